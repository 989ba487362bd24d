"""PSWI IV 6 in a case: whether permission to cumulate can be given.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from typing import Any

from statuut.statutes.pswi.deel_04_cumulatie.titel_3_cumulatie import cumulatietoestemming_mogelijk
from statuut.statutes.pswi.zaakvragen import janee, klopt


def toestemming_mogelijk(moment: Any) -> bool | None:
    """Whether the activity harms neither service nor public and is compatible with the office."""
    facts = (janee(moment.value(name)) for name in ("nadeel_dienst", "nadeel_publiek", "verenigbaar"))
    return klopt(moment, cumulatietoestemming_mogelijk, *facts)
