"""The steps behind an answer of the questions, in the same shape as those of streams."""

from __future__ import annotations

from statuut.engine.questions import READING, Questioning
from statuut.engine.rule import RuleException
from statuut.engine.values import UNKNOWN
from statuut.payroll.context import Context
from statuut.payroll.explaining import parameter_use
from statuut.payroll.step import Input, ParameterUse, ReadingUse, Step


def step_of(context: Context, asking: Questioning, name: str, month: int) -> Step:
    """The step of a rule that was asked, with the rules that it read under it."""
    asked = asking.ask(name)
    rule, source = asked.rule, asked.source
    book = asking.book
    inputs: list[Input] = []
    children: list[Step] = []
    parameters: list[ParameterUse] = []
    reading = None
    for each, value in asked.inputs.items():
        if each in asking.asked:
            children.append(step_of(context, asking, each, month))
        if each in book.rules:
            found = book.rules[each]
            inputs.append(Input(each, found.term, value, found.unit, found.article, "regel", _decides(asking, name, each)))
        elif each in book.facts:
            fact = book.facts[each]
            inputs.append(Input(each, fact.term, value, fact.unit, fact.article, "feit", _decides(asking, name, each)))
        elif each in context.parameters.scalars:
            parameter = context.parameters.scalars[each]
            inputs.append(Input(each, parameter.title, value, parameter.unit, parameter.article, "parameter"))
            use = parameter_use(parameter, month) if month else None
            if use is not None and use.value == value:
                parameters.append(use)
        elif each.startswith(READING):
            reading = reading_use(context, each, value)
    if reading is None and rule.reading:
        key = rule.reading.replace("-", "_")
        reading = reading_use(context, READING + key, asking.readings.get(key, 0))
    away = f"in afwijking van art. {rule.article}" if isinstance(source, RuleException) else None
    return Step(
        rule.name, rule.term, source.article, asked.value, rule.unit, month, source.summary, tuple(inputs), tuple(parameters), reading,
        away, children=tuple(children), place=source.place,
    )  # fmt: skip


def reading_use(context: Context, name: str, value: int) -> ReadingUse | None:
    """The reading that a rule took as input, with the alternative chosen."""
    for key, declared in context.pack.readings.items():
        if key.replace("-", "_") == name.removeprefix(READING):
            return ReadingUse(key, declared.question, declared.alternatives[value].text, declared.reason)
    return None


def _decides(asking: Questioning, name: str, given: str) -> bool:
    """Whether the rule has another value when this input is not known."""
    asked = asking.asked[name]
    trial = Questioning(asking.book, {**asking.given, **asked.inputs, given: UNKNOWN}, asking.parameters, asking.readings)
    return trial.ask(name).value != asked.value
