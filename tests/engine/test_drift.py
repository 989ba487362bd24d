"""Counters that are kept as lines: over long quiet stretches the kernel gives month by month what the interpreter gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

import pytest

from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.drift import Drifts
from statuut.engine.interpreter import Interpreter, MonthRow
from statuut.engine.plan import Plan, make_plan
from statuut.engine.rule import Fact, Reference, RuleBook, RuleError
from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, SPECIAL, UNKNOWN
from statuut.money import to_cents
from tests.engine import plain_kernel

FIRST, MONTHS = 24_005, 400
BOEK = RuleBook("lijnen", levels=("deel",))
for _name in ("tempo", "grens", "weg"):
    BOEK.fact(Fact(_name, _name, COUNT, "1", may_be_unknown=_name == "grens"))
BOEK.fact(Fact("aan", "aan", YES_NO, "1"))
BOEK.fact(Fact("gewicht", "gewicht", COUNT, "1", "deel"))
BOEK.reference(Reference("dit_jaar", "teller", first=3, last=10))
BOEK.reference(Reference("tempo_vorig_jaar", "tempo", first=1, last=12, year=-1))
BOEK.reference(Reference("juli", "teller", month=7))


@BOEK.rule("1", unit=COUNT, start=0)
def teller(vorige_teller, vorige_tempo_nu, weg):
    """Grows by what the month before had; begins anew now and then."""
    return 0 if weg == 3 else vorige_teller + vorige_tempo_nu


@BOEK.rule("1", unit=COUNT, start=0)
def tempo_nu(tempo):
    return tempo


@BOEK.rule("2", unit=COUNT, start=500)
def voorraad(vorige_voorraad, tempo):
    """Falls, through zero and on."""
    return vorige_voorraad - tempo * 3


@BOEK.rule("3", unit=COUNT)
def jaren(teller):
    return min(teller // 12, 9)


@BOEK.rule("3", unit=COUNT)
def rest(voorraad, teller):
    return voorraad % 7 + teller % 5 - voorraad // 11


@BOEK.rule("4", unit=YES_NO)
def bereikt(teller, grens):
    return 1 if teller >= grens else 0


@BOEK.rule("4", unit=COUNT, accepts=(UNKNOWN,))
def juist_dan(teller, grens, voorraad):
    if grens == UNKNOWN:
        return UNKNOWN
    if teller == grens or voorraad == 2:
        return 1
    return 2 if voorraad != 0 and not teller > 200 else NONE


@BOEK.rule("5", unit=COUNT)
def gemengd(teller, voorraad, tempo, aan):
    laag, hoog = min(teller, voorraad), max(abs(voorraad), teller, 40)
    if aan == 1:
        laag = laag * tempo
    return hoog - laag if teller < 150 or aan == 0 else laag


@BOEK.rule("5", unit=COUNT)
def kwadraat(teller):
    return teller * teller - teller


@BOEK.rule("6", unit=COUNT)
def bedrag(teller, jaren):
    return to_cents(teller * 35 + jaren, 12) if jaren > 2 else -to_cents(-teller, 7)


@BOEK.rule("7", unit=COUNT)
def zomer(aan, kalendermaand, teller):
    """Looks at the calendar on one way only."""
    if aan == 0:
        return 0
    return teller if kalendermaand > 5 and kalendermaand < 9 else kalendermaand


@BOEK.rule("7", unit=COUNT)
def stand(maandnummer, weg, teller):
    return maandnummer - 24_000 if weg == 1 else jongste(teller, maandnummer)


def jongste(teller, maandnummer):
    return teller if maandnummer < 24_200 else maandnummer // 12


@BOEK.exception(to="stand", article="7 a", when="aan")
def stand_aan(kalendermaand, voorraad):
    return voorraad if kalendermaand == 4 else kalendermaand


@BOEK.rule("8", unit=COUNT, per="deel")
def deel_telling(teller, gewicht):
    return teller * gewicht


@BOEK.rule("9", unit=COUNT)
def samen(som_deel_telling, hoogste_deel_telling, laatste_deel_telling, dit_jaar, tempo_vorig_jaar, juli):
    if hoogste_deel_telling == NONE:
        return dit_jaar
    return som_deel_telling - laatste_deel_telling + hoogste_deel_telling * 2 + dit_jaar + tempo_vorig_jaar + (0 if juli == NONE else juli)


TARGETS = ("teller", "voorraad", "jaren", "rest", "bereikt", "juist_dan", "gemengd", "kwadraat", "bedrag", "zomer", "stand", "samen")


def plan_of(*targets: str) -> Plan:
    return make_plan(BOEK, {"maandnummer": False, "kalendermaand": False}, [], [], targets)


def parameters(month: int) -> Mapping[str, Any]:
    return {"maandnummer": month, "kalendermaand": month % 12 + 1}


def rows(seed: int) -> list[MonthRow]:
    """Long stretches in which nothing changes, of one part or none or several."""
    random, found = Random(seed), []
    month, until = FIRST + random.randrange(20), FIRST + MONTHS - random.randrange(90)
    while month < until:
        facts = {"tempo": random.choice((0, 1, 1, 2, 7)), "weg": random.randrange(6), "aan": random.randrange(2)}
        facts["grens"] = UNKNOWN if random.random() < 0.1 else random.randrange(260)
        parts = tuple({"gewicht": random.randrange(4)} for _ in range(random.choice((0, 1, 1, 1, 2))))
        for _ in range(random.choice((1, 2, 9, 40, 130))):
            if month < until:
                found.append(MonthRow(month, facts, {"deel": parts}))
                month += 1
    return found


def expected(plan: Plan, streams: Sequence[Sequence[MonthRow]], name: str) -> list[list[int]]:
    interpreter = Interpreter(plan)
    outcomes = [interpreter.run(each, parameters, {}) for each in streams]
    return [[outcome.value(name, FIRST + i) for i in range(MONTHS)] for outcome in outcomes]


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STATUUT_CACHE", str(tmp_path_factory.mktemp("kernen")))
        yield


def test_every_month_is_what_the_interpreter_gives_and_so_are_the_sums() -> None:
    plan, streams = plan_of(*TARGETS), [rows(seed) for seed in range(150)]
    result = Compiled(plan, TARGETS, TARGETS).run(to_columns(plan, streams), parameters, {}, FIRST, MONTHS, chunks=4)
    for name in TARGETS:
        wanted = expected(plan, streams, name)
        found = [[result.cell(name, i, FIRST + m) for m in range(MONTHS)] for i in range(len(streams))]
        assert found == wanted, name
        for month in range(MONTHS):
            assert result.sums[name][month] == sum(each[month] for each in wanted if each[month] > SPECIAL), (name, month)


def test_the_text_run_by_python_finds_the_same_lines_by_trying() -> None:
    plan, streams = plan_of(*TARGETS), [rows(seed) for seed in range(4)]
    columns = to_columns(plan, streams)
    result = Compiled(plan, TARGETS, ()).run(columns, parameters, {}, FIRST, MONTHS)
    plain = plain_kernel.run(Compiled(plan, TARGETS, ()), columns, parameters, {}, FIRST, MONTHS)
    for name in TARGETS:
        assert (result.cells[name] == plain[name]).all(), name


def test_a_gap_in_service_stops_the_lines() -> None:
    plan = plan_of(*TARGETS)
    streams = [[*whole[: 40 + seed], *whole[90 + seed :]] for seed, whole in enumerate(map(rows, range(30)))]
    result = Compiled(plan, TARGETS, ["teller"]).run(to_columns(plan, streams), parameters, {}, FIRST, MONTHS)
    for number, stream in enumerate(streams):
        outcome = Interpreter(plan).run(stream, parameters, {})
        for name in TARGETS:
            values = [int(month.values[plan.nodes[name].slot]) for month in outcome.results]
            assert [result.cell(name, number, row.month) for row in stream] == values, (number, name)
        assert result.cell("teller", number, stream[40 + number].month - 1) == NOT_APPLICABLE


def test_only_what_adds_to_itself_drifts_and_a_quotient_stands() -> None:
    drifts = Drifts(plan_of(*TARGETS))
    assert drifts.counters == {"vorige_teller", "vorige_voorraad"}
    assert {"teller", "voorraad", "dit_jaar", "gemengd", "som_deel_telling", "stand"} <= drifts.values
    assert drifts.values.isdisjoint({"jaren", "bereikt", "juist_dan", "bedrag", "tempo_nu", "vorige_tempo_nu", "juli"})
    assert {"jaren", "bereikt", "zomer"} <= drifts.readers and "tempo_nu" not in drifts.readers


def test_a_quiet_stretch_is_hardly_looked_at() -> None:
    plan = plan_of("jaren", "bereikt")
    facts = {"tempo": 1, "weg": 0, "grens": 77, "aan": 0}
    columns = to_columns(plan, [[MonthRow(FIRST + i, facts, {"deel": ()}) for i in range(MONTHS)]])
    visited: list[int] = []
    compiled = Compiled(plan, ["jaren", "bereikt"], ())
    plain_kernel.run(compiled, columns, parameters, {}, FIRST, MONTHS, visited)
    assert len(visited) < MONTHS // 8
    assert {12 * years + 1 for years in range(1, 10)} <= {month + 1 for month in visited}


def test_a_month_number_that_does_not_count_the_months_is_refused() -> None:
    plan = plan_of("stand")
    columns = to_columns(plan, [rows(1)])
    with pytest.raises(RuleError, match="maandnummer"):
        Compiled(plan, ["stand"], ()).run(columns, lambda month: {**parameters(month), "maandnummer": 5}, {}, FIRST, MONTHS)
    with pytest.raises(RuleError, match="kalendermaand"):
        Compiled(plan, ["stand"], ()).run(columns, lambda month: {**parameters(month), "kalendermaand": 5}, {}, FIRST, MONTHS)
