"""The end of service of one file on a day (part XII): per ground a verdict, and what is owed when service ends that day.

Facts come from the file as far as it holds them: age, position, evaluations, sick days from sixty on, absence without leave, months of
service and salary of the evaluated career. The rest is asked, ground by ground; typed facts go before those of the file. The grounds and
their rules stand in `gronden`, what is owed in `afrekening`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.leave import Outcomes
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.engine.verdict import Verdict, judge
from statuut.statutes.pswi.deel_12_einde.titel_1_hoedanigheid import TUCHT
from statuut.statutes.pswi.deel_12_einde.titel_1_vergoeding import maandsalaris_bij_einde
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, STAGIAIR, graden
from statuut.statutes.pswi.verlof.afrekening import afrekening
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.statutes.pswi.verlof.gronden import GRONDEN
from statuut.statutes.pswi.verlof.reeksen import reeksen
from statuut.statutes.pswi.verlof.toestand import pensioen_vanaf
from statuut.statutes.pswi.verlof.ziekte import feiten_vanaf_zestig
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_number
from statuut.timeline.period import Period

ONVOLDOENDE = "onvoldoende"
#: Ends recorded in the file that say which penalty was given.
STRAFFEN = {"ontslag_ambtshalve": "ontslag_van_ambtswege", "afzetting": "afzetting"}


def einde(
    beeld: Beeld, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any], given: Mapping[str, int]
) -> tuple[Verdict, ...]:
    """What the statute says of the end of service on a day, per ground, and last what is owed; `given` are facts that were typed."""
    facts = {**feiten(beeld, on, outcomes, readings, parameters), **given}
    found = []
    for ground in GRONDEN:
        asking = Questioning(verzameld(), {**facts, **ground.feiten}, parameters, readings)
        question = ground.vraag.format(dag=format_date(on))
        found.append(judge(asking, question, ground.artikel, ground.voorwaarden, ground.uitkomsten))
    return (*found, afrekening(beeld, on, outcomes, readings))


def feiten(
    beeld: Beeld, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any]
) -> dict[str, int]:  # fmt: skip
    """What the file and the evaluated career say for the rules of part XII on a day; what they cannot tell is left out."""
    facts = {"dag": on.toordinal(), "laatste_dag_als_ambtenaar": on.toordinal()}
    if beeld.persoon.geboorte is not None:
        facts["geboortedatum"] = beeld.persoon.geboorte.toordinal()
    employment = beeld.tewerkstelling_op(on)
    row = beeld.strook(on, employment)
    if row is None or employment is None:
        facts["hoedanigheid"] = NONE
    else:
        facts["hoedanigheid"] = row.hoedanigheid
        facts["rang"] = RANGEN.index(graden()[row.graad].rang)
        facts.update(_dienst(beeld, employment, on))
        facts.update(_postverlating(beeld, employment, on))
        facts.update(_evaluaties(beeld.records("evaluatie"), employment, on))
    facts.update(_behoud(facts, on))
    pension = pensioen_vanaf(beeld)
    if pension is not None:
        facts["pensioengerechtigd"] = int(pension <= on)
    facts.update(feiten_vanaf_zestig(beeld, on, readings))
    facts.update(_uitgesproken(beeld.records("einde_dienst"), on))
    facts.update(_loopbaan(outcomes, month_number(on), parameters))
    return facts


def _dienst(beeld: Beeld, employment: int, on: date) -> dict[str, int]:
    """Since when the person has been an official without a break, and when the probation before it began."""
    rows: list[Strook] = []
    for row in beeld.stroken[employment]:
        if row.periode.van > on:
            break
        if rows and rows[-1].periode.tot != row.periode.van:
            rows = []
        rows.append(row)
    official = next((row.periode.van for row in rows if row.hoedanigheid == AMBTENAAR), None)
    probation = next((row.periode.van for row in rows if row.hoedanigheid == STAGIAIR), None)
    since = official or probation
    facts = {"begin_stage": NONE if probation is None else probation.toordinal()}
    return facts if since is None else {**facts, "begin_als_ambtenaar": since.toordinal()}


def _postverlating(beeld: Beeld, employment: int, on: date) -> dict[str, int]:
    """The absence without leave that runs on the day or ended the day before; none when there is no such absence."""
    for chain in reeksen(beeld, beeld.van_soort("ongewettigde_afwezigheid", tewerkstelling=employment)):
        if chain.van <= on and chain.laatste_dag >= on - ONE_DAY:
            last = min(on, chain.laatste_dag)
            return {
                "postverlating_begin": chain.van.toordinal(),
                "postverlating_laatste_dag": last.toordinal(),
                "postverlating_werkdagen": beeld.werkdagen(Period.inclusive(chain.van, last), employment),
                "georganiseerde_werkonderbreking": 0,
            }
    return {"postverlating_begin": NONE, "postverlating_laatste_dag": NONE}


def _evaluaties(events: tuple[Event, ...], employment: int, on: date) -> dict[str, int]:
    """How many evaluations in a row were unsatisfactory up to the day, and whether one ever was."""
    final = sorted((e for e in events if e.tewerkstelling == employment and e.van <= on), key=lambda e: (e.body.jaar, e.van))  # type: ignore[attr-defined]
    row = 0
    for event in reversed(final):
        if event.body.besluit != ONVOLDOENDE:  # type: ignore[attr-defined]
            break
        row += 1
    ever = any(event.body.besluit == ONVOLDOENDE for event in final)  # type: ignore[attr-defined]
    return {"onvoldoendes_na_elkaar": row, "onvoldoende_gekregen": int(ever)}


def _behoud(facts: Mapping[str, int], on: date) -> dict[str, int]:
    """Before the 65th birthday no decision to keep the person in service matters; from then on the file does not tell."""
    birthday = Questioning(verzameld(), facts).value("verjaardag_65")
    return {"behoud_einde": NONE} if is_number(birthday) and on.toordinal() < birthday else {}


def _uitgesproken(ends: tuple[Event, ...], on: date) -> dict[str, int]:
    """The penalty that a recorded end of service on the day tells; another reason tells that there was none."""
    reasons = [event.body.reden for event in ends if event.van == on]  # type: ignore[attr-defined]
    return {"tuchtstraf": TUCHT.codes.index(STRAFFEN.get(reasons[-1], "geen"))} if reasons else {}


def _loopbaan(outcomes: Outcomes, month: int, parameters: Mapping[str, Any]) -> dict[str, int]:
    """Real service and the monthly salary of the last month, from the evaluated career."""
    facts = {}
    service = outcomes("dienstancienniteit", month)
    if is_number(service):
        facts["werkelijke_dienst"] = service
    salary, share, index = outcomes("jaarsalaris", month), outcomes("prestatiefractie", month), int(parameters.get("index", UNKNOWN))
    if is_number(salary) and is_number(share) and is_number(index):
        extra = outcomes("bijslag_minimum", month)
        facts["bruto_maandsalaris"] = maandsalaris_bij_einde(salary + (max(0, extra) if is_number(extra) else 0), share, index)
    return facts
