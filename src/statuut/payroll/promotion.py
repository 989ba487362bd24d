"""Questions of promotion and access put to a pack with what the evaluated file knows: targets of the statute, the career, typed facts.

A penalty that has been expunged by the day of the question counts no more, whoever opened the file (IX 28 of the PSWI).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.promotion import PROMOTION, PromotionDesk
from statuut.engine.verdict import Verdict
from statuut.payroll.leave import LeaveQuestions
from statuut.procedures.expunging import without_expunged
from statuut.procedures.load import load_shared
from statuut.timeline.month import month_number


class NoPromotion(ValueError):
    """The statute of the file has no rules of promotion; in Dutch."""


def desk_of(questions: LeaveQuestions) -> PromotionDesk:
    """The desk of the statute of an opened file."""
    pack = questions.context.pack
    if pack.promotion is None:
        raise NoPromotion(f"{pack.name} heeft geen regels voor bevordering en toegang.")
    return pack.promotion


def judge(
    questions: LeaveQuestions, key: str, on: date, facts: Mapping[str, str], employment: int | None = None, group: str = PROMOTION
) -> Verdict:
    """The verdict on a target of a group on a day, for an opened file."""
    return desk_of(questions).judge(
        without_expunged(questions.dossier, on, load_shared(questions.context.pack).doorhalingen),
        key,
        on=on,
        outcomes=questions.outcome,
        readings=questions.context.readings,
        parameters=questions.context.parameters(month_number(on)),
        known_on=questions.known_on,
        facts=facts,
        employment=employment,
        group=group,
    )
