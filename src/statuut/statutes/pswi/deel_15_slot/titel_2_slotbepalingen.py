"""PSWI part XV, title 2 (XV 4-6): who adapts other rules, who carries the statute out, and since when its parts have effect.

The statute has effect from 1 January 1996 unless XV 5 gives a part another day. XV 5 still points to VIII 95 for the scales: the days
stand in VIII 97 since a renumbering. The day of publication is not in the text and is asked for XIII 24 §3.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months, calendar_day, last_of_month
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import MINISTER_ALGEMEEN, VLAAMSE_REGERING, WIE
from statuut.statutes.pswi.deel_08_loopbaan.titel_9_vragen import INSCHALING
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.calendar import is_working_day

ONDERDELEN = keuzes(
    "onderdeel", "andere", "II_hoger_ambt_niveau_A", "VIII_4", "VIII_titel_2", "VIII_titel_5", "VIII_77", "VIII_83", "XIII", "XIII_3_en_35",
    "XIII_24_3", "XIII_29", "XIII_71", "XIII_113", "XIV_19_lid_3", "XIV_43", "XIV_45", "XIV_52",
    andere="elk ander onderdeel", II_hoger_ambt_niveau_A="deel II, waarneming van een hoger ambt in niveau A", VIII_4="artikel VIII 4",
    VIII_titel_2="deel VIII, titel 2 (evaluatie)", VIII_titel_5="deel VIII, titel 5 (functionele loopbaan)", VIII_77="artikel VIII 77",
    VIII_83="artikel VIII 83, § 1", XIII="deel XIII", XIII_3_en_35="artikelen XIII 3 en XIII 35", XIII_24_3="artikel XIII 24, § 3",
    XIII_29="artikel XIII 29", XIII_71="artikel XIII 71", XIII_113="artikel XIII 113", XIV_19_lid_3="artikel XIV 19, derde lid",
    XIV_43="artikel XIV 43", XIV_45="artikel XIV 45", XIV_52="artikel XIV 52",
)  # fmt: skip
ALGEMEEN = date(1996, 1, 1)
VAST = {
    "II_hoger_ambt_niveau_A": date(1996, 6, 1), "VIII_titel_2": date(1996, 1, 1), "VIII_77": date(1997, 7, 1), "VIII_83": date(1998, 1, 1),
    "XIII": date(1994, 1, 1), "XIII_29": date(1993, 1, 1), "XIII_71": date(1993, 1, 1), "XIII_113": date(1992, 1, 1),
    "XIV_19_lid_3": date(1995, 1, 1), "XIV_45": date(1993, 1, 1),
}  # fmt: skip
PER_NIVEAU = ("VIII_titel_5", "XIII_3_en_35", "XIV_43", "XIV_52")
#: VIII 4 creates levels A and B together; the career of level A begins five months later. By level E, D, C, B, A.
NIVEAUS_BESTAAN = (*INSCHALING[:4], date(1994, 1, 1).toordinal())
DERDE_MAAND = 3

feit("onderdeel", "onderdeel van het statuut", ONDERDELEN, "XV 5", "Om welk onderdeel van het statuut gaat het?")
feit(
    "bekendgemaakt_op",
    "dag van de bekendmaking in het Belgisch Staatsblad",
    DATE,
    "XV 5",
    "Op welke dag is het besluit in het Belgisch Staatsblad bekendgemaakt?",
)


@vraag("XV 4", unit=WIE)
def terminologie_aangepast_door():
    """Who brings rules outside the statute in line with its words."""
    return VLAAMSE_REGERING


@vraag("XV 5", unit=DATE, accepts=(UNKNOWN,))
def in_werking_sinds(onderdeel, niveau, bekendgemaakt_op):
    """The day from which a part of the statute has effect; for some parts it hangs on the level, for one on the publication."""
    if onderdeel == UNKNOWN:
        return UNKNOWN
    code = ONDERDELEN.codes[onderdeel]
    if code == "VIII_4":
        return UNKNOWN if niveau == UNKNOWN else NIVEAUS_BESTAAN[niveau]
    if code in PER_NIVEAU:
        return UNKNOWN if niveau == UNKNOWN else INSCHALING[niveau]
    if code == "XIII_24_3":
        return UNKNOWN if bekendgemaakt_op == UNKNOWN else _laatste_werkdag(last_of_month(add_months(bekendgemaakt_op, DERDE_MAAND)))
    return VAST.get(code, ALGEMEEN).toordinal()


@vraag("XV 5", unit=YES_NO)
def onderdeel_geldt_op(in_werking_sinds, dag):
    """Whether that part has effect on the day of the question."""
    return 1 if dag >= in_werking_sinds else 0


@vraag("XV 6", unit=WIE)
def statuut_uitgevoerd_door():
    """Who carries out the statute."""
    return MINISTER_ALGEMEEN


def _laatste_werkdag(day):
    """The day itself, or the last working day before it."""
    while not is_working_day(calendar_day(day)):
        day -= 1
    return day
