"""Who works there: grades, capacities, ages and days of entry of the whole institution."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from random import Random

from statuut.demo.plan import AMBTENAAR, CONTRACT, SIZE, STAGE, Plan
from statuut.statutes.pswi.gegevens.lijsten import graden

#: Of two hundred: (grade, officials, probationers, contract staff).
PROFILES = (
    ("algemeen_directeur_mandaat", 1, 0, 0), ("algemeen_directeur", 1, 0, 0), ("wetenschappelijk_directeur", 9, 0, 0),
    ("wetenschappelijk_attache", 34, 2, 9), ("directeur", 4, 0, 0), ("adjunct_van_de_directeur", 18, 1, 3),
    ("leidinggevend_hoofddeskundige", 2, 0, 0), ("hoofddeskundige", 5, 0, 0), ("deskundige", 15, 1, 4),
    ("leidinggevend_hoofdmedewerker", 2, 0, 0), ("hoofdtechnicus", 3, 0, 0), ("hoofdmedewerker", 4, 0, 0), ("technicus", 11, 1, 2),
    ("medewerker", 17, 1, 4), ("leidinggevend_hoofdassistent", 1, 0, 0), ("technisch_hoofdassistent", 2, 0, 0), ("hoofdassistent", 2, 0, 0),
    ("technisch_assistent", 11, 1, 2), ("assistent", 14, 1, 4), ("technisch_beambte", 2, 0, 0), ("beambte", 2, 0, 1), ("expert_b", 1, 0, 0),
    ("expert_c", 1, 0, 0), ("expert_d", 1, 0, 0),
)  # fmt: skip
FIRST_NUMBER = 1001
#: Earliest and latest year of entry by capacity.
YEARS = {AMBTENAAR: (1975, 2003), CONTRACT: (1986, 2004), STAGE: (2004, 2005)}
LATEST_CAREER_START = 1990
OLDEST, YOUNGEST = 1941, 1986
#: Contract staff who came from school in 2004.
YOUNG = 4


def make_plans(rng: Random, count: int) -> list[Plan]:
    """The persons of an institution of a size, in the order of their personnel numbers: by day of entry."""
    wanted = _quota(count)
    plans = [_plan(rng, grade, capacity) for grade, capacity in wanted]
    young = [plan for plan in plans if plan.hoedanigheid == CONTRACT and plan.niveau in "BCD"]
    for plan in young[:: max(1, len(young) // YOUNG)][:YOUNG]:
        plan.entry, plan.geboren = date(2004, rng.choice((8, 9, 10)), 1), date(1983, rng.randint(1, 12), rng.randint(1, 28))
    plans.sort(key=lambda plan: plan.entry)
    for position, plan in enumerate(plans):
        plan.nummer = str(FIRST_NUMBER + position)
    return plans


def _quota(count: int) -> list[tuple[str, str]]:
    """Grade and capacity of each person: the shares of two hundred, scaled, largest remainders first."""
    cells = [
        (grade, capacity, n) for grade, *numbers in PROFILES for capacity, n in zip((AMBTENAAR, STAGE, CONTRACT), numbers, strict=True) if n
    ]
    exact = [n * count / SIZE for *_, n in cells]
    given = [int(value) for value in exact]
    order = sorted(range(len(cells)), key=lambda i: (given[i] - exact[i], i))
    for index in order[: count - sum(given)]:
        given[index] += 1
    return [(grade, capacity) for (grade, capacity, _), n in zip(cells, given, strict=True) for _ in range(n)]


def _plan(rng: Random, grade: str, capacity: str) -> Plan:
    first, last = YEARS[capacity]
    rank = graden()[grade].rang
    if capacity == AMBTENAAR and (rank[1] != "1" or rank[0] == "E"):
        last = LATEST_CAREER_START
    entry = _entry(rng, first, last)
    if capacity == STAGE and entry < date(2004, 11, 1):
        entry = date(2004, 11, 2)
    born = _born(rng, rank[0], entry)
    return Plan("", grade, graden()[grade].groep, capacity, rng.choice("mv"), born, entry)


def _entry(rng: Random, first: int, last: int) -> date:
    """A day of entry: mostly the first of a month, and never the two last months of the files."""
    year, month = rng.randint(first, last), rng.randint(1, 12)
    if year == 2005:
        month = min(month, 10)
    day = 1 if rng.random() < 0.65 else rng.choice((2, 8, 15, 16, 17, 22))
    return date(year, month, day)


def _born(rng: Random, level: str, entry: date) -> date:
    youngest = {"A": 23, "B": 21}.get(level, 18)
    age = rng.randint(youngest, youngest + 7) if rng.random() < 0.55 else rng.randint(27, 36)
    year = min(max(entry.year - age, OLDEST), YOUNGEST)
    month = rng.randint(1, 12)
    return date(year, month, rng.randint(1, monthrange(year, month)[1]))
