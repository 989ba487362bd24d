"""PSWI part VIII, title 4, chapter 4 (VIII 74bis, 74ter): promotion on a skill test, and a restricted target group.

A comparative skill test takes the place of the second scale for VIII 72 to VIII 74; rank B3 (VIII 71bis) lies before these articles. The
appointing authority may keep a promotion within levels B, C and D to a smaller group, with the minister's consent and in the notice.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import LOOPBAANOVERHEID, MINISTER_ALGEMEEN
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_voorwaarden import BEKWAAMHEIDSPROEF
from statuut.statutes.pswi.driewaardig import alle, als_geldt, niet
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag

feit("doelgroep_beperkt", "doelgroep beperkt", YES_NO, "VIII 74ter", "Heeft de benoemende overheid de doelgroep beperkt?")
feit("doelgroep_akkoord_minister", "akkoord van de minister met de beperking", YES_NO, "VIII 74ter",
     "Ging de minister van het algemene personeelsbeleid met de beperking akkoord?")  # fmt: skip
feit("doelgroep_in_bericht", "beperking in het vacaturebericht", YES_NO, "VIII 74ter",
     "Staan de beperking en de wijze van toekenning in het vacaturebericht?")  # fmt: skip
feit("hoort_bij_doelgroep", "hoort bij de beperkte doelgroep", YES_NO, "VIII 74ter", "Hoort de ambtenaar bij de beperkte doelgroep?")


@vraag("VIII 74bis", unit=YES_NO)
def bevordering_op_bekwaamheidsproef(bevordering_voorgeschreven):
    """Whether the promotion is granted on a comparative skill test."""
    return 1 if bevordering_voorgeschreven == BEKWAAMHEIDSPROEF else 0


@vraag("VIII 74bis", unit=YES_NO, accepts=(UNKNOWN,))
def tweede_schaal_vervalt(tweede_schaal_bereikt, bevordering_op_bekwaamheidsproef):
    """Whether the second scale is not reached and need not be, because of a skill test; what is reached needs no waiver."""
    return alle(niet(tweede_schaal_bereikt), bevordering_op_bekwaamheidsproef)


@VRAGEN.exception(to="rang_b2_schaal", article="VIII 74bis", when="tweede_schaal_vervalt")
def rang_b2_zonder_schaal():
    """No scale is asked after a skill test."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="rang_c3_schaal", article="VIII 74bis", when="tweede_schaal_vervalt")
def rang_c3_zonder_schaal():
    """No scale is asked after a skill test."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="rang_c2_schaal", article="VIII 74bis", when="tweede_schaal_vervalt")
def rang_c2_zonder_schaal():
    """No scale is asked after a skill test."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="rang_d3_schaal", article="VIII 74bis", when="tweede_schaal_vervalt")
def rang_d3_zonder_schaal():
    """No scale is asked after a skill test."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="rang_d2_schaal", article="VIII 74bis", when="tweede_schaal_vervalt")
def rang_d2_zonder_schaal():
    """No scale is asked after a skill test."""
    return NOT_APPLICABLE


@vraag("VIII 74ter", unit=LOOPBAANOVERHEID)
def doelgroep_akkoord_van():
    """Whose consent a restriction of the target group needs."""
    return MINISTER_ALGEMEEN


@vraag("VIII 74ter", unit=YES_NO, accepts=(UNKNOWN,))
def doelgroep_beperking_geldig(doelgroep_beperkt, doelgroep_akkoord_minister, doelgroep_in_bericht):
    """Whether a restriction of the target group holds: with the minister's consent and stated in the notice."""
    return alle(doelgroep_beperkt, doelgroep_akkoord_minister, doelgroep_in_bericht)


@vraag("VIII 74ter", unit=YES_NO, accepts=(UNKNOWN,))
def doelgroep_voldaan(doelgroep_beperking_geldig, hoort_bij_doelgroep):
    """Whether somebody belongs to the restricted group; not asked where there is no valid restriction."""
    return als_geldt(doelgroep_beperking_geldig, hoort_bij_doelgroep)
