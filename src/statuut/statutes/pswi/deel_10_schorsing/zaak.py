"""PSWI part X in a case: what the declaration of the procedure asks and cannot say itself (X 3 lid 2, X 5).

Each function takes the moment of the case (with `value` and `occurrences`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.statutes.pswi.deel_10_schorsing.schorsing_belang_dienst import VIJFDE


def hoogstens_een_vijfde(moment: Any) -> bool | None:
    """X 3 lid 2: what is held back in a month is at most a fifth of the net remuneration; both in cents."""
    held, net = moment.value("inhouding"), moment.value("nettobezoldiging")
    return None if held is None or net is None else held * VIJFDE <= net


def beroep_zonder_advies(moment: Any) -> bool:
    """X 5 lid 2: an appeal waits for its opinion."""
    return _latest(moment, "beroep") > _latest(moment, "advies")


def advies_zonder_beslissing(moment: Any) -> bool:
    """X 5 lid 3: a favourable opinion waits for the decision."""
    return _latest(moment, "advies") > _latest(moment, "beslissing_na_advies")


def _latest(moment: Any, act: str) -> int:
    """The place in the course of the last time that an act was done; -1 when it never was."""
    found = moment.occurrences(act)
    return found[-1][0] if found else -1
