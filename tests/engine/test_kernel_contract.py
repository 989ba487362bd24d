"""Contracts, changing capacities, two employments and transitional law: the kernel against the interpreter on invented files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from statuut.dossier.build import Place, build_event
from statuut.dossier.events.loopbaan import FUNCTIES_CONTRACT
from statuut.dossier.file import Dossier
from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.interpreter import Interpreter, MonthRow
from statuut.engine.values import is_number
from statuut.payroll.context import make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import parse_month

FIRST, UNTIL = parse_month("1996-01"), parse_month("2006-12")
TARGETS = (
    "salarisschaal", "geldelijke_ancienniteit", "jaarsalaris", "bijslag_minimum", "maandsalaris", "haard_of_standplaatstoelage_maand",
    "gelijkgesteld_brutosalaris", "upgradingspremie_maand", "vakantiegeld", "vakantiegeld_vorig_dienstjaar", "eindejaarstoelage", "bruto",
)  # fmt: skip
#: Readings that only these files ask for.
ANDERS = {
    "XIII-113-werklozen": "twee_jaar", "XIII-117bis-kolom": "kolom_2003", "XIV-44-bezoldiging": "inbegrepen",
    "XIV-45-afronding": "omhoog", "XIV-46-percentage": "percentage", "XIV-55-premie": "loopt_door",
}  # fmt: skip
GRADES = ("beambte", "technisch_beambte", "assistent", "technisch_assistent", "medewerker")
GROUNDS = ("XIII 22 §3", "XIII 117ter §3", "XIV 54", "XIV 56 §3")


def dossier(seed: int) -> Dossier:
    """A file with a contract that may become an appointment and a contract again, and perhaps a second employment."""
    chance = Random(seed)
    events: list[Any] = []

    def add(soort: str, van: date, tot: date | None = None, **fields: Any) -> None:
        raw = {"nr": len(events) + 1, "soort": soort, "van": van, "tot": tot, "vastgelegd": date(1996, 1, 1), **fields}
        event, findings = build_event({name: value for name, value in raw.items() if value is not None}, Place())
        assert event is not None, [finding.text() for finding in findings]
        events.append(event)

    def day(first: int, last: int) -> date:
        return date(chance.randint(first, last), chance.randint(1, 12), chance.choice((1, 1, 16, 28)))

    def terms() -> dict[str, Any]:
        return {
            "graad": chance.choice(GRADES), "personeelsgroep": "niet_wetenschappelijk", "contractduur": "onbepaald",
            "functie": chance.choice((None, *FUNCTIES_CONTRACT)), "fractie": chance.choice((50, 80, 100)),
            "uren_per_jaar": chance.choice((None, None, "988", "1000", "1234.5", "1976")),
            "bezoldiging": chance.choice((None, None, None, "11000.00", "25000.01")),
        }  # fmt: skip

    add("identiteit", date(1990, 1, 1), naam="Proef", voornaam="Persoon", geboortedatum=date(1960 + seed % 25, 5, 17))
    add("gezinstoestand", date(1990, 1, 1), burgerlijke_staat="alleenstaand", kinderen_kinderbijslag=seed % 2)
    add("vorige_dienst", date(1988, 1, 1), date(1991, 4, 30), werkgever="Gemeente", werkgever_soort="lokaal_bestuur",
        hoedanigheid=chance.choice(("tewerkgestelde_werkloze", "kabinet", "contractueel")), fractie=chance.choice((50, 100)))  # fmt: skip
    first, official, again = day(1996, 1998), day(1999, 2001), day(2003, 2005)
    add("contract", first, official - timedelta(days=1), tewerkstelling=1, **terms())
    kind = chance.choice(("contract", "benoeming", "stage"))
    plain = {"graad": chance.choice(GRADES), "personeelsgroep": "niet_wetenschappelijk"}
    add(kind, official, again - timedelta(days=1), tewerkstelling=1, **(terms() if kind == "contract" else plain))
    add("graad", date(2002, 1, 1), tewerkstelling=1, graad=chance.choice(("assistent", "technisch_assistent")), wijze="ambtshalve")
    add("contract", again, tewerkstelling=1, **terms())
    if chance.random() < 0.5:
        add("contract", day(1997, 2001), day(2002, 2005), tewerkstelling=2, **terms())
    for _ in range(chance.randint(0, 3)):
        van = day(1999, 2004)
        aard = chance.choice(("bevallingsverlof_zonder_loon", "staking", "loopbaanonderbreking", "ziekteverlof_zonder_loon"))
        share = chance.choice((20, 100)) if aard == "loopbaanonderbreking" else 100
        add("afwezigheid", van, van + timedelta(days=chance.randint(0, 120)), tewerkstelling=1, aard=aard, fractie=share)
    if chance.random() < 0.5:
        hours = chance.choice((None, "1500"))
        add("werkregime", day(2000, 2004), tewerkstelling=1, fractie=chance.choice((50, 80, 100)), uren_per_jaar=hours)
    if chance.random() < 0.7:
        amount = chance.choice(("12000.00", "18000.00", "26000.00"))
        add("salarisgarantie", day(1999, 2003), tewerkstelling=1, bedrag=amount, grond=chance.choice(GROUNDS))
    if chance.random() < 0.4:
        add(
            "overgangsschaal",
            day(1999, 2003),
            tewerkstelling=1,
            schaal="A265T",
            leidinggevend_sinds=chance.choice((None, date(1994, 3, 9))),
        )
    if chance.random() < 0.3:
        add("einde_dienst", chance.choice((date(2001, 6, 30), date(2005, 5, 17))), tewerkstelling=1, reden="ontslag_op_verzoek")
    return Dossier(str(seed), "pswi", tuple(events))


def rows() -> list[Sequence[MonthRow]]:
    pack = make_context("pswi").pack
    return [stream.rows for seed in range(60) for stream in pack.facts(dossier(seed), known_on=None, until=UNTIL)]


@pytest.mark.langzaam
@pytest.mark.parametrize("readings", [{}, ANDERS], ids=["zoals het staat", "anders gelezen"])
def test_no_cell_differs(readings: dict[str, str]) -> None:
    context = make_context("pswi", tables=(example_tables("pswi"),), readings=readings)
    plan, streams = plan_for(context, TARGETS), rows()
    columns = to_columns(plan, streams, context.pack.same_ratio)
    result = Compiled(plan, TARGETS, ["bruto"]).run(columns, context.parameters, context.readings, FIRST, UNTIL - FIRST + 1)
    interpreter = Interpreter(plan)
    wrong, paid = [], dict.fromkeys(TARGETS, 0)
    for number, stream in enumerate(streams):
        outcome = interpreter.run(stream, context.parameters, context.readings)
        for month in (row.month for row in stream if FIRST <= row.month <= UNTIL):
            for name in TARGETS:
                expected, found = outcome.value(name, month), result.cell(name, number, month)
                paid[name] += int(is_number(expected) and expected > 0)
                if expected != found:
                    wrong.append((number, month, name, expected, found))
    assert wrong == []
    assert min(paid.values()) > 5, paid
