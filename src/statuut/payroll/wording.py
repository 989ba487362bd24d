"""What a node is called, in what unit it counts, and how a value can be shown as a calculation.

A calculation is a text of the pack with names between braces: `{jaarsalaris_schijf}[ × {prestatiebreuk}] / 12 × {index}`; with `:n`
the number without the word of its unit. What stands
between brackets is left out when it changes nothing: a value that is none or zero, 100 %, or two numbers that are equal (20/20). Of
ways separated by ` | ` the first is taken of which no value outside brackets is none or zero, else the last. A sum over parts that are
products themselves is written out part by part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from statuut.engine.parameters import ParameterBook
from statuut.engine.plan import GATHERED, Kind, Node, Plan
from statuut.engine.texts import OF_A_PART, Texts
from statuut.engine.units import COUNT, Unit
from statuut.engine.values import is_number
from statuut.payroll.step import says_nothing

_BRACKET = re.compile(r"\[([^\]]*)\]")
_NAME = re.compile(r"\{([A-Za-z0-9_]+)(:n)?\}")
_NUMBER = re.compile(r"(?<![\w,.])\d+(?![\w,.])")
WHOLE = 10_000

Values = Any
#: The parts of the month at a level: the values of each.
Parts = Callable[[str], Sequence[Values]]


class Wording:
    """Names and units of the nodes of a plan."""

    def __init__(self, plan: Plan, parameters: ParameterBook, texts: Texts) -> None:
        self.plan, self.parameters, self.texts = plan, parameters, texts
        self._known: dict[str, tuple[Unit, str, str]] = {}

    def of(self, node: Node) -> tuple[Unit, str, str]:
        """Unit, term and article of a node."""
        known = self._known.get(node.name)
        if known is None:
            known = self._known[node.name] = self._described(node)
        return known

    def _described(self, node: Node) -> tuple[Unit, str, str]:
        book = self.plan.book
        if node.kind is Kind.RULE:
            rule = book.rules[node.name]
            return rule.unit, rule.term, rule.article
        if node.kind is Kind.FACT:
            fact = book.facts[node.name]
            return fact.unit, fact.term, fact.article
        if node.kind is Kind.REFERENCE:
            reference = book.references[node.name]
            unit = self.of(self.plan.nodes[reference.of])[0]
            return unit if reference.month else counted(unit), reference.term or node.name.replace("_", " "), reference.article
        if node.of and node.of in self.plan.nodes:
            unit, term, article = self.of(self.plan.nodes[node.of])
            unit = counted(unit) if node.kind is Kind.SUM else unit
            return unit, ("vorige maand: " if node.kind is Kind.PREVIOUS else "") + term.removesuffix(OF_A_PART), article
        if node.name in self.parameters.scalars:
            parameter = self.parameters.scalars[node.name]
            return parameter.unit, parameter.title, parameter.article
        if node.kind is Kind.PARAMETER:
            return self.parameters.unit(node.name), self.texts.parameter(node.name), ""
        return COUNT, node.name.replace("_", " "), ""

    def calculation(self, template: str | None, values: Values, parts: Parts) -> str:
        """The template with its values filled in; empty when there is none or a value that it needs is no number."""
        if not template:
            return ""
        ways = template.split(" | ")
        fitting = (way for way in ways[:-1] if self._all_there(_BRACKET.sub("", way), values))
        template = next(fitting, ways[-1])
        kept = _BRACKET.sub(lambda found: found[1] if self._matters(found[1], values, parts) else "", template)
        names = _names(kept)
        if any(not is_number(self._value(name, values)) for name in names):
            return ""
        texts = {found[0]: self._text(found[1], values, parts, bare=bool(found[2])) for found in _NAME.finditer(kept)}
        return "" if not all(texts.values()) else _NAME.sub(lambda found: texts[found[0]], kept)

    def _all_there(self, template: str, values: Values) -> bool:
        return all(not says_nothing(self._value(name, values)) for name in _names(template))

    def _value(self, name: str, values: Values) -> int:
        return int(values[self.plan.nodes[name].slot])

    def _matters(self, piece: str, values: Values, parts: Parts) -> bool:
        names = _names(piece)
        numbers = [self._value(name, values) for name in names]
        if any(number == 0 or not is_number(number) for number in numbers):
            return False
        if len(numbers) == 1 and numbers[0] == WHOLE and self.of(self.plan.nodes[names[0]])[0].key == "procent":
            return False
        compared = {*numbers, *(int(found) for found in _NUMBER.findall(_NAME.sub("", piece)))}
        count = len(numbers) + len(_NUMBER.findall(_NAME.sub("", piece)))
        return count < 2 or len(compared) > 1

    def _text(self, name: str, values: Values, parts: Parts, *, bare: bool) -> str:
        node = self.plan.nodes[name]
        unit = self.of(node)[0]
        if unit.key != "teller":
            text = unit.text(self._value(name, values))
            return text.removesuffix(unit.label).strip() if bare else text
        of = self.plan.nodes[node.of] if node.kind in GATHERED else node
        template = self.plan.book.rules[of.name].shown if of.kind is Kind.RULE else None
        each = [part for part in parts(of.level) if part[of.slot]] if node.kind in GATHERED else [values]
        pieces = [self.calculation(template, part, parts) for part in each]
        if not pieces or not all(pieces):
            return ""
        joined = " + ".join(pieces)
        return f"({joined})" if " + " in joined else joined


def _names(template: str) -> list[str]:
    return [found[1] for found in _NAME.finditer(template)]


def counted(unit: Unit) -> Unit:
    """The unit of a sum: yes and no added up are a number."""
    return COUNT if unit.key == "ja_nee" else unit
