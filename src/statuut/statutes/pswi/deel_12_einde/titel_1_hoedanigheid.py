"""PSWI part XII, title 1 (XII 1, XII 1bis, XII 2 §1, §4 and §5): when the capacity of official ends ex officio, and who says so.

It ends on the 65th birthday, but for six months at most by decision of the government; and without notice on four grounds: an irregular
appointment, a lost condition, leaving the post, dismissal or removal as a penalty. What is paid then stands in `titel_1_vergoeding`.
"""

from __future__ import annotations

from statuut.engine.days import add_months, add_years, calendar_day
from statuut.engine.units import DATE, DAYS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

LEEFTIJD, BEHOUD_MAANDEN, TOEGELATEN_DAGEN = 65, 6, 10
RANG_A3 = RANGEN.index("A3")
GROND = keuzes(
    "einde_grond",
    "leeftijd", "onregelmatige_benoeming", "verlies_van_een_voorwaarde", "postverlating", "tuchtstraf", "vrijwillig_ontslag",
    "rust_wegens_ziekte", "beroepsongeschiktheid", "pensioenwetgeving", "andere",
    leeftijd="65 jaar",
    pensioenwetgeving="pensioenwetgeving",
)  # fmt: skip
LEEFTIJDSGROND, ANDERE_GROND = GROND.codes.index("leeftijd"), GROND.codes.index("andere")
ONTSLAGGROND = keuzes("ontslaggrond", "onregelmatige_benoeming", "verlies_van_een_voorwaarde", "postverlating", "tuchtstraf")
ONREGELMATIG, VOORWAARDE, POSTVERLATING, TUCHTSTRAF = range(4)
VERLOREN = keuzes(
    "verloren_voorwaarde",
    "geen", "burgerlijke_en_politieke_rechten", "burgerlijke_of_strafwet", "dienstplichtwetten", "lichamelijke_ongeschiktheid",
    "nationaliteit",
    burgerlijke_of_strafwet="gevolg van een burgerlijke wet of een strafwet",
)  # fmt: skip
ONGESCHIKT, NATIONALITEIT = VERLOREN.codes.index("lichamelijke_ongeschiktheid"), VERLOREN.codes.index("nationaliteit")
TUCHT = keuzes("tuchtstraf", "geen", "andere", "ontslag_van_ambtswege", "afzetting", geen="geen tuchtstraf", andere="een andere tuchtstraf")
OVERHEID = keuzes("overheid_einde", "instellingshoofd", "benoemende_overheid", "vlaamse_regering", vlaamse_regering="Vlaamse regering")
HOOFD, BENOEMENDE_OVERHEID, VLAAMSE_REGERING = range(3)

feit(
    "einde_grond", "grond waarop de hoedanigheid zou eindigen", GROND, "XII 1", "Op welke grond zou de hoedanigheid van ambtenaar eindigen?"
)
feit("behoud_einde", "beslist einde van het behoud na 65 jaar", DATE, "XII 1bis §2 lid 1",
     "Tot wanneer is de ambtenaar na 65 jaar in dienst gehouden (geen: er is geen beslissing)?", none=True)  # fmt: skip
feit("behoud_uitzonderlijke_redenen", "uitzonderlijke redenen voor behoud na 65 jaar", YES_NO, "XII 1bis §2 lid 1",
     "Zijn er uitzonderlijke redenen voor het behoud?")  # fmt: skip
feit("behoud_eerder_beslist", "al eerder na 65 jaar in dienst gehouden", YES_NO, "XII 1bis §2 lid 1",
     "Is de ambtenaar al eerder na 65 jaar in dienst gehouden?")  # fmt: skip
feit("behoud_gemotiveerd", "het behoud is gemotiveerd", YES_NO, "XII 1bis §2 lid 2", "Is de beslissing over het behoud gemotiveerd?")
feit("behoud_door_regering", "over het behoud beslist door de Vlaamse regering", YES_NO, "XII 1bis §2 lid 2",
     "Is de beslissing genomen door de Vlaamse regering?")  # fmt: skip
feit("behoud_voorstel_ministers", "beide ministers van personeelsbeleid stelden het behoud voor", YES_NO, "XII 1bis §2 lid 2",
     "Stelden beide ministers van personeelsbeleid het behoud voor?")  # fmt: skip
feit("benoeming_onregelmatig_op", "dag waarop de benoeming onregelmatig werd bevonden", DATE, "XII 2 §1 1°",
     "Op welke dag werd de benoeming onregelmatig bevonden (geen: dat is niet gebeurd)?", none=True)  # fmt: skip
feit("annulatietermijn_einde", "laatste dag voor een annulatieberoep", DATE, "XII 2 §1 1°",
     "Wat is de laatste dag om bij de Raad van State de vernietiging van de benoeming te vragen?")  # fmt: skip
feit("annulatieberoep_ingesteld", "annulatieberoep ingesteld", YES_NO, "XII 2 §1 1°", "Is bij de Raad van State vernietiging gevraagd?")
feit("annulatieprocedure_einde", "laatste dag van de annulatieprocedure", DATE, "XII 2 §1 1°",
     "Wanneer eindigde de procedure (geen: ze loopt nog)?", none=True)  # fmt: skip
feit("arglist_of_bedrog", "arglist of bedrog van de ambtenaar", YES_NO, "XII 2 §1 1°", "Was er arglist of bedrog van de ambtenaar?")
feit("verloren_voorwaarde", "voorwaarde waaraan niet meer wordt voldaan", VERLOREN, "XII 2 §1 2°",
     "Aan welke voorwaarde voor het ambt wordt niet meer voldaan?")  # fmt: skip
feit("ambt_voor_belgen", "ambt dat alleen Belgen mogen uitoefenen", YES_NO, "XII 2 §1 2°", "Is het ambt aan Belgen voorbehouden?")
feit("postverlating_begin", "eerste dag van de afwezigheid zonder geldige reden", DATE, "XII 2 §1 3°",
     "Wat is de eerste dag van de afwezigheid zonder geldige reden (geen: die is er niet)?", none=True)  # fmt: skip
feit("postverlating_laatste_dag", "laatste dag van de afwezigheid tot nu toe", DATE, "XII 2 §1 3°",
     "Wat is de laatste dag van die afwezigheid tot nu toe?", none=True)  # fmt: skip
feit("postverlating_werkdagen", "werkdagen van die afwezigheid", DAYS, "XII 2 §1 3°", "Hoeveel werkdagen telt die afwezigheid?")
feit(
    "geldige_reden_afwezigheid", "geldige reden voor de afwezigheid", YES_NO, "XII 2 §1 3°", "Is er een geldige reden voor de afwezigheid?"
)
feit("tuchtstraf", "definitief uitgesproken tuchtstraf", TUCHT, "XII 2 §1 4°", "Welke tuchtstraf is definitief uitgesproken?")
feit("ontslaggrond", "grond van het ontslag zonder opzegging", ONTSLAGGROND, "XII 2 §4 lid 1",
     "Op welke grond eindigt de dienst zonder opzegging?")  # fmt: skip


@vraag("XII 1", unit=YES_NO, accepts=(UNKNOWN,))
def hoedanigheid_mag_eindigen(leeftijd, einde_grond):
    """Whether the capacity may end: from 65 on, or earlier on a ground of pension law or of this decree."""
    if einde_grond not in (UNKNOWN, LEEFTIJDSGROND, ANDERE_GROND):
        return 1
    if leeftijd != UNKNOWN and (leeftijd >= LEEFTIJD or einde_grond != UNKNOWN):
        return int(leeftijd >= LEEFTIJD)
    return UNKNOWN


@vraag("XII 1bis §1", unit=YES_NO)
def leeftijdsgrens_geldt(hoedanigheid):
    """Whether the age limit holds: for officials only."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XII 1bis §1", unit=DATE, reading="XII-1bis-schrikkeldag")
def verjaardag_65(geboortedatum, leeswijze_XII_1bis_schrikkeldag):
    """The 65th birthday; born on 29 February, on 1 March of a common year, or by the other reading on 28 February."""
    dag = add_years(geboortedatum, LEEFTIJD)
    verschoven = calendar_day(dag).day != calendar_day(geboortedatum).day
    return dag + 1 if verschoven and leeswijze_XII_1bis_schrikkeldag == 0 else dag


@vraag("XII 1bis §1", unit=DATE)
def hoedanigheid_einde(verjaardag_65):
    """The day on which the capacity of official ends."""
    return verjaardag_65


@vraag("XII 1bis §2 lid 1", unit=DATE)
def behoud_uiterste_einde(verjaardag_65):
    """The day on which a retention after 65 ends at the latest: six months after the birthday."""
    return add_months(verjaardag_65, BEHOUD_MAANDEN)


@vraag("XII 1bis §2 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def behoud_niet_te_lang(behoud_einde, behoud_uiterste_einde, behoud_eerder_beslist):
    """Whether the decided end lies within six months and is not the extension of an earlier retention."""
    if behoud_einde == NONE or behoud_eerder_beslist == 1:
        return 0
    if UNKNOWN in (behoud_einde, behoud_uiterste_einde):
        return UNKNOWN
    if behoud_einde > behoud_uiterste_einde:
        return 0
    return UNKNOWN if behoud_eerder_beslist == UNKNOWN else 1


@vraag("XII 1bis §2 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def behoud_regelmatig(
    behoud_niet_te_lang, behoud_uitzonderlijke_redenen, behoud_gemotiveerd, behoud_door_regering, behoud_voorstel_ministers
):
    """Whether the retention holds: in time, for exceptional reasons, reasoned, by the government on the proposal of both ministers."""
    delen = (behoud_niet_te_lang, behoud_uitzonderlijke_redenen, behoud_gemotiveerd, behoud_door_regering, behoud_voorstel_ministers)
    if 0 in delen:
        return 0
    return UNKNOWN if UNKNOWN in delen else 1


@VRAGEN.exception(to="hoedanigheid_einde", article="XII 1bis §2 lid 1", when="behoud_regelmatig")
def hoedanigheid_einde_na_behoud(behoud_einde):
    """The capacity is kept until the decided end."""
    return behoud_einde


@vraag("XII 1bis §2 lid 2", unit=OVERHEID)
def behoud_beslist_door():
    """Who decides on a retention after 65: the Flemish government."""
    return VLAAMSE_REGERING


@vraag("XII 1bis §1", unit=DATE, reading="XII-1bis-laatste-dag", also=("XII 1bis §2 lid 1",))
def hoedanigheid_laatste_dienstdag(hoedanigheid_einde, leeswijze_XII_1bis_laatste_dag):
    """The last day in service: the day before the capacity ends, or by the other reading that day itself."""
    return hoedanigheid_einde if leeswijze_XII_1bis_laatste_dag == 1 else hoedanigheid_einde - 1


@vraag("XII 1bis §1", unit=YES_NO)
def hoedanigheid_verloren_door_leeftijd(hoedanigheid_einde, dag):
    """Whether the capacity has ended by age on the day of the question."""
    return 1 if hoedanigheid_einde <= dag else 0


@vraag("XII 2 §5", unit=YES_NO)
def ambtshalve_einde_geldt(hoedanigheid):
    """Whether the end without notice can hold: for officials and for probationers, not for contract staff."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XII 2 §1 1°", unit=YES_NO, accepts=(UNKNOWN,))
def einde_onregelmatige_benoeming(
    benoeming_onregelmatig_op, annulatietermijn_einde, annulatieberoep_ingesteld, annulatieprocedure_einde, arglist_of_bedrog
):
    """Whether the appointment was found irregular in time: within the term, during the action, or at any time after deceit or fraud."""
    if benoeming_onregelmatig_op in (NONE, UNKNOWN):
        return 0 if benoeming_onregelmatig_op == NONE else UNKNOWN
    binnen_termijn = annulatietermijn_einde != UNKNOWN and benoeming_onregelmatig_op <= annulatietermijn_einde
    open_procedure = annulatieprocedure_einde == NONE or benoeming_onregelmatig_op <= annulatieprocedure_einde
    in_procedure = annulatieberoep_ingesteld == 1 and annulatieprocedure_einde != UNKNOWN and open_procedure
    if arglist_of_bedrog == 1 or binnen_termijn or in_procedure:
        return 1
    beslist = (arglist_of_bedrog, annulatietermijn_einde, annulatieberoep_ingesteld)
    return UNKNOWN if UNKNOWN in beslist or (annulatieberoep_ingesteld == 1 and annulatieprocedure_einde == UNKNOWN) else 0


@vraag("XII 2 §1 2°", unit=YES_NO, accepts=(UNKNOWN,))
def einde_verlies_voorwaarde(verloren_voorwaarde, ambt_voor_belgen):
    """Whether a condition for the office was lost; nationality matters only for offices kept for Belgians."""
    if verloren_voorwaarde == NATIONALITEIT:
        return ambt_voor_belgen
    return UNKNOWN if verloren_voorwaarde == UNKNOWN else int(verloren_voorwaarde > 0)


@vraag("XII 2 §1 3°", unit=DAYS, reading="XII-2-dagen", accepts=(UNKNOWN,))
def postverlating_dagen(postverlating_begin, postverlating_laatste_dag, postverlating_werkdagen, leeswijze_XII_2_dagen):
    """Days away from the post: calendar days, or by the other reading working days."""
    if postverlating_begin == NONE:
        return 0
    if leeswijze_XII_2_dagen == 1:
        return postverlating_werkdagen
    if UNKNOWN in (postverlating_begin, postverlating_laatste_dag):
        return UNKNOWN
    return max(0, postverlating_laatste_dag - postverlating_begin + 1)


@vraag("XII 2 §1 3°", unit=YES_NO, accepts=(UNKNOWN,))
def einde_postverlating(postverlating_dagen, geldige_reden_afwezigheid, georganiseerde_werkonderbreking):
    """Whether the post was left for more than ten days without valid reason, a strike aside."""
    if geldige_reden_afwezigheid == 1 or georganiseerde_werkonderbreking == 1:
        return 0
    if postverlating_dagen != UNKNOWN and postverlating_dagen <= TOEGELATEN_DAGEN:
        return 0
    return UNKNOWN if UNKNOWN in (postverlating_dagen, geldige_reden_afwezigheid, georganiseerde_werkonderbreking) else 1


@vraag("XII 2 §1 4°", unit=YES_NO)
def einde_tuchtstraf(tuchtstraf):
    """Whether the penalty is dismissal ex officio or removal."""
    return 1 if tuchtstraf in (TUCHT.codes.index("ontslag_van_ambtswege"), TUCHT.codes.index("afzetting")) else 0


@vraag("XII 2 §4 lid 2", unit=YES_NO)
def rang_van_het_hoofd(rang):
    """Whether the rank is that of the head of the institution (A3)."""
    return 1 if rang == RANG_A3 else 0


@vraag("XII 2 §4 lid 1", unit=OVERHEID)
def ontslag_gegeven_door(ontslaggrond):
    """Who dismisses below rank A3: the head, but the appointing authority for who left the post."""
    return BENOEMENDE_OVERHEID if ontslaggrond == POSTVERLATING else HOOFD


@VRAGEN.exception(to="ontslag_gegeven_door", article="XII 2 §4 lid 2", when="rang_van_het_hoofd")
def ontslag_van_het_hoofd():
    """The head is dismissed by the appointing authority on each of the grounds."""
    return BENOEMENDE_OVERHEID
