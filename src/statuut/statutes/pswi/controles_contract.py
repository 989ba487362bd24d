"""Checks of contracts that know this statute (XIV 8, 19, 44-46, 49): hours, kinds of contract, pay beside the scale, guarantees.

All are warnings: what the file says is computed, but it has a consequence that somebody should look at, with the article that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from statuut.dossier.checks import Check, Checked
from statuut.dossier.event import Event
from statuut.dossier.events import APPOINTMENTS
from statuut.dossier.finding import Ernst, Finding
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h4_salaris import functieschaal, functieschaal_in_e
from statuut.statutes.pswi.feiten.contract import TRANSFER, contractloon, regime_van, soort_garantie
from statuut.statutes.pswi.gegevens.lijsten import graden, schaal_naam, schalen

HALFTIJDS, HALFTIJDS_VANAF = 5_000, date(1995, 1, 1)
#: Leaves that are paid for officials, and the kind that a contract holder has when the institution pays no salary.
MET_LOON = {"bevallingsverlof": "bevallingsverlof_zonder_loon"}
WAARSCHUWING: Ernst = "waarschuwing"


def check_arbeidsduur(checked: Checked) -> Iterator[Finding]:
    """A contract since 1995 for less than half of full-time work."""
    for event in checked.of("contract"):
        if event.van >= HALFTIJDS_VANAF and regime_van(event.body) < HALFTIJDS:
            field = "uren_per_jaar" if getattr(event.body, "uren_per_jaar", None) else "fractie"
            message = "Een contract omvat minstens de helft van een voltijdse arbeidsduur."
            yield checked.finding("contract_onder_halftijds", message, event, field, "50 % of meer", "XIV 19", WAARSCHUWING)


def check_soort(checked: Checked) -> Iterator[Finding]:
    """A contract for a defined piece of work, which the statute does not have."""
    for event in checked.of("contract"):
        body: Any = event.body
        if body.contractduur == "duidelijk_omschreven_werk":
            message = "Het statuut kent alleen contracten van bepaalde of onbepaalde duur en vervangingsovereenkomsten."
            yield checked.finding(
                "soort_contract", message, event, "contractduur", "bepaald, onbepaald of vervanging", "XIV 8", WAARSCHUWING
            )


def check_schaal(checked: Checked) -> Iterator[Finding]:
    """A scale beside a fixed salary, or another scale than the function has."""
    for event in checked.of("contract"):
        body: Any = event.body
        if body.salarisschaal is None:
            continue
        if body.bezoldiging is not None:
            message = "Het contract noemt een vastgestelde bezoldiging én een salarisschaal; het bedrag telt, de schaal niet."
            yield checked.finding("bezoldiging_en_schaal", message, event, "salarisschaal", "één van beide", "XIV 44 lid 2", WAARSCHUWING)
        elif body.functie is not None and (own := _schaal(body)) != body.salarisschaal:
            message = f"De functie heeft schaal {schaal_naam(own)}; het contract noemt {schaal_naam(body.salarisschaal)}, en die telt."
            yield checked.finding("schaal_van_functie", message, event, "salarisschaal", schaal_naam(own), "XIV 45 §1", WAARSCHUWING)


def _schaal(body: Any) -> str:
    """The scale of the function of a contract, in level E where its grade is of that level."""
    functie = contractloon(body).functie
    grade = graden().get(body.graad)
    in_e = functieschaal_in_e(functie) if grade is not None and grade.niveau == "E" else -1
    return schalen()[in_e if in_e >= 0 else functieschaal(functie)]


def check_garantie(checked: Checked) -> Iterator[Finding]:
    """A guarantee of officials for somebody on contract: it counts for nothing."""
    for event in checked.of("salarisgarantie"):
        body: Any = event.body
        if soort_garantie(body.grond) == TRANSFER and _contract_op(checked, event):
            message = "De waarborg van XIII 22 geldt niet voor een contractueel personeelslid; dit bedrag telt niet."
            advice = "XIV 54 (vroeger overeengekomen bezoldiging) of XIV 56 §3 (federaal bedrag), als dat de grond is"
            yield checked.finding("garantie_contractueel", message, event, "grond", advice, "XIV 46 §1", WAARSCHUWING)


def check_verlof_met_loon(checked: Checked) -> Iterator[Finding]:
    """Maternity leave that goes on being paid, for somebody on contract."""
    for event in checked.of("afwezigheid"):
        body: Any = event.body
        if body.aard in MET_LOON and _contract_op(checked, event):
            message = "Een contractueel krijgt tijdens het bevallingsverlof uitkeringen; met deze soort wordt het salaris doorbetaald."
            yield checked.finding("bevalling_met_loon", message, event, "aard", MET_LOON[body.aard], "XIV 51 §4 lid 1", WAARSCHUWING)


def _contract_op(checked: Checked, event: Event) -> bool:
    """Whether the employment of an event is a contract on its first day."""
    begun = [e for e in checked.of(*APPOINTMENTS) if e.tewerkstelling == event.tewerkstelling and e.van <= event.van and not e.omgekeerd]
    return bool(begun) and begun[-1].soort == "contract"


CONTROLES: tuple[Check, ...] = (check_arbeidsduur, check_soort, check_schaal, check_garantie, check_verlof_met_loon)
