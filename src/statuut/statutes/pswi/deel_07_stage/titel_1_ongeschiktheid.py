"""PSWI part VII, title 1, chapter 5, section 2 (VII 22-VII 27): the proposal after an unfavourable report, the appeal, and what follows.

Who came by a level-transfer examination is returned to the former grade, anybody else dismissed. An appeal goes by registered letter within
fifteen calendar days; without one the proposal works by the lapse of that term. The thirty days of the board and the fifteen of the
authority have no stated consequence. Dismissal means a contract of three months from the first working day after the term or the decision.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day
from statuut.engine.units import DATE, DAYS, EURO, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_07_stage.titel_1_evaluatie import ONGUNSTIG
from statuut.statutes.pswi.deel_12_einde.titel_1_vergoeding import hoogste_dekking
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.calendar import is_working_day, public_holidays
from statuut.timeline.term import Term

ZONDAG, CONTRACT_MAANDEN = 6, 3
BEROEP = Term(15, "kalenderdagen", "VII 24", expiry="het voorstel heeft uitwerking")
ADVIES = Term(30, "kalenderdagen", "VII 25")
BESLISSING = Term(15, "kalenderdagen", "VII 26")
EERSTE_WERKDAG = Term(1, "werkdagen", "VII 27 lid 1")
VOORSTEL = keuzes("voorstel_na_stage", "afdanking", "terugplaatsing", terugplaatsing="terugplaatsing in de vorige graad")
AFDANKING, TERUGPLAATSING = range(2)
TERMIJN = keuzes("stagetermijn", "eindverslag", "voorstel", "beroep", "advies", "beslissing", eindverslag="het eindverslag versturen",
                 voorstel="het voorstel betekenen", beroep="beroep instellen", advies="advies van de raad van beroep",
                 beslissing="beslissing na het advies")  # fmt: skip
STILTE = keuzes("gevolg_van_stilte", "stage_gunstig", "voorstel_werkt", "geen_gevolg_bepaald",
                stage_gunstig="de stage geldt als gunstig", voorstel_werkt="het voorstel heeft uitwerking",
                geen_gevolg_bepaald="de tekst bepaalt geen gevolg")  # fmt: skip
STAGE_GUNSTIG, VOORSTEL_WERKT, GEEN_GEVOLG = range(3)
BESLIST = keuzes("beslissing_na_advies", "nog_geen", "voorstel_bevestigd", "benoemd", nog_geen="nog geen beslissing",
                 voorstel_bevestigd="het voorstel is bevestigd", benoemd="de stagiair wordt benoemd")  # fmt: skip
NOG_GEEN, BEVESTIGD, BENOEMD = range(3)

feit(
    "had_vorige_graad",
    "was al ambtenaar in een vorige graad",
    YES_NO,
    "VII 22",
    "Was de stagiair vóór de stage ambtenaar in een andere graad?",
)
feit("stagevoorstel_gemotiveerd", "voorstel is gemotiveerd", YES_NO, "VII 22", "Is het voorstel gemotiveerd?")
feit(
    "voorstel_door_benoemende_overheid",
    "voorstel door de benoemende overheid",
    YES_NO,
    "VII 22",
    "Komt het voorstel van de benoemende overheid?",
)
feit(
    "stagevoorstel_meegedeeld_op",
    "dag waarop het voorstel is meegedeeld",
    DATE,
    "VII 24",
    "Op welke dag is het voorstel aan de stagiair meegedeeld?",
)
feit(
    "stageberoep_verzonden_op",
    "dag van het beroep",
    DATE,
    "VII 24",
    "Op welke dag stelde de stagiair beroep in (geen: geen beroep)?",
    none=True,
)
feit("stageberoep_aangetekend", "beroep aangetekend ingesteld", YES_NO, "VII 24", "Is het beroep met een aangetekende brief ingesteld?")
feit(
    "stageberoep_aanhangig_op",
    "dag waarop het beroep aanhangig is",
    DATE,
    "VII 25",
    "Op welke dag is de zaak bij de raad van beroep aanhangig gemaakt?",
)
feit(
    "stageadvies_ontvangen_op",
    "dag waarop het advies is ontvangen",
    DATE,
    "VII 26",
    "Op welke dag ontving de benoemende overheid het advies?",
)
feit("beslissing_na_advies", "beslissing na het advies", BESLIST, "VII 26", "Wat besliste de benoemende overheid?")
feit("beslissing_na_advies_op", "dag van de beslissing na het advies", DATE, "VII 27 lid 1", "Op welke dag viel de beslissing?")
feit("stagetermijn", "termijn na de stage", TERMIJN, "VII 26", "Om welke termijn gaat het?")
feit(
    "laatste_stagedag", "laatste dag in statutaire dienst", DATE, "VII 27 lid 2", "Wat is de laatste dag van de statutaire tewerkstelling?"
)


def werkdag_volgens(leeswijze):
    """What a working day is for these terms: Monday to Friday, or by the other reading Saturday too; never a holiday."""
    if leeswijze == 0:
        return is_working_day
    return lambda day: day.weekday() != ZONDAG and day not in public_holidays(day.year)


@vraag("VII 22", unit=VOORSTEL, also=("VII 21 §2",))
def voorstel_na_stage(uitkomst_stage, had_vorige_graad):
    """What is proposed after an unfavourable report: return to the former grade, or dismissal; none otherwise."""
    if uitkomst_stage != ONGUNSTIG:
        return NONE
    return TERUGPLAATSING if had_vorige_graad == 1 else AFDANKING


@vraag("VII 22", unit=YES_NO, accepts=(UNKNOWN,))
def stagevoorstel_regelmatig(uitkomst_stage, stagevoorstel_gemotiveerd, voorstel_door_benoemende_overheid):
    """Whether a proposal is as it must be: after an unfavourable report, with reasons, and from the appointing authority."""
    return alle(als_bekend(uitkomst_stage, uitkomst_stage == ONGUNSTIG), stagevoorstel_gemotiveerd, voorstel_door_benoemende_overheid)


@vraag("VII 24", unit=DATE)
def stageberoep_uiterlijk(stagevoorstel_meegedeeld_op):
    """The last day for an appeal."""
    return laatste_dag(BEROEP, stagevoorstel_meegedeeld_op)


@vraag("VII 24", unit=YES_NO, also=("VII 23",), accepts=(UNKNOWN,))
def stageberoep_ontvankelijk(stageberoep_verzonden_op, stageberoep_uiterlijk, stageberoep_aangetekend):
    """Whether there is an appeal that was lodged in time and by registered letter."""
    if stageberoep_verzonden_op == NONE:
        return 0
    bekend = UNKNOWN not in (stageberoep_verzonden_op, stageberoep_uiterlijk)
    return alle(int(stageberoep_verzonden_op <= stageberoep_uiterlijk) if bekend else UNKNOWN, stageberoep_aangetekend)


@vraag("VII 25", unit=DATE)
def stageadvies_uiterlijk(stageberoep_aanhangig_op):
    """The last day for the advice of the board of appeal."""
    return laatste_dag(ADVIES, stageberoep_aanhangig_op)


@vraag("VII 26", unit=DATE)
def stagebeslissing_uiterlijk(stageadvies_ontvangen_op):
    """The last day for the decision of the appointing authority."""
    return laatste_dag(BESLISSING, stageadvies_ontvangen_op)


@vraag("VII 26", unit=STILTE, also=("VII 21 §2", "VII 22", "VII 25", "VII 27 lid 1"))
def gevolg_van_stilte(stagetermijn):
    """What silence means in each term: favourable without report, the proposal works without appeal; elsewhere nothing is stated."""
    return {0: STAGE_GUNSTIG, 2: VOORSTEL_WERKT}.get(stagetermijn, GEEN_GEVOLG)


@vraag("VII 27 lid 1", unit=DATE, reading="VII-27-werkdag", accepts=(UNKNOWN,))
def ongunstige_stage_werkt_op(
    stageberoep_ontvankelijk, stageberoep_uiterlijk, beslissing_na_advies, beslissing_na_advies_op, leeswijze_VII_27_werkdag
):  # fmt: skip
    """The day on which contract or return begins: the first working day after the term, or after the decision; none if appointed."""
    if stageberoep_ontvankelijk == UNKNOWN:
        return UNKNOWN
    if stageberoep_ontvankelijk == 1 and beslissing_na_advies in (UNKNOWN, NOG_GEEN, BENOEMD):
        return UNKNOWN if beslissing_na_advies == UNKNOWN else NONE
    begin = beslissing_na_advies_op if stageberoep_ontvankelijk == 1 else stageberoep_uiterlijk
    if begin == UNKNOWN:
        return UNKNOWN
    werkdag = werkdag_volgens(leeswijze_VII_27_werkdag)
    return EERSTE_WERKDAG.compute(calendar_day(begin), working_day=werkdag).last_day.toordinal()


@vraag("VII 27 lid 1", unit=DATE)
def afdankingscontract_einde(voorstel_na_stage, ongunstige_stage_werkt_op):
    """The last day of the contract of three months after a dismissal; none after a return to the former grade."""
    if voorstel_na_stage != AFDANKING or ongunstige_stage_werkt_op == NONE:
        return NONE
    return add_months(ongunstige_stage_werkt_op, CONTRACT_MAANDEN) - 1


@vraag("VII 27 lid 2", unit=EURO)
def stagebijdragen_bij_te_passen(voorstel_na_stage, bijdragen_nodig, bijdragen_gestort):
    """What the institution still pays when the contributions on the contract do not suffice; nothing to say without a dismissal."""
    return max(0, bijdragen_nodig - bijdragen_gestort) if voorstel_na_stage == AFDANKING else NOT_APPLICABLE


@vraag("VII 27 lid 2", unit=DAYS, also=("VII 28 §3",))
def stagebijdragen_hoogste_periode(stage_begonnen_op, laatste_stagedag):
    """Calendar days that these contributions cover at most: the length of the statutory employment."""
    return max(0, hoogste_dekking(stage_begonnen_op, laatste_stagedag, NONE))
