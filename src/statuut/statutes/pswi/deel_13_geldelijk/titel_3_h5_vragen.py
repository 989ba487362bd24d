"""PSWI part XIII, title 3, chapters 5 to 6, 9 and 10 (XIII 59-68, 90-96) asked once: accountants, heads of service, exam laureates.

Who appoints and decides, conditions, days of payment, and which chapters hold for a trainee. The amounts are streams.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import DATE, YES_NO, code_unit
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import FUNCTIONEEL_MINISTER, HOOFD, NIEMAND, WIE
from statuut.statutes.pswi.driewaardig import als_bekend, een_van
from statuut.statutes.pswi.feiten.vaste_toelagen import EXAMEN_VOOR, WACHTJAREN
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, STAGIAIR, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.month import add_years

RANG_A1, RANG_A2 = RANGEN.index("A1"), RANGEN.index("A2")
NIVEAU_A, NIVEAU_D = NIVEAUS.index("A"), NIVEAUS.index("D")
HOOFDSTUKKEN = keuzes(
    "hoofdstuk_toelage", "hoger_ambt", "overuren", "nacht_en_weekend", "prestatietoelage", "permanentie_en_ploegen", "bevorderingspremie",
    "rekenplichtigen", "diensthoofd", "geslaagden", "haard_en_standplaats", "vakantiegeld_en_eindejaar", "gevaarlijk_werk",
    nacht_en_weekend="nacht-, zaterdag- en zondagswerk", permanentie_en_ploegen="permanentie en ploegen",
    haard_en_standplaats="haard- en standplaatstoelage", vakantiegeld_en_eindejaar="vakantiegeld en eindejaarstoelage",
)  # fmt: skip
HOGER_AMBT, OVERUREN, ONREGELMATIG, REKENPLICHTIGEN = 0, 1, 2, 6

feit(
    "gunstig_advies_begroting", "gunstig advies van de administratie voor budgettering en accounting", YES_NO, "XIII 59 §2",
    "Gaf de administratie voor budgettering, accounting en financieel management een gunstig advies?",
)  # fmt: skip
feit("salaris_als_rang_a2", "salaris dat met rang A2 of hoger overeenstemt", YES_NO, "XIII 64",
     "Stemt het salaris overeen met dat van rang A2 of hoger?")  # fmt: skip
feit("wordt_effectief_vervangen", "de plaatsvervanger neemt de functie werkelijk waar", YES_NO, "XIII 60 §1")
feit("einde_kwartaal", "laatste dag van het kwartaal", DATE, "XIII 61 §1", "Wat is de laatste dag van het kwartaal?")
feit(
    "schuldvordering_op", "dag waarop schuldvordering, rekening en verantwoording zijn overgelegd", DATE, "XIII 61 §1",
    "Op welke dag zijn de schuldvordering, de rekening en de verantwoording overgelegd?", none=True,
)  # fmt: skip
feit("rekening_meermaals_te_laat", "rekening en verantwoording meermaals te laat", YES_NO, "XIII 61 §2")
feit("rekening_ernstige_gebreken", "rekening of verantwoording met ernstige gebreken", YES_NO, "XIII 61 §2")
feit("voorstel_begroting", "voorstel van de leidend ambtenaar van die administratie", YES_NO, "XIII 61 §2")
feit("oefent_functie_diensthoofd_uit", "oefent de functie van diensthoofd uit", YES_NO, "XIII 64bis",
     "Oefent het personeelslid de functie van diensthoofd uit?")  # fmt: skip
feit("in_buitendienst", "werkt in een buitendienst van de instelling", YES_NO, "XIII 64bis",
     "Werkt het personeelslid in een buitendienst van de instelling?")  # fmt: skip
feit("betrekking_a2_op_organigram", "op het organigram staat een betrekking van rang A2", YES_NO, "XIII 64bis",
     "Staat er op het organigram een betrekking van rang A2?")  # fmt: skip
feit(
    "datum_proces_verbaal",
    "datum van het proces-verbaal van het examen",
    DATE,
    "XIII 65",
    "Van welke dag is het proces-verbaal van het examen?",
)
feit(
    "niveau_van_examen", "niveau waarvoor het examen toegang geeft", code_unit("niveau_van_examen", NIVEAUS), "XIII 65",
    "Tot welk niveau geeft het examen toegang?",
)  # fmt: skip
feit("benoemd_in_examengraad_op", "dag van de benoeming in de graad van het examen", DATE, "XIII 65",
     "Op welke dag werd het personeelslid benoemd in de graad van het examen?", none=True)  # fmt: skip
feit("bevordering_geweigerd_op", "dag waarop de bevordering is geweigerd", DATE, "XIII 68",
     "Op welke dag weigerde het personeelslid de bevordering?", none=True)  # fmt: skip
feit("werk_op_lijst", "het werk staat op de lijst van bijlage 12", YES_NO, "XIII 91", "Staat het werk op de lijst van bijlage 12?")
feit("krijgt_vliegtoelage", "krijgt voor hetzelfde werk de vliegtoelage", YES_NO, "XIII 94",
     "Krijgt het personeelslid voor hetzelfde werk de vliegtoelage?")  # fmt: skip
feit("hoofdstuk_toelage", "soort toelage", HOOFDSTUKKEN, "XIII 96 §1", "Over welke toelage gaat het?")


@vraag("XIII 59 §2", unit=WIE)
def rekenplichtige_aangewezen_door(gunstig_advies_begroting):
    """Who designates an accountant; nobody without the favourable advice."""
    return HOOFD if gunstig_advies_begroting == 1 else NIEMAND


@vraag("XIII 64", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 96 §2 1",))
def rekenplichtigentoelage_mogelijk(hoedanigheid, rang, salaris_als_rang_a2):
    """Whether an accountant may get the allowance: no trainee, and neither grade nor salary of rank A2 or higher."""
    if hoedanigheid == STAGIAIR or salaris_als_rang_a2 == 1:
        return 0
    if rang not in (UNKNOWN, NONE) and rang >= RANG_A2:
        return 0
    return UNKNOWN if UNKNOWN in (hoedanigheid, rang, salaris_als_rang_a2) else 1


@vraag("XIII 60 §1", unit=YES_NO)
def toelage_gaat_naar_plaatsvervanger(wordt_effectief_vervangen):
    """Whether the allowance of the accountant is suspended and goes to the substitute."""
    return wordt_effectief_vervangen


@vraag("XIII 61 §1", unit=DATE)
def rekenplichtigentoelage_vanaf(einde_kwartaal, schuldvordering_op):
    """The first day on which the allowance of a quarter may be paid: after the quarter, and once the claim with its accounts is there."""
    return NONE if schuldvordering_op == NONE else max(einde_kwartaal + 1, schuldvordering_op)


@vraag("XIII 61 §2", unit=YES_NO, accepts=(UNKNOWN,))
def inhouding_of_ontheffing_mogelijk(rekening_meermaals_te_laat, rekening_ernstige_gebreken, voorstel_begroting):
    """Whether the allowance may be withheld or the accountant be relieved."""
    if voorstel_begroting == 0 or (rekening_meermaals_te_laat == 0 and rekening_ernstige_gebreken == 0):
        return 0
    if voorstel_begroting == 1 and 1 in (rekening_meermaals_te_laat, rekening_ernstige_gebreken):
        return 1
    return UNKNOWN


@vraag("XIII 61 §2", unit=WIE, reading="XIII-61-wie")
def inhouding_of_ontheffing_door(leeswijze_XIII_61_wie):
    """Who decides on it."""
    return HOOFD if leeswijze_XIII_61_wie == 0 else FUNCTIONEEL_MINISTER


@vraag("XIII 64bis", unit=YES_NO, accepts=(UNKNOWN,), reading="XIII-64bis-samen")
def plaats_geeft_diensthoofdentoelage(in_buitendienst, betrekking_a2_op_organigram, leeswijze_XIII_64bis_samen):
    """Whether the place is one for a head of service: an external service, without a post of rank A2 on the chart."""
    punten = (in_buitendienst, UNKNOWN if betrekking_a2_op_organigram == UNKNOWN else 1 - betrekking_a2_op_organigram)
    beslissend = leeswijze_XIII_64bis_samen
    if beslissend in punten:
        return beslissend
    return UNKNOWN if UNKNOWN in punten else 1 - beslissend


@vraag("XIII 64bis", unit=YES_NO, accepts=(UNKNOWN,))
def diensthoofdentoelage_mogelijk(rang, oefent_functie_diensthoofd_uit, plaats_geeft_diensthoofdentoelage):
    """Whether a head of service may get the allowance: of rank A1, in such a place."""
    if rang not in (UNKNOWN, RANG_A1) or oefent_functie_diensthoofd_uit == 0 or plaats_geeft_diensthoofdentoelage == 0:
        return 0
    return UNKNOWN if UNKNOWN in (rang, oefent_functie_diensthoofd_uit, plaats_geeft_diensthoofdentoelage) else 1


@vraag("XIII 64bis", unit=WIE)
def diensthoofd_aangesteld_door():
    """Who appoints a head of service."""
    return HOOFD


@vraag("XIII 65", unit=DATE, accepts=(UNKNOWN,))
def examentoelage_vanaf(datum_proces_verbaal, niveau_van_examen):
    """The first day of the benefit: two years after the minutes; none for late minutes, nor for the levels D and E."""
    laat = als_bekend(datum_proces_verbaal, datum_proces_verbaal >= EXAMEN_VOOR.toordinal())
    uitgesloten = een_van(laat, als_bekend(niveau_van_examen, niveau_van_examen <= NIVEAU_D))
    if uitgesloten != 0:
        return NONE if uitgesloten == 1 else UNKNOWN
    return add_years(calendar_day(datum_proces_verbaal), WACHTJAREN).toordinal()


@vraag("XIII 65", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 68",))
def examentoelage_loopt(dag, examentoelage_vanaf, benoemd_in_examengraad_op, bevordering_geweigerd_op):
    """Whether the benefit runs on a day: two years passed, not appointed in the grade and no refusal by then."""
    if examentoelage_vanaf == NONE:
        return 0
    if UNKNOWN not in (dag, examentoelage_vanaf) and dag < examentoelage_vanaf:
        return 0
    for einde in (benoemd_in_examengraad_op, bevordering_geweigerd_op):
        if UNKNOWN not in (dag, einde) and NONE < einde <= dag:
            return 0
    return UNKNOWN if UNKNOWN in (dag, examentoelage_vanaf, benoemd_in_examengraad_op, bevordering_geweigerd_op) else 1


@vraag("XIII 90", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 91", "XIII 94", "XIII 96 §1"))
def toelage_gevaarlijk_werk_mogelijk(werk_op_lijst, krijgt_vliegtoelage):
    """Whether work gives the allowance for dangerous work: on the list, and without a flight allowance for it."""
    if werk_op_lijst == 0 or krijgt_vliegtoelage == 1:
        return 0
    return UNKNOWN if UNKNOWN in (werk_op_lijst, krijgt_vliegtoelage) else 1


@vraag("XIII 96 §1", unit=YES_NO, also=("XIII 96 §2 1",))
def toelage_ook_voor_stagiair(hoofdstuk_toelage, hoedanigheid):
    """Whether the allowances of a chapter are for a trainee too: all but those for a higher office and for accountants."""
    if hoedanigheid != STAGIAIR:
        return NOT_APPLICABLE
    return 0 if hoofdstuk_toelage in (HOGER_AMBT, REKENPLICHTIGEN) else 1


@vraag("XIII 96 §2 2", unit=YES_NO, accepts=(UNKNOWN,))
def uurtoelagen_uitgesloten(hoofdstuk_toelage, niveau, personeelsgroep):
    """Whether the chapters on overtime and on night, Saturday and Sunday work do not hold: for level A and scientific staff."""
    if hoofdstuk_toelage not in (UNKNOWN, OVERUREN, ONREGELMATIG):
        return 0
    if niveau == NIVEAU_A or personeelsgroep == WETENSCHAPPELIJK:
        return UNKNOWN if hoofdstuk_toelage == UNKNOWN else 1
    return UNKNOWN if UNKNOWN in (hoofdstuk_toelage, niveau, personeelsgroep) else 0
