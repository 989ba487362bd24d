"""PSWI part XI, title 8, chapter 3 (XI 75): leave at the disposal of the King, a Queen, a Prince or a Princess of Belgium.

Three things only: a request by one of them, the minister of the civil servant who places him at their disposal, and leave in service
activity as long as that lasts. No agreement of the person is asked, no term and no appeal are laid down.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.statutes.pswi.deel_11_toestand.overheden import EIGEN_MINISTER, OVERHEID, TOESTAND, toestand_van
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

VERZOEKERS = keuzes(
    "verzoek_koninklijk_huis", "koning", "koningin", "prins", "prinses", "niemand",
    koning="de Koning", koningin="een Koningin", prins="een Prins van België", prinses="een Prinses van België",
)  # fmt: skip
NIEMAND = 4

feit("koninklijk_huis_verzoek", "wie om de ambtenaar verzoekt", VERZOEKERS, "XI 75",
     "Wie van het Koninklijk Huis verzoekt om de ambtenaar?")  # fmt: skip
feit("koninklijk_huis_terbeschikking", "door de minister ter beschikking gesteld", YES_NO, "XI 75",
     "Heeft de minister de ambtenaar ter beschikking gesteld?")  # fmt: skip


@vraag("XI 75", unit=YES_NO)
def koninklijk_huis_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 75", unit=YES_NO)
def koninklijk_huis_gevraagd(koninklijk_huis_verzoek):
    """Whether one of the four asks for the civil servant."""
    return 0 if koninklijk_huis_verzoek == NIEMAND else 1


@vraag("XI 75", unit=YES_NO)
def koninklijk_huis_gesteld(koninklijk_huis_terbeschikking):
    """Whether the minister placed the civil servant at their disposal."""
    return koninklijk_huis_terbeschikking


@vraag("XI 75", unit=OVERHEID)
def koninklijk_huis_beslist():
    """Who places the civil servant at their disposal."""
    return EIGEN_MINISTER


@vraag("XI 75", unit=TOESTAND)
def koninklijk_huis_toestand():
    """The status as long as it lasts."""
    return toestand_van("terbeschikking_koninklijk_huis")
