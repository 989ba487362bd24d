"""Counts per month in bulk: the same days as the stretches of one person, for any file, and a case worked out by hand."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from verlofdossier import loopbaan, verlofdossiers

from statuut.dossier.file import Dossier
from statuut.engine.month_counts import MonthCounts, month_counts
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.kolommen import kolommen, soorten
from statuut.timeline.month import first_day, parse_month
from statuut.timeline.period import Period
from tests.strategies import dossiers

MANY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def tel(files: list[Dossier], first: str, months: int) -> MonthCounts:
    """The counts of these files."""
    columns = kolommen(files)
    persons = len(columns.tewerkstellingen)
    return month_counts(columns.pieces, columns.absences, soorten(), persons=persons, first_month=parse_month(first), months=months)


def uit_stroken(rows: tuple[Strook, ...], month: int) -> tuple[int, ...]:
    """The same counts by walking the stretches of one employment."""
    whole = Period(first_day(month), first_day(month + 1))
    parts = [(row, common) for row in rows if (common := row.periode.overlap(whole)) is not None]
    calendar = sum(p.days for _, p in parts)
    due = sum(r.rooster.due_days(p) for r, p in parts)
    left = sum(parts[0][0].rooster.due_days(p) for p in whole.minus(p for _, p in parts)) if parts else 0
    paid = sum(r.rooster.due_days(p) for r, p in parts if r.betaald)
    share = sum(r.rooster.due_days(p) * r.prestatie for r, p in parts if r.betaald)
    off = sum(p.days for r, p in parts if r.non_activiteit)
    off_share = sum(r.rooster.due_days(p) * _inactive(r) for r, p in parts)
    return calendar, due, due + left, paid, share, off, off_share


def _inactive(row: Strook) -> int:
    if row.non_activiteit:
        return row.regime
    return min(row.regime, sum(deel for soort, deel in row.afwezig if not soort.actief))


@MANY
@given(
    st.lists(st.one_of(dossiers(), verlofdossiers()), min_size=1, max_size=3), st.one_of(st.integers(2003, 2006), st.integers(1985, 2009))
)
def test_de_telling_van_velen_is_die_van_een_persoon(files: list[Dossier], year: int) -> None:
    counts = tel(files, f"{year}-07", 14)
    expected = [
        [uit_stroken(rows, parse_month(f"{year}-07") + index) for index in range(14)]
        for file in files
        for rows in Beeld(file).stroken.values()
    ]
    for position, name in enumerate(("calendar", "due", "to_work", "paid", "paid_share", "inactive", "inactive_share")):
        assert getattr(counts, name).tolist() == [[month[position] for month in person] for person in expected], name


def test_een_jaar_met_de_hand() -> None:
    """2005, half-time leave, suspended by maternity from 1 March to 13 June (XI 38), a strike on 10 January, absence on 1 July."""
    file = loopbaan(
        "soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties, fractie: 50",
        "soort: afwezigheid, van: 2005-03-01, tot: 2005-06-13, aard: bevallingsverlof",
        "soort: afwezigheid, van: 2005-01-10, tot: 2005-01-10, aard: staking",
        "soort: afwezigheid, van: 2005-07-01, tot: 2005-07-01, aard: ongewettigde_afwezigheid",
        "soort: einde_dienst, van: 2005-08-15, reden: ontslag_op_verzoek",
    )
    counts = tel([file], "2005-01", 9)
    assert counts.due.tolist() == [[21, 20, 23, 21, 22, 22, 21, 11, 0]]
    assert counts.to_work.tolist() == [[21, 20, 23, 21, 22, 22, 21, 23, 0]]
    assert counts.paid.tolist() == [[20, 20, 23, 21, 22, 22, 20, 11, 0]]
    half, whole = 5_000, 10_000
    june = 9 * whole + 13 * half
    assert counts.paid_share.tolist() == [[20 * half, 20 * half, 23 * whole, 21 * whole, 22 * whole, june, 20 * half, 11 * half, 0]]
    assert counts.inactive.tolist() == [[0, 0, 0, 0, 0, 0, 1, 0, 0]]
    assert counts.calendar.tolist() == [[31, 28, 31, 30, 31, 30, 31, 15, 0]]


def test_geen_afwezigheden_en_geen_dienst() -> None:
    quiet = tel([loopbaan()], "2005-01", 2)
    assert quiet.paid.tolist() == [[21, 20]]
    none = tel([loopbaan(van="2006-01-01")], "2005-01", 2)
    assert not np.any(none.due)
