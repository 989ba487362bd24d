"""A verdict as a page shows it: the answer in one word, conditions that are met, not met or not known, what follows, what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuut.dossier.events import KINDS
from statuut.web.statutes import pack

if TYPE_CHECKING:
    from statuut.engine.verdict import Asking, Verdict, VerdictLine
    from statuut.web.people import Asked

#: Facts that the file records, beside those that the pack itself names: kind of event and field.
RECORDED: Mapping[str, tuple[str, str]] = {
    "geboortedatum": ("identiteit", "geboortedatum"),
    "hoedanigheid": ("benoeming", ""),
    "graad": ("benoeming", "graad"),
    "indiensttreding": ("benoeming", "van"),
    "pensioen_vanaf": ("pensioenvoorwaarden", "van"),
    "mandaat": ("politiek_mandaat", "mandaat"),
    "mandaat_bevolking": ("politiek_mandaat", "bevolking"),
}
_AWAY = "in afwijking van art. "
TONES = {"ja": "ok", "nee": "bad", "onbepaald": "unsure"}
WORDS = {"ja": "Ja", "nee": "Nee", "onbepaald": "Nog niet te zeggen"}


@dataclass(frozen=True)
class Question:
    """What must be known: the question, its article, and where it is entered (a field of this page, or a form of the file)."""

    naam: str
    vraag: str
    artikel: str
    adres: str


@dataclass(frozen=True)
class Line:
    """One rule of the verdict; `teken` is ja, nee or onbekend for a condition."""

    lijn: VerdictLine
    teken: str
    ontbreekt: list[Question]
    afwijking: str

    @property
    def naam(self) -> str:
        """The term with one capital."""
        return self.lijn.term[:1].upper() + self.lijn.term[1:]

    @property
    def remedie(self) -> str:
        """What would satisfy the condition, as the end of a sentence."""
        text = self.lijn.remedy.strip().rstrip(".")
        return text[:1].lower() + text[1:]


@dataclass(frozen=True)
class Shown:
    """A verdict ready for a page."""

    oordeel: Verdict
    woord: str
    toon: str
    voorwaarden: list[Line]
    niet_van_toepassing: list[Line]
    uitkomsten: list[Line]
    ontbreekt: list[Question]

    @property
    def samenvatting(self) -> str:
        """What decides the answer, in one sentence."""
        counts = [
            (sum(each.teken == "nee" for each in self.voorwaarden), "niet vervuld"),
            (sum(each.teken == "onbekend" for each in self.voorwaarden), "nog niet bekend"),
            (sum(each.teken == "ja" for each in self.voorwaarden), "vervuld"),
        ]
        told = [f"{count} {what}" for count, what in counts if count]
        return f"Voorwaarden: {', '.join(told)}." if told else "Het statuut stelt hiervoor geen voorwaarden."


def shown(verdict: Verdict, question: Asked, fields: Mapping[str, str] | None = None) -> Shown:
    """The verdict with its links; `fields` are the facts that can be typed on the same page, each with the name of its field."""

    def asked(each: Asking) -> Question:
        return Question(each.name, each.question, each.article, _place(each.name, question, fields or {}))

    def lines(found: tuple[VerdictLine, ...]) -> list[Line]:
        return [Line(each, _SIGNS[each.satisfied], [asked(a) for a in each.missing], _away(each)) for each in found]

    conditions = lines(verdict.conditions)
    return Shown(
        verdict,
        WORDS[verdict.answer],
        TONES[verdict.answer],
        sorted((each for each in conditions if each.lijn.applies), key=lambda each: _ORDER[each.teken]),
        [each for each in conditions if not each.lijn.applies],
        [each for each in lines(verdict.outcomes) if each.lijn.applies],
        [asked(each) for each in verdict.missing],
    )


_SIGNS = {True: "ja", False: "nee", None: "onbekend"}
_ORDER = {"nee": 0, "onbekend": 1, "ja": 2}


def _away(line: VerdictLine) -> str:
    """The article from which the rule derogates."""
    return line.exception.removeprefix(_AWAY) if line.exception else ""


def _place(name: str, question: Asked, fields: Mapping[str, str]) -> str:
    if name in fields:
        return f"#veld-{fields[name]}"
    kind, field = {**RECORDED, **pack(question.person.statuut).fill_in}.get(name, ("", ""))
    if kind not in KINDS:
        return ""
    holding = question.dossier.of(kind, bekend_op=question.bekend, op=question.op)
    place = f"{holding[-1].nr}/corrigeren" if holding else f"nieuw/{kind}"
    return f"/personeel/{question.nr}/dossier/{place}/" + (f"#veld-{field}" if field else "")
