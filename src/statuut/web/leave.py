"""The leave of a person as pages show it: the questions put to the desk, accounts, the status through time, and what expires."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from statuut.dossier.events import KINDS
from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.status import Coming
from statuut.payroll.verdict_shape import days_text, percent_text
from statuut.timeline.month import last_day
from statuut.web.cases import Key, case_on, context, key_of
from statuut.web.leave_groups import WORK

if TYPE_CHECKING:
    from statuut.engine.leave import Effect, Ledger, LedgerEntry, StatusPart
    from statuut.payroll.case import Case
    from statuut.web.people import Asked

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1950, 2100
#: The outcome of the first ground of the end of service that says on which day service ends by age.
LAST_DAY_BY_AGE = "hoedanigheid_laatste_dienstdag"
#: The group of leave that is granted every year and lost when it is not taken; other accounts are only limits.
GRANTED_GROUP = "jaarlijks"
_STATUS_WORDS = {"dienstactiviteit": "dienstactiviteit", "non_activiteit": "non-activiteit"}


class StoredLeave(LeaveQuestions):
    """Questions of leave about a stored file; the evaluated file is the one that other pages use."""

    def __init__(self, question: Asked, year: int) -> None:
        super().__init__(question.dossier, context(question.person.statuut), until=last_day(year * 12 + 11), known_on=question.bekend)
        self._question, self._year = question, year

    @cached_property
    def case(self) -> Case:
        """The evaluated file, kept by person."""
        return case_on(self._question, date(self._year, 1, 1))


def leave_of(question: Asked, year: int | None = None) -> LeaveQuestions | None:
    """The questions about a person's leave; None when the statute has no rules of leave."""
    from statuut.payroll.leave import NoLeave

    try:
        return StoredLeave(question, year or question.op.year)
    except NoLeave:
        return None


def year_asked(text: str, question: Asked) -> tuple[int, str]:
    """The year that was typed, or that of the day asked, with what is wrong about it."""
    typed = text.strip()
    if not typed:
        return question.op.year, ""
    if typed.isdecimal() and len(typed) == 4 and FIRST_YEAR <= int(typed) <= LAST_YEAR:
        return int(typed), ""
    return question.op.year, f"“{typed}” is geen jaar: schrijf vier cijfers, van {FIRST_YEAR} tot {LAST_YEAR}."


@dataclass(frozen=True)
class EntryRow:
    """A posting of an account, with its amounts in the unit of the account."""

    boeking: LedgerEntry
    aantal: str
    saldo: str
    adres: str


@dataclass(frozen=True)
class Account:
    """An account of leave as a page shows it; amounts are texts in `eenheid`."""

    id: str
    rekening: Ledger
    eenheid: str
    toegekend: str
    opgenomen: str
    gepland: str
    saldo: str
    boekingen: list[EntryRow]
    tekort: bool
    ontbreekt: list[tuple[str, str]]

    @property
    def naam(self) -> str:
        """The name with one capital."""
        return self.rekening.name[:1].upper() + self.rekening.name[1:]


def accounts(question: Asked, ledgers: Iterable[Ledger]) -> list[Account]:
    """The accounts with their postings; each posting leads to the record behind it."""
    return [_account(f"rekening-{place}", question, ledger) for place, ledger in enumerate(ledgers, start=1)]


def _account(place: str, question: Asked, ledger: Ledger) -> Account:
    def amount(value: int) -> str:
        return days_text(value, ledger.day_minutes).replace(".", ",").replace("-", "−")

    rows = [
        EntryRow(each, amount(each.minutes), amount(each.balance), f"/personeel/{question.nr}/dossier/{each.event}/" if each.event else "")
        for each in ledger.entries
    ]
    balance = ledger.balance
    left = "" if balance is None else amount(balance)
    short = balance is not None and balance < 0
    return Account(
        place,
        ledger,
        ledger.unit,
        amount(ledger.granted),
        amount(ledger.used),
        amount(ledger.planned),
        left,
        rows,
        short,
        _missing(question, ledger),
    )


def _missing(question: Asked, ledger: Ledger) -> list[tuple[str, str]]:
    """The questions of an account, each with the form of the kind of fact that it names, else with the choice of kinds."""
    found = []
    for text in ledger.missing:
        named = next((kind for kind in KINDS if kind.replace("_", " ") in text.lower()), "")
        found.append((text, f"/personeel/{question.nr}/dossier/nieuw/" + (f"{named}/" if named else "")))
    return found


@dataclass(frozen=True)
class StatusRow:
    """A stretch of status for one share of the work."""

    van: date
    tot: date | None
    eerste: bool
    toestand: str
    deel: str
    betaald: str
    naam: str
    artikel: str
    adres: str
    stopt: list[Effect]
    werk: bool


def status_rows(question: Asked, leave: LeaveQuestions, van: date, tot: date) -> list[StatusRow]:
    """The status between two days, a row per stretch and share."""
    found: list[StatusRow] = []
    for span in leave.status(van, tot):
        for place, part in enumerate(span.parts):
            found.append(_status_row(question, span.period.van, span.period.last_day, place == 0, part))
    return found


def _status_row(question: Asked, van: date, tot: date | None, first: bool, part: StatusPart) -> StatusRow:
    def share(value: int) -> str:
        return percent_text(value).replace(".", ",") + "\u00a0%"

    stops = [effect for effect in part.effects if effect.runs is not True]
    address = f"/personeel/{question.nr}/dossier/{part.event}/" if part.event else ""
    return StatusRow(
        van, tot, first, _STATUS_WORDS[part.status], share(part.share), share(part.paid), part.name, part.article, address, stops,
        part.kind == WORK,
    )  # fmt: skip


def coming_leave(question: Asked, day: date) -> list[Coming]:
    """Leave that expires and the end of service by age, after a day; nothing for a statute without rules of leave."""
    return _coming(_Held(key_of(question), day, question))


@dataclass(frozen=True)
class _Held:
    """What coming leave depends on; the question is handed along without being compared."""

    sleutel: Key
    dag: date
    vraag: Asked = field(compare=False)


@lru_cache(maxsize=1024)
def _coming(held: _Held) -> list[Coming]:
    question, day = held.vraag, held.dag
    leave = leave_of(question, day.year)
    if leave is None or (question.person.uit_dienst is not None and question.person.uit_dienst <= day):
        return []
    return sorted((*_expiring(leave, day), *_end_by_age(leave, day)), key=lambda each: each.day)


def _expiring(leave: LeaveQuestions, day: date) -> Iterator[Coming]:
    kinds = leave.desk.kinds()
    for ledger in leave.ledgers(day.year, day):
        granted = ledger.kind in kinds and kinds[ledger.kind].group == GRANTED_GROUP
        if granted and ledger.expires is not None and ledger.expires >= day and ledger.balance is not None and ledger.balance > 0:
            left = days_text(ledger.balance, ledger.day_minutes).replace(".", ",")
            name = ledger.name[:1].lower() + ledger.name[1:]
            yield Coming(ledger.expires, f"Laatste dag om op te nemen: nog {left} {ledger.unit} {name}", ledger.article)


def _end_by_age(leave: LeaveQuestions, day: date) -> Iterator[Coming]:
    for verdict in leave.end(day)[:1]:
        for line in verdict.outcomes:
            if line.rule == LAST_DAY_BY_AGE and line.value > day.toordinal():
                yield Coming(date.fromordinal(line.value), f"{line.term[:1].upper()}{line.term[1:]}", line.article)
