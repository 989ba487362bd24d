"""The career: entry, probation, appointment or contract, promotions, insertion in the functional career, granted scales, seniorities."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.plan import AMBTENAAR, CONTRACT, ONE_DAY, STAGE, Plan
from statuut.statutes.pswi.feiten.persoon import DIPLOMAS
from statuut.statutes.pswi.gegevens.lijsten import graden
from statuut.timeline.month import add_months

#: The grades that lead to a grade, first to last.
LADDERS = {
    "algemeen_directeur_mandaat": ("wetenschappelijk_attache", "wetenschappelijk_directeur"),
    "algemeen_directeur": ("wetenschappelijk_attache", "wetenschappelijk_directeur"),
    "wetenschappelijk_directeur": ("wetenschappelijk_attache",), "directeur": ("adjunct_van_de_directeur",),
    "leidinggevend_hoofddeskundige": ("deskundige", "hoofddeskundige"), "hoofddeskundige": ("deskundige",),
    "leidinggevend_hoofdmedewerker": ("medewerker", "hoofdmedewerker"), "hoofdtechnicus": ("technicus",),
    "hoofdmedewerker": ("medewerker",), "leidinggevend_hoofdassistent": ("assistent", "hoofdassistent"),
    "technisch_hoofdassistent": ("technisch_assistent",), "hoofdassistent": ("assistent",), "expert_b": ("deskundige",),
    "expert_c": ("medewerker",), "expert_d": ("assistent",),
}  # fmt: skip
#: The grade from which one passes to a higher level.
LOWER_LEVEL = {
    "adjunct_van_de_directeur": "deskundige", "deskundige": "medewerker", "technicus": "technisch_assistent", "medewerker": "assistent",
    "technisch_assistent": "technisch_beambte", "assistent": "beambte",
}  # fmt: skip
#: First day on which scale seniority is built, by level (VIII 97): who was appointed by then was inserted.
INSERTION = {"A": date(1994, 6, 1), "B": date(1994, 1, 1), "C": date(1993, 7, 1), "D": date(1993, 1, 1), "E": date(1993, 1, 1)}
LEVEL_E_ENDS, LEVEL_E_STEP = date(2002, 1, 1), 96
#: Months in the grade from which one was inserted on the second and on the third step; scientific staff passed after four years (VIII 105).
STEPS, STEPS_OF_SCIENCE = (108, 216), (48, 120)


def settle_career(pen: Pen, plan: Plan) -> None:
    """Decide which grades were held from when."""
    ladder = list(LADDERS.get(plan.graad, ()))
    if "overgang_niveau" in plan.themes:
        ladder.insert(0, LOWER_LEVEL[plan.graad])
    if "leeftijd_23" in plan.themes:
        ladder.insert(0, "medewerker")
    if "inschakeling_2002" in plan.themes:
        ladder.insert(0, LOWER_LEVEL[plan.graad])
    since = plan.entry
    last = min(date(2005, 9, 1), plan.end)
    for position, grade in enumerate((*ladder, plan.graad)):
        if position:
            room = max(24, (last.year - since.year) * 12 + last.month - since.month)
            steps_left = len(ladder) - position + 1
            since = _promotion_day(
                pen, add_months(since, pen.rng.randint(max(14, room // (3 * steps_left)), max(15, 2 * room // (3 * steps_left))))
            )
            if "inschakeling_2002" in plan.themes:
                since = LEVEL_E_ENDS
        plan.loopbaan.append((since, grade))


def _promotion_day(pen: Pen, day: date) -> date:
    """Mostly the first of the month, sometimes the fifteenth: then the month is split."""
    return day.replace(day=15 if pen.rng.random() < 0.15 else 1)


def write_career(pen: Pen, plan: Plan) -> None:
    """Entry, promotions, insertion."""
    if plan.hoedanigheid == CONTRACT:
        _contract(pen, plan, plan.entry, None)
    else:
        _official(pen, plan)
    if plan.hoedanigheid == AMBTENAAR:
        _insertion(pen, plan)
    _promotions(pen, plan)


def _contract(pen: Pen, plan: Plan, van: date, tot: date | None) -> None:
    ended = "einde_contract" in plan.themes or tot is not None
    body: dict[str, Any] = {"fractie": _fraction(pen) if "deeltijds_contract" in plan.themes else 100}
    kind = pen.rng.choice(("bepaald", "vervanging", "duidelijk_omschreven_werk")) if ended else "onbepaald"
    pen.write("contract", van, tot, graad=plan.loopbaan[0][1], personeelsgroep=plan.groep, contractduur=kind, **body)


def _fraction(pen: Pen) -> int | str:
    return pen.rng.choice((50, 50, 60, 75, 80, 80, "62,5"))


def _official(pen: Pen, plan: Plan) -> None:
    """Probation and appointment; some worked under contract first, in the same employment or in one of their own."""
    grade, entry = plan.loopbaan[0][1], plan.entry
    if "contract_voor_stage" in plan.themes:
        start = add_months(entry, pen.rng.randint(10, 30)).replace(day=1)
        _contract(pen, plan, entry, start - ONE_DAY)
        entry = start
    elif "twee_tewerkstellingen" in plan.themes:
        start = add_months(entry, pen.rng.randint(8, 20)).replace(day=1)
        kind: dict[str, Any] = {"contractduur": "vervanging", "fractie": 50}
        end = start - timedelta(days=46)
        pen.write("contract", entry, noted=entry - timedelta(days=4), graad=grade, personeelsgroep=plan.groep, tewerkstelling=1, **kind)
        pen.write("einde_dienst", end, tewerkstelling=1, reden="einde_contract")
        plan.entry, pen.tewerkstelling, entry = start, 2, start
        plan.loopbaan[0] = (start, grade)
    pen.write("stage", entry, graad=grade, personeelsgroep=_group(grade))
    months = 12 if graden()[grade].niveau == "A" else pen.rng.choice((6, 6, 9))
    appointed = add_months(entry, months)
    appointed = appointed if appointed.day == 1 else add_months(appointed.replace(day=1), 1)
    if plan.hoedanigheid != STAGE and appointed <= min(plan.end, STATE_DAY):
        pen.write("benoeming", appointed, graad=plan.grade_on(appointed), personeelsgroep=_group(grade))


def _group(grade: str) -> str:
    return graden()[grade].groep


def _insertion(pen: Pen, plan: Plan) -> None:
    """The insertion of VIII 101 of who was appointed before the functional career existed in the level."""
    appointed = [draft.van for draft in pen.of("benoeming")]
    grade_then = plan.grade_on(max(plan.entry, date(1993, 1, 1)))
    day = INSERTION[graden()[grade_then].niveau]
    if "inschakeling_1996" in plan.themes:
        day = date(1996, 1, 1)
    if not appointed or appointed[0] > day or plan.end < day:
        return
    held = plan.grade_on(day)
    since = max(plan.entry, *(start for start, grade in plan.loopbaan if grade == held and start <= day))
    months = _months(since, day)
    scales = graden()[held].schalen
    second, third = STEPS_OF_SCIENCE if _group(held) == "wetenschappelijk" else STEPS
    step = min(len(scales) - 1, 0 if months < second else 1 if months < third else 2)
    if held == "wetenschappelijk_attache" and any(d.body["diploma"] in DIPLOMAS and d.van < day for d in pen.of("diploma")):
        step = max(step, 1)
    if "schaal_VIII_79" in plan.themes or "schaal_VIII_81" in plan.themes:
        step = 2
    elif "schaal_VIII_82" in plan.themes:
        step = 1
    body: dict[str, Any] = {"vlakke_loopbaan": True} if "vlakke_loopbaan" in plan.themes else {}
    if step == 0:
        body["eerste_trap"] = True
        if held in ("assistent", "technisch_assistent") and pen.rng.random() < 0.4:
            body["rang_40_42"] = True
    body |= {"salarisschaal": scales[step], "graadancienniteit_maanden": months}
    pen.write("inschakeling", day, graad=held, **body)
    if "overgangsschaal" in plan.themes and step + 1 < len(scales):
        pen.write("overgangsschaal", day, schaal=scales[step + 1])


def _promotions(pen: Pen, plan: Plan) -> None:
    for (_, before), (day, grade) in zip(plan.loopbaan, plan.loopbaan[1:], strict=False):
        if day > plan.end:
            continue
        if "inschakeling_2002" in plan.themes:
            _out_of_level_e(pen, plan, day, grade)
            continue
        higher_level = graden()[before].niveau != graden()[grade].niveau
        if higher_level and before not in ("beambte", "technisch_beambte"):
            name = f"vergelijkende bekwaamheidsproef voor niveau {graden()[grade].niveau}"
            pen.write(
                "examenresultaat",
                day - timedelta(days=150),
                examen=name,
                niveau=graden()[grade].niveau,
                geslaagd=True,
                punten=pen.rng.randint(60, 88),
            )
        pen.write("graad", day, graad=grade, wijze="overgang_niveau" if higher_level else "bevordering")


def _out_of_level_e(pen: Pen, plan: Plan, day: date, grade: str) -> None:
    """The insertion of 2002 in level D, on a step that pays no less than the one held in level E."""
    months = _months(plan.entry, day)
    step = 2 if _months(plan.entry, INSERTION["E"]) >= STEPS[0] else 1 if months >= LEVEL_E_STEP else 0
    old = {"graadancienniteit_maanden": months, "eerste_trap": step == 0, "vlakke_loopbaan": pen.rng.random() < 0.3}
    body: dict[str, Any] = {"salarisschaal": graden()[grade].schalen[step]} | old
    pen.write("inschakeling", day, graad=grade, **body)


def _months(since: date, day: date) -> int:
    """Full months from a day up to the first of a month; none when it lies later."""
    return max(0, (day.year - since.year) * 12 + day.month - since.month - (since.day > 1))
