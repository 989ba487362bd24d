"""What a file says of the pay of contract staff outside the scale of an official (XIV 44-46, 54-56), and of salaries kept beside a scale.

A contract may name a function with a scale of its own, a salary fixed at engagement, or hours over a year on a denominator of 1976. A
guaranteed salary has a ground: XIII 117ter §3 and XIV 56 §3 keep a federal amount, XIV 54 the pay that was agreed before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.loopbaan import FUNCTIES_CONTRACT
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import schaal_nummer
from statuut.timeline.month import month_number
from statuut.timeline.period import Period

HEEL = 10_000
MAAND = 10_000
#: Hours of full-time work over a year, in hundredths; the parts of full-time work are counted in the least common multiple of both.
UREN_1976 = 197_600
DELEN_1976 = 4_940_000
DELEN_PER_UUR, DELEN_PER_BREUK = DELEN_1976 // UREN_1976, DELEN_1976 // HEEL
FEDERAAL, OVEREENGEKOMEN, TRANSFER = "federaal_bedrag", "contractueel_overeengekomen", "salarisgarantie"
#: From this year on an incomplete month counts when it begins on or before the fifteenth (XIII 20).
HALVE_MAAND_VANAF, HALVE_MAAND = 2000, 15
LEIDINGGEVEND = frozenset({"A265T", "A366T"})


@dataclass(frozen=True, slots=True)
class Contractloon:
    """What a contract says of pay beside grade and scale; `uren` are hundredths of hours over a year."""

    functie: int = NONE
    bezoldiging: int = NONE
    uren: int = NONE

    def prestatie_1976(self, afwezig: int) -> int:
        """Paid part of full-time work in `DELEN_1976`, less a part-time unpaid absence in ten-thousandths; NONE without varying work."""
        return NONE if self.uren == NONE else max(0, self.uren * DELEN_PER_UUR - afwezig * DELEN_PER_BREUK)


GEEN_CONTRACTLOON = Contractloon()


def contractloon(body: Any) -> Contractloon:
    """What an appointment says of it: nothing when it is no contract."""
    functie = getattr(body, "functie", None)
    bezoldiging = getattr(body, "bezoldiging", None)
    uren = jaaruren(body)
    if functie is None and bezoldiging is None and uren == NONE:
        return GEEN_CONTRACTLOON
    return Contractloon(
        NONE if functie is None else FUNCTIES_CONTRACT.index(functie), NONE if bezoldiging is None else int(bezoldiging), uren
    )


def jaaruren(body: Any) -> int:
    """Hours over a year of an appointment or a work regime, in hundredths; NONE where none are stated."""
    uren = getattr(body, "uren_per_jaar", None)
    return NONE if uren is None else int(uren * 100)


def regime_van(body: Any) -> int:
    """The fraction of an appointment or a work regime: of the hours over a year where they are stated, to a hundredth of a percent."""
    uren = jaaruren(body)
    return int(body.fractie) if uren == NONE else (2 * uren * HEEL + UREN_1976) // (2 * UREN_1976)


def soort_garantie(grond: str) -> str:
    """Which kept amount a guaranteed salary is, by its ground."""
    plain = grond.replace(" ", "").upper().removeprefix("ART.")
    if plain.startswith(("XIII117TER", "XIV56")):
        return FEDERAAL
    return OVEREENGEKOMEN if plain.startswith("XIV54") else TRANSFER


def garanties(events: Sequence[Event]) -> list[tuple[Period, str, int]]:
    """Kept amounts with their period: (period, fact, cents)."""
    kept = [e for e in events if e.soort == "salarisgarantie" and not e.omgekeerd]
    return [(e.periode, soort_garantie(e.body.grond), int(e.body.bedrag)) for e in kept]  # type: ignore[attr-defined]


def overgangsschalen(events: Sequence[Event]) -> list[tuple[Period, int, int]]:
    """Transitional scales with their period: (period, scale, month from which seniority in the leading post counts).

    That month is NONE for other scales than those of XIII 115 and UNKNOWN when the file does not tell.
    """
    kept = [e for e in events if e.soort == "overgangsschaal" and not e.omgekeerd]
    return [(e.periode, schaal_nummer()[e.body.schaal], _vanaf(e.body)) for e in kept]  # type: ignore[attr-defined]


def _vanaf(body: Any) -> int:
    if body.schaal not in LEIDINGGEVEND:
        return NONE
    return UNKNOWN if body.leidinggevend_sinds is None else _eerste_maand(body.leidinggevend_sinds)


def _eerste_maand(day: date) -> int:
    """The first month that counts from a day on (XIII 20)."""
    whole = day.day == 1 or (day.year >= HALVE_MAAND_VANAF and day.day <= HALVE_MAAND)
    return month_number(day) + (0 if whole else 1)


def leidinggevende_maanden(since: int, month: int) -> int:
    """Seniority in the leading post on the first of a month, in ten-thousandths of months."""
    return since if since in (NONE, UNKNOWN) else max(0, month - since) * MAAND
