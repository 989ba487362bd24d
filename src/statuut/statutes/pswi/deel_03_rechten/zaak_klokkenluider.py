"""PSWI III 2-III 2ter in a case: where to report, when protection can be given and lifted, and whether a measure may be taken.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_02_instellingen.organen import PROCUREUR
from statuut.statutes.pswi.deel_03_rechten.hoofdstuk_1_klokkenluiders import (
    beschermd_op_dag,
    bescherming_begin,
    bescherming_op_te_heffen,
    bescherming_tijdig_gevraagd,
    bescherming_verleend,
    beschermingsdata_meegedeeld,
    maatregel_mogelijk_tijdens_bescherming,
    onregelmatigheid_te_melden_bij,
    represaille_verboden,
)
from statuut.statutes.pswi.zaakvragen import dag, janee, klopt, uitkomst


def juist_gemeld(moment: Any) -> bool | None:
    """Whether the report went to the prosecutor where the superior would hinder it; anywhere else the official may choose."""
    hindered = moment.value("meerdere_verhindert")
    if hindered is None:
        return None
    return uitkomst(moment, onregelmatigheid_te_melden_bij, janee(hindered)) != PROCUREUR or moment.value("bij") == "procureur"


def bescherming_kan(moment: Any) -> bool | None:
    """Whether protection was asked in time and the report is admissible and not manifestly unfounded; None before the request."""
    asked, reported = moment.value("verzoek_bescherming"), moment.value("melding_ombudsman")
    if asked is None:
        return None
    closed = moment.value("afsluiting_onderzoek")
    in_time = uitkomst(moment, bescherming_tijdig_gevraagd, dag(asked), dag(reported), NONE if closed is None else dag(closed))
    facts = (janee(moment.value(f"resultaat_vooronderzoek.{name}")) for name in ("ontvankelijk", "kennelijk_ongegrond"))
    return klopt(moment, bescherming_verleend, in_time, *facts)


def eerste_melding(moment: Any) -> date | None:
    """The day of the first established report."""
    names = ("melding_ombudsman.eerste_melding", "melding_intern", "melding_ombudsman")
    return next((found for name in names if (found := moment.value(name)) is not None), None)


def begin_is_eerste_melding(moment: Any) -> bool | None:
    """Whether the first day that was told is the one of the article."""
    begin: date | None = moment.value("begin")
    return None if begin is None else dag(begin) == uitkomst(moment, bescherming_begin, 1, dag(eerste_melding(moment)))


def op_te_heffen(moment: Any) -> bool | None:
    """Whether the protection must be lifted."""
    return klopt(moment, bescherming_op_te_heffen, janee(moment.value("fout_of_vals")), janee(moment.value("schade")))


def data_aan_beiden(moment: Any) -> bool | None:
    """Whether official and secretary-general were told the dates."""
    return klopt(moment, beschermingsdata_meegedeeld, janee(moment.value("aan_ambtenaar")), janee(moment.value("aan_secretaris")))


def maatregel_onder_bescherming(moment: Any) -> bool | None:
    """Whether the (last) measure falls in the protection, which works back to the first report; its end is known by the course itself."""
    measure = moment.value("maatregel")
    if measure is None:
        return None
    begin = uitkomst(moment, bescherming_begin, 1, dag(eerste_melding(moment)))
    return klopt(moment, beschermd_op_dag, begin, NONE, dag(measure))


def maatregel_mogelijk(moment: Any) -> bool | None:
    """Whether the authority proved that the measure is not linked to the report, while the official is protected."""
    return klopt(moment, maatregel_mogelijk_tijdens_bescherming, 1, janee(moment.value("los_bewezen")))


def geen_represaille(moment: Any) -> bool | None:
    """Whether the measure is no reprisal: the report is not its sole reason, or lies outside the ban."""
    forbidden = klopt(moment, represaille_verboden, *(janee(moment.value(name)) for name in ("alleen_om_melding", "buiten_verbod")))
    return None if forbidden is None else not forbidden
