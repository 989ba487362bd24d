"""Absences that follow each other, and leave that is counted in working days of the person (XI 5): for titles 8 to 11 of part XI.

- A chain (`Reeks`) is a stretch of absences between which no day of the roster lies: a designation that goes on, a period of leave.
- A leave "of so many working days" takes one day for each roster day that is no public holiday, however long that day is. Accounts are
  in minutes of days of 7 h 36; in a four-day week a day is 9 h 30, so that an equal number of hours is taken (XI 7bis).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from statuut.engine.leave import LeaveRequest
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, VER, Afwezig, Beeld
from statuut.statutes.pswi.verlof.minuten import is_vierdagenweek, kalenderjaar, opgenomen, periodes, rooster_dagen
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen, Vakantiejaren
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY, FULL_WEEK

TIENDE = 10
LANGE_DAG = FULL_WEEK // 4
#: A gap longer than this is never bridged by free days.
LANGSTE_GAT = 14


@dataclass(frozen=True, slots=True)
class Reeks:
    """Absences of one employment that follow each other without a roster day between them."""

    delen: tuple[Afwezig, ...]

    @property
    def van(self) -> date:
        """The first day."""
        return self.delen[0].periode.van

    @property
    def laatste_dag(self) -> date:
        """The last day; a far one when it is open."""
        return max(each.laatste_dag for each in self.delen)

    @property
    def loopt(self) -> bool:
        """Whether no end is known."""
        return self.laatste_dag == VER


def reeksen(beeld: Beeld, absences: Iterable[Afwezig]) -> list[Reeks]:
    """Absences of one employment, in order of first day, as chains."""
    found: list[Reeks] = []
    for absence in absences:
        if found and sluit_aan(beeld, found[-1].laatste_dag, absence.periode.van, absence.tewerkstelling):
            found[-1] = Reeks((*found[-1].delen, absence))
        else:
            found.append(Reeks((absence,)))
    return found


def sluit_aan(beeld: Beeld, laatste: date, eerste: date, tewerkstelling: int) -> bool:
    """Whether no roster day lies between a last day and a first one."""
    gap = (eerste - laatste).days - 1
    if gap <= 0:
        return True
    return gap <= LANGSTE_GAT and not any(beeld.is_werkdag(day, tewerkstelling) for day in Period(laatste + ONE_DAY, eerste))


def begin_van(beeld: Beeld, aanvraag: LeaveRequest, tewerkstelling: int, *aarden: str) -> date:
    """The first day of the uninterrupted absence of these kinds that a request goes on with; its own first day when there is none."""
    for reeks in reeksen(beeld, beeld.van_soort(*aarden, tewerkstelling=tewerkstelling)):
        if reeks.van < aanvraag.van and sluit_aan(beeld, reeks.laatste_dag, aanvraag.van, tewerkstelling):
            return reeks.van
    return aanvraag.van


def tewerkstelling_van(beeld: Beeld, aanvraag: LeaveRequest) -> int | None:
    """The employment of a request: the one named, or the one in service on its first day."""
    return aanvraag.employment or beeld.tewerkstelling_op(aanvraag.van)


class Werkdagen:
    """Leave of one employment in working days: what a day is worth, what an absence or a request takes."""

    def __init__(self, beeld: Beeld, nr: int, leeswijzen: Leeswijzen | None = None) -> None:
        self.beeld, self.nr = beeld, nr
        self.jaren = Vakantiejaren(beeld, nr, leeswijzen=leeswijzen)

    def per_dag(self, row: Strook) -> int:
        """The minutes that a roster day counts."""
        return LANGE_DAG if is_vierdagenweek(row.rooster) else FULL_DAY

    def dag_minuten(self, day: date) -> int:
        """The minutes of a day of the account as people read it on a day."""
        row = self.beeld.strook(day, self.nr)
        return FULL_DAY if row is None else self.per_dag(row)

    def recht(self, tienden: int, day: date) -> int:
        """A number of working days of the text (in tenths) in minutes, with its equivalent in a four-day week."""
        minutes = self.dag_minuten(day)
        vier = int(minutes != FULL_DAY)
        return int(vierdagenweek_werkdagen(tienden, vier, self.jaren.leeswijze("XI_7bis_equivalent"))) * minutes // TIENDE

    def gebruik(self, absence: Afwezig, period: Period) -> int:
        """The minutes that an absence takes in a period, a day or half a day for each of its working days."""
        total = 0
        for part in periodes(absence, period):
            for common, row in self.beeld.stukken(part, self.nr):
                total += opgenomen(self.beeld, absence, common, self.jaren.vrij(row), per_dag=self.per_dag(row))
        return total

    def gevraagd(self, aanvraag: LeaveRequest, period: Period) -> int:
        """The working days of a request in a period, in tenths; a part of the day counts for its share."""
        total = 0
        asked = Period.inclusive(aanvraag.van, aanvraag.tot).overlap(period)
        for common, row in () if asked is None else self.beeld.stukken(asked, self.nr):
            days = TIENDE * rooster_dagen(row, common, self.jaren.vrij(row))
            total += days if aanvraag.share >= row.regime else days * aanvraag.share // row.regime
        return total

    def is_werkdag(self, day: date) -> bool:
        """Whether a day has to be worked: by the roster, and no holiday."""
        row = self.beeld.strook(day, self.nr)
        return row is not None and rooster_dagen(row, Period(day, day + ONE_DAY), self.jaren.vrij(row)) > 0

    def stand(self, aard: str, soort: str, period: Period) -> Iterator[tuple[int, date, int]]:
        """Recorded states of an account in a period: event, day, and tenths of a day."""
        for event in self.beeld.records("verlofstand"):
            body = event.body
            mine = (event.tewerkstelling or 1) == self.nr and event.van in period
            if mine and body.aard == aard and body.soort_stand == soort:  # type: ignore[attr-defined]
                yield event.nr, event.van, int(body.dagen * TIENDE)  # type: ignore[attr-defined]


__all__ = ["LANGE_DAG", "TIENDE", "Reeks", "Werkdagen", "begin_van", "kalenderjaar", "reeksen", "sluit_aan", "tewerkstelling_van"]
