"""The status timeline: cases worked out by hand, and what must hold for any file."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from verlofdossier import balie, loopbaan, verlofdossiers

from statuut.dossier.file import Dossier
from statuut.dossier.plain_yaml import parse
from statuut.engine.leave import StatusSpan
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.gevolgen import RECHTEN, gevolgen
from statuut.timeline.formatting import format_percent_e4
from statuut.timeline.period import Period
from tests.strategies import dossiers

CASES: list[dict[str, Any]] = parse(
    (Path(__file__).parents[1] / "cases" / "pswi" / "toestanden" / "toestanden.yaml").read_text(encoding="utf-8")
)
FIRST, LAST = date(1975, 1, 1), date(2012, 12, 31)
MANY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def als_tekst(span: StatusSpan) -> str:
    """A span as the cases write it."""
    parts = [
        f"{p.status} {format_percent_e4(p.share)} betaald {format_percent_e4(p.paid)} {p.kind}".replace("\u00a0", " ")
        + "".join(f" ({e.article})" for e in p.effects if e.right == "voortduring")
        for p in span.parts
    ]
    return f"{span.period.text()}: {' + '.join(parts)}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["geval"]))
def test_geval(case: dict[str, Any]) -> None:
    spans = balie().status(loopbaan(*case["gebeurtenissen"]), van=_day(case["van"]), tot=_day(case["tot"]))
    assert [als_tekst(span) for span in spans] == case["tijdlijn"], case["situatie"]


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def tijdlijn(dossier: Dossier, known_on: date | None = None) -> tuple[StatusSpan, ...]:
    return balie().status(dossier, van=FIRST, tot=LAST, known_on=known_on)


@MANY
@given(st.one_of(dossiers(), verlofdossiers()))
def test_delen_van_een_dag_zijn_samen_het_werkregime(dossier: Dossier) -> None:
    beeld = Beeld(dossier)
    for span in tijdlijn(dossier):
        assert sum(part.share for part in span.parts) == beeld.regime(span.period.van, span.employment)
        assert all(part.share > 0 and 0 <= part.paid <= part.share for part in span.parts)


@MANY
@given(st.one_of(dossiers(), verlofdossiers()))
def test_toestanden_verdelen_elke_dag_van_de_dienst_en_geen_andere(dossier: Dossier) -> None:
    spans = tijdlijn(dossier)
    for employment in dossier.employments():
        mine = [span.period for span in spans if span.employment == employment.nr]
        wanted = [common for p in employment.perioden if (common := p.overlap(Period.inclusive(FIRST, LAST))) is not None]
        assert sum(p.days for p in mine) == sum(p.days for p in wanted)
        assert all(any(each.covers(p) for each in wanted) for p in mine)
        assert all(first.tot is not None and first.tot <= second.van for first, second in pairwise(mine))


@MANY
@given(st.one_of(dossiers(), verlofdossiers()))
def test_het_betaalde_deel_is_dat_van_het_salaris(dossier: Dossier) -> None:
    """The status and the month facts of pay read the same stretches: the paid shares are the fraction that the salary is paid for."""
    beeld = Beeld(dossier)
    for span in tijdlijn(dossier):
        row = beeld.strook(span.period.van, span.employment)
        assert row is not None
        assert sum(part.paid for part in span.parts) == (row.prestatie if row.betaald else 0)
        assert all(part.status == "non_activiteit" for part in span.parts) == row.non_activiteit or len(span.parts) > 1


@MANY
@given(st.one_of(dossiers(), verlofdossiers()), st.dates(date(1982, 1, 1), LAST))
def test_een_latere_correctie_verandert_het_vroegere_beeld_niet(dossier: Dossier, known_on: date) -> None:
    then = Dossier(dossier.personeelsnummer, dossier.statuut, tuple(e for e in dossier.events if e.vastgelegd <= known_on))
    assert tijdlijn(dossier, known_on) == tijdlijn(then)


def test_een_ingetrokken_afwezigheid_telt_pas_niet_meer_vanaf_de_intrekking() -> None:
    file = loopbaan(
        {"soort": "afwezigheid", "van": date(2005, 3, 1), "tot": date(2005, 3, 31), "aard": "non_activiteit"},
        {"soort": "intrekking", "vervangt": 3, "vastgelegd": date(2005, 6, 1), "reden": "vergissing"},
    )
    before = balie().status(file, van=date(2005, 3, 1), tot=date(2005, 3, 31), known_on=date(2005, 5, 31))
    after = balie().status(file, van=date(2005, 3, 1), tot=date(2005, 3, 31), known_on=date(2005, 6, 1))
    assert [als_tekst(span) for span in before] == ["01/03/2005 t.e.m. 31/03/2005: non_activiteit 100 % betaald 0 % non_activiteit"]
    assert [als_tekst(span) for span in after] == ["01/03/2005 t.e.m. 31/03/2005: dienstactiviteit 100 % betaald 100 % aan_het_werk"]


@pytest.mark.parametrize("aard", list(afwezigheidssoorten()))
@pytest.mark.parametrize("voltijds", [True, False])
def test_elke_soort_zegt_wat_ze_met_elk_recht_doet(aard: str, voltijds: bool) -> None:
    soort = afwezigheidssoorten()[aard]
    effects = {effect.right: effect for effect in gevolgen(soort, voltijds=voltijds, contractueel=False)}
    assert set(RECHTEN) - set(effects) <= {"ziektedagen"}
    assert effects["salaris"].runs is not False or not soort.bezoldigd
    assert effects["schaalancienniteit"].runs == soort.schaalancienniteit(voltijds)
    if not soort.actief:
        assert effects["jaarlijkse_vakantie"].runs is False
    assert all(effect.article and effect.text[:1].islower() and not effect.text.endswith(".") for effect in effects.values())


def test_voltijdse_loopbaanonderbreking_en_staking_verschillen_voor_schaal_en_vakantie() -> None:
    """XI 44 and XI 7: both cost the salary; only the interruption stops the scale, only the strike leaves annual leave whole."""
    kinds = afwezigheidssoorten()
    interruption = {e.right: e for e in gevolgen(kinds["loopbaanonderbreking"], voltijds=True, contractueel=False)}
    strike = {e.right: e for e in gevolgen(kinds["staking"], voltijds=True, contractueel=False)}
    assert (interruption["salaris"].runs, strike["salaris"].runs) == (False, False)
    assert (interruption["schaalancienniteit"].runs, strike["schaalancienniteit"].runs) == (False, True)
    assert (interruption["bevordering_schaal"].runs, strike["bevordering_schaal"].runs) == (False, True)
    assert (interruption["jaarlijkse_vakantie"].runs, strike["jaarlijkse_vakantie"].runs) == (None, True)


def test_veertig_jaar_met_driehonderd_verloven_is_vlug() -> None:
    """One person with a long career: the stretches are cut once, without a walk over all days."""
    first = date(1965, 1, 4)
    leaves = [
        {"soort": "afwezigheid", "van": first + timedelta(days=48 * n), "tot": first + timedelta(days=48 * n + 4), "aard": aard}
        for n, aard in enumerate(["jaarlijkse_vakantie", "ziekteverlof", "gecontingenteerd_verlof"] * 100)
    ]
    file = loopbaan(*leaves, van="1965-01-01")
    spans = Beeld(file).stroken[1]
    assert len(spans) == 2 * len(leaves) + 1
    assert len(balie().status(file, van=first, tot=date(2005, 12, 31))) == 2 * len(leaves)


def test_van_verscheidene_verloven_van_de_hele_dag_gaat_non_activiteit_voor() -> None:
    """Two leaves of the whole day at once are a finding of the file; the status is then non-activity, without salary."""
    file = loopbaan(
        {"soort": "afwezigheid", "van": date(2004, 3, 1), "tot": date(2004, 3, 5), "aard": "loopbaanonderbreking"},
        {"soort": "afwezigheid", "van": date(2004, 3, 1), "tot": date(2004, 3, 5), "aard": "non_activiteit"},
    )
    (part,) = next(span for span in tijdlijn(file) if date(2004, 3, 2) in span.period).parts
    assert (part.status, part.kind, part.paid) == ("non_activiteit", "non_activiteit", 0)
