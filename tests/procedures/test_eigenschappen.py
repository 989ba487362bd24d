"""What holds of every declared procedure of every statute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statuut.engine.pack import find_packs, load_pack
from statuut.procedures.case import Act, Actor, Case
from statuut.procedures.competence import competence
from statuut.procedures.declaration import Handeling, LengteVolgens, Procedure, Termijn
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import load_procedures, load_shared
from statuut.procedures.situation import Happened, Situation
from statuut.procedures.terms import chosen, find_terms, run, window, windows, working_days_of

PROCEDURES = [(key, procedure) for key in sorted(find_packs()) for procedure in load_procedures(load_pack(key)).values()]
TERMS = [(procedure, term) for _, procedure in PROCEDURES for term in procedure.termijnen.values()]
ACTS = [(procedure, act) for _, procedure in PROCEDURES for act in procedure.handelingen.values()]
DAYS = st.dates(date(1996, 1, 1), date(2015, 12, 31))


def lengths(term: Termijn) -> list[int]:
    return sorted(set(term.lengte.waarden.values())) if isinstance(term.lengte, LengteVolgens) else [term.lengte]


def alternatives(procedure: Procedure, term: Termijn) -> list[dict[str, str]]:
    """The readings as they are, and each variant apart."""
    stopped = procedure.opschortingen.get(term.opschorting)
    named = {**term.varianten, **({stopped.leeswijze: stopped.varianten} if stopped and stopped.leeswijze else {})}
    return [{}, *({key: each} for key, variants in named.items() for each in variants)]


@pytest.mark.parametrize(("procedure", "term"), TERMS, ids=lambda each: each.sleutel)
@settings(deadline=None, max_examples=25)
@given(start=DAYS)
def test_no_term_ends_on_a_day_that_the_norm_excludes(procedure: Procedure, term: Termijn, start: date) -> None:
    for readings, length in product(alternatives(procedure, term), lengths(term)):
        declared = chosen(term, readings)
        last = run(procedure, declared, length, start, readings=readings).laatste_dag
        assert last is not None
        assert last <= start if declared.terug else last >= start
        stopped = procedure.opschortingen.get(declared.opschorting)
        for each in windows(stopped, readings) if stopped else ():
            assert all(last not in window(each)(year) for year in (last.year - 1, last.year))
        if declared.eenheid == "werkdagen" or declared.schuift_naar_werkdag:
            assert working_days_of(declared)(last)


@pytest.mark.parametrize(("procedure", "term"), TERMS, ids=lambda each: each.sleutel)
@settings(deadline=None, max_examples=25)
@given(start=DAYS)
def test_the_count_shows_as_many_days_as_the_term_has(procedure: Procedure, term: Termijn, start: date) -> None:
    if term.eenheid in ("maanden", "jaren") or term.terug:
        return
    for length in lengths(term):
        counted = run(procedure, term, length, start, readings={})
        days = sum((line.tot - line.van).days + 1 for line in counted.regels if line.telt)
        assert days == length
        assert counted.regels[-1].telt


@pytest.mark.parametrize(("procedure", "term"), TERMS, ids=lambda each: each.sleutel)
def test_every_term_is_found_by_its_article(procedure: Procedure, term: Termijn) -> None:
    found = find_terms([each for _, each in PROCEDURES], term.artikel)
    assert (procedure.sleutel, term.sleutel) in [(p.sleutel, t.sleutel) for p, t in found]
    short = " ".join(term.artikel.split()[:2])
    assert term.sleutel in [t.sleutel for _, t in find_terms([procedure], short)]


def situations(procedure: Procedure, act: Handeling) -> Iterator[Situation]:
    """Every combination of facts that the rules of competence ask, known and unknown."""
    rules = procedure.handelingen[act.bevoegd_zoals].bevoegd if act.bevoegd_zoals else act.bevoegd
    asked = sorted({key for rule in rules for key in keys(rule.wanneer)})
    choices: list[list[Any]] = []
    for key in asked:
        head, _, tail = key.partition(".")
        field = procedure.gegevens.get(key) or (procedure.handelingen[head].velden.get(tail) if tail else None)
        if field is not None:
            values = list(field.keuzes) or list(procedure.ordes.get(field.orde, ())) or [True, False]
            choices.append([None, *values])
        elif tail == "rol":
            choices.append([None, *(role for rule in procedure.handelingen[head].bevoegd for role in rule.rollen)])
        else:
            choices.append([False, True])
    for combination in product(*choices) if len(asked) <= 4 else ():
        yield situation_with(procedure, dict(zip(asked, combination, strict=True)))


def situation_with(procedure: Procedure, values: dict[str, Any]) -> Situation:
    day = date(2005, 3, 1)
    facts = {key: value for key, value in values.items() if key in procedure.gegevens and value is not None}
    situation = Situation(procedure, Case("x", procedure.sleutel, "1", day), facts=facts)
    acts = dict.fromkeys(key.partition(".")[0] for key, value in values.items() if key not in procedure.gegevens and value)
    for number, name in enumerate(acts, 1):
        kind = procedure.handelingen[name]
        fields = {key.partition(".")[2]: value for key, value in values.items() if key.startswith(f"{name}.")}
        role = fields.pop("rol", None)
        situation.add(Happened(Act(number, name, day, day, Actor(role, "9") if role else None, fields), kind))
    return situation


def keys(condition: Any) -> Iterator[str]:
    for each in condition if isinstance(condition, list) else [condition]:
        for key, value in each.items():
            if key in ("niet", "alle", "een_van"):
                yield from keys(value)
            elif key != "functie":
                yield key


@pytest.mark.parametrize(("procedure", "act"), ACTS, ids=lambda each: each.sleutel)
def test_nobody_competent_is_always_told(procedure: Procedure, act: Handeling) -> None:
    if act.van_rechtswege or act.van_buiten:
        return
    for situation in situations(procedure, act):
        found = competence(situation, act, date(2005, 3, 2))
        assert bool(found.bevoegd) != bool(found.bevinding)
        assert found.bepaald != bool(found.ontbreekt)


def test_every_article_of_a_declaration_is_in_the_register() -> None:
    unknown = []
    for key, procedure in PROCEDURES:
        norms = load_pack(key).norms
        unknown += [f"{procedure.sleutel}: {each}" for each in articles(procedure.model_dump()) if each not in norms]
    assert sorted(set(unknown)) == []


def articles(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name == "artikel" or name.endswith("_artikel"):
                if each:
                    yield each
            else:
                yield from articles(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from articles(each)


@pytest.mark.parametrize(("key", "procedure"), PROCEDURES, ids=lambda each: getattr(each, "sleutel", each))
def test_a_case_without_acts_can_be_shown(key: str, procedure: Procedure) -> None:
    state = evaluate(procedure, Case("x", procedure.sleutel, "1", date(2005, 3, 1)), date(2005, 3, 1))
    assert state.fase == next(iter(procedure.fasen.values()))
    assert state.volgende, f"{key}: with nothing done, nothing can be done"


def test_expungement_names_kinds_of_penalty() -> None:
    assert [each.soort for each in load_shared(load_pack("pswi")).doorhalingen] == ["tuchtstraf"]
