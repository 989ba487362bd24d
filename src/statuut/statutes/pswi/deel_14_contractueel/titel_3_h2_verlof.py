"""PSWI part XIV, chapter 2 on leave (XIV 29-33, 41bis, 42ter): what is only for contract staff.

Beside maternity and sick leave they have only the leaves of this chapter; the head grants them. Annual leave is that of officials, in
proportion to part-time work and to a part of a year, and less for a closed list of absences without pay. Then the father's ten days, and
the suspension of the contract for work elsewhere. Where the chapter refers to officials, see `titel_3_h2_verwijzingen`.
"""

from __future__ import annotations

from statuut.engine.units import DATE, DAYS, HALF_DAYS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import INSTELLINGSHOOFD, OVERHEID
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import AARDEN
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

HEEL, HALVE_DAG = 10_000, 5
VADERSCHAP_DAGEN, VADERSCHAP_BINNEN, VADERSCHAP_BETAALD = 10, 30, 3
#: Leaves that the chapter names, with maternity and sick leave, by kind of absence; a kind that begins with one of these is one of them.
TOEGELATEN = (
    "bevallingsverlof", "ziekteverlof", "jaarlijkse_vakantie", "vervangende_vakantie", "omstandigheidsverlof", "opvangverlof",
    "ouderschapsverlof", "loopbaanonderbreking", "palliatief_verlof", "gecontingenteerd_verlof", "voorbehoedend_verlof",
    "politiek_verlof", "politieke_dienstvrijstelling",
    "vaderschapsverlof_contractueel", "vaderschapsverlof_zonder_loon", "kabinet", "verlof_na_kabinet", "politieke_groep",
    "vormingsverlof",
    "schorsing_arbeidsovereenkomst", "onbezoldigd_contract",
)  # fmt: skip
#: Absences that are no leave: the closed list says nothing about them.
GEEN_VERLOF = (
    "aan_het_werk", "dienstvrijstelling", "inhaalvakantie", "staking", "ongewettigde_afwezigheid", "tuchtschorsing",
    "schorsing_belang_dienst", "militaire_dienst", "examenvoorbereiding",
)  # fmt: skip
REDEN = keuzes(
    "vermindering_contractueel",
    "gecontingenteerd_verlof", "loopbaanonderbreking", "politiek_verlof", "militieverplichtingen", "ouderschapsverlof", "andere",
    politiek_verlof="facultatief politiek verlof of politiek verlof van ambtswege",
)  # fmt: skip
MILITIE, ANDERE_REDEN = 3, 5
SCHORSING = keuzes(
    "schorsing_contract",
    "hooggekwalificeerd_bij_vlaamse_regering", "tijdelijk_bij_andere_werkgever", "leidinggevend_bij_overheid", "andere",
    hooggekwalificeerd_bij_vlaamse_regering="hooggekwalificeerde functie bij de diensten van de Vlaamse regering",
    tijdelijk_bij_andere_werkgever="tijdelijk contract bij een andere werkgever",
    leidinggevend_bij_overheid="leidinggevende functie bij een overheidswerkgever",
)  # fmt: skip
HOOGGEKWALIFICEERD, TIJDELIJK_ELDERS, LEIDINGGEVEND, ANDERE_SCHORSING = range(4)

feit("contract_vakantie_jaar", "vakantiedagen voor een vol jaar voltijds werk", HALF_DAYS, "XIV 31 §1",
     "Op hoeveel vakantiedagen heeft een ambtenaar voor een vol jaar recht?")  # fmt: skip
feit(
    "contract_dagen_in_dienst",
    "kalenderdagen in dienst in het jaar",
    DAYS,
    "XIV 31 §2",
    "Hoeveel kalenderdagen van het jaar was er een contract?",
)
feit("contract_afwezige_dagen", "kalenderdagen afwezig zonder loon om die reden", DAYS, "XIV 31 §3",
     "Hoeveel kalenderdagen van het jaar was het personeelslid om die reden afwezig?")  # fmt: skip
feit("contract_afwezig_om", "reden van de afwezigheid zonder loon", REDEN, "XIV 31 §3", "Waarom was het personeelslid zonder loon afwezig?")
feit("contract_loon_van_instelling", "loon of aanvullend loon van de instelling", YES_NO, "XIV 31 §3",
     "Betaalde de instelling in die tijd loon of aanvullend loon?")  # fmt: skip
feit("contract_volle_kalendermaanden", "volledige kalendermaanden afwezig", YES_NO, "XIV 31 §3",
     "Gaat het om volledige kalendermaanden?")  # fmt: skip
feit("contract_vakantie_genomen", "vakantiedagen die in het jaar al zijn opgenomen", HALF_DAYS, "XIV 31 §3",
     "Hoeveel vakantiedagen zijn in het jaar al opgenomen?")  # fmt: skip
feit("mannelijk_personeelslid", "mannelijk personeelslid", YES_NO, "XIV 41bis", "Is het personeelslid een man?")
feit("kind_stamt_af", "kind dat van het personeelslid afstamt", YES_NO, "XIV 41bis", "Stamt het kind van het personeelslid af?")
feit("vaderschap_dagen_gevraagd", "dagen vaderschapsverlof voor de bevalling, met de gevraagde", DAYS, "XIV 41bis",
     "Hoeveel dagen vaderschapsverlof zijn er voor deze bevalling, de gevraagde meegeteld?")  # fmt: skip
feit("schorsing_contract_om", "reden van de schorsing van de arbeidsovereenkomst", SCHORSING, "XIV 42ter",
     "Wat gaat het personeelslid elders doen?")  # fmt: skip
feit("schorsing_reglementair_mogelijk", "reglementair mogelijke tewerkstelling elders", YES_NO, "XIV 42ter",
     "Voorziet een reglement in de mogelijkheid van die tewerkstelling elders?")  # fmt: skip
feit("leidinggevende_functie_einde", "laatste dag van de leidinggevende functie elders", DATE, "XIV 42ter",
     "Wat is de laatste dag van de leidinggevende functie (geen: ze loopt nog)?", none=True)  # fmt: skip


def is_een_van(aard, namen):
    """Whether a kind of absence is one of these, or a form of one of them."""
    return any(aard == naam or aard.startswith(naam + "_") for naam in namen)


@vraag("XIV 29", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_verlof_toegelaten(hoedanigheid, soort_afwezigheid):
    """Whether contract staff can have this leave at all; nothing to say for others, and for absences that are no leave."""
    if hoedanigheid not in (UNKNOWN, CONTRACTUEEL):
        return NOT_APPLICABLE
    if UNKNOWN in (hoedanigheid, soort_afwezigheid):
        return UNKNOWN
    aard = AARDEN[soort_afwezigheid]
    return NOT_APPLICABLE if is_een_van(aard, GEEN_VERLOF) else int(is_een_van(aard, TOEGELATEN))


@vraag("XIV 30", unit=OVERHEID)
def contractueel_verlof_beslist():
    """Who grants the leave and signs the addendum or the permission that suspends the contract: the head of the institution."""
    return INSTELLINGSHOOFD


@vraag("XIV 31 §2", unit=HALF_DAYS, also=("XIV 31 §1", "XIV 31 §4"))
def contractueel_vakantiedagen(contract_vakantie_jaar, prestatiefractie, contract_dagen_in_dienst, kalenderdagen_jaar):
    """Days of annual leave of contract staff: those of an official, in proportion to part-time work and days in service, to a half day."""
    return _halve_dagen(contract_vakantie_jaar * prestatiefractie * contract_dagen_in_dienst, HEEL * kalenderdagen_jaar)


def _halve_dagen(teller, noemer):
    """Tenths of a day as a fraction, rounded up to the half day."""
    return -(-teller // (noemer * HALVE_DAG)) * HALVE_DAG


@vraag("XIV 31 §3", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_vakantie_vermindert(contract_afwezig_om, contract_loon_van_instelling, contract_volle_kalendermaanden):
    """Whether an absence takes away leave: a reason of the list, no pay of the institution, for military duties whole calendar months."""
    if contract_afwezig_om == ANDERE_REDEN or contract_loon_van_instelling == 1:
        return 0
    if UNKNOWN in (contract_afwezig_om, contract_loon_van_instelling):
        return UNKNOWN
    return contract_volle_kalendermaanden if contract_afwezig_om == MILITIE else 1


@vraag("XIV 31 §3", unit=HALF_DAYS, also=("XIV 31 §4",))
def contractueel_vakantie_na_afwezigheid(
    contract_vakantie_jaar, prestatiefractie, contract_dagen_in_dienst, kalenderdagen_jaar, contractueel_vakantie_vermindert,
    contract_afwezige_dagen,
):  # fmt: skip
    """Days of annual leave after the reduction in proportion to the days absent, rounded once."""
    dagen = contract_dagen_in_dienst - (contract_afwezige_dagen if contractueel_vakantie_vermindert == 1 else 0)
    return _halve_dagen(contract_vakantie_jaar * prestatiefractie * max(0, dagen), HEEL * kalenderdagen_jaar)


@vraag("XIV 31 §3", unit=HALF_DAYS)
def contractueel_vakantie_af_volgend_jaar(contractueel_vakantiedagen, contractueel_vakantie_na_afwezigheid, contract_vakantie_genomen):
    """Days of the reduction that the year cannot bear, because they were already taken: they come off the next year."""
    te_veel = max(0, contract_vakantie_genomen - contractueel_vakantie_na_afwezigheid)
    return min(te_veel, contractueel_vakantiedagen - contractueel_vakantie_na_afwezigheid)


@vraag("XIV 41bis", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_vaderschap_recht(hoedanigheid, mannelijk_personeelslid, kind_stamt_af):
    """Whether there is paternity leave: a man on contract, for a child that descends from him."""
    if hoedanigheid not in (UNKNOWN, CONTRACTUEEL) or 0 in (mannelijk_personeelslid, kind_stamt_af):
        return 0
    return UNKNOWN if UNKNOWN in (hoedanigheid, mannelijk_personeelslid, kind_stamt_af) else 1


@vraag("XIV 41bis", unit=DAYS)
def contractueel_vaderschap_dagen():
    """Days of paternity leave for one birth."""
    return VADERSCHAP_DAGEN


@vraag("XIV 41bis", unit=DAYS)
def contractueel_vaderschap_betaald():
    """Days of paternity leave, the first ones, with salary."""
    return VADERSCHAP_BETAALD


@vraag("XIV 41bis", unit=DATE, reading="XIV-41bis-dag")
def contractueel_vaderschap_uiterste_dag(geboortedatum_kind, leeswijze_XIV_41bis_dag):
    """The last day on which the leave can be taken: the thirtieth, the day of birth being the first unless read otherwise."""
    return geboortedatum_kind + VADERSCHAP_BINNEN - 1 + leeswijze_XIV_41bis_dag


@vraag("XIV 41bis", unit=YES_NO)
def contractueel_vaderschap_op_tijd(begin_verlof, einde_verlof, geboortedatum_kind, contractueel_vaderschap_uiterste_dag):
    """Whether the leave lies between the birth and the last day."""
    return 1 if geboortedatum_kind <= begin_verlof and einde_verlof <= contractueel_vaderschap_uiterste_dag else 0


@vraag("XIV 41bis", unit=YES_NO)
def contractueel_vaderschap_volstaat(vaderschap_dagen_gevraagd):
    """Whether the days of this birth stay within ten."""
    return 1 if vaderschap_dagen_gevraagd <= VADERSCHAP_DAGEN else 0


@vraag("XIV 42ter", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_schorsing(hoedanigheid, schorsing_contract_om, schorsing_reglementair_mogelijk):
    """Whether the contract is suspended: one of the three kinds of work elsewhere, a temporary contract only where rules allow it."""
    if hoedanigheid not in (UNKNOWN, CONTRACTUEEL) or schorsing_contract_om == ANDERE_SCHORSING:
        return 0
    if UNKNOWN in (hoedanigheid, schorsing_contract_om):
        return UNKNOWN
    return schorsing_reglementair_mogelijk if schorsing_contract_om == TIJDELIJK_ELDERS else 1


@vraag("XIV 42ter", unit=DATE, accepts=(UNKNOWN,))
def contractueel_schorsing_tot(schorsing_contract_om, leidinggevende_functie_einde):
    """The last day of the suspension that the article itself sets: that of the managing post; none for the other kinds."""
    if schorsing_contract_om == UNKNOWN:
        return UNKNOWN
    return leidinggevende_functie_einde if schorsing_contract_om == LEIDINGGEVEND else NONE
