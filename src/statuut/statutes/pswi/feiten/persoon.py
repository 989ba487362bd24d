"""What is known of the person apart from employments: birth, studies, diplomas, children and household."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import BURGERLIJKE_STATEN
from statuut.timeline.calendar import is_working_day
from statuut.timeline.month import add_months, age_on, birthday, first_day, last_day, month_number, shifted_birthday
from statuut.timeline.period import Period

#: Diplomas that give the second step of the scientific career (VIII 78 §2).
DIPLOMAS = frozenset(
    {
        "arts", "dierenarts", "burgerlijk_ingenieur", "landbouwkundig_ingenieur", "ingenieur_scheikunde_landbouwindustrieen",
        "bio_ingenieur",
        "apotheker", "doctoraat", "gelijkwaardig_doctoraat",
    }
)  # fmt: skip
#: Of these, those that are a doctorate or as good as one.
DOCTORATEN = frozenset({"doctoraat", "gelijkwaardig_doctoraat"})
JONG, STUDIEMAANDEN, KINDLEEFTIJD = 25, 4, 15
VIJFTIG = 50
NEE, JA, VOLLE_MAANDEN, VERJAARDAG, STANDPLAATSTOELAGE = 0, 1, 2, 2, 2
DEELTIJDS, DEELTIJDS_NA = "deeltijdse_prestaties", "deeltijdse_prestaties_non_activiteit"
ONE_DAY = timedelta(days=1)
PARTNER = {"nee": NEE, "ja": JA, "standplaatstoelage": STANDPLAATSTOELAGE}
Gezin = tuple[dict[str, int], ...]


class Persoon:
    """The person's own facts, as the rules need them."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.geboorte: date | None = next((e.body.geboortedatum for e in reversed(events) if e.soort == "identiteit"), None)  # type: ignore[attr-defined]
        self.studies_einde: list[date] = [e.van for e in events if e.soort == "studies_einde"]
        self.doctoraten: list[date] = [e.van for e in events if e.soort == "diploma" and e.body.diploma in DOCTORATEN]  # type: ignore[attr-defined]
        self.diplomas: list[date] = sorted(e.van for e in events if e.soort == "diploma" and e.body.diploma in DIPLOMAS)  # type: ignore[attr-defined]
        self.kinderen: list[tuple[Period, date]] = [
            (e.periode, birthday(e.body.geboortedatum_kind, KINDLEEFTIJD))  # type: ignore[attr-defined]
            for e in events
            if e.soort == "kind" and e.body.ten_laste and not e.omgekeerd  # type: ignore[attr-defined]
        ]
        self._gezin = [e for e in events if e.soort == "gezinstoestand" and not e.omgekeerd]
        self._edges = sorted({day for e in self._gezin for day in (e.van, e.tot) if day})
        deeltijds = any(e.soort == "afwezigheid" and e.body.aard == DEELTIJDS for e in events)  # type: ignore[attr-defined]
        self._met_deeltijds = tuple(events) if deeltijds else ()
        self._met_bevalling = tuple(events) if any(e.soort == "bevalling" for e in events) else ()
        self._known: dict[int, dict[str, int]] = {}
        self._leeftijden: dict[int, int] = {}

    @cached_property
    def na_vijf_jaar(self) -> date | None:
        """The first day of leave for part-time work past the five years of the career (XI 40 §2); None while they last."""
        if not self._met_deeltijds:
            return None
        from statuut.statutes.pswi.verlof.vijf_jaar import eerste_dag_na_krediet

        return eerste_dag_na_krediet(self._met_deeltijds)

    @cached_property
    def omslagen(self) -> Mapping[int, tuple[date, str]]:
        """Absences that become another kind on a day, by event number (maternity leave: XI 16; part-time leave: XI 40 §2)."""
        found: dict[int, tuple[date, str]] = {}
        if self.na_vijf_jaar is not None:
            late = (e for e in self._met_deeltijds if e.soort == "afwezigheid" and e.body.aard == DEELTIJDS)  # type: ignore[attr-defined]
            found.update((e.nr, (self.na_vijf_jaar, DEELTIJDS_NA)) for e in late)
        if self._met_bevalling:
            from statuut.statutes.pswi.verlof.bevallingen import ONBETAALD, onbetaald_vanaf

            found.update((number, (day, ONBETAALD)) for number, day in onbetaald_vanaf(self._met_bevalling).items())
        return found

    def maand_van_leeftijd(self, years: int) -> int:
        """The month in which an age is reached for the salary (XIII 7), or unknown."""
        if self.geboorte is None:
            return UNKNOWN
        if years not in self._leeftijden:
            self._leeftijden[years] = month_number(shifted_birthday(self.geboorte, years))
        return self._leeftijden[years]

    def jonge_werknemer(self, indienst: date) -> int:
        """Whether the conditions of XIII 75 §4 are met by someone who entered on this day; or only in whole calendar months."""
        if self.geboorte is None:
            return UNKNOWN
        if age_on(self.geboorte, date(indienst.year, 12, 31)) >= JONG:
            return 0
        ended = [day for day in self.studies_einde if day < indienst]
        if not ended:
            return 0 if self.studies_einde else UNKNOWN
        if indienst <= _last_working_day(add_months(max(ended) + ONE_DAY, STUDIEMAANDEN) - ONE_DAY):
            return JA
        return VOLLE_MAANDEN if indienst <= _last_working_day(last_day(month_number(max(ended)) + STUDIEMAANDEN)) else NEE

    @property
    def vijftigste(self) -> date | None:
        """The fiftieth birthday."""
        return None if self.geboorte is None else birthday(self.geboorte, VIJFTIG)

    def vijftig(self, day: date, month: int) -> int:
        """Whether fifty was reached by the first of the month after the birthday (XIII 7); or only the birthday itself by this day."""
        if self.geboorte is None:
            return UNKNOWN
        if month >= self.maand_van_leeftijd(VIJFTIG):
            return JA
        return VERJAARDAG if day >= birthday(self.geboorte, VIJFTIG) else NEE

    def houder_diploma(self, day: date) -> int:
        """Whether a diploma of VIII 78 §2 had been awarded by this day."""
        return 1 if self.diplomas and self.diplomas[0] <= day else 0

    def gezin_in(self, month: int, service: Period, valid_on: date | None = None) -> Gezin:
        """The household situations of the days of service of a month, each once; unknown facts where none is recorded."""
        first, last = max(first_day(month), service.van), min(last_day(month), service.last_day or last_day(month), valid_on or date.max)
        days = [first, *(day for day in self._edges if first < day <= last)]
        found: list[dict[str, int]] = []
        for day in days:
            event = self._op(day)
            facts = self._feiten(event)
            if facts not in found:
                found.append(facts)
        return tuple(found)

    def _op(self, day: date) -> Event | None:
        for event in reversed(self._gezin):
            if event.geldt_op(day):
                return event
        return None

    def _feiten(self, event: Event | None) -> dict[str, int]:
        key = -1 if event is None else event.nr
        known = self._known.get(key)
        if known is None:
            known = {"burgerlijke_staat": UNKNOWN, "partner_krijgt_toelage": UNKNOWN, "kinderen_kinderbijslag": UNKNOWN}
            if event is not None:
                body: Any = event.body
                known["burgerlijke_staat"] = BURGERLIJKE_STATEN.index(body.burgerlijke_staat)
                if body.partner_krijgt_toelage in PARTNER:
                    known["partner_krijgt_toelage"] = PARTNER[body.partner_krijgt_toelage]
                elif body.burgerlijke_staat == "alleenstaand":
                    known["partner_krijgt_toelage"] = 0
                if body.kinderen_kinderbijslag is not None:
                    known["kinderen_kinderbijslag"] = body.kinderen_kinderbijslag
            self._known[key] = known
        return known


def _last_working_day(day: date) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day):
        day -= ONE_DAY
    return day
