"""The made-up institution: always the same, valid, every theme there, and every slip of May 2005 computed or saying what is missing."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from statuut.demo.instelling import THEMES, Member, make_institution, make_members
from statuut.demo.namen import FAMILIES
from statuut.demo.pen import STATE_DAY
from statuut.dossier.events import KINDS
from statuut.dossier.events.onkosten import AARDEN_FORFAIT, AARDEN_ONKOST, WOONWERK
from statuut.dossier.events.prestaties import AARDEN_PRESTATIE, AARDEN_TOELAGE
from statuut.dossier.finding import has_errors
from statuut.dossier.validate import validate
from statuut.engine.pack import load_pack
from statuut.payroll.case import evaluate
from statuut.payroll.context import make_context
from statuut.payroll.salary_tables import example_tables
from statuut.payroll.slip import PaySlip, slips
from statuut.statutes.pswi.gegevens.lijsten import graden
from statuut.timeline.month import month_number

MONTH = date(2005, 5, 31)
SHARE_UNDETERMINED = 0.05
#: Lines that the slips of complete files show in May 2005.
SHOWN_IN_MAY = {
    "maandsalaris", "vijfde_supplement", "haard_of_standplaatstoelage_maand", "vakantiegeld", "inhouding_vakantiegeld",
    "toelage_hoger_ambt", "overurentoelage", "oproeptoelage", "nachttoelage", "zaterdagtoelage", "zondagtoelage", "permanentietoelage",
    "ploegentoelage", "bevorderingspremie", "rekenplichtigentoelage", "diensthoofdentoelage", "examentoelage", "toelage_gevaarlijk_werk",
    "reiskosten", "maaltijdvergoedingen", "verblijfskosten", "forfaitaire_vergoedingen", "tegemoetkoming_woonwerk", "abonnementskosten",
    "fietsvergoeding",
}  # fmt: skip


@pytest.fixture(scope="module")
def members() -> tuple[Member, ...]:
    return make_members()


@pytest.fixture(scope="module")
def pay_slips(members: tuple[Member, ...]) -> dict[str, list[PaySlip]]:
    context = make_context(tables=(example_tables("pswi"),))
    month = month_number(MONTH)
    return {
        member.dossier.personeelsnummer: slips(evaluate(member.dossier, context, until=MONTH), month, explain=False) for member in members
    }


def test_same_seed_same_files_other_seed_other_files(members: tuple[Member, ...]) -> None:
    again = make_institution()
    assert again == tuple(member.dossier for member in members)
    assert len(again) == 200
    assert make_institution(seed=7, count=20) != make_institution(seed=8, count=20)


@pytest.mark.parametrize(("seed", "count"), [(1997, 200), (1, 60), (2, 7), (3, 450)])
def test_every_file_is_valid(seed: int, count: int) -> None:
    codes = load_pack("pswi").codes
    files = make_institution(seed, count)
    assert len({file.personeelsnummer for file in files}) == count
    wrong = [finding.text() for file in files for finding in validate(file, codes) if finding.ernst == "fout"]
    assert wrong == []


def test_nothing_is_recorded_or_begins_after_the_day_of_the_files(members: tuple[Member, ...]) -> None:
    events = [event for member in members for event in member.dossier.events]
    assert max(event.vastgelegd for event in events) <= STATE_DAY
    assert max(event.van for event in events) <= STATE_DAY
    assert all(event.bron and event.door for event in events)


def test_every_theme_and_every_kind_of_fact_is_there(members: tuple[Member, ...]) -> None:
    given = Counter(theme for member in members for theme in member.themes)
    assert {theme.name for theme in THEMES} - set(given) == set()
    short = {theme.name: (given[theme.name], theme.share) for theme in THEMES if given[theme.name] < theme.share}
    assert short == {}
    kinds = {event.soort for member in members for event in member.dossier.events}
    assert kinds == set(KINDS)


def test_staff_is_of_all_levels_and_capacities(members: tuple[Member, ...]) -> None:
    appointments = Counter(member.dossier.of("stage", "benoeming", "contract")[-1].soort for member in members)
    assert appointments["stage"] >= 5 and appointments["contract"] >= 20 and appointments["benoeming"] >= 130
    last = [member.dossier.of("stage", "benoeming", "contract", "graad", "inschakeling")[-1].body for member in members]
    held = Counter(str(getattr(body, "graad", "")) for body in last)
    assert set(graden()) <= set(held)
    assert {graden()[grade].niveau for grade in held} == set("ABCDE")


def test_absences_previous_services_and_corrections_are_varied(members: tuple[Member, ...]) -> None:
    events = [event for member in members for event in member.dossier.events]
    absences = {str(getattr(event.body, "aard", "")) for event in events if event.soort == "afwezigheid"}
    assert absences == set(load_pack("pswi").codes.afwezigheden)
    employers = {str(getattr(event.body, "werkgever_soort", "")) for event in events if event.soort == "vorige_dienst"}
    assert len(employers) >= 12
    assert sum(event.vervangt is not None and event.soort != "intrekking" for event in events) >= 8
    assert sum(event.soort == "intrekking" for event in events) >= 3
    reasons = {str(getattr(event.body, "reden", "")) for event in events if event.soort == "einde_dienst"}
    assert len(reasons) == 8


@pytest.mark.parametrize(
    ("soort", "field", "kinds"),
    [
        ("toelage", "aard", AARDEN_TOELAGE),
        ("prestatie", "aard", AARDEN_PRESTATIE),
        ("onkost", "aard", AARDEN_ONKOST),
        ("forfaitaire_vergoeding", "aard", AARDEN_FORFAIT),
        ("woonwerk", "vervoermiddel", WOONWERK),
        ("verlofstand", "soort_stand", ("overgedragen", "opgenomen", "extra")),
    ],
)
def test_every_kind_of_work_allowance_and_cost_is_there(
    members: tuple[Member, ...], soort: str, field: str, kinds: tuple[str, ...]
) -> None:
    assert {getattr(event.body, field) for member in members for event in member.dossier.of(soort)} == set(kinds)


def test_an_accountant_is_replaced_by_the_substitute_of_the_same_months(members: tuple[Member, ...]) -> None:
    grants = {str(getattr(event.body, "aard", "")): event.periode for member in members for event in member.dossier.of("toelage")}
    assert grants["rekenplichtige_geschorst"] == grants["plaatsvervangend_rekenplichtige"]
    assert grants["rekenplichtige"].overlap(grants["rekenplichtige_geschorst"]) == grants["rekenplichtige_geschorst"]


def test_costs_are_filed_in_time_and_after_the_day(members: tuple[Member, ...]) -> None:
    claims = [event for member in members for event in member.dossier.of("onkost")]
    assert len(claims) >= 150
    for event in claims:
        filed = getattr(event.body, "ingediend_op", None)
        assert filed is not None and event.van <= filed <= event.vastgelegd <= STATE_DAY


def test_names_are_made_up_and_no_national_numbers(members: tuple[Member, ...]) -> None:
    identities = [member.dossier.identity() for member in members]
    assert all(identity is not None and identity.naam in FAMILIES and identity.rijksregisternummer is None for identity in identities)
    assert len({(identity.naam, identity.voornaam) for identity in identities if identity}) == len(members)


def test_every_slip_of_may_2005_is_computed(members: tuple[Member, ...], pay_slips: dict[str, list[PaySlip]]) -> None:
    found = [slip for listed in pay_slips.values() for slip in listed]
    assert len(found) >= 170
    assert all(slip.example for slip in found)
    undetermined = [slip for slip in found if slip.undetermined or not slip.total.determined]
    assert 0 < len(undetermined) <= SHARE_UNDETERMINED * len(found)
    assert all(slip.missing or slip.total.missing for slip in undetermined)
    incomplete = {m.dossier.personeelsnummer for m in members if any(name.startswith("ontbreekt_") for name in m.themes)}
    assert {slip.employee for slip in undetermined} <= incomplete


@pytest.mark.parametrize(
    ("theme", "rule", "asked"),
    [
        ("ontbreekt_partner", "haard_of_standplaatstoelage_maand", "partner_krijgt_toelage"),
        ("ontbreekt_gezin", "haard_of_standplaatstoelage_maand", "burgerlijke_staat"),
        ("ontbreekt_geboortedatum", "vijfde_supplement", "leeftijd_50_bereikt"),
        ("ontbreekt_privejaren", "maandsalaris", "erkende_prive_maanden"),
        ("ontbreekt_oude_ancienniteit", "maandsalaris", "inschakeling_maanden"),
        ("ontbreekt_studies", "vakantiegeld", "jonge_werknemer"),
    ],
)
def test_each_gap_names_its_question(
    members: tuple[Member, ...], pay_slips: dict[str, list[PaySlip]], theme: str, rule: str, asked: str
) -> None:
    numbers = [member.dossier.personeelsnummer for member in members if theme in member.themes]
    assert numbers
    for number in numbers:
        lines = {line.rule: line.answer for slip in pay_slips[number] for line in slip.lines}
        assert not lines[rule].determined
        assert asked in {missing.name for missing in lines[rule].missing}


def test_pay_of_complete_files_is_plausible(members: tuple[Member, ...], pay_slips: dict[str, list[PaySlip]]) -> None:
    complete = [m for m in members if not any(name.startswith("ontbreekt_") for name in m.themes)]
    totals = [slip.total.value for m in complete for slip in pay_slips[m.dossier.personeelsnummer]]
    assert all(0 <= total < 15_000_00 for total in totals)
    assert sum(total > 1_000_00 for total in totals) > 0.95 * len(totals)
    shown = {line.rule for m in complete for slip in pay_slips[m.dossier.personeelsnummer] for line in slip.lines if line.amount}
    assert shown >= SHOWN_IN_MAY


def test_allowances_for_an_evaluation_year_are_paid_in_july(members: tuple[Member, ...]) -> None:
    context = make_context(tables=(example_tables("pswi"),))
    paid = set()
    for member in members:
        if member.themes & {"management", "functionering"} and not any(name.startswith("ontbreekt_") for name in member.themes):
            case = evaluate(member.dossier, context, until=date(2005, 7, 31))
            found = slips(case, month_number(date(2005, 7, 1)), explain=False)
            paid |= {line.rule for slip in found for line in slip.lines if line.amount}
    assert {"managementstoelage", "functioneringstoelage"} <= paid


def test_without_ends_everyone_stays_and_nothing_is_missing() -> None:
    stay = make_members(5, 40, ends=False)
    assert not any(theme.startswith("ontbreekt_") for member in stay for theme in member.themes)
    assert not has_errors([finding for member in stay for finding in validate(member.dossier, load_pack("pswi").codes)])
    ended = [event for member in stay for event in member.dossier.of("einde_dienst") if event.tewerkstelling != 1]
    assert ended == []
