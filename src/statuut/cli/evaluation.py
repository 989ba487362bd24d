"""From a file to its outcomes: the salary tables, readings and known-on date that a question is asked with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from statuut.cli import storage
from statuut.cli.faults import UsageFault
from statuut.cli.files import open_person
from statuut.cli.inputs import read_day, read_pairs
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from datetime import date

    from statuut.dossier.finding import Finding
    from statuut.engine.scales import SalaryTables
    from statuut.payroll.case import Case, EmploymentCase
    from statuut.payroll.context import Context
    from statuut.payroll.outcome import Answer, Missing


@dataclass(frozen=True, slots=True)
class Question:
    """What a person typed besides the file: which store, tables, readings, which day known."""

    store: str | None = None
    tables: Sequence[str] = ()
    examples: bool = False
    readings: Sequence[str] = ()
    known_on: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Evaluated:
    """The case, or None with the findings that kept the file out."""

    case: Case | None
    findings: tuple[Finding, ...]


def evaluate_file(source: str, question: Question, until: date, purpose: str) -> Evaluated:
    """Read a file and evaluate it up to the month of a day."""
    known_on = read_day(question.known_on, "--bekend-op")
    opened = open_person(source, question.store, purpose, person=question.person)
    if opened.dossier is None:
        return Evaluated(None, opened.findings)
    use_store = opened.stored or storage.told(question.store)
    context, findings = context_of(opened.dossier.statuut, question, use_store=use_store)
    if context is None:
        return Evaluated(None, (*opened.findings, *findings))
    from statuut.payroll.case import evaluate

    return Evaluated(evaluate(opened.dossier, context, until=until, known_on=known_on), (*opened.findings, *findings))


def context_of(statute: str, question: Question, *, use_store: bool) -> tuple[Context | None, list[Finding]]:
    """The context with the tables given, else those of the store, else none; findings when a table cannot be read."""
    from statuut.dossier.finding import has_errors
    from statuut.payroll.context import make_context

    pack = pack_of(statute)
    readings = read_pairs(question.readings, "--leeswijze")
    _check_readings(pack.readings, readings)
    findings: list[Finding] = []
    tables: list[SalaryTables] = []
    for path in question.tables:
        read, wrong = read_tables(path, pack.codes.salarisschalen)
        findings += wrong
        tables += [] if read is None else [read]
    if has_errors(findings) or len(tables) < len(question.tables):
        return None, findings
    if question.examples:
        tables.append(_examples(statute))
    if not tables and use_store:
        tables += _stored(statute, question.store)
    return make_context(statute, tables=tuple(tables), readings=readings or None), findings


def read_tables(path: str, scales: Iterable[str]) -> tuple[SalaryTables | None, list[Finding]]:
    """The salary tables in a file, or findings."""
    from statuut.dossier.finding import Finding
    from statuut.payroll.salary_tables import COLUMNS, read_salary_tables

    if not Path(path).is_file():
        right = "een CSV- of XLSX-bestand met de kolommen " + ", ".join(COLUMNS)
        return None, [Finding("fout", "salaristabel", "Het bestand met salaristabellen bestaat niet.", path, juist=right)]
    return read_salary_tables(path, scales)


def _examples(statute: str) -> SalaryTables:
    from statuut.payroll.salary_tables import example_tables

    return example_tables(statute)


def _stored(statute: str, folder: str | None) -> list[SalaryTables]:
    storage.open_store(folder)
    from statuut.cli.stored_tables import tables_of

    tables = tables_of(statute)
    return [] if tables is None else [tables]


def _check_readings(known: Any, chosen: dict[str, str]) -> None:
    for key, alternative in chosen.items():
        if key not in known:
            raise UsageFault(f"De leeswijze “{key}” bestaat niet.", "--leeswijze", "één van: " + ", ".join(sorted(known)))
        keys = [each.key for each in known[key].alternatives]
        if alternative not in keys:
            raise UsageFault(f"De leeswijze “{key}” kent geen keuze “{alternative}”.", "--leeswijze", "één van: " + ", ".join(keys))


def employment_of(case: Case, number: str | None) -> EmploymentCase | None:
    """The employment asked for; None when none was named. A `UsageFault` when it is not there."""
    if number is None:
        return None
    numbers = [each.employment for each in case.employments]
    if not number.isdigit() or int(number) not in numbers:
        right = "één van: " + (", ".join(map(str, numbers)) or "geen")
        raise UsageFault(f"Tewerkstelling “{number}” bestaat niet in dit dossier.", "--tewerkstelling", right)
    return case.employment(int(number))


def undetermined(answers: Iterable[Answer], file: str | None, number: str | None) -> list[Finding]:
    """What is missing, once each, as warnings that say what to give and where."""
    from statuut.dossier.finding import Finding

    found: dict[tuple[str, str], Finding] = {}
    for answer in answers:
        for missing in answer.missing:
            message = f"Onbepaald: {answer.term}. {missing.question}"
            right = _remedy(missing)
            field, article = missing.field or missing.name, missing.article or answer.norm
            finding = Finding("waarschuwing", f"{missing.kind}_ontbreekt", message, file, None, field, right, article, None, number)
            found.setdefault((missing.kind, missing.question), finding)
    return list(found.values())


def _remedy(missing: Missing) -> str:
    if missing.kind == "salaristabel":
        return "een tabel met --tabellen BESTAND, of in de opslag met “statuut tabellen importeer BESTAND”"
    if missing.kind == "invoer":
        return f"--met {missing.name}=WAARDE"
    if missing.kind == "parameter":
        return "een waarde met haar bron in de parameters van het statuut"
    return f"een gebeurtenis “{missing.event_kind}” in het dossier" if missing.event_kind else "dat feit in het dossier"
