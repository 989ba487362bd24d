"""A term counted without a case, where its first day must be found from the day that is typed in."""

from __future__ import annotations

from datetime import date

import pytest

from statuut.engine.pack import load_pack
from statuut.procedures.alone import count_terms
from statuut.procedures.load import load_procedures

PROCEDURES = load_procedures(load_pack("pswi"))


def days(key: str, article: str, since: date, readings: dict[str, str] | None = None) -> dict[str, date | None]:
    found = count_terms([PROCEDURES[key]], article, since, readings=readings)
    return {each.geteld.termijn.sleutel: each.geteld.dag for each in found}


def test_from_the_publication_to_the_last_day_for_a_candidature() -> None:
    assert days("bevordering", "VIII 42 §3 lid 1", date(2005, 4, 1)) == {"kandidatuur": date(2005, 5, 3)}
    saturday = {"VIII-36-werkdag": "ook_zaterdag"}
    assert days("bevordering", "VIII 42 §3 lid 1", date(2005, 4, 1), saturday) == {"kandidatuur": date(2005, 5, 1)}


def test_the_first_of_a_month_after_an_act() -> None:
    assert days("bevordering", "VIII 45 §2 lid 1", date(2005, 3, 10)) == {"opnemen": date(2005, 6, 1)}
    assert days("bevordering", "VIII 65bis", date(2005, 3, 1)) == {"ingang": date(2005, 4, 1)}
    found = days("beroepsongeschiktheid", "XII 7 §2 lid 3", date(2005, 4, 28))
    assert found == {"uitwerking": date(2005, 5, 1), "opzegging": date(2005, 6, 1)}


def test_of_a_year_only_the_year_of_the_day_counts() -> None:
    found = days("vertraging", "VIII 77 §1 lid 1", date(2004, 12, 31))
    assert found == {"beslissen": date(2005, 6, 30), "uitwerking": date(2005, 7, 1), "einde_uitwerking": date(2006, 7, 1)}
    assert days("evaluatie", "VIII 8 §4", date(2004, 12, 31)) == {"bezorgen": date(2005, 3, 31)}


def test_the_count_tells_where_it_starts() -> None:
    (found,) = count_terms([PROCEDURES["bevordering"]], "VIII 42 §3 lid 1", date(2005, 4, 1))
    assert found.geteld.regels[0].tekst == "Uit 01/04/2005 volgt het begin van deze termijn: 04/04/2005."


def test_a_term_that_needs_more_than_a_day_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="tel hem in een zaak"):
        days("stage", "VII 11 §3", date(2005, 4, 28))
