"""PSWI part XIV, title 3, chapter 1 (XIV 8-28bis): the contract, the trial period, the yearly assessment, working time, rights and duties.

The trial is 14 days for a worker, a month for an employee and six months for research and highly qualified posts, unless the minister set
another length; there is none where aptitude shows from earlier work. Whatever this chapter does not settle itself, it settles as for
officials: working time, medical control, rights, duties, incompatibilities, cumulation, intellectual property.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months, add_years
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.h2_bevoegdheid import HOOGGEKWALIFICEERD
from statuut.statutes.pswi.deel_01_algemeen.overheden import FUNCTIONEEL_MINISTER, HOOFD, MINISTER_ALGEMEEN, MINISTER_SPECIFIEK, WIE
from statuut.statutes.pswi.deel_14_contractueel.titel_2_aanwerving import INSTELLINGSHOOFD, OMSCHREVEN_WERK, RESEARCH
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h4_bezoldiging import ARBEIDER
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, een_van
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, RANGEN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

PROEF_DAGEN, PROEF_MAAND, PROEF_MAANDEN_LANG = 14, 1, 6
HALFTIJDS = 5_000
HALFTIJDS_VANAF = date(1995, 1, 1).toordinal()
NIVEAU_A, RANG_A2 = NIVEAUS.index("A"), RANGEN.index("A2")
ONDERWERPEN = keuzes(
    "onderwerp_contract", "werktijdregeling", "voltijdse_arbeidsduur", "medische_controle", "deontologische_rechten", "plichten",
    "onverenigbaarheden", "cumulatie", "intellectuele_eigendom", "ander",
    voltijdse_arbeidsduur="voltijdse arbeidsduur", cumulatie="cumulatie van beroepsactiviteiten",
    intellectuele_eigendom="intellectuele eigendomsrechten", ander="een ander onderwerp",
)  # fmt: skip
ANDER_ONDERWERP = ONDERWERPEN.codes.index("ander")

feit("contract_schriftelijk", "schriftelijk contract", YES_NO, "XIV 9", "Is de arbeidsovereenkomst schriftelijk gesloten?")
feit("geschikt_uit_vorige_prestaties", "beroepsgeschiktheid blijkt uit vorige prestaties", YES_NO, "XIV 13",
     "Blijkt de beroepsgeschiktheid uit vroegere prestaties bij de instelling?")  # fmt: skip
feit("proeftijd_vastgesteld_tot", "laatste dag van een afwijkende proeftijd", DATE, "XIV 12 lid 2",
     "Stelde de minister een andere proeftijd vast, en tot welke dag loopt die (geen: niet)?", none=True)  # fmt: skip
feit("beoordeling_ongunstig", "ongunstige beoordeling", YES_NO, "XIV 14", "Is de jaarlijkse beoordeling ongunstig?")
feit("bezoldiging_minstens_a265", "bezoldiging minstens gelijk aan A 265", YES_NO, "XIV 15",
     "Is de bezoldiging minstens gelijk aan die van schaal A 265?")  # fmt: skip
feit("standplaats_gewijzigd", "standplaats gewijzigd", YES_NO, "XIV 16", "Is de standplaats na het begin van het contract gewijzigd?")
feit("standplaats_in_contract", "standplaats staat in het contract", YES_NO, "XIV 16", "Staat de standplaats in het contract?")
feit("standplaats_in_addendum", "gewijzigde standplaats staat in een addendum", YES_NO, "XIV 16",
     "Staat de gewijzigde standplaats in een addendum bij het contract?")  # fmt: skip
feit("onderwerp_contract", "onderwerp", ONDERWERPEN, "XIV 24", "Over welke regeling gaat het?")
feit(
    "leidt_entiteit",
    "geeft leiding over een entiteit",
    YES_NO,
    "XIV 22",
    "Geeft het personeelslid leiding over een entiteit binnen de instelling?",
)


@vraag("XIV 8", unit=YES_NO)
def soort_contract_toegelaten(contractduur):
    """Whether the kind of contract exists here: fixed, indefinite or replacement; not one for a defined piece of work."""
    return 0 if contractduur == OMSCHREVEN_WERK else 1


@vraag("XIV 9", unit=YES_NO)
def contractvorm_in_orde(contract_schriftelijk):
    """Whether the contract has the form that it must have."""
    return contract_schriftelijk


@vraag("XIV 10", unit=WIE)
def contract_ondertekend_door(contract_betrekking):
    """Who signs the contract: the head of the institution, for his own contract the minister."""
    return MINISTER_SPECIFIEK if contract_betrekking == INSTELLINGSHOOFD else HOOFD


@vraag("XIV 11", unit=YES_NO, also=("XIV 13",))
def proeftijd_nodig(geschikt_uit_vorige_prestaties):
    """Whether there is a trial: always, except where aptitude shows from earlier work at the institution."""
    return 1 - geschikt_uit_vorige_prestaties


@vraag("XIV 12 lid 1", unit=DATE, accepts=(UNKNOWN,))
def proeftijd_laatste_dag(proeftijd_nodig, contract_begin, contract_als, reden_contract, contract_betrekking):
    """The last day of the trial; none without one."""
    if proeftijd_nodig == 0:
        return NONE
    lang = een_van(
        als_bekend(reden_contract, reden_contract == HOOGGEKWALIFICEERD), als_bekend(contract_betrekking, contract_betrekking == RESEARCH)
    )
    if UNKNOWN in (proeftijd_nodig, contract_begin, lang):
        return UNKNOWN
    if lang == 1:
        return add_months(contract_begin, PROEF_MAANDEN_LANG) - 1
    if contract_als == UNKNOWN:
        return UNKNOWN
    return contract_begin + PROEF_DAGEN - 1 if contract_als == ARBEIDER else add_months(contract_begin, PROEF_MAAND) - 1


@vraag("XIV 12 lid 2", unit=YES_NO)
def proeftijd_wijkt_af(proeftijd_vastgesteld_tot):
    """Whether the minister set another length of the trial."""
    return 0 if proeftijd_vastgesteld_tot == NONE else 1


@VRAGEN.exception(to="proeftijd_laatste_dag", article="XIV 12 lid 2", when="proeftijd_wijkt_af")
def proeftijd_laatste_dag_afwijkend(proeftijd_nodig, proeftijd_vastgesteld_tot):
    """The day that the minister set; still no trial where none is needed."""
    if proeftijd_nodig == UNKNOWN:
        return UNKNOWN
    return NONE if proeftijd_nodig == 0 else proeftijd_vastgesteld_tot


@vraag("XIV 12 lid 2", unit=WIE)
def andere_proeftijd_vastgesteld_door():
    """Who may set another length."""
    return MINISTER_ALGEMEEN


@vraag("XIV 12 lid 2", unit=WIE)
def andere_proeftijd_voorgesteld_door():
    """Who proposes it."""
    return FUNCTIONEEL_MINISTER


@vraag("XIV 14", unit=YES_NO, accepts=(UNKNOWN,), reading="XIV-14-jaar")
def jaarlijks_beoordeeld(hoedanigheid, proeftijd_laatste_dag, contract_begin, contract_einde, dag, leeswijze_XIV_14_jaar):
    """Whether contract staff are assessed on the day: after the trial, employed for longer than a year."""
    na_proef = UNKNOWN
    if UNKNOWN not in (proeftijd_laatste_dag, dag):
        na_proef = int(proeftijd_laatste_dag == NONE or dag > proeftijd_laatste_dag)
    langer = UNKNOWN
    einde = contract_einde if leeswijze_XIV_14_jaar == 1 else dag
    if UNKNOWN not in (contract_begin, einde):
        langer = int(einde == NONE or einde >= add_years(contract_begin, 1))
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), alle(na_proef, langer))


@vraag("XIV 14", unit=YES_NO)
def ontslag_na_beoordeling_mogelijk(hoedanigheid, beoordeling_ongunstig):
    """Whether an assessment may lead to dismissal: an unfavourable one."""
    return NOT_APPLICABLE if hoedanigheid != CONTRACTUEEL else beoordeling_ongunstig


@vraag("XIV 15", unit=YES_NO, accepts=(UNKNOWN,), also=("XIV 43 §3", "XIV 51 §3"))
def hooggekwalificeerd_vanaf_a265(reden_contract, bezoldiging_minstens_a265):
    """Whether a highly qualified post is paid at least as A 265, so that the functional minister decides about its holder."""
    return alle(als_bekend(reden_contract, reden_contract == HOOGGEKWALIFICEERD), bezoldiging_minstens_a265)


@vraag("XIV 15", unit=WIE)
def contractueel_beoordeeld_door(hooggekwalificeerd_vanaf_a265):
    """Who assesses such a person; others are assessed by those who evaluate officials."""
    return FUNCTIONEEL_MINISTER if hooggekwalificeerd_vanaf_a265 == 1 else NOT_APPLICABLE


@vraag("XIV 16", unit=WIE)
def standplaats_aangewezen_door():
    """Who designates the place of work."""
    return HOOFD


@vraag("XIV 16", unit=YES_NO, accepts=(UNKNOWN,))
def standplaats_vastgelegd(standplaats_in_contract, standplaats_gewijzigd, standplaats_in_addendum):
    """Whether the place of work is put in writing: in the contract, and each change in an addendum."""
    return alle(standplaats_in_contract, een_van(als_bekend(standplaats_gewijzigd, standplaats_gewijzigd == 0), standplaats_in_addendum))


@vraag("XIV 24", unit=YES_NO, also=("XIV 18", "XIV 21", "XIV 26", "XIV 27", "XIV 28", "XIV 28bis", "XIV 19"))
def zelfde_regeling_als_ambtenaar(hoedanigheid, onderwerp_contract):
    """Whether contract staff follow the rules of officials on a subject; the chapter says nothing of other subjects."""
    if hoedanigheid != CONTRACTUEEL or onderwerp_contract == ANDER_ONDERWERP:
        return NOT_APPLICABLE
    return 1


@vraag("XIV 19", unit=YES_NO, accepts=(UNKNOWN,))
def contract_arbeidsduur_toegelaten(prestatiefractie, contract_begin):
    """Whether the hours of a contract are allowed: full time, or at least half of it for engagements since 1995."""
    vroeger = als_bekend(contract_begin, contract_begin < HALFTIJDS_VANAF)
    return een_van(als_bekend(prestatiefractie, prestatiefractie >= HALFTIJDS), vroeger)


@vraag("XIV 22", unit=YES_NO, accepts=(UNKNOWN,))
def contractueel_hierarchisch_bevoegd(hoedanigheid, niveau, leidt_entiteit, rang):
    """Whether contract staff have hierarchical authority: leading an entity in level A, or paid in a scale of rank A2 or higher."""
    leiding = alle(als_bekend(niveau, niveau == NIVEAU_A), leidt_entiteit)
    gezag = een_van(leiding, als_bekend(rang, rang >= RANG_A2))
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), gezag)
