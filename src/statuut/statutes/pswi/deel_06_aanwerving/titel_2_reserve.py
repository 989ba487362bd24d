"""PSWI part VI, title 2, chapter 2, section 2 (VI 28-VI 29, VI 40): how long the reserve is valid, preferences, and who is struck off.

The validity of four years runs from the report, and counts its day: it ends on the day before the anniversary. By groups (VI 22) the report
of the first part counts. Who expressed a preference must take the post; staff who may refuse a post elsewhere are not struck off (VII 3).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months
from statuut.engine.units import COUNT, DATE, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

NIVEAU = eenheden()["niveau"]
NIVEAU_E, NIVEAU_D = NIVEAUS.index("E"), NIVEAUS.index("D")
AANMELDING = Term(3, "maanden", "VI 28 lid 1-2", expiry="wie zonder geldige reden wegblijft, wordt van de lijst geschrapt")
VIER_JAAR, TWEE_JAAR, WEIGERINGEN = 48, 24, 2
JANUARI_2002 = date(2002, 1, 1).toordinal()
VOORRANG = keuzes("voorrang_reserve", "dit_examen", "ander_examen", "geen_van_beide",
                  dit_examen="dit examen", ander_examen="het andere examen", geen_van_beide="geen van beide: dezelfde dag")  # fmt: skip
DIT, ANDER, GEEN_VAN_BEIDE = range(3)

feit("verslag_eerste_gedeelte_op", "dag van het proces-verbaal van het eerste gedeelte", DATE, "VI 22",
     "Op welke dag is het proces-verbaal van het eerste gedeelte afgesloten?")  # fmt: skip
feit(
    "voorkeur_uitgedrukt", "voorkeur uitgedrukt", YES_NO, "VI 28 lid 1-2", "Heeft de geslaagde een voorkeur voor een betrekking uitgedrukt?"
)
feit("opgeroepen_op", "dag van de oproeping", DATE, "VI 28 lid 1-2", "Op welke dag is de geslaagde behoorlijk opgeroepen?")
feit("aangemeld_op", "dag van de aanmelding", DATE, "VI 28 lid 1-2",
     "Op welke dag meldde de geslaagde zich aan (geen: niet aangemeld)?", none=True)  # fmt: skip
feit("geldige_reden", "geldige reden om zich niet aan te melden", YES_NO, "VI 28 lid 1-2", "Is er een geldige reden voor het wegblijven?")
feit("indiensttreding_geweigerd", "indiensttreding geweigerd", YES_NO, "VI 28 lid 1-2", "Weigert de geslaagde in dienst te treden?")
feit("voorkeur_geweigerd", "keren geweigerd een voorkeur uit te drukken", COUNT, "VI 28 lid 3",
     "Hoeveel keer weigerde de geslaagde een voorkeur uit te drukken?")  # fmt: skip
feit("beter_gerangschikten_zelfde_voorkeur", "beter gerangschikten met dezelfde voorkeur", COUNT, "VI 28 lid 1-2",
     "Hoeveel beter gerangschikten hebben dezelfde voorkeur?")  # fmt: skip
feit("plaatsen_van_voorkeur", "plaatsen die de voorkeur krijgen", COUNT, "VI 28 lid 1-2", "Hoeveel plaatsen van die voorkeur zijn er?")
feit("reserve_andere_termijn", "andere geldigheidsduur in maanden", WHOLE_MONTHS, "VI 29 lid 1",
     "Welke andere geldigheidsduur is bepaald (geen: vier jaar)?", none=True)  # fmt: skip
feit("reserve_termijn_in_reglement", "kortere geldigheidsduur in het reglement", YES_NO, "VI 29 lid 1",
     "Staat de kortere geldigheidsduur in het examenreglement?")  # fmt: skip
feit("reserve_verlenging", "verlenging in maanden", WHOLE_MONTHS, "VI 29 lid 1",
     "Met hoeveel maanden wordt de reserve verlengd (0: geen verlenging)?")  # fmt: skip
feit("reserve_eerder_verlengd", "eerdere verlengingen in maanden", WHOLE_MONTHS, "VI 29 lid 1",
     "Met hoeveel maanden is de reserve al eerder verlengd?")  # fmt: skip
feit("verlenging_om_dienstredenen", "verlenging om dienstredenen", YES_NO, "VI 29 lid 1", "Zijn er dienstredenen voor de verlenging?")
feit("ander_proces_verbaal_op", "dag van het proces-verbaal van het andere examen", DATE, "VI 29 lid 2",
     "Op welke dag is het proces-verbaal van het andere examen afgesloten?")  # fmt: skip


@vraag("VI 28 lid 1-2", unit=YES_NO)
def voorkeur_gevolgd(beter_gerangschikten_zelfde_voorkeur, plaatsen_van_voorkeur):
    """Whether the preference can be followed in the order of the ranking."""
    return 1 if beter_gerangschikten_zelfde_voorkeur < plaatsen_van_voorkeur else 0


@vraag("VI 28 lid 1-2", unit=DATE)
def aanmelding_uiterlijk(opgeroepen_op):
    """The last day to present oneself: three months after the call."""
    return laatste_dag(AANMELDING, opgeroepen_op)


@vraag("VI 28 lid 1-2", unit=YES_NO, accepts=(UNKNOWN,))
def niet_tijdig_aangemeld(aangemeld_op, aanmelding_uiterlijk, geldige_reden, dag):
    """Whether somebody stayed away, without valid reason, until the three months were over."""
    if aangemeld_op == UNKNOWN or aanmelding_uiterlijk == UNKNOWN:
        return UNKNOWN if geldige_reden != 1 else 0
    tot = dag if aangemeld_op == NONE else aangemeld_op
    te_laat = als_bekend(tot, tot > aanmelding_uiterlijk)
    return alle(te_laat, niet(geldige_reden))


@vraag("VI 28 lid 1-2", unit=YES_NO, accepts=(UNKNOWN,))
def geschrapt_na_oproeping(voorkeur_uitgedrukt, indiensttreding_geweigerd, niet_tijdig_aangemeld):
    """Whether somebody who expressed a preference is struck off: he refuses the post, or stayed away."""
    return alle(voorkeur_uitgedrukt, een_van(indiensttreding_geweigerd, niet_tijdig_aangemeld))


@vraag("VI 28 lid 3", unit=YES_NO)
def geschrapt_zonder_voorkeur(voorkeur_geweigerd):
    """Whether somebody is struck off for refusing more than twice to express a preference."""
    return 1 if voorkeur_geweigerd > WEIGERINGEN else 0


@vraag("VI 21", unit=DATE, also=("VI 29 lid 1",))
def reserve_geldig_vanaf(datum_proces_verbaal):
    """The day from which the result is valid: that of the report on the whole examination."""
    return datum_proces_verbaal


@VRAGEN.exception(to="reserve_geldig_vanaf", article="VI 22", when="examen_per_groep")
def reserve_geldig_vanaf_eerste_gedeelte(verslag_eerste_gedeelte_op):
    """By groups: that of the report on the first part."""
    return verslag_eerste_gedeelte_op


@vraag("VI 29 lid 1", unit=WHOLE_MONTHS, accepts=(UNKNOWN,))
def reserve_termijn(reserve_andere_termijn, reserve_termijn_in_reglement):
    """Months of validity: four years, or another term; a shorter one only when the examination rules say so."""
    if reserve_andere_termijn == NONE:
        return VIER_JAAR
    if reserve_andere_termijn == UNKNOWN or reserve_andere_termijn >= VIER_JAAR:
        return reserve_andere_termijn
    if reserve_termijn_in_reglement == UNKNOWN:
        return UNKNOWN
    return reserve_andere_termijn if reserve_termijn_in_reglement == 1 else VIER_JAAR


@vraag("VI 29 lid 1", unit=WHOLE_MONTHS, reading="VI-29-verlenging", accepts=(UNKNOWN,))
def reserve_verlenging_geldig(reserve_verlenging, reserve_eerder_verlengd, verlenging_om_dienstredenen, leeswijze_VI_29_verlenging):
    """Months of this extension that hold: for reasons of the service, two years at most with those before."""
    if reserve_verlenging == 0 or verlenging_om_dienstredenen == 0:
        return 0
    if UNKNOWN in (reserve_verlenging, verlenging_om_dienstredenen):
        return UNKNOWN
    if leeswijze_VI_29_verlenging == 1:
        return min(TWEE_JAAR, reserve_verlenging)
    if reserve_eerder_verlengd == UNKNOWN:
        return UNKNOWN
    return min(reserve_verlenging, max(0, TWEE_JAAR - reserve_eerder_verlengd))


@vraag("VI 29 lid 1", unit=DATE, reading="VI-29-einde")
def reserve_geldig_tot(reserve_geldig_vanaf, reserve_termijn, reserve_eerder_verlengd, reserve_verlenging_geldig, leeswijze_VI_29_einde):
    """The last day of validity, extensions included: the day before the same day of the month, or by the other reading that day."""
    maanden = reserve_termijn + reserve_eerder_verlengd + reserve_verlenging_geldig
    return add_months(reserve_geldig_vanaf, maanden) - 1 + leeswijze_VI_29_einde


@vraag("VI 29 lid 1", unit=YES_NO)
def reserve_geldig(dag, reserve_geldig_vanaf, reserve_geldig_tot):
    """Whether the reserve is valid on the day."""
    return 1 if reserve_geldig_vanaf <= dag <= reserve_geldig_tot else 0


@vraag("VI 29 lid 2", unit=VOORRANG)
def reserve_met_voorrang(reserve_geldig_vanaf, ander_proces_verbaal_op):
    """Which of two reserves goes first: that of the report that was closed first."""
    if reserve_geldig_vanaf == ander_proces_verbaal_op:
        return GEEN_VAN_BEIDE
    return DIT if reserve_geldig_vanaf < ander_proces_verbaal_op else ANDER


@vraag("VI 40", unit=YES_NO, accepts=(UNKNOWN,))
def reserve_niveau_e_telt_voor_d(niveau_van_examen, reserve_geldig_vanaf, dag):
    """Whether a reserve of level E counts for level D: one that existed when level E went, from January 2002."""
    if niveau_van_examen not in (UNKNOWN, NIVEAU_E):
        return 0
    bestond = als_bekend(reserve_geldig_vanaf, reserve_geldig_vanaf < JANUARI_2002)
    return alle(als_bekend(niveau_van_examen, True), bestond, als_bekend(dag, dag >= JANUARI_2002))


@vraag("VI 27", unit=NIVEAU)
def reserve_geeft_toegang_tot(niveau_van_examen):
    """The level that the reserve opens: that of the examination."""
    return niveau_van_examen


@VRAGEN.exception(to="reserve_geeft_toegang_tot", article="VI 40", when="reserve_niveau_e_telt_voor_d")
def reserve_niveau_e_geeft_toegang():
    """An old reserve of level E opens level D."""
    return NIVEAU_D
