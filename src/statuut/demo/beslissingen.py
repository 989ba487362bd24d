"""Decisions on the career: evaluations, slowdowns, granted scales, transfers, demotion, recognised seniority, and their themes."""

from __future__ import annotations

from datetime import date, timedelta

from statuut.demo.loopbaan import LOWER_LEVEL
from statuut.demo.pen import Pen
from statuut.demo.plan import AMBTENAAR, CONTRACT, Plan, Theme
from statuut.statutes.pswi.gegevens.lijsten import graden
from statuut.timeline.month import add_months

#: Grades with the same rank to which one is transferred or named ex officio.
NEIGHBOURS = {"technicus": "medewerker", "medewerker": "technicus", "assistent": "technisch_assistent", "technisch_assistent": "assistent"}
LOWER_RANK = {
    "hoofdtechnicus": "technicus",
    "hoofdmedewerker": "medewerker",
    "hoofddeskundige": "deskundige",
    "hoofdassistent": "assistent",
}


def _official(plan: Plan, since: int = 1975, until: int = 2003) -> bool:
    return plan.hoedanigheid == AMBTENAAR and since <= plan.entry.year <= until


def _base(plan: Plan) -> bool:
    """Whether the whole career is in one grade of the first rank, with no other theme that moves it."""
    moving = {"overgang_niveau", "leeftijd_23", "inschakeling_2002", "overplaatsing", "ambtshalve", "overgangsschaal"}
    granted = any(name.startswith("schaal_") for name in plan.themes)
    return plan.rang[1] == "1" and plan.niveau != "E" and not granted and not moving & plan.themes


def _grant(schaal: str, grond: str, share: int, first: date, last: date) -> Theme:
    """A scale that only a decision grants, to a veteran of the grade."""
    grade = next(g.code for g in graden().values() if schaal in g.besluit)

    def write(pen: Pen, plan: Plan) -> None:
        day = add_months(first, pen.rng.randint(0, (last.year - first.year) * 12))
        if day <= plan.end:
            pen.write("salarisschaal", day, schaal=schaal, grond=grond)

    def fits(plan: Plan) -> bool:
        return plan.graad == grade and _official(plan, 1975, 1986) and not {"overgang_niveau", "leeftijd_23"} & plan.themes

    return Theme(f"schaal_{grond.split(' §')[0].replace(' ', '_')}", share, fits, write)


def _tied_scale(pen: Pen, plan: Plan) -> None:
    """A higher scale for as long as a post is held (XIII 22 §4)."""
    start = add_months(date(2002, 1, 1), pen.rng.randint(0, 18))
    schaal = graden()[plan.graad].schalen[-1]
    pen.write("salarisschaal", start, add_months(start, 24) - timedelta(days=1), schaal=schaal, grond="XIII 22 §4")


def _slowdown(pen: Pen, plan: Plan) -> None:
    year = pen.rng.randint(max(plan.entry.year + 2, 1997), 2003)
    pen.write("loopbaanvertraging", date(year + 1, pen.rng.randint(3, 6), pen.rng.randint(1, 28)), evaluatiejaar=year)


def _failed(pen: Pen, plan: Plan) -> None:
    year = pen.rng.choice((2000, 2001, 2002, 2003))
    pen.write("evaluatie", date(year + 1, 3, pen.rng.randint(2, 28)), jaar=year, besluit="onvoldoende")


def _transfer(wijze: str) -> Theme:
    def write(pen: Pen, plan: Plan) -> None:
        day = add_months(date(1998, 1, 1), pen.rng.randint(0, 60))
        grade = NEIGHBOURS[plan.graad]
        pen.write("graad", day, graad=grade, wijze=wijze)
        plan.loopbaan.append((day, grade))
        plan.graad = grade

    return Theme(wijze, 3, lambda plan: _official(plan, 1980, 1995) and plan.graad in NEIGHBOURS and _base(plan), write)


def _medical(pen: Pen, plan: Plan) -> None:
    """A transfer for medical reasons to a lower rank: the highest scale, and the salary is kept (XIII 22 §§2-3)."""
    day, grade = date(2004, 4, 1), LOWER_RANK[plan.graad]
    pen.write("graad", day, graad=grade, wijze="overplaatsing_medisch")
    plan.loopbaan.append((day, grade))


def _demotion(pen: Pen, plan: Plan) -> None:
    """A voluntary step back to the grade held before."""
    day, grade = date(2004, 9, 1), "adjunct_van_de_directeur"
    pen.write("graad", day, graad=grade, wijze="terugzetting")
    plan.loopbaan.append((day, grade))


def _recognised(pen: Pen, plan: Plan) -> None:
    kind, grond = pen.rng.choice(
        (("dienst", "VIII 91"), ("schaal", "VIII 28 §6"), ("geldelijk", "XIII 19"), ("niveau", "VIII 91"), ("graad", "VIII 102"))
    )
    first = pen.of("stage", "contract")[-1].van
    months = pen.rng.choice((6, 12, 24, 36))
    pen.write("ancienniteit_erkend", first, soort_ancienniteit=kind, maanden=months, grond=grond)


def _guaranteed(pen: Pen, plan: Plan) -> None:
    """Came from another institution and keeps the salary had there."""
    amount = {"A": 31250, "B": 23120, "C": "20410,55", "D": "17985,20"}[plan.niveau]
    pen.write("salarisgarantie", plan.entry, bedrag=amount, grond="XIII 22 §3")


def _evaluations(pen: Pen, plan: Plan) -> None:
    """The outcome of a few years for officials."""
    for year in (2002, 2003, 2004):
        done = [draft.body["jaar"] for draft in pen.of("evaluatie")]
        day = date(year + 1, 3, pen.rng.randint(1, 25))
        if plan.entry.year < year and plan.end >= day and year not in done and pen.rng.random() < 0.6:
            pen.write("evaluatie", day, jaar=year, besluit="voldoende")


def _rises(plan: Plan) -> bool:
    """Whether the person can have begun in a lower level; the oldest of level A are kept for the scales that are granted."""
    return plan.graad in LOWER_LEVEL and _official(plan, 1984 if plan.niveau == "A" else 1977, 1996) and not plan.themes


#: Themes that shape the career before it is settled; loopbaan.py looks at the names.
CAREER = (
    Theme("inschakeling_2002", 7, lambda plan: plan.graad in ("assistent", "technisch_assistent") and _official(plan, 1978, 1998)),
    Theme("overgang_niveau", 11, _rises),
    Theme("leeftijd_23", 3, lambda plan: plan.graad == "adjunct_van_de_directeur" and _rises(plan)),
    Theme("contract_voor_stage", 6, lambda plan: plan.graad in LOWER_LEVEL and _official(plan, 1996, 2001)),
    Theme("twee_tewerkstellingen", 4, lambda plan: plan.rang[1] == "1" and _official(plan, 1994, 2001) and not plan.themes),
    Theme("deeltijds_contract", 14, lambda plan: plan.hoedanigheid == CONTRACT),
    Theme("inschakeling_1996", 5, lambda plan: plan.wetenschappelijk and _official(plan, 1978, 1990)),
    Theme("vlakke_loopbaan", 5, lambda plan: plan.niveau in "CD" and _official(plan, 1978, 1990) and _base(plan)),
)
THEMES = (
    _grant("A168", "VIII 79 §1", 3, date(2000, 7, 1), date(2003, 1, 1)),
    _grant("A266", "VIII 80", 3, date(2004, 7, 1), date(2005, 1, 1)),
    _grant("A119", "VIII 81", 2, date(1998, 7, 1), date(2003, 1, 1)),
    _grant("A213", "VIII 82", 2, date(1999, 1, 1), date(2003, 1, 1)),
    Theme("schaal_aan_ambt", 2, lambda plan: plan.niveau in "BC" and _official(plan, 1985, 1995) and _base(plan), _tied_scale),
    Theme("overgangsschaal", 6, lambda plan: plan.niveau in "BCD" and _official(plan, 1975, 1989) and _base(plan)),
    _transfer("overplaatsing"),
    _transfer("ambtshalve"),
    Theme("overplaatsing_medisch", 1, lambda plan: plan.graad in LOWER_RANK and _official(plan, 1975, 1988), _medical),
    Theme("terugzetting", 1, lambda plan: plan.graad == "directeur" and "schaal_VIII_82" not in plan.themes, _demotion),
    Theme("loopbaanvertraging", 10, lambda plan: _official(plan, 1980, 1999) and plan.rang[1] != "3", _slowdown),
    Theme("onvoldoende", 4, lambda plan: _official(plan, 1980, 1997) and plan.rang[1] == "1", _failed),
    Theme("ancienniteit_erkend", 6, lambda plan: _official(plan, 1994, 2002), _recognised),
    Theme("salarisgarantie", 2, lambda plan: plan.niveau in "BCD" and plan.rang[1] == "1" and _official(plan, 1998, 2003), _guaranteed),
    Theme("evaluaties", 120, lambda plan: plan.hoedanigheid == AMBTENAAR, _evaluations),
)
