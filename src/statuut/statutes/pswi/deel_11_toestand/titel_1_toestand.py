"""PSWI part XI, title 1 (XI 1-7bis), with IX 4: the administrative status and what an absence does to salary, promotion and seniority.

The status of an absence is service activity unless an express provision says non-activity (XI 4); the table of kinds holds those
provisions. Service activity keeps salary and every claim (XI 2), non-activity keeps none (XI 3), each unless the text says otherwise:
force majeure (XI 6), a strike (XI 7), disciplinary suspension (IX 4). The table itself is the source of every effect shown in a timeline.
"""

from __future__ import annotations

from statuut.engine.days import add_months
from statuut.engine.units import COUNT, DATE, DAYS, EURO, HALF_DAYS, MINUTES, YES_NO, code_unit
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, afwezigheidssoorten
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

AAN_HET_WERK = 0
AARDEN = ("aan_het_werk", *afwezigheidssoorten())
SOORT = code_unit("soort_afwezigheid", AARDEN, {"aan_het_werk": "aan het werk"} | {a: s.naam for a, s in afwezigheidssoorten().items()})
TOESTAND = keuzes("administratieve_toestand", "dienstactiviteit", "non_activiteit", non_activiteit="non-activiteit")
DIENSTACTIVITEIT, NON_ACTIVITEIT = range(2)
OPBOUW = keuzes(
    "schaalopbouw",
    "geen_opbouw",
    "hoogstens_normaal",
    "volgens_evaluatie",
    geen_opbouw="geen",
    hoogstens_normaal="hoogstens aan normale snelheid",
)
GEEN_OPBOUW, HOOGSTENS_NORMAAL, VOLGENS_EVALUATIE = range(3)
TUCHTSCHORSING_MAANDEN, VIJFDE, VIER = 3, 5, 4

feit("soort_afwezigheid", "soort afwezigheid", SOORT, "XI 2", "Welke soort afwezigheid is het (of is de persoon aan het werk)?")
feit("voltijds_afwezig", "de hele arbeidstijd afwezig", YES_NO, "XI 1", "Valt de hele arbeidstijd weg?")
feit("overmacht", "afwezig door overmacht", YES_NO, "XI 6 lid 2", "Was de afwezigheid te wijten aan overmacht?")
feit("toestemming_verkregen", "verlof, vakantie of dienstvrijstelling verkregen", YES_NO, "XI 6 lid 1")
feit("salaris_doorbetaald", "beslist om het salaris door te betalen", YES_NO, "XI 68 §2", "Is beslist om het salaris door te betalen?")
feit("pensioen_vanaf", "eerste dag waarop aan de pensioenvoorwaarden is voldaan", DATE, "XI 3 §2", none=True)
feit(
    "minuten_volgens_rooster",
    "minuten werk volgens het rooster",
    MINUTES,
    "XI 5, werkdag",
    "Hoeveel minuten vraagt het rooster?",
)
feit("dagen_buiten_dienst", "dagen van het verlof buiten de dienst", DAYS, "XI 5, verlof")
feit("dagen_al_afwezig", "dagen waarop een ander verlof al de hele dag neemt", DAYS, "XI 5, verlof")
feit("in_vierdagenweek", "werkt in de vierdagenweek", YES_NO, "XI 7bis", "Werkt het personeelslid in de vierdagenweek?")
feit("bepaalde_werkdagen", "aantal werkdagen dat het artikel bepaalt", HALF_DAYS, "XI 7bis")
feit("begin_tuchtschorsing", "eerste dag van de tuchtschorsing", DATE, "IX 4 §1")
feit("maanden_tuchtschorsing", "duur van de tuchtschorsing in maanden", COUNT, "IX 4 §1")
feit("nettobezoldiging", "nettobezoldiging van de maand", EURO, "IX 4 §1", "Hoeveel bedraagt de nettobezoldiging van de maand?")
feit("evaluatietijdstip_bereikt", "tijdstip van de eerste evaluatie bereikt", YES_NO, "VIII 89 lid 2")


def _soort(index):
    """The kind behind a code, None at work."""
    return None if index == AAN_HET_WERK else afwezigheidssoorten()[AARDEN[index]]


@vraag("XI 6 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def afwezig_door_overmacht(soort_afwezigheid, overmacht):
    """Whether an absence without permission is due to force majeure; nobody needs to know it of another absence."""
    if soort_afwezigheid == UNKNOWN:
        return UNKNOWN
    return overmacht if AARDEN[soort_afwezigheid] == "ongewettigde_afwezigheid" else 0


@vraag("XI 7", unit=YES_NO)
def georganiseerde_werkonderbreking(soort_afwezigheid):
    """Whether the absence is part in an organised work stoppage."""
    return int(AARDEN[soort_afwezigheid] == "staking")


@vraag("IX 4 §2", unit=YES_NO)
def tuchtgeschorst(soort_afwezigheid):
    """Whether the absence is a disciplinary suspension."""
    return int(AARDEN[soort_afwezigheid] == "tuchtschorsing")


@vraag("XI 4", unit=TOESTAND, also=("XI 1", "XI 6 lid 2"))
def administratieve_toestand(soort_afwezigheid):
    """The status: service activity, unless an express provision makes the absence non-activity."""
    soort = _soort(soort_afwezigheid)
    return DIENSTACTIVITEIT if soort is None or soort.actief else NON_ACTIVITEIT


@VRAGEN.exception(to="administratieve_toestand", article="XI 6 lid 2", when="afwezig_door_overmacht")
def toestand_bij_overmacht():
    """Force majeure: service activity, although nobody gave permission."""
    return DIENSTACTIVITEIT


@VRAGEN.exception(to="administratieve_toestand", article="XI 7", when="georganiseerde_werkonderbreking")
def toestand_bij_werkonderbreking():
    """A strike is service activity."""
    return DIENSTACTIVITEIT


@VRAGEN.exception(to="administratieve_toestand", article="IX 4 §2", when="tuchtgeschorst")
def toestand_bij_tuchtschorsing():
    """A disciplinary suspension is non-activity."""
    return NON_ACTIVITEIT


@vraag("XI 2", unit=YES_NO, also=("XI 3 §1 lid 1", "XI 5, dienstvrijstelling"), accepts=(UNKNOWN,))
def recht_op_salaris(soort_afwezigheid, administratieve_toestand, salaris_doorbetaald):
    """Whether the absent share is paid: in service activity unless the text says no or leaves a choice, never in non-activity."""
    if UNKNOWN in (soort_afwezigheid, administratieve_toestand):
        return UNKNOWN
    soort = _soort(soort_afwezigheid)
    if administratieve_toestand == NON_ACTIVITEIT:
        return 0
    if soort is None or not soort.actief:
        return 1
    return salaris_doorbetaald if soort.keuze_bezoldiging else int(soort.bezoldigd)


@VRAGEN.exception(to="recht_op_salaris", article="XI 3 §1 lid 1", when="tuchtgeschorst")
def salaris_bij_tuchtschorsing():
    """The salary runs on in a disciplinary suspension, less what the penalty holds back."""
    return 1


@vraag("XI 2", unit=YES_NO, also=("XI 3 §1 lid 2",))
def recht_op_bevordering_graad(soort_afwezigheid, administratieve_toestand):
    """Whether promotion in grade stays open."""
    soort = _soort(soort_afwezigheid)
    if soort is None or soort.actief != (administratieve_toestand == DIENSTACTIVITEIT):
        return int(administratieve_toestand == DIENSTACTIVITEIT)
    return int(soort.bevordering_graad)


@vraag("XI 2", unit=YES_NO, also=("XI 3 §1 lid 2",), accepts=(UNKNOWN,))
def recht_op_bevordering_schaal(soort_afwezigheid, administratieve_toestand, voltijds_afwezig):
    """Whether promotion in salary scale stays open; how much is absent matters for some kinds only."""
    if UNKNOWN in (soort_afwezigheid, administratieve_toestand):
        return UNKNOWN
    soort = _soort(soort_afwezigheid)
    if soort is None or soort.actief != (administratieve_toestand == DIENSTACTIVITEIT):
        return int(administratieve_toestand == DIENSTACTIVITEIT)
    if soort.bevordering_schaal and soort.schaalopbouw == "geen_als_voltijds":
        return UNKNOWN if voltijds_afwezig == UNKNOWN else int(voltijds_afwezig == 0)
    return int(soort.bevordering_schaal)


@vraag("XI 2", unit=YES_NO, also=("XI 3 §1 lid 2",))
def recht_op_salarisverhoging(soort_afwezigheid, administratieve_toestand):
    """Whether the salary keeps rising with seniority; the non-activity of XI 40 counts by XIII 10."""
    soort = _soort(soort_afwezigheid)
    if soort is None or soort.actief != (administratieve_toestand == DIENSTACTIVITEIT):
        return int(administratieve_toestand == DIENSTACTIVITEIT)
    return int(soort.bevordering_salaris)


@vraag("VIII 76 §4 2° a)-c)", unit=OPBOUW, also=("VIII 76 §4 1°", "VIII 76 §4 2° d)"))
def schaalopbouw_tijdens_afwezigheid(soort_afwezigheid, voltijds_afwezig):
    """How scale seniority grows during the absence."""
    soort = _soort(soort_afwezigheid)
    if soort is None:
        return VOLGENS_EVALUATIE
    if not soort.schaalancienniteit(voltijds_afwezig == 1):
        return GEEN_OPBOUW
    return HOOGSTENS_NORMAAL if soort.schaalopbouw == "alleen_normaal" else VOLGENS_EVALUATIE


@vraag("XI 3 §2", unit=DATE)
def non_activiteit_laatste_dag(pensioen_vanaf):
    """The last day on which somebody may be in non-activity: the day before the pension conditions are met."""
    return NONE if pensioen_vanaf == NONE else pensioen_vanaf - 1


@vraag("XI 3 §2", unit=YES_NO, accepts=(UNKNOWN,))
def non_activiteit_mogelijk(administratieve_toestand, pensioen_vanaf, einde_verlof):
    """Whether non-activity may last up to the end of the leave; nothing to say about service activity."""
    if administratieve_toestand == DIENSTACTIVITEIT:
        return NOT_APPLICABLE
    if UNKNOWN in (administratieve_toestand, pensioen_vanaf, einde_verlof):
        return UNKNOWN
    return int(pensioen_vanaf == NONE or einde_verlof < pensioen_vanaf)


@vraag("XI 5, werkdag", unit=YES_NO)
def is_werkdag(minuten_volgens_rooster):
    """Whether a day is a working day: the person's own arrangement asks work of him."""
    return int(minuten_volgens_rooster > 0)


@vraag("XI 5, verlof", unit=YES_NO)
def verlof_tijdens_dienst(dagen_buiten_dienst):
    """Whether the leave interrupts service on all its days: nobody has leave before or after his service."""
    return int(dagen_buiten_dienst == 0)


@vraag("XI 5, verlof", unit=YES_NO)
def verlof_niet_dubbel(dagen_al_afwezig):
    """Whether there is service to interrupt: no other leave takes these days whole already."""
    return int(dagen_al_afwezig == 0)


@vraag("XI 6 lid 1", unit=YES_NO)
def afwezigheid_gewettigd(toestemming_verkregen, georganiseerde_werkonderbreking):
    """Whether the absence is allowed: leave, vacation or exemption was obtained, or it is an organised stoppage."""
    return int(toestemming_verkregen == 1 or georganiseerde_werkonderbreking == 1)


@vraag("XI 7bis", unit=HALF_DAYS, reading="XI-7bis-equivalent")
def vierdagenweek_werkdagen(bepaalde_werkdagen, in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """The working days of leave in a four-day week: four fifths of those laid down, or as the reading says."""
    if in_vierdagenweek == 0 or leeswijze_XI_7bis_equivalent == 2:
        return bepaalde_werkdagen
    if leeswijze_XI_7bis_equivalent == 1:
        return -(-bepaalde_werkdagen * VIER // (VIJFDE * 5)) * 5
    return bepaalde_werkdagen * VIER // VIJFDE


@vraag("IX 4 §1", unit=DATE)
def tuchtschorsing_laatste_dag(begin_tuchtschorsing):
    """The last day that a disciplinary suspension of three months can have."""
    return add_months(begin_tuchtschorsing, TUCHTSCHORSING_MAANDEN) - 1


@vraag("IX 4 §1", unit=YES_NO)
def tuchtschorsing_duur_toegelaten(maanden_tuchtschorsing):
    """Whether the suspension is not longer than three months."""
    return int(maanden_tuchtschorsing <= TUCHTSCHORSING_MAANDEN)


@vraag("IX 4 §1", unit=EURO)
def tuchtschorsing_inhouding_hoogstens(nettobezoldiging):
    """The most that may be held back: one fifth of the net remuneration, cents left out."""
    return nettobezoldiging // VIJFDE


@vraag("VIII 89 lid 2", unit=YES_NO)
def eerste_evaluatie_bij_afwezigheid(hoedanigheid, evaluatietijdstip_bereikt):
    """Whether an absent official gets the first evaluation: at its time, whatever his status."""
    return int(hoedanigheid == AMBTENAAR and evaluatietijdstip_bereikt == 1)
