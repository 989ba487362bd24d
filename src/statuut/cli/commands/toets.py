"""`statuut toets`: may it, and why (not)? Of leave (`verlof:SOORT`), a promotion (`bevordering:DOEL`), other access (`toegang:DOEL`), an
allowance (`toelage:LIJN`).
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day, read_facts, read_pairs
from statuut.cli.options import AsJson, Employment, File, KnownOn, Person, Readings, Store
from statuut.cli.output import as_dicts, print_json, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from statuut.cli.leave import Opened
    from statuut.engine.verdict import Verdict

#: Subjects asked on one day (--op or --van, or today): the module that judges each with `judge(questions, kind, key, on, facts, nr)`.
OTHERS = {"bevordering": "statuut.cli.promotion", "toegang": "statuut.cli.promotion"}
Subject = Annotated[str, typer.Argument(metavar="WAT", help="verlof:SOORT, bevordering:DOEL, toegang:DOEL of toelage:LIJN.")]
Since = Annotated[str | None, typer.Option("--van", metavar="DATUM", help="Eerste dag.")]
Until = Annotated[str | None, typer.Option("--tot", metavar="DATUM", help="Laatste dag, meegerekend; anders de eerste.")]
On = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag van een toelage, bevordering of toegang; anders vandaag.")]
Share = Annotated[str, typer.Option("--fractie", metavar="PROCENT", help="Deel van voltijds dat afwezig is.")]
Asked = Annotated[str | None, typer.Option("--aangevraagd-op", metavar="DATUM", help="Dag van de aanvraag; anders vandaag.")]
Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Een feit dat het dossier niet bevat.")]
Facts = Annotated[str | None, typer.Option("--feiten", metavar="BESTAND", help="YAML met zulke feiten: “naam: waarde”; “-” mag.")]


def run(
    file: File,
    subject: Subject,
    since: Since = None,
    until: Until = None,
    on: On = None,
    share: Share = "100",
    asked_on: Asked = None,
    given: Given = None,
    facts: Facts = None,
    employment: Employment = None,
    known_on: KnownOn = None,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Judge a request, a promotion, other access or an allowance: one line per condition, and what follows from it."""
    from statuut.cli.leave import open_leave
    from statuut.engine.leave import LeaveRequest
    from statuut.engine.units import PERCENT

    kind, _, key = subject.partition(":")
    typed = {**(read_facts(facts) if facts else {}), **read_pairs(given or (), "--met")}
    number = None if employment is None else _number(employment)
    question = Question(store=store, readings=readings or (), known_on=known_on, person=person)
    if key and kind in OTHERS:
        return _on_a_day(kind, key, file, question, read_day(on, "--op") or read_day(since, "--van"), typed, number, as_json)
    if key and kind == "toelage":
        from statuut.cli.allowance import judge_allowance

        return judge_allowance(file, key, read_day(on, "--op") or clock.today(), typed, number, question, as_json)
    if kind != "verlof" or not key:
        known = ", ".join(["verlof:SOORT", "toelage:LIJN", *(f"{each}:DOEL" for each in OTHERS)])
        raise UsageFault(f"“{subject}” kan niet worden getoetst.", "WAT", f"{known}, bijvoorbeeld verlof:jaarlijkse_vakantie")
    van = read_day(since, "--van")
    if van is None:
        raise UsageFault("De eerste dag van het verlof ontbreekt.", "--van", "een dag, bijvoorbeeld 1/3/2005")
    tot = read_day(until, "--tot") or van
    if tot < van:
        raise UsageFault("De laatste dag ligt voor de eerste.", "--tot", "een dag vanaf --van")
    try:
        part = PERCENT.parse(share)
    except ValueError as error:
        raise UsageFault(str(error), "--fractie", "een percentage, bijvoorbeeld 50") from None
    if not 0 < part <= 10_000:
        raise UsageFault(f"Een fractie van {share} % kan niet.", "--fractie", "meer dan 0 en hoogstens 100")
    opened = open_leave(file, question, tot, "toets van verlof")
    if opened.questions is None:
        return _unread(opened, as_json)
    _known(key, opened.questions.desk.kinds())
    asked = read_day(asked_on, "--aangevraagd-op") or clock.today()
    try:
        verdict = opened.questions.judge(LeaveRequest(key, van, tot, part, asked, typed, number))
    except ValueError as error:
        raise UsageFault(str(error), "--met") from None
    return _show(opened, verdict, {"van": van.isoformat(), "tot": tot.isoformat()}, as_json)


def _on_a_day(
    kind: str, key: str, file: str, question: Question, day: date | None, typed: Mapping[str, str], number: int | None, as_json: bool
) -> int:
    """Judge a subject that holds on one day."""
    from statuut.cli.leave import open_leave

    on = day or clock.today()
    opened = open_leave(file, question, on, "toets")
    if opened.questions is None:
        return _unread(opened, as_json)
    verdict = import_module(OTHERS[kind]).judge(opened.questions, kind, key, on, typed, number)
    return _show(opened, verdict, {"van": on.isoformat(), "tot": on.isoformat()}, as_json)


def _unread(opened: Opened, as_json: bool) -> int:
    print_json({"bevindingen": as_dicts(opened.findings)}) if as_json else tell(opened.findings)
    return FINDINGS


def _show(opened: Opened, verdict: Verdict, days: Mapping[str, str], as_json: bool) -> int:
    """The verdict of an opened file, as text or as JSON."""
    from statuut.cli.leave import draw_verdict
    from statuut.payroll.verdict_shape import verdict_json

    if as_json and opened.questions is not None:
        dossier = opened.questions.dossier
        head = {"personeelsnummer": dossier.personeelsnummer, **days}
        print_json(head | verdict_json(dossier.statuut, verdict) | {"bevindingen": as_dicts(opened.findings)})
    else:
        draw_verdict(verdict)
        tell(opened.findings)
    return DONE if verdict.answer == "ja" else FINDINGS


def _known(key: str, kinds: Iterable[str]) -> None:
    there = list(kinds)
    if key not in there:
        near = get_close_matches(key, there, 3)
        raise UsageFault(f"“{key}” is geen soort verlof.", "WAT", "één van: " + ", ".join(near or there))


def _number(text: str) -> int:
    if not text.isdigit():
        raise UsageFault(f"“{text}” is geen nummer van een tewerkstelling.", "--tewerkstelling", "een getal, bijvoorbeeld 1")
    return int(text)
