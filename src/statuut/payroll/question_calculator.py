"""A norm of the questions on its own: its inputs, with those of the rules under it, and its value for what a person types."""

from __future__ import annotations

from collections.abc import Mapping

from statuut.dossier.finding import Finding
from statuut.engine.days import calendar_day
from statuut.engine.pack import Pack
from statuut.engine.questions import READING, Questioning
from statuut.engine.rule import Rule, RuleException
from statuut.engine.units import Unit
from statuut.engine.values import UNKNOWN, is_number
from statuut.payroll.context import Context
from statuut.payroll.norm_inputs import InputSpec, finding, parsed, unknown_name
from statuut.payroll.outcome import Answer, Missing
from statuut.payroll.question_steps import step_of
from statuut.timeline.month import month_number

#: The fact that says for which day a question is asked; parameters are then those of that day's month.
DAY = "dag"


def inputs_of(pack: Pack, owner: Rule, source: Rule | RuleException) -> list[InputSpec]:
    """What the rule reads, then what the rules under it read: whoever types the value of a rule need not type what lies under it."""
    found: dict[str, InputSpec] = {}
    waiting = [*_conditions(pack, owner), *source.inputs]
    while waiting:
        below: list[str] = []
        for name in waiting:
            if name in found or (spec := _spec(pack, name)) is None:
                continue
            found[name] = spec
            if name in pack.questions.rules:
                rule = pack.questions.rules[name]
                below += [*_conditions(pack, rule), *rule.inputs]
        waiting = below
    return list(found.values())


def calculate(
    context: Context, owner: Rule, source: Rule | RuleException, given: Mapping[str, str], month: int | None
) -> tuple[Answer | None, list[Finding]]:
    """The value of the rule (a derogation named on its own is asked as if it holds); what is missing is named, never guessed.

    Parameters are those of `month`, or of the day of the question when that is typed.
    """
    pack = context.pack
    specs = {spec.name: spec for spec in inputs_of(pack, owner, source)}
    findings = [unknown_name(name, specs) for name in given if name not in specs]
    values: dict[str, int] = {}
    for name, text in given.items():
        if name in specs and text.strip():
            try:
                values[name] = parsed(specs[name], text.strip())
            except (ValueError, KeyError) as fault:
                findings.append(finding(name, str(fault).strip("'\""), f"een waarde in {specs[name].unit.label or specs[name].unit.key}"))
    if findings:
        return None, findings
    if isinstance(source, RuleException):
        values.setdefault(source.when, 1)
    chosen = {name.removeprefix(READING): value for name, value in values.items() if name.startswith(READING)}
    if is_number(values.get(DAY, UNKNOWN)):
        month = month_number(calendar_day(values[DAY]))
    parameters = dict(context.parameters(month)) if month is not None else {}
    asking = Questioning(pack.questions, values, parameters, {**context.readings, **chosen})
    try:
        asked = asking.ask(owner.name)
    except (IndexError, ZeroDivisionError, ValueError, OverflowError):
        right = "waarden die kunnen, in de goede volgorde"
        return None, [
            finding("invoer", "Met deze waarden is er geen uitkomst (een waarde buiten de tabel of een datum die niet kan).", right)
        ]
    names = asking.missing(owner.name) if asked.value == UNKNOWN else ()
    missing = tuple(Missing(n, _question(pack, n), "invoer", article=_article(pack, n)) for n in names)
    root = step_of(context, asking, owner.name, month or 0)
    return Answer(pack.key, asked.source.article, owner.name, owner.term, asked.value, owner.unit, month or 0, missing, root, False), []


def _conditions(pack: Pack, rule: Rule) -> list[str]:
    """The names that say whether a derogation from the rule holds, and what the derogations read."""
    found: list[str] = []
    for exception in pack.questions.exceptions.get(rule.name, ()):
        found += [exception.when, *exception.inputs]
    return found


def _spec(pack: Pack, name: str) -> InputSpec | None:
    book = pack.questions
    if name in book.facts:
        fact = book.facts[name]
        return InputSpec(name, fact.term, fact.unit, "feit", fact.article, fact.question, fact.unit.codes)
    if name in book.rules:
        rule = book.rules[name]
        return InputSpec(name, rule.term, rule.unit, "regel", rule.article, f"Wat is: {rule.term}?", rule.unit.codes)
    if name in pack.parameters.scalars:
        parameter = pack.parameters.scalars[name]
        return InputSpec(name, parameter.title, parameter.unit, "parameter", parameter.article, f"Wat is: {parameter.title}?")
    if name.startswith(READING):
        key = next((k for k in pack.readings if k.replace("-", "_") == name.removeprefix(READING)), "")
        reading = pack.readings[key]
        codes = tuple(a.key for a in reading.alternatives)
        unit = Unit("leeswijze", "", 1, codes)
        return InputSpec(name, reading.question, unit, "leeswijze", reading.norms[0], reading.question, codes, codes[0])
    return None


def _question(pack: Pack, name: str) -> str:
    spec = _spec(pack, name)
    return spec.question if spec else f"Wat is: {name.replace('_', ' ')}?"


def _article(pack: Pack, name: str) -> str:
    spec = _spec(pack, name)
    return spec.article if spec else ""
