"""Political mandates with the leave that goes with them (XI 89ter-89undecies), and leave before an election (XI 87 3°)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import Writer, official
from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.plan import ONE_DAY, Plan, Theme
from statuut.timeline.month import add_months, last_day, month_number

#: The day on which the municipal and provincial councils of the elections of October 2000 took the oath.
EED = date(2001, 1, 3)
VERKIEZINGEN = {
    "gecontingenteerd_verlof_verkiezing": date(2003, 5, 18),
    "gecontingenteerd_verlof_andere_verkiezing": date(2000, 10, 8),
}
#: Months of which the days taken for a council are in the files.
COUNCIL_MONTHS = tuple(date(2005, month, 1) for month in range(1, 11))
QUARTER = 25


def _mandate(pen: Pen, mandaat: str, van: date = EED, tot: date | None = None, inwoners: int | None = None) -> None:
    size: dict[str, Any] = {} if inwoners is None else {"bevolking": inwoners}
    pen.write("politiek_mandaat", van, tot, mandaat=mandaat, **size)


def _council(mandaat: str, inwoners: tuple[int | None, ...], *kinds: str) -> Writer:
    """A seat in a council, with some days of exemption or leave in the months of 2005: at most two a month of each kind."""

    def write(pen: Pen, plan: Plan) -> None:
        _mandate(pen, mandaat, inwoners=pen.rng.choice(inwoners))
        for month in COUNCIL_MONTHS:
            for aard in kinds:
                for _ in range(pen.rng.choice((0, 1, 1, 2))):
                    found = plan.working_days(pen.rng, 1, month, last_day(month_number(month)))
                    if found is not None:
                        pen.write("afwezigheid", *found, bron="uitnodiging voor de vergadering", aard=aard)

    return write


def _mayor(pen: Pen, plan: Plan) -> None:
    """The mayor of a town of 20.001 to 30.000 inhabitants has leave for a quarter of the work ex officio (XI 89sexies)."""
    if plan.take(EED, plan.end):
        _mandate(pen, "burgemeester", inwoners=26_400)
        pen.write("afwezigheid", EED, aard="politiek_verlof_ambtshalve", fractie=QUARTER)


def _deputy(pen: Pen, plan: Plan) -> None:
    """A member of the permanent deputation until autumn 2003; the leave ends with the next month (XI 89decies §2)."""
    last = date(2003, 9, 15)
    if plan.take(EED, last_day(month_number(last) + 1)):
        _mandate(pen, "bestendig_afgevaardigde", tot=last)
        pen.write("afwezigheid", EED, last_day(month_number(last) + 1), aard="politiek_verlof_voltijds")


def _parliament(pen: Pen, plan: Plan) -> None:
    """A member of parliament for one term; the leave runs until six months after it (XI 89decies §2)."""
    oath, last = date(1999, 7, 1), date(2003, 4, 10)
    back = add_months(last, 6)
    if plan.take(oath, back):
        _mandate(pen, "kamerlid_of_senator", oath, last)
        pen.write("afwezigheid", oath, back, aard="politiek_verlof_non_activiteit")


def _candidate(aard: str) -> Writer:
    """At most a month before an election in which the person stands."""

    def write(pen: Pen, plan: Plan) -> None:
        election = VERKIEZINGEN[aard]
        for days in (30, 21, 14):
            van = election - timedelta(days=days)
            if plan.take(van, election - ONE_DAY):
                pen.write("afwezigheid", van, election - ONE_DAY, noted=van - timedelta(days=35), aard=aard)
                return

    return write


def _free(plan: Plan) -> bool:
    """An official who works full-time and has neither a mandate nor a long leave yet."""
    taken = {
        "burgemeester", "bestendig_afgevaardigde", "kamerlid", "gemeenteraadslid", "ocmw_raadslid", "provincieraadslid", "politiek_verlof",
        "vakbondsverlof", "opdracht", "kabinet", "loopbaanonderbreking", "loopbaanonderbreking_deeltijds", "verlof_non_activiteit",
        "tot_pensioen",
    }  # fmt: skip
    return official(1975, 1996)(plan) and plan.end == STATE_DAY and not taken & plan.themes


THEMES = (
    Theme("burgemeester", 1, _free, _mayor),
    Theme("bestendig_afgevaardigde", 1, _free, _deputy),
    Theme("kamerlid", 1, _free, _parliament),
    Theme("gemeenteraadslid", 2, _free, _council("gemeenteraadslid", (9_400, 17_250, 38_700), "politieke_dienstvrijstelling")),
    Theme("ocmw_raadslid", 1, _free, _council("ocmw_raadslid", (12_900, 92_300), "politiek_verlof_facultatief")),
    Theme(
        "provincieraadslid", 1, _free,
        _council("provincieraadslid", (None,), "politieke_dienstvrijstelling", "politiek_verlof_facultatief"),
    ),
    Theme("kandidaat_kamer", 2, _free, _candidate("gecontingenteerd_verlof_verkiezing")),
    Theme("kandidaat_gemeente", 2, _free, _candidate("gecontingenteerd_verlof_andere_verkiezing")),
)  # fmt: skip
