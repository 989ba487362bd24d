"""PSWI part VI, title 4 (VI 34-VI 38): the head of the institution: who appoints, the mandate of six years, the conditions, and its end.

The government declares the post vacant and appoints on proposal of the minister of the specific personnel policy. It may give the post by
mandate, each time for six years. The head of an institution may also be engaged by contract along the same procedure (XIV 6).
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import MINISTER_SPECIFIEK, VLAAMSE_REGERING, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

MANDAAT_JAREN, COMMISSIELEDEN = 6, 5
ZAAK = keuzes(
    "hoofdzaak", "vacantverklaring", "voorstel", "benoeming", "mandaat", "commissie", "geschiktheidsonderzoek", "vroegtijdig_einde",
    vacantverklaring="de betrekking vacant verklaren", voorstel="de benoeming voorstellen", benoeming="benoemen",
    mandaat="de functie bij mandaat begeven", commissie="een commissie oprichten",
    geschiktheidsonderzoek="het onderzoek naar de lichamelijke geschiktheid vragen", vroegtijdig_einde="het mandaat vroegtijdig beëindigen",
)  # fmt: skip
VAN_DE_MINISTER = (ZAAK.codes.index("voorstel"), ZAAK.codes.index("geschiktheidsonderzoek"))
UITVOERDER = keuzes("uitvoerder_selectieproef", "extern_bureau", "wervingssecretariaat", "andere", extern_bureau="extern adviesbureau",
                    wervingssecretariaat="Vast Wervingssecretariaat", andere="iemand anders")  # fmt: skip
EXTERN, SECRETARIAAT, _ = range(3)

feit("hoofdzaak", "handeling bij de aanwerving van het hoofd", ZAAK, "VI 34 lid 1", "Om welke handeling gaat het?")
feit("hoofdmandaat_begin", "eerste dag van het mandaat als hoofd", DATE, "VI 34 lid 2", "Wanneer begon het mandaat als instellingshoofd?")
feit("hoofdmandaat_verlengingen", "verlengingen van het mandaat als hoofd", COUNT, "VI 34 lid 2", "Hoeveel keer is het mandaat verlengd?")
feit("hoofdmandaat_beeindigd_op", "laatste dag na een vroegtijdig einde", DATE, "VI 38 §2",
     "Wat is de laatste dag volgens een beslissing tot vroegtijdig einde (geen: die is er niet)?", none=True)  # fmt: skip
feit("einde_mandaat_gemotiveerd", "vroegtijdig einde is gemotiveerd", YES_NO, "VI 38 §2", "Is de beslissing gemotiveerd?")
feit("einde_mandaat_door_regering", "vroegtijdig einde beslist door de Vlaamse regering", YES_NO, "VI 38 §2",
     "Besliste de Vlaamse regering over het vroegtijdige einde?")  # fmt: skip
feit("doctoraat_op_proefschrift", "doctoraat op proefschrift, of erkend als gelijkwaardig", YES_NO, "VI 35",
     "Heeft de kandidaat een doctoraat op proefschrift, of een diploma dat Europees of bilateraal gelijkwaardig is?")  # fmt: skip
feit("geslaagd_selectieproef_hoofd", "geslaagd voor de selectieproef van het hoofd", YES_NO, "VI 35",
     "Slaagde de kandidaat voor de proef over leidinggevende capaciteiten?")  # fmt: skip
feit("uitvoerder_selectieproef", "wie de selectieproef afneemt", UITVOERDER, "VI 35", "Wie neemt de selectieproef af?")
feit(
    "commissie_door_regering",
    "commissie opgericht door de Vlaamse regering",
    YES_NO,
    "VI 36",
    "Richtte de Vlaamse regering de commissie op?",
)
feit("commissieleden", "leden van de commissie", COUNT, "VI 36", "Hoeveel wetenschappelijke prominenten zijn lid?")
feit("oproep_hoofd_in_staatsblad", "oproep in het Staatsblad", YES_NO, "VI 37", "Staat de oproep voor het hoofd in het Staatsblad?")
feit("vacant_verklaard_door_regering", "vacant verklaard door de Vlaamse regering", YES_NO, "VI 37",
     "Verklaarde de Vlaamse regering de betrekking vacant?")  # fmt: skip
feit("hoofd_bij_mandaat", "hoofd bij mandaat", YES_NO, "VI 38 §1", "Is de ambtenaar bij mandaat tot instellingshoofd benoemd?")


@vraag("VI 34 lid 1", unit=WIE, also=("VI 34 lid 2", "VI 35", "VI 36", "VI 37", "VI 38 §2"))
def hoofd_bevoegd(hoofdzaak):
    """Who does what for the post of head: the minister proposes and asks for the medical check, the government does the rest."""
    return MINISTER_SPECIFIEK if hoofdzaak in VAN_DE_MINISTER else VLAAMSE_REGERING


@vraag("VI 37", unit=YES_NO, accepts=(UNKNOWN,))
def vacature_hoofd_regelmatig(vacant_verklaard_door_regering, oproep_hoofd_in_staatsblad):
    """Whether the post of head was declared vacant and called for as it must be."""
    return alle(vacant_verklaard_door_regering, oproep_hoofd_in_staatsblad)


@vraag("VI 35", unit=YES_NO)
def selectieproef_hoofd_regelmatig(uitvoerder_selectieproef):
    """Whether the test is taken by somebody who may: an external bureau or the recruitment secretariat."""
    return 1 if uitvoerder_selectieproef in (EXTERN, SECRETARIAAT) else 0


@vraag("VI 35", unit=YES_NO, accepts=(UNKNOWN,))
def hoofd_aanwerfbaar(
    toelaatbaar, wetenschappelijk_diploma_voldoet, diploma_op_tijd, bijzondere_voorwaarden_vervuld, doctoraat_op_proefschrift,
    geslaagd_selectieproef_hoofd,
):  # fmt: skip
    """Whether somebody can become head: admissible, recruited as scientific staff are, a doctor, and past the leadership test."""
    gewoon = alle(toelaatbaar, wetenschappelijk_diploma_voldoet, diploma_op_tijd, bijzondere_voorwaarden_vervuld)
    return alle(gewoon, doctoraat_op_proefschrift, geslaagd_selectieproef_hoofd)


@vraag("VI 36", unit=YES_NO, accepts=(UNKNOWN,))
def commissie_hoofd_regelmatig(commissie_door_regering, commissieleden):
    """Whether a committee on scientific value was set up by the government with five members."""
    return alle(commissie_door_regering, als_bekend(commissieleden, commissieleden == COMMISSIELEDEN))


@vraag("VI 36", unit=YES_NO)
def commissie_beoordeelt_kandidaat(geslaagd_selectieproef_hoofd):
    """Whether the committee judges a candidate: only who passed the leadership test."""
    return geslaagd_selectieproef_hoofd


@vraag("VI 34 lid 2", unit=DATE)
def hoofdmandaat_termijn_einde(hoofdmandaat_begin, hoofdmandaat_verlengingen):
    """The last day of the mandate by its term: six years, and six for each extension."""
    return add_years(hoofdmandaat_begin, MANDAAT_JAREN * (1 + hoofdmandaat_verlengingen)) - 1


@vraag("VI 38 §2", unit=YES_NO, accepts=(UNKNOWN,))
def vroegtijdig_einde_regelmatig(hoofdmandaat_beeindigd_op, einde_mandaat_door_regering, einde_mandaat_gemotiveerd):
    """Whether the mandate was ended early as it may be: by the government and with reasons, whoever asked for it."""
    if hoofdmandaat_beeindigd_op in (UNKNOWN, NONE):
        return UNKNOWN if hoofdmandaat_beeindigd_op == UNKNOWN else NOT_APPLICABLE
    return alle(einde_mandaat_door_regering, einde_mandaat_gemotiveerd)


@vraag("VI 34 lid 2", unit=DATE, also=("VI 38 §2",), accepts=(UNKNOWN, NOT_APPLICABLE))
def hoofdmandaat_laatste_dag(hoofdmandaat_termijn_einde, vroegtijdig_einde_regelmatig, hoofdmandaat_beeindigd_op):
    """The last day of the mandate: that of its term, or an earlier one that was decided as it must be."""
    if UNKNOWN in (hoofdmandaat_termijn_einde, vroegtijdig_einde_regelmatig):
        return UNKNOWN
    return min(hoofdmandaat_termijn_einde, hoofdmandaat_beeindigd_op) if vroegtijdig_einde_regelmatig == 1 else hoofdmandaat_termijn_einde


@vraag("VI 38 §1", unit=YES_NO)
def mandaat_behoudt_loopbaan(hoedanigheid, hoofd_bij_mandaat):
    """Whether assignment, increases and promotion go on as without the mandate: for an official who was given one."""
    return 1 if hoedanigheid == AMBTENAAR and hoofd_bij_mandaat == 1 else NOT_APPLICABLE
