"""PSWI part XIV, title 3, chapter 4 (XIV 1, 44 lid 2-3, 46 §5, 51 §4; XIV 57): who sets pay, the supplementary wage, and maternity.

What contract staff are paid by the month stands in the streams (`titel_3_h4_salaris`). Here: who sets the pay of posts that compare with
nothing, when the supplementary wage of the private sector is due, and the supplement to maternity benefits, a week longer for births
from 1 July 2004 after seven (nine) weeks of leave before them.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import EURO, MONTHS, WEEKS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.h2_bevoegdheid import HOOGGEKWALIFICEERD, TIJDELIJK
from statuut.statutes.pswi.deel_01_algemeen.overheden import ALGEMEEN_MET_FUNCTIONEEL, NIEMAND, WIE
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

STATUUT_WERKNEMER = keuzes("contract_als", "arbeider", "bediende")
ARBEIDER, BEDIENDE = range(2)
REDENEN = keuzes("ongeschikt_door", "ziekte", "gemeen_ongeval", "arbeidsongeval", "niet", gemeen_ongeval="ongeval van gemeen recht",
                 niet="niet ongeschikt")  # fmt: skip
WEKEN, WEKEN_MEERLING, WEKEN_VERLENGING = 15, 19, 24
WEKEN_2004, WEKEN_MEERLING_2004, PRENATAAL_2004, PRENATAAL_MEERLING_2004 = 16, 20, 7, 9
GEBOORTE_VANAF = date(2004, 7, 1).toordinal()
KORT_CONTRACT = 3

feit("betrekking_vergelijkbaar", "vergelijkbaar met een andere functie", YES_NO, "XIV 44 lid 2",
     "Is de betrekking met een andere statutaire of contractuele functie te vergelijken?")  # fmt: skip
feit(
    "bezoldiging_in_statuut",
    "het statuut bepaalt de bezoldiging",
    YES_NO,
    "XIV 44 lid 2",
    "Legt het statuut de bezoldiging van de betrekking vast?",
)
feit("contract_als", "in dienst als", STATUUT_WERKNEMER, "XIV 46 §5", "Is het personeelslid als arbeider of als bediende in dienst?")
feit("ongeschikt_door", "reden van de arbeidsongeschiktheid", REDENEN, "XIV 46 §5", "Waardoor is het personeelslid arbeidsongeschikt?")
feit("gewaarborgd_loon_voorbij", "periode met volledig gewaarborgd loon voorbij", YES_NO, "XIV 46 §5",
     "Is de periode met volledig gewaarborgd loon voorbij?")  # fmt: skip
feit("contractmaanden_bepaald", "duur van een contract voor bepaalde duur", MONTHS, "XIV 46 §5",
     "Hoeveel maanden duurt het contract (geen: onbepaalde duur)?", none=True)  # fmt: skip
feit(
    "moederschapsuitkeringen",
    "moederschapsuitkeringen voor de periode",
    EURO,
    "XIV 51 §4 lid 1",
    "Hoeveel moederschapsuitkeringen zijn voor de periode betaald?",
)
feit(
    "nettosalaris_periode",
    "nettosalaris van dezelfde periode",
    EURO,
    "XIV 51 §4 lid 1",
    "Wat is het nettosalaris dat met dezelfde periode overeenstemt?",
)
feit("verlenging_postnataal_weken", "verlenging van de postnatale rust", WEEKS, "XIV 51 §4 lid 3",
     "Met hoeveel weken is de postnatale rust verlengd (opname van het kind)?")  # fmt: skip


@vraag("XIV 1", unit=YES_NO)
def onder_deel_xiv(hoedanigheid):
    """Whether part XIV holds for a person: contract staff."""
    return 1 if hoedanigheid == CONTRACTUEEL else 0


@vraag("XIV 44 lid 2", unit=WIE, also=("XIV 44 lid 3",))
def bezoldiging_vastgesteld_door(reden_contract, betrekking_vergelijkbaar, bezoldiging_in_statuut):
    """Who sets the pay at engagement; nobody where the statute itself does."""
    if reden_contract == HOOGGEKWALIFICEERD:
        return ALGEMEEN_MET_FUNCTIONEEL
    if reden_contract == TIJDELIJK and betrekking_vergelijkbaar == 0 and bezoldiging_in_statuut == 0:
        return ALGEMEEN_MET_FUNCTIONEEL
    return NIEMAND


@vraag("XIV 46 §5", unit=YES_NO, accepts=(UNKNOWN,))
def aanvullend_loon(contract_als, ongeschikt_door, gewaarborgd_loon_voorbij, in_proeftijd, contractmaanden_bepaald):
    """Whether the supplementary wage of the private sector is due after the guaranteed wage."""
    if contract_als == UNKNOWN or ongeschikt_door == UNKNOWN or gewaarborgd_loon_voorbij == UNKNOWN:
        return UNKNOWN
    if gewaarborgd_loon_voorbij == 0 or ongeschikt_door not in (0, 1):
        return 0
    if contract_als == ARBEIDER or in_proeftijd == 1:
        return 1
    if contractmaanden_bepaald == UNKNOWN:
        return UNKNOWN
    short = contractmaanden_bepaald != NONE and contractmaanden_bepaald < KORT_CONTRACT * MONTHS.scale
    return 1 if short else in_proeftijd


@vraag("XIV 51 §4 lid 1", unit=EURO)
def moederschap_aanvulling(nettosalaris_periode, moederschapsuitkeringen):
    """Supplement to maternity benefits: what they are short of the net salary of the same period."""
    return max(0, nettosalaris_periode - moederschapsuitkeringen)


@vraag("XIV 51 §4 lid 2", unit=WEEKS)
def moederschap_aanvulling_weken(meerling):
    """For how many weeks it is paid at most."""
    return WEKEN_MEERLING if meerling == 1 else WEKEN


@vraag("XIV 57", unit=YES_NO)
def moederschap_lang_prenataal(werkelijke_bevallingsdatum, meerling, prenatale_weken_opgenomen):
    """Whether a birth from 1 July 2004 followed on the seven (nine) weeks of leave before it that earlier rules gave."""
    needed = PRENATAAL_MEERLING_2004 if meerling == 1 else PRENATAAL_2004
    return 1 if werkelijke_bevallingsdatum >= GEBOORTE_VANAF and prenatale_weken_opgenomen >= needed else 0


@VRAGEN.exception(to="moederschap_aanvulling_weken", article="XIV 57", when="moederschap_lang_prenataal")
def moederschap_aanvulling_weken_2004(meerling):
    """A week more: sixteen, or twenty for a multiple birth."""
    return WEKEN_MEERLING_2004 if meerling == 1 else WEKEN_2004


@vraag("XIV 51 §4 lid 3", unit=WEEKS)
def moederschap_aanvulling_verlengd(verlenging_postnataal_weken):
    """For how many weeks of extended rest after the birth it goes on: all of them, at most 24."""
    return min(WEKEN_VERLENGING, verlenging_postnataal_weken)
