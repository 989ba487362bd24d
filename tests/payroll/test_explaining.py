"""What a personnel officer reads as the reason of an outcome."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from statuut.engine.values import NONE
from statuut.payroll.case import Case
from statuut.payroll.explaining import answer
from statuut.payroll.step import Step
from statuut.timeline.month import parse_month
from tests.payroll.personen import CLERK, DECEMBER, MAART, MEI, PART_TIME, case

ENGLISH = re.compile(r"\b(?:the|whether|with|seniority|salary|month|scale|grade|yearly|amount|what)\b", re.IGNORECASE)
PROMOTED = "soort: graad, van: 2003-04-01, vastgelegd: 2003-04-01, graad: hoofdmedewerker, wijze: bevordering"


@pytest.fixture(scope="module")
def clerk() -> Case:
    return case(*CLERK, PART_TIME)


def opened(step: Step) -> Iterator[Step]:
    """The steps that are shown."""
    yield step
    for child in step.children:
        yield from opened(child)


def texts(step: Step) -> Iterator[str]:
    """Every text that is shown."""
    for each in opened(step):
        yield from (each.term, each.text, each.summary, each.calculation, each.exception or "")
        yield from (text for use in each.shown_parameters for text in (use.title, use.text, use.period))
        yield from (text for given in each.shown_inputs for text in (given.term, given.text))


@pytest.mark.parametrize("month", [MAART, MEI, DECEMBER])
def test_everything_is_dutch_and_for_people(clerk: Case, month: int) -> None:
    root = answer(clerk, "bruto", month).root
    assert root is not None
    for text in texts(root):
        assert not ENGLISH.search(text), text
        assert "_" not in text and "teller" not in text and "1900" not in text and not re.search(r"\d{10}", text), text
        assert "januari 0" not in text and "{" not in text, text


@pytest.mark.parametrize(
    "rule", ["bruto", "maandsalaris", "jaarsalaris", "schaalancienniteit", "vakantiegeld", "haard_of_standplaatstoelage_maand"]
)
def test_each_rule_is_opened_once(clerk: Case, rule: str) -> None:
    for month in (MAART, MEI, DECEMBER):
        root = answer(clerk, rule, month).root
        assert root is not None
        counts = Counter((step.rule, step.value) for step in opened(root))
        assert not [key for key, count in counts.items() if count > 1]
        assert sum(1 for _ in opened(root)) <= 25


def test_what_decides_nothing_is_not_opened(clerk: Case) -> None:
    root = answer(clerk, "bruto", MEI).root
    assert root is not None
    for step in opened(root):
        for child in step.children:
            assert not child.empty, (step.rule, child.rule, child.text)
    rules = {step.rule for step in opened(root)}
    assert {"maandsalaris", "jaarsalaris_schijf", "schaalbedrag", "vakantiegeld"} <= rules
    assert not rules & {
        "uitstel_loopt",
        "garantiebedrag",
        "bescherming_begin",
        "overgangsbedrag",
        "behouden_salaris",
        "salaristeller",
        "inschaling",
    }


def test_the_walk_has_everything_each_once(clerk: Case) -> None:
    root = answer(clerk, "bruto", MAART).root
    assert root is not None
    keys = [step.key for step in root.walk()]
    assert len(keys) == len(set(keys))
    assert keys[-1] == root.key
    rules = {step.rule for step in root.walk()}
    assert {"uitstel_loopt", "garantiebedrag", "salaristeller", "schaalbedrag", "inschaling"} <= rules
    assert {step.part for step in root.walk() if step.rule == "salaristeller"} == {1, 2}
    places = {step.key: place for place, step in enumerate(root.walk())}
    for step in root.walk():
        assert all(places[child.key] < places[step.key] for child in (*step.children, *step.beside))


def test_a_why_not_names_the_condition() -> None:
    root = answer(case(*CLERK), "recht_op_vijfde", MEI).root
    assert root is not None and root.text == "nee"
    conditions = {given.term: given.text.replace("\u00a0", " ") for given in root.shown_inputs}
    assert conditions["deel afwezig door verlof voor deeltijdse prestaties"] == "0 %" and conditions["50 jaar bereikt"] == "nee"


def test_the_highest_amount_comes_first_and_the_others_stay_inputs() -> None:
    root = answer(case(*CLERK, PROMOTED), "jaarsalaris", MEI).root
    assert root is not None
    steps = list(opened(root))
    winner = next(step for step in steps if step.rule in ("schaalbedrag", "garantiebedrag"))
    assert winner.value == root.value
    assert not {"schaalbedrag", "garantiebedrag"} <= {step.rule for step in steps}
    complete = next(step for step in root.walk() if step.rule == "salaris_zonder_bescherming")
    assert {"schaalbedrag", "garantiebedrag"} <= {given.name for given in complete.inputs}


def test_a_month_of_two_parts_adds_them_up(clerk: Case) -> None:
    root = answer(clerk, "maandsalaris", MAART).root
    assert root is not None
    assert re.fullmatch(r"\([\d.]+,\d\d × 9/23 werkdagen \+ [\d.]+,\d\d × 80\u00a0% × 14/23 werkdagen\) / 12 × 1,3459", root.calculation), (
        root.calculation
    )


def test_derogations_readings_and_parameters_are_named(clerk: Case) -> None:
    steps = list(answer(clerk, "bruto", MEI).root.walk())  # type: ignore[union-attr]
    index = next(use for step in steps for use in step.parameters if use.name == "index")
    assert (index.text, index.period, index.status) == ("1,3459", "sinds 01/11/2004", "officieel")
    assert next(step for step in steps if step.rule == "maandsalaris").reading is not None
    exempt = answer(clerk, "geldelijke_maand", MEI).root
    assert exempt is not None
    assert "in afwijking van art. XIII 13 lid 1" in {step.exception for step in exempt.walk()}
    always = [use for step in exempt.walk() for use in step.parameters if use.day.year == 1900]
    assert always and {use.period for use in always} == {"altijd"}


def test_json_has_amounts_as_text_and_days_as_iso(clerk: Case) -> None:
    shaped = answer(clerk, "bruto", MAART).as_json()
    assert re.fullmatch(r"\d+\.\d\d", shaped["waarde"])
    for step in shaped["uitleg"]:
        for use in step["parameters"]:
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", use["vanaf"]) and re.fullmatch(r"\d{4}-\d\d-\d\d", use["nagezien"])
            assert not isinstance(use["waarde"], float) and "," not in str(use["waarde"])
        assert all(isinstance(value, str | int | bool | None) for value in step["invoer"].values())
    monthly = next(step for step in shaped["uitleg"] if step["regel"] == "maandsalaris")
    assert monthly["invoer"]["index"] == "1.3459" and monthly["invoer"]["te_presteren_werkdagen"] == 23
    assert next(use for use in monthly["parameters"] if use["naam"] == "index")["waarde"] == "1.3459"
    thirteenth = answer(clerk, "vakantiegeld", MEI).as_json()["uitleg"][-1]["invoer"]
    assert thirteenth["maandnummer"] == "2005-05" and thirteenth["kalendermaand"] == 5


def test_an_unknown_fact_names_its_question_and_where_it_is_entered() -> None:
    bare = case(*(event for event in CLERK if "gezinstoestand" not in event), since=1985)
    found = answer(bare, "haard_of_standplaatstoelage_maand", MEI)
    if found.state == "bepaald":
        found = answer(bare, "recht_op_toelage", MEI)
    assert found.state == "onbepaald"
    assert next((m.question, m.event_kind, m.field) for m in found.missing) == (
        "Wat is de gezinstoestand?",
        "gezinstoestand",
        "burgerlijke_staat",
    )
    root = found.root
    assert root is not None and all(step.value == root.value for step in opened(root))


def test_outside_the_employment_nothing_applies(clerk: Case) -> None:
    found = answer(clerk, "maandsalaris", parse_month("1980-05"))
    assert (found.state, found.root, found.determined) == ("niet van toepassing", None, True)
    assert answer(clerk, "overgangsschaal", MEI).value == NONE


def test_an_unknown_name_is_told_in_dutch(clerk: Case) -> None:
    with pytest.raises(KeyError, match="bestaat niet in Personeelsstatuut"):
        answer(clerk, "wedde", MEI)


def test_example_amounts_mark_what_leans_on_them() -> None:
    marked = case(*CLERK, example=True)
    assert [answer(marked, rule, MEI).example for rule in ("maandsalaris", "nuttige_ancienniteit", "graad", "rang")] == [
        True,
        True,
        False,
        False,
    ]
    assert not answer(case(*CLERK), "maandsalaris", MEI).example
