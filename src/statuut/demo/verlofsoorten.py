"""Leave that few people take: each kind that the statute has beside the common ones of `afwezigheden`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import AFTER_EVENT, Writer, both, official, stays, write_absence
from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.persoon import write_children
from statuut.demo.plan import AMBTENAAR, CONTRACT, ONE_DAY, Plan, Theme
from statuut.timeline.calendar import next_working_day
from statuut.timeline.month import add_months, add_years

SINCE = date(2001, 1, 1)
FIFTY = 50
#: Days of sickness that a contract holder is paid for (XIV 49).
GUARANTEED = 30
#: Themes of people who are away for long, or work part-time in 2005.
AWAY = frozenset(
    {
        "non_activiteit_na_vijf_jaar", "supplement_50", "supplement_kinderen", "deeltijds_verlof", "werkregime", "deeltijds_contract",
        "tot_pensioen", "loopbaanonderbreking_deeltijds", "burgemeester", "loopbaanonderbreking", "opdracht", "kabinet", "politiek_verlof",
        "vakbondsverlof", "politieke_groep", "koninklijk_huis", "zonder_uitkering", "zonder_uitkering_halftijds", "verlof_non_activiteit",
        "schorsing_arbeidsovereenkomst", "deeltijds_wegens_ziekte", "ziek_op_contract", "bevalling_onlangs", "schorsing_belang_dienst",
        "maatregelen", "tuchtschorsing", "onbezoldigd_contract", "ziekte_lang", "ouderschapsverlof", "palliatief_verlof",
    }
)  # fmt: skip


def present(plan: Plan) -> bool:
    """Whether the person works full-time in 2005, as far as is settled."""
    return plan.last_day is None and plan.entry.year <= 2003 and not AWAY & plan.themes


def _some_days(
    aard: str, days: tuple[int, ...], times: int, bron: str, earliest: date = SINCE, *, after: bool = False, **body: Any
) -> Writer:
    """Short leave on working days, asked before or told after it began."""

    def write(pen: Pen, plan: Plan) -> None:
        for _ in range(pen.rng.randint(1, times)):
            found = plan.working_days(pen.rng, pen.rng.choice(days), earliest)
            if found is not None:
                noted = found[0] + timedelta(days=pen.rng.randint(1, AFTER_EVENT)) if after else None
                pen.write("afwezigheid", *found, noted=noted, bron=bron, aard=aard, **body)

    return write


def _some_months(
    aard: str, months: tuple[int, ...], fractie: int = 100, earliest: date = SINCE, latest: date = STATE_DAY, **body: Any
) -> Writer:
    """Whole months of leave."""

    def write(pen: Pen, plan: Plan) -> None:
        found = plan.window(pen.rng, pen.rng.choice(months), earliest, latest)
        if found is not None:
            share: dict[str, Any] = {} if fractie == 100 else {"fractie": fractie}
            pen.write("afwezigheid", found[0], found[1], aard=aard, **(share | body))

    return write


def _half_days(pen: Pen, plan: Plan) -> None:
    """Half a day off for a short errand that the service allows."""
    for _ in range(pen.rng.randint(1, 3)):
        found = plan.working_days(pen.rng, 1, date(2004, 1, 1))
        if found is not None:
            half = pen.rng.choice(("voormiddag", "namiddag"))
            pen.write("afwezigheid", *found, bron="toestemming van de dienst", aard="dienstvrijstelling", halve_dag=half)


def _until_pension(pen: Pen, plan: Plan) -> None:
    """Half-time career interruption from fifty on, that nobody ends before the pension (XI 43 §2)."""
    fifty = add_months(add_years(plan.geboren, FIFTY).replace(day=1), 1)
    start = add_months(max(fifty, SINCE), pen.rng.randint(6, 18))
    for van in (start, date(2004, 1, 1), date(2005, 1, 1), date(2005, 7, 1)):
        if van >= start and plan.take(van, plan.end):
            write_absence(pen, plan, "loopbaanonderbreking_tot_pensioen", van, None, 50)
            return


def _parent(pen: Pen, plan: Plan) -> None:
    """Parental leave as a career interruption, before the child is four (XI 57)."""
    children = [draft.body["geboortedatum_kind"] for draft in pen.of("kind")]
    for child in reversed(children):
        first, last = add_months(child, 5).replace(day=1), add_years(child, 4) - ONE_DAY
        fractie, months = pen.rng.choice(((100, 3), (50, 6)))
        found = plan.window(pen.rng, months, max(first, date(1999, 1, 1)), min(last, STATE_DAY))
        if found is not None:
            share: dict[str, Any] = {} if fractie == 100 else {"fractie": fractie}
            pen.write("afwezigheid", *found, aard="loopbaanonderbreking_ouderschap", kind_geboortedatum=child, **share)
            return


def _father(pen: Pen, plan: Plan) -> None:
    """The leave that a mother in hospital could not take, from the eighth day after the birth (XI 17bis §2)."""
    for draft in reversed(pen.of("kind")):
        child = draft.body["geboortedatum_kind"]
        van, tot = child + timedelta(days=7), child + timedelta(days=pen.rng.choice((17, 24, 31)))
        if child.year >= 1997 and plan.take(van, tot):
            bron = "attest van het ziekenhuis"
            pen.write("afwezigheid", van, tot, noted=van, bron=bron, aard="vaderschapsverlof", kind_geboortedatum=child)
            return


def _contract_father(pen: Pen, plan: Plan) -> None:
    """Ten days within thirty days of the birth, of which the first three are paid (XIV 41bis)."""
    for _ in range(20):
        child = SINCE + timedelta(days=pen.rng.randint(0, 1700))
        van = day = next_working_day(child)
        paid_until = next_working_day(next_working_day(day))
        rest = next_working_day(paid_until)
        for _ in range(9):
            day = next_working_day(day)
        if plan.age(child) >= 23 and plan.take(van, day):
            write_children(pen, child, 1)
            parts = ((van, paid_until, "vaderschapsverlof_contractueel"), (rest, day, "vaderschapsverlof_zonder_loon"))
            for begin, end, aard in parts:
                pen.write("afwezigheid", begin, end, noted=van, bron="geboorteakte", aard=aard, kind_geboortedatum=child)
            return


def _long_sick_on_contract(pen: Pen, plan: Plan) -> None:
    """Sickness of a contract holder: paid for thirty days, then at the charge of the sickness fund."""
    found = plan.window(pen.rng, 3, date(2003, 1, 1))
    if found is not None:
        van, tot = found
        unpaid = van + timedelta(days=GUARANTEED)
        pen.write("afwezigheid", van, unpaid - ONE_DAY, noted=van + ONE_DAY, bron="doktersattest", aard="ziekteverlof")
        pen.write("afwezigheid", unpaid, tot, noted=unpaid, bron="doktersattest", aard="ziekteverlof_zonder_loon")


def _sick_then_half(pen: Pen, plan: Plan) -> None:
    """Sickness, and then half-time work that the control doctor allowed (XI 30)."""
    found = plan.window(pen.rng, 5, date(2004, 9, 1))
    if found is not None:
        half = add_months(found[0], 2)
        pen.write("afwezigheid", found[0], half - ONE_DAY, noted=found[0], bron="doktersattest", aard="ziekteverlof")
        bron = "beslissing van het geneeskundig controleorgaan"
        pen.write("afwezigheid", half, found[1], bron=bron, aard="ziekteverlof_deeltijds", fractie=50)


def _after_cabinet(pen: Pen, plan: Plan) -> None:
    """A day for each month at a cabinet, at least three and at most fifteen (XI 66)."""
    for draft in pen.of("afwezigheid"):
        if draft.body["aard"] == "kabinet" and draft.tot is not None:
            months = (draft.tot.year - draft.van.year) * 12 + draft.tot.month - draft.van.month + 1
            day = van = next_working_day(draft.tot)
            for _ in range(min(15, max(3, months)) - 1):
                day = next_working_day(day)
            if plan.take(van, day):
                pen.write("afwezigheid", van, day, aard="verlof_na_kabinet")


_career, _anyone = official(1978, 1998), lambda plan: plan.entry.year <= 2003
_settled = both(official(1978, 1997), stays)


def _contract(plan: Plan) -> bool:
    return plan.hoedanigheid == CONTRACT and plan.entry.year <= 2002


THEMES = (
    Theme("tot_pensioen", 2, both(_settled, lambda p: p.geboren.year <= 1952 and p.rang[1] == "1"), _until_pension),
    Theme(
        "ouderschap_onderbreking", 4, lambda plan: plan.hoedanigheid == AMBTENAAR and "twee_jonge_kinderen" in plan.themes, _parent
    ),
    Theme("vaderschapsverlof", 3, lambda p: p.geslacht == "m" and p.hoedanigheid == AMBTENAAR and "gezin_wijzigt" in p.themes, _father),
    Theme("vader_op_contract", 2, lambda p: _contract(p) and p.geslacht == "m" and p.geboren.year >= 1958, _contract_father),
    Theme("ziek_op_contract", 2, _contract, _long_sick_on_contract),
    Theme("schorsing_arbeidsovereenkomst", 1, _contract, _some_months("schorsing_arbeidsovereenkomst", (6, 12))),
    Theme("deeltijds_wegens_ziekte", 3, _settled, _sick_then_half),
    Theme("verlof_na_kabinet", 2, lambda plan: "kabinet" in plan.themes, _after_cabinet),
    Theme("koninklijk_huis", 1, _career, _some_months("terbeschikking_koninklijk_huis", (24, 36), earliest=date(1999, 1, 1))),
    Theme("politieke_groep", 1, both(_career, lambda p: p.rang != "A3"), _some_months("politieke_groep", (12, 24), bezoldigd=True)),
    Theme("maatregelen", 1, _career, _some_months("schorsing_belang_dienst_maatregelen", (2, 3), earliest=date(1999, 1, 1))),
    Theme("stage_elders", 1, _career, _some_months("gecontingenteerd_verlof_stage", (6, 12), latest=date(2003, 12, 31))),
    Theme("ander_werk", 1, _career, _some_months("gecontingenteerd_verlof_ander_werk", (12,), latest=date(2003, 12, 31))),
    Theme("stage_na_examen", 1, _career, _some_months("gecontingenteerd_verlof_ambtshalve", (6, 9), latest=date(2003, 12, 31))),
    Theme("zorg_voor_zieke", 3, _career, _some_months("loopbaanonderbreking_zorg", (1, 2, 3))),
    Theme("zonder_uitkering", 1, _career, _some_months("loopbaanonderbreking_non_activiteit", (6, 12))),
    Theme("zonder_uitkering_halftijds", 1, _career, _some_months("loopbaanonderbreking_halftijds_non_activiteit", (6, 12), 50)),
    Theme("burgerbescherming", 2, _career, _some_days("burgerbescherming", (3, 5), 2, "oproeping van de Civiele Bescherming")),
    Theme("voorbehoedend_verlof", 2, _career, _some_days("voorbehoedend_verlof", (5, 8), 1, "doktersattest", after=True)),
    Theme("vakbondsdagen", 4, _career, _some_days("vakbondsverlof", (1, 1, 2), 4, "oproeping van de vakorganisatie", date(2003, 1, 1))),
    Theme(
        "vorming", 8, _anyone,
        _some_days("dienstvrijstelling_vorming", (1, 2, 3), 2, "inschrijving opleiding", date(2003, 1, 1), betrokkene="statistiek met R"),
    ),
    Theme("examenvoorbereiding", 3, both(_career, lambda p: p.niveau in "BCD"), _some_days("examenvoorbereiding", (2, 4), 1, "oproep")),
    Theme("dienstvrijstelling", 8, _anyone, _half_days),
    Theme("inhaalvakantie", 3, _career, _some_days("inhaalvakantie", (1, 2), 1, "afrekening van de prikklok", date(2004, 6, 1))),
    Theme("vervangende_vakantie", 3, _career, _some_days("vervangende_vakantie", (1,), 2, "verlofkaart", date(2004, 1, 15))),
)  # fmt: skip
