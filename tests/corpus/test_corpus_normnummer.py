"""Numbers of norms: every shape of the registers, what users type, one canonical form, the order of the statute."""

from __future__ import annotations

import pytest
from corpus_zaden import ZADEN, gelezen, register
from hypothesis import given
from hypothesis import strategies as st

from statuut.corpus import NormNummer, OngeldigNummer, artikelsleutel, parse_norm_id
from statuut.corpus.normnummer import ACHTERVOEGSELS, artikelnummer, romeins_getal


def lees(invoer: str) -> NormNummer:
    norm = parse_norm_id(invoer)
    assert isinstance(norm, NormNummer), invoer
    return norm


@pytest.mark.parametrize("naam", ZADEN)
def test_all_ids_of_the_registers_are_read_and_their_canonical_form_reads_the_same(naam: str) -> None:
    for norm_id in register(naam):
        norm = lees(norm_id)
        if norm.soort == "artikel":
            assert lees(str(norm)) == norm, norm_id


@pytest.mark.parametrize(
    "invoer",
    [
        "XIII 75 §2 lid 1 1°",
        "art. XIII 75, § 2, eerste lid, 1°",
        "xiii 75§2 lid 1, 1°",
        "XIII 75, §2, eerste lid, 1°",
        "artikel XIII 75, paragraaf 2, lid 1, 1°",
    ],
)
def test_users_may_type_it_in_many_ways(invoer: str) -> None:
    assert lees(invoer) == NormNummer("XIII 75", paragraaf="2", lid=1, punt="1°")
    assert str(lees(invoer)) == "XIII 75 §2 lid 1 1°"


@pytest.mark.parametrize(
    ("invoer", "verwacht"),
    [
        ("II 23 - II 25", NormNummer("II 23", tot_artikel="II 25")),
        ("VIII 83-85", NormNummer("VIII 83", tot_artikel="VIII 85")),
        ("XIV 24bis-25", NormNummer("XIV 24bis", tot_artikel="XIV 25")),
        ("XI 31, XI 32", NormNummer("XI 31", tot_artikel="XI 32")),
        ("VIII 55 §2 - VIII 56", NormNummer("VIII 55", paragraaf="2", tot_artikel="VIII 56")),
        ("V 12 §4-5 lid 1", NormNummer("V 12", paragraaf="4", tot_paragraaf="5", lid=1)),
        ("I 3 1°bis", NormNummer("I 3", punt="1°bis")),
        ("II 12 lid 2 5°-10°", NormNummer("II 12", lid=2, punt="5°", tot_punt="10°")),
        ("XI 87 2° lid 3", NormNummer("XI 87", punt="2°", binnenlid=3)),
        ("XIV 7 lid 1 5° lid 2", NormNummer("XIV 7", lid=1, punt="5°", binnenlid=2)),
        ("VIII 66 §3 lid 2 a)-c)", NormNummer("VIII 66", paragraaf="3", lid=2, letter="a", tot_letter="c")),
        ("XI 5, werkdag", NormNummer("XI 5", rest="werkdag")),
        ("IX 15 lid 3 zin 1a", NormNummer("IX 15", lid=3, zin="1a")),
        ("art. 313j lid 1, 3-5", NormNummer("art. 313j", lid=1, punt="3", tot_punt="5")),
        ("art. 160bis §2 (second)", NormNummer("art. 160bis", paragraaf="2", rest="(second)")),
        ("258 § 1", NormNummer("art. 258", paragraaf="1")),
        ("KAB-C 12", NormNummer("KAB-C 12")),
        ("V 0", NormNummer("V 0", soort="algemeen")),
        ("XIII general conventions", NormNummer("XIII", soort="algemeen", rest="general conventions")),
    ],
)
def test_shapes(invoer: str, verwacht: NormNummer) -> None:
    assert lees(invoer) == verwacht


@pytest.mark.parametrize("invoer", ["", "vakantiegeld", "§ 2", "XIII", "IIX"])
def test_no_number_gives_advice_in_dutch(invoer: str) -> None:
    ongeldig = parse_norm_id(invoer)
    assert isinstance(ongeldig, OngeldigNummer)
    assert "Schrijf bijvoorbeeld" in ongeldig.boodschap


@pytest.mark.parametrize("naam", ["pswi", "topkader", "berlare"])
def test_the_key_sorts_articles_as_the_statute_prints_them(naam: str) -> None:
    nummers = [artikel.nummer for artikel in gelezen(naam).artikelen]
    assert sorted(nummers, key=artikelsleutel) == nummers


def test_suffixes_sort_in_latin_order() -> None:
    assert [artikelsleutel(f"XIII 58{achter}")[2] for achter in ("", *ACHTERVOEGSELS)] == sorted(
        artikelsleutel(f"XIII 58{achter}")[2] for achter in ("", *ACHTERVOEGSELS)
    )
    assert lees("VIII 9").sleutel() < lees("VIII 10 §1").sleutel() < lees("VIII 10 §1 lid 2").sleutel() < lees("IX 1").sleutel()


def test_a_range_holds_what_lies_between() -> None:
    assert lees("II 23 - II 25").bevat_artikel("II 24")
    assert lees("II 23 - II 25").bevat_artikel("II 24bis")
    assert not lees("II 23 - II 25").bevat_artikel("III 24")


@given(
    deel=st.sampled_from(["I", "IV", "VIII", "IX", "XIII", "XIV", "XV"]),
    nummer=st.integers(1, 400),
    achter=st.sampled_from(["", *ACHTERVOEGSELS]),
    paragraaf=st.integers(0, 9),
    lid=st.integers(0, 12),
    punt=st.integers(0, 20),
)
def test_canonical_form_reads_back(deel: str, nummer: int, achter: str, paragraaf: int, lid: int, punt: int) -> None:
    norm = NormNummer(
        artikelnummer(deel, f"{nummer}{achter}"), paragraaf=str(paragraaf or ""), lid=lid or None, punt=f"{punt}°" if punt else ""
    )
    assert parse_norm_id(str(norm)) == norm
    assert parse_norm_id(str(norm).lower()) == norm


@given(st.text(max_size=40))
def test_anything_typed_gives_a_value(invoer: str) -> None:
    assert isinstance(parse_norm_id(invoer), NormNummer | OngeldigNummer)


def test_roman_numerals() -> None:
    assert [romeins_getal(tekst) for tekst in ("I", "IV", "IX", "XIV", "xv", "q", "")] == [1, 4, 9, 14, 15, 0, 0]
