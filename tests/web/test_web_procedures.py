"""The drawing and the table of each procedure, made from its declaration."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from typing import Any

import pytest
from cases_setup import NUMBER, at, stand_still, text_of
from site_setup import ACTOR

from statuut.engine.pack import load_pack
from statuut.procedures.load import load_procedures
from statuut.web.procedure_table import duration

PROCEDURES = load_procedures(load_pack("pswi"))


def test_every_procedure_is_listed(site: Any) -> None:
    page = text_of(site.get("/statuten/pswi/procedures/"))
    assert all(f'href="/statuten/pswi/procedures/{key}/"' in page and each.naam in page for key, each in PROCEDURES.items())
    assert 'href="/statuten/pswi/procedures/"' in text_of(site.get("/statuten/pswi/"))


@pytest.mark.parametrize("key", PROCEDURES)
def test_every_act_and_term_is_in_drawing_and_table(site: Any, key: str) -> None:
    procedure = PROCEDURES[key]
    page = text_of(site.get(f"/statuten/pswi/procedures/{key}/"))
    assert f"<title>{procedure.naam}:" in page and 'role="img"' in page
    for act in procedure.handelingen.values():
        assert f'<a href="#d-{act.sleutel}">' in page and f'<tr id="d-{act.sleutel}"><th scope="row">{act.label} ' in page, act
    table = re.sub(r"<svg.*?</svg>", "", page, flags=re.S)
    for term in procedure.termijnen.values():
        words = duration(procedure, term)
        assert words in table or words[:1].upper() + words[1:] in table, term
        if term.bij_verstrijken is not None:
            assert term.bij_verstrijken.tekst in table, term
    boxes = re.findall(r'<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" rx="6" class="act', page)
    tops = sorted((int(y), int(y) + int(height)) for _, y, _, height in boxes)
    assert len(tops) == len(procedure.handelingen)
    assert all(above[1] < below[0] for above, below in pairwise(tops)), "boxes do not lie over each other"


@pytest.mark.parametrize("key", PROCEDURES)
def test_lines_of_terms_do_not_lie_over_each_other(site: Any, key: str) -> None:
    page = unescape(site.get(f"/statuten/pswi/procedures/{key}/").content.decode())
    spans: dict[str, list[tuple[int, int]]] = {}
    for start, lane, end in re.findall(r'<path d="M\d+ (\d+) H(\d+) V(\d+) H\d+" class="line', page):
        spans.setdefault(lane, []).append(tuple(sorted((int(start), int(end)))))  # type: ignore[arg-type]
    for several in spans.values():
        ordered = sorted(several)
        assert all(a[1] <= b[0] + 6 for a, b in pairwise(ordered)), several


def test_words_of_a_term_tell_length_start_effect_and_silence(site: Any) -> None:
    page = text_of(site.get("/statuten/pswi/procedures/tucht/"))
    row = re.search(r'<tr id="d-beroep">.*?</tr>', page, re.S)
    assert row and "Binnen 15 kalenderdagen na aanzegging van de uitspraak" in row[0] and "art. IX 17, eerste lid" in row[0]
    silent = re.search(r'<tr id="d-definitief">.*?</tr>', page, re.S)
    assert silent and "Bij verstrijken: Er is geen beroep ingesteld" in silent[0] and "van rechtswege" in silent[0]


def test_unknown_procedure_and_statute(site: Any) -> None:
    answer = site.get("/statuten/pswi/procedures/bestaat_niet/")
    assert answer.status_code == 404 and "heeft geen procedure" in text_of(answer)
    assert site.get("/statuten/x/procedures/").status_code == 404


@pytest.mark.parametrize("key", PROCEDURES)
def test_a_case_of_every_procedure_can_be_opened_and_led(site: Any, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """Without a single fact known: pages ask, and nothing breaks."""
    from statuut.store.actions import open_case

    stand_still(monkeypatch, "2005-06-01")
    assert f'value="{key}"' in text_of(site.get(f"/zaken/nieuw/?procedure={key}&persoon={NUMBER}"))
    opened = open_case(key, NUMBER, gegevens={}, actor=ACTOR, now=at("2005-06-01"))
    assert opened.case is not None
    page = text_of(site.get("/zaken/2005/001/"))
    assert PROCEDURES[key].naam in page and site.get("/zaken/2005/001/gegevens/").status_code == 200
    acts = re.findall(r'href="(/zaken/2005/001/handeling/[^"]+/)"', page)
    assert len(set(acts)) == sum(not act.van_rechtswege for act in PROCEDURES[key].handelingen.values())
    for address in dict.fromkeys(acts[:4]):
        assert 'id="handelingformulier"' in text_of(site.get(address)), address
