"""Every article that the register names is found in the text and the other way round; differences are listed here with their reason."""

from __future__ import annotations

import pytest
from corpus_zaden import ZADEN, gelezen, register

from statuut.corpus import compare, plaatsen_zonder_tekst

# Articles of the register that the text does not print.
NIET_GEDRUKT = {
    "pswi": {
        "XIII 77": "the print goes from XIII 76 to XIII 90; the register keeps the gap as one entry, 77-89",
        "XIII 89": "the other end of that gap",
        "XIV 50": "only its section heading is left, printed as repealed",
    },
    "topkader": {
        "V 51ter": "transitional article, cited in the notes to V 11 without notes of its own",
        "V 51quinquies": "transitional article, cited in the notes to V 3 without notes of its own",
    },
}
# Places (paragraph, lid, point) that the register counts otherwise than the layout shows.
ANDERS_GETELD = {
    "pswi": {
        "VIII 77 §1 lid 7": "the register splits the third lid at a full line; the layout shows no break",
        "XIII 24 §5 lid 2": "the register splits the lid in the middle of a line",
    },
    "topkader": {
        "V 3 §3": "named in a sentence, without paragraph sign",
        "V 7 §1-3": "named at the end of list items, without paragraph sign",
        "V 11 §2 lid 2": "the register counts the options of one enumeration as leden",
        "V 11 §2 lid 3": "the same",
    },
    "berlare": {
        "art. 68 lid 11": "the fourth lid follows a line filled to the margin, so the layout shows no break before it",
        "art. 318 lid 1, 1°-2°": "two enumerations, old and new, are printed through each other",
        "art. 318 lid 1, 3°-10°": "the same",
    },
}


@pytest.mark.parametrize("naam", ZADEN)
def test_every_article_of_the_register_is_in_the_text_and_the_other_way_round(naam: str) -> None:
    niet_in_tekst, niet_in_register = compare(gelezen(naam).artikelen, register(naam))
    assert set(niet_in_tekst) == set(NIET_GEDRUKT.get(naam, {}))
    assert niet_in_register == ()


@pytest.mark.parametrize("naam", ZADEN)
def test_every_place_of_the_register_is_in_its_article(naam: str) -> None:
    assert set(plaatsen_zonder_tekst(gelezen(naam).artikelen, register(naam))) == set(ANDERS_GETELD.get(naam, {}))


@pytest.mark.parametrize(("naam", "aantal"), [("kabinet-i", 7), ("kabinet-c", 33), ("pswi", 674), ("topkader", 21), ("berlare", 119)])
def test_number_of_articles(naam: str, aantal: int) -> None:
    assert len(gelezen(naam).artikelen) == aantal


def test_the_gaps_of_the_print_are_reported() -> None:
    meldingen = [bevinding.boodschap for bevinding in gelezen("pswi").bevindingen if bevinding.code == "nummering"]
    assert ["XIII 76" in meldingen[0], "XIV 49" in meldingen[1], len(meldingen)] == [True, True, 2]


def test_an_id_that_is_no_number_counts_as_missing() -> None:
    assert compare((), ["onzin", "V 0"]) == (("onzin",), ())
