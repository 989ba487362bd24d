"""The Dutch texts of a pack: a name and a sentence per rule, names of facts and reference periods, questions, and calculations.

Those of streams stand in `teksten.yaml`, those of questions in `teksten/*.yaml`, apart from the rules: programmers write rules in the
statute's nouns, people read them with accents and articles. Sections: `regels` (`term`, `zin`, `berekening` when the values can be shown
as a sum, and `anders`: what would satisfy a condition), `uitzonderingen` by the name of their function (`zin`, `berekening`), `feiten`
(`term`, `vraag`), `verwijzingen` and `parameters` (`term`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from statuut.engine.rule import RuleBook

Entries = Mapping[str, Mapping[str, str]]
#: How terms of part-level rules end; left out where the month has one part.
OF_A_PART = " in dit deel van de maand"


@dataclass(frozen=True)
class Texts:
    """What `teksten.yaml` says, by section and name."""

    rules: Entries = field(default_factory=dict)
    exceptions: Entries = field(default_factory=dict)
    facts: Entries = field(default_factory=dict)
    references: Entries = field(default_factory=dict)
    parameters: Entries = field(default_factory=dict)

    def parameter(self, name: str) -> str:
        """The name of a parameter that follows from the month itself."""
        return self.parameters.get(name, {}).get("term", name.replace("_", " "))

    def word(self, book: RuleBook) -> None:
        """Put names, sentences, calculations and questions in a rule book, where there are any."""
        for name, entry in self.rules.items():
            if name in book.rules:
                rule = book.rules[name]
                shown = entry.get("berekening", rule.shown)
                term, sentence, remedy = entry.get("term", rule.term), entry.get("zin", ""), entry.get("anders", "")
                book.rules[name] = replace(rule, term=term, sentence=sentence, shown=shown, remedy=remedy)
        for found in book.exceptions.values():
            for index, exception in enumerate(found):
                entry = self.exceptions.get(exception.function.__name__, {})
                found[index] = replace(exception, sentence=entry.get("zin", ""), shown=entry.get("berekening"))
        for name, entry in self.facts.items():
            if name in book.facts:
                fact = book.facts[name]
                book.facts[name] = replace(fact, term=entry.get("term", fact.term), question=entry.get("vraag", fact.question))
        for name, entry in self.references.items():
            if name in book.references:
                book.references[name] = replace(book.references[name], term=entry.get("term", book.references[name].term))


SECTIONS = ("regels", "uitzonderingen", "feiten", "verwijzingen", "parameters")


def load_texts(*paths: Path) -> Texts:
    """Read files of texts as one; no file, no texts. ValueError for a text that stands twice."""
    from statuut.engine.yaml_file import load_yaml

    found: dict[str, dict[str, Mapping[str, str]]] = {section: {} for section in SECTIONS}
    for path in paths:
        for section, entries in ((load_yaml(path) or {}) if path.is_file() else {}).items():
            for name, entry in (entries or {}).items():
                if name in found[section]:
                    raise ValueError(f"{path.name}: de tekst van '{name}' ({section}) staat er tweemaal")
                found[section][name] = entry
    return Texts(*(found[section] for section in SECTIONS))
