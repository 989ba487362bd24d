"""`statuut loonbrief`: the pay slip of a month, each line with amount at 100 %, index, fraction, amount and article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statuut.cli.commands.bereken import person_line, value_text
from statuut.cli.evaluation import Question, evaluate_file, undetermined
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.inputs import read_month
from statuut.cli.options import AsJson, Examples, File, KnownOn, Month, Person, Readings, Store, Tables
from statuut.cli.output import as_dicts, clean, console, examples_banner, pairs, print_json, table, tell

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.slip import PaySlip, SlipLine


def run(
    file: File,
    month: Month,
    known_on: KnownOn = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Compute the pay slip."""
    from statuut.timeline.month import last_day

    wanted = read_month(month)
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    evaluated = evaluate_file(file, question, last_day(wanted), "loonbrief")
    if evaluated.case is None:
        if as_json:
            print_json({"bevindingen": as_dicts(evaluated.findings)})
        else:
            tell(evaluated.findings, errors=True)
        return FINDINGS
    from statuut.payroll.slip import pay_slip

    slip = pay_slip(evaluated.case, wanted)
    dossier = evaluated.case.dossier
    answers = [*(line.answer for line in slip.lines), slip.total]
    findings = [*evaluated.findings, *undetermined(answers, dossier.bestand, dossier.personeelsnummer)]
    if as_json:
        print_json(_json(dossier, slip) | {"bevindingen": as_dicts(findings)})
    else:
        _draw(dossier, slip)
        tell(findings, errors=True)
    return FINDINGS if slip.undetermined else DONE


def _draw(dossier: Dossier, slip: PaySlip) -> None:
    from rich.text import Text

    from statuut.timeline.month import last_day, month_text

    screen = console()
    if slip.example:
        examples_banner()
    screen.print(Text(clean(f"Loonbrief {month_text(slip.month)}: {person_line(dossier, last_day(slip.month))}"), style="bold"))
    screen.print(pairs((str(name).replace("_", " "), str(value)) for name, value in slip.header.items() if value not in (None, "")))
    rows = [_row(line) for line in slip.lines]
    rows.append((slip.total.term, "", "", "", value_text(slip.total), slip.total.norm))
    screen.print(table(("lijn", "bedrag aan 100 %", "index", "breuk", "bedrag", "artikel"), rows, right=(1, 2, 3, 4)))


def _row(line: SlipLine) -> tuple[str, ...]:
    return (line.label, line.yearly or "", line.index or "", line.fraction or "", value_text(line.answer), line.article)


def _json(dossier: Dossier, slip: PaySlip) -> dict[str, Any]:
    from statuut.timeline.month import iso_month

    lines = [
        {
            **line.answer.as_json(), "benaming": line.label, "jaarbedrag": line.yearly, "index": line.index, "breuk": line.fraction,
            "berekening": line.calculation,
        }
        for line in slip.lines
    ]  # fmt: skip
    return {
        "personeelsnummer": dossier.personeelsnummer,
        "statuut": dossier.statuut,
        "maand": iso_month(slip.month),
        "voorbeeldbedragen": slip.example,
        "kop": dict(slip.header),
        "uitkomsten": [*lines, {**slip.total.as_json(), "benaming": slip.total.term}],
    }
