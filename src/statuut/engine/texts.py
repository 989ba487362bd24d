"""The Dutch texts of a pack: a name and a sentence per rule, names of facts and reference periods, questions, and calculations.

They stand in `teksten.yaml`, apart from the rules: programmers write rules in the statute's nouns, people read them with accents and
articles. Sections: `regels` (`term`, `zin`, and `berekening` when the values can be shown as a sum), `uitzonderingen` by the name of
their function (`zin`, `berekening`), `feiten` (`term`, `vraag`), `verwijzingen` and `parameters` (`term`).
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
                book.rules[name] = replace(rule, term=entry.get("term", rule.term), sentence=entry.get("zin", ""), shown=shown)
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


def load_texts(path: Path) -> Texts:
    """Read teksten.yaml; no file, no texts."""
    from statuut.engine.yaml_file import load_yaml

    if not path.is_file():
        return Texts()
    raw = load_yaml(path) or {}
    return Texts(*(raw.get(section, {}) for section in ("regels", "uitzonderingen", "feiten", "verwijzingen", "parameters")))
