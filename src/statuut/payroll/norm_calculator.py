"""One norm on its own: which rules carry it out, what they ask, and what they give for values that a person types."""

from __future__ import annotations

from collections.abc import Mapping

from statuut.dossier.finding import Finding
from statuut.engine.pack import Pack
from statuut.engine.plan import HIGHEST, LAST, PREVIOUS, READING, SUM
from statuut.engine.probing import needed_inputs
from statuut.engine.rule import Rule, RuleException
from statuut.engine.texts import OF_A_PART
from statuut.engine.units import Unit
from statuut.engine.values import PROPAGATES, UNKNOWN, combine_special
from statuut.payroll import question_calculator
from statuut.payroll.context import Context
from statuut.payroll.explaining import parameter_use
from statuut.payroll.norm_inputs import InputSpec, finding, parsed, unknown_name
from statuut.payroll.outcome import Answer, Missing
from statuut.payroll.step import Input, ReadingUse, Step
from statuut.payroll.wording import counted


def computable(pack: Pack) -> dict[str, list[str]]:
    """Norm ids with the rules that carry them out (main articles first, then the norms that rules serve besides)."""
    found: dict[str, list[str]] = {}
    books = (pack.book, pack.questions)
    for book in books:
        for name, rule in book.rules.items():
            found.setdefault(rule.article, []).append(name)
        for target, exceptions in book.exceptions.items():
            for exception in exceptions:
                found.setdefault(exception.article, []).append(f"{target}:{exception.article}")
    for book in books:
        for name, rule in book.rules.items():
            for norm in rule.also:
                rules = found.setdefault(norm, [])
                if name not in rules:
                    rules.append(name)
    return found


def inputs_of(pack: Pack, norm_id: str, rule: str | None = None) -> list[InputSpec]:
    """The inputs of the norm's rule (the first one unless named); tables are left out, they come from the context."""
    found = _find(pack, norm_id, rule)
    if found is None:
        return []
    if found[0].name in pack.questions.rules:
        return question_calculator.inputs_of(pack, *found)
    return [spec for name in found[1].inputs if (spec := _spec(pack, name)) is not None]


def calculate(
    context: Context, norm_id: str, given: Mapping[str, str], *, rule: str | None = None, month: int | None = None
) -> tuple[Answer | None, list[Finding]]:
    """Evaluate the rule of a norm on typed values; parameters take their value of the month unless typed.

    A value that is not typed is unknown: the answer is then undetermined and names it. Findings for what cannot be read.
    """
    pack = context.pack
    found = _find(pack, norm_id, rule)
    if found is None:
        return None, [
            finding("norm", f"Norm '{norm_id}' heeft geen regel die op zichzelf te berekenen is.", "een norm met status uitgevoerd")
        ]
    owner, source = found
    if owner.name in pack.questions.rules:
        return question_calculator.calculate(context, owner, source, given, month)
    specs = {spec.name: spec for name in source.inputs if (spec := _spec(pack, name)) is not None}
    values, findings = _values(context, specs, given, month)
    if findings:
        return None, findings
    tables = context.parameters.tables

    def result(changed: Mapping[str, int]) -> int:
        now = {**values, **changed}
        special = tuple(v for v in now.values() if v <= PROPAGATES and v not in owner.accepts)
        return combine_special(special) if special else int(source.function(*[tables[n] if n in tables else now[n] for n in source.inputs]))

    try:
        value = result({})
    except (IndexError, ZeroDivisionError):
        return None, [
            finding("invoer", "Met deze waarden is er geen uitkomst (deling door nul of een waarde buiten de tabel).", "waarden die kunnen")
        ]
    unknown = [name for name, v in values.items() if v == UNKNOWN]
    needed = unknown if value == UNKNOWN else needed_inputs(result, value, {name: specs[name].unit for name in unknown})
    missing = tuple(Missing(n, specs[n].question, "invoer", article=specs[n].article) for n in needed)
    value = UNKNOWN if needed else value
    if value == UNKNOWN and not needed and owner.missing:
        missing = (Missing(owner.name, f"De salaristabel ontbreekt. {owner.missing}", "salaristabel", article=owner.article),)
    step = _step(context, owner, source, specs, values, value, month or 0)
    example = any(name in context.parameters.examples for name in source.inputs)
    return Answer(pack.key, source.article, owner.name, owner.term, value, owner.unit, month or 0, missing, step, example), []


def _values(
    context: Context, specs: Mapping[str, InputSpec], given: Mapping[str, str], month: int | None
) -> tuple[dict[str, int], list[Finding]]:
    """The value of each input: as typed, as chosen (readings), as in force in the month (parameters), else unknown."""
    findings = [unknown_name(name, specs) for name in given if name not in specs]
    known = context.parameters(month) if month is not None else {}
    values: dict[str, int] = {}
    for name, spec in specs.items():
        text = given.get(name, "").strip()
        if text:
            try:
                values[name] = parsed(spec, text)
            except (ValueError, KeyError) as fault:
                findings.append(finding(name, str(fault).strip("'\""), f"een waarde in {spec.unit.label or spec.unit.key}"))
        elif spec.kind == "leeswijze":
            values[name] = context.readings[name.removeprefix(READING)]
        else:
            values[name] = int(known.get(name, UNKNOWN))
    return values, findings


def _find(pack: Pack, norm_id: str, rule: str | None) -> tuple[Rule, Rule | RuleException] | None:
    names = computable(pack).get(norm_id, [])
    wanted = rule if rule in names else (names[0] if names and rule is None else None)
    if wanted is None:
        return None
    target, _, article = wanted.partition(":")
    book = pack.questions if target in pack.questions.rules else pack.book
    owner = book.rules[target]
    if article:
        return owner, next(e for e in book.exceptions[target] if e.article == article)
    return owner, owner


def _spec(pack: Pack, name: str) -> InputSpec | None:
    book = pack.book
    if name in book.facts:
        fact = book.facts[name]
        return InputSpec(name, fact.term, fact.unit, "feit", fact.article, fact.question or f"Wat is: {fact.term}?", fact.unit.codes)
    if name in book.rules:
        rule = book.rules[name]
        return InputSpec(name, rule.term, rule.unit, "regel", rule.article, f"Wat is: {rule.term}?", rule.unit.codes)
    if name in book.references:
        reference = book.references[name]
        unit = book.rules[reference.of].unit if reference.of in book.rules else book.facts[reference.of].unit
        unit = unit if reference.month else counted(unit)
        return InputSpec(
            name,
            reference.term or name.replace("_", " "),
            unit,
            "referteperiode",
            reference.article,
            f"Wat is: {reference.term or name}?",
            unit.codes,
        )
    parameters = pack.parameters
    if name in parameters.scalars:
        parameter = parameters.scalars[name]
        return InputSpec(
            name, parameter.title, parameter.unit, "parameter", parameter.article, f"Wat is: {parameter.title}?", parameter.unit.codes
        )
    if name in parameters.tables:
        return None
    for prefix, kind, word in (
        (PREVIOUS, "vorige maand", "vorige maand: "),
        (SUM, "deel", "som: "),
        (LAST, "deel", ""),
        (HIGHEST, "deel", ""),
    ):
        if name.startswith(prefix) and (spec := _spec(pack, name.removeprefix(prefix))) is not None:
            term = word + spec.term.removesuffix(OF_A_PART)
            unit = counted(spec.unit) if prefix == SUM else spec.unit
            return InputSpec(name, term, unit, kind, spec.article, f"Wat is: {term}?", unit.codes)
    if name.startswith(READING):
        key = next((k for k in pack.readings if k.replace("-", "_") == name.removeprefix(READING)), "")
        reading = pack.readings[key]
        codes = tuple(a.key for a in reading.alternatives)
        return InputSpec(
            name, reading.question, Unit("leeswijze", "", 1, codes), "leeswijze", reading.norms[0], reading.question, codes, codes[0]
        )
    term = pack.texts.parameter(name)
    return InputSpec(name, term, parameters.unit(name), "maand", "", f"Wat is: {term}?")


def _step(
    context: Context,
    owner: Rule,
    source: Rule | RuleException,
    specs: Mapping[str, InputSpec],
    values: Mapping[str, int],
    value: int,
    month: int,
) -> Step:
    kinds = ("leeswijze", "maand")
    inputs = tuple(Input(n, s.term, values[n], s.unit, s.article, s.kind) for n, s in specs.items() if s.kind not in kinds)
    scalars = context.parameters.scalars
    used = [parameter_use(scalars[n], month) for n, s in specs.items() if s.kind == "parameter" and n in scalars and month]
    uses = [use for use in used if use is not None and use.value == values[use.name]]
    reading = None
    for key, declared in context.pack.readings.items():
        if key == owner.reading:
            chosen = values.get(READING + key.replace("-", "_"), context.readings[key.replace("-", "_")])
            reading = ReadingUse(key, declared.question, declared.alternatives[chosen].text, declared.reason)
    away = f"in afwijking van art. {owner.article}" if isinstance(source, RuleException) else None
    return Step(
        owner.name,
        owner.term,
        source.article,
        value,
        owner.unit,
        month,
        source.summary,
        inputs,
        tuple(uses),
        reading,
        away,
        place=source.place,
    )
