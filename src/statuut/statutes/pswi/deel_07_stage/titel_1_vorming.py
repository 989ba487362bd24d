"""PSWI part VII, title 1, chapters 4 and 5 (VII 12, VII 14-VII 19): who receives, trains and guides the probationer.

Level A is in the hands of the leading official of personnel development, the other levels in those of the departmental training officer and
coordinator. Level D has a minimum content: the legal position of staff, and safety at work.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import PERSONEELSONTWIKKELING, VORMINGSCOORDINATOR, VORMINGSVERANTWOORDELIJKE, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

NIVEAU_D, NIVEAU_C, NIVEAU_B, NIVEAU_A = (NIVEAUS.index(niveau) for niveau in "DCBA")
ONTVANGST = keuzes("ontvangst", "interdepartementaal", "instelling", instelling="door de instelling zelf")
INTERDEPARTEMENTAAL = 0
PROGRAMMA = keuzes(
    "stageprogramma", "algemeen_verplicht", "individueel_verplicht", "vrij", "verplicht", "activiteiten",
    algemeen_verplicht="algemeen verplicht programma", individueel_verplicht="individueel verplicht programma",
    vrij="vrij gedeelte", verplicht="verplicht programma", activiteiten="de activiteiten waaraan de stagiair deelneemt",
)  # fmt: skip
ALGEMEEN, INDIVIDUEEL, VRIJ, VERPLICHT, ACTIVITEITEN = range(5)
OVERLEG = keuzes(
    "stageoverleg", "college", "vormingsverantwoordelijke", "hoofd_en_coordinator",
    college="met het college van secretarissen-generaal", vormingsverantwoordelijke="met de departementale vormingsverantwoordelijke",
    hoofd_en_coordinator="na advies van het instellingshoofd en de vormingscoördinator",
)  # fmt: skip
COLLEGE, MET_VERANTWOORDELIJKE, HOOFD_EN_COORDINATOR = range(3)

feit("ontvangst", "soort ontvangst", ONTVANGST, "VII 12", "Welke ontvangst van stagiairs is het?")
feit("stageprogramma", "deel van het vormingsprogramma", PROGRAMMA, "VII 14", "Om welk deel van het vormingsprogramma gaat het?")
feit("vorming_rechtspositie", "vorming over de rechtspositie", YES_NO, "VII 18", "Gaat de vorming over de rechtspositie van het personeel?")
feit("vorming_veiligheid", "vorming over veiligheid op het werk", YES_NO, "VII 18", "Gaat de vorming over veiligheid op het werk?")
feit(
    "begeleider_hoedanigheid",
    "hoedanigheid van de begeleider",
    eenheden()["hoedanigheid"],
    "VII 19",
    "Welke hoedanigheid heeft de begeleider?",
)
feit("begeleider_van_de_instelling", "begeleider werkt bij de instelling", YES_NO, "VII 19", "Werkt de begeleider bij dezelfde instelling?")


@vraag("VII 12", unit=WIE)
def ontvangst_georganiseerd_door(ontvangst):
    """Who organises the reception of probationers."""
    return PERSONEELSONTWIKKELING if ontvangst == INTERDEPARTEMENTAAL else VORMINGSVERANTWOORDELIJKE


@vraag("VII 14", unit=WIE, also=("VII 15", "VII 16", "VII 17"))
def vormingsprogramma_bepaald_door(niveau, stageprogramma):
    """Who fixes or approves a part of the training; none where the statute names nobody for the level."""
    if niveau == NIVEAU_A:
        return NONE if stageprogramma == ACTIVITEITEN else PERSONEELSONTWIKKELING
    if stageprogramma == ACTIVITEITEN:
        return VORMINGSCOORDINATOR
    return VORMINGSVERANTWOORDELIJKE if stageprogramma == VERPLICHT and niveau in (NIVEAU_B, NIVEAU_C) else NONE


@vraag("VII 14", unit=OVERLEG, also=("VII 15",))
def vormingsprogramma_overleg(niveau, stageprogramma):
    """With whom a part of the training is consulted first; none where no consultation is asked."""
    if niveau != NIVEAU_A:
        return NONE
    return {ALGEMEEN: COLLEGE, INDIVIDUEEL: MET_VERANTWOORDELIJKE, VRIJ: HOOFD_EN_COORDINATOR}.get(stageprogramma, NONE)


@vraag("VII 18", unit=YES_NO, accepts=(UNKNOWN,))
def vorming_niveau_d_volledig(niveau, vorming_rechtspositie, vorming_veiligheid):
    """Whether the compulsory training of level D holds its minimum; other levels have none."""
    if niveau != NIVEAU_D:
        return UNKNOWN if niveau == UNKNOWN else NOT_APPLICABLE
    return alle(vorming_rechtspositie, vorming_veiligheid)


@vraag("VII 19", unit=YES_NO, accepts=(UNKNOWN,))
def begeleiding_regelmatig(begeleider_hoedanigheid, begeleider_van_de_instelling):
    """Whether the probationer is guided by an official of the institution."""
    return alle(als_bekend(begeleider_hoedanigheid, begeleider_hoedanigheid == AMBTENAAR), begeleider_van_de_instelling)
