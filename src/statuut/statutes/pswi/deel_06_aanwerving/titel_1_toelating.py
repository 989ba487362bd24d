"""PSWI part VI, title 1 (VI 1): the general conditions of admission, who checks physical fitness, and posts kept for Belgians.

The same four conditions hold for every office. Whether an office takes part in public authority stands in its function description: it
is asked. Contract staff have the same conditions in their own article (XIV 7).
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import PREVENTIEADVISEUR, WIE
from statuut.statutes.pswi.driewaardig import alle, een_van, niet
from statuut.statutes.pswi.vragen import feit, vraag

feit("ambt_raakt_openbaar_gezag", "ambt met openbaar gezag of algemene belangen", YES_NO, "VI 1 §2",
     "Zegt de functiebeschrijving dat het ambt, al dan niet rechtstreeks, openbaar gezag of algemene Vlaamse belangen raakt?")  # fmt: skip


@vraag("VI 1 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def algemene_toelatingsvoorwaarden(gedrag_past_bij_ambt, burgerlijke_en_politieke_rechten, dienstplicht_in_orde, lichamelijk_geschikt):
    """Whether the four general conditions of admission are met: conduct, rights, military service laws and physical fitness."""
    return alle(gedrag_past_bij_ambt, burgerlijke_en_politieke_rechten, dienstplicht_in_orde, lichamelijk_geschikt)


@vraag("VI 1 §1 lid 2", unit=WIE)
def geschiktheid_gecontroleerd_door():
    """Who checks physical fitness."""
    return PREVENTIEADVISEUR


@vraag("VI 1 §2", unit=YES_NO, accepts=(UNKNOWN,))
def toelating_nationaliteit(is_belg, ambt_raakt_openbaar_gezag):
    """Whether the nationality fits: only offices of public authority or general interests are kept for Belgians."""
    return een_van(is_belg, niet(ambt_raakt_openbaar_gezag))


@vraag("VI 1 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,), also=("VI 1 §2",))
def toelaatbaar(algemene_toelatingsvoorwaarden, toelating_nationaliteit):
    """Whether a person is admissible to an office: the general conditions and, where asked, the nationality."""
    return alle(algemene_toelatingsvoorwaarden, toelating_nationaliteit)
