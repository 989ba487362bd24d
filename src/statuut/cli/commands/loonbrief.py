"""`statuut loonbrief`: the pay slip of a month, each line with amount at 100 %, index, fraction, amount and article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli.commands.bereken import person_line, value_text
from statuut.cli.evaluation import Question, employment_of, evaluate_file, undetermined
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_month
from statuut.cli.options import AsJson, Employment, Examples, File, KnownOn, Person, Readings, Store, Tables
from statuut.cli.outcomes import outcome
from statuut.cli.output import as_dicts, clean, console, examples_banner, pairs, print_json, say, table, tell
from statuut.cli.slip_papers import read_receipt, write_pdf, write_receipts

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.case import Case
    from statuut.payroll.slip import PaySlip, SlipLine


Month = Annotated[str | None, typer.Option("--maand", metavar="MAAND", help="Bijvoorbeeld 2005-05, 05/2005 of “mei 2005”.")]
Pdf = Annotated[str | None, typer.Option("--pdf", metavar="BESTAND", help="Schrijf de loonbrief als PDF.")]
Proof = Annotated[str | None, typer.Option("--bewijs", metavar="BESTAND", help="Schrijf het ontvangstbewijs (JSON) van de loonbrief.")]
Against = Annotated[
    str | None, typer.Option("--tegenover", metavar="LOONRUN", help="Vergelijk met wat tot en met deze loonrun voor de maand is betaald.")
]
Check = Annotated[str | None, typer.Option("--controleer", metavar="BEWIJS", help="Maak de loonbrief van dit bewijs opnieuw en vergelijk.")]


def run(
    file: File,
    month: Month = None,
    known_on: KnownOn = None,
    employment: Employment = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    pdf: Pdf = None,
    proof: Proof = None,
    check: Check = None,
    against: Against = None,
    as_json: AsJson = False,
) -> int:
    """Compute the pay slip, write it on paper, check an old one, or compare it with what was paid."""
    from statuut.timeline.month import last_day, month_text

    kept = None if check is None else read_receipt(check)
    if month is None and kept is None:
        raise UsageFault("De maand ontbreekt.", "--maand", "bijvoorbeeld 2005-05")
    wanted = read_month(str(kept["maand"]) if kept is not None else str(month))
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    evaluated = evaluate_file(file, question, last_day(wanted), "loonbrief")
    if evaluated.case is None:
        if as_json:
            print_json({"bevindingen": as_dicts(evaluated.findings)})
        else:
            tell(evaluated.findings)
        return FINDINGS
    if kept is not None:
        return _check(kept, evaluated.case, as_json)
    if against is not None:
        from statuut.cli.slip_against import compare

        return compare(evaluated, against, wanted, store, as_json)
    from statuut.payroll.slip import slips

    chosen = employment_of(evaluated.case, employment)
    found = [slip for slip in slips(evaluated.case, wanted) if chosen is None or slip.employment == chosen.employment]
    dossier = evaluated.case.dossier
    written = [*(write_pdf(evaluated.case, found, pdf) if pdf else ()), *(write_receipts(evaluated.case, found, proof) if proof else ())]
    answers = [answer for slip in found for answer in (*(line.answer for line in slip.lines), slip.total, *slip.other_totals)]
    findings = [*evaluated.findings, *undetermined(answers, dossier.bestand, dossier.personeelsnummer)]
    if as_json:
        print_json(_json(dossier, wanted, found) | {"bevindingen": as_dicts(findings)})
    else:
        for slip in found:
            _draw(dossier, slip)
        if not found:
            say(f"Geen loonbrief: {person_line(dossier, last_day(wanted))} is niet in dienst in {month_text(wanted)}.")
        for path in written:
            say(f"Geschreven: {path}")
        tell(findings)
    return DONE if all(answer.determined for answer in answers) else FINDINGS


def _check(kept: dict[str, Any], case: Case, as_json: bool) -> int:
    """Say whether the slip of a receipt comes out the same today, or what changed."""
    from statuut.payroll.receipt import check

    changed = check(kept, case.dossier, case.context)
    if as_json:
        print_json({"hash": kept.get("hash"), "gelijk": not changed, "gewijzigd": changed, "bevindingen": []})
    else:
        say("De loonbrief komt bit voor bit hetzelfde uit." if not changed else "De loonbrief komt niet meer hetzelfde uit:")
        for sentence in changed:
            say(f"- {sentence}")
    return FINDINGS if changed else DONE


def _draw(dossier: Dossier, slip: PaySlip) -> None:
    from rich.text import Text

    from statuut.timeline.month import last_day, month_text

    screen = console()
    if slip.example:
        examples_banner()
    screen.print(Text(clean(f"Loonbrief {month_text(slip.month)}: {person_line(dossier, last_day(slip.month))}"), style="bold"))
    screen.print(
        pairs(
            (str(name).replace("_", " ").replace("ancienniteit", "anciënniteit"), str(value))
            for name, value in slip.header.items()
            if value not in (None, "")
        )
    )
    rows = [_row(line) for line in slip.lines]
    rows += [(total.term, "", "", "", value_text(total), total.norm) for total in (slip.total, *slip.other_totals)]
    screen.print(table(("lijn", "bedrag aan 100 %", "index", "breuk", "bedrag", "artikel"), rows, right=(1, 2, 3, 4)))


def _row(line: SlipLine) -> tuple[str, ...]:
    return (line.label, line.yearly or "", line.index or "", line.fraction or "", value_text(line.answer), line.article)


def _json(dossier: Dossier, month: int, found: list[PaySlip]) -> dict[str, Any]:
    from statuut.timeline.month import iso_month

    return {
        "personeelsnummer": dossier.personeelsnummer,
        "statuut": dossier.statuut,
        "maand": iso_month(month),
        "voorbeeldbedragen": any(slip.example for slip in found),
        "loonbrieven": [{"tewerkstelling": slip.employment, "kop": slip.header} for slip in found],
        "uitkomsten": [line for slip in found for line in _lines(slip)],
    }


def _lines(slip: PaySlip) -> list[dict[str, Any]]:
    """The lines and the totals as outcomes, each with what stands beside it on the slip."""
    lines = [
        outcome(
            line.answer, tewerkstelling=slip.employment, benaming=line.label, jaarbedrag=_decimal(line.yearly), index=_decimal(line.index),
            breuk=_decimal(line.fraction),
        )
        for line in slip.lines
    ]  # fmt: skip
    totals = [
        outcome(total, tewerkstelling=slip.employment, benaming=total.term, jaarbedrag=None, index=None, breuk=None)
        for total in (slip.total, *slip.other_totals)
    ]
    return [*lines, *totals]


def _decimal(text: str | None) -> str | None:
    """A Belgian number as decimal text, a percentage without its sign; None for words ("onbepaald")."""
    if text is None or not any(sign.isdigit() for sign in text):
        return None
    return text.replace(".", "").replace(",", ".").replace("\u00a0", "").replace(" ", "").removesuffix("%")
