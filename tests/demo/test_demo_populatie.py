"""Populations: the right size, the same for the same seed, and each stream one of those that the statute made."""

from __future__ import annotations

import numpy as np

from statuut.demo.populatie import FIRST_MONTH, base_columns, draw, make_rows, make_streams, person_months, plan_of
from statuut.engine.columns import Columns, to_columns
from statuut.engine.pack import load_pack

FILES, MONTHS, SEED = 12, 130, 4


def _same(one: Columns, other: Columns) -> bool:
    pairs = [(one.offsets, other.offsets), (one.start, other.start), (one.length, other.length)]
    pairs += [(one.facts[name], other.facts[name]) for name in one.facts]
    pairs += [(one.part_offsets[level], other.part_offsets[level]) for level in one.part_offsets]
    pairs += [(one.part_facts[key], other.part_facts[key]) for key in one.part_facts]
    return all(np.array_equal(a, b) for a, b in pairs)


def test_population_is_drawn_from_the_files() -> None:
    known = base_columns(FILES, MONTHS, SEED, workers=1)
    assert known.count == FILES
    assert _same(known, to_columns(plan_of(), make_rows(FILES, MONTHS, SEED), load_pack("pswi").same_ratio))
    drawn = draw(known, 50, SEED)
    assert drawn.count == 50 and _same(drawn, draw(known, 50, SEED))
    assert person_months(drawn) > 50 * MONTHS * 0.5
    assert drawn.end_month == FIRST_MONTH + MONTHS
    for position in range(drawn.count):
        mine = drawn.select(position, position + 1)
        assert any(_same(mine, known.select(number, number + 1)) for number in range(known.count))


def test_make_streams_gives_the_number_asked_for() -> None:
    few = make_streams(5, MONTHS, SEED, workers=1)
    assert few.count == 5 and few.end_month == FIRST_MONTH + MONTHS
    wanted = make_streams(9, MONTHS, SEED, base=4, wanted=("geldelijke_ancienniteit",), workers=1)
    assert wanted.count == 9 and len(wanted.facts) < len(few.facts)
