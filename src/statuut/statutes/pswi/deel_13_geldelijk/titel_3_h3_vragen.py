"""PSWI part XIII, title 3, chapter 3 (XIII 47-50), asked once: the value of overtime, time off instead, who decides, who is excluded."""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months
from statuut.engine.units import DATE, EURO, MINUTES, PERCENT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import NIVEAU_A
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_grondslag import UURDELER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_overuren import OPROEPUREN, UUR
from statuut.statutes.pswi.driewaardig import alle, als_bekend, niet
from statuut.statutes.pswi.feiten.prestaties import MAANDEN_INHAALRUST
from statuut.statutes.pswi.gegevens.lijsten import WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

HEEL = 10_000
VIJFENTWINTIG, VIJFTIG, VIJFENZEVENTIG = 2_500, 5_000, 7_500
EIGEN_REGELING_VOOR = date(1994, 1, 1).toordinal()
BESLISSER = keuzes(
    "beslisser_prestaties", "instellingshoofd", "afdelingshoofd",
    instellingshoofd="het instellingshoofd, na advies van de inspecteur van financiën", afdelingshoofd="het afdelingshoofd",
)  # fmt: skip
HOOFD, AFDELINGSHOOFD = range(2)

feit("overuren_minuten", "duur van het overwerk", MINUTES, "XIII 47", "Hoe lang duurde het overwerk?")
feit("overuren_salaris", "geïndexeerd jaarsalaris", EURO, "XIII 47", "Hoeveel is het geïndexeerde jaarsalaris?")
feit("overuren_bijslag", "geïndexeerde bijslag per jaar", EURO, "XIII 47", "Hoeveel is de geïndexeerde bijslag per jaar?")
feit("overuren_haard", "geïndexeerde haard- of standplaatstoelage per jaar", EURO, "XIII 47",
     "Hoeveel is de geïndexeerde haard- of standplaatstoelage per jaar?")  # fmt: skip
feit("overuren_hoger_ambt", "geïndexeerde toelage voor een hoger ambt per jaar", EURO, "XIII 47",
     "Hoeveel is de geïndexeerde toelage voor een hoger ambt per jaar?")  # fmt: skip
feit("overuren_examenvoordeel", "geïndexeerd voordeel voor geslaagden per jaar", EURO, "XIII 47",
     "Hoeveel is het geïndexeerde voordeel voor geslaagden per jaar?")  # fmt: skip
feit("overuren_bevorderingspremie", "geïndexeerde bevorderingspremie per jaar", EURO, "XIII 47",
     "Hoeveel is de geïndexeerde bevorderingspremie per jaar?")  # fmt: skip
feit("overuren_dag", "dag van het overwerk", DATE, "XIII 48 §2", "Op welke dag was het overwerk?")
feit("inhaalrust_opgenomen_op", "dag waarop de vrije tijd is opgenomen", DATE, "XIII 48 §2",
     "Op welke dag is de vrije tijd volledig opgenomen?", none=True)  # fmt: skip
feit("dienst_met_toerbeurt", "continudienst of dienst met toerbeurten", YES_NO, "XIII 48 §4",
     "Werkt de dienst doorlopend of met toerbeurten?")  # fmt: skip
feit("eigen_regeling_sinds", "begin van de eigen regeling", DATE, "XIII 48 §4", "Sinds wanneer bestaat de eigen regeling?", none=True)
feit("overwerk_onvoorzien", "niet te voorzien en zonder onderbreking", YES_NO, "XIII 49 §1",
     "Was het werk niet te voorzien, pas bekend na het begin van de diensttijd, en zonder onderbreking te leveren?")  # fmt: skip
feit("overwerk_in_nacht", "tussen 22 en 7 uur", YES_NO, "XIII 49 §1", "Vallen deze minuten tussen 22 en 7 uur?")
feit("oproep_onvoorzien_dringend", "opgeroepen voor onvoorzien en dringend werk", YES_NO, "XIII 49 §2",
     "Was het een oproep voor onvoorzien en dringend werk buiten de diensturen?")  # fmt: skip
feit("oproep_tijdens_permanentie", "opgeroepen tijdens een permanentie", YES_NO, "XIII 49 §2", "Was er op dat ogenblik permanentieplicht?")


@vraag("XIII 47", unit=EURO)
def overuren_jaarbezoldiging(
    overuren_salaris, overuren_bijslag, overuren_haard, overuren_hoger_ambt, overuren_examenvoordeel, overuren_bevorderingspremie
):
    """The yearly gross remuneration of which an hour of overtime is 1/1850."""
    vast = overuren_salaris + overuren_bijslag + overuren_haard
    return vast + overuren_hoger_ambt + overuren_examenvoordeel + overuren_bevorderingspremie


@vraag("XIII 47", unit=EURO, also=("XIII 42",), reading="XIII-47-delen-van-uren")
def overuren_bedrag(overuren_jaarbezoldiging, overuren_minuten, overwerk_percentage):
    """The allowance for overtime, with its surcharge, up to the cent."""
    return to_cents_up(overuren_jaarbezoldiging * overuren_minuten * (HEEL + overwerk_percentage), UURDELER * UUR * HEEL)


@vraag("XIII 47", unit=YES_NO)
def overuren_voltijds(prestatiefractie):
    """Whether the service is full time."""
    return 1 if prestatiefractie == HEEL else 0


@vraag("XIII 48 §1", unit=BESLISSER)
def overuren_beslist():
    """Who decides how far paid overtime is needed, and on whose advice."""
    return HOOFD


@vraag("XIII 48 §2", unit=BESLISSER)
def overuren_keuze_beslist():
    """Who decides how far there is a choice between pay and time off."""
    return AFDELINGSHOOFD


@vraag("XIII 48 §2", unit=DATE)
def inhaalrust_laatste_dag(overuren_dag):
    """The last day on which the time off can be taken: the same day number four months later."""
    return add_months(overuren_dag, MAANDEN_INHAALRUST)


@vraag("XIII 48 §2", unit=YES_NO)
def overuren_ambtshalve_betaald(inhaalrust_laatste_dag, inhaalrust_opgenomen_op, dag):
    """Whether the overtime is paid ex officio because the four months have passed without the time off."""
    if inhaalrust_opgenomen_op != NONE and inhaalrust_opgenomen_op <= inhaalrust_laatste_dag:
        return 0
    return 1 if dag > inhaalrust_laatste_dag else 0


@vraag("XIII 48 §3", unit=MINUTES)
def overuren_inhaalrust(overuren_minuten):
    """The time off: as long as the overtime."""
    return overuren_minuten


@vraag("XIII 48 §4", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 54 §4",))
def eigen_regeling_blijft(dienst_met_toerbeurt, eigen_regeling_sinds):
    """Whether a continuous or rota service keeps its own older scheme."""
    if dienst_met_toerbeurt == 0 or eigen_regeling_sinds == NONE:
        return 0
    if dienst_met_toerbeurt == UNKNOWN or eigen_regeling_sinds == UNKNOWN:
        return UNKNOWN
    return 1 if eigen_regeling_sinds < EIGEN_REGELING_VOOR else 0


@vraag("XIII 49 §1", unit=PERCENT, accepts=(UNKNOWN,), reading="XIII-49-verhogingen")
def overwerk_percentage(
    overwerk_onvoorzien, overwerk_in_nacht, overuren_minuten, leeswijze_XIII_49_verhogingen, leeswijze_XIII_49_minimum,
    leeswijze_XIII_49_nacht,
):  # fmt: skip
    """The surcharge on minutes of overtime: 25 % from an hour on, 50 % between 22 and 7 o'clock, when it could not be foreseen."""
    if overwerk_onvoorzien == 0 and leeswijze_XIII_49_nacht == 0:
        return 0
    lang = als_bekend(overuren_minuten, overuren_minuten >= UUR)
    overdag = alle(lang, overwerk_onvoorzien)
    if overwerk_in_nacht == 0:
        return UNKNOWN if overdag == UNKNOWN else VIJFENTWINTIG if overdag == 1 else 0
    if UNKNOWN in (overwerk_in_nacht, overwerk_onvoorzien):
        return UNKNOWN
    if leeswijze_XIII_49_minimum == 1 and lang != 1:
        return UNKNOWN if lang == UNKNOWN else 0
    if leeswijze_XIII_49_verhogingen == 0:
        return VIJFTIG
    return UNKNOWN if overdag == UNKNOWN else VIJFENZEVENTIG if overdag == 1 else VIJFTIG


@vraag("XIII 49 §2", unit=YES_NO, also=("XIII 58octies §3",), accepts=(UNKNOWN,))
def oproep_recht(oproep_onvoorzien_dringend, oproep_tijdens_permanentie):
    """Whether a call-out gives the allowance: for unforeseen and urgent work, outside standby duty."""
    return alle(oproep_onvoorzien_dringend, niet(oproep_tijdens_permanentie))


@vraag("XIII 49 §2", unit=EURO, also=("XIII 42",))
def oproep_bedrag(overuren_jaarbezoldiging, oproep_recht):
    """The allowance for a call-out, apart from the overtime: 4/1850 of the yearly remuneration, up to the cent."""
    return to_cents_up(overuren_jaarbezoldiging * OPROEPUREN * oproep_recht, UURDELER)


@vraag("XIII 50", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 96 §2 2",))
def overuren_in_aanmerking(niveau, personeelsgroep):
    """Whether overtime and call-outs can be paid: not in level A, nor for scientific staff."""
    if niveau == NIVEAU_A or personeelsgroep == WETENSCHAPPELIJK:
        return 0
    return UNKNOWN if UNKNOWN in (niveau, personeelsgroep) else 1
