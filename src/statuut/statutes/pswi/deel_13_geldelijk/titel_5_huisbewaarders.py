"""PSWI part XIII, title 5 (XIII 108-110): caretakers, and the outsider who takes the place of one.

A caretaker gets benefits in kind only. The one who replaces him is no member of staff and has no file: the allowance is asked here for
a number of days.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, DAYS, EURO, YES_NO
from statuut.money import to_cents_up
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL, STAGIAIR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

DAGDEEL, JAARUREN = 7, 1976
INDEX = 10_000
WEEK = 7
VAKANTIE = 0

VOORDEEL = keuzes("voordeel_huisbewaarder", "huisvesting", "verwarming", "verlichting", "vergoeding_in_geld", vergoeding_in_geld="geld")
AFWEZIGHEID = keuzes(
    "afwezigheid_huisbewaarder", "vakantieverlof", "langdurige_afwezigheid", "andere", langdurige_afwezigheid="langdurige afwezigheid"
)

feit("huisbewaarder_voordeel", "gevraagd voordeel", VOORDEEL, "XIII 108", "Om welk voordeel gaat het?")
feit("woning_comfortabel", "woning met hedendaags comfort", YES_NO, "XIII 108", "Voldoet de woning aan hedendaagse comfortnormen?")
feit("vervanger_buitenstaander", "vervanger van buiten de administratie", YES_NO, "XIII 109 §1",
     "Is de vervanger iemand van buiten de administratie?")  # fmt: skip
feit(
    "vervanging_beslist", "beslissing van het instellingshoofd", YES_NO, "XIII 109 §1", "Besliste het instellingshoofd over de vervanging?"
)
feit("huisbewaarder_afwezigheid", "reden van de afwezigheid", AFWEZIGHEID, "XIII 109 §1", "Waarom is de huisbewaarder afwezig?")
feit("huisbewaarder_afwezig_dagen", "kalenderdagen afwezig", DAYS, "XIII 109 §1", "Hoeveel dagen is de huisbewaarder afwezig?")
feit("vervanging_dagen", "dagen prestatie van de vervanger", COUNT, "XIII 109 §2", "Hoeveel dagen werkte de vervanger?")
feit("minimum_d111", "minimum van salarisschaal D 111, aan 100 %", EURO, "XIII 109 §2", "Hoeveel is het minimum van schaal D 111?")


@vraag("XIII 110", unit=YES_NO, also=("XIV 51 §1",))
def huisbewaarder_regeling_geldt(hoedanigheid):
    """Whether title 5 holds for a caretaker: officials, trainees, and contract staff with the same post."""
    return int(hoedanigheid in (AMBTENAAR, STAGIAIR, CONTRACTUEEL))


@vraag("XIII 108", unit=YES_NO)
def huisbewaarder_voordeel_toegestaan(huisbewaarder_voordeel, woning_comfortabel):
    """Whether a caretaker may get a benefit: housing, heating and light in a comfortable dwelling, never money."""
    if huisbewaarder_voordeel == VOORDEEL.codes.index("vergoeding_in_geld"):
        return 0
    return woning_comfortabel


@vraag("XIII 109 §1", unit=YES_NO, reading="XIII-109-week")
def vervanging_huisbewaarder_recht(
    vervanger_buitenstaander, vervanging_beslist, huisbewaarder_afwezigheid, huisbewaarder_afwezig_dagen, leeswijze_XIII_109_week
):
    """Whether the outsider who replaces the caretaker gets the allowance."""
    if vervanger_buitenstaander == 0 or vervanging_beslist == 0 or huisbewaarder_afwezigheid == AFWEZIGHEID.codes.index("andere"):
        return 0
    if huisbewaarder_afwezigheid == VAKANTIE and leeswijze_XIII_109_week == 0:
        return 1
    return int(huisbewaarder_afwezig_dagen >= WEEK)


@vraag("XIII 109 §2", unit=EURO, also=("XIII 42",))
def vervanging_huisbewaarder_bedrag(vervanging_huisbewaarder_recht, vervanging_dagen, minimum_d111, index):
    """7/1976 of the indexed minimum of D 111 for each day, rounded up once."""
    if vervanging_huisbewaarder_recht == 0:
        return 0
    return to_cents_up(minimum_d111 * index * vervanging_dagen * DAGDEEL, JAARUREN * INDEX)
