"""From the recorded events of persons to packed month facts and prints of those events; runs in other processes, without Django."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from statuut.dossier.file import Dossier
from statuut.engine.columns import to_columns
from statuut.engine.pack import Pack, Stream, load_pack
from statuut.engine.plan import Plan
from statuut.payroll.context import Context, make_context, plan_for
from statuut.payroll.receipt import event_prints
from statuut.store.event_rows import COLUMNS, event_of
from statuut.store.payrun.packing import Layout, pack


class Recorded(NamedTuple):
    """The events of a person as they are kept: a tuple per event in the order of `event_rows.COLUMNS`; `until` is the last month asked."""

    person: int
    number: str
    until: int
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Converted:
    """A person's packed facts (None when columns cannot hold them: `reason` says why, in Dutch) and the prints of the events."""

    person: int
    until: int
    facts: bytes | None
    prints: dict[str, str]
    reason: str = ""


def targets_of(pack: Pack) -> tuple[str, ...]:
    """What a pay run asks of the kernel: every line, the totals beside the pay, and whether there is a slip at all."""
    return (*(line.rule for line in pack.lines), *pack.other_totals, "in_dienst", "einde_vorige_maand")


def pay_plan(context: Context) -> Plan:
    """The plan of a pay run."""
    return plan_for(context, targets_of(context.pack))


def convert(statute: str, layout: str, known_on: date, people: Sequence[Recorded]) -> list[Converted]:
    """Convert persons; `layout` is the digest of the layout that the caller expects."""
    pack_, plan, mine = _tools(statute)
    if mine.digest != layout:
        raise RuntimeError(f"facts of {statute} are laid out otherwise in this process")
    found = []
    for each in people:
        events = tuple(event_of(dict(zip(COLUMNS, row, strict=True)), f"person {each.person}") for row in each.rows)
        dossier = Dossier(each.number, statute, events)
        prints = event_prints(dossier.known(known_on))
        found.append((each, prints, pack_.facts(dossier, known_on=known_on, until=each.until)))
    try:
        packed: list[bytes | None] = [*_packed(pack_, plan, mine, [streams for _, _, streams in found])]
        reasons = [""] * len(found)
    except ValueError:
        packed, reasons = _singly(pack_, plan, mine, [streams for _, _, streams in found])
    return [
        Converted(each.person, each.until, facts, prints, reason)
        for (each, prints, _), facts, reason in zip(found, packed, reasons, strict=True)
    ]


def _packed(statute: Pack, plan: Plan, layout: Layout, people: Sequence[tuple[Stream, ...]]) -> list[bytes]:
    columns = to_columns(plan, [stream.rows for streams in people for stream in streams], statute.same_ratio)
    return pack(layout, columns, [[stream.employment for stream in streams] for streams in people])


def _singly(statute: Pack, plan: Plan, layout: Layout, people: Sequence[tuple[Stream, ...]]) -> tuple[list[bytes | None], list[str]]:
    """One person of these has a fact that columns do not hold: find out who."""
    packed: list[bytes | None] = []
    reasons = []
    for streams in people:
        try:
            packed.append(_packed(statute, plan, layout, [streams])[0])
            reasons.append("")
        except ValueError as error:
            packed.append(None)
            reasons.append(str(error))
    return packed, reasons


@lru_cache(maxsize=4)
def _tools(statute: str) -> tuple[Pack, Plan, Layout]:
    """Which facts a plan reads does not depend on the amounts of tables, so none are loaded here."""
    plan = pay_plan(make_context(statute))
    return load_pack(statute), plan, Layout.of(plan)
