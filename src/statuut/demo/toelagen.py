"""Standing allowances, decisions about them and schemes that take their place (XIII 38-68), with an accountant's quarterly accounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import Writer
from statuut.demo.pen import Pen, weekday
from statuut.demo.plan import AMBTENAAR, STAGE, Plan, Theme
from statuut.demo.prestaties import TECHNICAL
from statuut.demo.verlofsoorten import present
from statuut.statutes.pswi.gegevens.lijsten import graden
from statuut.timeline.month import add_months, add_years

#: The accountant is replaced in these months, by the substitute.
REPLACED = date(2004, 7, 1), date(2004, 9, 30)
FIRST_QUARTER, LAST_QUARTER = date(2004, 1, 1), date(2005, 7, 1)
EVALUATION_YEARS = (2002, 2003, 2004, 2004, 2004)
#: The grade of the exam that somebody of a grade passed and still waits for.
EXAMEN = {
    "technicus": "deskundige", "medewerker": "deskundige", "assistent": "medewerker", "technisch_assistent": "technicus",
    "deskundige": "adjunct_van_de_directeur",
}  # fmt: skip
EXAM_DAY = date(2000, 6, 15)
#: What somebody earned a year before a promotion at the institution that he came from.
EARNED_BEFORE = {"B": "18150,00", "C": "15980,00", "D": "14420,00"}


def _grant(aard: str, van: date, tot: date | None = None, **body: Any) -> Writer:
    """An allowance or a scheme from a day on."""

    def write(pen: Pen, plan: Plan) -> None:
        pen.write("toelage", max(plan.entry, van), tot, aard=aard, **body)

    return write


def _performance(aard: str, percentages: tuple[int | str, ...]) -> Writer:
    """An allowance for the work of an evaluation year, decided in May or June of the next; two at most, of different years."""

    def write(pen: Pen, plan: Plan) -> None:
        for year in sorted({pen.rng.choice(EVALUATION_YEARS) for _ in range(2)}):
            if plan.entry.year >= year or (aard == "management" and graden()[plan.grade_on(date(year, 12, 31))].rang not in ("A2", "A3")):
                continue
            day = weekday(date(year + 1, 5, 9) + timedelta(days=pen.rng.randint(0, 25)))
            pen.write("toelage", day, day, aard=aard, percentage=pen.rng.choice(percentages), evaluatiejaar=year)

    return write


def _accountant(pen: Pen, plan: Plan) -> None:
    """The accountant of the institution: an account each quarter, of which one stays below the threshold and one came late."""
    pen.write("toelage", FIRST_QUARTER, aard="rekenplichtige", besluit="2003/FIN/041")
    pen.write("toelage", *REPLACED, aard="rekenplichtige_geschorst", besluit="2004/FIN/017")
    quarter = FIRST_QUARTER
    while quarter <= LAST_QUARTER:
        if quarter != REPLACED[0]:
            small = quarter == date(2004, 4, 1)
            _account(pen, quarter, 4_310 if small else pen.rng.randint(11_000, 34_000), late=quarter == date(2005, 1, 1))
        quarter = add_months(quarter, 3)


def _substitute(pen: Pen, plan: Plan) -> None:
    """Who takes the place of the accountant for a quarter."""
    pen.write("toelage", *REPLACED, aard="plaatsvervangend_rekenplichtige", besluit="2004/FIN/017")
    _account(pen, REPLACED[0], pen.rng.randint(11_000, 34_000))


def _account(pen: Pen, quarter: date, receipts: int, *, late: bool = False) -> None:
    """One account over a quarter, handed in soon after it."""
    filed = weekday(add_months(quarter, 3) + timedelta(days=33 if late else pen.rng.randint(4, 16)))
    spent = receipts * pen.rng.randint(20, 60) // 100
    pen.write(
        "kwartaalrekening", quarter, noted=filed, rekening="gemengd", ontvangsten=receipts, uitgaven=spent, ingediend_op=filed
    )  # fmt: skip


def _exam(pen: Pen, plan: Plan) -> None:
    """Passed an exam for a higher level in 2000 and was never promoted: the benefit began two years later (XIII 65)."""
    graad = EXAMEN[plan.graad]
    name = f"vergelijkende bekwaamheidsproef voor niveau {graden()[graad].niveau}"
    pen.write("examenresultaat", EXAM_DAY, examen=name, niveau=graden()[graad].niveau, geslaagd=True, punten=pen.rng.randint(61, 79))
    pen.write("toelage", add_years(EXAM_DAY, 2), aard="examenvoordeel", graad=graad, proces_verbaal=EXAM_DAY)


def _promoted_elsewhere(pen: Pen, plan: Plan) -> None:
    """Came from another institution soon after a promotion to the level held now (XIII 58duodecies)."""
    amount = EARNED_BEFORE[plan.niveau]
    pen.write("toelage", date(2004, 1, 1), aard="bevorderingspremie", bedrag=amount, besluit="overdracht van het dossier, 2003/114")


def _of(*grades: str) -> Callable[[Plan], bool]:
    """Who works full-time in one of these grades and has no allowance of this module."""
    return lambda plan: plan.graad in grades and present(plan) and not NAMES & plan.themes


def _with(theme: str) -> Callable[[Plan], bool]:
    """Who does the work of a theme, and has no scheme for it."""
    return lambda plan: theme in plan.themes and not NAMES & plan.themes


def _steady(plan: Plan) -> bool:
    """An official without a second theme that touches pay or grade."""
    return plan.hoedanigheid == AMBTENAAR and present(plan) and not (MOVED | NAMES) & plan.themes


def _waits(plan: Plan) -> bool:
    return plan.graad in EXAMEN and _steady(plan) and 1993 <= plan.entry.year <= 1998


def _performed(plan: Plan) -> bool:
    bad = {"onvoldoende", "loopbaanvertraging", "management", "ongewettigd", "tuchtschorsing"}
    return plan.hoedanigheid != STAGE and present(plan) and plan.rang != "A3" and not bad & plan.themes


def _leads(plan: Plan) -> bool:
    return plan.rang in ("A2", "A3") and _steady(plan) and plan.entry.year <= 1996


def _head(plan: Plan) -> bool:
    return plan.rang == "A1" and _steady(plan) and "hoger_ambt" not in plan.themes and plan.entry.year <= 1996


MOVED = frozenset(
    {"overgang_niveau", "leeftijd_23", "onvoldoende", "loopbaanvertraging", "overplaatsing_medisch", "terugzetting", "salarisgarantie"}
)
NAMES = frozenset(
    {
        "rekenplichtige", "plaatsvervanger", "diensthoofd", "examenvoordeel", "bevorderingspremie", "permanentie", "ploegen",
        "ploegen_beter", "concierge", "vliegtoelage", "eigen_overuren", "eigen_onregelmatig", "andere_onregelmatig", "compensatie",
    }
)  # fmt: skip
THEMES = (
    Theme("rekenplichtige", 1, _of("deskundige", "hoofdmedewerker", "hoofddeskundige"), _accountant),
    Theme("plaatsvervanger", 1, _of("medewerker", "deskundige"), _substitute),
    Theme("diensthoofd", 3, _head, _grant("diensthoofd", date(2003, 1, 1))),
    Theme("examenvoordeel", 2, _waits, _exam),
    Theme("bevorderingspremie", 1, lambda p: p.rang in ("B1", "C1", "D1") and _steady(p) and p.entry.year >= 1999, _promoted_elsewhere),
    Theme("permanentie", 1, _with("wachtdienst"), _grant("wachtdienst", date(2005, 1, 1), besluit="2004/DIR/208")),
    Theme("ploegen", 2, _of(*TECHNICAL, "assistent"), _grant("ploegen", date(2004, 10, 1))),
    Theme("concierge", 1, _of("beambte", "technisch_beambte", "assistent"), _grant("concierge", date(2003, 4, 1), besluit="2003/DIR/056")),
    Theme("vliegtoelage", 1, _with("gevaarlijk_werk"), _grant("vliegtoelage", date(2005, 6, 6), date(2005, 6, 17))),
    Theme("eigen_overuren", 1, _with("overuren"), _grant("eigen_regeling_overuren", date(2004, 1, 1), date(2004, 12, 31))),
    Theme("eigen_onregelmatig", 1, _with("nachtdienst"), _grant("eigen_regeling_onregelmatig", date(2004, 1, 1), date(2005, 3, 31))),
    Theme("andere_onregelmatig", 1, _with("weekenddienst"), _grant("andere_regeling_onregelmatig", date(2005, 1, 1), bedrag="24,50")),
    Theme("compensatie", 1, _with("weekenddienst"), _grant("compenserende_voordelen", date(2004, 9, 1), date(2005, 2, 28))),
    Theme(
        "ploegen_beter", 1, _with("ploegen_tijdelijk"), _grant("gunstigere_regeling_ploegen", date(2005, 5, 16), besluit="2005/DIR/039")
    ),
    Theme("management", 4, _leads, _performance("management", (8, 10, 15))),
    Theme("functionering", 10, _performed, _performance("functionering", (5, "7,5", 10, 12))),
    Theme(
        "buitengewone_prestatie", 2, _steady,
        _grant("buitengewone_prestatie", date(2005, 4, 1), date(2005, 4, 30), bedrag=250, besluit="2005/DIR/021"),
    ),
)  # fmt: skip
