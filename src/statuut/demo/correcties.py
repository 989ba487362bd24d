"""What was recorded wrong or late, and put right; and what was never recorded, so that an outcome is undetermined."""

from __future__ import annotations

from datetime import date, timedelta

from statuut.demo.pen import Pen
from statuut.demo.plan import AMBTENAAR, CONTRACT, Plan, Theme


def _late_household(pen: Pen, plan: Plan) -> None:
    """A household that turned out to have begun on another day."""
    drafts = pen.of("gezinstoestand")
    before, wrong = drafts[-2], drafts[-1]
    noted = max(wrong.vastgelegd, date(2005, 2, 10)) + timedelta(days=pen.rng.randint(5, 90))
    since = wrong.van - timedelta(days=17)
    if since > before.van:
        pen.correct(before, noted, bron="attest van gezinssamenstelling", tot=since - timedelta(days=1))
        pen.correct(wrong, noted, bron="attest van gezinssamenstelling", van=since)


def _other_day(pen: Pen, plan: Plan) -> None:
    """A promotion whose decision was changed to an earlier day."""
    wrong = pen.of("graad")[-1]
    day = wrong.van - timedelta(days=31)
    pen.correct(wrong, wrong.van + timedelta(days=pen.rng.randint(20, 120)), bron="verbeterd besluit", van=day.replace(day=15))


def _late_child(pen: Pen, plan: Plan) -> None:
    """A child that was told of years later."""
    born = date(pen.rng.randint(1998, 2001), pen.rng.randint(1, 12), 11)
    pen.write("kind", born, noted=date(2005, 2, 10), bron="geboorteakte, laattijdig ingediend", geboortedatum_kind=born, ten_laste=True)


def _withdrawn(pen: Pen, plan: Plan) -> None:
    """A leave that was granted and not taken."""
    months = [2, 3, 6, 9, 11]
    pen.rng.shuffle(months)
    days = [date(2005, month, 1) for month in months]
    van = next((day for day in days if plan.take(day, day + timedelta(days=27))), None)
    if van is not None:
        draft = pen.write("afwezigheid", van, van + timedelta(days=27), aard="gecontingenteerd_verlof")
        pen.withdraw(draft, van + timedelta(days=3), "het verlof is niet opgenomen")


def _wrong_fraction(pen: Pen, plan: Plan) -> None:
    """A share of part-time leave that was typed wrong, and put right after May 2005 was paid."""
    for draft in pen.of("afwezigheid"):
        if draft.body["aard"] == "deeltijdse_prestaties" and draft.van.year == 2004:
            pen.correct(draft, date(2005, 6, 14), bron="verbeterd besluit", fractie=40)


def _drop(pen: Pen, soort: str) -> None:
    pen.drafts = [draft for draft in pen.drafts if draft.soort != soort and (draft.vervangt is None or draft.vervangt.soort != soort)]


def _no_partner(pen: Pen, plan: Plan) -> None:
    """Married, and nobody asked about the partner's allowance (XIII 69)."""
    _drop(pen, "gezinstoestand")
    pen.write("gezinstoestand", plan.entry, burgerlijke_staat="gehuwd", partner_krijgt_toelage="onbekend", kinderen_kinderbijslag=1)


def _no_household(pen: Pen, plan: Plan) -> None:
    """No household was recorded at all."""
    _drop(pen, "gezinstoestand")


def _no_birth_date(pen: Pen, plan: Plan) -> None:
    """The birth date is missing (XIII 7), and the supplement during part-time leave depends on the age."""
    _drop(pen, "studies_einde")
    for draft in pen.of("identiteit"):
        draft.body.pop("geboortedatum")


def _no_years(pen: Pen, plan: Plan) -> None:
    """Private experience was required, but the years recognised were not recorded (XIII 11 §3)."""
    for draft in pen.of("vorige_dienst"):
        draft.body.pop("erkende_jaren", None)


def _no_old_seniority(pen: Pen, plan: Plan) -> None:
    """The grade seniority before the insertion is missing (VIII 101 §1)."""
    for draft in pen.of("inschakeling"):
        draft.body.pop("graadancienniteit_maanden")


def _no_studies(pen: Pen, plan: Plan) -> None:
    """A young worker of whom the end of the studies is not known (XIII 75 §4)."""
    _drop(pen, "studies_einde")


def _official(plan: Plan) -> bool:
    return plan.hoedanigheid == AMBTENAAR and plan.last_day is None


def _recent_low(plan: Plan) -> bool:
    return plan.last_day is None and plan.niveau == "D" and plan.rang[1] == "1" and plan.entry.year >= 1999


#: Facts left out; docs.md says which outcome each leaves undetermined.
OMISSIONS = (
    Theme("ontbreekt_partner", 2, lambda plan: _recent_low(plan) and not _omitted(plan), _no_partner),
    Theme("ontbreekt_gezin", 1, lambda plan: _recent_low(plan) and not _omitted(plan), _no_household),
    Theme("ontbreekt_geboortedatum", 1, lambda plan: "supplement_50" in plan.themes and not _omitted(plan), _no_birth_date),
    Theme(
        "ontbreekt_privejaren", 1, lambda plan: _official(plan) and "dienst_prive_erkend" in plan.themes and not _omitted(plan), _no_years
    ),
    Theme(
        "ontbreekt_oude_ancienniteit",
        1,
        lambda plan: (
            _official(plan) and plan.rang in ("C1", "B1") and 1980 <= plan.entry.year <= 1989 and not plan.themes & {"overgang_niveau"}
        ),
        _no_old_seniority,
    ),
    Theme(
        "ontbreekt_studies",
        1,
        lambda plan: plan.hoedanigheid == CONTRACT and plan.last_day is None and plan.geboren.year == 1983,
        _no_studies,
    ),
)
THEMES = (
    Theme(
        "gezin_laat_gemeld",
        5,
        lambda plan: bool(plan.themes & {"gezin_wijzigt", "twee_jonge_kinderen"}) and not _omitted(plan),
        _late_household,
    ),
    Theme("datum_bevordering", 3, lambda plan: "overgang_niveau" in plan.themes or plan.graad == "wetenschappelijk_directeur", _other_day),
    Theme(
        "kind_laat_gemeld",
        3,
        lambda plan: plan.entry.year <= 1997 and 1955 <= plan.geboren.year <= 1972 and plan.last_day is None,
        _late_child,
    ),
    Theme("verlof_ingetrokken", 5, lambda plan: _official(plan) and plan.entry.year <= 2003, _withdrawn),
    Theme("fractie_verbeterd", 2, lambda plan: "deeltijds_verlof" in plan.themes, _wrong_fraction),
)


def _omitted(plan: Plan) -> bool:
    return any(name.startswith("ontbreekt_") for name in plan.themes)
