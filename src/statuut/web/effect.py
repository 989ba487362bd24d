"""What a fact that is being tried would change: the situation on the day asked, before and after."""

from __future__ import annotations

from dataclasses import dataclass

from statuut.dossier.file import Dossier
from statuut.web.cases import position_of, position_on
from statuut.web.clock import today
from statuut.web.people import Asked, default_day
from statuut.web.words import label


@dataclass(frozen=True)
class Change:
    """One outcome before and after."""

    naam: str
    voor: str
    na: str

    @property
    def anders(self) -> bool:
        """Whether the fact changes it."""
        return self.voor != self.na


def effect(question: Asked, tried: Dossier) -> dict[str, object]:
    """The outcomes of status before and after, on the day that the page shows and on the first day of the new fact when that is later."""
    newest = max(tried.events, key=lambda event: event.nr)
    day = min(max(default_day(question.person), newest.van), today())
    before, after = position_on(question, day), position_of(question, tried, day)
    known = {each.employment: each for each in before}
    changes: list[Change] = []
    for each in after:
        old = known.get(each.employment)
        for name, answer in each.answers.items():
            was = old.answers[name].text if old and name in old.answers else "-"
            changes.append(Change(label(answer.term), was, answer.text))
    return {
        "dag": day,
        "wijzigingen": [change for change in changes if change.anders],
        "gelijk": not any(change.anders for change in changes),
    }
