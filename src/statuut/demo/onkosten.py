"""Costs: trips of the service, meals and nights, journeys abroad, funerals, flat sums, and coming to work (XIII 97-110undecies)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import Writer
from statuut.demo.pen import STATE_DAY, Pen, weekday
from statuut.demo.plan import AMBTENAAR, ONE_DAY, Plan, Theme
from statuut.demo.verlofsoorten import present
from statuut.timeline.month import last_day, month_number

TRIP_MONTHS = tuple(date(2005, month, 1) for month in (1, 3, 4, 5, 5, 6, 9, 10))
DISTANCES = (38, 46, "52,4", 84, "112,6", 150, 198, 236)
TICKETS = ((7, 20), (9, 80), (13, 40), (16, 0))
WORKPLACE = {"afstand_standplaats": 34, "afstand_woonplaats": 41}
DAY = {"begin": "08:15", "einde": "17:30"}
#: Monthly price of a season ticket by train, and how often it is bought.
SEASON = (("58,00", 1), ("74,50", 1), ("81,00", 1), ("216,00", 3), ("842,00", 12))
CARD = "62,50"
#: Nobody pays for coming to work during an absence of more days.
LONG_ABSENCE = 60
Body = dict[str, Any]


def _claim(pen: Pen, day: date, filed: date, aard: str, **body: Any) -> None:
    """One cost, filed on a day; who paid really hands in the proof with it."""
    proof: Body = {"bewijs_op": filed} if aard not in ("kilometers", "middagmaal", "avondmaal", "middag_en_avondmaal") else {}
    pen.write("onkost", day, noted=filed, aard=aard, ingediend_op=filed, **proof, **body)


def _filed(pen: Pen, day: date) -> date:
    """A day for the statement: some days after the cost, mostly in the same month."""
    end = last_day(month_number(day))
    return weekday(min(STATE_DAY, max(day, end) if pen.rng.random() < 0.7 else end + timedelta(days=pen.rng.randint(5, 40))))


def _trip_day(pen: Pen, plan: Plan, month: date, days: int = 1) -> date | None:
    found = plan.working_days(pen.rng, days, month, last_day(month_number(month)) - timedelta(days=2))
    return None if found is None else found[0]


def _trips(*ways: Callable[[Pen, date, date], None]) -> Writer:
    """Some trips of the service in the course of 2005, each in one of these ways."""

    def write(pen: Pen, plan: Plan) -> None:
        for month in TRIP_MONTHS:
            day = _trip_day(pen, plan, month) if pen.rng.random() < 0.6 else None
            if day is not None:
                pen.rng.choice(ways)(pen, day, _filed(pen, day))

    return write


def _by_car(pen: Pen, day: date, filed: date) -> None:
    mates = pen.rng.choice((0, 0, 1, 2))
    company: Body = {"medereizigers": mates} if mates else {}
    _claim(pen, day, filed, "kilometers", vervoermiddel="auto", kilometer=pen.rng.choice(DISTANCES), **company)
    if pen.rng.random() < 0.6:
        _claim(pen, day, filed, "middagmaal", vervoermiddel="auto", **DAY, **WORKPLACE)
    if pen.rng.random() < 0.3:
        _claim(pen, day, filed, "parkeren", bedrag=pen.rng.choice((4, "6,50", "12,00")))


def _own_car_required(pen: Pen, day: date, filed: date) -> None:
    """Fieldwork for which the own car is an obligation: half the rate between home and the workplace."""
    km = pen.rng.choice(DISTANCES)
    _claim(pen, day, filed, "kilometers", vervoermiddel="auto", kilometer=km, kilometer_woonwerk=24, voertuig_verplicht=True)


def _riding_along(pen: Pen, day: date, filed: date) -> None:
    _claim(pen, day, filed, "kilometers", vervoermiddel="auto", kilometer=pen.rng.choice(DISTANCES), passagier=True)
    _claim(pen, day, filed, "middagmaal", vervoermiddel="auto", **DAY, **WORKPLACE)


def _by_train(pen: Pen, day: date, filed: date) -> None:
    euros, cents = pen.rng.choice(TICKETS)
    first: Body = {"eerste_klasse": True, "bedrag_tweede_klasse": f"{euros * 2 // 3},{cents:02d}"} if pen.rng.random() < 0.3 else {}
    _claim(pen, day, filed, "openbaar_vervoer", vervoermiddel="trein", bedrag=f"{euros},{cents:02d}", **first)
    if pen.rng.random() < 0.6:
        _claim(pen, day, filed, "middagmaal", vervoermiddel="trein", **DAY, **WORKPLACE)


def _by_bike(pen: Pen, day: date, filed: date) -> None:
    _claim(pen, day, filed, "kilometers", vervoermiddel="fiets", kilometer=pen.rng.choice((6, "8,5", 14)))


def _by_motorcycle(pen: Pen, day: date, filed: date) -> None:
    _claim(pen, day, filed, "kilometers", vervoermiddel=pen.rng.choice(("motorfiets", "bromfiets")), kilometer=pen.rng.choice((22, 34, 48)))


def _by_service_car(pen: Pen, day: date, filed: date) -> None:
    """An evening on a field site, with a car of the service."""
    _claim(pen, day, filed, "avondmaal", vervoermiddel="dienstwagen", begin="14:30", einde="22:45", **WORKPLACE)


def _night_away(pen: Pen, day: date, filed: date) -> None:
    """A congress of two days in the country: a room, and both meals of the first day by exception."""
    place, price = pen.rng.choice((("brussel", 98), ("brussel", "124,00"), ("elders", "76,50")))
    _claim(pen, day, filed, "overnachting", plaats=place, bedrag=price, aantal=1)
    long_day = {"begin": "07:30", "einde": "21:30", "uitzonderlijk": True}
    _claim(pen, day, filed, "middag_en_avondmaal", vervoermiddel="trein", **long_day, **WORKPLACE)


def _abroad(pen: Pen, plan: Plan) -> None:
    """A congress of three days abroad: flight, room, daily allowance and registration."""
    for month in (date(2005, 4, 1), date(2005, 9, 1)):
        day = _trip_day(pen, plan, month, days=3)
        if day is None:
            continue
        filed = weekday(day + timedelta(days=pen.rng.randint(9, 20)))
        nights, price = 2, pen.rng.choice((84, 105, 131))
        _claim(pen, day, filed, "vliegtuig", bedrag=pen.rng.choice(("212,40", "318,00", "546,75")))
        _claim(pen, day, filed, "buitenland_overnachting", plaats="buitenland", bedrag=price * nights, aantal=nights, grensbedrag=118)
        _claim(pen, day, filed, "buitenland_dagvergoeding", aantal=nights + 1, grensbedrag="61,50")
        _claim(pen, day, filed, "buitenland_andere", bedrag=pen.rng.choice((240, 385)))


def _funeral(pen: Pen, plan: Plan) -> None:
    """The spouse asks the allowance for the costs of the funeral (XIII 103)."""
    if plan.last_day is not None:
        _claim(pen, plan.last_day, min(STATE_DAY, weekday(plan.last_day + timedelta(days=24))), "begrafenis", begunstigde="echtgenoot")


def _flat(aard: str, amount: int | str) -> Writer:
    def write(pen: Pen, plan: Plan) -> None:
        pen.write("forfaitaire_vergoeding", date(2004, 7, 1), aard=aard, bedrag=amount, besluit="2004/DIR/112")

    return write


def _way(vervoermiddel: str, **body: Any) -> Writer:
    """How the person comes to work since a day in 2003 or 2004."""

    def write(pen: Pen, plan: Plan) -> None:
        since = date(pen.rng.choice((2003, 2004)), pen.rng.choice((1, 4, 9)), 1)
        _write_way(pen, plan, since, vervoermiddel=vervoermiddel, **body)

    return write


def _write_way(pen: Pen, plan: Plan, since: date, **body: Any) -> None:
    """A way to work from a day on, which stops while the person is away for long."""
    van = max(plan.entry, since)
    for draft in pen.of("afwezigheid"):
        last = draft.tot or plan.end
        if "fractie" in draft.body or last < van or (last - draft.van).days <= LONG_ABSENCE:
            continue
        if van < draft.van:
            pen.write("woonwerk", van, draft.van - ONE_DAY, **body)
        van = last + ONE_DAY
    if van <= plan.end:
        pen.write("woonwerk", van, **body)


def _season_ticket(pen: Pen, plan: Plan) -> None:
    price, months = pen.rng.choice(SEASON)
    first: Body = {"supplement_eerste_klasse": "14,00"} if pen.rng.random() < 0.15 else {}
    ticket: Body = {"abonnement_bedrag": price, "abonnement_maanden": months} | first
    _write_way(pen, plan, date(2004, pen.rng.randint(1, 12), 1), vervoermiddel="openbaar_vervoer", **ticket)


def _cyclist(pen: Pen, plan: Plan) -> None:
    km, share = pen.rng.choice(("2,8", 4, "5,5", 7, "11,4")), pen.rng.choice((80, 90, 100, 100))
    _way("fiets", kilometer=km, aandeel_fiets=share)(pen, plan)


def _travels(plan: Plan) -> bool:
    return present(plan) and not {"onderweg_forfait", "maaltijd_forfait"} & plan.themes


def _commutes(plan: Plan) -> bool:
    here = plan.last_day is None and plan.entry.year <= 2003
    return here and not any(name.startswith("woonwerk_") for name in plan.themes)


CENTRAL = {"moeilijk_bereikbaar": False, "dienstvervoer": False, "treinkaart_bedrag": CARD}
REMOTE = {"moeilijk_bereikbaar": True, "dienstvervoer": False, "treinkaart_bedrag": CARD}
THEMES = (
    Theme("begrafenis", 1, lambda plan: "overlijden" in plan.themes and plan.hoedanigheid == AMBTENAAR, _funeral),
    Theme("onderweg_forfait", 1, present, _flat("kilometers", 92)),
    Theme("maaltijd_forfait", 1, present, _flat("middagmaal", "57,00")),
    Theme("andere_forfait", 2, present, _flat("andere", "12,40")),
    Theme("dienstreizen", 14, lambda p: _travels(p) and p.niveau in "AB", _trips(_by_car, _by_car, _by_train, _own_car_required)),
    Theme("dienstreizen_samen", 4, _travels, _trips(_riding_along, _by_service_car)),
    Theme("dienstreizen_licht", 4, _travels, _trips(_by_bike, _by_bike, _by_train)),
    Theme("dienstreizen_motor", 1, _travels, _trips(_by_motorcycle)),
    Theme("congres", 3, lambda plan: _travels(plan) and plan.niveau == "A", _trips(_night_away)),
    Theme("congres_buitenland", 3, lambda plan: _travels(plan) and plan.wetenschappelijk, _abroad),
    Theme("woonwerk_dienstwagen", 1, lambda p: _commutes(p) and p.niveau in "CD", _way("dienstwagen", haalt_collegas_op=True)),
    Theme("woonwerk_ongeschikt", 1, _commutes, _way("auto", kilometer=18, arbeidsongeschikt=70, **CENTRAL)),
    Theme("woonwerk_auto", 4, _commutes, _way("auto", kilometer=23, **REMOTE)),
    Theme("woonwerk_meerijder", 2, _commutes, _way("meerijder", kilometer=23, **REMOTE)),
    Theme("woonwerk_motor", 1, _commutes, _way("ander_eigen_vervoer", kilometer=14, **REMOTE)),
    Theme("woonwerk_fiets", 18, _commutes, _cyclist),
    Theme("woonwerk_trein", 40, _commutes, _season_ticket),
)  # fmt: skip
