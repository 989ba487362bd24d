"""Performances, higher offices and long absences: the kernel against the interpreter on invented months full of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from statuut.dossier.build import Place, build_event
from statuut.dossier.file import Dossier
from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.interpreter import Interpreter, MonthRow
from statuut.engine.values import is_number
from statuut.payroll.context import make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import parse_month

FIRST, UNTIL = parse_month("2004-01"), parse_month("2006-12")
TARGETS = (
    "toelage_hoger_ambt", "hoger_ambt_wachtend", "overurentoelage", "oproeptoelage", "nachttoelage", "zaterdagtoelage", "zondagtoelage",
    "inhaalrust_verworven", "toelagen", "bruto",
)  # fmt: skip
GRADES = (
    ("medewerker", "niet_wetenschappelijk", "deskundige"),
    ("assistent", "niet_wetenschappelijk", "hoofdassistent"),
    ("deskundige", "niet_wetenschappelijk", "adjunct_van_de_directeur"),
    ("adjunct_van_de_directeur", "niet_wetenschappelijk", "directeur"),
    ("wetenschappelijk_attache", "wetenschappelijk", "wetenschappelijk_directeur"),
)
READINGS = (
    {},
    {"XIII-39-35-dagen": "hele_afwezigheid", "XIII-43-dertig-dagen": "na_dertig", "XIII-44-ancienniteit": "lopende",
     "XIII-47-delen-van-uren": "afgerond", "XIII-48-grondslag": "maand_van_betaling", "XIII-49-verhogingen": "opgeteld"},
    {"XIII-49-nacht": "elk_overwerk", "XIII-49-minimum": "beide", "XIII-51-nacht": "kalenderdag", "XIII-51-feestdag": "beide",
     "XIII-52-bijslag": "nee", "XIII-53-overuren": "nee", "XIII-58-A1": "niet_wetenschappelijk", "XIII-47-voltijds": "aanstelling"},
)  # fmt: skip


def dossier(seed: int) -> Dossier:
    """A file with three years of performances."""
    chance = Random(seed)
    grade, group, higher = chance.choice(GRADES)
    events: list[Any] = []

    def add(soort: str, van: date, tot: date | None = None, **fields: Any) -> None:
        raw = {"nr": len(events) + 1, "soort": soort, "van": van, "tot": tot, "vastgelegd": date(2004, 1, 1), **fields}
        event, findings = build_event({name: value for name, value in raw.items() if value is not None}, Place())
        assert event is not None, [finding.text() for finding in findings]
        events.append(event)

    def day() -> date:
        return date(2004, 1, 1) + timedelta(days=chance.randrange(1090))

    add("identiteit", date(2000, 1, 1), naam="Proef", voornaam="Persoon", geboortedatum=date(1960 + seed % 20, 3, 3))
    add("gezinstoestand", date(2000, 1, 1), burgerlijke_staat="alleenstaand", kinderen_kinderbijslag=seed % 2)
    add(chance.choice(["stage", "benoeming", "benoeming"]), date(1995 + seed % 6, 5, 1), graad=grade, personeelsgroep=group)
    if chance.random() < 0.4:
        add("graad", day(), graad=higher, wijze="bevordering")
    for _ in range(chance.randrange(3)):
        start = day()
        papers = start + timedelta(days=chance.choice([20, 50, 90])) if chance.random() < 0.3 else None
        end = start + timedelta(days=chance.choice([10, 29, 30, 80, 200]))
        add("hoger_ambt", start, end, graad=higher, stukken_volledig=None if papers is None else False, stukken_op=papers)
    for _ in range(chance.randrange(3)):
        start = day()
        kind = chance.choice(["ziekteverlof", "non_activiteit", "jaarlijkse_vakantie"])
        add("afwezigheid", start, start + timedelta(days=chance.choice([3, 40, 60, 120])), aard=kind)
    if chance.random() < 0.3:
        start = day()
        add("afwezigheid", start, start + timedelta(days=200), aard="deeltijdse_prestaties", fractie=20)
    for aard in ("compenserende_voordelen", "eigen_regeling_overuren", "andere_regeling_onregelmatig"):
        if chance.random() < 0.2:
            start = day()
            add("toelage", start, start + timedelta(days=90), aard=aard, bedrag="25.00" if aard.startswith("andere") else None)
    for _ in range(chance.randrange(20, 120)):
        kind = chance.choice(["overwerk", "onvoorzien_overwerk", "dienst", "dienst", "oproep", "wachtdienst"])
        begin, length = chance.randrange(1440), chance.choice([20, 45, 60, 90, 155, 480, 720])
        end = (begin + length) % 1440
        hours = {"begin": f"{begin // 60}:{begin % 60:02d}", "einde": f"{end // 60}:{end % 60:02d}"}
        done = day()
        rest = chance.random() < 0.4 and kind not in ("oproep", "wachtdienst")
        taken = done + timedelta(days=chance.choice([5, 100, 150])) if rest and chance.random() < 0.6 else None
        add("prestatie", done, aard=kind, compensatie="inhaalrust" if rest else None, opgenomen_op=taken, **hours)
    if chance.random() < 0.3:
        add("einde_dienst", date(2006, 6, 14), reden=chance.choice(["ontslag_op_verzoek", "pensioen"]))
    return Dossier(str(seed), "pswi", tuple(events))


@pytest.mark.langzaam
@pytest.mark.parametrize("chosen", READINGS, ids=["gewoon", "anders", "nog anders"])
def test_no_allowance_differs(chosen: dict[str, str]) -> None:
    context = make_context("pswi", tables=(example_tables("pswi"),), readings=chosen)
    files = [dossier(seed) for seed in range(60)]
    streams: list[Sequence[MonthRow]] = [
        stream.rows for file in files for stream in context.pack.facts(file, known_on=None, until=UNTIL)
    ]  # fmt: skip
    plan, months = plan_for(context, TARGETS), UNTIL - FIRST + 1
    columns = to_columns(plan, streams, context.pack.same_ratio)
    result = Compiled(plan, TARGETS, ["bruto"]).run(columns, context.parameters, context.readings, FIRST, months)
    interpreter, wrong, paid = Interpreter(plan), [], dict.fromkeys(TARGETS, 0)
    for number, rows in enumerate(streams):
        outcome = interpreter.run(rows, context.parameters, context.readings)
        for month in (row.month for row in rows if FIRST <= row.month <= UNTIL):
            for name in TARGETS:
                expected, found = outcome.value(name, month), result.cell(name, number, month)
                paid[name] += is_number(expected) and expected > 0
                if expected != found:
                    wrong.append((number, month, name, expected, found))
    assert wrong == []
    assert min(paid.values()) > 0, paid
