"""What is known of the person apart from employments: birth, studies, diplomas, children and household."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
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
JONG, STUDIEMAANDEN, KINDLEEFTIJD = 25, 4, 15
ONE_DAY = timedelta(days=1)
Gezin = tuple[dict[str, int], ...]


class Persoon:
    """The person's own facts, as the rules need them."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.geboorte: date | None = next((e.body.geboortedatum for e in reversed(events) if e.soort == "identiteit"), None)  # type: ignore[attr-defined]
        self.studies_einde: list[date] = [e.van for e in events if e.soort == "studies_einde"]
        self.diplomas: list[date] = sorted(e.van for e in events if e.soort == "diploma" and e.body.diploma in DIPLOMAS)  # type: ignore[attr-defined]
        self.kinderen: list[tuple[Period, date]] = [
            (e.periode, birthday(e.body.geboortedatum_kind, KINDLEEFTIJD))  # type: ignore[attr-defined]
            for e in events
            if e.soort == "kind" and e.body.ten_laste and not e.omgekeerd  # type: ignore[attr-defined]
        ]
        self._gezin = [e for e in events if e.soort == "gezinstoestand" and not e.omgekeerd]
        self._edges = sorted({day for e in self._gezin for day in (e.van, e.tot) if day})
        self._known: dict[int, dict[str, int]] = {}
        self._leeftijden: dict[int, int] = {}

    def maand_van_leeftijd(self, years: int) -> int:
        """The month in which an age is reached for the salary (XIII 7), or unknown."""
        if self.geboorte is None:
            return UNKNOWN
        if years not in self._leeftijden:
            self._leeftijden[years] = month_number(shifted_birthday(self.geboorte, years))
        return self._leeftijden[years]

    def jonge_werknemer(self, indienst: date) -> int:
        """Whether the conditions of XIII 75 §4 are met by someone who entered on this day."""
        if self.geboorte is None:
            return UNKNOWN
        if age_on(self.geboorte, date(indienst.year, 12, 31)) >= JONG:
            return 0
        ended = [day for day in self.studies_einde if day < indienst]
        if not ended:
            return 0 if self.studies_einde else UNKNOWN
        limit = add_months(max(ended) + ONE_DAY, STUDIEMAANDEN) - ONE_DAY
        while not is_working_day(limit):
            limit -= ONE_DAY
        return 1 if indienst <= limit else 0

    def houder_diploma(self, day: date) -> int:
        """Whether a diploma of VIII 78 §2 had been awarded by this day."""
        return 1 if self.diplomas and self.diplomas[0] <= day else 0

    def diploma_in(self, month: int) -> bool:
        """Whether such a diploma was awarded in this month."""
        return any(month_number(day) == month for day in self.diplomas)

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
                if body.partner_krijgt_toelage in ("ja", "nee"):
                    known["partner_krijgt_toelage"] = int(body.partner_krijgt_toelage == "ja")
                elif body.burgerlijke_staat == "alleenstaand":
                    known["partner_krijgt_toelage"] = 0
                if body.kinderen_kinderbijslag is not None:
                    known["kinderen_kinderbijslag"] = body.kinderen_kinderbijslag
            self._known[key] = known
        return known
