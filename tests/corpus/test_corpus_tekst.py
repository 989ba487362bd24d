"""What the reader makes of the real texts: letters kept, notes and repeals read, hyphens undone, parts nested."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from corpus_zaden import ZADEN, gelezen, zaad

from statuut.corpus import Artikel, Ingelezen, Onderdeel, parse_text
from statuut.corpus.onderdelen import alle_onderdelen


def letters(tekst: str) -> Counter[str]:
    """How often each letter occurs; accents off, for a break at a line end drops a diaeresis that the reader puts back."""
    return Counter(teken for teken in unicodedata.normalize("NFD", tekst.casefold()) if teken.isalpha())


def alles(ingelezen: Ingelezen) -> str:
    koppen = [kop.kenregel + kop.titel + kop.inleiding for kop in ingelezen.structuur]
    artikelen = [artikel.kenregel + artikel.opschrift + artikel.tekst + "".join(artikel.geschrapt) for artikel in ingelezen.artikelen]
    meubel = [bevinding.fragment for bevinding in ingelezen.bevindingen if bevinding.code == "paginameubel"]
    return "".join([ingelezen.aanhef, ingelezen.slot, *koppen, *artikelen, *meubel])


def pswi(nummer: str) -> Artikel:
    gevonden = gelezen("pswi").artikel(nummer)
    assert gevonden is not None, nummer
    return gevonden


def berlare(nummer: str) -> Artikel:
    gevonden = gelezen("berlare").artikel(nummer)
    assert gevonden is not None, nummer
    return gevonden


@pytest.mark.parametrize("naam", ZADEN)
def test_no_letter_is_lost_and_none_is_added(naam: str) -> None:
    assert letters(alles(gelezen(naam))) == letters(zaad(naam))


@pytest.mark.parametrize("naam", ZADEN)
def test_no_digit_is_lost(naam: str) -> None:
    gelezen_ = gelezen(naam)
    los = [bevinding.fragment for bevinding in gelezen_.bevindingen if bevinding.code == "niet-geplaatst"]
    noten = [noot for artikel in gelezen_.artikelen for deel in alle_onderdelen(artikel.onderdelen) for noot in deel.noten]
    noten += [noot for kop in gelezen_.structuur for noot in kop.noten]
    # A note printed after the number of an article is kept with the article, but not counted per place.
    kopnoten = re.findall(r"(?m)^ ?Art\. [IVXL]+ \d+\w*\.?\((\d+)\)", zaad(naam))
    uit = "".join([alles(gelezen_), *los, *noten, *kopnoten])
    assert Counter(teken for teken in uit if teken.isdigit()) == Counter(teken for teken in zaad(naam) if teken.isdigit())


@pytest.mark.parametrize("naam", ZADEN)
def test_the_text_of_an_article_is_the_text_of_its_parts(naam: str) -> None:
    for artikel in gelezen(naam).artikelen:
        delen = "".join(
            ("" if deel.kenmerk == "slot" or deel.kenmerk.startswith("lid") else deel.kenmerk) + deel.tekst
            for deel in alle_onderdelen(artikel.onderdelen)
        )
        assert letters(delen) == letters(artikel.tekst), artikel.nummer


@pytest.mark.parametrize("naam", ["pswi", "topkader", "berlare"])
def test_articles_stand_in_the_order_of_their_numbers_once(naam: str) -> None:
    assert not [bevinding for bevinding in gelezen(naam).bevindingen if bevinding.code in ("artikel-volgorde", "leeg-artikel")]
    assert len(gelezen(naam).nummers) == len(gelezen(naam).artikelen)


def test_furniture_is_reported_and_gone() -> None:
    meubel = [b.fragment for b in gelezen("pswi").bevindingen if b.code == "paginameubel"]
    assert len(meubel) == 27
    assert sum(fragment.isdigit() for fragment in meubel) == 9
    assert "(./.)" not in alles(Ingelezen("pswi", "", gelezen("pswi").artikelen, (), ()))


def test_notes_are_taken_out_of_the_text() -> None:
    assert pswi("I 1").wijzigingsnoten == ("19", "18")
    assert not re.search(r"\(\d{1,2}\)", " ".join(artikel.tekst for artikel in gelezen("pswi").artikelen))
    assert pswi("III 2bis").wijzigingsnoten == ("20",)


@pytest.mark.parametrize("nummer", ["II 23", "VI 23", "VIII 83", "VIII 84", "XI 17", "XIII 110ter", "XIV 24bis", "XIV 25"])
def test_repealed_articles(nummer: str) -> None:
    assert pswi(nummer).opgeheven


def test_repealed_part_leaves_the_article_alive() -> None:
    assert not pswi("XIII 24").opgeheven
    assert pswi("XIII 24").paragrafen[3].onderdelen[0].opgeheven


@pytest.mark.parametrize("nummer", ["II 27bis", "V 19", "XIII 106sexies", "XIII 106septies", "XIV 10", "XIV 43bis", "VIII 32", "XV 5bis"])
def test_odd_prints_of_numbers_are_read(nummer: str) -> None:
    assert pswi(nummer).tekst


def test_a_citation_at_the_start_of_a_line_opens_no_article() -> None:
    assert "eerste, tweede en derde lid is eveneens" in pswi("XI 41").tekst
    assert len(pswi("XV 5").leden) > 10


def test_headings_above_an_article() -> None:
    assert [(kop.soort, kop.nummer) for kop in pswi("VIII 67").kop] == [
        ("deel", "VIII"), ("titel", "4"), ("hoofdstuk", "4"), ("afdeling", "3"), ("onderafdeling", "1"), ("rubriek", "I"),
    ]  # fmt: skip
    assert next(kop for kop in gelezen("pswi").structuur if kop.soort == "titel" and "ADMINISTRATIEVE LOOPBAAN" in kop.titel)


def test_hyphens_at_line_ends_are_undone_and_real_ones_kept() -> None:
    tekst = " ".join(artikel.tekst for artikel in gelezen("pswi").artikelen)
    assert "niet-wetenschappelijk personeel" in tekst
    assert "nietwetenschappelijk" not in tekst
    assert "secretarisgeneraal" not in tekst
    assert "overgangs- en bevorderingsexamens" in tekst
    assert "wetenschappelijke" in pswi("I 1").tekst
    assert not re.search(r"\b(geindexeerde|geevalueerde|beeindigd)\b", tekst)
    assert not re.search(r"[a-z]-\n", tekst)


def test_paragraphs_leden_and_points_are_nested() -> None:
    vacature = pswi("II 6").paragrafen[0]
    assert [deel.kenmerk for deel in pswi("II 6").onderdelen] == ["§ 1", "§ 2", "§ 3", "§ 4"]
    assert vacature.onderdelen[0].kenmerk == "lid 1"
    punten = pswi("VIII 76").paragrafen[1].onderdelen[0].onderdelen
    assert [punt.kenmerk for punt in punten] == ["1°", "2°", "3°"]
    assert [punt.kenmerk for punt in punten[2].onderdelen] == ["a)", "b)"]
    assert len(pswi("I 2").leden[0].onderdelen) == 32


def test_a_lid_inside_a_point_stays_in_the_point() -> None:
    tweede = pswi("XI 87").leden[0].onderdelen[1]
    assert (tweede.kenmerk, [deel.kenmerk for deel in tweede.onderdelen]) == ("2°", ["lid 2", "lid 3"])


def test_closing_words_after_points() -> None:
    assert pswi("II 27").paragrafen[0].onderdelen[0].onderdelen[-1].kenmerk == "slot"


def test_preamble_and_signatures_stand_apart() -> None:
    assert gelezen("pswi").aanhef.startswith("DE VLAAMSE REGERING")
    assert gelezen("pswi").slot.startswith("Brussel")
    assert "Brussel," not in pswi("XV 6").tekst
    assert "Wijzigt de volgende" in gelezen("berlare").aanhef


def test_berlare_old_and_new_wording_are_separated() -> None:
    assert "gemeentesecretaris" not in berlare("art. 28").tekst
    assert "algemeen directeur" in berlare("art. 28").tekst
    assert "gemeentesecretaris" in berlare("art. 28").vorige_tekst
    assert "algemeen directeur" not in berlare("art. 28").vorige_tekst
    assert berlare("art. 24").vorige_tekst == ""


def test_berlare_old_words_that_stay_behind_are_reported() -> None:
    gemeld = {bevinding.fragment for bevinding in gelezen("berlare").bevindingen if bevinding.code == "oude-woorden"}
    overgebleven = {
        a.nummer for a in gelezen("berlare").artikelen if re.search(r"gemeentesecretaris|financieel\s+beheerder|gemeentedecreet", a.tekst)
    }
    assert overgebleven == gemeld


def test_berlare_titles_bullets_and_uncertain_headings() -> None:
    assert berlare("art. 130").opschrift == "NIVEAU A"
    assert berlare("art. 160bis").opschrift.endswith("directeur.")
    assert {deel.kenmerk for deel in berlare("art. 19").leden[1].onderdelen} == {"•"}
    assert berlare("art. 258").kop == ()
    assert [kop.soort for kop in berlare("art. 3").kop] == ["titel", "hoofdstuk"]


def test_topkader_notes_and_web_remains() -> None:
    artikel = gelezen("topkader").artikel("V 13")
    assert artikel is not None
    assert [deel.kenmerk for deel in artikel.paragrafen] == ["§ 1", "§ 1bis", "§ 1ter", "§ 2", "§ 2bis", "§ 3"]
    assert "27" in artikel.wijzigingsnoten
    assert not any(regel == "naar boven" for a in gelezen("topkader").artikelen for regel in a.tekst.splitlines())


def test_the_footnote_of_the_charter_is_an_article_and_leaves_its_sentence_whole() -> None:
    artikelen = {artikel.nummer: artikel for artikel in gelezen("kabinet-c").artikelen}
    assert artikelen["KAB-C 4"].tekst.startswith("* de administratie")
    assert "dat alle documenten van een dossier" in artikelen["KAB-C 7"].tekst


@pytest.mark.parametrize(("tekst", "statuut"), [("", "pswi"), ("   \n", "berlare"), ("Art. I 1. Iets.", "onbekend")])
def test_nothing_to_read_is_a_finding(tekst: str, statuut: str) -> None:
    leeg = parse_text(tekst, statuut=statuut, bron="proef")
    assert (leeg.artikelen, [b.code for b in leeg.bevindingen]) == ((), ["niet-gelezen"])


def test_a_marker_out_of_order_is_text_and_a_finding() -> None:
    gelezen_tekst = parse_text("Artikel I 1. § 1. Eerst dit.\n \n§ 7. Dan dat.\n", statuut="pswi", bron="proef")
    assert [b.code for b in gelezen_tekst.bevindingen] == ["paragraaf-volgorde"]
    assert "Dan dat." in gelezen_tekst.artikelen[0].tekst
    assert isinstance(gelezen_tekst.artikelen[0].onderdelen[0], Onderdeel)
