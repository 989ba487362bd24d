"""PSWI V 5-V 10 and V 24 in a case: who is redeployed on which ground, to which grade and scale, and what can still be refused.

Each function takes the moment of the case (with `value` and `occurrences`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_05_inzet import titel_2_gevolgen as gevolgen
from statuut.statutes.pswi.deel_05_inzet import titel_2_herplaatsing as regels
from statuut.statutes.pswi.driewaardig import een_van
from statuut.statutes.pswi.gegevens.lijsten import HOEDANIGHEDEN, NIVEAUS, PERSONEELSGROEPEN, RANGEN, graad_nummer, schaal_nummer
from statuut.statutes.pswi.zaakvragen import dag, janee, keuze, klopt, uitkomst


def _graden(moment: Any) -> tuple[int, int]:
    """The grade of the official and that of the post offered."""
    codes = graad_nummer()
    return codes.get(moment.facts.get("graad"), UNKNOWN), codes.get(moment.value("aanbod.graad"), UNKNOWN)


def _reden(moment: Any) -> int:
    return keuze(regels.REDENEN.codes, moment.value("aanwijzing.reden"))


def _groep(moment: Any) -> int:
    return keuze(PERSONEELSGROEPEN, moment.value("personeelsgroep"))


def _niveau(moment: Any) -> int:
    rang = moment.value("rang")
    return UNKNOWN if rang is None else keuze(NIVEAUS, rang[0])


def geldt_voor(moment: Any) -> bool | None:
    """Whether somebody can be redeployed."""
    hoedanigheid = keuze(HOEDANIGHEDEN, moment.value("hoedanigheid"))
    return klopt(moment, regels.herplaatsing_geldt_voor, hoedanigheid, _groep(moment), keuze(RANGEN, moment.value("rang")))


def heeft_grond(moment: Any) -> bool | None:
    """Whether there is a ground for redeployment."""
    return klopt(moment, regels.herplaatsing_grond, _reden(moment), janee(moment.value("functie_onmogelijk")))


def keuze_gegrond(moment: Any) -> bool | None:
    """Whether the choice gives its reasons and weighs the function."""
    reasons = janee(moment.value("redenen") is not None)
    return klopt(moment, regels.herplaatsingskeuze_gegrond, reasons, janee(moment.value("weegt_functie")))


def _op_verzoek(moment: Any) -> int:
    """Whether it goes to another grade of the rank because the official asked it: level B, C or D, or still in level E."""
    zelfde_rang = uitkomst(moment, gevolgen.graad_van_zelfde_rang, *_graden(moment))
    asked, reden, niveau = janee(moment.happened("verzoek")), _reden(moment), _niveau(moment)
    gewoon = uitkomst(moment, gevolgen.andere_graad_op_verzoek, niveau, _groep(moment), zelfde_rang, asked, reden)
    offered = dag(moment.value("aanbod.dag"))
    return een_van(gewoon, uitkomst(moment, regels.overgang_vanuit_niveau_e, niveau, offered, zelfde_rang, asked, reden))


def graad_klopt(moment: Any) -> bool | None:
    """Whether the post has the official's grade, or another one on request or for medical reasons."""
    same = uitkomst(moment, regels.herplaatsing_zelfde_graad, *_graden(moment))
    found = een_van(same, _op_verzoek(moment), uitkomst(moment, gevolgen.medische_herplaatsing_lager, _reden(moment), *_graden(moment)))
    return None if found == UNKNOWN else found == 1


def benoemd_op_verzoek(moment: Any) -> bool | None:
    """Whether the official is appointed in another grade at his own request."""
    found = _op_verzoek(moment)
    return None if found == UNKNOWN else found == 1


def _medisch(moment: Any) -> int:
    lower = uitkomst(moment, gevolgen.medische_herplaatsing_lager, _reden(moment), *_graden(moment))
    oorzaak = keuze(gevolgen.OORZAKEN.codes, moment.value("aanwijzing.oorzaak"))
    return 0 if lower == 0 else uitkomst(moment, gevolgen.medisch_benoemd_in_lagere_graad, lower, oorzaak)


def medisch_benoemd(moment: Any) -> bool | None:
    """Whether the official is appointed in a lower grade for medical reasons."""
    found = _medisch(moment)
    return None if found == UNKNOWN else found == 1


def _schaal(moment: Any, expected: int) -> bool | None:
    """Whether the scale told is the one expected; None when one of them is not known."""
    told = moment.value("tekenen_ontvangend.salarisschaal")
    return None if told is None or expected in (UNKNOWN, NOT_APPLICABLE) else schaal_nummer().get(told, UNKNOWN) == expected


def _eigen_schaal(moment: Any) -> int:
    found: int = schaal_nummer().get(moment.facts.get("salarisschaal"), UNKNOWN)
    return found


def schaal_op_trap(moment: Any) -> bool | None:
    """Whether the scale is that of the corresponding step of the new grade."""
    return _schaal(moment, uitkomst(moment, gevolgen.schaal_op_overeenkomstige_trap, *_graden(moment), _eigen_schaal(moment)))


def schaal_medisch(moment: Any) -> bool | None:
    """Whether the scale is the highest of the lower grade."""
    offered = _graden(moment)[1]
    return _schaal(moment, uitkomst(moment, gevolgen.schaal_na_medische_herplaatsing, _medisch(moment), offered, _eigen_schaal(moment)))


def _weigeringen(moment: Any) -> int:
    return len(moment.occurrences("weigering"))


def te_weigeren(moment: Any) -> bool | None:
    """Whether the post now offered can be refused."""
    return klopt(moment, regels.herplaatsing_te_weigeren, _weigeringen(moment))


def twee_keer_geweigerd(moment: Any) -> bool | None:
    """Whether the post now offered follows by law."""
    return not te_weigeren(moment)


def aanbod_open(moment: Any) -> bool | None:
    """Whether there is an offer that was not refused yet."""
    return _weigeringen(moment) < len(moment.occurrences("aanbod"))
