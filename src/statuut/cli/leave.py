"""Verdicts, accounts of leave and status timelines on the screen, and the file that such a question is asked of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuut.cli import storage
from statuut.cli.evaluation import Question, context_of
from statuut.cli.faults import UsageFault
from statuut.cli.files import open_person
from statuut.cli.inputs import read_day
from statuut.cli.output import clean, console, pairs, say, table

if TYPE_CHECKING:
    from datetime import date

    from statuut.dossier.finding import Finding
    from statuut.engine.leave import Ledger, StatusSpan
    from statuut.engine.verdict import Verdict, VerdictLine
    from statuut.payroll.leave import LeaveQuestions

_SIGNS = {True: "ja", False: "nee", None: "onbepaald"}
_STATUS = {"dienstactiviteit": "dienstactiviteit", "non_activiteit": "non-activiteit"}


@dataclass(frozen=True, slots=True)
class Opened:
    """The questions of leave of a file, or None with the findings that kept it out."""

    questions: LeaveQuestions | None
    findings: tuple[Finding, ...]


def open_leave(source: str, question: Question, until: date, purpose: str) -> Opened:
    """Read a file for questions about leave up to a day."""
    from statuut.payroll.leave import LeaveQuestions, NoLeave

    known_on = read_day(question.known_on, "--bekend-op")
    opened = open_person(source, question.store, purpose, person=question.person)
    if opened.dossier is None:
        return Opened(None, opened.findings)
    use_store = opened.stored or storage.told(question.store)
    context, findings = context_of(opened.dossier.statuut, question, use_store=use_store)
    if context is None:
        return Opened(None, (*opened.findings, *findings))
    try:
        questions = LeaveQuestions(opened.dossier, context, until=until, known_on=known_on)
    except NoLeave as error:
        raise UsageFault(str(error), "BESTAND") from None
    return Opened(questions, (*opened.findings, *findings))


def draw_verdict(verdict: Verdict) -> None:
    """The answer, then one line per condition, what would satisfy those that fail, and what else follows."""
    from rich.text import Text

    style = {"ja": "bold green", "nee": "bold red", "onbepaald": "bold yellow"}[verdict.answer]
    head = Text(clean(f"{verdict.question} "), style="bold")
    head.append(verdict.answer, style=style)
    head.append(f"  [art. {verdict.article}]", style="cyan")
    console().print(head)
    rows = [(_SIGNS[each.satisfied], each.term, _why(each), each.article) for each in verdict.conditions if each.applies]
    if rows:
        console().print(table(("voldaan", "voorwaarde", "waarom", "artikel"), rows))
    outcomes = [(each.term, each.text, _why(each), each.article) for each in verdict.outcomes if each.applies]
    if outcomes:
        console().print(table(("wat volgt", "waarde", "waarom", "artikel"), outcomes))
    for remark in verdict.remarks:
        say(remark)
    for asking in verdict.missing:
        say(f"Ontbreekt: {asking.question} (--met {asking.name}=WAARDE) [art. {asking.article}]")


def draw_summary(verdicts: tuple[Verdict, ...]) -> None:
    """Several questions with their answers, and for those that are no or undetermined what decides."""
    rows = []
    for verdict in verdicts:
        undecided = [each.term for each in verdict.conditions if each.satisfied is None]
        failed = [each.remedy or each.term for each in verdict.failed]
        rows.append((verdict.answer, verdict.question, "; ".join(failed or undecided), verdict.article))
    console().print(table(("antwoord", "vraag", "wat beslist", "artikel"), rows))


def _why(line: VerdictLine) -> str:
    words = [line.exception.capitalize() + "."] if line.exception else []
    if line.satisfied is False and line.remedy:
        words.append(line.remedy)
    elif line.sentence:
        words.append(line.sentence)
    used = "; ".join(f"{each.term}: {each.text}" for each in line.used if each.decides and each.text)
    if used:
        words.append(f"({used})")
    if line.reading:
        words.append(f"Leeswijze {line.reading}.")
    return " ".join(words)


def draw_ledger(ledger: Ledger, *, entries: bool = True) -> None:
    """An account with its postings."""
    from rich.text import Text

    from statuut.payroll.verdict_shape import days_text
    from statuut.timeline.formatting import format_date

    def amount(value: int) -> str:
        return days_text(value, ledger.day_minutes).replace(".", ",")

    balance = "onbepaald" if ledger.balance is None else f"{amount(ledger.balance)} {ledger.unit}"
    head = Text(clean(f"{ledger.name}, {ledger.span}: "), style="bold")
    head.append(balance, style="bold red" if ledger.balance is None else "bold green")
    head.append(f"  [art. {ledger.article}]", style="cyan")
    console().print(head)
    facts = [("toegekend", amount(ledger.granted)), ("opgenomen", amount(ledger.used)), ("gepland", amount(ledger.planned))]
    if ledger.expires is not None:
        facts.append(("vervalt na", format_date(ledger.expires)))
    console().print(pairs(facts))
    if entries and ledger.entries:
        rows = [(format_date(e.day), e.text, amount(e.minutes), amount(e.balance), e.article) for e in ledger.entries]
        console().print(table(("dag", "boeking", "aantal", "saldo", "artikel"), rows, right=(2, 3)))
    for question in ledger.missing:
        say(f"Ontbreekt: {question}")


def draw_spans(spans: tuple[StatusSpan, ...]) -> None:
    """The status timeline: one line per stretch and share."""
    from statuut.payroll.verdict_shape import percent_text

    rows: list[tuple[str, ...]] = []
    for span in spans:
        period = span.period.text()
        for part in span.parts:
            share = percent_text(part.share).replace(".", ",") + " %"
            paid = percent_text(part.paid).replace(".", ",") + " %"
            runs = ", ".join(e.text for e in part.effects if e.runs is not True)
            rows.append(
                (period, str(span.employment), _STATUS[part.status], share, paid, part.name, runs or "alles loopt door", part.article)
            )
            period = ""
    columns = ("periode", "tewerkst.", "toestand", "deel", "betaald", "grond", "wat niet (volledig) doorloopt", "artikel")
    console().print(table(columns, rows, right=(3, 4)))
