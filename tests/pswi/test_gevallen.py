"""Every case worked out by hand, and what must hold for any file."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache
from typing import Any

import gevallen
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from statuut.dossier.build import Place, build_event
from statuut.dossier.file import Dossier
from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.engine.scales import SalaryTables, ScaleTable
from statuut.engine.values import is_number
from statuut.payroll.case import EmploymentCase, evaluate
from statuut.payroll.context import Context, make_context
from statuut.timeline.month import month_number
from tests.strategies import END, dossiers

VRAGEN = gevallen.alle_vragen()
CENT = Decimal("0.01")
PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
SAME = settings(max_examples=25, deadline=None, suppress_health_check=PATIENT)
#: What is compared over all months: career, seniorities and pay.
NAMES = (
    "salarisschaal", "graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit", "geldelijke_ancienniteit",
    "jaarsalaris",
    "maandsalaris", "haard_of_standplaatstoelage_maand", "vakantiegeld", "eindejaarstoelage", "bruto",
)  # fmt: skip


def gelijk(verwacht: str, gekregen: str) -> bool:
    """Equal as text or as number; a yearly allowance with thousandths of a cent may be written in cents, nearest or upward."""
    try:
        wanted, got = Decimal(verwacht), Decimal(gekregen)
    except InvalidOperation:
        return verwacht == gekregen
    if len(gekregen.partition(".")[2]) == 5:
        return wanted in (got, got.quantize(CENT, rounding=ROUND_CEILING), got.quantize(CENT, rounding=ROUND_HALF_UP))
    return wanted == got


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_geval(vraag: gevallen.Vraag) -> None:
    gekregen = gevallen.uitkomsten(vraag)
    verwacht = {naam: str(waarde) for naam, waarde in vraag.vraag["verwacht"].items()}
    fout = {
        naam: f"verwacht {verwacht[naam]}, gekregen {gekregen[naam]}" for naam in verwacht if not gelijk(verwacht[naam], gekregen[naam])
    }
    assert not fout, vraag.inhoud.get("berekening")


def test_gevallen_hebben_een_eigen_naam() -> None:
    """Two cases with the same name would hide one another in the register."""
    namen: dict[str, int] = {}
    for path in sorted(gevallen.FOLDER.glob("*.yaml")):
        for case in parse(path.read_text(encoding="utf-8")):
            namen[case["geval"]] = namen.get(case["geval"], 0) + 1
    assert [naam for naam, aantal in namen.items() if aantal > 1] == []


@cache
def context() -> Context:
    """Every scale of the pack with amounts of our own: 18.000 euro and up, a step every two years."""
    scales = sorted(load_pack("pswi").codes.salarisschalen)
    tables = tuple(
        ScaleTable(code, date(1975, 1, 1), tuple((year, 1_700_000 + 31_300 * i + 41_711 * year) for year in range(0, 31, 2)), "proef", True)
        for i, code in enumerate(scales)
    )
    return make_context("pswi", tables=(SalaryTables(tables, "proef"),))


def reeksen(dossier: Dossier, known_on: date | None = None) -> dict[int, EmploymentCase]:
    """The employments of a file, by number."""
    case = evaluate(dossier, context(), until=END, known_on=known_on)
    return {employment.employment: employment for employment in case.employments}


def waarden(reeks: EmploymentCase, until: int | None = None) -> dict[tuple[str, int], int]:
    """All compared values of a stream, up to a month."""
    last = reeks.last_month if until is None else min(until, reeks.last_month)
    return {(name, month): reeks.outcome.value(name, month) for month in range(reeks.first_month, last + 1) for name in NAMES}


def met(dossier: Dossier, soort: str, van: date, tot: date | None = None, **fields: Any) -> Dossier:
    """The file with one event more, recorded after all others."""
    recorded = max(event.vastgelegd for event in dossier.events) + timedelta(days=1)
    raw = {"nr": max(e.nr for e in dossier.events) + 1, "soort": soort, "van": van, "tot": tot, "vastgelegd": recorded, **fields}
    event, findings = build_event({name: value for name, value in raw.items() if value is not None}, Place())
    assert event is not None, [finding.text() for finding in findings]
    return Dossier(dossier.personeelsnummer, dossier.statuut, (*dossier.events, event))


@SAME
@given(dossiers())
def test_opnieuw_rekenen_geeft_hetzelfde(dossier: Dossier) -> None:
    eerst, dan = reeksen(dossier), reeksen(dossier)
    assert {n: waarden(r) for n, r in eerst.items()} == {n: waarden(r) for n, r in dan.items()}


@SAME
@given(dossiers(), st.dates(date(1975, 1, 1), date(1994, 1, 1)), st.integers(20, 1500))
def test_een_getelde_vroegere_dienst_verlaagt_geen_ancienniteit(dossier: Dossier, van: date, dagen: int) -> None:
    tot = van + timedelta(days=dagen)
    meer = met(dossier, "vorige_dienst", van, tot, werkgever="Stad", werkgever_soort="lokaal_bestuur", hoedanigheid="contractueel")
    na = reeksen(meer)
    for number, before in reeksen(dossier).items():
        after = na[number]
        for month in range(before.first_month, before.last_month + 1):
            for name in (
                "dienstancienniteit",
                "geldelijke_ancienniteit",
                "verworven_geldelijke_ancienniteit",
                "verworven_als_contractueel",
            ):
                old, new = before.outcome.value(name, month), after.outcome.value(name, month)
                assert not is_number(old) or not is_number(new) or new >= old, (name, month)


@SAME
@given(dossiers(), st.dates(date(1982, 1, 1), END))
def test_wat_nog_niet_gekend_was_verandert_niets(dossier: Dossier, known_on: date) -> None:
    events = tuple(event for event in dossier.events if event.vastgelegd <= known_on)
    assume(events)
    toen = Dossier(dossier.personeelsnummer, dossier.statuut, events)
    assert {n: waarden(r) for n, r in reeksen(dossier, known_on).items()} == {n: waarden(r) for n, r in reeksen(toen).items()}


@SAME
@given(dossiers(), st.dates(date(1990, 2, 1), date(2010, 11, 1)))
def test_een_latere_gebeurtenis_laat_vroegere_maanden_ongemoeid(dossier: Dossier, dag: date) -> None:
    later = met(dossier, "afwezigheid", dag, dag + timedelta(days=40), aard="non_activiteit")
    na = reeksen(later)
    for number, before in reeksen(dossier).items():
        until = month_number(dag) - 1
        assert waarden(before, until) == waarden(na[number], until)


@SAME
@given(dossiers(), st.dates(date(1996, 1, 8), date(2010, 11, 20)))
def test_een_gesplitste_maand_betaalt_de_som_van_haar_delen(dossier: Dossier, dag: date) -> None:
    vrij = all(event.soort != "afwezigheid" or event.van > dag + timedelta(days=9) or (event.tot or END) < dag for event in dossier.events)
    assume(vrij)
    gesplitst = met(dossier, "afwezigheid", dag, dag + timedelta(days=5), aard="jaarlijkse_vakantie")
    na, month = reeksen(gesplitst), month_number(dag)
    for number, before in reeksen(dossier).items():
        after = na[number]
        assert waarden(before) == waarden(after)
        if not after.in_service(month):
            continue
        parts = [value for value in after.outcome.part_values("salaristeller", month) if is_number(value)]
        total = after.outcome.value("som_salaristeller", month)
        assert not is_number(total) or total == sum(parts)
        assert before.outcome.value("som_salaristeller", month) == total
