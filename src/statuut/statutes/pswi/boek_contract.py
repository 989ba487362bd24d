"""Facts of the pay of contract staff beside the scale of an official (XIV 44-47, 54-56), and of salaries and seniorities that
transitional law keeps (XIII 115, XIII 117ter)."""

from __future__ import annotations

from collections.abc import Callable

from statuut.dossier.events.loopbaan import FUNCTIES_CONTRACT
from statuut.engine.units import EURO, MONTHS, Unit, code_unit
from statuut.statutes.pswi.feiten.contract import DELEN_PER_UUR

CONTRACTFUNCTIE = code_unit(
    "contractuele_functie", FUNCTIES_CONTRACT,
    {
        "ploegbaas_groenarbeider": "ploegbaas of meester-vakman groenarbeider",
        "hoofdmonitor_kinderopvang": "hoofdmonitor kinderopvang",
    },
)  # fmt: skip
#: Parts of full-time work that are shown as hours over a year.
JAARUREN = Unit("jaaruren", "uren", 100, factor=DELEN_PER_UUR)


def contractfeiten(feit: Callable[..., None]) -> None:
    """Declare the facts in the book; `feit` is the declarer of the book."""
    feit("contractuele_functie_schijf", "contractuele functie met een eigen schaal", CONTRACTFUNCTIE, "XIV 45 §1", "schijf", none=True)
    feit("overeengekomen_bezoldiging", "jaarsalaris dat bij de indienstneming is vastgesteld", EURO, "XIV 44 lid 2", "schijf", none=True)
    feit("prestatie_1976", "betaalde uren over een jaar, op 1976", JAARUREN, "XIV 46 §3 lid 2", "schijf", none=True)
    feit("contractueel_overeengekomen", "vroeger contractueel overeengekomen jaarsalaris", EURO, "XIV 54", none=True)
    feit("federaal_bedrag", "jaarsalaris in de federale schaal bij de overheveling", EURO, "XIII 117ter", none=True)
    feit(
        "leidinggevende_maanden", "anciënniteit in een leidinggevend wetenschappelijk ambt", MONTHS, "XIII 115",
        question="Op welke dag werd de ambtenaar in een leidinggevend wetenschappelijk ambt benoemd?", none=True,
    )  # fmt: skip
