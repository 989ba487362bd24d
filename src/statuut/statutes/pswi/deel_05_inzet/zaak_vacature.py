"""PSWI V 3-V 4 in a case: which way a vacancy can be filled, whether all ways must be open, and whether there is one selection.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.statutes.pswi.deel_05_inzet import titel_1_bezetting as regels
from statuut.statutes.pswi.gegevens.lijsten import PERSONEELSGROEPEN, RANGEN
from statuut.statutes.pswi.zaakvragen import janee, keuze, klopt, uitkomst

WEGEN = ("aanwerving", "interne_arbeidsmarkt", "bevordering")


def _open(moment: Any) -> frozenset[str]:
    """The ways that the decision opens: the one chosen, and those told beside it."""
    own = "" if moment.own is not None and moment.own.daad == "keuze_weg" else "keuze_weg."
    also = (name for name in WEGEN if moment.value(f"{own}ook_{name}"))
    return frozenset((*also, *(each for each in (moment.value(f"{own}weg"),) if each)))


def _groep(moment: Any) -> int:
    return keuze(PERSONEELSGROEPEN, moment.value("groep"))


def _van_elke(answers: list[bool | None]) -> bool | None:
    return False if False in answers else None if None in answers else True


def wetenschappelijke_weg(moment: Any) -> bool | None:
    """Whether every way opened fits a scientific vacancy of the rank, with reasons."""
    rang, reasons = keuze(RANGEN, moment.value("rang")), janee(moment.value("redenen") is not None)
    codes = (keuze(regels.WIJZEN.codes, each) for each in sorted(_open(moment)))
    return _van_elke([klopt(moment, regels.wetenschappelijke_vacature_wijze, _groep(moment), rang, each, reasons) for each in codes])


def andere_weg(moment: Any) -> bool | None:
    """Whether every way opened fits a vacancy that is not scientific: redeployment first."""
    possible, prescribed = janee(moment.value("nagaan_herplaatsing.mogelijk")), janee(moment.value("voorgeschreven"))
    codes = (keuze(regels.WIJZEN.codes, each) for each in sorted(_open(moment)))
    return _van_elke([klopt(moment, regels.vacature_wijze_toegelaten, _groep(moment), possible, each, prescribed) for each in codes])


def alle_wegen_open(moment: Any) -> bool | None:
    """Whether the internal market and promotion are open too, where a general recruitment exam asks it."""
    if not uitkomst(moment, regels.vacature_alle_wegen_samen, janee(moment.value("algemeen_examen"))):
        return True
    return frozenset(WEGEN) <= _open(moment)


def selectie_gezamenlijk(moment: Any) -> bool | None:
    """Whether all candidates go through one selection."""
    exam = moment.value("keuze_weg.algemeen_examen")
    return klopt(moment, regels.selectie_gezamenlijk, len(_open(moment)), janee(exam))


def een_weg(moment: Any) -> bool | None:
    """Whether the vacancy goes on in one procedure of its own."""
    joint = selectie_gezamenlijk(moment)
    return None if joint is None else not joint


def selectie_gegrond(moment: Any) -> bool | None:
    """Whether the choice gives reasons and weighs function, profile and tests."""
    weighed = (janee(moment.value(name)) for name in ("weegt_functie", "weegt_tests"))
    return klopt(moment, regels.selectiebeslissing_gegrond, janee(moment.value("redenen") is not None), *weighed)
