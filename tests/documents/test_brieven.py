"""Letters: every mandatory mention in the text of the PDF, what is missing refused by name, the last day of the remedy from its term."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from briefzaken import PROCEDURES, SCHORSING, TUCHT, VERLOF, case_of, made, missing, text_of_pdf, words

from statuut.documents.brief import Letter, UnusableLetter, letter
from statuut.documents.briefpapier import IncompleteLetter, letter_pdf, letter_text
from statuut.documents.brieftekst import WordingError, read_wordings, wordings_of
from statuut.documents.rechtsmiddel import Remedy
from statuut.documents.standaardbrief import standard_wording
from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_yaml
from statuut.procedures.case import Case
from statuut.procedures.evaluate import evaluate

OWN = tuple(key for key, procedure in PROCEDURES.items() if procedure.documenten)
ZITTING = {"aanwezigen": "An Peeters", "verklaringen": "De ambtenaar betwist de feiten."}
STEMMING = {"advies": "gunstig", "redenen": "Er was een vergissing.", "stemmen_voor": "4", "stemmen_tegen": "1"}
NOTICE = "  - {daad: aanzegging, dag: 2005-07-28, rol: instellingshoofd, wijze: aangetekend}\n"
#: Documents of the three cases: the day, and what only the writer knows.
DOCUMENTS = (
    (TUCHT, "voorstel", "2005-06-20", {}),
    (TUCHT, "oproeping", "2005-06-21", {}),
    (TUCHT, "proces_verbaal", "2005-07-14", ZITTING),
    (TUCHT, "uitspraak", "2005-07-28", {}),
    (TUCHT, "aanzegging", "2005-07-28", {}),
    (TUCHT, "beroep", "2005-09-01", {}),
    (TUCHT, "advies", "2005-09-20", {**STEMMING, "beroep": "1 september 2005"}),
    (SCHORSING, "mededeling_redenen", "2005-03-01", {}),
    (SCHORSING, "uitspraak", "2005-03-10", {}),
    (SCHORSING, "mededeling", "2005-03-11", {}),
    (SCHORSING, "proces_verbaal_weigering", "2005-03-11", {"aanwezigen": "An Peeters"}),
    (VERLOF, "aanvraag", "2005-03-01", {}),
    (VERLOF, "beslissing", "2005-03-20", {"beslissing": "geweigerd", "bekendgemaakt": "21/3/2005", "redenen": "Er is te veel werk."}),
)  # fmt: skip


def remedy_of(found: Letter) -> Remedy:
    assert isinstance(found.remedy, Remedy)
    return found.remedy


@pytest.mark.parametrize(
    ("case", "document", "on", "given"), DOCUMENTS, ids=[f"{case_of(each[0]).procedure}-{each[1]}" for each in DOCUMENTS]
)
def test_every_mandatory_mention_stands_in_the_pdf(case: str, document: str, on: str, given: dict[str, str], tmp_path: Path) -> None:
    found = made(case, document, on, **given)
    assert missing(found) == set()
    declared = PROCEDURES[case_of(case).procedure].documenten[document]
    assert {each.key for each in found.mentions} == set(declared.vermeldingen)
    pdf, text = text_of_pdf(letter_pdf(found), tmp_path), words(letter_text(found).replace("> ", ""))
    for each in found.mentions:
        for part in each.texts:
            assert words(part) in pdf, (each.label, pdf)
            assert words(part) in text, (each.label, text)
    for citation in found.grounds:
        assert words(citation) in pdf
    assert found.subject in pdf and "Jan Claes" in pdf
    if isinstance(found.remedy, Remedy):
        assert all(words(sentence) in pdf for sentence in found.remedy.sentences)


def test_the_summons_says_all_that_the_statute_asks() -> None:
    text = words(letter_text(made(TUCHT, "oproeping", "2005-06-21")))
    for part in ("Bleef weg van een controle.", "inhouding van salaris", "Dag: 14 juli 2005", "Uur: 10:00", "Plaats: zaal Den",
                 "raadgever", "lokaal Eik", "vijftien volle kalenderdagen", "Kopieën uit het dossier kosten u niets"):  # fmt: skip
        assert part in text, part


def test_what_is_missing_is_named_and_nothing_is_put_on_paper() -> None:
    without = TUCHT.replace("plaats_inzage: lokaal Eik", "").replace('uur_verhoor: "10:00", ', "").replace("zaal Den, }", "zaal Den}")
    found = made(without, "oproeping", "2005-06-21", weg="adres")
    assert missing(found) == {"uur_verhoor", "plaats_inzage", "adres"}
    assert {each.text for each in found.missing if each.name == "uur_verhoor"} == {"uur van het verhoor (art. IX 13, § 1)"}
    for paper in (letter_pdf, letter_text):
        with pytest.raises(IncompleteLetter, match="plaats waar het dossier kan worden ingezien"):
            paper(found)


def test_a_decision_without_reasons_is_refused() -> None:
    found = made(TUCHT.replace(", redenen: De feiten staan vast.", ""), "uitspraak", "2005-07-28")
    assert [each.text for each in found.missing] == ["redenen van de beslissing (art. IX 15, tweede lid)"]


def test_the_last_day_of_the_appeal_skips_august() -> None:
    case = case_of(TUCHT)
    state = evaluate(PROCEDURES["tucht"], case, date(2005, 7, 28))
    term = state.termijn("beroep")
    told = remedy_of(made(TUCHT, "aanzegging", "2005-07-28"))
    assert term is not None and told.last_day == term.dag == date(2005, 9, 12)
    assert "De laatste nuttige dag is 12 september 2005." in told.sentences
    assert any("augustus (art. IX 27)" in line for line in told.count)
    assert told.address == ("Griffie van de raad van beroep", "Boudewijnlaan 30", "1000 Brussel")


def test_a_reading_moves_the_last_day_and_is_told() -> None:
    case = case_of(TUCHT)
    usual = remedy_of(made(TUCHT, "aanzegging", "2005-07-28"))
    given = {"naam": "Jan Claes", "adres": "x", "instelling": "x", "adres_instelling": "x", "adres_rechtsmiddel": "x"}
    other = letter(
        PROCEDURES["tucht"], case, None, "aanzegging", date(2005, 7, 28), given=given, readings={"IX-17-mededeling": "ontvangst"}
    )  # fmt: skip
    assert remedy_of(other).last_day == date(2005, 9, 15)
    assert any("vanaf de dag na de verzending" in line.lower() for line in usual.readings)
    assert any("vanaf de dag na de vermoede ontvangst" in line.lower() for line in remedy_of(other).readings)
    assert not any("Kerstmis" in line for line in usual.readings), "wat de dag niet verandert, staat er niet bij"


def test_a_decision_before_its_notice_gives_the_term_without_a_day() -> None:
    found = made(TUCHT.replace(NOTICE, ""), "uitspraak", "2005-07-28")
    told = remedy_of(found)
    assert told.last_day is None and "nog niet bekend" in told.sentences[-1]


def test_no_penalty_no_appeal() -> None:
    free = TUCHT.replace("velden: {straf: inhouding_van_salaris, maanden: 2, redenen", "velden: {straf: geen, redenen")
    found = made(free.replace(NOTICE, ""), "uitspraak", "2005-07-28")
    assert found.remedy == "Er is geen straf uitgesproken; een beroep is daarom niet aan de orde."


def test_an_appeal_that_opens_later_has_its_first_day() -> None:
    told = remedy_of(made(SCHORSING, "mededeling", "2005-03-11"))
    assert (told.first_day, told.last_day) == (date(2005, 3, 28), None)
    assert "Een uiterste dag is er niet." in told.sentences


def test_granted_leave_needs_no_reasons_and_tells_no_remedy() -> None:
    found = made(VERLOF, "beslissing", "2005-03-20", beslissing="toegestaan", bekendgemaakt="21/3/2005")
    assert missing(found) == set() and found.remedy == ""
    refused = made(VERLOF, "beslissing", "2005-03-20", beslissing="geweigerd", bekendgemaakt="21/3/2005")
    assert missing(refused) == {"redenen"}
    told = remedy_of(made(VERLOF, "beslissing", "2005-03-20", beslissing="geweigerd", bekendgemaakt="21/3/2005", redenen="Te druk."))
    assert told.last_day == date(2005, 4, 5)


def test_sender_and_addressee_follow_competence() -> None:
    proposal = made(TUCHT, "voorstel", "2005-06-20", weg="adres")
    assert (proposal.sender.office, proposal.sender.person) == ("het afdelingshoofd", "Rita Maes")
    assert proposal.addressee is not None and proposal.addressee.office == "het instellingshoofd"
    appeal = made(TUCHT, "beroep", "2005-09-01")
    assert appeal.sender.person == "Jan Claes" and appeal.letterhead == ()
    assert appeal.addressee is not None and appeal.addressee.office == "de griffier van de raad van beroep"
    unknown = made(TUCHT.replace("personen:", "# personen:"), "oproeping", "2005-06-21")
    assert [each.text for each in unknown.missing] == ["naam van wie ondertekent (het instellingshoofd)"]


def test_a_draft_takes_its_fields_from_the_writer_and_what_the_case_knows_stands() -> None:
    opened = TUCHT[: TUCHT.index("  - {daad: oproeping")]
    fields = {"dag_verhoor": "14/7/2005", "uur_verhoor": "10:00", "plaats_verhoor": "zaal Den", "plaats_inzage": "lokaal Eik"}
    draft = made(opened, "oproeping", "2005-06-21", **fields)
    assert draft.draft and missing(draft) == set() and draft.day == date(2005, 6, 21)
    with pytest.raises(UnusableLetter, match=r"feiten.*staat al in de zaak"):
        made(opened, "oproeping", "2005-06-21", **fields, **{"voorstel.feiten": "iets anders"})
    with pytest.raises(UnusableLetter, match="dag_verhoor"):
        made(opened, "oproeping", "2005-06-21", **{**fields, "dag_verhoor": "morgen"})
    with pytest.raises(UnusableLetter, match="“onzin” vraagt deze brief niet"):
        made(opened, "oproeping", "2005-06-21", onzin="x")
    with pytest.raises(UnusableLetter, match="geen document"):
        made(opened, "dagvaarding", "2005-06-21")


def test_a_hearing_too_early_is_warned_of() -> None:
    assert made(TUCHT, "oproeping", "2005-06-21").warnings == ()
    early = made(TUCHT.replace("dag_verhoor: 2005-07-14", "dag_verhoor: 2005-07-01"), "oproeping", "2005-06-21")
    assert [each.article for each in early.warnings] == ["IX 13 §2"] and "ten vroegste op 10 juli 2005" in early.warnings[0].text


def test_a_letter_of_an_earlier_act_says_what_was_known_then() -> None:
    later = made(TUCHT, "voorstel", "2005-12-01")
    assert later.day == date(2005, 6, 20) and not later.draft


def test_the_person_of_the_file_is_addressed_by_name() -> None:
    file = """
formaat: statuut-dossier/1
personeelsnummer: "1043"
statuut: pswi
gebeurtenissen:
  - {nr: 1, soort: identiteit, van: 1965-03-14, vastgelegd: 1996-07-01, naam: Claes, voornaam: Jo, geslacht: v}
"""
    dossier, findings = read_yaml(file)
    assert dossier is not None and not findings
    case = case_of(TUCHT)
    found = letter(PROCEDURES["tucht"], case, dossier, "aanzegging", date(2005, 7, 28), given={"adres": "a"})
    assert found.person == "Jo Claes" and found.salutation == "Geachte mevrouw Claes"
    assert missing(found) == {"instelling", "adres_instelling", "adres_rechtsmiddel"}


@pytest.mark.parametrize("key", sorted(PROCEDURES))
def test_every_wording_stands_and_every_document_can_be_written(key: str) -> None:
    procedure = PROCEDURES[key]
    own = wordings_of(procedure)
    assert key not in OWN or set(own) == set(procedure.documenten)
    for document in procedure.documenten.values():
        wording = own.get(document.sleutel) or standard_wording(procedure, document)
        raw = {document.sleutel: {name: value for name, value in wording.model_dump().items() if name != "sleutel"}}
        assert set(read_wordings(raw, procedure, {})) == {document.sleutel}, "elke naam in de tekst bestaat"


@pytest.mark.parametrize(("text", "told"), [
    ("oproeping: {onderwerp: x, alineas: ['{voorstel.feitjes}']}", "voorstel.feitjes"),
    ("oproeping: {onderwerp: x, alineas: [x]}", "geen alinea draagt de verplichte vermelding “de ten laste gelegde feiten”"),
    ("uitspraak: {onderwerp: x, alineas: ['{uitspraak.straf} {uitspraak.redenen}']}", "de zin over het rechtsmiddel ontbreekt"),
    ("dagvaarding: {onderwerp: x, alineas: [x]}", "dit document staat niet in de procedure"),
    ("beroep: {onderwerp: x, alineas: [{tekst: x, vermeldt: [redenen], wanneer: {rangen: A1}}]}", "rangen"),
    ("beroep: {onderwerp: x, alineas: [{gedeeld: onbestaand}]}", "onbestaand"),
])  # fmt: skip
def test_a_wrong_wording_is_refused(text: str, told: str) -> None:
    with pytest.raises(WordingError, match=told):
        read_wordings(parse(text), PROCEDURES["tucht"], {})


def test_a_document_without_wording_of_its_own_is_complete(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("statuut.documents.brief.wordings_of", lambda procedure: {})
    found = made(TUCHT, "oproeping", "2005-06-21")
    assert missing(found) == {"raadgever"}, "een vermelding zonder bron schrijft de schrijver zelf"
    full = made(TUCHT, "oproeping", "2005-06-21", raadgever="U mag een raadgever meebrengen.")
    pdf = text_of_pdf(letter_pdf(full), tmp_path)
    assert all(words(part) in pdf for each in full.mentions for part in each.texts) and len(full.mentions) == 5
    assert "Oproeping om gehoord te worden" in pdf and "zaal Den" in pdf
    notice = made(TUCHT, "aanzegging", "2005-07-28")
    assert remedy_of(notice).last_day == date(2005, 9, 12) and missing(notice) == {"adres_indiening"}


@pytest.mark.parametrize("key", sorted(PROCEDURES))
def test_an_empty_case_asks_everything_in_words(key: str) -> None:
    procedure = PROCEDURES[key]
    case = Case("2005/99", key, "1043", date(2005, 3, 1))
    for document in procedure.documenten:
        found = letter(procedure, case, None, document, date(2005, 3, 1))
        assert found.missing, document
        raw = [each for each in found.missing if each.name != "rol" and re.search(r"_|\w\.\w|^$", each.label)]
        assert raw == [], document


def test_a_vacancy_notice_names_nobody() -> None:
    notice = """
kenmerk: 2005/09
procedure: aanwerving_wetenschappelijk
betrokkene: ""
geopend: 2005-03-01
gegevens: {functie: bosbouwkundige, rang: A1}
handelingen: []
"""
    fields = {"gepubliceerd": "1/3/2005", "functiebeschrijving": "U meet bomen.", "kandidaat_stellen": "Met een brief, tot 1 april 2005."}
    found = made(notice, "vacaturebericht", "2005-03-01", weg="naam adres", ondertekenaar="An Peeters", **fields)
    text = letter_text(found)
    assert found.addressee is None and "Betreft" not in text and found.subject == "Vacature: bosbouwkundige"
    assert "U meet bomen." in text and "Met een brief, tot 1 april 2005." in text
    lacking = made(notice, "vacaturebericht", "2005-03-01", weg="naam adres")
    assert missing(lacking) == {"ondertekenaar", "gepubliceerd", "functiebeschrijving", "kandidaat_stellen"}
