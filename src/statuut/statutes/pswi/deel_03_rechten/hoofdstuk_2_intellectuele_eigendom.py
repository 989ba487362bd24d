"""PSWI part III, chapter 2 (III 7bis, III 7ter): who owns works and inventions, for how long a work may be used, and compensation.

What an official makes in the performance of the office belongs to the Flemish Community; so do inventions made with means of the
institution only, but these give a compensation set by the two ministers.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import FUNCTIONEEL_EN_ALGEMEEN, ORGAAN
from statuut.statutes.pswi.driewaardig import alle, een_van
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

JAREN = 20
EIGENAARS = keuzes("eigenaar_van_werk", "vlaamse_gemeenschap", "personeelslid", vlaamse_gemeenschap="de Vlaamse Gemeenschap",
                   personeelslid="het personeelslid")  # fmt: skip
GEMEENSCHAP, PERSONEELSLID = range(2)

feit("werk_in_ambt", "werk gemaakt ter uitvoering van het ambt", YES_NO, "III 7bis §1",
     "Kwam het werk tot stand ter uitvoering van het ambt?")  # fmt: skip
feit("werk_gemaakt_op", "dag waarop het werk tot stand kwam", DATE, "III 7bis §3", "Op welke dag kwam het werk tot stand?")
feit("uitvinding_in_ambt", "uitvinding ter uitvoering van het ambt", YES_NO, "III 7ter §1",
     "Is de uitvinding gedaan ter uitvoering van het ambt?")  # fmt: skip
feit("uitvinding_met_middelen", "uitvinding met middelen van de instelling", YES_NO, "III 7ter §1",
     "Kwam de uitvinding er met middelen van de instelling?")  # fmt: skip
feit("uitvinding_waarde_gewogen", "industriële of commerciële waarde gewogen", YES_NO, "III 7ter §2",
     "Is de industriële of commerciële waarde van de uitvinding gewogen?")  # fmt: skip
feit("uitvinding_bijdrage_gewogen", "bijdrage van elke partij gewogen", YES_NO, "III 7ter §2", "Is gewogen hoeveel elke partij bijdroeg?")


@vraag("III 7bis §1", unit=EIGENAARS)
def vermogensrechten_van(werk_in_ambt):
    """Who has the economic rights in a work or program: the Community when it was made in the performance of the office."""
    return GEMEENSCHAP if werk_in_ambt == 1 else PERSONEELSLID


@vraag("III 7bis §3", unit=DATE)
def werk_gebruik_laatste_dag(werk_in_ambt, werk_gemaakt_op):
    """The last day on which a work may be shown and used under the institution's name: twenty years from the day it was made."""
    return add_years(werk_gemaakt_op, JAREN) - 1 if werk_in_ambt == 1 else NOT_APPLICABLE


@vraag("III 7bis §3", unit=YES_NO)
def werk_gebruik_toegelaten(werk_gebruik_laatste_dag, werk_gemaakt_op, dag):
    """Whether the Community may use the work under the institution's name on the day of the question."""
    return 1 if werk_gemaakt_op <= dag <= werk_gebruik_laatste_dag else 0


@vraag("III 7ter §1", unit=EIGENAARS, accepts=(UNKNOWN,))
def uitvinding_van(uitvinding_in_ambt, uitvinding_met_middelen):
    """Who owns an invention: the Community, when made in office or with means of the institution."""
    van_gemeenschap = een_van(uitvinding_in_ambt, uitvinding_met_middelen)
    return UNKNOWN if van_gemeenschap == UNKNOWN else GEMEENSCHAP if van_gemeenschap == 1 else PERSONEELSLID


@vraag("III 7ter §2", unit=YES_NO, accepts=(UNKNOWN,), also=("III 7ter §1",))
def uitvinding_tegemoetkoming(uitvinding_in_ambt, uitvinding_met_middelen):
    """Whether there is a compensation: for an invention that the means of the institution made possible outside the office."""
    if uitvinding_in_ambt == 1:
        return 0
    if uitvinding_met_middelen == 0:
        return UNKNOWN if uitvinding_in_ambt == UNKNOWN else NOT_APPLICABLE
    return UNKNOWN if UNKNOWN in (uitvinding_in_ambt, uitvinding_met_middelen) else 1


@vraag("III 7ter §2", unit=ORGAAN)
def uitvinding_tegemoetkoming_bepaald_door():
    """Who sets the amount."""
    return FUNCTIONEEL_EN_ALGEMEEN


@vraag("III 7ter §2", unit=YES_NO, accepts=(UNKNOWN,))
def uitvinding_tegemoetkoming_onderbouwd(uitvinding_waarde_gewogen, uitvinding_bijdrage_gewogen):
    """Whether the amount rests on its two criteria."""
    return alle(uitvinding_waarde_gewogen, uitvinding_bijdrage_gewogen)
