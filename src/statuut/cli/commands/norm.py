"""`statuut norm`: what the register says of an article; with values it evaluates that norm alone and explains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli import clock, storage
from statuut.cli.evaluation import Question
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_facts, read_month, read_pairs
from statuut.cli.options import AsJson, Examples, Readings, Statute, Store, Tables
from statuut.cli.outcomes import outcome
from statuut.cli.output import as_dicts, print_json, tell
from statuut.cli.packs import DEFAULT, pack_of
from statuut.cli.register import find_norms

if TYPE_CHECKING:
    from statuut.engine.pack import Pack
    from statuut.engine.register import Norm

Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Een invoer van de norm; dan wordt ze berekend.")]
Facts = Annotated[str | None, typer.Option("--feiten", metavar="BESTAND", help="YAML met de invoer: per regel “naam: waarde”; “-” mag.")]
Rule = Annotated[str | None, typer.Option("--regel", metavar="NAAM", help="Welke regel, als de norm er meer heeft.")]
WithText = Annotated[bool, typer.Option("--tekst", help="Toon ook de tekst van het artikel, als die in de opslag is ingelezen.")]
OfMonth = Annotated[str | None, typer.Option("--maand", metavar="MAAND", help="Maand waarvan de parameters gelden, bijvoorbeeld 2005-05.")]


def run(
    number: Annotated[list[str], typer.Argument(metavar="NUMMER", help="Bijvoorbeeld “XIII 75 §2” of “art. VIII 77, § 1”.")],
    statute: Statute = DEFAULT,
    given: Given = None,
    facts: Facts = None,
    rule: Rule = None,
    month: OfMonth = None,
    with_text: WithText = False,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show a norm, or evaluate it; without `--maand` with the parameters of this month."""
    from statuut.timeline.month import month_number

    pack = pack_of(statute)
    norms = find_norms(pack.norms, " ".join(number))
    if not (given or facts):
        texts = _texts(pack.key, norms, store) if with_text else {}
        _describe(pack, norms, rule, texts, as_json)
        return DONE
    values = {**(read_facts(facts) if facts else {}), **read_pairs(given or (), "--met")}
    norm, chosen = _choose(pack, norms, rule, values)
    question = Question(store, tables or (), examples, readings or ())
    when = month_number(clock.today()) if month is None else read_month(month)
    return _calculate(pack, norm, chosen, values, when, question, as_json)


def _choose(pack: Pack, norms: list[Norm], rule: str | None, values: Mapping[str, str]) -> tuple[str, str]:
    """The one norm and rule that is meant: the one named, else the only one that takes all the inputs given."""
    from statuut.payroll.norm_calculator import computable, inputs_of

    known = computable(pack)
    pairs = [(norm.id, name) for norm in norms for name in known.get(norm.id, ()) if rule in (None, name)]
    if not pairs:
        if rule is not None and any(known.get(norm.id) for norm in norms):
            there = ", ".join(name for norm in norms for name in known.get(norm.id, ()))
            raise UsageFault(f"Deze norm heeft geen regel “{rule}”.", "--regel", f"één van: {there}")
        reason = norms[0].reason or f"de status is “{norms[0].status}”"
        raise UsageFault(f"Norm {norms[0].id} is niet te berekenen: {reason.rstrip('.')}.", "NUMMER")
    if len({name for _, name in pairs}) == 1:
        return pairs[0]
    fitting = [pair for pair in pairs if set(values) <= {each.name for each in inputs_of(pack, *pair)}]
    if len({name for _, name in fitting}) == 1:
        return fitting[0]
    there = ", ".join(dict.fromkeys(name for _, name in fitting or pairs))
    raise UsageFault("Hier horen meer regels bij.", "--regel", f"één van: {there}")


def _calculate(pack: Pack, norm: str, rule: str, values: dict[str, str], month: int, question: Question, as_json: bool) -> int:
    from statuut.cli.evaluation import context_of, undetermined
    from statuut.payroll.norm_calculator import calculate

    context, findings = context_of(pack.key, question, use_store=storage.told(question.store))
    answer = None
    if context is not None:
        answer, wrong = calculate(context, norm, values, rule=rule, month=month)
        findings = [*findings, *wrong, *undetermined([answer] if answer else [], None, None)]
    if context is None or answer is None:
        if as_json:
            print_json({"bevindingen": as_dicts(findings)})
        else:
            tell(findings)
        return FINDINGS
    if as_json:
        print_json(outcome(answer, bevindingen=as_dicts(findings)))
    else:
        from statuut.cli.tree import draw_answer

        draw_answer(answer, context.pack)
        tell(findings)
    return FINDINGS if not answer.determined else DONE


def _texts(statute: str, norms: list[Norm], folder: str | None) -> dict[str, str]:
    """By norm id the words of the imported text; a `UsageFault` when the text was not imported."""
    from statuut.cli.texts import words_of

    storage.open_store(folder)
    from statuut.store.doors import legal_text

    text = legal_text(statute)
    if text is None:
        hint = f"Eerst: statuut corpus import TEKST --statuut {statute}."
        raise UsageFault(f"De tekst van {statute} is niet ingelezen.", "--tekst", hint=hint)
    return {norm.id: words_of(text, norm.id) for norm in norms}


def _describe(pack: Pack, norms: list[Norm], rule: str | None, texts: Mapping[str, str], as_json: bool) -> None:
    described = [describe(pack, norm, rule) | {"tekst": texts.get(norm.id)} for norm in norms]
    if as_json:
        print_json(described[0] if len(described) == 1 else {"normen": described, "bevindingen": []})
        return
    from statuut.cli.norm_page import draw_norm

    for each in described:
        draw_norm(each)


def describe(pack: Pack, norm: Norm, rule: str | None = None) -> dict[str, Any]:
    """All that the register and the rules say of a norm, in the shape of the JSON."""
    from statuut.payroll.norm_calculator import computable

    rules = [name for name in computable(pack).get(norm.id, ()) if rule in (None, name)]
    return {
        "statuut": pack.key,
        "norm": norm.id,
        "titel": norm.title,
        "term": norm.term or None,
        "samenvatting": norm.summary,
        "geldt_voor": list(norm.applies_to),
        "geldig_vanaf": norm.valid_from or None,
        **norm.as_json(),
        "aantekening": norm.note or None,
        "verwijst": list(norm.refers_to),
        "wijkt_af_van": list(norm.derogates_from),
        "leeswijzen": [_reading(each) for each in pack.readings.values() if norm.id in each.norms],
        "regels": [_rule(pack, norm.id, name) for name in rules],
        "tekst": None,
        "bevindingen": [],
    }


def _reading(reading: Any) -> dict[str, Any]:
    return {
        "leeswijze": reading.key,
        "vraag": reading.question,
        "reden": reading.reason,
        "keuzes": {each.key: each.text for each in reading.alternatives},
        "gekozen": reading.alternatives[0].key,
    }


def _rule(pack: Pack, norm_id: str, name: str) -> dict[str, Any]:
    from statuut.payroll.norm_calculator import inputs_of

    target, _, derogation = name.partition(":")
    rule = pack.rule(target)
    exceptions = {each.article: each.place for each in pack.derogations(target)}
    return {
        "regel": name,
        "term": rule.term,
        "eenheid": rule.unit.key,
        "plaats": exceptions[derogation] if derogation else rule.place,
        "wijkt_af_van": rule.article if derogation else None,
        "invoer": [
            {
                "naam": each.name,
                "term": each.term,
                "soort": each.kind,
                "eenheid": each.unit.key,
                "artikel": each.article,
                "vraag": each.question or None,
                "keuzes": list(each.codes or ()),
                "standaard": each.default or None,
            }
            for each in inputs_of(pack, norm_id, name)
        ],
    }
