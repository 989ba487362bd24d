"""The statute browser, articles, coverage, readings."""

from __future__ import annotations

from html import unescape
from typing import Any
from urllib.parse import quote

import pytest

from statuut.web.citation import cite, split


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode())


def norm(number: str) -> str:
    return f"/statuten/pswi/norm/{quote(number, safe='')}/"


def test_parts_titles_articles(site: Any) -> None:
    assert "Deel XIII. Geldelijk statuut" in text_of(site.get("/statuten/pswi/"))
    page = text_of(site.get("/statuten/pswi/XIII/"))
    assert "Titel 3. Toelagen" in page and "Vakantiegeld: bedrag" in page
    assert "Vakantiegeld: bedrag" not in text_of(site.get("/statuten/pswi/XIII/?status=opgeheven"))


def test_norm_page(site: Any) -> None:
    page = text_of(site.get(norm("XIII 75 §2")))
    assert "92 %" in page and "In afwijking hiervan" in page and "verzonnen zin over vakantiegeld" in page and 'class="meant"' in page


def test_every_norm_has_a_page(site: Any) -> None:
    from statuut.web.norms import index

    for number in list(index("pswi").norms)[::10]:
        assert site.get(norm(number)).status_code == 200, number


@pytest.mark.parametrize("typed", ["XIII 75, § 2", "art. XIII 75 §2", "xiii 75§2"])
def test_number_typed_in_any_way(site: Any, typed: str) -> None:
    assert "Vakantiegeld: bedrag" in text_of(site.get(norm(typed), follow=True))


def test_whole_article(site: Any) -> None:
    answer = site.get(norm("XIII 75"), follow=True)
    page = text_of(answer)
    assert answer.redirect_chain and "volgende: XIII 76" in page and "vorige: XIII 74" in page


def test_digest_for_the_panel(site: Any) -> None:
    page = text_of(site.get(norm("XIII 75 §2") + "?samenvatting=1"))
    assert (
        "<html" not in page
        and "Vakantiegeld: bedrag" in page
        and "verzonnen zin over vakantiegeld" in page
        and "periode van verwijzing" not in page
    )


@pytest.mark.parametrize("number", ["XIII 999", "foo", "L 1"])
def test_no_such_article(site: Any, number: str) -> None:
    assert site.get(norm(number), follow=True).status_code == 404


def test_coverage_adds_up(site: Any) -> None:
    from statuut.web.norms import index

    assert f"van {len(index('pswi').norms)} normen" in text_of(site.get("/dekking/"))


def test_readings(site: Any) -> None:
    from statuut.web.statutes import pack

    page = text_of(site.get("/leeswijzen/"))
    assert all(f'id="{key}"' in page for key in pack("pswi").readings)


@pytest.mark.parametrize(
    ("number", "citation"),
    [
        ("XIII 75 §2", "art. XIII 75, § 2"),
        ("VIII 77 §1 lid 1", "art. VIII 77, § 1, eerste lid"),
        ("II 12 lid 2 1°-4°", "art. II 12, tweede lid, 1°-4°"),
        ("XI 5, vakantiedag", "art. XI 5 (vakantiedag)"),
        ("beslissing", "beslissing"),
    ],
)
def test_citation(number: str, citation: str) -> None:
    assert cite(number) == citation


def test_several_articles_in_one_text() -> None:
    assert split("XIII 24 §1; XIII 25") == ["XIII 24 §1", "XIII 25"]
    assert split("VIII 78 §2 en §3") == ["VIII 78 §2", "VIII 78 §3"]
    assert split("VIII 77 §1, XIII 22") == ["VIII 77 §1", "XIII 22"]
    assert split("") == []
