"""The career of a case as pages show it: facts on a day, chart, table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

from statuut.dossier.events import KINDS
from statuut.web.charts.career import ChartLane, ChartSpan, PayPoint, career_chart
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.payroll.outcome import Answer
    from statuut.web.people import Asked

LANES = (("graad", "Graad"), ("salarisschaal", "Schaal"), ("prestatiefractie", "Prestatie"), ("toestand", "Toestand"))
TONES = {"graad": ("t1", "t4"), "salarisschaal": ("t2", "t1"), "prestatiefractie": ("t3", "t3"), "toestand": ("t4", "t4")}
NORMAL = "t5"


@dataclass(frozen=True)
class Fact:
    """One fact on the day: its name, value, and where its reasons are."""

    naam: str
    uitkomst: Answer
    adres: str


@dataclass(frozen=True)
class EmploymentFacts:
    """The facts of one employment on the day."""

    nummer: int
    in_dienst: bool
    feiten: list[Fact]


@dataclass(frozen=True)
class Happening:
    """A row of the table: what happened on a day, until when, and what it rests on."""

    van: date
    tot: date | None
    wat: str
    inhoud: str
    artikel: str
    adres: str


def facts_on(case: Case, day: date) -> list[EmploymentFacts]:
    """The facts of every employment on a day."""
    from statuut.payroll.status import status_on

    found = []
    for each in status_on(case, day):
        facts = [Fact(label(name), answer, f"waarom/{name}/") for name, answer in each.answers.items()]
        found.append(EmploymentFacts(each.employment, each.in_service, facts))
    return found


def drawn(question: Asked, case: Case, day: date) -> SafeString:
    """The chart of the career."""
    from statuut.payroll.career import career

    told = career(case)
    lanes = []
    for key, name in LANES:
        spans = told.lanes.get(key, ())
        lanes.append(
            ChartLane(
                name,
                [ChartSpan(s.van, s.tot, s.text, _tone(key, place, s.code), _made_by(question, s.events)) for place, s in enumerate(spans)],
            )
        )
    points = [PayPoint(point.van, point.cents) for point in told.points]
    return career_chart(lanes, points, day, day, question.person.weergavenaam)


def happened(question: Asked, case: Case) -> list[Happening]:
    """What the chart shows, as rows by day: the recorded facts and what followed from them."""
    from statuut.web.views.dossier import content

    rows = [
        Happening(
            e.van,
            e.laatste_dag,
            KINDS[e.soort].label,
            ", ".join(value for _, value in content(e)),
            KINDS[e.soort].artikel,
            f"dossier/{e.nr}/",
        )
        for e in question.dossier.known(question.bekend)
        if KINDS[e.soort].groep in ("loopbaan", "werk", "evaluatie", "geldelijk")
    ]
    return sorted(rows, key=lambda row: row.van)


def _tone(lane: str, place: int, code: str) -> str:
    if lane == "prestatiefractie" and code in ("100", "10000"):
        return NORMAL
    if lane == "toestand" and code in ("dienstactiviteit", ""):
        return NORMAL
    return TONES[lane][place % 2]


def _made_by(question: Asked, events: tuple[int, ...]) -> str:
    return f"/personeel/{question.nr}/dossier/{events[-1]}/" if events else ""
