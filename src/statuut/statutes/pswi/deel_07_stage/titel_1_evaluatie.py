"""PSWI part VII, title 1, chapter 5, section 1 (VII 20-VII 21): interim evaluation, the final report, and what it means when it is late.

Interim evaluation follows the rules of the functioning evaluation (VIII 9-VIII 12) but knows no appeal. The final report must be sent to
the probationer and to the appointing authority within thirty calendar days from the end of the probation, suspension included; otherwise
the probation counts as favourable. The day of sending counts; sent in time to one of the two only is late.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_06_aanwerving.overheden import DIRECTIERAAD, RAAD_VAN_BEROEP, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.term import Term

NIVEAU_A = NIVEAUS.index("A")
EVALUATOREN = 2
GUNSTIG_BIJ_STILTE = "de stage wordt geacht gunstig te zijn"
EINDVERSLAG = Term(30, "kalenderdagen", "VII 21 §2", expiry=GUNSTIG_BIJ_STILTE)
EINDVERSLAG_MET_EINDDAG = Term(30, "kalenderdagen", "VII 21 §2", start_day_counts=True, expiry=GUNSTIG_BIJ_STILTE)
HANDELING = keuzes(
    "stagehandeling", "tussentijds_verslag", "eindverslag", "voorstel_tot_afdanking", "voorstel_tot_terugplaatsing", "ontslag_zware_fout",
    tussentijds_verslag="tussentijds evaluatieverslag", ontslag_zware_fout="ontslag wegens zware fout",
)  # fmt: skip
VOORSTELLEN = (HANDELING.codes.index("voorstel_tot_afdanking"), HANDELING.codes.index("voorstel_tot_terugplaatsing"))
STAP = keuzes("stap_tussentijds_verslag", "toe_te_sturen", "te_viseren", "afgehandeld",
              toe_te_sturen="aan de stagiair toe te sturen", te_viseren="door de stagiair te viseren")  # fmt: skip
TOE_TE_STUREN, TE_VISEREN, AFGEHANDELD = range(3)
BESLUIT = keuzes("besluit_eindverslag", "gunstig", "ongunstig")
VERSLAG_GUNSTIG = 0
UITKOMST = keuzes("uitkomst_stage", "nog_geen", "gunstig", "ongunstig", nog_geen="nog geen uitkomst")
NOG_GEEN, GUNSTIG, ONGUNSTIG = range(3)

feit("stagehandeling", "handeling tijdens de stage", HANDELING, "VII 23", "Tegen welke handeling wil de stagiair opkomen?")
feit("tussentijds_gesprek", "gesprek voor de tussentijdse evaluatie", YES_NO, "VII 20 §1", "Is er een evaluatiegesprek gehouden?")
feit("stage_evaluatoren", "aantal evaluatoren", COUNT, "VII 20 §1", "Hoeveel evaluatoren zijn er?")
feit(
    "tussentijds_verslag_toegestuurd", "tussentijds verslag toegestuurd", YES_NO, "VII 20 §2", "Is het verslag aan de stagiair toegestuurd?"
)
feit("tussentijds_verslag_geviseerd", "tussentijds verslag geviseerd", YES_NO, "VII 20 §2", "Heeft de stagiair het verslag geviseerd?")
feit("advies_wetenschappelijke_verdiensten", "advies over de wetenschappelijke verdiensten", YES_NO, "VII 21 §1",
     "Gaf de directieraad advies over de wetenschappelijke verdiensten?")  # fmt: skip
feit("eindgesprek_gehouden", "gesprek voor het eindverslag", YES_NO, "VII 21 §1", "Is er vóór het eindverslag met de stagiair gesproken?")
feit("eindverslag_door_allen", "eindverslag door evaluatoren, afdelingshoofd en vormingsverantwoordelijke", YES_NO, "VII 21 §1",
     "Maakten de evaluatoren, het afdelingshoofd en de vormingsverantwoordelijke het eindverslag samen?")  # fmt: skip
feit("eindverslag_mede_door_personeelsontwikkeling", "eindverslag mede door Personeelsontwikkeling", YES_NO, "VII 21 §1",
     "Werkte de leidend ambtenaar van Personeelsontwikkeling mee aan het eindverslag?")  # fmt: skip
feit("best_passende_betrekking_beoordeeld", "best passende betrekking beoordeeld", YES_NO, "VII 21 §1",
     "Zegt het eindverslag voor welke vacature de stagiair het best past?")  # fmt: skip
feit("besluit_eindverslag", "besluit van het eindverslag", BESLUIT, "VII 21 §1", "Is het eindverslag gunstig?")
feit("eindverslag_aan_stagiair_op", "dag van verzending aan de stagiair", DATE, "VII 21 §2",
     "Op welke dag is het eindverslag aan de stagiair gestuurd (geen: nog niet)?", none=True)  # fmt: skip
feit("eindverslag_aan_overheid_op", "dag van verzending aan de benoemende overheid", DATE, "VII 21 §2",
     "Op welke dag is het eindverslag aan de benoemende overheid gestuurd (geen: nog niet)?", none=True)  # fmt: skip


@vraag("VII 20 §1", unit=YES_NO, accepts=(UNKNOWN,))
def tussentijdse_evaluatie_regelmatig(tussentijds_gesprek, stage_evaluatoren):
    """Whether an interim evaluation was made as a functioning evaluation is: after a talk, by at least two superiors."""
    return alle(tussentijds_gesprek, als_bekend(stage_evaluatoren, stage_evaluatoren >= EVALUATOREN))


@vraag("VII 20 §2", unit=STAP, accepts=(UNKNOWN,))
def tussentijds_verslag_stap(tussentijds_verslag_toegestuurd, tussentijds_verslag_geviseerd):
    """What is next for an interim report: to be sent without delay, then signed for sight; remarks may be added."""
    if tussentijds_verslag_toegestuurd == 0:
        return TOE_TE_STUREN
    if UNKNOWN in (tussentijds_verslag_toegestuurd, tussentijds_verslag_geviseerd):
        return UNKNOWN
    return AFGEHANDELD if tussentijds_verslag_geviseerd == 1 else TE_VISEREN


@vraag("VII 23", unit=YES_NO, also=("VII 20 §1",))
def stagiair_beroep_mogelijk(stagehandeling):
    """Whether a probationer can appeal: against a proposal of dismissal or return, not against a report or a serious-fault dismissal."""
    return 1 if stagehandeling in VOORSTELLEN else 0


@vraag("VII 23", unit=WIE)
def stagiair_beroep_bij(stagiair_beroep_mogelijk):
    """Where that appeal lies."""
    return RAAD_VAN_BEROEP if stagiair_beroep_mogelijk == 1 else NONE


@vraag("VII 21 §1", unit=WIE)
def eindverslag_advies_van(personeelsgroep):
    """Whose advice is asked before the final report: that of the management board on scientific merit, for scientific staff only."""
    return DIRECTIERAAD if personeelsgroep == WETENSCHAPPELIJK else NONE


@vraag("VII 21 §1", unit=YES_NO, accepts=(UNKNOWN,))
def eindverslag_advies_in_orde(personeelsgroep, advies_wetenschappelijke_verdiensten):
    """Whether that advice is there; nothing to say for non-scientific staff."""
    if personeelsgroep != WETENSCHAPPELIJK:
        return UNKNOWN if personeelsgroep == UNKNOWN else NOT_APPLICABLE
    return advies_wetenschappelijke_verdiensten


@vraag("VII 21 §1", unit=YES_NO, accepts=(UNKNOWN,))
def eindverslag_opstellers_in_orde(niveau, eindverslag_door_allen, eindverslag_mede_door_personeelsontwikkeling):
    """Whether all who must made the final report; for level A with the leading official of personnel development."""
    mede = een_van(als_bekend(niveau, niveau != NIVEAU_A), eindverslag_mede_door_personeelsontwikkeling)
    return alle(eindverslag_door_allen, mede)


@vraag("VII 21 §1", unit=YES_NO, accepts=(UNKNOWN, NOT_APPLICABLE))
def eindverslag_regelmatig(
    eindgesprek_gehouden, eindverslag_advies_in_orde, eindverslag_opstellers_in_orde, best_passende_betrekking_beoordeeld
):  # fmt: skip
    """Whether the final report was made as it must be: advice, talk, makers, and for which vacancy the person suits best."""
    return alle(eindgesprek_gehouden, eindverslag_advies_in_orde, eindverslag_opstellers_in_orde, best_passende_betrekking_beoordeeld)


@vraag("VII 21 §2", unit=DATE, reading="VII-21-telling")
def eindverslag_uiterlijk(stage_einde, leeswijze_VII_21_telling):
    """The last day to send the final report: thirty calendar days from the end of the probation; none where there is no probation."""
    if stage_einde == NONE:
        return NONE
    return laatste_dag(EINDVERSLAG if leeswijze_VII_21_telling == 0 else EINDVERSLAG_MET_EINDDAG, stage_einde)


@vraag("VII 21 §2", unit=YES_NO, reading="VII-21-geadresseerden", accepts=(UNKNOWN,))
def eindverslag_op_tijd(
    eindverslag_aan_stagiair_op, eindverslag_aan_overheid_op, eindverslag_uiterlijk, dag, leeswijze_VII_21_geadresseerden
):
    """Whether the report went out in time, to both; NOT_APPLICABLE as long as it still can."""
    if eindverslag_uiterlijk in (UNKNOWN, NONE):
        return UNKNOWN if eindverslag_uiterlijk == UNKNOWN else NOT_APPLICABLE
    verzonden = [eindverslag_aan_stagiair_op, eindverslag_aan_overheid_op]
    if leeswijze_VII_21_geadresseerden == 1:
        verzonden = verzonden[:1]
    if any(op > eindverslag_uiterlijk for op in verzonden):
        return 0
    if NONE in verzonden and dag > eindverslag_uiterlijk:
        return 0
    if UNKNOWN in verzonden or (NONE in verzonden and dag == UNKNOWN):
        return UNKNOWN
    return NOT_APPLICABLE if NONE in verzonden else 1


@vraag("VII 21 §2", unit=YES_NO, accepts=(NOT_APPLICABLE,))
def stage_geacht_gunstig(eindverslag_op_tijd):
    """Whether the probation counts as favourable because the report did not come in time."""
    return 1 if eindverslag_op_tijd == 0 else 0


@vraag("VII 21 §2", unit=UITKOMST, also=("VII 21 §1",), accepts=(UNKNOWN, NOT_APPLICABLE))
def uitkomst_stage(eindverslag_op_tijd, besluit_eindverslag):
    """How the probation ended: as the report says, favourable when it is late, and nothing yet as long as it can still come."""
    if eindverslag_op_tijd == NOT_APPLICABLE:
        return NOG_GEEN
    if eindverslag_op_tijd == 0:
        return GUNSTIG
    if UNKNOWN in (eindverslag_op_tijd, besluit_eindverslag):
        return UNKNOWN
    return GUNSTIG if besluit_eindverslag == VERSLAG_GUNSTIG else ONGUNSTIG
