"""What a statute pack offers to the rest of the house, and how packs are found.

A pack is a folder under `statutes/` or a package of somebody else that declares an entry point in the group `statuut.statutes`.
Level 1 knows only this contract; which packs exist is told by the entry points.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from statuut.engine.interpreter import MonthRow
from statuut.engine.parameters import ParameterBook
from statuut.engine.readings import Reading, load_readings
from statuut.engine.register import Norm, load_register
from statuut.engine.rule import Rule, RuleBook, RuleException
from statuut.engine.texts import Texts, load_texts

if TYPE_CHECKING:
    from statuut.engine.allowances import AllowanceDesk
    from statuut.engine.claims import ClaimDesk
    from statuut.engine.leave import LeaveDesk
    from statuut.engine.promotion import PromotionDesk


@dataclass(frozen=True, slots=True)
class Stream:
    """The month rows of one employment, and per fact the numbers of the events it came from (for explanations)."""

    employment: int
    rows: tuple[MonthRow, ...]
    origins: Callable[[str, int], tuple[int, ...]] = field(default=lambda name, month: ())


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a pay slip: the rule that gives the amount, and the rules that give its parts.

    `kind` says what is paid: salaris, toelage, vakantiegeld, eindejaarstoelage, inhouding or vergoeding (no pay, totalled apart).
    """

    rule: str
    label: str
    yearly: str = ""
    fraction: str = ""
    kind: str = "salaris"


class SameRatio(NamedTuple):
    """Part facts and a month fact of which rules use only the ratio (days due, days to be worked), so that full months are alike.

    That is not so for a plan with one of `counted`: rules that give the number itself; nor in a month with parts of a level of
    `not_with`, whose facts count days of the same whole.
    """

    parts: tuple[str, ...]
    whole: str
    counted: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()


class Facts(Protocol):
    """Turns a file into streams; the pack's own knowledge of events lives behind it."""

    def __call__(self, dossier: Any, *, known_on: date | None, until: int, valid_on: date | None = None) -> tuple[Stream, ...]:
        """Streams of all employments up to and including month `until`; with `valid_on` only of facts begun by then."""


@dataclass
class Pack:
    """A statute, ready for use. Everything heavy is loaded on first use."""

    key: str
    name: str
    scope: str
    folder: Path
    version: str
    book: RuleBook
    facts: Facts
    make_parameters: Callable[[Sequence[Any]], ParameterBook]
    codes: Any
    lines: tuple[Line, ...]
    status_rules: tuple[str, ...]
    total: str = ""
    other_totals: tuple[str, ...] = ()
    pay_day: Callable[[int], date] | None = None
    fill_in: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    same_ratio: Mapping[str, SameRatio] = field(default_factory=dict)
    events: Callable[[Any, Any], tuple[Any, ...]] | None = None
    make_questions: Callable[[], RuleBook] | None = None
    make_leave: Callable[[], LeaveDesk] | None = None
    make_claims: Callable[[], ClaimDesk] | None = None
    make_promotion: Callable[[], PromotionDesk] | None = None
    make_allowances: Callable[[], AllowanceDesk] | None = None

    @cached_property
    def questions(self) -> RuleBook:
        """The book of questions with its texts; an empty one for a pack without."""
        if self.make_questions is None:
            return RuleBook(self.key)
        book = self.make_questions()
        self.question_texts.word(book)
        return book

    @cached_property
    def question_texts(self) -> Texts:
        """The Dutch texts of the questions."""
        return load_texts(*sorted((self.folder / "teksten").glob("*.yaml")))

    def rule(self, name: str) -> Rule:
        """A rule of either book by name; KeyError when there is none."""
        return self.book.rules[name] if name in self.book.rules else self.questions.rules[name]

    def derogations(self, name: str) -> tuple[RuleException, ...]:
        """The derogations from a rule of either book."""
        return (*self.book.exceptions.get(name, ()), *(() if name in self.book.rules else self.questions.exceptions.get(name, ())))

    @cached_property
    def leave(self) -> LeaveDesk | None:
        """Leave, status and end of service, for a pack that knows them."""
        return None if self.make_leave is None else self.make_leave()

    @cached_property
    def claims(self) -> ClaimDesk | None:
        """Claims of costs, for a pack that knows them."""
        return None if self.make_claims is None else self.make_claims()

    @cached_property
    def promotion(self) -> PromotionDesk | None:
        """Promotions and other changes of a career, for a pack that knows them."""
        return None if self.make_promotion is None else self.make_promotion()

    @cached_property
    def allowances(self) -> AllowanceDesk | None:
        """Profiles of allowances and reimbursements, for a pack that has them."""
        return None if self.make_allowances is None else self.make_allowances()

    @cached_property
    def texts(self) -> Texts:
        """Dutch names, sentences and questions of rules, facts and the rest; empty for a pack without the file."""
        return load_texts(self.folder / "teksten.yaml")

    @cached_property
    def parameters(self) -> ParameterBook:
        """The parameters without loaded tables."""
        return self.make_parameters(())

    @cached_property
    def norms(self) -> dict[str, Norm]:
        """The register of every article."""
        return load_register(self.folder / "norms.yaml")

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """The declared readings."""
        return load_readings(self.folder / "readings.yaml")


@cache
def find_packs() -> dict[str, Callable[[], Callable[[], Pack]]]:
    """Loaders of all installed packs by key, from the entry points in the group `statuut.statutes`."""
    from importlib.metadata import entry_points

    return {point.name: point.load for point in entry_points(group="statuut.statutes")}


@cache
def load_pack(key: str) -> Pack:
    """The pack of a statute, its rule book worded by its texts; KeyError with a Dutch sentence when it is not installed."""
    packs = find_packs()
    if key not in packs:
        raise KeyError(f"statuut '{key}' is niet geïnstalleerd; wel: {', '.join(sorted(packs)) or 'geen'}")
    pack = packs[key]()()
    pack.texts.word(pack.book)
    return pack
