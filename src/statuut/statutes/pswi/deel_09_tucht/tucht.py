"""PSWI part IX: what the disciplinary procedure of `procedures/tucht.yaml` leaves to rules: grounds, what a penalty does, what may not be.

Stages, competence, terms and silence are declared there. Dates are ordinals, amounts yearly salaries in cents.
"""

from __future__ import annotations

from statuut.engine.units import DATE, EURO, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, RANGEN, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

_RANG = eenheden()["rang"]
STRAF = keuzes(
    "straf_van_deel_ix", "blaam", "inhouding_van_salaris", "tuchtschorsing", "lagere_inschaling", "terugzetting_in_graad",
    "ontslag_van_ambtswege", "afzetting",
)  # fmt: skip
LAGERE_INSCHALING, TERUGZETTING, ONTSLAG, AFZETTING = 3, 4, 5, 6
OVERHEID = keuzes(
    "overheid_definitieve_straf", "directieraad", "minister", "vlaamse_regering", directieraad="de directieraad",
    minister="de Vlaamse minister, bevoegd voor het specifieke personeelsbeleid", vlaamse_regering="de Vlaamse regering",
)  # fmt: skip
DIRECTIERAAD, MINISTER, REGERING = 0, 1, 2
VOORSTELLER = keuzes("voorsteller_tuchtstraf", "afdelingshoofd", "instellingshoofd", "andere", andere="een andere hiërarchische meerdere")
RANG_A1, RANG_A3 = RANGEN.index("A1"), RANGEN.index("A3")

feit("tekortkoming_plichten", "tekortkoming aan een plicht van deel III", YES_NO, "IX 1")
feit("inbreuk_cumulatie", "inbreuk op de regels over cumulatie", YES_NO, "IX 1", "Zijn de regels over cumulatie (deel IV) overtreden?")
feit("strafrechtelijke_veroordeling", "strafrechtelijke veroordeling", YES_NO, "IX 1", "Is er een strafrechtelijke veroordeling?")
feit("tuchtstraf_deel_ix", "tuchtstraf van deel IX", STRAF, "IX 2", "Welke tuchtstraf?")
feit("dag_uitwerking_straf", "dag waarop de straf uitwerking heeft", DATE, "IX 5 §1 lid 1-2", "Vanaf welke dag heeft de straf uitwerking?")
feit("graad_voor_straf_rang", "rang van de graad voor de straf", _RANG, "IX 5 §2", "Welke rang had de graad voor de straf?")
feit("graad_na_straf_rang", "rang van de graad na de straf", _RANG, "IX 5 §2", "Welke rang heeft de graad na de straf?")
feit("salaris_lagere_schaal", "jaarsalaris in de lagere salarisschaal", EURO, "IX 5 §1 lid 3")
feit("salaris_bij_terugzetting", "jaarsalaris bij terugzetting in graad", EURO, "IX 5 §1 lid 3")
feit("voorsteller_tuchtstraf", "wie de tuchtstraf voorstelde", VOORSTELLER, "IX 10 lid 1", "Wie stelde de tuchtstraf voor?")
feit("dag_tuchtvoorstel", "dag van het tuchtvoorstel", DATE, "IX 11 lid 2", "Op welke dag werd de straf voorgesteld?")
feit("dag_overzending", "dag waarop het voorstel naar de uitsprekende overheid ging", DATE, "IX 11 lid 2")
feit("verhoor_genotuleerd", "proces-verbaal van het verhoor gemaakt", YES_NO, "IX 14 lid 1 zin 1")
feit("straf_met_redenen", "strafbeslissing vermeldt haar redenen", YES_NO, "IX 15 lid 2", "Vermeldt de beslissing haar redenen?")
feit("beroep_tegen_straf", "beroep tegen de tuchtstraf ingesteld", YES_NO, "IX 15 lid 3 zin 2", "Is er beroep tegen de straf ingesteld?")
feit("andere_feiten_dan_advies", "beslissing steunt op feiten buiten het advies", YES_NO, "IX 20 lid 2")
feit("procedure_loopt_al", "tuchtprocedure over een feit van dezelfde vordering loopt al", YES_NO, "IX 21 lid 1")
feit("feit_tijdens_procedure", "feit dook pas tijdens de lopende procedure op", YES_NO, "IX 21 lid 2")
feit("feiten_al_bestraft", "feiten al tuchtrechtelijk bestraft", YES_NO, "IX 22", "Zijn de feiten al tuchtrechtelijk bestraft?")
feit("nieuwe_elementen", "nieuwe elementen die een heropening rechtvaardigen", YES_NO, "IX 22")
feit("verband_met_melding", "mogelijk verband met de melding van een onregelmatigheid", YES_NO, "IX 24bis §4 lid 1")
feit("vermelding_relevant", "vermelding in het persoonlijk dossier is relevant", YES_NO, "IX 25 lid 2")
feit("straf_doorgehaald", "tuchtstraf is doorgehaald", YES_NO, "IX 28 §1 lid 2", "Is de tuchtstraf doorgehaald?")


@vraag("IX 29", unit=YES_NO, also=("IX 1",))
def tucht_geldt_voor(hoedanigheid):
    """Whether part IX applies: to officials and probationers, not to contract staff."""
    return int(hoedanigheid != CONTRACTUEEL)


@vraag("IX 1", unit=YES_NO, accepts=(UNKNOWN,))
def tuchtgrond(tekortkoming_plichten, inbreuk_cumulatie, strafrechtelijke_veroordeling):
    """Whether there is one of the three grounds for a disciplinary procedure."""
    return een_van(tekortkoming_plichten, inbreuk_cumulatie, strafrechtelijke_veroordeling)


@vraag("IX 5 §1 lid 1-2", unit=DATE, also=("IX 5 §2",))
def schaalancienniteit_na_straf_vanaf(tuchtstraf_deel_ix, dag_uitwerking_straf):
    """The day from which seniority in the new scale or grade runs after a lower scale or grade as penalty."""
    return dag_uitwerking_straf if tuchtstraf_deel_ix in (LAGERE_INSCHALING, TERUGZETTING) else NOT_APPLICABLE


@vraag("IX 5 §1 lid 1-2", unit=YES_NO, also=("IX 5 §2",))
def graad_blijft_na_straf(tuchtstraf_deel_ix):
    """Whether the official keeps the grade: with every penalty but a lower grade and the two that end the service."""
    return int(tuchtstraf_deel_ix not in (TERUGZETTING, ONTSLAG, AFZETTING))


@vraag("IX 5 §1 lid 3", unit=YES_NO)
def lagere_inschaling_toegelaten(salaris_lagere_schaal, salaris_bij_terugzetting):
    """Whether the lower scale leaves at least the salary that a lower grade would give."""
    return int(salaris_lagere_schaal >= salaris_bij_terugzetting)


@vraag("IX 5 §2", unit=YES_NO)
def terugzetting_naar_lagere_rang(graad_voor_straf_rang, graad_na_straf_rang):
    """Whether the grade given as penalty is of a lower rank."""
    return int(graad_na_straf_rang < graad_voor_straf_rang)


@vraag("IX 10 lid 1", unit=OVERHEID, also=("IX 10 lid 2", "IX 10 lid 3"), accepts=(UNKNOWN,))
def tuchtstraf_definitief_door(rang, voorsteller_tuchtstraf):
    """Who decides finally after the advice of the board: by the rank of the official and by who proposed the penalty."""
    if rang == UNKNOWN:
        return UNKNOWN
    if rang > RANG_A1:
        return REGERING
    if voorsteller_tuchtstraf == UNKNOWN:
        return UNKNOWN
    return (MINISTER, REGERING, DIRECTIERAAD)[voorsteller_tuchtstraf]


@vraag("IX 11 lid 2", unit=YES_NO)
def tuchtvoorstel_op_tijd_overgezonden(dag_tuchtvoorstel, dag_overzending):
    """Whether the proposal went to the authority that pronounces on the day itself."""
    return int(dag_overzending == dag_tuchtvoorstel)


@vraag("IX 14 lid 1 zin 1", unit=YES_NO)
def recht_op_kopie_van_verhoor(verhoor_genotuleerd):
    """Whether the official or the adviser can get a copy: once there are minutes of the hearing, which there must be."""
    return verhoor_genotuleerd


@vraag("IX 15 lid 2", unit=YES_NO)
def strafbeslissing_gemotiveerd(straf_met_redenen):
    """Whether the decision gives its reasons, as it must."""
    return straf_met_redenen


@vraag("IX 15 lid 3 zin 2", unit=YES_NO, accepts=(UNKNOWN,))
def beroep_schorst_de_straf(tuchtstraf_deel_ix, beroep_tegen_straf):
    """Whether the appeal keeps the penalty from taking effect: only for the two that end the service."""
    return alle(als_bekend(tuchtstraf_deel_ix, tuchtstraf_deel_ix in (ONTSLAG, AFZETTING)), beroep_tegen_straf)


@vraag("IX 20 lid 2", unit=YES_NO)
def eindbeslissing_binnen_het_advies(andere_feiten_dan_advies):
    """Whether the final decision keeps to the facts on which the board gave its advice."""
    return 1 - andere_feiten_dan_advies


@vraag("IX 21 lid 1", unit=YES_NO, also=("IX 21 lid 2",), accepts=(UNKNOWN,))
def nieuwe_tuchtprocedure_mogelijk(procedure_loopt_al, feit_tijdens_procedure):
    """Whether a procedure may begin: facts of one charge get one procedure and one penalty; only a fact that came up later gets its own."""
    return een_van(niet(procedure_loopt_al), feit_tijdens_procedure)


@vraag("IX 22", unit=YES_NO, accepts=(UNKNOWN,))
def vervolging_voor_feiten_mogelijk(feiten_al_bestraft, nieuwe_elementen):
    """Whether somebody may be pursued for facts: not for those already punished, unless new elements reopen them."""
    return een_van(niet(feiten_al_bestraft), nieuwe_elementen)


@vraag("IX 24bis §4 lid 1", unit=YES_NO)
def ombudsman_vraagt_stopzetting(verband_met_melding):
    """Whether the ombudsman asks the authority to stop: when he sees a possible link with the report."""
    return verband_met_melding


@vraag("IX 25 lid 2", unit=YES_NO, also=("IX 28 §1 lid 2",), accepts=(UNKNOWN,))
def vermelding_telt_voor_strafmaat(vermelding_relevant, straf_doorgehaald):
    """Whether a note in the personal file may weigh in the penalty: when it is relevant and not of a penalty that was expunged."""
    return alle(vermelding_relevant, niet(straf_doorgehaald))


@vraag("IX 28 §1 lid 2", unit=YES_NO)
def straf_mag_meetellen(straf_doorgehaald):
    """Whether a penalty may still be taken into account anywhere; what it did remains."""
    return 1 - straf_doorgehaald
