"""Each kind of bad input gives a Dutch finding that names the event, the field and what would be right."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from statuut.dossier.file import Dossier
from statuut.dossier.finding import has_errors
from statuut.dossier.validate import validate
from tests import strategies
from tests.dossier.files import APPOINTMENT, CAREER, CODES, IDENTITY, STAGE, file_of, findings_of, text_of

ABSENCE = "soort: afwezigheid, vastgelegd: 2001-01-01, aard: ziekteverlof"
SERVICE = "soort: vorige_dienst, vastgelegd: 1996-07-01, werkgever: Gent, werkgever_soort: lokaal_bestuur, hoedanigheid: contractueel"
ENDED = "nr: 4, soort: einde_dienst, van: 2003-12-31, vastgelegd: 2003-12-01, reden: ontslag_op_verzoek"

BAD = [
    # (events added to the career, code, severity, nr, field, part of what would be right)
    (["nr: 4, soort: graad, van: 2000-01-01, vastgelegd: 2000-01-01, graad: hoofddeskundig, wijze: bevordering"],
     "onbekende_graad", "fout", 4, "graad", "hoofddeskundige"),
    (["nr: 4, soort: salarisschaal, van: 2000-01-01, vastgelegd: 2000-01-01, schaal: b 112, grond: beslissing"],
     "onbekende_salarisschaal", "fout", 4, "schaal", "B112"),
    (["nr: 4, soort: afwezigheid, van: 2001-01-01, vastgelegd: 2001-01-01, aard: ziekteverlov"],
     "onbekende_afwezigheid", "fout", 4, "aard", "ziekteverlof"),
    ([f"nr: 4, van: 2001-02-10, tot: 2001-02-01, {ABSENCE}"], "einde_voor_begin", "fout", 4, "tot", "10/02/2001"),
    ([f"nr: 3, van: 2001-02-10, tot: 2001-02-11, {ABSENCE}"], "dubbel_nummer", "fout", 3, "nr", "4"),
    ([f"nr: 4, vervangt: 9, van: 2001-02-10, {ABSENCE}"], "vervangt_onbestaand", "fout", 4, "vervangt", "een gebeurtenis in dit dossier"),
    ([f"nr: 4, vervangt: 3, van: 2001-02-10, {ABSENCE}"], "vervangt_andere_soort", "fout", 4, "vervangt", "trek 3 in"),
    ([f"nr: 4, vervangt: 4, van: 2001-02-10, {ABSENCE}"], "vervangt_kring", "fout", 4, "vervangt", "eerder vastgelegde"),
    ([f"nr: 4, vervangt: 5, van: 2001-02-10, {ABSENCE}", f"nr: 5, vervangt: 4, van: 2001-02-10, {ABSENCE}"],
     "vervangt_kring", "fout", 4, "vervangt", "eerder vastgelegde"),
    ([f"nr: 4, van: 2001-02-10, {ABSENCE}", f"nr: 5, vervangt: 4, van: 2001-02-11, {ABSENCE}",
      f"nr: 6, vervangt: 4, van: 2001-02-12, {ABSENCE}"],
     "al_vervangen", "fout", 6, "vervangt", "5"),
    ([f"nr: 4, van: 2001-02-10, {ABSENCE}", f"nr: 5, vervangt: 4, van: 2001-02-10, {ABSENCE.replace('2001', '2000')}"],
     "correctie_te_vroeg", "fout", 5, "vastgelegd", "01/01/2001"),
    (["nr: 4, soort: intrekking, vastgelegd: 2001-01-01, reden: vergissing"],
     "intrekking_zonder_nummer", "fout", 4, "vervangt", "ingetrokken"),
    ([f"nr: 4, van: 2001-02-10, {ABSENCE}", "nr: 5, soort: intrekking, vastgelegd: 2001-01-02, vervangt: 4, reden: a",
      "nr: 6, soort: intrekking, vastgelegd: 2001-01-03, vervangt: 5, reden: b"],
     "vervangt_intrekking", "fout", 6, "vervangt", "opnieuw"),
    (["nr: 4, soort: benoeming, van: 2000-01-01, vastgelegd: 2000-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk"],
     "overlappende_aanstelling", "fout", 4, "van", "sluit 3 af"),
    (["nr: 4, soort: contract, van: 1997-01-01, tot: 1997-03-31, vastgelegd: 1997-01-01, graad: medewerker, "
      "personeelsgroep: niet_wetenschappelijk, contractduur: bepaald"],
     "overlappende_aanstelling", "fout", 4, "van", "sluit 2 af"),
    ([f"nr: 4, van: 1995-02-10, tot: 1995-02-11, {ABSENCE}"], "buiten_dienst", "fout", 4, "van", "vanaf 01/07/1996"),
    ([ENDED, f"nr: 5, van: 2004-02-10, tot: 2004-02-11, {ABSENCE}"], "buiten_dienst", "fout", 5, "van", "t.e.m. 31/12/2003"),
    ([ENDED, f"nr: 5, van: 2003-12-20, tot: 2004-02-11, {ABSENCE}"], "langer_dan_dienst", "waarschuwing", 5, "tot", "t.e.m. 31/12/2003"),
    ([ENDED, "nr: 5, soort: graad, van: 2004-01-01, vastgelegd: 2004-01-01, graad: hoofddeskundige, wijze: bevordering"],
     "buiten_dienst", "fout", 5, "van", "t.e.m. 31/12/2003"),
    ([f"nr: 4, tewerkstelling: 2, van: 2001-02-10, {ABSENCE}"], "geen_tewerkstelling", "fout", 4, "tewerkstelling", "1"),
    ([ENDED, "nr: 5, soort: einde_dienst, van: 2004-12-31, vastgelegd: 2004-12-01, reden: pensioen"],
     "al_uit_dienst", "fout", 5, "van", "één einde"),
    (["nr: 4, soort: einde_dienst, van: 1990-12-31, vastgelegd: 2004-12-01, reden: pensioen"],
     "einde_voor_begin_dienst", "fout", 4, "van", "vanaf 01/07/1996"),
    (["nr: 4, soort: loopbaanvertraging, van: 2003-07-01, vastgelegd: 2003-07-01, evaluatiejaar: 2002"],
     "vertraging_te_laat", "waarschuwing", 4, "van", "vóór 01/07/2003"),
    (["nr: 4, soort: loopbaanvertraging, van: 2001-06-01, vastgelegd: 2003-07-01, evaluatiejaar: 2002"],
     "vertraging_te_vroeg", "fout", 4, "van", "vanaf 01/01/2002"),
    (["nr: 4, soort: evaluatie, van: 1996-02-01, vastgelegd: 1996-02-01, jaar: 1995, besluit: voldoende"],
     "evaluatiejaar_buiten_dienst", "fout", 4, "jaar", "vanaf 01/07/1996"),
    (["nr: 4, soort: evaluatie, van: 2001-02-01, vastgelegd: 2001-02-01, jaar: 2002, besluit: voldoende"],
     "evaluatie_te_vroeg", "fout", 4, "van", "vanaf 01/01/2002"),
    ([f"nr: 4, van: 2001-02-01, tot: 2001-02-28, {ABSENCE}", f"nr: 5, van: 2001-02-10, tot: 2001-02-11, {ABSENCE}"],
     "afwezigheid_boven_voltijds", "fout", 5, "fractie", "hoogstens 100 %"),
    ([f"nr: 4, van: 2001-02-01, tot: 2001-02-28, fractie: 60, {ABSENCE}", f"nr: 5, van: 2001-02-10, fractie: 62.5, {ABSENCE}"],
     "afwezigheid_boven_voltijds", "fout", 5, "fractie", "hoogstens 100 %"),
    ([f"nr: 4, van: 2001-02-01, tot: 2001-02-28, fractie: 20, {ABSENCE}", f"nr: 5, van: 2001-02-10, tot: 2001-02-11, {ABSENCE}"],
     "afwezigheid_boven_voltijds", "waarschuwing", 5, "fractie", "hoogstens 100 %"),
    (["nr: 4, soort: kind, van: 1999-05-01, vastgelegd: 2001-01-01, geboortedatum_kind: 2000-05-01, ten_laste: true"],
     "kind_later_geboren", "fout", 4, "van", "vanaf 01/05/2000"),
    (["nr: 4, soort: kind, van: 1999-05-01, vastgelegd: 2001-01-01, geboortedatum_kind: 1960-05-01, ten_laste: true"],
     "kind_voor_ouder_geboren", "fout", 4, "geboortedatum_kind", "na 14/03/1965"),
    ([f"nr: 4, van: 1990-01-01, {SERVICE}"], "vorige_dienst_zonder_einde", "fout", 4, "tot", "de laatste dag"),
    ([f"nr: 4, van: 1960-01-01, tot: 1990-01-01, {SERVICE}"], "dienst_voor_geboorte", "fout", 4, "van", "de eerste dag"),
    ([f"nr: 4, van: 1990-01-01, tot: 1990-12-31, {SERVICE}, "
      "niet_meetellend: [{van: 1991-01-01, tot: 1991-01-05, reden: onbezoldigde_schorsing}]"],
     "deel_buiten_dienst", "fout", 4, "niet_meetellend[1]", "binnen de dienst"),
    ([f"nr: 4, van: 1990-01-01, tot: 1990-12-31, {SERVICE}, "
      "niet_meetellend: [{van: 1990-02-01, tot: 1990-01-05, reden: onbezoldigde_schorsing}]"],
     "einde_voor_begin", "fout", 4, "niet_meetellend[1].tot", "vanaf 01/02/1990"),
    (["nr: 4, soort: stage, tewerkstelling: 2, van: 2000-01-01, vastgelegd: 2000-01-01, graad: medewerker, "
      "personeelsgroep: niet_wetenschappelijk"],
     "tewerkstellingen_boven_voltijds", "waarschuwing", None, "fractie", "hoogstens 100 %"),
    (["nr: 4, soort: identiteit, van: 2000-01-01, vastgelegd: 2000-01-01, vervangt: 1, naam: P, voornaam: A, geboortedatum: 1997-01-01"],
     "geboorte_na_indiensttreding", "fout", 4, "geboortedatum", "vóór 01/07/1996"),
    (["nr: 4, soort: identiteit, van: 2000-01-01, vastgelegd: 2000-01-01, vervangt: 1, naam: P, voornaam: A"],
     "geboortedatum_onbekend", "waarschuwing", 4, "geboortedatum", "identiteit"),
    (["nr: 4, soort: identiteit, van: 2000-01-01, vastgelegd: 2000-01-01, naam: P, voornaam: A, rijksregisternummer: 85.07.30-033.29"],
     "ongeldig_rijksregisternummer", "fout", 4, "rijksregisternummer", "controlegetal"),
    (["nr: 4, soort: identiteit, van: 2000-01-01, vastgelegd: 2000-01-01, vervangt: 1, naam: P, voornaam: A, "
      "rijksregisternummer: 85.07.30-033.28, geboortedatum: 1965-03-14"],
     "geboortedatum_wijkt_af", "waarschuwing", 4, "rijksregisternummer", "kijk beide na"),
]  # fmt: skip


@pytest.mark.parametrize(("events", "code", "ernst", "nr", "veld", "juist"), BAD, ids=[f"{row[1]}-{i}" for i, row in enumerate(BAD)])
def test_bad_input_is_told(events: list[str], code: str, ernst: str, nr: int | None, veld: str, juist: str) -> None:
    found = [finding for finding in findings_of(*events) if finding.code == code]
    assert len(found) == 1
    assert (found[0].ernst, found[0].gebeurtenis, found[0].veld) == (ernst, nr, veld)
    assert found[0].juist is not None and juist in found[0].juist
    assert found[0].personeelsnummer == "1043"
    assert found[0].text().startswith(ernst.capitalize())


def test_the_plain_career_has_no_findings() -> None:
    assert findings_of() == []


def test_a_missing_identity_is_a_warning() -> None:
    findings = validate(file_of(STAGE, APPOINTMENT), CODES)
    assert [(finding.ernst, finding.code) for finding in findings] == [("waarschuwing", "geboortedatum_onbekend")]


def test_an_appointment_ends_an_open_probation_but_not_one_with_a_later_end() -> None:
    dated = STAGE + ", tot: 1997-12-31"
    assert [finding.code for finding in validate(file_of(IDENTITY, dated, APPOINTMENT), CODES)] == ["overlappende_aanstelling"]


def test_after_leaving_one_may_return_in_the_same_employment() -> None:
    back = "nr: 5, soort: stage, van: 2005-01-01, vastgelegd: 2005-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk"
    assert findings_of(ENDED, back) == []


def test_the_message_is_one_readable_line() -> None:
    late = "nr: 4, soort: loopbaanvertraging, van: 2003-07-01, vastgelegd: 2003-07-01, evaluatiejaar: 2002"
    assert findings_of(late)[0].text() == (
        "Waarschuwing (personeelsnummer 1043, gebeurtenis 4, veld van): De beslissing van 01/07/2003 over evaluatiejaar 2002 komt "
        "te laat en heeft geen gevolg. Juist is: een beslissing vóór 01/07/2003; zonder beslissing loopt de loopbaan aan normale "
        "snelheid. [art. VIII 77, § 1]"
    )


def test_a_replaced_mistake_is_no_longer_told() -> None:
    wrong = "nr: 4, soort: graad, van: 2000-01-01, vastgelegd: 2000-01-01, graad: hoofddeskundig, wijze: bevordering"
    right = "nr: 5, vervangt: 4, soort: graad, van: 2000-01-01, vastgelegd: 2000-02-01, graad: hoofddeskundige, wijze: bevordering"
    assert findings_of(wrong, right) == []


@settings(max_examples=40, deadline=None)
@given(strategies.dossiers())
def test_random_careers_are_valid(dossier: Dossier) -> None:
    assert not has_errors(validate(dossier, strategies.CODES))


def test_text_of_is_what_the_cases_use() -> None:
    assert text_of(*CAREER).count("\n  - {") == 3
