"""PSWI part XIV, chapter 2 on leave (XIV 34, 37-38, 42, 42bis): leaves of officials that contract staff can have too, and how far.

Each is a derogation from the rule of part XI that asks for the capacity of official: family events but the partner's childbirth, career
interruption by labour law, as a parent and for care, contingent leave, cabinets and political groups, training. XIV 32-33, 35-36 and
39-41 put contract staff beside officials altogether: they stand with the rules of part XI that carry them out.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_7_onderbreking_toegang import HALFTIJDS, OUDERSCHAP, ZORG
from statuut.statutes.pswi.deel_11_toestand.titel_10_omstandigheid import GEEN_PUNT, PUNT_2
from statuut.statutes.pswi.deel_11_toestand.titel_11_contingent import AMBTSHALVE_STAGE, ANDER_WERK, STAGE_ELDERS, VIJF_JAAR
from statuut.statutes.pswi.deel_11_toestand.titel_11_eenmalig import STAGE, ZELFSTANDIGE, ZONDER_STAGE
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

DRIE_VIERDE = 7_500
AARD = keuzes("aard_verlof", "recht", "gunst")
RECHT, GUNST = range(2)
EENMALIG, ANDER_WERK_ELDERS = (STAGE_ELDERS, ANDER_WERK), (STAGE, ZELFSTANDIGE, ZONDER_STAGE)
BETREKKING = keuzes(
    "bijkomende_opdracht", "geen", "instellingshoofd", "schoonmaak_of_catering", "researchprogramma", "groenarbeider",
    geen="geen van de opgesomde betrekkingen", researchprogramma="wetenschappelijke betrekking voor een researchprogramma",
    schoonmaak_of_catering="schoonmaak of catering",
)  # fmt: skip
UITGESLOTEN = (BETREKKING.codes.index("instellingshoofd"), BETREKKING.codes.index("researchprogramma"))

feit("contract_betrekking", "bijkomende of specifieke opdracht van het contract", BETREKKING, "XIV 42 §1",
     "Voor welke bijkomende of specifieke opdracht is het personeelslid in dienst?")  # fmt: skip
feit("arbeidsrecht_onderbreking", "loopbaanonderbreking kan volgens het arbeidsrecht", YES_NO, "XIV 37",
     "Laat het arbeidsrecht dat voor de instelling geldt, deze loopbaanonderbreking toe?")  # fmt: skip
feit("in_proeftijd", "in proeftijd", YES_NO, "XIV 38", "Is het contractuele personeelslid nog in proeftijd?")
feit("kennis_nog_bruikbaar", "kennis nog bruikbaar tijdens de tewerkstelling", YES_NO, "XIV 42bis",
     "Kan wat geleerd wordt nog van pas komen zolang het contract loopt?")  # fmt: skip


def voor_contractueel(hoedanigheid, voorwaarde):
    """A yes/no that only says something for contract staff: no for others, without asking further."""
    return UNKNOWN if hoedanigheid == UNKNOWN else voorwaarde if hoedanigheid == CONTRACTUEEL else 0


@vraag("XIV 34", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_omstandigheid(hoedanigheid, omstandigheid):
    """Whether contract staff have leave for this family event: those of the list, but not the childbirth of the partner."""
    return voor_contractueel(hoedanigheid, UNKNOWN if omstandigheid == UNKNOWN else int(omstandigheid not in (PUNT_2, GEEN_PUNT)))


@VRAGEN.exception(to="omstandigheidsverlof_hoedanigheid", article="XIV 34", when="contractueel_omstandigheid")
def omstandigheidsverlof_contractueel():
    """Contract staff have leave for this event as officials have."""
    return 1


@vraag("XIV 37", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_onderbreking_gewoon(hoedanigheid, onderbreking_stelsel):
    """Whether labour law decides on the career interruption: contract staff, in the ordinary regimes and for palliative care."""
    return voor_contractueel(hoedanigheid, _bekend(onderbreking_stelsel, onderbreking_stelsel not in (OUDERSCHAP, ZORG)))


@VRAGEN.exception(
    to="onderbreking_hoedanigheid_toegelaten", article="XIV 37", when="contractueel_onderbreking_gewoon", prevails_over=("XI 52",)
)
def onderbreking_contractueel(arbeidsrecht_onderbreking):
    """Contract staff can interrupt the career as far as labour law lets them: the outcome of that law, as entered."""
    return arbeidsrecht_onderbreking


@vraag("XIV 37bis", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_onderbreking_ouderschap(hoedanigheid, onderbreking_stelsel):
    """Whether the interruption is parental leave of contract staff."""
    return voor_contractueel(hoedanigheid, _bekend(onderbreking_stelsel, onderbreking_stelsel == OUDERSCHAP))


@VRAGEN.exception(
    to="onderbreking_hoedanigheid_toegelaten",
    article="XIV 37bis",
    when="contractueel_onderbreking_ouderschap",
    prevails_over=("XI 60 lid 1",),
)
def onderbreking_ouderschap_contractueel(prestatiefractie, onderbreking_vorm):
    """A right as officials have; half-time only for who is employed for at least three quarters."""
    return _drie_vierde(prestatiefractie, onderbreking_vorm)


@vraag("XIV 37ter", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_onderbreking_zorg(hoedanigheid, onderbreking_stelsel):
    """Whether the interruption is care of contract staff for a seriously ill relative."""
    return voor_contractueel(hoedanigheid, _bekend(onderbreking_stelsel, onderbreking_stelsel == ZORG))


@VRAGEN.exception(
    to="onderbreking_hoedanigheid_toegelaten", article="XIV 37ter", when="contractueel_onderbreking_zorg", prevails_over=("XI 56",)
)
def onderbreking_zorg_contractueel(prestatiefractie, onderbreking_vorm):
    """A right as officials have; half-time only for who is employed for at least three quarters."""
    return _drie_vierde(prestatiefractie, onderbreking_vorm)


def _bekend(value, truth):
    """A truth as a number, unknown when what it rests on is unknown."""
    return UNKNOWN if value == UNKNOWN else int(truth)


def _drie_vierde(prestatiefractie, onderbreking_vorm):
    """Whether the employment is large enough for the form of interruption."""
    return 0 if onderbreking_vorm == HALFTIJDS and prestatiefractie < DRIE_VIERDE else 1


@vraag("XIV 38", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_contingent(hoedanigheid, contingent_soort, in_proeftijd):
    """Whether contract staff can have this contingent leave: that of XI 87, and not during the trial period."""
    if contingent_soort in (VIJF_JAAR, AMBTSHALVE_STAGE) or in_proeftijd == 1:
        return voor_contractueel(hoedanigheid, 0)
    return voor_contractueel(hoedanigheid, UNKNOWN if UNKNOWN in (contingent_soort, in_proeftijd) else 1)


@vraag("XIV 38", unit=AARD)
def contractueel_contingent_aard(contingent_soort, eenmalig_activiteit):
    """Whether it is a right, once: for another post or work as self-employed; otherwise a favour."""
    return RECHT if contingent_soort in EENMALIG and eenmalig_activiteit in ANDER_WERK_ELDERS else GUNST


@VRAGEN.exception(to="contingent_hoedanigheid", article="XIV 38", when="contractueel_contingent")
def contingent_contractueel():
    """Contract staff past the trial period can have contingent leave."""
    return 1


@VRAGEN.exception(to="eenmalig_hoedanigheid", article="XIV 38", when="contractueel_contingent")
def eenmalig_contractueel():
    """Contract staff past the trial period can have the once-only contingent."""
    return 1


@vraag("XIV 42 §1", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_kabinet(hoedanigheid, contract_betrekking):
    """Whether contract staff can work for a cabinet or a political group: not the head, nor who is engaged for a research programme."""
    return voor_contractueel(hoedanigheid, _bekend(contract_betrekking, contract_betrekking not in UITGESLOTEN))


@VRAGEN.exception(to="kabinetsverlof_hoedanigheid", article="XIV 42 §1", when="contractueel_kabinet")
def kabinetsverlof_contractueel():
    """Contract staff can have leave for a cabinet as officials have."""
    return 1


@VRAGEN.exception(to="politieke_groep_hoedanigheid", article="XIV 42 §1", when="contractueel_kabinet")
def politieke_groep_contractueel():
    """Contract staff can have leave for a recognised political group as officials have."""
    return 1


@vraag("XIV 42 §2", unit=YES_NO)
def contractueel_kabinetsdagen(hoedanigheid):
    """Whether contract staff have the days of leave after a cabinet by the rules for officials."""
    return 1 if hoedanigheid == CONTRACTUEEL else 0


@vraag("XIV 42bis", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_vorming(hoedanigheid, kennis_nog_bruikbaar):
    """Whether contract staff can have training leave: only if what is learnt can still be used in the employment."""
    return voor_contractueel(hoedanigheid, kennis_nog_bruikbaar)


@VRAGEN.exception(to="vormingsverlof_hoedanigheid", article="XIV 42bis", when="contractueel_vorming")
def vormingsverlof_contractueel():
    """Contract staff can have training leave as officials have."""
    return 1
