"""PSWI V 1-V 2 in a case: whether shortage and surplus follow from the report, and where surplus staff may go.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_05_inzet import titel_1_bezetting as regels
from statuut.statutes.pswi.gegevens.lijsten import PERSONEELSGROEPEN
from statuut.statutes.pswi.zaakvragen import getal, keuze, klopt, uitkomst


def _cijfer(moment: Any) -> int:
    """The figure that occupancy is compared with, by the reading chosen."""
    plan, formatie = (getal(moment.value(f"verslag.{name}")) for name in ("personeelsplan", "formatie"))
    return uitkomst(moment, regels.bezettingscijfer, plan, formatie)


def _gelijk(moment: Any, name: str, rule: Callable[..., int], figure: int) -> bool | None:
    """Whether a number told is what the rule gives."""
    told, expected = getal(moment.value(name)), uitkomst(moment, rule, getal(moment.value("verslag.bezetting")), figure)
    return None if UNKNOWN in (told, expected) else told == expected


def tekort_klopt(moment: Any) -> bool | None:
    """Whether the shortage is what occupancy lacks."""
    return _gelijk(moment, "tekort", regels.personeelstekort, _cijfer(moment))


def overtallig_klopt(moment: Any) -> bool | None:
    """Whether the surplus is what occupancy exceeds."""
    return _gelijk(moment, "overtallig", regels.overtallig_personeel, _cijfer(moment))


def overtollig_klopt(moment: Any) -> bool | None:
    """Whether the redundant staff is what occupancy exceeds the need."""
    return _gelijk(moment, "overtollig", regels.overtollig_personeel, getal(moment.value("nodig")))


def plaats_klopt(moment: Any) -> bool | None:
    """Whether surplus staff of this group may go, or stay, there."""
    groep, place = keuze(PERSONEELSGROEPEN, moment.value("personeelsgroep")), moment.value("waar")
    if place == "eigen_plaats":
        return klopt(moment, regels.overtal_mag_blijven, groep)
    where = uitkomst(moment, regels.overtal_ingezet_in, groep)
    return None if UNKNOWN in (where, keuze(regels.INZET.codes, place)) else regels.INZET.codes[where] == place
