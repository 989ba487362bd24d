"""PSWI part XII, title 1 (XII 7-9): dismissal for professional unfitness with its notice, and the honorary title.

Two evaluations "onvoldoende" in a row lead to dismissal with three months of notice, three more for each new period of five years of
service as an official of the institution; the notice starts on the first of the month after the notification took effect. The
honorary title asks twenty years of real service and no such evaluation.
"""

from __future__ import annotations

from statuut.engine.days import add_months, first_of_next_month, full_years
from statuut.engine.units import COUNT, DATE, DAYS, EURO, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents
from statuut.statutes.pswi.deel_12_einde.titel_1_hoedanigheid import BENOEMENDE_OVERHEID, OVERHEID
from statuut.statutes.pswi.deel_12_einde.titel_1_vergoeding import BREUK, MAANDEN_PER_SCHIJF, SCHIJF_JAREN, hoogste_dekking
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

TWEEMAAL, UITWERKING_DAGEN = 2, 3
TWINTIG_JAAR = 20 * 12 * 10_000
BRON = keuzes("bijdragen_bron", "salaris_tijdens_de_opzegging", "verbrekingsvergoeding",
              salaris_tijdens_de_opzegging="het salaris tijdens de opzegging", verbrekingsvergoeding="de vergoeding")  # fmt: skip

feit("onvoldoendes_na_elkaar", "evaluaties onvoldoende na elkaar", COUNT, "XII 7 §1 lid 1",
     "Hoeveel keer na elkaar kreeg de ambtenaar de evaluatie onvoldoende?")  # fmt: skip
feit("voorstellen_onvoldoende_na_elkaar", "voorstellen onvoldoende na elkaar", COUNT, "XII 7 §1 lid 2",
     "Hoeveel keer na elkaar is onvoldoende voorgesteld?")  # fmt: skip
feit("ontslagbrief_verzonden_op", "dag waarop de ontslagbrief is verzonden", DATE, "XII 7 §2 lid 3",
     "Op welke dag is het ontslag aangetekend verzonden?")  # fmt: skip
feit("opzegging_afgesproken_einde", "laatste dag van een afgesproken opzegging", DATE, "XII 7 §2 lid 4",
     "Tot wanneer loopt de opzegging volgens onderling akkoord (geen: er is geen akkoord)?", none=True)  # fmt: skip
feit("afdanking_onmiddellijk", "het ontslag gaat onmiddellijk in", YES_NO, "XII 7 §2 lid 5",
     "Besliste de benoemende overheid dat het ontslag onmiddellijk ingaat?")  # fmt: skip
feit("pensioengerechtigd", "gerechtigd op pensioen", YES_NO, "XII 8", "Heeft de ambtenaar recht op pensioen?")
feit("onvoldoende_gekregen", "ooit een evaluatie onvoldoende gekregen", YES_NO, "XII 9",
     "Kreeg de ambtenaar ooit de evaluatie onvoldoende?")  # fmt: skip
feit("werkelijke_dienst", "werkelijke dienst bij de pensionering", MONTHS, "XII 9", "Hoeveel maanden werkelijke dienst zijn er?")
feit("pensioen_door_ongeval_in_dienst", "vervroegd pensioen door letsel of ongeval in het ambt", YES_NO, "XII 9",
     "Komt het vervroegd pensioen door een letsel of ongeval in of door het ambt?")  # fmt: skip


@vraag("XII 7 §1 lid 1", unit=YES_NO)
def beroepsongeschikt(onvoldoendes_na_elkaar):
    """Whether there are two unsatisfactory evaluations in a row; a satisfactory one in between breaks the series."""
    return 1 if onvoldoendes_na_elkaar >= TWEEMAAL else 0


@vraag("XII 7 §1 lid 1", unit=YES_NO)
def beroepsongeschikt_geldt_voor(hoedanigheid):
    """Whether dismissal for professional unfitness can hold: for officials only."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XII 7 §1 lid 2", unit=YES_NO)
def voorstel_tot_afdanking(voorstellen_onvoldoende_na_elkaar):
    """Whether the proposal of an evaluation counts as a proposal of dismissal: the second one in a row."""
    return 1 if voorstellen_onvoldoende_na_elkaar >= TWEEMAAL else 0


@vraag("XII 7 §1 lid 2", unit=keuzes("beroep", "raad_van_beroep"))
def afdanking_beroep_bij(voorstel_tot_afdanking):
    """Where an appeal lies against that proposal: the board of appeal."""
    return 0 if voorstel_tot_afdanking == 1 else NONE


@vraag("XII 7 §2 lid 1", unit=OVERHEID)
def afdanking_ondertekend_door():
    """Who signs the dismissal for professional unfitness: the appointing authority, without a choice."""
    return BENOEMENDE_OVERHEID


@vraag("XII 7 §2 lid 3", unit=DATE)
def opzegging_betekend_op(ontslagbrief_verzonden_op):
    """The day on which the notification takes effect: the third day after the registered letter was sent."""
    return ontslagbrief_verzonden_op + UITWERKING_DAGEN


@vraag("XII 7 §2 lid 3", unit=DATE)
def opzegging_begin(opzegging_betekend_op):
    """The first day of the notice: the first of the month after the notification."""
    return first_of_next_month(opzegging_betekend_op)


@vraag("XII 7 §2 lid 2", unit=WHOLE_MONTHS, reading="XII-7-peildag")
def opzegging_maanden(dienst_als_ambtenaar_sinds, opzegging_betekend_op, opzegging_begin, leeswijze_XII_7_peildag):
    """Months of normal notice: three, and three more from the start of each new period of five years of service."""
    peildag = opzegging_betekend_op if leeswijze_XII_7_peildag == 0 else opzegging_begin
    return MAANDEN_PER_SCHIJF * (full_years(dienst_als_ambtenaar_sinds, peildag) // SCHIJF_JAREN + 1)


@vraag("XII 7 §2 lid 2", unit=DATE, also=("XII 7 §2 lid 3",))
def opzegging_einde(opzegging_begin, opzegging_maanden):
    """The last day of the notice."""
    return add_months(opzegging_begin, opzegging_maanden) - 1


@vraag("XII 7 §2 lid 4", unit=YES_NO)
def opzegging_in_akkoord(opzegging_afgesproken_einde):
    """Whether authority and official agreed on a longer or shorter notice."""
    return 0 if opzegging_afgesproken_einde == NONE else 1


@VRAGEN.exception(to="opzegging_einde", article="XII 7 §2 lid 4", when="opzegging_in_akkoord")
def opzegging_einde_in_akkoord(opzegging_afgesproken_einde):
    """The notice ends on the agreed day."""
    return opzegging_afgesproken_einde


@vraag("XII 7 §2 lid 5", unit=YES_NO)
def afdanking_zonder_opzegging(afdanking_onmiddellijk):
    """Whether the appointing authority lets the dismissal take effect at once."""
    return afdanking_onmiddellijk


@VRAGEN.exception(to="opzegging_einde", article="XII 7 §2 lid 5", when="afdanking_zonder_opzegging", prevails_over=("XII 7 §2 lid 4",))
def opzegging_einde_onmiddellijk(opzegging_betekend_op):
    """Service ends on the day on which the notification takes effect."""
    return opzegging_betekend_op


@vraag("XII 7 §2 lid 5", unit=EURO, accepts=(UNKNOWN,))
def afdanking_vergoeding(afdanking_zonder_opzegging, opzegging_maanden, bruto_maandsalaris):
    """Payment in lieu: the salary of a normal notice, without allowances; none when notice is given."""
    if afdanking_zonder_opzegging in (0, UNKNOWN):
        return NONE if afdanking_zonder_opzegging == 0 else UNKNOWN
    return UNKNOWN if UNKNOWN in (opzegging_maanden, bruto_maandsalaris) else opzegging_maanden * bruto_maandsalaris


@vraag("XII 7 §3 lid 1", unit=BRON)
def afdanking_bijdragen_op(afdanking_zonder_opzegging):
    """From what employee contributions are withheld: the salary during notice, or the payment in lieu."""
    return 1 if afdanking_zonder_opzegging == 1 else 0


@vraag("XII 7 §3 lid 1", unit=EURO)
def afdanking_inhouding(afdanking_vergoeding, werknemersbijdrage):
    """Employee contributions withheld from the payment in lieu: the federal percentage of it; none when notice is given."""
    return NONE if afdanking_vergoeding == NONE else to_cents(afdanking_vergoeding * werknemersbijdrage, BREUK)


@vraag("XII 7 §3 lid 2", unit=EURO)
def afdanking_bij_te_passen(bijdragen_nodig, bijdragen_gestort):
    """What the institution still pays so that the contributions suffice."""
    return max(0, bijdragen_nodig - bijdragen_gestort)


@vraag("XII 7 §3 lid 3", unit=DAYS)
def afdanking_hoogste_periode(dienst_als_ambtenaar_sinds, opzegging_einde, afdanking_zonder_opzegging, opzegging_maanden):
    """Calendar days that contributions may cover at most: the statutory employment, and what a payment in lieu covers."""
    return hoogste_dekking(dienst_als_ambtenaar_sinds, opzegging_einde, opzegging_maanden if afdanking_zonder_opzegging == 1 else NONE)


@vraag("XII 8", unit=YES_NO)
def eretitel_pensioengerechtigd(pensioengerechtigd):
    """Whether the official is entitled to a pension."""
    return pensioengerechtigd


@vraag("XII 8", unit=OVERHEID)
def eretitel_beslist_door():
    """Who may allow the honorary title of the office last actually held: the appointing authority."""
    return BENOEMENDE_OVERHEID


@vraag("XII 9", unit=YES_NO, reading="XII-9-ongeval", accepts=(UNKNOWN,))
def eretitel_evaluatie(onvoldoende_gekregen, pensioen_door_ongeval_in_dienst, leeswijze_XII_9_ongeval):
    """Whether no evaluation was unsatisfactory; by the other reading an accident in service lifts this condition too."""
    vrij = pensioen_door_ongeval_in_dienst if leeswijze_XII_9_ongeval == 1 else 0
    if onvoldoende_gekregen == 0 or vrij == 1:
        return 1
    return UNKNOWN if UNKNOWN in (onvoldoende_gekregen, vrij) else 0


@vraag("XII 9", unit=YES_NO, accepts=(UNKNOWN,))
def eretitel_dienst(werkelijke_dienst, pensioen_door_ongeval_in_dienst):
    """Whether there are twenty years of real service, or an early pension after an accident in or about the office."""
    if pensioen_door_ongeval_in_dienst == 1 or (werkelijke_dienst != UNKNOWN and werkelijke_dienst >= TWINTIG_JAAR):
        return 1
    return UNKNOWN if UNKNOWN in (werkelijke_dienst, pensioen_door_ongeval_in_dienst) else 0
