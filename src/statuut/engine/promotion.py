"""What a statute tells of promotions and of other access: its targets, and whether a person may have one on a day.

A target is a grade, an exam, a scale that a decision grants or another change of a career (group `bevordering`), or access to the service,
an office, a permission, a title or a contract (group `toegang`). The shapes are the same for every statute; a pack gives them through
its `PromotionDesk`. Nothing here is stored: everything follows from the events of a file, as known on a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from statuut.engine.leave import Outcomes
from statuut.engine.verdict import Verdict

#: Groups of targets, as they are typed before the colon.
PROMOTION, ACCESS = "bevordering", "toegang"


@dataclass(frozen=True, slots=True)
class Target:
    """A promotion or access: conditions and outcomes by rule name, facts that the target itself settles, and facts to be asked.

    `kind` is graad, examen, schaal or wijziging for a promotion, and the part of the statute for other access; `grades` are the grades from
    which it can be reached; `question` holds {dag}. `takes` names facts that get the value of another fact of the file, `without` facts
    that are about somebody else here and are not taken from the file; `remarks` go with every verdict.
    """

    key: str
    name: str
    article: str
    kind: str
    grades: tuple[str, ...]
    question: str
    conditions: tuple[str, ...]
    outcomes: tuple[str, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    asks: tuple[str, ...] = ()
    takes: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class PromotionDesk(Protocol):
    """What a pack answers about promotions and other access; every answer takes the file and the day on which facts were known."""

    def targets(self, group: str = PROMOTION) -> Mapping[str, Target]:
        """Every target of a group by key, in the order of the statute."""

    def judge(
        self, dossier: Any, key: str, *, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None, facts: Mapping[str, str] | None = None, employment: int | None = None, group: str = PROMOTION,
    ) -> Verdict:  # fmt: skip
        """The verdict on a target of a group on a day; KeyError for one that there is not, ValueError for facts that cannot be read."""
