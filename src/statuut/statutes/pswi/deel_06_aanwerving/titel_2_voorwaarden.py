"""PSWI part VI, title 2, chapter 1 (VI 2-VI 7, VI 39): the conditions of recruitment, when they must be met, and who checks them.

Scientific staff need a diploma of level A on the day of the vacancy notice. Non-scientific staff need the diploma of the level and success
in the comparative examination; a diploma of a higher level keeps a candidate out, save three cases and the examinations begun before July
1997. Which diploma opens a level stands in VIII 4: levels D and E ask none.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import full_years
from statuut.engine.units import DATE, YEARS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import BENOEMENDE_OVERHEID, DIRECTIERAAD, MINISTER_ALGEMEEN, SELECTIEBUREAU, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, NIVEAUS, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

NIVEAU_D, NIVEAU_A = NIVEAUS.index("D"), NIVEAUS.index("A")
GEEN_DIPLOMA = len(NIVEAUS)
JULI_1997 = date(1997, 7, 1).toordinal()
BIJZONDER = keuzes(
    "bijzondere_voorwaarde", "minimumleeftijd", "beroepsbekwaamheid", "lichamelijke_geschiktheid", "diploma_of_getuigschrift", "andere",
    lichamelijke_geschiktheid="bijzondere lichamelijke geschiktheid", diploma_of_getuigschrift="bijzonder diploma of getuigschrift",
    andere="een andere eis",
)  # fmt: skip
ANDERE_EIS = BIJZONDER.codes.index("andere")

feit("eerste_vacaturebericht_op", "dag van het eerste vacaturebericht", DATE, "VI 2 §2",
     "Op welke dag stond de vacature voor het eerst in het Staatsblad?")  # fmt: skip
feit("laatste_vacaturebericht_op", "dag van het laatste vacaturebericht", DATE, "VI 2 §2",
     "Op welke dag stond de vacature voor het laatst in het Staatsblad?")  # fmt: skip
feit(
    "examen_peildatum",
    "peildatum van het examen",
    DATE,
    "VI 5 §2",
    "Welke dag bepaalde het Selectiebureau om aan de voorwaarden te voldoen?",
)
feit("diploma_behaald_op", "dag waarop het vereiste diploma is behaald", DATE, "VI 2 §2",
     "Op welke dag is het vereiste diploma behaald (geen: nog niet)?", none=True)  # fmt: skip
feit("hoogste_diploma_behaald_op", "dag waarop het hoogste diploma is behaald", DATE, "VI 5 §1 lid 3",
     "Op welke dag is het hoogste diploma behaald?")  # fmt: skip
feit("diploma_uitzondering", "uitzondering op het diploma met het Selectiebureau", YES_NO, "VI 5 §1 lid 1",
     "Geldt er een uitzondering die in overeenstemming met het Selectiebureau is bepaald?")  # fmt: skip
feit("examen_ingeschreven_op", "dag van de inschrijving voor het examen", DATE, "VI 5 §1 lid 3",
     "Op welke dag schreef de kandidaat zich in?")  # fmt: skip
feit("diploma_vereist_in_niveau_d", "hoger diploma gevraagd voor niveau D", YES_NO, "VI 5 §1 lid 3",
     "Vragen de functiebeschrijving of het examenreglement dit diploma voor niveau D?")  # fmt: skip
feit("schaarste_advies_gegeven", "advies over de schaarste gegeven", YES_NO, "VI 5 §3", "Gaf het Selectiebureau advies over de afwijking?")
feit("schaarste_afwijking_beslist", "afwijking wegens schaarste beslist", YES_NO, "VI 5 §3", "Is de afwijking van het diploma beslist?")
feit("laatstejaarsscholier", "laatstejaarsscholier bij de inschrijving", YES_NO, "VI 6 §2",
     "Zat de kandidaat bij de inschrijving in het laatste jaar?")  # fmt: skip
feit("diploma_voorgelegd_op", "dag waarop het diploma is voorgelegd", DATE, "VI 6 §2",
     "Op welke dag is het vereiste diploma voorgelegd (geen: nog niet)?", none=True)  # fmt: skip
feit("bijzondere_voorwaarde", "bijzondere voorwaarde", BIJZONDER, "VI 4 §1", "Welke bijzondere voorwaarde wordt gesteld?")
feit("voorwaarde_uit_functiebeschrijving", "volgt uit functiebeschrijving en profiel", YES_NO, "VI 4 §1",
     "Volgt de voorwaarde uit de functiebeschrijving en het competentieprofiel?")  # fmt: skip
feit("voorwaarde_overlegd", "overleg met het Selectiebureau gehouden", YES_NO, "VI 7 §1", "Is er met het Selectiebureau overlegd?")
feit("gevraagde_minimumleeftijd", "gevraagde minimumleeftijd", YEARS, "VI 4 §1",
     "Hoe oud moet de kandidaat minstens zijn (geen: geen minimumleeftijd)?", none=True)  # fmt: skip
feit("bijzondere_eisen_vervuld", "andere bijzondere eisen vervuld", YES_NO, "VI 4 §1",
     "Vervult de kandidaat op de peildatum de bijzondere eisen van bekwaamheid, geschiktheid en diploma?")  # fmt: skip
feit("wervingsexamen_begonnen_op", "begin van het wervingsexamen", DATE, "VI 39", "Op welke dag begon het wervingsexamen?")


@vraag("VI 2 §1", unit=YES_NO)
def wetenschappelijk_diploma_voldoet(niveau_diploma):
    """Whether the diploma opens level A, as scientific staff need."""
    return 1 if niveau_diploma == NIVEAU_A else 0


@vraag("VI 2 §2", unit=DATE, also=("VI 4 §2", "VI 5 §2", "VI 7 §2"), reading="VI-2-bericht", accepts=(UNKNOWN,))
def voorwaarden_peildatum(
    personeelsgroep, eerste_vacaturebericht_op, laatste_vacaturebericht_op, examen_peildatum, leeswijze_VI_2_bericht
):  # fmt: skip
    """The day on which the conditions must be met: that of the vacancy notice, or for an examination the day that was fixed."""
    if personeelsgroep == UNKNOWN:
        return UNKNOWN
    if personeelsgroep != WETENSCHAPPELIJK:
        return examen_peildatum
    return eerste_vacaturebericht_op if leeswijze_VI_2_bericht == 0 else laatste_vacaturebericht_op


@vraag("VI 2 §2", unit=WIE, also=("VI 4 §2", "VI 5 §2", "VI 7 §2"))
def voorwaarden_gecontroleerd_door(personeelsgroep):
    """Who checks every condition but physical fitness: the management board, or for an examination the selection office."""
    return DIRECTIERAAD if personeelsgroep == WETENSCHAPPELIJK else SELECTIEBUREAU


@vraag("VI 5 §2", unit=WIE, also=("VI 7 §2",))
def peildatum_bepaald_door(personeelsgroep):
    """Who fixes that day: the selection office for an examination; for scientific staff it follows from the notice."""
    return SELECTIEBUREAU if personeelsgroep == NIET_WETENSCHAPPELIJK else NONE


@vraag("VI 6 §2", unit=YES_NO, accepts=(UNKNOWN,))
def toegelaten_als_laatstejaars(personeelsgroep, laatstejaarsscholier):
    """Whether the candidate enters the examination as a final-year student, before the diploma is there."""
    return alle(als_bekend(personeelsgroep, personeelsgroep == NIET_WETENSCHAPPELIJK), laatstejaarsscholier)


@vraag("VI 2 §2", unit=YES_NO, also=("VI 5 §2",))
def diploma_op_tijd(diploma_behaald_op, voorwaarden_peildatum):
    """Whether the diploma was there on the reference day."""
    return 1 if diploma_behaald_op != NONE and diploma_behaald_op <= voorwaarden_peildatum else 0


@VRAGEN.exception(to="diploma_op_tijd", article="VI 6 §2", when="toegelaten_als_laatstejaars")
def diploma_op_tijd_laatstejaars():
    """A final-year student need not have the diploma on the reference day."""
    return 1


@vraag("VI 6 §2", unit=DATE)
def laatstejaars_stage_vanaf(toegelaten_als_laatstejaars, diploma_voorgelegd_op):
    """The first day on which a former final-year student may enter probation: when the diploma was shown; none before."""
    return diploma_voorgelegd_op if toegelaten_als_laatstejaars == 1 else NOT_APPLICABLE


@vraag("VI 5 §3", unit=YES_NO, accepts=(UNKNOWN,))
def schaarste_afwijking_geldt(personeelsgroep, schaarste_arbeidsmarkt, schaarste_advies_gegeven, schaarste_afwijking_beslist):
    """Whether the diploma requirement is set aside: scarcity, advice of the selection office, and a decision; not for scientists."""
    examen = als_bekend(personeelsgroep, personeelsgroep == NIET_WETENSCHAPPELIJK)
    return alle(examen, schaarste_arbeidsmarkt, schaarste_advies_gegeven, schaarste_afwijking_beslist)


@vraag("VI 5 §3", unit=WIE, reading="VI-5-schaarste")
def schaarste_afwijking_door(leeswijze_VI_5_schaarste):
    """Who decides to set it aside; the text does not say."""
    return BENOEMENDE_OVERHEID if leeswijze_VI_5_schaarste == 0 else MINISTER_ALGEMEEN


@vraag("VI 5 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def diploma_niet_vereist(niveau_van_examen, diploma_uitzondering):
    """Whether no diploma is asked: level D (VIII 4), or an exception agreed with the selection office."""
    return een_van(als_bekend(niveau_van_examen, niveau_van_examen <= NIVEAU_D), diploma_uitzondering)


@VRAGEN.exception(to="diploma_niet_vereist", article="VI 5 §3", when="schaarste_afwijking_geldt")
def diploma_niet_nodig_bij_schaarste():
    """On scarcity the diploma does not matter."""
    return 1


@vraag("VI 5 §1 lid 1", unit=YES_NO, also=("VI 5 §3",), accepts=(UNKNOWN,))
def diploma_volstaat_voor_examen(niveau_diploma, niveau_van_examen, diploma_niet_vereist):
    """Whether the diploma opens the level of the examination; a higher one does too, the ban on it is a rule of its own."""
    niveau = UNKNOWN
    if UNKNOWN not in (niveau_diploma, niveau_van_examen):
        niveau = int(niveau_van_examen <= niveau_diploma != GEEN_DIPLOMA)
    return een_van(niveau, diploma_niet_vereist)


@vraag("VI 5 §1 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_diploma_bij_examen_toegelaten(
    niveau_diploma, niveau_van_examen, hoogste_diploma_behaald_op, examen_ingeschreven_op, diploma_vereist_in_niveau_d
):  # fmt: skip
    """Whether a higher diploma is no objection: the level just below, a later diploma, or one that level D asks for."""
    net_lager = behaald_na = UNKNOWN
    if UNKNOWN not in (niveau_diploma, niveau_van_examen):
        net_lager = int(niveau_diploma != GEEN_DIPLOMA and niveau_van_examen == niveau_diploma - 1)
    if UNKNOWN not in (hoogste_diploma_behaald_op, examen_ingeschreven_op):
        behaald_na = int(hoogste_diploma_behaald_op > examen_ingeschreven_op)
    niveau_d = alle(als_bekend(niveau_van_examen, niveau_van_examen == NIVEAU_D), diploma_vereist_in_niveau_d)
    return een_van(net_lager, behaald_na, niveau_d)


@vraag("VI 39", unit=YES_NO)
def oud_wervingsexamen(wervingsexamen_begonnen_op):
    """Whether the examination began before 1 July 1997, so that the ban does not hold for those who passed it."""
    return 1 if wervingsexamen_begonnen_op < JULI_1997 else 0


@vraag("VI 5 §1 lid 2", unit=YES_NO, also=("VI 5 §1 lid 3", "VI 39"), accepts=(UNKNOWN,))
def inschrijving_verboden(niveau_diploma, niveau_van_examen, hoger_diploma_bij_examen_toegelaten, oud_wervingsexamen):
    """Whether registration is barred because the diploma opens a higher level than the examination."""
    if niveau_diploma == GEEN_DIPLOMA or 1 in (hoger_diploma_bij_examen_toegelaten, oud_wervingsexamen):
        return 0
    if UNKNOWN in (niveau_diploma, niveau_van_examen):
        return UNKNOWN
    hoger = int(niveau_diploma > niveau_van_examen)
    return alle(hoger, *(UNKNOWN for each in (hoger_diploma_bij_examen_toegelaten, oud_wervingsexamen) if each == UNKNOWN))


@vraag("VI 5 §1 lid 2", unit=YES_NO, also=("VI 5 §1 lid 1", "VI 6 §2"), accepts=(UNKNOWN,))
def inschrijving_toegelaten(
    diploma_volstaat_voor_examen, diploma_op_tijd, diploma_niet_vereist, toegelaten_als_laatstejaars, inschrijving_verboden
):  # fmt: skip
    """Whether somebody may enter the examination: the diploma in time, none needed or a final-year student; and not one too high."""
    diploma = een_van(alle(diploma_volstaat_voor_examen, diploma_op_tijd), diploma_niet_vereist, toegelaten_als_laatstejaars)
    return alle(diploma, niet(inschrijving_verboden))


@vraag("VI 4 §1", unit=YES_NO, also=("VI 7 §1",), accepts=(UNKNOWN,))
def bijzondere_voorwaarde_toegelaten(personeelsgroep, bijzondere_voorwaarde, voorwaarde_uit_functiebeschrijving, voorwaarde_overlegd):
    """Whether a special condition may be imposed: of the closed list, from the function, and for examinations after consultation."""
    lijst = als_bekend(bijzondere_voorwaarde, bijzondere_voorwaarde != ANDERE_EIS)
    overleg = een_van(als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK), voorwaarde_overlegd)
    return alle(lijst, voorwaarde_uit_functiebeschrijving, overleg)


@vraag("VI 4 §2", unit=YES_NO, also=("VI 4 §1", "VI 7 §1", "VI 7 §2"), accepts=(UNKNOWN,))
def minimumleeftijd_bereikt(gevraagde_minimumleeftijd, geboortedatum, voorwaarden_peildatum):
    """Whether the minimum age that was asked is reached on the reference day."""
    if gevraagde_minimumleeftijd == NONE:
        return 1
    if UNKNOWN in (gevraagde_minimumleeftijd, geboortedatum, voorwaarden_peildatum):
        return UNKNOWN
    return int(full_years(geboortedatum, voorwaarden_peildatum) >= gevraagde_minimumleeftijd)


@vraag("VI 4 §2", unit=YES_NO, also=("VI 7 §2",), accepts=(UNKNOWN,))
def bijzondere_voorwaarden_vervuld(minimumleeftijd_bereikt, bijzondere_eisen_vervuld):
    """Whether the special conditions are met on the reference day."""
    return alle(minimumleeftijd_bereikt, bijzondere_eisen_vervuld)


@vraag("VI 5 §1 lid 1", unit=YES_NO)
def examenvereiste_vervuld(examen_geslaagd):
    """Whether the comparative examination was passed; level D posts for persons with a handicap need none (VI 31 §2)."""
    return examen_geslaagd


@vraag("VI 2 §1", unit=YES_NO, also=("VI 5 §1 lid 1", "VI 2 §2", "VI 5 §2"), accepts=(UNKNOWN,))
def aanwervingsvoorwaarden_vervuld(
    personeelsgroep, wetenschappelijk_diploma_voldoet, diploma_volstaat_voor_examen, diploma_op_tijd, diploma_niet_vereist,
    examenvereiste_vervuld,
):  # fmt: skip
    """Whether the conditions of recruitment are met: a diploma of level A, or that of the level and the examination; in time."""
    if personeelsgroep == UNKNOWN:
        return UNKNOWN
    if personeelsgroep == WETENSCHAPPELIJK:
        return alle(wetenschappelijk_diploma_voldoet, diploma_op_tijd)
    diploma = een_van(diploma_niet_vereist, alle(diploma_volstaat_voor_examen, diploma_op_tijd))
    return alle(diploma, examenvereiste_vervuld)
