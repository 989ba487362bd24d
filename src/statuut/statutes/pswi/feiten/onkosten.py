"""Claims as parts of a month (level `onkost`): each cost in the month in which it is payable, with what the rules of XIII 97-106decies ask.

A claim that is not filed is in no month. One that is filed comes twice: in the month of filing and in the next one, because a reading
decides which of the two pays (`onkost_betaaltijd`); with a day of payment in the file it comes once, in the month of that day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.onkosten import AARDEN_ONKOST, BEGUNSTIGDEN, PLAATSEN, VERVOERMIDDELEN
from statuut.engine.days import add_months, first_of_month, last_of_month, ordinal
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek_onkosten import BETAALTIJDEN
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.timeline.month import month_number

ZES_MAANDEN, DRIE_MAANDEN, VIERDE_MAAND = 6, 3, 4
IN_MAAND, NA_MAAND, BETAALD = range(len(BETAALTIJDEN))
MET_FORFAIT = {"kilometers": "kilometers", "middagmaal": "middagmaal", "middag_en_avondmaal": "middagmaal"}
KILOMETER = 100
GEEN_ONKOSTEN: tuple[dict[str, int], ...] = ()


class Onkosten:
    """The claims of one employment by the month in which they are payable; quick when there are none."""

    def __init__(self, events: Sequence[Event], rows: Sequence[Strook]) -> None:
        self.by_month: dict[int, list[tuple[Event, int]]] = {}
        found = [e for e in events if e.soort == "onkost" and not e.omgekeerd]
        if not found:
            return
        self.rows = rows
        self.flat = [e for e in events if e.soort == "forfaitaire_vergoeding" and not e.omgekeerd]
        self.lunches = {e.van for e in found if e.body.aard == "middagmaal" and _staat(e.body)}  # type: ignore[attr-defined]
        for event in found:
            for month, when in betaalmaanden(event):
                self.by_month.setdefault(month, []).append((event, when))

    @property
    def last_month(self) -> int:
        """The last month in which a claim is payable; -1 without claims."""
        return max(self.by_month, default=-1)

    def in_month(self, month: int) -> tuple[dict[str, int], ...]:
        """The claims that may be payable in a month."""
        if month not in self.by_month:
            return GEEN_ONKOSTEN
        return tuple(self._facts(event, when) for event, when in self.by_month[month])

    def _facts(self, event: Event, when: int) -> dict[str, int]:
        body: Any = event.body
        return {
            "onkost_aard": AARDEN_ONKOST.index(body.aard),
            "onkost_maand": month_number(event.van),
            "onkost_bedrag": _known(body.bedrag),
            "onkost_eigen_kosten": int(body.eigen_kosten is not False),
            "onkost_geweigerd": int(body.beslissing == "geweigerd"),
            "onkost_bewijs": UNKNOWN if body.bewijs_op is None else 1,
            "onkost_hoedanigheid": self._row(event.van).hoedanigheid,
            "onkost_begunstigde": UNKNOWN if body.begunstigde is None else BEGUNSTIGDEN.index(body.begunstigde),
            "onkost_andere_vergoedingen": body.andere_vergoedingen or 0,
            **_termijnen(event, body, when),
            **_vervoer(body),
            "onkost_forfait": self._covered(event, body),
            **_verblijf(body),
            "onkost_ander_maal": int(body.aard == "avondmaal" and event.van in self.lunches),
        }

    def _row(self, day: date) -> Strook:
        """The stretch of a day; the last before it for a day after the service."""
        begun = [row for row in self.rows if row.periode.van <= day]
        return begun[-1] if begun else self.rows[0]

    def _covered(self, event: Event, body: Any) -> int:
        """Whether a flat sum for the same cost runs on the day."""
        kind = MET_FORFAIT.get(body.aard)
        return int(any(e.body.aard == kind and e.geldt_op(event.van) for e in self.flat))  # type: ignore[attr-defined]


def betaalmaanden(event: Event) -> tuple[tuple[int, int], ...]:
    """The months in which a claim may be payable, each with why; none as long as it is not filed."""
    body: Any = event.body
    if not _staat(body):
        return ()
    if body.betaald_op is not None:
        return ((month_number(body.betaald_op), BETAALD),)
    filed = month_number(max(body.ingediend_op, event.van))
    return ((filed, IN_MAAND), (filed + 1, NA_MAAND))


def _staat(body: Any) -> bool:
    """Whether the claim is on a statement that was filed."""
    return body.ingediend_op is not None


def _termijnen(event: Event, body: Any, when: int) -> dict[str, int]:
    """The days of the terms of XIII 106quater, from the day of the cost or from the end of its month."""
    day, filed = ordinal(event.van), ordinal(body.ingediend_op)
    return {
        "onkost_ingediend": filed,
        "onkost_zes_maanden": maanden_later(day, ZES_MAANDEN),
        "onkost_zes_maanden_maandeinde": maanden_later(day, ZES_MAANDEN, 1),
        "onkost_drie_maanden": maanden_later(day, DRIE_MAANDEN),
        "onkost_drie_maanden_maandeinde": maanden_later(day, DRIE_MAANDEN, 1),
        "onkost_volledig": int(body.volledig is not False),
        "onkost_betaaltijd": when,
        "onkost_betaald_op": NONE if body.betaald_op is None else ordinal(body.betaald_op),
        "onkost_intrest_vanaf": add_months(filed, DRIE_MAANDEN),
        "onkost_intrest_vanaf_maand": add_months(first_of_month(filed), VIERDE_MAAND),
    }


def _vervoer(body: Any) -> dict[str, int]:
    return {
        "onkost_vervoermiddel": UNKNOWN if body.vervoermiddel is None else VERVOERMIDDELEN.index(body.vervoermiddel),
        "onkost_kilometer": honderdsten(body.kilometer),
        "onkost_kilometer_woonwerk": 0 if body.kilometer_woonwerk is None else honderdsten(body.kilometer_woonwerk),
        "onkost_medereizigers": body.medereizigers or 0,
        "onkost_passagier": int(bool(body.passagier)),
        "onkost_verplicht": int(bool(body.voertuig_verplicht)),
        "onkost_rechtstreeks": int(bool(body.rechtstreeks)),
        "onkost_eerste_klasse": int(bool(body.eerste_klasse)),
        "onkost_tweede_klasse": _known(body.bedrag_tweede_klasse),
    }


def _verblijf(body: Any) -> dict[str, int]:
    length = body.duur
    return {
        "onkost_duur": UNKNOWN if length is None else length,
        "onkost_begin": UNKNOWN if body.begin is None else body.begin,
        "onkost_uitzonderlijk": int(bool(body.uitzonderlijk)),
        "onkost_afstand_standplaats": honderdsten(body.afstand_standplaats),
        "onkost_afstand_woonplaats": honderdsten(body.afstand_woonplaats),
        "onkost_afwijking": int(bool(body.afwijking_straal)),
        "onkost_plaats": UNKNOWN if body.plaats is None else PLAATSEN.index(body.plaats),
        "onkost_aantal": 1 if body.aantal is None else body.aantal,
        "onkost_grensbedrag": _known(body.grensbedrag),
        "onkost_gereserveerd": int(bool(body.gereserveerd)),
    }


def maanden_later(day: int, months: int, from_month_end: int = 0) -> int:
    """The last day of a term of whole months from a day, or from the end of its month (then it ends on a month end)."""
    return last_of_month(add_months(last_of_month(day), months)) if from_month_end == 1 else add_months(day, months)


def honderdsten(kilometres: Any) -> int:
    """A distance in hundredths of a kilometre, unknown when the file does not tell; more decimals are cut off."""
    return UNKNOWN if kilometres is None else int(kilometres * KILOMETER)


def _known(amount: Any) -> int:
    return UNKNOWN if amount is None else int(amount)
