"""Work and absence: part-time work, and every kind of leave, sickness, strike and non-activity."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.plan import AMBTENAAR, CONTRACT, ONE_DAY, Plan, Theme
from statuut.timeline.month import add_months, add_years

Writer = Callable[[Pen, Plan], None]
STRIKES = (date(2001, 11, 14), date(2003, 6, 10), date(2005, 5, 20), date(2005, 10, 24))
ROSTERS: tuple[tuple[int | str, Any], ...] = (
    (80, "vierdagenweek"), (50, {"ma": "7:36", "di": "7:36", "wo": "3:48"}), (60, {"ma": "7:36", "wo": "7:36", "vr": "7:36"}),
    ("62,5", None), (75, None),
)  # fmt: skip
BEFORE_CHANGE, AFTER_EVENT = 30, 12


def _absent(
    aard: str, months: tuple[int, ...], earliest: date, fractions: tuple[int | str, ...] = (100,), latest: date = STATE_DAY
) -> Writer:
    """Whole months of an absence somewhere between two days."""

    def write(pen: Pen, plan: Plan) -> None:
        found = plan.window(pen.rng, pen.rng.choice(months), earliest, latest)
        if found is not None:
            write_absence(pen, plan, aard, *found, pen.rng.choice(fractions))

    return write


def write_absence(
    pen: Pen, plan: Plan, aard: str, van: date, tot: date | None, fractie: int | str = 100, noted: date | None = None
) -> None:
    """An absence in the file; the share is left out when it is whole."""
    fraction: dict[str, Any] = {} if fractie == 100 else {"fractie": fractie}
    pen.write("afwezigheid", van, tot, noted=noted, aard=aard, **fraction)


def _days(aard: str, least: int, most: int, times: int, earliest: date, bron: str) -> Writer:
    """Short absences of some days, recorded after they began."""

    def write(pen: Pen, plan: Plan) -> None:
        first = max(earliest, plan.entry)
        for _ in range(pen.rng.randint(1, times)):
            van = first + timedelta(days=pen.rng.randint(0, max(1, (plan.end - first).days)))
            tot = van + timedelta(days=pen.rng.randint(least, most) - 1)
            if plan.take(van, tot):
                noted = van + timedelta(days=pen.rng.randint(1, AFTER_EVENT))
                pen.write("afwezigheid", van, tot, noted=noted, bron=bron, aard=aard)

    return write


def _strike(pen: Pen, plan: Plan) -> None:
    for day in STRIKES:
        if plan.serves(day) and pen.rng.random() < 0.6 and plan.take(day, day):
            noted = day + timedelta(days=AFTER_EVENT)
            pen.write("afwezigheid", day, day, noted=noted, bron="stakingslijst", aard="staking")


def _part_time_leave(fractions: tuple[int | str, ...]) -> Writer:
    """Leave for part-time work that runs in May 2005."""

    def write(pen: Pen, plan: Plan) -> None:
        van = date(2004, pen.rng.choice((1, 4, 7, 9, 10)), 1)
        tot = add_months(van, pen.rng.choice((18, 20, 24))) - ONE_DAY
        if van >= plan.entry and plan.take(van, min(tot, plan.end)):
            write_absence(
                pen, plan, "deeltijdse_prestaties", van, tot if plan.last_day is None else min(tot, plan.end), pen.rng.choice(fractions)
            )

    return write


def _after_five_years(pen: Pen, plan: Plan) -> None:
    """Five years of part-time leave, and after that non-activity for the part not worked (XI 40 §2)."""
    start = date(pen.rng.randint(1996, 1999), 1, 1)
    change, stop = add_years(start, 5), date(2005, 12, 31)
    if plan.take(start, stop):
        fraction = pen.rng.choice((20, 50))
        write_absence(pen, plan, "deeltijdse_prestaties", start, change - ONE_DAY, fraction)
        write_absence(pen, plan, "deeltijdse_prestaties_non_activiteit", change, None, fraction)


def _regime(pen: Pen, plan: Plan) -> None:
    """Part-time work as such for some years, with or without a roster."""
    fraction, roster = pen.rng.choice(ROSTERS)
    found = plan.window(pen.rng, pen.rng.choice((24, 48, 60)), date(1994, 1, 1))
    if found is None:
        return
    van, tot = found
    body = {} if roster is None else {"rooster": roster}
    pen.write("werkregime", van, fractie=fraction, **body)
    if tot < plan.end:
        pen.write("werkregime", tot + ONE_DAY, fractie=100)


def _birth(pen: Pen, plan: Plan) -> None:
    """Fifteen weeks around a birth, often followed by parental leave."""
    child = date(plan.geboren.year + pen.rng.randint(26, 36), pen.rng.randint(1, 12), pen.rng.randint(3, 26))
    van, tot = child - timedelta(days=14), child + timedelta(days=90)
    if plan.take(van, tot):
        write_absence(pen, plan, "bevallingsverlof_zonder_loon" if plan.hoedanigheid == CONTRACT else "bevallingsverlof", van, tot)
        pen.write("kind", child, geboortedatum_kind=child, ten_laste=True)
        if pen.rng.random() < 0.5:
            start = add_months(tot.replace(day=1), 1)
            if plan.take(start, add_months(start, 3) - ONE_DAY):
                write_absence(pen, plan, "ouderschapsverlof", start, add_months(start, 3) - ONE_DAY)


def _military(pen: Pen, plan: Plan) -> None:
    start = add_months(plan.entry.replace(day=1), pen.rng.randint(14, 22))
    if plan.take(start, add_months(start, 10) - ONE_DAY):
        write_absence(pen, plan, "militaire_dienst", start, add_months(start, 10) - ONE_DAY)


def official(first: int, last: int) -> Callable[[Plan], bool]:
    """An official who entered in these years and works full time as far as is known yet."""
    busy = {"supplement_50", "supplement_kinderen", "deeltijds_verlof", "non_activiteit_na_vijf_jaar", "werkregime"}
    return lambda plan: plan.hoedanigheid == AMBTENAAR and first <= plan.entry.year <= last and not busy & plan.themes


def both(one: Callable[[Plan], bool], other: Callable[[Plan], bool]) -> Callable[[Plan], bool]:
    return lambda plan: one(plan) and other(plan)


def stays(plan: Plan) -> bool:
    return plan.last_day is None


def _anyone(plan: Plan) -> bool:
    return plan.entry.year <= 2003


THEMES = (
    Theme("non_activiteit_na_vijf_jaar", 3, both(official(1975, 1995), stays), _after_five_years),
    Theme(
        "supplement_50",
        7,
        both(official(1975, 2001), lambda plan: plan.geboren.year <= 1953 and stays(plan)),
        _part_time_leave((20, 20, 50, "33,33")),
    ),
    Theme(
        "supplement_kinderen",
        6,
        both(official(1980, 2001), lambda p: "twee_jonge_kinderen" in p.themes and stays(p)),
        _part_time_leave((20, 20, 50)),
    ),
    Theme(
        "deeltijds_verlof",
        8,
        both(official(1980, 2001), lambda p: p.geboren.year >= 1958 and stays(p)),
        _part_time_leave((10, 20, 25, 50)),
    ),
    Theme("werkregime", 8, official(1985, 1999), _regime),
    Theme("militaire_dienst", 3, lambda plan: plan.geslacht == "m" and plan.entry.year <= 1991 and plan.age(plan.entry) <= 24, _military),
    Theme("bevallingsverlof", 12, lambda plan: plan.geslacht == "v" and plan.geboren.year >= 1958 and _anyone(plan), _birth),
    Theme("loopbaanonderbreking", 8, official(1978, 2001), _absent("loopbaanonderbreking", (6, 12, 24), date(1990, 1, 1))),
    Theme(
        "loopbaanonderbreking_deeltijds",
        7,
        official(1978, 2001),
        _absent("loopbaanonderbreking", (12, 24, 36), date(1995, 1, 1), (20, 50)),
    ),
    Theme("ouderschapsverlof", 8, _anyone, _absent("ouderschapsverlof", (3,), date(1998, 1, 1))),
    Theme("palliatief_verlof", 2, official(1978, 2001), _absent("palliatief_verlof", (1, 2), date(1999, 1, 1))),
    Theme("verlof_non_activiteit", 3, official(1980, 1999), _absent("non_activiteit", (2, 6), date(1998, 1, 1))),
    Theme("onbezoldigd_contract", 2, lambda plan: plan.hoedanigheid == CONTRACT, _absent("onbezoldigd_contract", (1, 3), date(1996, 1, 1))),
    Theme("disponibiliteit", 2, official(1975, 1984), _absent("disponibiliteit", (6, 12), date(1982, 1, 1), latest=date(1992, 12, 31))),
    Theme("opdracht", 3, official(1985, 1998), _absent("opdracht", (12, 24), date(1997, 1, 1))),
    Theme("kabinet", 2, official(1985, 1999), _absent("kabinet", (12, 30), date(1999, 1, 1))),
    Theme("politiek_verlof", 1, official(1980, 1999), _absent("politiek_verlof", (60,), date(1995, 1, 1), (20, 50))),
    Theme("vakbondsverlof", 1, official(1980, 1996), _absent("vakbondsverlof_vast_afgevaardigde", (36,), date(2000, 1, 1))),
    Theme("opvangverlof", 1, official(1990, 2001), _absent("opvangverlof", (1,), date(2000, 1, 1))),
    Theme("schorsing_belang_dienst", 1, official(1980, 1999), _absent("schorsing_belang_dienst", (2,), date(1998, 1, 1))),
    Theme("tuchtschorsing", 1, official(1980, 1999), _absent("tuchtschorsing", (1, 2), date(1996, 1, 1))),
    Theme("vormingsverlof", 2, _anyone, _days("vormingsverlof", 1, 4, 2, date(1999, 1, 1), "inschrijving opleiding")),
    Theme("omstandigheidsverlof", 5, _anyone, _days("omstandigheidsverlof", 1, 4, 1, date(2000, 1, 1), "aanvraagformulier")),
    Theme(
        "gecontingenteerd_verlof",
        4,
        official(1978, 2001),
        _days("gecontingenteerd_verlof", 1, 5, 2, date(1999, 1, 1), "aanvraagformulier"),
    ),
    Theme("ongewettigd", 2, _anyone, _days("ongewettigde_afwezigheid", 1, 2, 2, date(2002, 1, 1), "nota van de dienst")),
    Theme("vakantie", 6, _anyone, _days("jaarlijkse_vakantie", 5, 15, 2, date(2004, 6, 1), "verlofkaart")),
    Theme("ziekte_lang", 5, official(1975, 2001), _absent("ziekteverlof", (2, 5, 9), date(1998, 1, 1))),
    Theme("ziekte", 30, _anyone, _days("ziekteverlof", 2, 20, 3, date(2000, 1, 1), "doktersattest")),
    Theme("staking", 16, _anyone, _strike),
)
