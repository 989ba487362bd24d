"""`statuut waarom`: the tree of reasons of one outcome in one month."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli.evaluation import Question, employment_of, evaluate_file, undetermined
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_month
from statuut.cli.options import AsJson, Employment, Examples, File, KnownOn, Month, Person, Readings, Store, Tables
from statuut.cli.outcomes import outcome
from statuut.cli.output import as_dicts, print_json, tell

if TYPE_CHECKING:
    from statuut.engine.pack import Pack

RuleName = Annotated[str, typer.Argument(metavar="REGEL", help="Naam van een uitkomst, bijvoorbeeld maandsalaris; of een artikelnummer.")]
Everything = Annotated[bool, typer.Option("--volledig", help="Toon ook herhalingen, en waarom iets niet geldt.")]
Depth = Annotated[str | None, typer.Option("--diepte", metavar="GETAL", help="Hoeveel lagen van redenen; anders alle.")]


def run(
    file: File,
    rule: RuleName,
    month: Month,
    known_on: KnownOn = None,
    employment: Employment = None,
    depth: Depth = None,
    everything: Everything = False,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Explain an outcome."""
    from statuut.timeline.month import last_day

    wanted = read_month(month)
    if depth is not None and not depth.isdigit():
        raise UsageFault(f"“{depth}” is geen aantal lagen.", "--diepte", "een getal vanaf 0")
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    evaluated = evaluate_file(file, question, last_day(wanted), "uitleg")
    case = evaluated.case
    if case is None:
        if as_json:
            print_json({"bevindingen": as_dicts(evaluated.findings)})
        else:
            tell(evaluated.findings)
        return FINDINGS
    from statuut.payroll.outcome import answer

    chosen = employment_of(case, employment)
    number = None if chosen is None else chosen.employment
    name = rule_of(case.context.pack, rule)
    if name not in case.context.plan.nodes:
        raise UsageFault(f"“{rule}” wordt voor een dossier niet gevraagd.", "REGEL", "een uitkomst, bijvoorbeeld maandsalaris")
    found = answer(case, name, wanted, number, depth=None if depth is None else int(depth))
    findings = [*evaluated.findings, *undetermined([found], case.dossier.bestand, case.dossier.personeelsnummer)]
    if as_json:
        print_json(outcome(found, bevindingen=as_dicts(findings)))
    else:
        from statuut.cli.tree import draw_answer

        draw_answer(found, case.context.pack, everything=everything)
        tell(findings)
    return FINDINGS if not found.determined else DONE


def rule_of(pack: Pack, typed: str) -> str:
    """The rule or fact with this name, or the one rule of the article typed; a `UsageFault` that names the nearest ones otherwise."""
    rules = pack.book.rules
    names = {**rules, **pack.book.facts}
    name = typed.strip().lower().replace(" ", "_").replace("-", "_").replace("ë", "e")
    if name in names:
        return name
    if any(sign.isdigit() for sign in typed):
        from statuut.corpus.normnummer import parse_norm_id

        asked = str(parse_norm_id(typed))
        there = [rule.name for rule in rules.values() if asked in (rule.article, *rule.also)]
        if len(there) == 1:
            return there[0]
        if there:
            raise UsageFault(f"Bij {asked} horen meer uitkomsten.", "REGEL", "één van: " + ", ".join(there))
    near = get_close_matches(name, names, 4, 0.6) or [line.rule for line in pack.lines]
    raise UsageFault(f"“{typed}” is geen uitkomst van {pack.key}.", "REGEL", "bijvoorbeeld " + ", ".join(near))
