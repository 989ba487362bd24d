"""`statuut bereken`: the legal position of a person on a day: status, grade, rank, scale, step, seniorities, fraction, salary."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question, employment_of, evaluate_file, undetermined
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, Employment, Examples, File, KnownOn, Person, Readings, Store, Tables
from statuut.cli.outcomes import outcome
from statuut.cli.output import as_dicts, clean, console, examples_banner, print_json, say, table, tell

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.outcome import Answer
    from statuut.payroll.status import Coming, StatusOnDate

OnDay = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag, bijvoorbeeld 1/3/2005; anders vandaag.")]


def run(
    file: File,
    day: OnDay = None,
    known_on: KnownOn = None,
    employment: Employment = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Compute the legal position."""
    when = read_day(day, "--op") or clock.today()
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    evaluated = evaluate_file(file, question, when, "rechtspositie")
    case = evaluated.case
    if case is None:
        if as_json:
            print_json({"bevindingen": as_dicts(evaluated.findings)})
        else:
            tell(evaluated.findings)
        return FINDINGS
    from statuut.payroll.status import coming, status_on

    chosen = employment_of(case, employment)
    positions = [each for each in status_on(case, when) if chosen is None or each.employment == chosen.employment]
    answers = [answer for each in positions for answer in each.answers.values()]
    dossier = case.dossier
    findings = [*evaluated.findings, *undetermined(answers, dossier.bestand, dossier.personeelsnummer)]
    ahead = coming(case, when)
    if as_json:
        print_json(_json(dossier, when, known_on, positions, ahead) | {"bevindingen": as_dicts(findings)})
    else:
        _draw(dossier, when, known_on, positions, ahead)
        tell(findings)
    return FINDINGS if any(not answer.determined for answer in answers) else DONE


def _draw(dossier: Dossier, when: date, known_on: str | None, positions: list[StatusOnDate], ahead: list[Coming]) -> None:
    from rich.text import Text

    from statuut.timeline.formatting import format_date

    screen = console()
    if any(answer.example for each in positions for answer in each.answers.values()):
        examples_banner()
    known = "" if known_on is None else f", zoals bekend op {format_date(read_day(known_on, '--bekend-op') or when)}"
    screen.print(Text(clean(f"{person_line(dossier, when)} op {format_date(when)}{known}"), style="bold"))
    if not positions:
        say("Geen tewerkstelling op die dag.")
    for each in positions:
        screen.print(Text(f"Tewerkstelling {each.employment}: " + ("in dienst" if each.in_service else "niet in dienst")))
        rows = [(answer.term, value_text(answer), answer.norm) for answer in each.answers.values()]
        screen.print(table(("gegeven", "waarde", "artikel"), rows))
    if ahead:
        rows = [(format_date(each.day), each.text, each.article or "") for each in ahead]
        screen.print(table(("datum", "wat komt er", "artikel"), rows))


def person_line(dossier: Dossier, when: date) -> str:
    """Number and name of a person, and the statute."""
    identity = dossier.identity(op=when)
    name = f" {identity.naam} {identity.voornaam}" if identity else ""
    return f"{dossier.personeelsnummer}{name} ({dossier.statuut})"


def value_text(answer: Answer) -> str:
    """The value as text; "onbepaald" when something is missing; a decimal amount keeps its unit for the reader."""
    return "-" if answer.state == "niet van toepassing" else answer.text


def _json(dossier: Dossier, when: date, known_on: str | None, positions: list[StatusOnDate], ahead: list[Coming]) -> dict[str, Any]:
    known = read_day(known_on, "--bekend-op")
    return {
        "personeelsnummer": dossier.personeelsnummer,
        "statuut": dossier.statuut,
        "op": when.isoformat(),
        "bekend_op": None if known is None else known.isoformat(),
        "voorbeeldbedragen": any(answer.example for each in positions for answer in each.answers.values()),
        "tewerkstellingen": [{"tewerkstelling": each.employment, "in_dienst": each.in_service} for each in positions],
        "uitkomsten": [
            outcome(answer, naam=name, tewerkstelling=each.employment) for each in positions for name, answer in each.answers.items()
        ],
        "komt": [{"dag": each.day.isoformat(), "tekst": each.text, "artikel": each.article} for each in ahead],
    }
