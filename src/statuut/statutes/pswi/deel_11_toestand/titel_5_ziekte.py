"""PSWI part XI, title 5 (XI 22-24, 27-30 §1, 34): sick leave, medical control, the dispute over going back to work, part-time resumption.

Sick leave is service activity without a limit of time; part-time leave runs on through it. A decision of the control doctor to resume
work earlier has no effect while an arbitrating doctor is asked. Part-time work for illness is allowed by the medical control body, for at
least half of the work and at most six months at a time, as often as a new examination warrants it. "Immediately" (XI 24 §2) is no number
of days. XI 24 is for contract staff too (XIV 21).
"""

from __future__ import annotations

from statuut.engine.days import add_months
from statuut.engine.units import DATE, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import TOESTAND, toestand_van
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR, afwezigheidssoorten
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

TAKEN = ("toezicht", "nadere_regels", "aanwijzing")
TAAK = keuzes(
    "controle_taak", *TAKEN,
    toezicht="toezicht op de zieke", nadere_regels="regels van het toezicht vaststellen", aanwijzing="het controleorgaan aanwijzen",
)  # fmt: skip
OVERHEID = keuzes(
    "controle_overheid", "controleorgaan", "minister_personeelsbeleid", "minister_ambtenarenzaken",
    controleorgaan="het geneeskundig controleorgaan",
    minister_personeelsbeleid="de minister van het algemene personeelsbeleid en de organisatieontwikkeling",
    minister_ambtenarenzaken="de minister bevoegd voor ambtenarenzaken",
)  # fmt: skip
STAPPEN = ("hervatten", "behandelende_arts", "controlearts", "samen_beslist", "arbitrage")
HERVATTEN, BEHANDELENDE_ARTS, CONTROLEARTS, SAMEN_BESLIST, ARBITRAGE = range(5)
STAP = keuzes(
    "werkhervatting_stap", *STAPPEN,
    hervatten="het werk hervatten: er is geen betwisting",
    behandelende_arts="de ambtenaar neemt meteen contact op met zijn behandelende arts",
    controlearts="de behandelende arts neemt meteen contact op met de controlearts",
    samen_beslist="uitvoeren wat beide artsen samen beslissen",
    arbitrage="beide artsen stellen samen een arbitrerend arts aan, wiens beslissing bindt",
)  # fmt: skip
BESLISSERS = keuzes(
    "werkhervatting_beslisser", "controlearts", "beide_artsen", "arbitrerend_arts",
    controlearts="de controlearts", beide_artsen="de controlearts en de behandelende arts samen", arbitrerend_arts="de arbitrerend arts",
)  # fmt: skip
MELDEN = keuzes(
    "kennisgeving_hervatting", "ambtenaar_en_instellingshoofd", ambtenaar_en_instellingshoofd="de ambtenaar en zijn instellingshoofd"
)
HELFT = 5_000
HOOGSTENS_MAANDEN = 6

feit("afwezig_wegens_ziekte", "afwezig wegens ziekte", YES_NO, "XI 22", "Is het personeelslid afwezig wegens ziekte?")
feit("deeltijds_verlof_fractie", "deel van voltijds met verlof voor deeltijdse prestaties", PERCENT, "XI 23",
     "Voor welk deel van voltijds loopt er verlof voor deeltijdse prestaties (0: geen)?")  # fmt: skip
feit("controle_taak", "taak bij de medische controle", TAAK, "XI 24 §1", "Over welke taak bij de medische controle gaat het?")
feit("ambtenaar_akkoord_hervatting", "ambtenaar aanvaardt de vervroegde werkhervatting", YES_NO, "XI 24 §2 lid 1",
     "Gaat de ambtenaar akkoord met de vervroegde werkhervatting?")  # fmt: skip
feit("behandelende_arts_akkoord", "behandelende arts aanvaardt de diagnose", YES_NO, "XI 24 §2 lid 2",
     "Gaat de behandelende arts akkoord met de diagnose van de controlearts (geen: hij is nog niet gehoord)?", none=True)  # fmt: skip
feit("artsen_eens", "beide artsen zijn het eens", YES_NO, "XI 24 §2 lid 2",
     "Bereikten de behandelende arts en de controlearts overeenstemming (geen: zij overlegden nog niet)?", none=True)  # fmt: skip
feit("hervatting_controlearts", "dag van hervatting volgens de controlearts", DATE, "XI 24 §2 lid 1",
     "Op welke dag moet de ambtenaar volgens de controlearts het werk hervatten?")  # fmt: skip
feit("hervatting_na_betwisting", "dag van hervatting na de betwisting", DATE, "XI 24 §2 lid 3",
     "Welke dag van hervatting volgt uit de beslissing over de betwisting (geen: nog geen beslissing)?", none=True)  # fmt: skip
feit("deeltijdse_hervatting_geschikt", "geschikt voor deeltijdse hervatting", YES_NO, "XI 27",
     "Acht het geneeskundig controleorgaan de ambtenaar geschikt voor deeltijdse prestaties?")  # fmt: skip
feit("deeltijdse_hervatting_eigen_vraag", "deeltijdse hervatting op eigen vraag", YES_NO, "XI 28",
     "Vraagt de ambtenaar zelf om deeltijds te hervatten?")  # fmt: skip
feit(
    "geneeskundig_attest_hervatting",
    "geneeskundig attest bij de aanvraag",
    YES_NO,
    "XI 28",
    "Is bij de aanvraag een geneeskundig attest gevoegd?",
)
feit("onderzocht_door_aangewezen_arts", "onderzocht door de aangewezen arts", YES_NO, "XI 29",
     "Deed een arts die het controleorgaan aanwees het onderzoek?")  # fmt: skip
feit("behandelende_arts_geraadpleegd", "behandelende arts vooraf geraadpleegd", YES_NO, "XI 29",
     "Werd de behandelende arts vooraf geraadpleegd?")  # fmt: skip
feit("deeltijdse_hervatting_verlenging", "verlenging van deeltijdse prestaties wegens ziekte", YES_NO, "XI 30 §1",
     "Sluit de periode aan op een eerdere periode van deeltijdse prestaties wegens ziekte?")  # fmt: skip
feit("nieuw_onderzoek", "nieuw onderzoek wettigt de verlenging", YES_NO, "XI 30 §1",
     "Oordeelde het controleorgaan na een nieuw onderzoek dat de toestand de verlenging wettigt?")  # fmt: skip


@vraag("XI 34", unit=YES_NO)
def ziekteverlof_geldt_voor(hoedanigheid):
    """Whether the title is for the person: officials, also those who live or work abroad, and probationers."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XI 22", unit=YES_NO)
def ziekteverlof_recht(afwezig_wegens_ziekte):
    """Whether there is sick leave: whoever is absent for illness has it, without a limit of time."""
    return afwezig_wegens_ziekte


@vraag("XI 22", unit=TOESTAND)
def ziekteverlof_toestand(ziekteverlof_geldt_voor):
    """The status during sick leave."""
    return toestand_van("ziekteverlof") if ziekteverlof_geldt_voor == 1 else NOT_APPLICABLE


@vraag("XI 22", unit=YES_NO)
def ziekteverlof_bezoldigd(ziekteverlof_geldt_voor):
    """Whether salary is paid during sick leave (service activity without another provision)."""
    return int(afwezigheidssoorten()["ziekteverlof"].bezoldigd) if ziekteverlof_geldt_voor == 1 else NOT_APPLICABLE


@vraag("XI 23", unit=YES_NO)
def ziekteverlof_deeltijds_loopt_door(deeltijds_verlof_fractie):
    """Whether part-time leave runs on during sick leave."""
    return 1 if deeltijds_verlof_fractie > 0 else NOT_APPLICABLE


@vraag("XI 23", unit=PERCENT)
def ziekteverlof_betaald_deel(deeltijds_verlof_fractie):
    """The share of full time that is paid during sick leave: part-time leave stays unpaid."""
    return 2 * HELFT - deeltijds_verlof_fractie


@vraag("XI 24 §1", unit=OVERHEID, also=("XIV 21",))
def ziekteverlof_controle_bevoegd(controle_taak):
    """Who controls the sick, who sets the rules of it, and who appoints the control body."""
    return controle_taak


@vraag("XI 24 §2 lid 2", unit=STAP, also=("XI 24 §2 lid 1", "XI 29", "XIV 21"), accepts=(UNKNOWN,))
def werkhervatting_volgende_stap(ambtenaar_akkoord_hervatting, behandelende_arts_akkoord, artsen_eens):
    """The next step after a decision of the control doctor; what has not happened yet is none."""
    if ambtenaar_akkoord_hervatting == 1:
        return HERVATTEN
    if UNKNOWN in (ambtenaar_akkoord_hervatting, behandelende_arts_akkoord):
        return UNKNOWN
    if behandelende_arts_akkoord == NONE:
        return BEHANDELENDE_ARTS
    if behandelende_arts_akkoord == 1:
        return HERVATTEN
    if artsen_eens == UNKNOWN:
        return UNKNOWN
    if artsen_eens == NONE:
        return CONTROLEARTS
    return SAMEN_BESLIST if artsen_eens == 1 else ARBITRAGE


@vraag("XI 24 §2 lid 2", unit=BESLISSERS, also=("XI 29",))
def werkhervatting_beslist_door(werkhervatting_volgende_stap):
    """Whose decision holds: the arbitrating doctor's binds when both doctors do not agree."""
    if werkhervatting_volgende_stap == ARBITRAGE:
        return 2
    return 1 if werkhervatting_volgende_stap == SAMEN_BESLIST else 0


@vraag("XI 24 §2 lid 3", unit=DATE, accepts=(UNKNOWN,))
def werkhervatting_dag(werkhervatting_volgende_stap, hervatting_controlearts, hervatting_na_betwisting):
    """The day on which work is resumed; none while arbitration runs, because the control doctor's decision is then suspended."""
    if werkhervatting_volgende_stap == UNKNOWN:
        return UNKNOWN
    if werkhervatting_volgende_stap in (SAMEN_BESLIST, ARBITRAGE):
        return hervatting_na_betwisting
    return hervatting_controlearts


@vraag("XI 24 §2 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def werkhervatting_geschorst(werkhervatting_volgende_stap, hervatting_na_betwisting):
    """Whether sick leave goes on because the arbitrating doctor has not decided yet."""
    if werkhervatting_volgende_stap not in (UNKNOWN, ARBITRAGE):
        return 0
    if UNKNOWN in (werkhervatting_volgende_stap, hervatting_na_betwisting):
        return UNKNOWN
    return 1 if hervatting_na_betwisting == NONE else 0


@vraag("XI 27", unit=YES_NO, also=("XI 28",))
def deeltijdse_hervatting_toegelaten(deeltijdse_hervatting_geschikt):
    """Whether the medical control body finds the person fit for part-time work."""
    return deeltijdse_hervatting_geschikt


@vraag("XI 27", unit=MELDEN, also=("XI 28",))
def deeltijdse_hervatting_melden_aan(deeltijdse_hervatting_geschikt):
    """Who is told that part-time work is possible; none when it is not."""
    return 0 if deeltijdse_hervatting_geschikt == 1 else NONE


@vraag("XI 28", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijdse_hervatting_met_attest(deeltijdse_hervatting_eigen_vraag, geneeskundig_attest_hervatting):
    """Whether an own request comes with a medical certificate."""
    if deeltijdse_hervatting_eigen_vraag == 0:
        return NOT_APPLICABLE
    return geneeskundig_attest_hervatting if deeltijdse_hervatting_eigen_vraag == 1 else UNKNOWN


@vraag("XI 29", unit=YES_NO)
def deeltijdse_hervatting_onderzoek_geldig(onderzocht_door_aangewezen_arts, behandelende_arts_geraadpleegd):
    """Whether the appointed doctor examined the person after asking the treating doctor."""
    return 1 if onderzocht_door_aangewezen_arts == 1 and behandelende_arts_geraadpleegd == 1 else 0


@vraag("XI 30 §1", unit=PERCENT, reading="XI-30-helft")
def deeltijdse_hervatting_minstens(prestatiefractie, leeswijze_XI_30_helft):
    """The least share of full time to be worked: half of full time, or in the other reading half of the own work."""
    return HELFT if leeswijze_XI_30_helft == 0 else (prestatiefractie + 1) // 2


@vraag("XI 30 §1", unit=YES_NO)
def deeltijdse_hervatting_genoeg(prestatiefractie, afwezige_fractie, deeltijdse_hervatting_minstens):
    """Whether enough work remains."""
    return 1 if prestatiefractie - afwezige_fractie >= deeltijdse_hervatting_minstens else 0


@vraag("XI 30 §1", unit=DATE)
def deeltijdse_hervatting_uiterste_dag(begin_verlof):
    """The last possible day of a period that begins on a day: six months, from date to date."""
    return add_months(begin_verlof, HOOGSTENS_MAANDEN) - 1


@vraag("XI 30 §1", unit=YES_NO)
def deeltijdse_hervatting_niet_te_lang(einde_verlof, deeltijdse_hervatting_uiterste_dag):
    """Whether a period, or an extension, lasts no longer than six months."""
    return 1 if einde_verlof <= deeltijdse_hervatting_uiterste_dag else 0


@vraag("XI 30 §1", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijdse_hervatting_verlenging_gewettigd(deeltijdse_hervatting_verlenging, nieuw_onderzoek):
    """Whether an extension rests on a new examination."""
    if deeltijdse_hervatting_verlenging == 0:
        return NOT_APPLICABLE
    return nieuw_onderzoek if deeltijdse_hervatting_verlenging == 1 else UNKNOWN


@vraag("XI 30 §2", unit=TOESTAND)
def deeltijdse_hervatting_toestand(ziekteverlof_geldt_voor):
    """The status of the part of the work that is not done: sick leave."""
    return toestand_van("ziekteverlof_deeltijds") if ziekteverlof_geldt_voor == 1 else NOT_APPLICABLE
