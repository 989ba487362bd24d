"""Cross references, search, and the stored form."""

from __future__ import annotations

import json

import pytest
from corpus_zaden import ZADEN, gelezen, zaad
from hypothesis import given, settings
from hypothesis import strategies as st

from statuut.corpus import Verwijzing, from_json, los_op, parse_norm_id, parse_text, search, to_json, vind_verwijzingen, zoek_onderdelen
from statuut.corpus.normnummer import NormNummer


def vind(tekst: str, statuut: str = "pswi") -> list[tuple[str, str, str, str, str, str]]:
    return [(v.soort, v.doel, v.tot, v.paragraaf, v.lid, v.punt) for v in vind_verwijzingen(tekst, statuut)]


def test_one_article_with_its_place() -> None:
    assert vind("zie artikel XIII 75, § 2, eerste lid, 1°.") == [("artikel", "XIII 75", "", "2", "1", "1°")]


def test_a_range_and_a_list_keep_the_roman_part() -> None:
    assert vind("de artikelen VIII 76 tot en met VIII 82 en 84, § 1") == [
        ("artikel", "VIII 76", "VIII 82", "", "", ""),
        ("artikel", "VIII 84", "", "1", "", ""),
    ]


def test_an_article_of_another_act() -> None:
    assert vind("artikel 39, § 2, van het kaderdecreet")[0][:2] == ("extern", "")
    assert vind("artikel 39 van de wet van 1971", "berlare")[0][:2] == ("extern", "")
    assert vind("artikel 39, derde lid", "berlare") == [("artikel", "art. 39", "", "", "3", "")]


def test_words_without_a_number_get_their_article() -> None:
    gevonden = los_op(vind_verwijzingen("Het vorige artikel en § 1, tweede lid, gelden.", "pswi"), "X 3", ["X 2", "X 3"])
    assert [(v.doel, v.paragraaf, v.lid, v.gevonden) for v in gevonden] == [("X 2", "", "", True), ("X 3", "1", "2", True)]


def test_the_opening_sign_of_a_paragraph_is_no_reference() -> None:
    assert vind("§ 1. Iets. § 2. Nog iets.") == []


def test_all_roman_references_of_the_pswi_are_found_in_the_text_but_for_a_known_few() -> None:
    ontbrekend = {v.doel for artikel in gelezen("pswi").artikelen for v in artikel.verwijzingen if v.soort == "artikel" and not v.gevonden}
    assert ontbrekend == set()


def test_unknown_target_is_said_to_be_absent() -> None:
    assert los_op((Verwijzing("artikel X 99", "artikel", "X 99"),), "X 1", ["X 1"])[0].gevonden is False


def test_search_ignores_accents_case_and_hyphens_and_wants_all_words() -> None:
    artikelen = gelezen("pswi").artikelen
    assert search(artikelen, "vakantiegeld")[0].nummer == "XIII 75"
    assert search(artikelen, "ANCIENNITEIT") == search(artikelen, "anciënniteit")
    assert search(artikelen, '"niet wetenschappelijk"') == search(artikelen, "niet-wetenschappelijk")
    assert {t.nummer for t in search(artikelen, "niet-wetenschappelijk", hoogstens=999)} <= {
        t.nummer for t in search(artikelen, "niet wetenschappelijk", hoogstens=999)
    }
    assert search(artikelen, "vakantiegeld zzzz") == ()
    assert search(artikelen, "  ") == ()


def test_search_phrase_number_and_fragment() -> None:
    artikelen = gelezen("pswi").artikelen
    zin = search(artikelen, '"raad van beroep"')
    assert zin
    assert all("raad van" in treffer.fragment.lower() for treffer in zin)
    assert search(artikelen, "art. XIII 75")[0].nummer == "XIII 75"
    assert [t.score for t in zin] == sorted((t.score for t in zin), reverse=True)


@pytest.mark.parametrize("naam", ZADEN)
def test_json_goes_out_and_comes_back(naam: str) -> None:
    assert from_json(json.loads(json.dumps(to_json(gelezen(naam))))) == gelezen(naam)


def test_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown form"):
        from_json({"vorm": 0})


def test_the_words_of_a_norm() -> None:
    artikel = gelezen("pswi").artikel("VIII 76")
    norm = parse_norm_id("VIII 76 §2 3° a)")
    assert artikel is not None
    assert isinstance(norm, NormNummer)
    gevonden = zoek_onderdelen(artikel, norm)
    assert gevonden is not None
    assert "helft" in gevonden[0].tekst


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 390_000), st.integers(200, 6000))
def test_any_stretch_of_the_text_keeps_its_letters(begin: int, lengte: int) -> None:
    stuk = zaad("pswi")[begin : begin + lengte]
    if not stuk.strip():
        return
    uit = parse_text(stuk, statuut="pswi", bron="stuk")
    samen = uit.aanhef + uit.slot + "".join(kop.kenregel + kop.titel + kop.inleiding for kop in uit.structuur)
    samen += "".join(artikel.kenregel + artikel.opschrift + artikel.tekst for artikel in uit.artikelen)
    samen += "".join(bevinding.fragment for bevinding in uit.bevindingen if bevinding.code == "paginameubel")
    assert sum(teken.isalpha() for teken in samen) == sum(teken.isalpha() for teken in stuk)
