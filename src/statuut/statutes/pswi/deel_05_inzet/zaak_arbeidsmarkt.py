"""PSWI V 13-V 20 in a case: who can apply and come into consideration, whether the choice is founded, and the scale in another grade.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_05_inzet import titel_2_gevolgen as gevolgen
from statuut.statutes.pswi.deel_05_inzet import titel_2bis_arbeidsmarkt as regels
from statuut.statutes.pswi.deel_05_inzet.titel_1_bezetting import selectiebeslissing_gegrond
from statuut.statutes.pswi.deel_05_inzet.titel_2_herplaatsing import herplaatsing_zelfde_graad
from statuut.statutes.pswi.gegevens.lijsten import HOEDANIGHEDEN, graad_nummer, schaal_nummer
from statuut.statutes.pswi.zaakvragen import janee, keuze, klopt, uitkomst


def _graden(moment: Any) -> tuple[int, int]:
    codes = graad_nummer()
    return codes.get(moment.value("graad"), UNKNOWN), codes.get(moment.value("graad_vacature"), UNKNOWN)


def _hoedanigheid(moment: Any) -> int:
    return keuze(HOEDANIGHEDEN, moment.value("hoedanigheid"))


def _entiteit(moment: Any, name: str) -> int:
    return keuze(regels.ENTITEITEN.codes, moment.value(name))


def kandidatuur_mogelijk(moment: Any) -> bool | None:
    """Whether somebody can apply in this way."""
    manner = keuze(regels.KANDIDATUREN.codes, moment.value("manier"))
    return klopt(moment, regels.kandidatuur_mogelijk, _hoedanigheid(moment), manner, janee(moment.happened("bekendmaking")))


def binnen_de_kring(moment: Any) -> bool | None:
    """Whether the call is open to officials of this entity."""
    kring = keuze(regels.KRINGEN.codes, moment.value("bekendmaking.kring"))
    outside = klopt(moment, regels.buiten_de_kring, kring, _entiteit(moment, "van"))
    return None if outside is None else not outside


def naar_administratieve_graad(moment: Any) -> bool | None:
    """Whether it goes to an administrative grade of the same rank."""
    return klopt(moment, gevolgen.naar_administratieve_graad, *_graden(moment))


def arbeidsmarkt_geldt(moment: Any) -> bool | None:
    """Whether the move is one on the internal labour market."""
    graden = _graden(moment)
    facts = (janee(moment.value(name)) for name in ("wetenschappelijk", "vacature_wetenschappelijk"))
    grade = (uitkomst(moment, rule, *graden) for rule in (herplaatsing_zelfde_graad, gevolgen.naar_administratieve_graad))
    between = _entiteit(moment, "van"), _entiteit(moment, "naar")
    return klopt(moment, regels.arbeidsmarkt_geldt, _hoedanigheid(moment), *between, *facts, *grade)


def overplaatsing_mogelijk(moment: Any) -> bool | None:
    """Whether the official comes into consideration."""
    active = uitkomst(moment, regels.overplaatsing_in_dienstactiviteit, janee(moment.value("nazicht.non_activiteit")))
    return klopt(moment, regels.overplaatsing_mogelijk, active, janee(moment.value("nazicht.voldoet_aan_functie")))


def selectie_gegrond(moment: Any) -> bool | None:
    """Whether the choice gives reasons and weighs what it must."""
    weighed = (janee(moment.value(name)) for name in ("weegt_functie", "weegt_tests"))
    founded = uitkomst(moment, selectiebeslissing_gegrond, janee(moment.value("redenen") is not None), *weighed)
    return klopt(moment, regels.overplaatsingskeuze_gegrond, founded, janee(moment.value("weegt_kandidatuur")))


def schaal_op_trap(moment: Any) -> bool | None:
    """Whether the scale told is that of the corresponding step of the new grade."""
    own, told = (moment.value(name) for name in ("salarisschaal", "nieuwe_schaal"))
    if own is None or told is None:
        return None
    codes = schaal_nummer()
    expected = uitkomst(moment, gevolgen.schaal_op_overeenkomstige_trap, *_graden(moment), codes.get(own, UNKNOWN))
    return None if expected == UNKNOWN else bool(codes.get(told, UNKNOWN) == expected)
