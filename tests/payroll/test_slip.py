"""The pay slip of a month: lines with how each amount came about, and the header."""

from __future__ import annotations

from datetime import date

from statuut.payroll.slip import pay_slip, slips
from statuut.timeline.month import parse_month
from tests.payroll.personen import CLERK, DECEMBER, MAART, MEI, PART_TIME, case


def calculations(month: int, *events: str) -> dict[str, str]:
    slip = pay_slip(case(*CLERK, *events), month)
    assert slip is not None
    return {line.rule: line.calculation.replace("\u00a0", " ") for line in slip.lines}


def test_each_line_tells_its_sum_in_dutch() -> None:
    found = calculations(MEI)
    assert found["maandsalaris"].endswith(" / 12 × 1,3459")
    assert "%" not in found["maandsalaris"] and "werkdagen" not in found["maandsalaris"]
    assert found["vakantiegeld"].startswith("92 % van het brutosalaris van april (") and "naar rata" not in found["vakantiegeld"]
    assert found["inhouding_vakantiegeld"].startswith("13,07 % van het vakantiegeld (")
    assert "brutosalaris van november" in calculations(DECEMBER)["eindejaarstoelage"]


def test_fractions_and_days_show_only_when_they_matter() -> None:
    assert "× 80 % × 14/23 werkdagen" in calculations(MAART, PART_TIME)["maandsalaris"]
    may = calculations(MEI, PART_TIME)["maandsalaris"]
    assert "× 80 % / 12" in may and "werkdagen" not in may
    year_later = calculations(parse_month("2006-05"), PART_TIME)["vakantiegeld"]
    assert "naar rata van" in year_later and " verdiend op " in year_later


def test_the_sum_gives_the_amount() -> None:
    slip = pay_slip(case(*CLERK, PART_TIME), MEI)
    assert slip is not None
    line = slip.lines[0]
    yearly = int(line.calculation.split(" ")[0].replace(".", "").replace(",", ""))
    assert line.amount == (2 * yearly * 80 * 13_459 + 12_000_000) // (2 * 12_000_000)
    assert sum(each.amount for each in slip.lines) == slip.total.value


def test_an_early_end_tells_the_last_month() -> None:
    found = calculations(parse_month("2005-08"), "soort: einde_dienst, van: 2005-07-31, vastgelegd: 2005-06-01, reden: ontslag_op_verzoek")
    assert "brutosalaris van de laatste maand" in found["vakantiegeld"]
    assert "brutosalaris van de laatste maand" in found["eindejaarstoelage"]


def test_the_header_has_step_and_useful_seniority_apart() -> None:
    slip = pay_slip(case(*CLERK), MEI)
    assert slip is not None
    assert (slip.header["trap"], slip.header["nuttige_ancienniteit"]) == ("11", "20 jaar")
    assert slip.header["schaal"].startswith("C 11") and slip.header["index"] == "1,3459"


def test_a_missing_table_is_told_once_and_leaves_the_total_open() -> None:
    slip = pay_slip(case(*CLERK, since=2006), MEI)
    assert slip is not None and slip.undetermined
    assert [missing.kind for missing in slip.missing].count("salaristabel") == 1
    assert slip.total.state == "onbepaald"


def test_no_slip_outside_the_employment() -> None:
    found = case(*CLERK, until=date(2005, 12, 31))
    assert pay_slip(found, parse_month("1984-05")) is None
    assert slips(found, parse_month("1984-05")) == []
    assert len(slips(found, MEI)) == 1
