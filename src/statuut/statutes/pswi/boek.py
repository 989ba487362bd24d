"""The rule book of the PSWI with the facts that its rules read. Levels: `dienst` (each service that may count in a month), `gezin`
(each household situation in a month) and `schijf` (each stretch of a month with one grade, scale and fraction)."""

from __future__ import annotations

from statuut.engine.rule import Fact, RuleBook
from statuut.engine.units import COUNT, DAY_OF_MONTH, DAYS, EURO, HOURS, MONTH, MONTHS, PERCENT, WHOLE_MONTHS, YES_NO, Unit, code_unit
from statuut.statutes.pswi.boek_contract import contractfeiten
from statuut.statutes.pswi.boek_onkosten import onkostenfeiten
from statuut.statutes.pswi.boek_toelagen import toelagefeiten
from statuut.statutes.pswi.boek_vaste_toelagen import vaste_toelagefeiten
from statuut.statutes.pswi.gegevens.diensten import HOEDANIGHEDEN_DIENST, WERKGEVERS
from statuut.statutes.pswi.gegevens.lijsten import eenheden

BOEK = RuleBook("pswi", levels=("dienst", "gezin", "schijf", "toekenning", "prestatie", "onkost", "forfait", "woonwerk"))
_CODES = eenheden()
TIENDEN_VAN_DAGEN = Unit("dagen_tienden", "dagen", 10)


def _feit(name: str, term: str, unit: Unit, article: str, level: str = "maand", question: str = "", *, none: bool = False) -> None:
    BOEK.fact(Fact(name, term, unit, article, level, question, bool(question), none))


_feit("in_dienst", "in dienst in de maand", YES_NO, "I 2 7°-8°")
_feit("hoedanigheid", "hoedanigheid", _CODES["hoedanigheid"], "I 2 9°", none=True)
_feit("hoedanigheid_telling", "hoedanigheid waarvoor diensten worden geteld", _CODES["hoedanigheid"], "XIV 46 §1")
_feit("personeelsgroep", "personeelsgroep", _CODES["personeelsgroep"], "VIII 78 §1 wetenschappelijk", none=True)
_feit("graad", "graad", _CODES["graad"], "VIII 6", none=True)
_feit("ambtshalve_graad", "ambtshalve graadverandering in de maand", YES_NO, "VIII 102bis")
_feit("in_dienst_eind_1995", "in dienst op 31 december 1995", YES_NO, "VIII 105 §1")
_feit("graad_in_telling", "graad waarin dienst telt", _CODES["graad"], "VIII 28 §2", none=True)
_feit("niveau_in_telling", "niveau waarin dienst telt", _CODES["niveau"], "VIII 28 §3", none=True)
for _soort, _artikel in (("graad", "VIII 28 §2"), ("niveau", "VIII 28 §3"), ("dienst", "VIII 28 §4"), ("schaal", "VIII 28 §6 zin 1")):
    _feit(f"ontbrekende_dagen_{_soort}", f"dagen zonder werkelijke dienst ({_soort})", DAYS, _artikel)
    _feit(f"erkend_{_soort}", f"erkende maanden {_soort}ancienniteit", MONTHS, "VIII 28 §6 zin 2")
    if _soort != "schaal":
        _feit(f"samen_{_soort}", f"volle maand alleen door diensten van verschillende overheden samen ({_soort})", YES_NO, "VIII 33 lid 2")
_feit("erkend_geldelijk", "behouden of erkende geldelijke ancienniteit", MONTHS, "XIII 19")
_feit("diploma_verworven", "diploma van VIII 78 § 2 toegekend in de vorige maand", _CODES["diploma_verworven"], "VIII 78 §3")
_feit("alleen_normale_snelheid", "opdracht, dienstplicht of vakbondsverlof", _CODES["deel_van_maand"], "VIII 76 §4 1°")
_feit("geen_schaalopbouw", "afwezigheid zonder schaalopbouw", YES_NO, "VIII 76 §4 2° a)-c)")
_feit("geen_schaalopbouw_deeltijds", "deeltijds verlof in non-activiteit", YES_NO, "VIII 76 §4 2° d)")
_feit("vertraging_beslist", "beslissing tot loopbaanvertraging werkt", YES_NO, "VIII 77 §1 lid 1")
_feit("versnelling_beslist", "beslissing tot loopbaanversnelling werkt", YES_NO, "VIII 100")
_feit("onvoldoende_jaar", "evaluatie onvoldoende werkt", YES_NO, "VIII 77 §1 lid 6")
_feit("onvoldoende_gegeven", "evaluatie onvoldoende gegeven in de maand", YES_NO, "XIII 23")
_feit("uren_1976", "gepresteerde uren onder de 1976-urenregel", HOURS, "VIII 34 1°")
_feit("uren_1976_loopt", "deeltijds met pro rata non-activiteit", YES_NO, "VIII 34 1°")
_feit("inschakeling_maanden", "graadancienniteit in de oude graad", MONTHS, "VIII 101 §1", none=True)
_feit("inschakeling_schaal_maanden", "maanden in de oude salarisschaal", MONTHS, "VIII 101 §3", none=True)
_feit("inschakeling_schaal_21", "rang 20 met schaal 21/1 of 21/2", YES_NO, "VIII 101 §3")
_feit("inschakeling_vlak", "vlakke loopbaan", YES_NO, "VIII 101 §2")
_feit("inschakeling_eerste_trap", "ingeschakeld op de eerste trap", YES_NO, "VIII 101 §6")
_feit("inschakeling_rang_40", "oude graad van rang 40 tot 42", YES_NO, "VIII 101 §7")
_GEBOORTE = "Wat is de geboortedatum?"
_feit("maand_23", "maand waarin 23 jaar wordt bereikt", MONTH, "XIII 7", question=_GEBOORTE)
_feit("leeftijd_21_bereikt", "21 jaar bereikt", YES_NO, "XIII 7", question=_GEBOORTE)
_feit("overgangsschaal", "overgangssalarisschaal", _CODES["schaal"], "XIII 36 lid 1", none=True)
_feit("salarisgarantie", "gewaarborgd salaris na overplaatsing", EURO, "XIII 22 §3", none=True)
_feit("te_presteren_werkdagen", "te presteren werkdagen (PW)", DAYS, "XIII 27 §1")
_feit("werkdagen_laatste_maand", "te presteren werkdagen in de laatste maand met niet opgenomen verlof", DAYS, "XIII 25bis §1")
_feit("einde_vorige_maand", "tewerkstelling eindigde in de vorige maand", YES_NO, "XIII 74 §5")
_feit("verlofdagen_niet_opgenomen", "niet opgenomen verlofdagen wegens de dienst", TIENDEN_VAN_DAGEN, "XIII 25bis §1", none=True)
_feit("maanden_zonder_salaris", "maanden sinds de indiensttreding zonder salaris", COUNT, "XIII 24 §5 lid 2", none=True)
_feit("indienst_maand", "maand van indiensttreding", MONTH, "XIII 75 §4", none=True)
_feit(
    "jonge_werknemer", "voldoet aan leeftijd en termijn voor jonge werknemers", _CODES["jonge_werknemer"], "XIII 75 §4",
    question="Wanneer eindigden de studies of de leerovereenkomst?",
)  # fmt: skip
_feit("dagen_voor_indienst", "werkdagen van de maand voor de indiensttreding", DAYS, "XIII 75 §4")
_feit("werkdagen_indienstmaand", "werkdagen van de maand van indiensttreding", DAYS, "XIII 75 §4")
_feit(
    "erkende_prive_maanden", "door de benoemende overheid erkende maanden privé-ervaring", MONTHS, "XIII 11 §3 lid 1",
    question="Hoeveel jaren privé-ervaring erkende de benoemende overheid?", none=True,
)  # fmt: skip
_feit("attest_loopt", "maand binnen de periode van een onderwijsattest", _CODES["attest_loopt"], "XIII 12 lid 1")
_feit("attest_laatste_maand", "laatste maand van de onderwijsattesten", YES_NO, "XIII 12 lid 1")
_feit("attest_dagen", "dagen in tienden betaald", DAYS, "XIII 12 lid 2")
_feit("attest_schooljaren", "volledige schooljaren", COUNT, "XIII 12 lid 3")
_feit("attest_per_schooljaar", "maanden in tienden als elk schooljaar apart wordt gedeeld", WHOLE_MONTHS, "XIII 12 lid 2")

# Each service that may count in the month (own employment included).
_feit("werkgever", "soort werkgever", code_unit("werkgever", WERKGEVERS), "XIII 8", "dienst")
_feit("hoedanigheid_dienst", "hoedanigheid in die dienst", code_unit("hoedanigheid_dienst", HOEDANIGHEDEN_DIENST), "XIII 10 §1", "dienst")
_feit("breuk_dienst", "prestatiebreuk van die dienst", PERCENT, "XIII 13 lid 1", "dienst")
_feit("gewerkte_breuk_dienst", "prestatiebreuk zonder deeltijds verlof in non-activiteit", PERCENT, "XIII 10 §2", "dienst")
_feit("begindag_dienst", "dag van de maand waarop de dienst begint (0: vroeger begonnen)", DAY_OF_MONTH, "XIII 20 lid 2", "dienst")
_feit("einddag_dienst", "laatste dag van de dienst in de maand (0: loopt door)", DAY_OF_MONTH, "XIII 20 lid 2", "dienst")
_feit("maandeinde_dienst", "de dienst eindigt op de laatste dag van de maand of loopt door", YES_NO, "XIII 20 lid 1", "dienst")
_feit("uitval_dienst", "de dienst heeft in de maand dagen die niet meetellen", YES_NO, "XIII 9 §2 2°-4°", "dienst")
_feit("nuttige_ervaring_vereist", "nuttige ervaring was aanwervingsvoorwaarde", YES_NO, "XIII 11 §1", "dienst")
_feit("aanvaard_wetenschapsbeleid", "aanvaard door de Vlaamse Raad voor wetenschapsbeleid", YES_NO, "XIII 15 §2", "dienst")
_feit("voltijds_gelijkgesteld", "80 % die als volledig geldt (kb 259)", YES_NO, "XIII 10 §3", "dienst")

# Each household situation in the month.
_GEZIN = "Wat is de gezinstoestand?"
_feit("burgerlijke_staat", "burgerlijke staat", _CODES["burgerlijke_staat"], "XIII 69 §1", "gezin", _GEZIN)
_feit(
    "partner_krijgt_toelage",
    "toelage van de partner",
    _CODES["toelage_partner"],
    "XIII 69 §1",
    "gezin",
    "Welke toelage krijgt de partner: de haardtoelage, de standplaatstoelage of geen?",
)
_feit(
    "kinderen_kinderbijslag", "kinderen met recht op kinderbijslag in het gezin", COUNT, "XIII 69 §1", "gezin",
    "Hoeveel kinderen in het gezin geven recht op kinderbijslag?",
)  # fmt: skip

# Each stretch of the month with one legal position.
_feit("graad_schijf", "graad", _CODES["graad"], "VIII 6", "schijf")
_feit("hoedanigheid_schijf", "hoedanigheid", _CODES["hoedanigheid"], "I 2 9°", "schijf")
_feit("groep_schijf", "personeelsgroep", _CODES["personeelsgroep"], "VIII 78 §1 wetenschappelijk", "schijf")
_feit("wijze_schijf", "wijze waarop graad of schaal in de maand is verkregen", _CODES["wijze"], "XIII 2 lid 2", "schijf")
_feit("wisseldag_schijf", "dag van de maand waarop graad of schaal wijzigt (0: geen wijziging)", DAY_OF_MONTH, "XIII 24 §1 lid 2", "schijf")
_feit("besluit_schaal", "salarisschaal in de beslissing", _CODES["schaal"], "XIII 2 lid 2", "schijf", none=True)
_feit("eerdere_wijze", "wijze van de vorige wijziging in dezelfde maand", _CODES["wijze"], "XIII 2 lid 2", "schijf")
_feit("eerdere_graad", "graad voor deze wijziging, als die in dezelfde maand begon", _CODES["graad"], "VIII 6", "schijf", none=True)
_feit("eerder_besluit", "salarisschaal in die vorige beslissing", _CODES["schaal"], "XIII 2 lid 2", "schijf", none=True)
_feit("houder_diploma", "houder van een diploma van VIII 78 § 2", YES_NO, "VIII 78 §2", "schijf")
_feit("prestatiebreuk", "percentage prestaties (n %)", PERCENT, "XIII 27 §1", "schijf")
_feit("leeftijd_50_bereikt", "50 jaar bereikt", _CODES["vijftig"], "XIII 7", "schijf", _GEBOORTE)
_feit("verlofbreuk", "deel afwezig wegens verlof voor deeltijdse prestaties", PERCENT, "XIII 27 §2", "schijf")
_feit("bezoldigde_werkdagen", "werkdagen in dienst met salaris", DAYS, "XIII 27 §1", "schijf")
_feit("gelijkgestelde_werkdagen", "onbezoldigde werkdagen die toelagen niet verminderen", DAYS, "XIV 49 lid 2", "schijf")
_feit("roosterdagen", "werkdagen in dienst", DAYS, "XIII 74 §3", "schijf")
_feit("na_einde", "dagen van de maand na pensioen of overlijden", YES_NO, "XIII 24 §2", "schijf")
_feit("non_activiteit", "hele dagen non-activiteit", YES_NO, "XIII 69 §4", "schijf")
_feit("kinderen_onder_vijftien", "kinderen ten laste onder de vijftien jaar", COUNT, "XIII 27 §2", "schijf")

# Allowances: performances, standing grants, acting in a higher office.
toelagefeiten(_feit)
vaste_toelagefeiten(_feit)
# Reimbursements: claims, flat sums, ways to work.
onkostenfeiten(_feit)
# Contract staff, and what transitional law keeps.
contractfeiten(_feit)
