"""PSWI part V, title 1 (V 1-V 4) and V 25: surplus and shortage of staff, recruitment plans, and how a vacancy is filled.

Staff above the figure is "overtallig", staff above the need "overtollig", which is a judgement. Scientific vacancies have fixed ways;
others go to redeployment first. Several procedures at once end in one selection.
"""

from __future__ import annotations

from statuut.engine.days import year_of
from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import (
    BENOEMENDE_OVERHEID,
    DIRECTIERAAD,
    HOOFD,
    HOOFD_AMBTENARENZAKEN,
    MINISTER_ALGEMEEN,
    ORGAAN,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, niet
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

GROEP, RANG = eenheden()["personeelsgroep"], eenheden()["rang"]
RANG_A1, RANG_A2, RANG_A3 = (RANGEN.index(each) for each in ("A1", "A2", "A3"))
INZET = keuzes("inzet_overtal", "instellingen", "diensten_vlaamse_regering", instellingen="vacatures binnen de instellingen",
               diensten_vlaamse_regering="vacatures binnen de diensten van de Vlaamse regering")  # fmt: skip
WIJZEN = keuzes("vacature_wijze", "herplaatsing", "aanwerving", "interne_arbeidsmarkt", "bevordering")
HERPLAATSING, AANWERVING, ARBEIDSMARKT, BEVORDERING = range(4)

feit("verslag_bezetting_op", "dag van het laatste verslag over de bezetting", DATE, "V 1 §1",
     "Wanneer is laatst een verslag over de personeelsbezetting gemaakt (geen: nooit)?", none=True)  # fmt: skip
feit("verslag_aan_minister_specifiek", "verslag aan de minister van het specifieke beleid", YES_NO, "V 1 §1",
     "Kreeg de minister van het specifieke personeelsbeleid het verslag?")  # fmt: skip
feit("verslag_aan_minister_algemeen", "verslag aan de minister van het algemene beleid", YES_NO, "V 1 §1",
     "Kreeg de minister van het algemene personeelsbeleid het verslag?")  # fmt: skip
feit("plaatsen_personeelsplan", "plaatsen in het personeelsplan", COUNT, "V 1 §2", "Hoeveel plaatsen telt het personeelsplan?")
feit("formatiecijfer", "formatiecijfer", COUNT, "V 1 §2", "Hoeveel betrekkingen telt de personeelsformatie?")
feit("personeel_nodig", "personeel dat de taken vragen", COUNT, "V 1 §2",
     "Hoeveel personeelsleden vragen de noden en taken volgens de directieraad?")  # fmt: skip
feit("plan_door_directieraad", "aanwervingsplan opgesteld door de directieraad", YES_NO, "V 2 §2",
     "Stelde de directieraad het aanwervingsplan op?")  # fmt: skip
feit("plan_door_minister_goedgekeurd", "aanwervingsplan goedgekeurd", YES_NO, "V 2 §2",
     "Keurde de minister van het algemene personeelsbeleid het aanwervingsplan goed?")  # fmt: skip
feit("vacature_groep", "personeelsgroep van de vacature", GROEP, "V 4 §1", "Is de betrekking wetenschappelijk of niet-wetenschappelijk?")
feit("vacature_rang", "rang van de vacature", RANG, "V 3", "Welke rang heeft de vacante betrekking?")
feit("vacature_wijze", "wijze om de vacature in te vullen", WIJZEN, "V 4 §2", "Hoe zou de betrekking ingevuld worden?")
feit("vacature_wijze_voorgeschreven", "een bepaling schrijft de wijze voor", YES_NO, "V 4 §2",
     "Schrijft een bepaling voor hoe deze betrekking ingevuld wordt?")  # fmt: skip
feit("vacature_wijze_gemotiveerd", "keuze van de wijze met redenen", YES_NO, "V 3", "Geeft de overheid redenen voor de gekozen wijze?")
feit("vacature_herplaatsing_mogelijk", "herplaatsing van een ambtenaar mogelijk", YES_NO, "V 4 §1",
     "Kan een ambtenaar in herplaatsing de betrekking krijgen?")  # fmt: skip
feit("vacature_algemeen_examen", "ingevuld via een algemeen wervingsexamen", YES_NO, "V 4 §2",
     "Wordt de vacature via een algemeen wervingsexamen ingevuld?")  # fmt: skip
feit("vacature_aantal_procedures", "aantal procedures tegelijk", COUNT, "V 4 §3",
     "Op hoeveel procedures doet de benoemende overheid een beroep?")  # fmt: skip
feit("keuze_houdt_rekening_met_functie", "rekening met functie en profiel", YES_NO, "V 4 §3",
     "Houdt de keuze rekening met de functiebeschrijving en het gewenste profiel?")  # fmt: skip
feit("keuze_houdt_rekening_met_tests", "rekening met de selectietests", YES_NO, "V 4 §3",
     "Houdt de keuze rekening met de beoordeling van de tests (ja als er geen waren)?")  # fmt: skip
feit("keuze_gemotiveerd", "keuze met redenen", YES_NO, "V 4 §3", "Geeft de beslissing over de keuze haar redenen?")
feit("procedure_met_drie_wegen", "aanwerving, arbeidsmarkt en bevordering tegelijk", YES_NO, "V 25",
     "Deed de procedure tegelijk een beroep op aanwerving, interne arbeidsmarkt en bevordering?")  # fmt: skip


@vraag("V 1 §1", unit=YES_NO, accepts=(UNKNOWN, NONE))
def bezettingsverslag_in_orde(verslag_bezetting_op, dag, verslag_aan_minister_specifiek, verslag_aan_minister_algemeen):
    """Whether this year's report was made and sent to both ministers."""
    if verslag_bezetting_op == NONE:
        return 0
    data = (verslag_bezetting_op, dag)
    dit_jaar = UNKNOWN if UNKNOWN in data else int(year_of(verslag_bezetting_op) == year_of(dag))
    return alle(dit_jaar, verslag_aan_minister_specifiek, verslag_aan_minister_algemeen)


@vraag("V 1 §1", unit=ORGAAN)
def bezettingsverslag_gemaakt_door():
    """Who draws up the report."""
    return HOOFD


@vraag("V 1 §2", unit=ORGAAN)
def overtal_vastgesteld_door():
    """Who establishes shortage and surplus on the report."""
    return DIRECTIERAAD


@vraag("V 1 §2", unit=COUNT, reading="V-1-cijfer", accepts=(UNKNOWN,))
def bezettingscijfer(plaatsen_personeelsplan, formatiecijfer, leeswijze_V_1_cijfer):
    """The figure that occupancy is compared with: the staffing plan, or by the other reading the old establishment."""
    return plaatsen_personeelsplan if leeswijze_V_1_cijfer == 0 else formatiecijfer


@vraag("V 1 §2", unit=COUNT)
def overtallig_personeel(bezetting_nu, bezettingscijfer):
    """Staff above the figure."""
    return max(0, bezetting_nu - bezettingscijfer)


@vraag("V 1 §2", unit=COUNT)
def personeelstekort(bezetting_nu, bezettingscijfer):
    """Staff short of the figure."""
    return max(0, bezettingscijfer - bezetting_nu)


@vraag("V 1 §2", unit=COUNT)
def overtollig_personeel(bezetting_nu, personeel_nodig):
    """Staff above what the board judges the tasks to need."""
    return max(0, bezetting_nu - personeel_nodig)


@vraag("V 2 §1", unit=INZET)
def overtal_ingezet_in(personeelsgroep):
    """In which vacancies surplus staff is placed."""
    return 0 if personeelsgroep == WETENSCHAPPELIJK else 1


@vraag("V 2 §1", unit=YES_NO)
def overtal_mag_blijven(personeelsgroep):
    """Whether surplus staff may also be kept where it works: non-scientific staff."""
    return 0 if personeelsgroep == WETENSCHAPPELIJK else 1


@vraag("V 2 §2", unit=YES_NO, accepts=(UNKNOWN,))
def aanwervingsplan_geldig(plan_door_directieraad, plan_door_minister_goedgekeurd):
    """Whether a recruitment plan for a shortage was drawn up and approved as it must be."""
    return alle(plan_door_directieraad, plan_door_minister_goedgekeurd)


@vraag("V 2 §2", unit=ORGAAN)
def aanwervingsplan_goedgekeurd_door():
    """Who approves the recruitment plan."""
    return MINISTER_ALGEMEEN


@vraag("V 3", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijke_vacature_wijze(vacature_groep, vacature_rang, vacature_wijze, vacature_wijze_gemotiveerd):
    """Whether a scientific vacancy can be filled so: A1 and A3 by recruitment, A2 by promotion or recruitment, with reasons."""
    mogelijk = {RANG_A1: (AANWERVING,), RANG_A2: (AANWERVING, BEVORDERING), RANG_A3: (AANWERVING,)}
    toegelaten = UNKNOWN
    if UNKNOWN not in (vacature_rang, vacature_wijze):
        toegelaten = int(vacature_wijze in mogelijk.get(vacature_rang, ()))
    wetenschappelijk = als_bekend(vacature_groep, vacature_groep == WETENSCHAPPELIJK)
    return als_geldt(wetenschappelijk, alle(toegelaten, vacature_wijze_gemotiveerd))


@vraag("V 4 §1", unit=YES_NO, accepts=(UNKNOWN,), also=("V 4 §2",))
def vacature_wijze_toegelaten(vacature_groep, vacature_herplaatsing_mogelijk, vacature_wijze, vacature_wijze_voorgeschreven):
    """Whether a non-scientific vacancy can be filled so: by redeployment while that is possible, else a free choice of three ways."""
    if vacature_groep == WETENSCHAPPELIJK or (vacature_herplaatsing_mogelijk == 0 and vacature_wijze_voorgeschreven == 1):
        return NOT_APPLICABLE
    if UNKNOWN in (vacature_groep, vacature_herplaatsing_mogelijk, vacature_wijze):
        return UNKNOWN
    if vacature_herplaatsing_mogelijk == 1:
        return int(vacature_wijze == HERPLAATSING)
    return als_geldt(niet(vacature_wijze_voorgeschreven), int(vacature_wijze != HERPLAATSING))


@vraag("V 4 §2", unit=ORGAAN, also=("V 4 §3",))
def vacature_wijze_gekozen_door():
    """Who chooses the way, and afterwards the most suitable candidate."""
    return BENOEMENDE_OVERHEID


@vraag("V 4 §2", unit=YES_NO)
def vacature_alle_wegen_samen(vacature_algemeen_examen):
    """Whether the internal market and promotion must be called on too: with a general recruitment exam."""
    return vacature_algemeen_examen


@vraag("V 4 §3", unit=YES_NO, accepts=(UNKNOWN,))
def selectie_gezamenlijk(vacature_aantal_procedures, vacature_algemeen_examen):
    """Whether all candidates go through one function-specific selection: several procedures, or a general recruitment exam."""
    if vacature_algemeen_examen == 1:
        return 1
    if vacature_aantal_procedures != UNKNOWN and vacature_aantal_procedures > 1:
        return 1
    return UNKNOWN if UNKNOWN in (vacature_aantal_procedures, vacature_algemeen_examen) else 0


@vraag("V 4 §3", unit=ORGAAN)
def selectie_georganiseerd_door():
    """Who organises the selection, fixes its programme with the institution, and establishes the list."""
    return HOOFD_AMBTENARENZAKEN


@vraag("V 4 §3", unit=YES_NO, accepts=(UNKNOWN,))
def selectiebeslissing_gegrond(keuze_gemotiveerd, keuze_houdt_rekening_met_functie, keuze_houdt_rekening_met_tests):
    """Whether the choice gives its reasons and weighs function, profile and tests."""
    return alle(keuze_gemotiveerd, keuze_houdt_rekening_met_functie, keuze_houdt_rekening_met_tests)


@vraag("V 25", unit=YES_NO)
def procedure_gaat_door(procedure_begonnen_op, wijzigingsbesluit_goedgekeurd_op, procedure_met_drie_wegen):
    """Whether a running procedure with all three ways goes on under V 4 §3, with the candidates from before the approval."""
    return 1 if procedure_begonnen_op < wijzigingsbesluit_goedgekeurd_op and procedure_met_drie_wegen == 1 else 0
