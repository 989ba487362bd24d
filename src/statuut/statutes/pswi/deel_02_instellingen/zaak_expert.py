"""PSWI II 14bis-II 14quater in a case: whether the function, the official, the scale and the end are as the articles want them.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen import titel_2_h4bis_experten as regels
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, schaal_nummer
from statuut.statutes.pswi.zaakvragen import janee, keuze, klopt, uitkomst


def _niveau(moment: Any) -> int:
    """The level of the official, the letter of the rank."""
    rang = moment.value("rang")
    return UNKNOWN if rang is None else keuze(NIVEAUS, rang[0])


def functie_regelmatig(moment: Any) -> bool | None:
    """Whether the function exists in a level that allows it and rests on the needs of the institution; the approval came before."""
    in_niveau = uitkomst(moment, regels.expertenfunctie_niveau, _niveau(moment))
    approved = janee(moment.happened("goedkeuring"))
    return klopt(moment, regels.expertenfunctie_regelmatig, in_niveau, approved, janee(moment.value("op_noden")))


def rang_laat_toe(moment: Any) -> bool | None:
    """Whether the rank opens an expert function."""
    return klopt(moment, regels.expert_rang, keuze(RANGEN, moment.value("rang")))


def juiste_schaal(moment: Any) -> bool | None:
    """Whether the scale is that of an expert in the level."""
    niveau, schaal = _niveau(moment), moment.value("schaal")
    if niveau == UNKNOWN or schaal is None:
        return None
    return bool(uitkomst(moment, regels.expert_salarisschaal, niveau) == schaal_nummer()[schaal])


def besluit_volledig(moment: Any) -> bool | None:
    """Whether the decision holds all that it must."""
    held = (janee(moment.value(name) is not None) for name in ("functie", "schaal", "begin", "redenen"))
    return klopt(moment, regels.expertbesluit_compleet, *held)


def te_beeindigen(moment: Any) -> bool | None:
    """Whether the placement can be ended: on one of the four grounds, with reasons."""
    grond = keuze(regels.GRONDEN.codes, moment.value("grond"))
    return klopt(moment, regels.expert_te_beeindigen, grond, janee(moment.value("redenen") is not None))
