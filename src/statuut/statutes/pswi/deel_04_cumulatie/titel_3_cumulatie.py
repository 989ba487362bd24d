"""PSWI part IV, titles 2 and 3 (IV 2-IV 6): when an activity beside the office may be exercised, and when permission is needed.

Outside service hours it is free within the limits of III 4. Inside them a professional activity is forbidden, but for one inherent in the
office and one with permission. Who is away part-time or fully and keeps a claim falls under the rules inside service hours (IV 3).
"""

from __future__ import annotations

from statuut.engine.days import year_of
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, een_van, niet
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

REGELINGEN = keuzes("cumulatie_regeling", "buiten_diensturen", "binnen_diensturen")
BUITEN, BINNEN = range(2)

feit("afwezig_met_toestemming", "deeltijds of volledig afwezig met toestemming", YES_NO, "IV 3",
     "Kreeg de ambtenaar toestemming om deeltijds te werken of volledig afwezig te zijn?")  # fmt: skip
feit("afwezig_met_aanspraak_salaris", "aanspraak op salaris tijdens de afwezigheid", YES_NO, "IV 3",
     "Houdt de ambtenaar daarbij aanspraak op salaris?")  # fmt: skip
feit("afwezig_met_aanspraak_bevordering", "aanspraak op bevordering tijdens de afwezigheid", YES_NO, "IV 3",
     "Houdt hij aanspraak op bevordering in graad, salarisschaal of salaris?")  # fmt: skip
feit("andere_cumulatieregel", "andere regel over cumulatie tijdens de afwezigheid", YES_NO, "IV 3",
     "Regelt een andere bepaling de cumulatie tijdens deze afwezigheid anders?")  # fmt: skip
feit("strengere_cumulatieregel", "strengere bepaling", YES_NO, "IV 5", "Verbiedt een strengere bepaling deze activiteit?")
feit("cumulatie_nadeel_dienst", "nadeel voor de dienst", YES_NO, "IV 6 §1", "Schaadt de activiteit de dienst?")
feit("cumulatie_nadeel_publiek", "nadeel voor het publiek", YES_NO, "IV 6 §1", "Schaadt de activiteit het publiek?")
feit("cumulaties_meegedeeld_op", "dag van de laatste mededeling van cumulaties", DATE, "IV 6 §2",
     "Wanneer zijn de cumulaties laatst aan de betrokken personeelsleden meegedeeld (geen: nooit)?", none=True)  # fmt: skip


@vraag("IV 3", unit=YES_NO, accepts=(UNKNOWN,))
def afwezigheid_telt_als_dienst(
    afwezig_met_toestemming, afwezig_met_aanspraak_salaris, afwezig_met_aanspraak_bevordering, andere_cumulatieregel
):
    """Whether a permitted absence falls under the rules inside service hours: with a claim to salary or to promotion."""
    aanspraak = een_van(afwezig_met_aanspraak_salaris, afwezig_met_aanspraak_bevordering)
    elders_geregeld = alle(afwezig_met_toestemming, aanspraak, andere_cumulatieregel)
    if elders_geregeld != 0:
        return NOT_APPLICABLE if elders_geregeld == 1 else UNKNOWN
    return alle(afwezig_met_toestemming, aanspraak, niet(andere_cumulatieregel))


@vraag("IV 3", unit=REGELINGEN, accepts=(UNKNOWN,))
def cumulatie_regeling(is_dienstuur, afwezigheid_telt_als_dienst):
    """Which rules hold: those inside service hours for a service hour or such an absence, otherwise those outside."""
    binnen = een_van(is_dienstuur, afwezigheid_telt_als_dienst)
    return UNKNOWN if binnen == UNKNOWN else BINNEN if binnen == 1 else BUITEN


@vraag("IV 4", unit=YES_NO, accepts=(UNKNOWN,), also=("IV 2",))
def cumulatie_toegelaten(cumulatie_regeling, is_beroepsactiviteit, activiteit_verenigbaar):
    """Whether an activity may be exercised without more: outside service hours within III 4, inside only when not professional."""
    if cumulatie_regeling == BUITEN:
        return activiteit_verenigbaar
    verboden = alle(UNKNOWN if cumulatie_regeling == UNKNOWN else 1, is_beroepsactiviteit)
    return alle(niet(verboden), activiteit_verenigbaar)


@vraag("IV 5", unit=YES_NO, accepts=(UNKNOWN,))
def cumulatie_van_rechtswege(cumulatie_regeling, is_inherent_aan_ambt, strengere_cumulatieregel):
    """Whether an activity inherent in the office is exercised inside service hours by law, no stricter rule forbidding it."""
    if cumulatie_regeling == BUITEN:
        return 0
    return alle(UNKNOWN if cumulatie_regeling == UNKNOWN else 1, is_inherent_aan_ambt, niet(strengere_cumulatieregel))


@VRAGEN.exception(to="cumulatie_toegelaten", article="IV 5", when="cumulatie_van_rechtswege", prevails_over=("IV 6 §1",))
def cumulatie_inherent():
    """Inherent in the office: no permission is needed."""
    return 1


@vraag("IV 6 §1", unit=YES_NO, accepts=(UNKNOWN,))
def cumulatietoestemming_mogelijk(cumulatie_nadeel_dienst, cumulatie_nadeel_publiek, activiteit_verenigbaar):
    """Whether permission can be given: no harm to service or public, and compatible with III 4."""
    return alle(niet(cumulatie_nadeel_dienst), niet(cumulatie_nadeel_publiek), activiteit_verenigbaar)


@vraag("IV 6 §1", unit=YES_NO, accepts=(UNKNOWN,))
def cumulatie_met_toestemming(cumulatie_regeling, cumulatietoestemming_geldt):
    """Whether a permission that holds opens the service hours."""
    if cumulatie_regeling == BUITEN:
        return 0
    return alle(UNKNOWN if cumulatie_regeling == UNKNOWN else 1, cumulatietoestemming_geldt)


@VRAGEN.exception(to="cumulatie_toegelaten", article="IV 6 §1", when="cumulatie_met_toestemming")
def cumulatie_na_toestemming(activiteit_verenigbaar):
    """With permission, as long as III 4 is respected."""
    return activiteit_verenigbaar


@vraag("IV 6 §2", unit=YES_NO)
def cumulaties_dit_jaar_meegedeeld(cumulaties_meegedeeld_op, dag):
    """Whether the permitted cumulations were told to the staff concerned in the calendar year of the question."""
    return 1 if cumulaties_meegedeeld_op != NONE and year_of(cumulaties_meegedeeld_op) == year_of(dag) else 0
