"""PSWI part XIV, title 2 (XIV 3-7, 51bis): for what contract staff are engaged, who fixes the posts, and who may be engaged.

Needs that pass are met for a limited time; additional or specific tasks stand in a closed list; highly qualified posts are fixed and
filled by the minister. A candidate needs a diploma of exactly the level of the post: a higher one keeps him out, except in the cases of
XIV 7 and XIV 51bis, and on scarcity the diploma condition falls away. What each kind of need is, stands with I 5 (XIV 2).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.h2_begrippen import INSTELLINGEN
from statuut.statutes.pswi.deel_01_algemeen.h2_bevoegdheid import BIJKOMEND, HOOGGEKWALIFICEERD, TIJDELIJK
from statuut.statutes.pswi.deel_01_algemeen.overheden import (
    ALGEMEEN_MET_FUNCTIONEEL,
    FUNCTIONEEL_MINISTER,
    MINISTER_ALGEMEEN,
    NIEMAND,
    VLAAMSE_REGERING,
    WIE,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, een_van
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

IBW = INSTELLINGEN.codes.index("ibw")
GEEN, INSTELLINGSHOOFD, SCHOONMAAK, RESEARCH, GROENARBEIDER = range(5)
CONTRACTDUUR = keuzes("contractduur", "onbepaald", "bepaald", "vervanging", "duidelijk_omschreven_werk",
                      onbepaald="onbepaalde duur", bepaald="bepaalde duur", vervanging="vervangingsovereenkomst")  # fmt: skip
ONBEPAALD, BEPAALD, VERVANGINGSCONTRACT, OMSCHREVEN_WERK = range(4)
NIVEAU_DIPLOMA = keuzes("niveau_diploma", *NIVEAUS, "geen", geen="geen diploma")
GEEN_DIPLOMA = len(NIVEAUS)
NIVEAU_BETREKKING = keuzes("niveau_betrekking", *NIVEAUS)
HOGER_DIPLOMA = keuzes(
    "reden_hoger_diploma", "geen", "behaald_na_inschrijving_of_slagen", "vervangt_loopbaanonderbreking", "verlenging_contract",
    "uitdovende_graad",
    geen="geen van die redenen", behaald_na_inschrijving_of_slagen="diploma dateert van na de inschrijving of de geslaagde selectie",
    vervangt_loopbaanonderbreking="vervangt iemand met loopbaanonderbreking", verlenging_contract="verlenging van een lopend contract",
    uitdovende_graad="vervangt iemand met een uitdovende graad die door een hogere wordt vervangen",
)  # fmt: skip
GEEN_REDEN, UITDOVEND = 0, 4
NOVEMBER_1997 = date(1997, 11, 1).toordinal()

feit("contractduur", "soort arbeidsovereenkomst", CONTRACTDUUR, "XIV 8", "Voor welke duur is de arbeidsovereenkomst gesloten?")
feit("aanvraag_vermeldt_duur", "aanvraag vermeldt de duur", YES_NO, "XIV 5 §1", "Vermeldt de aanvraag de duur van de betrekkingen?")
feit("aanvraag_vermeldt_soort", "aanvraag vermeldt de soort", YES_NO, "XIV 5 §1", "Vermeldt de aanvraag de soort van de betrekkingen?")
feit(
    "researchprogramma_einde", "laatste dag van het researchprogramma", DATE, "XIV 5 §3", "Wat is de laatste dag van het researchprogramma?"
)
feit(
    "gedrag_past_bij_ambt", "gedrag past bij het ambt", YES_NO, "XIV 7 lid 1", "Past het gedrag van de kandidaat bij de eisen van het ambt?"
)
feit("burgerlijke_en_politieke_rechten", "burgerlijke en politieke rechten", YES_NO, "XIV 7 lid 1",
     "Heeft de kandidaat de burgerlijke en politieke rechten?")  # fmt: skip
feit("dienstplicht_in_orde", "dienstplichtwetten nageleefd", YES_NO, "XIV 7 lid 1", "Is de kandidaat met de dienstplichtwetten in orde?")
feit("lichamelijk_geschikt", "lichamelijk geschikt", YES_NO, "XIV 7 lid 1", "Is de kandidaat lichamelijk geschikt?")
feit(
    "niveau_diploma", "niveau van het hoogste diploma", NIVEAU_DIPLOMA, "XIV 7 lid 1", "Met welk niveau stemt het hoogste diploma overeen?"
)
feit("niveau_betrekking", "niveau van de vacante betrekking", NIVEAU_BETREKKING, "XIV 7 lid 1", "Tot welk niveau behoort de betrekking?")
feit("is_belg", "Belg", YES_NO, "XIV 7 lid 1", "Is de kandidaat Belg?")
feit("openbaar_gezag_of_algemeen_belang", "openbaar gezag of algemene belangen", YES_NO, "XIV 7 lid 1",
     "Neemt de betrekking rechtstreeks deel aan het openbaar gezag, of beschermt ze algemene belangen van de overheid?")  # fmt: skip
feit("reden_hoger_diploma", "reden waarom een hoger diploma mag", HOGER_DIPLOMA, "XIV 7 lid 2",
     "Geldt een van de redenen waarom een hoger diploma geen bezwaar is?")  # fmt: skip
feit("wervingsprocedure_begonnen_op", "begin van de aanwervingsprocedure", DATE, "XIV 51bis", "Wanneer begon de aanwervingsprocedure?")


@vraag("XIV 3 §1", unit=YES_NO)
def tijdelijke_behoefte_duur_toegelaten(reden_contract, contractduur):
    """Whether an engagement for needs that pass is limited in time."""
    if reden_contract != TIJDELIJK:
        return NOT_APPLICABLE
    return 1 if contractduur != ONBEPAALD else 0


@vraag("XIV 3 §2", unit=WIE, also=("XIV 6bis §1",))
def contractuele_betrekkingen_bepaald_door(reden_contract):
    """Who fixes number, duration and kind of the posts: the minister, for highly qualified ones with the functional minister."""
    if reden_contract == TIJDELIJK:
        return MINISTER_ALGEMEEN
    return ALGEMEEN_MET_FUNCTIONEEL if reden_contract == HOOGGEKWALIFICEERD else NIEMAND


@vraag("XIV 3 §2", unit=WIE)
def contractuele_betrekkingen_voorgesteld_door(reden_contract):
    """Who proposes the posts for needs that pass."""
    return FUNCTIONEEL_MINISTER if reden_contract == TIJDELIJK else NIEMAND


@vraag("XIV 5 §1", unit=WIE)
def wijziging_opdrachtenlijst_bij():
    """With whom a request to change the list of additional or specific tasks is filed."""
    return VLAAMSE_REGERING


@vraag("XIV 5 §1", unit=YES_NO)
def wijziging_opdrachtenlijst_volledig(aanvraag_vermeldt_duur, aanvraag_vermeldt_soort):
    """Whether such a request says what it must: duration and kind of the posts."""
    return 1 if aanvraag_vermeldt_duur == 1 and aanvraag_vermeldt_soort == 1 else 0


@vraag("XIV 5 §2", unit=YES_NO, accepts=(UNKNOWN,))
def is_bijkomende_opdracht(contract_betrekking, instelling):
    """Whether a post stands in the list; that of groenarbeider only at the institute for forestry and game management."""
    if contract_betrekking in (UNKNOWN, GEEN):
        return UNKNOWN if contract_betrekking == UNKNOWN else 0
    return als_bekend(instelling, instelling == IBW) if contract_betrekking == GROENARBEIDER else 1


@vraag("XIV 5 §3", unit=DATE)
def researchcontract_uiterlijk_tot(contract_betrekking, researchprogramma_einde):
    """Until when somebody may be engaged for a research programme: its last day; no limit of its own for other posts."""
    return researchprogramma_einde if contract_betrekking == RESEARCH else NONE


@vraag("XIV 5 §3", unit=YES_NO, accepts=(UNKNOWN,), reading="XIV-5-onbepaald")
def bijkomende_opdracht_duur_toegelaten(
    reden_contract, contractduur, contract_betrekking, contract_einde, researchcontract_uiterlijk_tot, leeswijze_XIV_5_onbepaald
):
    """Whether the duration fits an additional or specific task: fixed or indefinite, for research not past the programme."""
    bijkomend = als_bekend(reden_contract, reden_contract == BIJKOMEND)
    soort = als_bekend(contractduur, contractduur in (ONBEPAALD, BEPAALD))
    if bijkomend != 1 or contract_betrekking not in (UNKNOWN, RESEARCH):
        return als_geldt(bijkomend, soort if contract_betrekking not in (UNKNOWN, RESEARCH) else UNKNOWN)
    if UNKNOWN in (contract_betrekking, contractduur):
        return 0 if soort == 0 else UNKNOWN
    if contractduur == ONBEPAALD:
        return 1 - leeswijze_XIV_5_onbepaald
    if UNKNOWN in (contract_einde, researchcontract_uiterlijk_tot):
        return UNKNOWN if soort == 1 else soort
    return alle(soort, int(contract_einde != NONE and contract_einde <= researchcontract_uiterlijk_tot))


@vraag("XIV 6", unit=YES_NO)
def procedure_instellingshoofd_geldt(contract_betrekking):
    """Whether the engagement follows the procedure of VI 34 to VI 37: for the head of the institution."""
    return 1 if contract_betrekking == INSTELLINGSHOOFD else 0


@vraag("XIV 6bis §2", unit=WIE)
def hooggekwalificeerde_in_dienst_genomen_door(reden_contract):
    """Who engages for a highly qualified post; the paragraph says nothing of other posts."""
    return MINISTER_ALGEMEEN if reden_contract == HOOGGEKWALIFICEERD else NOT_APPLICABLE


@vraag("XIV 51bis", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_diploma_overgang(wervingsprocedure_begonnen_op, reden_hoger_diploma):
    """Whether transitional law lets a higher diploma in: a procedure begun before November 1997, or a grade that dies out."""
    begonnen = als_bekend(wervingsprocedure_begonnen_op, wervingsprocedure_begonnen_op < NOVEMBER_1997)
    return een_van(begonnen, als_bekend(reden_hoger_diploma, reden_hoger_diploma == UITDOVEND))


@vraag("XIV 7 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_diploma_toegelaten(reden_hoger_diploma, niveau_diploma, niveau_betrekking, hoger_diploma_overgang):
    """Whether a higher diploma is no objection: one of the listed reasons, or a post just one level lower."""
    net_lager = UNKNOWN
    if UNKNOWN not in (niveau_diploma, niveau_betrekking):
        net_lager = int(niveau_diploma != GEEN_DIPLOMA and niveau_betrekking == niveau_diploma - 1)
    genoemd = als_bekend(reden_hoger_diploma, GEEN_REDEN < reden_hoger_diploma < UITDOVEND)
    return een_van(genoemd, net_lager, hoger_diploma_overgang)


@vraag("XIV 7 lid 1", unit=YES_NO, accepts=(UNKNOWN,), also=("XIV 7 lid 1 5° lid 2", "XIV 7 lid 2"), reading="XIV-7-diploma")
def contract_diploma_voldoet(niveau_diploma, niveau_betrekking, schaarste_arbeidsmarkt, hoger_diploma_toegelaten, leeswijze_XIV_7_diploma):
    """Whether the diploma is that of the level of the post, no higher one without a reason; on scarcity it does not matter."""
    if schaarste_arbeidsmarkt == 1 or (leeswijze_XIV_7_diploma == 1 and hoger_diploma_toegelaten == 1):
        return 1
    if UNKNOWN in (niveau_diploma, niveau_betrekking):
        return UNKNOWN
    if niveau_diploma == niveau_betrekking:
        return 1
    lager = niveau_diploma == GEEN_DIPLOMA or niveau_diploma < niveau_betrekking
    anders = 0 if lager and leeswijze_XIV_7_diploma == 0 else hoger_diploma_toegelaten
    return een_van(anders, schaarste_arbeidsmarkt)


@vraag("XIV 7 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def contract_nationaliteit_voldoet(is_belg, openbaar_gezag_of_algemeen_belang):
    """Whether the nationality fits: only for posts of public authority or general interest must it be Belgian."""
    return een_van(is_belg, als_bekend(openbaar_gezag_of_algemeen_belang, openbaar_gezag_of_algemeen_belang == 0))


@vraag("XIV 7 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_toelaatbaar(
    gedrag_past_bij_ambt, burgerlijke_en_politieke_rechten, dienstplicht_in_orde, lichamelijk_geschikt, contract_diploma_voldoet,
    contract_nationaliteit_voldoet,
):  # fmt: skip
    """Whether a person may be engaged by contract: the six conditions together."""
    zelf = alle(gedrag_past_bij_ambt, burgerlijke_en_politieke_rechten, dienstplicht_in_orde, lichamelijk_geschikt)
    return alle(zelf, contract_diploma_voldoet, contract_nationaliteit_voldoet)
