"""The career of a case as pages show it: facts on a day, chart, table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

from statuut.dossier.events import KINDS
from statuut.timeline.formatting import format_amount
from statuut.web.cases import position_on
from statuut.web.charts.career import ChartLane, ChartSpan, PayPoint, career_chart
from statuut.web.words import label, word

if TYPE_CHECKING:
    from statuut.payroll.career import Career
    from statuut.payroll.outcome import Answer
    from statuut.web.people import Asked

LANES = (("graad", "Graad"), ("salarisschaal", "Schaal"), ("prestatiefractie", "Prestatie"), ("toestand", "Toestand"))
TONES = {"graad": ("t1", "t4"), "salarisschaal": ("t2", "t1"), "prestatiefractie": ("t3", "t2"), "toestand": ("t4", "t3")}
NORMAL_TONE = "t5"
NORMAL = {"prestatiefractie": "100", "toestand": "dienstactiviteit"}
DERIVED = {"salarisschaal": "Salarisschaal", "prestatiefractie": "Prestatiefractie"}
LEFT_OUT = frozenset({"personeelsgroep", "niveau"})
ONE_DAY = timedelta(days=1)
_BARE = re.compile(r"[\d.,]+|ja|nee")


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
    toestand: str
    feiten: list[Fact]

    @property
    def voorbeeld(self) -> bool:
        """Whether an amount leans on example tables."""
        return any(fact.uitkomst.example for fact in self.feiten)


@dataclass(frozen=True)
class Happening:
    """A row of the table: what happened on a day, until when (last day), and what it rests on."""

    van: date
    tot: date | None
    wat: str
    inhoud: str
    artikel: str
    adres: str


def facts_on(question: Asked, careers: list[Career]) -> list[EmploymentFacts]:
    """The facts of every employment on the day asked."""
    found = []
    query = f"?op={question.op.isoformat()}" + (f"&bekend={question.bekend.isoformat()}" if question.bekend else "")
    told = {each.employment: each for each in careers}
    for each in position_on(question, question.op):
        facts = [
            Fact(label(answer.term), answer, f"/personeel/{question.nr}/waarom/{name}/{query}&tewerkstelling={each.employment}")
            for name, answer in each.answers.items()
            if name not in LEFT_OUT
        ]
        found.append(EmploymentFacts(each.employment, each.in_service, _position_word(told.get(each.employment), question.op), facts))
    return found


def drawn(question: Asked, told: Career) -> SafeString:
    """The chart of a career."""
    lanes = []
    for key, name in LANES:
        spans = told.lanes.get(key, ())
        lanes.append(
            ChartLane(
                name,
                [ChartSpan(s.van, s.tot, s.text, _tone(key, place, s.code), _made_by(question, s.events)) for place, s in enumerate(spans)],
            )
        )
    points = [PayPoint(point.day, point.cents) for point in told.salary]
    return career_chart(lanes, points, question.op, told.tot - ONE_DAY, question.person.weergavenaam)


def happened(question: Asked, told: Career) -> list[Happening]:
    """What the chart shows, as rows by day: the recorded facts and what followed from them."""
    from statuut.web.views.dossier import content

    rows = [
        Happening(
            e.van,
            e.laatste_dag,
            KINDS[e.soort].label,
            _told(content(e)),
            KINDS[e.soort].artikel,
            f"dossier/{e.nr}/",
        )
        for e in told.events
        if KINDS[e.soort].groep in ("loopbaan", "werk", "evaluatie", "geldelijk")
    ]
    for key, name in DERIVED.items():
        rows += [Happening(s.van, s.tot - ONE_DAY, name, s.text, _article(key), "") for s in told.lanes.get(key, ())]
    rows += [
        Happening(point.day, None, "Jaarsalaris (100 %)", "onbepaald" if point.cents is None else format_amount(point.cents), "XIII 21", "")
        for point in told.salary
    ]
    return sorted(rows, key=lambda row: (row.van, not row.adres))


def _told(fields: list[tuple[str, str]]) -> str:
    """The content of a record in one line; a bare number, yes or no keeps its label."""
    return ", ".join(f"{name.lower()} {value}" if _BARE.fullmatch(value) else value for name, value in fields)


def _article(name: str) -> str:
    return {"salarisschaal": "VIII 78", "prestatiefractie": "XIII 26"}[name]


def _position_word(told: Career | None, day: date) -> str:
    spans = told.lanes.get("toestand", ()) if told else ()
    return next((word(s.text) for s in spans if s.van <= day < s.tot), "")


def _tone(lane: str, place: int, code: str) -> str:
    return NORMAL_TONE if NORMAL.get(lane) == code else TONES[lane][place % 2]


def _made_by(question: Asked, events: tuple[int, ...]) -> str:
    return f"/personeel/{question.nr}/dossier/{events[-1]}/" if events else ""
