"""PSWI part XI, title 5 (XI 33 §2-3): accidents at work and the like: salary as an advance, recovery from the third party, who decides.

In the cases 1° to 3° of XI 33 §1, and for an accident by a third party's fault, salary is an advance on what the third party owes. The
Flemish Community or Region then takes the victim's place, up to the amount of the salary. Damages themselves follow federal law.
"""

from __future__ import annotations

from statuut.engine.units import EURO, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_5_ziekte_tellers import ARBEIDSONGEVAL, ARBEIDSWEGONGEVAL, BEROEPSZIEKTE, ONGEVAL_DERDE
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

BESLISSINGEN = (
    "erkenning_arbeidsongeval", "erkenning_arbeidswegongeval", "schadevergoeding_arbeidsongeval", "schadevergoeding_arbeidswegongeval",
    "schadevergoeding_beroepsziekte", "erkenning_beroepsziekte",
)  # fmt: skip
ERKENNING_BEROEPSZIEKTE = 5
BESLISSING = keuzes(
    "ongeval_beslissing", *BESLISSINGEN,
    erkenning_arbeidsongeval="erkenning van een arbeidsongeval",
    erkenning_arbeidswegongeval="erkenning van een ongeval op weg naar of van het werk",
    schadevergoeding_arbeidsongeval="schadevergoeding voor een arbeidsongeval",
    schadevergoeding_arbeidswegongeval="schadevergoeding voor een ongeval op weg naar of van het werk",
    schadevergoeding_beroepsziekte="schadevergoeding voor een beroepsziekte",
    erkenning_beroepsziekte="erkenning van een beroepsziekte",
)  # fmt: skip

feit("salaris_tijdens_ziekte", "salaris betaald tijdens de afwezigheid", EURO, "XI 33 §2 lid 1",
     "Hoeveel salaris werd er tijdens de afwezigheid betaald?")  # fmt: skip
feit("vergoeding_door_derde", "vergoeding die de derde verschuldigd is", EURO, "XI 33 §2 lid 1",
     "Welke vergoeding is de derde aan het slachtoffer verschuldigd (0: er is geen aansprakelijke derde)?")  # fmt: skip
feit("ongeval_beslissing", "beslissing over een ongeval of beroepsziekte", BESLISSING, "XI 33 §3", "Over welke beslissing gaat het?")


@vraag("XI 33 §2 lid 1", unit=YES_NO)
def ziekte_salaris_is_voorschot(ziekte_oorzaak):
    """Whether salary during the absence is only an advance on the damages of a third party."""
    return 1 if ziekte_oorzaak in (ARBEIDSONGEVAL, ARBEIDSWEGONGEVAL, BEROEPSZIEKTE, ONGEVAL_DERDE) else 0


@vraag("XI 33 §2 lid 1", unit=EURO, accepts=(UNKNOWN,))
def ziekte_voorschot(ziekte_salaris_is_voorschot, salaris_tijdens_ziekte):
    """The salary that is an advance."""
    if ziekte_salaris_is_voorschot == 0:
        return 0
    return salaris_tijdens_ziekte if ziekte_salaris_is_voorschot == 1 else UNKNOWN


@vraag("XI 33 §2 lid 2", unit=EURO, also=("XI 33 §2 lid 1",), accepts=(UNKNOWN,))
def ziekte_te_verhalen(ziekte_voorschot, vergoeding_door_derde):
    """What is recovered from the third party: what it owes, up to the advance."""
    if 0 in (ziekte_voorschot, vergoeding_door_derde):
        return 0
    return UNKNOWN if UNKNOWN in (ziekte_voorschot, vergoeding_door_derde) else min(ziekte_voorschot, vergoeding_door_derde)


@vraag("XI 33 §2 lid 2", unit=keuzes("in_de_plaats_gesteld", "overheid", overheid="de Vlaamse Gemeenschap of het Vlaamse Gewest"))
def ziekte_in_de_plaats_gesteld(ziekte_salaris_is_voorschot):
    """Who takes the victim's place against the third party by operation of law; none when salary is no advance."""
    return 0 if ziekte_salaris_is_voorschot == 1 else NONE


@vraag("XI 33 §3", unit=keuzes("ongeval_beslist", "instellingshoofd"))
def ongeval_beslist_door(ongeval_beslissing):
    """Who takes a legal decision; the statute names nobody for recognising an occupational disease."""
    return NONE if ongeval_beslissing == ERKENNING_BEROEPSZIEKTE else 0
