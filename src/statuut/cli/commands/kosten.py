"""`statuut kosten`: each claim of costs of a file with its verdict, amount, month of payment and article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli import storage
from statuut.cli.evaluation import Question, context_of
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.files import open_person
from statuut.cli.inputs import read_day, read_month
from statuut.cli.options import AsJson, Examples, File, KnownOn, Person, Readings, Store, Tables
from statuut.cli.output import as_dicts, console, examples_banner, print_json, say, table, tell

if TYPE_CHECKING:
    from statuut.payroll.claims import ClaimAnswer

Month = Annotated[str | None, typer.Option("--maand", metavar="MAAND", help="Alleen wat in deze maand betaald wordt.")]


def run(
    file: File,
    month: Month = None,
    known_on: KnownOn = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Judge every claim of costs: may it, how much, when is it paid, by which article."""
    from statuut.payroll.claims import NoClaims, claim_answers

    known = read_day(known_on, "--bekend-op")
    chosen = None if month is None else read_month(month)
    opened = open_person(file, store, "onkosten", person=person)
    findings = opened.findings
    context = None
    if opened.dossier is not None:
        question = Question(store, tables or (), examples, readings or (), known_on, person)
        context, more = context_of(opened.dossier.statuut, question, use_store=opened.stored or storage.told(store))
        findings = (*findings, *more)
    if opened.dossier is None or context is None:
        print_json({"bevindingen": as_dicts(findings)}) if as_json else tell(findings)
        return FINDINGS
    try:
        found = claim_answers(opened.dossier, context, known_on=known, month=chosen)
    except NoClaims as error:
        raise UsageFault(str(error), "BESTAND") from None
    if as_json:
        head = {"personeelsnummer": opened.dossier.personeelsnummer, "statuut": opened.dossier.statuut}
        answers = [each.as_json() for each in found]
        print_json({**head, "voorbeeldbedragen": context.example, "onkosten": answers, "bevindingen": as_dicts(findings)})
    else:
        if context.example:
            examples_banner()
        _draw(found)
        tell(findings)
    return DONE if all(each.answer in ("ja", "niet ingediend") for each in found) else FINDINGS


def _draw(found: tuple[ClaimAnswer, ...]) -> None:
    from statuut.timeline.formatting import format_amount, format_date
    from statuut.timeline.month import month_text

    if not found:
        say("Geen onkosten.")
        return
    rows = []
    for each in found:
        claim = each.claim
        amount = "" if each.amount is None else format_amount(each.amount)
        interest = f" + {format_amount(each.interest)} intrest" if each.interest else ""
        until = f" Indienen kan tot en met {format_date(claim.last_day)}." if claim.filed is None and claim.last_day is not None else ""
        why = " ".join([each.reason + until, *each.missing])
        paid = "" if each.month is None or each.answer == "nee" else month_text(each.month)
        rows.append((str(claim.event), format_date(claim.day), claim.label, each.answer, amount + interest, paid, why, each.article))
    columns = ("nr.", "dag", "kost", "vergoed", "bedrag", "betaald in", "waarom", "artikel")
    console().print(table(columns, rows, right=(0, 4)))
