"""PSWI part XIV, title 3, chapter 3 with XIV 59 (XIV 43-43bis): who ends a contract, and how contract posts are filled.

Posts up to rank A2 first go to redeployed contract staff who have job security. Otherwise a post is filled on the internal labour market,
with or without a call to laureates and officials in redeployment, or from outside together with both; six kinds of engagement need no
combination. What was under way when the decree changed goes on under the rules of its beginning.
"""

from __future__ import annotations

from statuut.engine.units import DATE, MONTHS, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.h2_bevoegdheid import VERVANGING
from statuut.statutes.pswi.deel_01_algemeen.overheden import FUNCTIONEEL_MINISTER, HOOFD, VLAAMSE_REGERING, WIE
from statuut.statutes.pswi.deel_14_contractueel.titel_2_aanwerving import INSTELLINGSHOOFD
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, RANGEN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

RANG_A2 = RANGEN.index("A2")
TWEE_JAAR = 24 * MONTHS.scale
RANG_BETREKKING = keuzes("rang_betrekking", *RANGEN)
WIJZEN_INVULLEN = keuzes(
    "invulling", "herplaatsing", "interne_arbeidsmarkt", "intern_met_oproep", "extern_met_intern_en_oproep", "alleen_extern",
    herplaatsing="herplaatsing van een contractueel", intern_met_oproep="interne arbeidsmarkt met een oproep",
    extern_met_intern_en_oproep="externe werving samen met de interne arbeidsmarkt en een oproep", alleen_extern="alleen externe werving",
)  # fmt: skip
HERPLAATSING, INTERN, INTERN_MET_OPROEP, EXTERN_SAMEN, ALLEEN_EXTERN = range(5)
INDIENSTNEMINGEN = keuzes(
    "soort_indienstneming", "vervangingsopdracht", "hernieuwing_zelfde_betrekking", "vervanging_van_contract", "buitenlandfunctie",
    "startbaan", "functie_zonder_algemeen_examen", "andere",
    hernieuwing_zelfde_betrekking="hernieuwing of verlenging in dezelfde betrekking",
    vervanging_van_contract="een contract dat een ander contract vervangt",
    functie_zonder_algemeen_examen="functie waarvoor statutaire werving niet via een algemeen examen loopt",
    andere="een andere indienstneming",
)  # fmt: skip
ANDERE_INDIENSTNEMING = INDIENSTNEMINGEN.codes.index("andere")
KANDIDATEN = keuzes(
    "soort_kandidaat", "laureaat", "ambtenaar_in_herplaatsing", "ander",
    laureaat="laureaat van een bevorderingsexamen of vergelijkende bekwaamheidsproef", ander="iemand anders",
)  # fmt: skip
ANDERE_KANDIDAAT = KANDIDATEN.codes.index("ander")

feit("rang_betrekking", "rang van de (begin)schaal van de betrekking", RANG_BETREKKING, "XIV 43bis §1 lid 1",
     "Met welke rang stemt de salarisschaal of beginschaal van de betrekking overeen?")  # fmt: skip
feit("herplaatsing_mogelijk", "een contractueel kan worden herplaatst", YES_NO, "XIV 43bis §1 lid 2",
     "Kan de betrekking worden ingevuld door herplaatsing van een contractueel?")  # fmt: skip
feit("invulling", "wijze van invullen", WIJZEN_INVULLEN, "XIV 43bis §1 lid 2", "Hoe zou de betrekking worden ingevuld?")
feit(
    "soort_indienstneming",
    "soort contractuele indienstneming",
    INDIENSTNEMINGEN,
    "XIV 43bis §1 lid 4",
    "Om welke soort indienstneming gaat het?",
)
feit("soort_kandidaat", "soort kandidaat", KANDIDATEN, "XIV 43bis §1 lid 2", "Wie stelt zich kandidaat op de oproep?")
feit("kandidaat_zelfde_niveau", "voor hetzelfde niveau als de betrekking", YES_NO, "XIV 43bis §1 lid 2",
     "Gold het examen, of geldt de herplaatsing, voor het niveau van de betrekking?")  # fmt: skip
feit("werkzekerheid", "werkzekerheid gewaarborgd", YES_NO, "XIV 43bis §2",
     "Waarborgt een wet, een decreet of een besluit van de Vlaamse regering de werkzekerheid van het personeelslid?")  # fmt: skip
feit(
    "akkoord_voor_herplaatsing", "voorafgaand akkoord", YES_NO, "XIV 43bis §2", "Ging het personeelslid vooraf akkoord met de herplaatsing?"
)
feit(
    "ononderbroken_in_dienst",
    "maanden ononderbroken in dienst",
    MONTHS,
    "XIV 43bis §3",
    "Hoeveel maanden is het personeelslid ononderbroken in dienst?",
)
feit("procedure_begonnen_op", "begin van de procedure", DATE, "XIV 59", "Op welke dag begon de procedure?")
feit("wijzigingsbesluit_goedgekeurd_op", "goedkeuring van het wijzigingsbesluit", DATE, "XIV 59",
     "Op welke dag werd het wijzigingsbesluit over onder meer de klokkenluiders goedgekeurd?")  # fmt: skip


@vraag("XIV 43 §1", unit=WIE)
def contract_beeindigd_door():
    """Who accepts a resignation, ends the contract for the employer and dismisses for urgent cause: the head of the institution."""
    return HOOFD


@vraag("XIV 43 §2", unit=YES_NO)
def contract_is_van_instellingshoofd(contract_betrekking):
    """Whether the contract is that of the head of the institution."""
    return 1 if contract_betrekking == INSTELLINGSHOOFD else 0


@VRAGEN.exception(to="contract_beeindigd_door", article="XIV 43 §2", when="contract_is_van_instellingshoofd", prevails_over=("XIV 43 §3",))
def contract_instellingshoofd_beeindigd_door():
    """The Flemish Government, for the head of the institution."""
    return VLAAMSE_REGERING


@VRAGEN.exception(to="contract_beeindigd_door", article="XIV 43 §3", when="hooggekwalificeerd_vanaf_a265")
def contract_hooggekwalificeerd_beeindigd_door():
    """The functional minister, for highly qualified posts paid at least as A 265."""
    return FUNCTIONEEL_MINISTER


@vraag("XIV 43bis §1 lid 1", unit=YES_NO)
def eerst_herplaatsing(rang_betrekking):
    """Whether a contract post goes first to contract staff who are redeployed: with a scale up to rank A2."""
    return 1 if rang_betrekking <= RANG_A2 else 0


@vraag("XIV 43bis §1 lid 4", unit=YES_NO)
def combinatie_niet_nodig(soort_indienstneming):
    """Whether the engagement is one of the six for which procedures need not be combined."""
    return 0 if soort_indienstneming == ANDERE_INDIENSTNEMING else 1


@vraag("XIV 43bis §1 lid 2", unit=YES_NO, accepts=(UNKNOWN,), also=("XIV 43bis §1 lid 1", "XIV 43bis §1 lid 4"))
def invulling_toegelaten(eerst_herplaatsing, herplaatsing_mogelijk, invulling, combinatie_niet_nodig):
    """Whether a post may be filled in a way: redeployment where it comes first and is possible, else one of three ways."""
    eerst = alle(eerst_herplaatsing, herplaatsing_mogelijk)
    if invulling == UNKNOWN:
        return UNKNOWN
    if invulling == HERPLAATSING:
        return eerst
    return alle(niet(eerst), combinatie_niet_nodig if invulling == ALLEEN_EXTERN else 1)


@vraag("XIV 43bis §1 lid 2", unit=YES_NO)
def oproep_geldt_voor(soort_kandidaat, kandidaat_zelfde_niveau):
    """Whether somebody may answer the call: a laureate of the level, or an official in redeployment of the level."""
    return 0 if soort_kandidaat == ANDERE_KANDIDAAT else kandidaat_zelfde_niveau


@vraag("XIV 43bis §1 lid 3", unit=YES_NO)
def zelfde_selectie_voor_allen(invulling):
    """Whether all candidates go through the same selection for the function: where procedures are combined."""
    return 1 if invulling in (INTERN_MET_OPROEP, EXTERN_SAMEN) else NOT_APPLICABLE


@vraag("XIV 43bis §2", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_herplaatsbaar(hoedanigheid, werkzekerheid):
    """Whether contract staff may be redeployed, as officials are: with job security."""
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), werkzekerheid)


@vraag("XIV 43bis §2", unit=YES_NO, accepts=(UNKNOWN,))
def herplaatsing_mag_ingaan(contractueel_herplaatsbaar, akkoord_voor_herplaatsing):
    """Whether the engagement in the other post may begin: only when the member agreed before."""
    return NOT_APPLICABLE if contractueel_herplaatsbaar == NOT_APPLICABLE else alle(contractueel_herplaatsbaar, akkoord_voor_herplaatsing)


@vraag("XIV 43bis §3", unit=YES_NO, accepts=(UNKNOWN,))
def arbeidsmarkt_open_voor_contractueel(hoedanigheid, reden_contract, ononderbroken_in_dienst):
    """Whether contract staff may use the internal labour market as officials do: those on replacement after two unbroken years."""
    lang_genoeg = als_bekend(ononderbroken_in_dienst, ononderbroken_in_dienst >= TWEE_JAAR)
    open_voor = een_van(als_bekend(reden_contract, reden_contract != VERVANGING), lang_genoeg)
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), open_voor)


@vraag("XIV 59", unit=YES_NO)
def procedure_volgens_vroegere_regels(procedure_begonnen_op, wijzigingsbesluit_goedgekeurd_op, invulling):
    """Whether a combined procedure goes on under the rules of its beginning: begun before the amending decree was approved."""
    if invulling not in (INTERN_MET_OPROEP, EXTERN_SAMEN):
        return NOT_APPLICABLE
    return 1 if procedure_begonnen_op < wijzigingsbesluit_goedgekeurd_op else 0
