"""From a file to month rows: one stream per employment, from the first service or certificate to the asked month.

A month in which nothing changes takes the facts of its stretch as they are; a month with a change is counted day by day in as many
parts as there are stretches, household situations and services in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.engine.interpreter import MonthRow
from statuut.engine.pack import Stream
from statuut.statutes.pswi.feiten.ambten import met_lange_afwezigheden
from statuut.statutes.pswi.feiten.herkomst import herkomst
from statuut.statutes.pswi.feiten.loopbaan import AANSTELLINGEN, Strook, Wisseling, stroken, wisselingen
from statuut.statutes.pswi.feiten.maandfeiten import Maandfeiten
from statuut.statutes.pswi.feiten.onkosten import Onkosten
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.statutes.pswi.feiten.prestaties import Prestaties
from statuut.statutes.pswi.feiten.schijven import Schijven
from statuut.statutes.pswi.feiten.toekenningen import Toekenningen
from statuut.statutes.pswi.feiten.woonwerk import Woonwerk
from statuut.timeline.month import month_number
from statuut.timeline.period import Period

ONE_DAY = timedelta(days=1)


def streams(dossier: Dossier, *, known_on: date | None, until: int, valid_on: date | None = None) -> tuple[Stream, ...]:
    """Streams of all employments of a file up to and including month `until`.

    Only facts known on `known_on` count; with `valid_on`, only facts that had begun by that day (for questions about a day).
    """
    events = tuple(e for e in dossier.known(known_on) if valid_on is None or e.van <= valid_on or e.soort == "identiteit")
    employments = dossier.employments(known_on)
    person = Persoon(events)
    cut: dict[int, list[Strook]] = {}
    changes: dict[int, list[Wisseling]] = {}
    for employment in employments:
        mine = [e for e in events if e.tewerkstelling == employment.nr and not e.omgekeerd]
        if not any(e.soort in {"stage", "benoeming", "contract"} for e in mine):
            continue
        periods = [p for p in _ended(employment.perioden, mine) if valid_on is None or p.van <= valid_on]
        if periods:
            rows = stroken(mine, periods, person.kinderen, person.vijftigste, person.omslagen)
            cut[employment.nr] = met_lange_afwezigheden(rows)
            changes[employment.nr] = wisselingen(mine)
    found = []
    for number, rows in cut.items():
        others = [row for n, other in cut.items() if n != number for row in other]
        mine = [e for e in events if e.tewerkstelling in (number, None)]
        month_rows = _rows(mine, person, rows, others, changes[number], until, valid_on)
        if month_rows:
            found.append(Stream(number, month_rows, herkomst(mine)))
    return tuple(found)


def _ended(periods: Sequence[Period], events: Sequence[Event]) -> list[Period]:
    """Periods of service, ended by an `einde_dienst` that counts; who is appointed again the next day stays in service."""
    again = {e.van for e in events if e.soort in AANSTELLINGEN}
    last = [e.van for e in events if e.soort == "einde_dienst" and e.van + ONE_DAY not in again]
    return [
        Period(p.van, min([*(day + ONE_DAY for day in last if day >= p.van), *([p.tot] if p.tot else [])], default=None)) for p in periods
    ]


def _rows(
    events: Sequence[Event],
    person: Persoon,
    rows: Sequence[Strook],
    others: Sequence[Strook],
    changes: Sequence[Wisseling],
    until: int,
    valid_on: date | None,
) -> tuple[MonthRow, ...]:
    facts = Maandfeiten(events, person, rows, others)
    parts = Schijven(events, person, rows, changes, valid_on)
    performances, grants = Prestaties(events, rows, changes), Toekenningen(events, rows, parts.in_month)
    claims, ways = Onkosten(events, rows), Woonwerk(events)
    first = min([month_number(rows[0].periode.van), *(month_number(d.periode.van) for d in facts.diensten), *facts.attest_begin])
    end = rows[-1].periode.tot
    last = until if end is None else min(until, max(month_number(end - ONE_DAY) + 1, claims.last_month, grants.last_month))
    found = []
    for month in range(first, last + 1):
        stretches = parts.in_month(month)
        month_facts: Mapping[str, int] = facts.of_month(month, stretches)
        levels: dict[str, tuple[dict[str, int], ...]] = {
            "dienst": facts.diensten_in(month),
            "gezin": person.gezin_in(month, Period(stretches[0][1].van, stretches[-1][1].tot), valid_on) if stretches else (),
            "schijf": parts.facts(month, stretches),
            "toekenning": grants.in_month(month, stretches),
            "prestatie": performances.in_month(month),
            "onkost": claims.in_month(month),
            "forfait": ways.forfaits(month, stretches, month_facts["te_presteren_werkdagen"]),
            "woonwerk": ways.in_month(month, stretches),
        }
        found.append(MonthRow(month, month_facts, levels))
    return tuple(found)
