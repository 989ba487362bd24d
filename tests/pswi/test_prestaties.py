"""Performances and higher offices in a file: what the checks tell, with the article, and what the month rows hold."""

from __future__ import annotations

from datetime import date

import pytest
from verlofdossier import dossier, loopbaan

from statuut.dossier.finding import Finding
from statuut.dossier.validate import validate
from statuut.engine.pack import load_pack
from statuut.statutes.pswi.feiten.prestaties import dagsoort, laatste_dag_inhaalrust

PACK = load_pack("pswi")


def bevindingen(*events: str, graad: str = "medewerker") -> list[Finding]:
    return [f for f in validate(loopbaan(*events, graad=graad), PACK.codes)]


def codes(*events: str, graad: str = "medewerker") -> list[tuple[str, str, str | None]]:
    return [(f.ernst, f.code, f.artikel) for f in bevindingen(*events, graad=graad)]


OVERWERK = "soort: prestatie, van: 2005-04-05, aard: overwerk, begin: '17:00', einde: '19:00'"


def test_a_good_performance_has_no_findings() -> None:
    assert codes(OVERWERK) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("aard: overwerk, begin: '17:00'", ("fout", "uur_ontbreekt", None)),
        ("aard: overwerk", ("fout", "duur_ontbreekt", "XIII 47")),
        ("aard: gevaarlijk_werk, minuten: 1441, gevaar: x", ("fout", "duur_buiten_de_dag", None)),
        ("aard: wachtdienst, minuten: 0", ("fout", "duur_buiten_de_dag", None)),
        ("aard: wachtdienst, uren: '7,333'", ("fout", "geen_hele_minuten", None)),
        ("aard: overwerk, begin: '17:00', einde: '19:00', minuten: 90", ("fout", "duur_wijkt_af", None)),
        ("aard: overwerk, minuten: 90", ("waarschuwing", "uren_onbekend", "XIII 51 §1")),
        ("aard: overwerk, begin: '17:00', einde: '19:00', tot: 2005-04-09", ("fout", "prestatie_over_dagen", "XIII 56 lid 2")),
        ("aard: oproep, compensatie: inhaalrust", ("fout", "geen_compensatie", "XIII 48 §2")),
        ("aard: dienst, begin: '20:00', einde: '23:00', compensatie: inhaalrust", ("waarschuwing", "geen_compensatie", "XIII 54 §3 lid 1")),
        (
            "aard: overwerk, begin: '17:00', einde: '18:00', compensatie: inhaalrust, opgenomen_op: 2005-04-01",
            ("fout", "vrije_tijd_te_vroeg", None),
        ),
        (
            "aard: overwerk, begin: '17:00', einde: '18:00', compensatie: inhaalrust, opgenomen_op: 2005-08-06",
            ("waarschuwing", "vrije_tijd_te_laat", "XIII 48 §2"),
        ),
        ("aard: overwerk, begin: '17:00', einde: '18:00', opgenomen_op: 2005-05-06", ("waarschuwing", "geen_vrije_tijd", "XIII 48 §2")),
    ],
)  # fmt: skip
def test_what_is_wrong_with_one_performance(fields: str, expected: tuple[str, str, str | None]) -> None:
    assert codes(f"soort: prestatie, van: 2005-04-05, {fields}") == [expected]


def test_hours_outside_the_day_are_refused_when_read() -> None:
    with pytest.raises(AssertionError, match="Het uur '25:00' ligt buiten de dag; een uur ligt van 0:00 tot 24:00"):
        loopbaan("soort: prestatie, van: 2005-04-05, aard: overwerk, begin: '17:00', einde: '25:00'")


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("van: 2005-04-05, aard: dienst, begin: '18:00', einde: '20:00'", [("fout", "prestaties_overlappen", "XIII 47")]),
        ("van: 2005-04-05, aard: dienst, begin: '19:00', einde: '20:00'", []),
        ("van: 2005-04-05, aard: gevaarlijk_werk, begin: '17:30', einde: '18:00', gevaar: '1'", []),
        ("van: 2005-04-05, aard: wachtdienst, begin: '16:00', einde: '20:00'", []),
        ("van: 2005-04-04, aard: overwerk, begin: '20:00', einde: '18:00'", [("fout", "prestaties_overlappen", "XIII 47")]),
    ],
)
def test_the_same_hours_twice(second: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [each for each in codes(OVERWERK, f"soort: prestatie, {second}") if each[1] == "prestaties_overlappen"]
    assert found == expected


def test_standby_is_outside_duty_hours() -> None:
    found = codes(
        "soort: prestatie, van: 2005-04-05, aard: dienst, begin: '20:00', einde: '23:00'",
        "soort: prestatie, van: 2005-04-05, aard: wachtdienst, begin: '18:00', einde: '08:00'",
    )
    assert found == [("fout", "prestaties_overlappen", "XIII 58octies §1")]


def test_nobody_works_on_a_day_of_full_absence() -> None:
    found = bevindingen("soort: afwezigheid, van: 2005-04-04, tot: 2005-04-08, aard: ziekteverlof", OVERWERK)
    assert [(f.code, f.artikel) for f in found] == [("prestatie_tijdens_afwezigheid", "XIII 39 §1")]
    assert "ziekteverlof" in found[0].boodschap


def test_who_has_no_right_is_told_so_with_the_article() -> None:
    oproep = "soort: prestatie, van: 2005-04-06, aard: oproep"
    assert codes(OVERWERK, oproep, graad="directeur") == [("waarschuwing", "geen_recht_op_overuren", "XIII 50")] * 2
    zaterdag = "soort: prestatie, van: 2005-04-09, aard: dienst, begin: '22:00', einde: '06:00'"
    assert codes(zaterdag, graad="directeur") == [("waarschuwing", "geen_recht_op_onregelmatig", "XIII 58 §2")]
    assert codes(zaterdag, graad="adjunct_van_de_directeur") == [("waarschuwing", "alleen_nacht", "XIII 58 §3")]
    part_time = "soort: werkregime, van: 2005-01-01, fractie: 80"
    assert codes(part_time, OVERWERK) == [("waarschuwing", "overuren_niet_voltijds", "XIII 47")]


def test_higher_offices() -> None:
    acting = "soort: hoger_ambt, van: 2005-03-01, tot: 2005-04-30, graad: deskundige"
    assert codes(acting) == []
    assert codes(acting.replace("2005-04-30", "2005-03-29")) == [("waarschuwing", "hoger_ambt_te_kort", "XIII 43 §2")]
    assert codes(acting.replace("deskundige", "technicus")) == [("waarschuwing", "geen_hoger_ambt", "XIII 43 §1")]
    assert codes(acting + ", stukken_volledig: nee") == [("waarschuwing", "hoger_ambt_zonder_stukken", "XIII 46")]
    other = "soort: hoger_ambt, van: 2005-04-01, tot: 2005-06-30, graad: hoofddeskundige"
    assert codes(acting, other) == [("fout", "hoger_ambt_overlapt", "XIII 43 §1")]
    trainee = dossier(
        "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17",
        "soort: stage, van: 2005-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk", acting,
    )  # fmt: skip
    assert [(f.code, f.artikel) for f in validate(trainee, PACK.codes)] == [("hoger_ambt_geen_ambtenaar", "XIII 96 §2 1")]


def test_kinds_of_day_and_the_four_months() -> None:
    soorten = {
        date(2005, 4, 8): "weekdag", date(2005, 4, 9): "zaterdag", date(2005, 4, 10): "zondag", date(2005, 5, 5): "feestdag",
        date(2004, 12, 25): "feestdag_op_zaterdag", date(2005, 11, 2): "feestdag", date(2005, 7, 11): "feestdag",
    }  # fmt: skip
    unit = PACK.book.facts["prestatie_dagsoort"].unit
    assert {day: unit.codes[dagsoort(day)] for day in soorten} == soorten
    assert laatste_dag_inhaalrust(date(2004, 10, 31)) == date(2005, 2, 28)


def test_months_without_performances_hold_no_parts() -> None:
    rows = PACK.facts(loopbaan(OVERWERK), known_on=None, until=2005 * 12 + 11)[0].rows
    filled = {row.month: len(row.parts["prestatie"]) for row in rows if row.parts["prestatie"]}
    assert filled == {2005 * 12 + 3: 1}
    assert not any(row.parts["toekenning"] for row in rows)


def test_time_off_that_was_not_taken_comes_back_after_four_months() -> None:
    rest = OVERWERK + ", compensatie: inhaalrust"
    rows = PACK.facts(loopbaan(rest), known_on=None, until=2005 * 12 + 11)[0].rows
    found = {row.month % 12 + 1: row.parts["prestatie"][0] for row in rows if row.parts["prestatie"]}
    assert {month: (part["prestatie_ambtshalve"], part["prestatie_maanden_geleden"]) for month, part in found.items()} == {
        4: (0, 0),
        8: (1, 4),
    }
