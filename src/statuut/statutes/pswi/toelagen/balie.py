"""The desk of allowances of the PSWI (`engine.allowances.AllowanceDesk`): it gathers facts and asks the rules that a profile names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from statuut.dossier.file import Dossier
from statuut.engine.allowances import AllowanceKind, AllowanceRequest, Outcomes, Parts
from statuut.engine.questions import Questioning
from statuut.engine.rule import RuleBook
from statuut.engine.units import YES_NO
from statuut.engine.verdict import Verdict, VerdictLine
from statuut.engine.verdict import judge as asked
from statuut.statutes.pswi.toelagen.feiten import BEGRAFENIS, feiten
from statuut.statutes.pswi.toelagen.soorten import profielen
from statuut.statutes.pswi.verlof.aanvraag import getypte_feiten
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.timeline.formatting import format_date

#: The condition of every allowance: service on the day; contract staff as the official with the same function (XIV 51 §1).
DIENST = "in_dienst_op_de_dag"


class Toelagenbalie:
    """Answers about allowances and reimbursements."""

    def kinds(self) -> Mapping[str, AllowanceKind]:
        """Every kind by key, in the order of the statute."""
        return profielen()

    def judge(
        self, dossier: Dossier, request: AllowanceRequest, *, outcomes: Outcomes, parts: Parts, readings: Mapping[str, int],
        parameters: Mapping[str, Any], known_on: date | None = None,
    ) -> Verdict:  # fmt: skip
        """The verdict; KeyError for a kind that is not there, ValueError for facts that cannot be read."""
        kind, book = profielen()[request.kind], _book()
        beeld = Beeld(dossier, known_on)
        given = {name: _eenheid(book, name).parse(text) for name, text in kind.given.items()}
        facts = feiten(beeld, request, kind, outcomes, parts) | given | getypte_feiten(book, request.facts)
        asking = Questioning(book, facts, parameters, readings)
        question = f"Is er recht op {kind.name} op {format_date(request.day)}?"
        verdict = asked(asking, question, kind.article, kind.conditions, kind.outcomes)
        return Verdict(question, kind.article, (_dienst(beeld, request, kind), *verdict.conditions), verdict.outcomes)


def _dienst(beeld: Beeld, request: AllowanceRequest, kind: AllowanceKind) -> VerdictLine:
    serving = beeld.strook(request.day, request.employment) is not None or kind.key == BEGRAFENIS
    remedy = "" if serving else "een dag waarop het personeelslid in dienst is"
    return VerdictLine(DIENST, "in dienst", kind.article, int(serving), YES_NO, "Het personeelslid is op die dag in dienst.", remedy=remedy)


def _eenheid(book: RuleBook, name: str) -> Any:
    return (book.facts.get(name) or book.rules[name]).unit


def _book() -> RuleBook:
    """The questions with their texts."""
    from statuut.engine.pack import load_pack

    return load_pack("pswi").questions
