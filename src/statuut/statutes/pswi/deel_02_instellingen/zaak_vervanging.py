"""PSWI II 13-II 14 in a case: who may replace an absent head, and which of two heads of division goes first.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen import titel_2_h3_instellingshoofd as regels
from statuut.statutes.pswi.deel_02_instellingen.titel_2_h1_directieraad import TWEEDE
from statuut.statutes.pswi.gegevens.lijsten import HOEDANIGHEDEN, PERSONEELSGROEPEN
from statuut.statutes.pswi.zaakvragen import dag, getal, janee, keuze, klopt, uitkomst


def vervanger_van_hoofd(moment: Any) -> bool | None:
    """Whether the head may choose this person."""
    place = janee(moment.value("afdelingshoofd")), janee(moment.value("wetenschappelijk_afdelingshoofd_er"))
    groep = keuze(PERSONEELSGROEPEN, moment.value("personeelsgroep"))
    return klopt(moment, regels.vervanger_verkiesbaar, keuze(HOEDANIGHEDEN, moment.value("hoedanigheid")), groep, *place)


def vervanger_van_afdelingshoofd(moment: Any) -> bool | None:
    """Whether this person can replace a head of division."""
    own = janee(moment.value("van_de_instelling"))
    return klopt(moment, regels.vervanger_afdelingshoofd_mogelijk, keuze(HOEDANIGHEDEN, moment.value("hoedanigheid")), own)


def eerste_gaat_voor(moment: Any) -> bool | None:
    """Whether the second head of division does not go before the first."""
    months = (getal(moment.value(f"{kind}_{which}")) for kind in ("graad", "niveau", "dienst") for which in ("eerste", "tweede"))
    births = (dag(moment.value(f"geboren_{which}")) for which in ("eerste", "tweede"))
    first = uitkomst(moment, regels.vervanging_voorrang, *months, *births)
    return None if first == UNKNOWN else first != TWEEDE
