"""Filling the wording of a letter: values of the case in Dutch, what the writer adds, and what is still missing, each by name.

What the file or the case knows is never overwritten by the writer: a mistake is mended in the act itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from statuut.corpus.citaat import cite_place
from statuut.documents.brieftekst import ADDED, LETTER, PLACE, Aanvulling
from statuut.procedures.conditions import holds, missing
from statuut.procedures.declaration import Procedure
from statuut.procedures.fields import choices, field_of
from statuut.procedures.parts import Veld
from statuut.procedures.running import date_text
from statuut.procedures.situation import Situation
from statuut.timeline.formatting import format_euro, format_long_date, format_percent_e4

BLANK = "…………………………"


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not there: the name under which the writer can give it, in words, and the article that asks for it.

    `recorded`: it decides which text applies, so that only the case can say it; the writer cannot type it in the letter.
    """

    name: str
    label: str
    article: str = ""
    recorded: bool = False

    @property
    def text(self) -> str:
        """The label with its article: "de ten laste gelegde feiten (art. IX 13, § 1)"."""
        return f"{self.label} ({cite_place(self.article)})" if self.article else self.label


@dataclass(slots=True)
class Filling:
    """The values of one letter. `looking` is the moment of its act; `given` what the writer typed, by name; `own` the act of the document.

    `article`: of the mandatory mention that is being filled. `blank`: fields of that act that are not known become a line to fill in
    by hand (a form for the person concerned). `draft`: the act is not recorded yet, so that the writer may still give its fields.
    """

    looking: Situation
    given: Mapping[str, str]
    own: str
    names: Mapping[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    added: Mapping[str, Aanvulling] = field(default_factory=dict)
    blank: bool = False
    draft: bool = False
    article: str = ""
    lacking: dict[str, Missing] = field(default_factory=dict)

    @property
    def procedure(self) -> Procedure:
        """The procedure of the case."""
        return self.looking.procedure

    def lack(self, name: str, label: str, article: str = "", *, recorded: bool = False) -> None:
        """Something is missing; what is missing twice is told once, and only the case can say it when one of them needs that."""
        if name not in self.lacking or (recorded and not self.lacking[name].recorded):
            self.lacking[name] = Missing(name, label, article, recorded)

    def applies(self, condition: Any) -> bool:
        """Whether a condition holds; what decides and is not known is missing."""
        answer = holds(condition, self.looking)
        if answer is None:
            for reference in missing(condition, self.looking):
                name = self.name_of(reference)
                typed = self.draft and name in self.procedure.handelingen[self.own].velden
                self.lack(name, *self.label_of(reference), recorded=not typed)
        return answer is True

    def text(self, wording: str) -> str:
        """A text with its values; what is missing stands between brackets."""
        return PLACE.sub(lambda found: self.place(found[1]), wording).strip()

    def place(self, reference: str) -> str:
        """The value of a name between braces, or its label between brackets when it is missing."""
        head, _, tail = reference.partition(".")
        if head == LETTER:
            return self.facts.get(tail, "")
        if head == ADDED:
            declared = self.added[tail]
            return self.asked(tail, declared.label, declared.artikel)
        found = self.value(reference)
        if found is not None:
            return found
        label, article = self.label_of(reference)
        name = self.name_of(reference)
        if self.blank and reference in (name, f"{self.own}.{name}") and name in self.procedure.handelingen[self.own].velden:
            return BLANK
        self.lack(name, label, self.article or article)
        return f"[{label}]"

    def asked(self, name: str, label: str, article: str = "") -> str:
        """What the writer must add; missing when it is not given."""
        if name in self.given:
            return self.given[name]
        self.lack(name, label, article)
        return f"[{label}]"

    def value(self, reference: str) -> str | None:
        """A value of the case in Dutch, else what the writer gave for it, None when neither knows."""
        found = self.looking.value(reference)
        if found is not None and found != "":
            return value_text(self.procedure, self.whole(reference), found, self.names)
        return self.given.get(self.name_of(reference))

    def label_of(self, reference: str) -> tuple[str, str]:
        """A reference in words, and its article."""
        return reference_label(self.procedure, self.whole(reference))

    def name_of(self, reference: str) -> str:
        """The name under which a reference is asked: a field of the letter's own act without the name of that act."""
        head, _, tail = reference.partition(".")
        return tail if head == self.own and tail else reference

    def whole(self, reference: str) -> str:
        """A reference written out: a field of the own act with the name of that act."""
        own = self.procedure.handelingen[self.own].velden
        return f"{self.own}.{reference}" if "." not in reference and reference in own else reference


def situation_day(situation: Situation) -> date:
    """The day of the act that a moment is asked about."""
    assert situation.own is not None
    return situation.own.dag


def reference_label(procedure: Procedure, reference: str) -> tuple[str, str]:
    """A reference in words, and its article: a fact, a field of an act, the day of an act, or a term."""
    head, _, tail = reference.partition(".")
    declared = field_of(procedure, reference)
    if declared is not None:
        return declared.label, declared.artikel
    if head == "termijn" and tail in procedure.termijnen:
        return procedure.termijnen[tail].label, procedure.termijnen[tail].artikel
    kind = procedure.handelingen.get(head)
    if kind is None:
        return (tail or reference).replace("_", " "), ""
    what = {"rol": "wie handelde", "persoon": "wie handelde", "wijze": "wijze van verzenden"}.get(tail, "dag")
    return f"{what} ({kind.label[0].lower()}{kind.label[1:]})", kind.artikel


def value_text(procedure: Procedure, reference: str, value: Any, names: Mapping[str, str]) -> str:
    """A value as a letter writes it: a day in full, an office by its name, a choice by its text."""
    declared = field_of(procedure, reference)
    tail = reference.partition(".")[2]
    if isinstance(value, date):
        return format_long_date(value)
    if declared is not None:
        return field_text(procedure, declared, value, names)
    if tail == "rol":
        return procedure.rollen[value].naam
    if tail == "wijze":
        return procedure.verzendingen[value].label.lower() if value in procedure.verzendingen else str(value)
    return names.get(str(value), str(value))


def field_text(procedure: Procedure, declared: Veld, value: Any, names: Mapping[str, str]) -> str:
    """A value of a declared field."""
    match declared.soort:
        case "janee":
            return "ja" if value else "nee"
        case "keuze":
            return choices(procedure, declared).get(str(value), str(value))
        case "euro":
            return format_euro(value)
        case "procent":
            return format_percent_e4(value)
        case "lijst":
            return listed(str(each) for each in value)
        case "persoon":
            return names.get(str(value), str(value))
        case "getal":
            return str(value).replace(".", ",")
        case _:
            return date_text(value) if isinstance(value, date) else str(value)


def listed(words: Iterable[str]) -> str:
    """Words one after the other: a, b en c."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} en {last}" if first else last
