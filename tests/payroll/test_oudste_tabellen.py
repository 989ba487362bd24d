"""Service before the first salary table leaves that service undetermined, never what comes after."""

from __future__ import annotations

import pytest

from statuut.engine.plan import Kind
from statuut.engine.values import CONFLICT, UNKNOWN
from statuut.payroll.case import Case
from statuut.payroll.explaining import answer
from statuut.timeline.month import parse_month
from tests.payroll.personen import CLERK, DECEMBER, MEI, case

HISTORIES = {
    "niets": (),
    "bevordering": ("soort: graad, van: 1987-04-01, vastgelegd: 1987-04-01, graad: hoofdmedewerker, wijze: bevordering",),
    "twee bevorderingen": (
        "soort: graad, van: 1987-04-01, vastgelegd: 1987-04-01, graad: hoofdmedewerker, wijze: bevordering",
        "soort: graad, van: 1988-09-15, vastgelegd: 1988-09-01, graad: leidinggevend_hoofdmedewerker, wijze: bevordering",
    ),
    "niveau A": ("soort: graad, van: 1988-04-01, vastgelegd: 1988-04-01, graad: adjunct_van_de_directeur, wijze: overgang_niveau",),
    "overplaatsing": ("soort: graad, van: 1988-04-01, vastgelegd: 1988-04-01, graad: technicus, wijze: overplaatsing",),
    "overplaatsing om medische redenen": (
        "soort: graad, van: 1988-04-01, vastgelegd: 1988-04-01, graad: assistent, wijze: overplaatsing_medisch",
    ),
    "onvoldoende": ("soort: evaluatie, van: 1988-02-01, vastgelegd: 1988-02-01, jaar: 1987, besluit: onvoldoende",),
    "overgangsschaal": ("soort: overgangsschaal, van: 1988-04-01, vastgelegd: 1988-04-01, schaal: C113",),
    "beslissing over de schaal": ("soort: salarisschaal, van: 1988-04-01, vastgelegd: 1988-04-01, schaal: C114, grond: beslissing",),
    "schaal aan een ambt": ("soort: salarisschaal, van: 1988-04-01, tot: 1989-03-31, vastgelegd: 1988-04-01, schaal: C114, grond: ambt",),
}


def undetermined(found: Case, month: int) -> set[str]:
    """Names without an outcome in a month."""
    outcome = found.employments[0].outcome
    return {
        name
        for name, node in outcome.plan.nodes.items()
        if node.kind not in (Kind.TABLE, Kind.PREVIOUS)
        and {UNKNOWN, CONFLICT} & {*((outcome.value(name, month),) if node.level == "maand" else outcome.part_values(name, month))}
    }


@pytest.mark.parametrize("history", HISTORIES)
def test_nothing_stays_undetermined(history: str) -> None:
    late, early = (case(*CLERK, *HISTORIES[history], since=year) for year in (1990, 1980))
    for month in (MEI, DECEMBER):
        assert undetermined(late, month) <= undetermined(early, month)
        assert "bruto" not in undetermined(late, month)


def test_the_years_before_the_tables_stay_undetermined_and_say_which_table() -> None:
    found = answer(case(*CLERK), "maandsalaris", parse_month("1988-05"))
    assert found.state == "onbepaald"
    questions = [missing.question for missing in found.missing if missing.kind == "salaristabel"]
    assert questions and questions[0].startswith("Salaristabel van C 111 ontbreekt voor mei 1988.")


@pytest.mark.parametrize("history", HISTORIES)
def test_no_question_speaks_of_a_table_of_nothing(history: str) -> None:
    found = case(*CLERK, *HISTORIES[history])
    stream = found.employments[0]
    for month in range(stream.first_month, stream.last_month + 1, 7):
        for rule in ("bruto", "voorschot"):
            for missing in answer(found, rule, month, explain=False).missing:
                assert "van geen" not in missing.question and "onbekend ontbreekt" not in missing.question
