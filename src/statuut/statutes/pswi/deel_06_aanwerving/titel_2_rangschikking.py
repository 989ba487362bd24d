"""PSWI part VI, title 2, chapter 2, section 2 (VI 19, VI 21-VI 22, VI 25-VI 27): the ranking, and who stands in it.

A place in the ranking is one more than the number of candidates with more points: equal totals share a place, for the text has no other
criterion, and a maximum takes in all who tie for the last place. By groups (VI 22) the first part alone ranks.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

STAND = keuzes("stand_na_examen", "toelaatbaar", "voorlopig_uitgesloten", "uitgesloten",
               toelaatbaar="toelaatbaar verklaard", voorlopig_uitgesloten="voorlopig uitgesloten")  # fmt: skip
TOELAATBAAR, VOORLOPIG, UITGESLOTEN = range(3)

feit("kandidaten_met_meer_punten", "kandidaten met meer punten", COUNT, "VI 21", "Hoeveel geslaagde kandidaten behaalden meer punten?")
feit("maximum_kandidaten", "maximum aantal kandidaten", COUNT, "VI 19",
     "Hoeveel kandidaten worden hoogstens aanvaard (geen: er is geen maximum)?", none=True)  # fmt: skip
feit("maximum_in_reglement", "maximum staat in het examenreglement", YES_NO, "VI 19", "Staat het maximum in het examenreglement?")
feit("kandidaten_met_minimum", "kandidaten met het minimum", COUNT, "VI 19", "Hoeveel kandidaten behaalden het minimum?")
feit("kandidaten_boven_laatste_plaats", "kandidaten boven de laatste plaats", COUNT, "VI 19",
     "Hoeveel kandidaten hebben meer punten dan wie op de laatste plaats staat?")  # fmt: skip
feit("kandidaten_op_laatste_plaats", "kandidaten op de laatste plaats", COUNT, "VI 19",
     "Hoeveel kandidaten hebben evenveel punten als wie op de laatste plaats staat, hijzelf inbegrepen?")  # fmt: skip
feit("groepen_in_reglement", "reglement laat examen per groep toe", YES_NO, "VI 22",
     "Laat het examenreglement toe om volgens het eerste gedeelte te rangschikken?")  # fmt: skip
feit("groepen_beslist", "examen per groep beslist", YES_NO, "VI 22",
     "Besliste de leidend ambtenaar om volgens het eerste gedeelte te rangschikken?")  # fmt: skip
feit(
    "punten_eerste_gedeelte",
    "punten voor het eerste gedeelte",
    COUNT,
    "VI 22",
    "Hoeveel punten behaalde de kandidaat in het eerste gedeelte?",
)
feit("geslaagd_eerste_gedeelte", "geslaagd voor het eerste gedeelte", YES_NO, "VI 22", "Slaagde de kandidaat voor het eerste gedeelte?")
feit("geslaagd_tweede_gedeelte", "geslaagd voor het tweede gedeelte", YES_NO, "VI 22", "Slaagde de kandidaat voor het tweede gedeelte?")
feit("betrekking_met_functiebeschrijving", "betrekking met functiebeschrijving", YES_NO, "VI 22",
     "Is de betrekking met een functiebeschrijving gevraagd?")  # fmt: skip
feit("aanvaard_na_derde_gedeelte", "aanvaard na het derde gedeelte", YES_NO, "VI 22",
     "Aanvaardde de examencommissie de kandidaat na het derde gedeelte?")  # fmt: skip
feit("kan_aan_voorwaarden_voldoen", "voldoet of zal aan de voorwaarden voldoen", YES_NO, "VI 25",
     "Voldoet de kandidaat aan elke toelatingsvoorwaarde, of zal dat nog kunnen?")  # fmt: skip
feit("uitsluiting_gemotiveerd", "uitsluiting is gemotiveerd", YES_NO, "VI 25", "Is de beslissing tot uitsluiting gemotiveerd?")
feit("uitsluiting_meegedeeld", "uitsluiting meegedeeld", YES_NO, "VI 25", "Is de uitsluiting aan de kandidaat meegedeeld?")
feit("examenuitslag_in_staatsblad", "uitslag in het Staatsblad", YES_NO, "VI 21", "Staat de uitslag van het examen in het Staatsblad?")
feit("lijst_in_proces_verbaal", "lijst van geslaagden in het proces-verbaal", YES_NO, "VI 21",
     "Staat de lijst van geslaagden met hun rangschikking in het proces-verbaal?")  # fmt: skip
feit("gedrag_wordt_onderzocht", "onderzoek naar het gedrag loopt", YES_NO, "VI 26", "Loopt er nog een onderzoek naar het gedrag?")


@vraag("VI 22", unit=YES_NO, accepts=(UNKNOWN,))
def examen_per_groep(groepen_in_reglement, groepen_beslist):
    """Whether the first part alone ranks: the rules allow it and it was decided."""
    return alle(groepen_in_reglement, groepen_beslist)


@vraag("VI 21", unit=COUNT, also=("VI 20",))
def rangschikkingspunten(examen_punten):
    """The points that rank a successful candidate: the total; a preselection does not count."""
    return examen_punten


@VRAGEN.exception(to="rangschikkingspunten", article="VI 22", when="examen_per_groep")
def rangschikkingspunten_eerste_gedeelte(punten_eerste_gedeelte):
    """By groups: the points of the first part."""
    return punten_eerste_gedeelte


@vraag("VI 21", unit=COUNT, also=("VI 22",))
def plaats_in_rangschikking(kandidaten_met_meer_punten):
    """The place in the ranking: equal points share a place."""
    return kandidaten_met_meer_punten + 1


@vraag("VI 19", unit=YES_NO)
def maximum_geldt(maximum_kandidaten, maximum_in_reglement):
    """Whether there is a maximum number of candidates that stands in the examination rules, as it must."""
    return 1 if maximum_kandidaten != NONE and maximum_in_reglement == 1 else 0


@vraag("VI 19", unit=COUNT, accepts=(UNKNOWN,))
def aanvaarde_kandidaten(
    maximum_geldt, maximum_kandidaten, kandidaten_met_minimum, kandidaten_boven_laatste_plaats, kandidaten_op_laatste_plaats
):  # fmt: skip
    """How many candidates are accepted: the maximum, fewer when fewer reach the minimum, more when several tie for the last place."""
    if UNKNOWN in (maximum_geldt, kandidaten_met_minimum) or maximum_geldt == 0:
        return kandidaten_met_minimum if maximum_geldt == 0 else UNKNOWN
    if kandidaten_met_minimum <= maximum_kandidaten:
        return kandidaten_met_minimum
    if UNKNOWN in (kandidaten_boven_laatste_plaats, kandidaten_op_laatste_plaats):
        return UNKNOWN
    return max(maximum_kandidaten, kandidaten_boven_laatste_plaats + kandidaten_op_laatste_plaats)


@vraag("VI 19", unit=YES_NO, accepts=(UNKNOWN,))
def kandidaat_binnen_maximum(examen_geslaagd, maximum_geldt, maximum_kandidaten, kandidaten_met_meer_punten):
    """Whether one candidate is accepted: he reached the minima, and fewer candidates than the maximum have more points."""
    bekend = UNKNOWN not in (maximum_geldt, maximum_kandidaten, kandidaten_met_meer_punten)
    plaats = int(maximum_geldt == 1 and kandidaten_met_meer_punten < maximum_kandidaten) if bekend else UNKNOWN
    return alle(examen_geslaagd, een_van(niet(maximum_geldt), plaats))


@vraag("VI 21", unit=YES_NO)
def in_de_reserve(kandidaat_binnen_maximum):
    """Whether a candidate stands on the list of those who passed."""
    return kandidaat_binnen_maximum


@VRAGEN.exception(to="in_de_reserve", article="VI 22", when="examen_per_groep")
def in_de_reserve_per_groep(geslaagd_eerste_gedeelte, geslaagd_tweede_gedeelte):
    """By groups: who passed the first two parts; not being accepted after the third takes nothing away."""
    return alle(geslaagd_eerste_gedeelte, geslaagd_tweede_gedeelte)


@vraag("VI 21", unit=YES_NO, accepts=(UNKNOWN,))
def examenuitslag_regelmatig_vastgesteld(lijst_in_proces_verbaal, examenuitslag_in_staatsblad):
    """Whether the result was recorded with its ranking, and published."""
    return alle(lijst_in_proces_verbaal, examenuitslag_in_staatsblad)


@vraag("VI 22", unit=YES_NO, accepts=(UNKNOWN,))
def betrekking_toekenbaar(in_de_reserve, examen_per_groep, betrekking_met_functiebeschrijving, aanvaard_na_derde_gedeelte):
    """Whether a post can go to somebody of the reserve; by groups one with a function description only after the third part."""
    zonder_derde = een_van(niet(examen_per_groep), niet(betrekking_met_functiebeschrijving))
    return alle(in_de_reserve, een_van(zonder_derde, aanvaard_na_derde_gedeelte))


@vraag("VI 25", unit=YES_NO)
def uitgesloten_tijdens_examen(kan_aan_voorwaarden_voldoen):
    """Whether a candidate is excluded in the course of the examination, by a decision with reasons."""
    return 1 - kan_aan_voorwaarden_voldoen


@vraag("VI 25", unit=YES_NO, also=("VI 26",), accepts=(UNKNOWN,))
def uitsluiting_regelmatig(uitsluiting_gemotiveerd, uitsluiting_meegedeeld, gedrag_wordt_onderzocht):
    """Whether an exclusion was done as it must be: told with reasons; one for the time of an inquiry need only be told."""
    return alle(een_van(uitsluiting_gemotiveerd, gedrag_wordt_onderzocht), uitsluiting_meegedeeld)


@vraag("VI 26", unit=STAND, also=("VI 27",), accepts=(UNKNOWN,))
def stand_na_examen(voldoet_aan_gestelde_eisen, gedrag_wordt_onderzocht):
    """Where a successful candidate stands: admissible, excluded for the time of an inquiry into conduct, or excluded."""
    if gedrag_wordt_onderzocht == 1:
        return VOORLOPIG
    if UNKNOWN in (voldoet_aan_gestelde_eisen, gedrag_wordt_onderzocht):
        return UNKNOWN
    return TOELAATBAAR if voldoet_aan_gestelde_eisen == 1 else UITGESLOTEN


@vraag("VI 27", unit=YES_NO, accepts=(UNKNOWN,))
def geslaagde_tot_de_stage(in_de_reserve, stand_na_examen, aan_de_beurt):
    """Whether somebody who passed enters probation: on the list, admissible, and in the order of the ranking."""
    return alle(in_de_reserve, als_bekend(stand_na_examen, stand_na_examen == TOELAATBAAR), aan_de_beurt)
