"""The leave desk of the PSWI: kinds, concurrence, status, accounts, verdicts on requests and the end of service (`engine.leave.LeaveDesk`).

The desk knows no rule itself: it gathers facts, asks the rules that the profile of a kind names after the conditions that hold for every
kind, and collects the accounts of the titles. What it has looked up of a file is kept for the next question about the same file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from inspect import signature
from typing import Any

from statuut.dossier.file import Dossier
from statuut.engine.leave import Concurrence, LeaveKind, LeaveRequest, Ledger, Outcomes, StatusSpan
from statuut.engine.questions import Questioning
from statuut.engine.rule import RuleBook
from statuut.engine.units import DAYS_OR_PARTS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.engine.verdict import Asking, Used, Verdict, VerdictLine
from statuut.engine.verdict import judge as asked
from statuut.statutes.pswi.gegevens.samenloop import samenlopen
from statuut.statutes.pswi.verlof import samenloop
from statuut.statutes.pswi.verlof.aanvraag import gemene_feiten, getypte_feiten, tewerkstelling
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen
from statuut.statutes.pswi.verlof.soorten import TITELS, met_rekening, profielen, titelmodule
from statuut.statutes.pswi.verlof.toestand import toestanden
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

#: Conditions of every kind, before its own (XI 5, XI 3 §2, XIV 29).
ALTIJD = ("verlof_tijdens_dienst", "verlof_niet_dubbel", "non_activiteit_mogelijk", "contractueel_verlof_toegelaten")
DAG_E4 = 10_000
SALDO = "De rekening van dit verlof bevat de gevraagde dagen nog."


class Balie:
    """Answers about leave; one file at a time is kept in mind."""

    def __init__(self) -> None:
        self._last: tuple[Dossier, date | None, Beeld] | None = None

    def kinds(self) -> Mapping[str, LeaveKind]:
        """Every kind of leave by key, in the order of the statute."""
        return {key: kind for key, (kind, _) in profielen().items()}

    def concurrences(self) -> Sequence[Concurrence]:
        """Which leave suspends, ends or excludes which, or lets it run on."""
        return [Concurrence(each.eerste, each.tweede, each.gevolg, each.tekst, each.artikel) for each in samenlopen()]

    def status(self, dossier: Any, *, van: date, tot: date, known_on: date | None = None) -> tuple[StatusSpan, ...]:
        """The status timeline of all employments; ValueError when the last day lies before the first."""
        return toestanden(self.beeld(dossier, known_on), van, tot)

    def ledgers(
        self, dossier: Any, *, year: int, on: date | None = None, known_on: date | None = None, readings: Mapping[str, int] | None = None
    ) -> tuple[Ledger, ...]:
        """The accounts of every title, in the order of the statute; without `on` those of the last day of the year."""
        return self._ledgers(self.beeld(dossier, known_on), year, on or date(year, 12, 31), readings)

    def judge(
        self, dossier: Any, request: LeaveRequest, *, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None,
    ) -> Verdict:  # fmt: skip
        """The verdict on a request; KeyError for a kind that the statute does not know, ValueError for facts that cannot be read."""
        kind, title = profielen()[request.kind]
        beeld, book = self.beeld(dossier, known_on), _book()
        employment = tewerkstelling(beeld, request)
        facts = gemene_feiten(beeld, request, outcomes)
        told = getattr(titelmodule(title), "feiten", None)
        if told is not None:
            facts.update(_with_readings(told, readings, beeld, request))
        facts.update(getypte_feiten(book, {name: text for name, text in request.facts.items() if name not in _NO_RULE}))
        asking = Questioning(book, facts, parameters, readings)
        question = f"Kan {kind.name} van {format_date(request.van)} tot en met {format_date(request.tot)}?"
        remarks = samenloop.opmerkingen(beeld, request, employment)
        verdict = asked(asking, question, kind.article, (*ALTIJD, *kind.conditions), kind.outcomes, remarks)
        extra = (*samenloop.uitsluitingen(beeld, request, employment), *self._balance(beeld, request, kind, employment, readings))
        return Verdict(question, kind.article, (*verdict.conditions, *extra), verdict.outcomes, remarks)

    def end(
        self, dossier: Any, *, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None, facts: Mapping[str, str] | None = None,
    ) -> tuple[Verdict, ...]:  # fmt: skip
        """What the statute says of the end of service on a day, per ground."""
        given = getypte_feiten(_book(), facts or {})
        ground: tuple[Verdict, ...] = titelmodule("einde").einde(self.beeld(dossier, known_on), on, outcomes, readings, parameters, given)
        return ground

    def beeld(self, dossier: Dossier, known_on: date | None = None) -> Beeld:
        """The file as the rules look at it; the last one is kept."""
        last = self._last
        if last is None or last[0] is not dossier or last[1] != known_on:
            # One reading of `_last`: another thread may look at another file meanwhile.
            last = self._last = (dossier, known_on, Beeld(dossier, known_on))
        return last[2]

    def _ledgers(self, beeld: Beeld, year: int, on: date, readings: Mapping[str, int] | None) -> tuple[Ledger, ...]:
        found: list[Ledger] = []
        for title in TITELS:
            accounts = getattr(titelmodule(title), "rekeningen", None)
            if accounts is not None:
                found += _with_readings(accounts, readings, beeld, year, on)
        return tuple(found)

    def _balance(
        self, beeld: Beeld, request: LeaveRequest, kind: LeaveKind, employment: int | None, readings: Mapping[str, int]
    ) -> Iterator[VerdictLine]:
        """Whether the account in days of the kind holds enough, for the kinds of which no condition weighs that itself."""
        if kind.key in met_rekening():
            year, title = request.van.year, titelmodule(profielen()[kind.key][1])
            accounts = _with_readings(title.rekeningen, readings, beeld, year, date(year, 12, 31))
            ledger = next((each for each in accounts if each.kind == kind.key), None)
            if ledger is None:
                term = f"saldo {kind.name}"
                yield VerdictLine("saldo", term, kind.article, 0, YES_NO, SALDO, remedy="er zijn nog geen dagen van dit verlof verworven")
            else:
                yield _enough(ledger, _minutes(beeld, request, ledger, employment))


#: Typed values that describe the recorded absence itself and no fact of a rule.
_NO_RULE = frozenset({"opname", "betrokkene"})


def _with_readings(function: Callable[..., Any], readings: Mapping[str, int] | None, *given: Any) -> Any:
    """What a title tells, with the chosen readings for those that weigh any."""
    return function(*given, readings) if len(signature(function).parameters) > len(given) else function(*given)


def _enough(ledger: Ledger, wanted: int) -> VerdictLine:
    balance = ledger.balance
    used = [Used("gevraagd", "gevraagde dagen", wanted * DAG_E4 // ledger.day_minutes, DAYS_OR_PARTS)]
    if balance is not None:
        used.append(Used("saldo", "dagen die nog over zijn", balance * DAG_E4 // ledger.day_minutes, DAYS_OR_PARTS))
    missing = tuple(Asking("saldo", question, ledger.article) for question in ledger.missing)
    value = UNKNOWN if balance is None else int(balance >= wanted)
    remedy = f"hoogstens {used[-1].text}" if value == 0 else ""
    term = f"saldo {ledger.name[:1].lower()}{ledger.name[1:]} {ledger.span}"
    return VerdictLine("saldo", term, ledger.article, value, YES_NO, SALDO, tuple(used), missing, remedy)


def _minutes(beeld: Beeld, request: LeaveRequest, ledger: Ledger, employment: int | None) -> int:
    """The minutes of the account that the request takes: a day for each of its working days, for its share of the work."""
    if employment is None:
        return 0
    return Werkdagen(beeld, employment).gevraagd(request, Period(date.min)) * ledger.day_minutes // TIENDE


def _book() -> RuleBook:
    """The questions with their texts."""
    from statuut.engine.pack import load_pack

    return load_pack("pswi").questions
