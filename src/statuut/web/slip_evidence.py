"""The slip on paper and its receipt: as it is now, or as a run paid it; and whether a kept receipt still gives the same slip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from statuut.payroll.arrears import Difference
from statuut.store import doors
from statuut.store.models import PaySlipRecord
from statuut.timeline.month import last_day
from statuut.web.cases import case_in, context

if TYPE_CHECKING:
    from statuut.engine.pack import Pack
    from statuut.payroll.case import Case
    from statuut.web.people import Asked


@dataclass(frozen=True)
class Checked:
    """A kept receipt made again: what changed, in Dutch; nothing when the slip is the same bit by bit."""

    slip: PaySlipRecord
    gewijzigd: list[str]

    @property
    def gelijk(self) -> bool:
        """Whether the slip comes out the same."""
        return not self.gewijzigd


def kept_slip(question: Asked, month: int, run: int, number: int | None) -> PaySlipRecord | None:
    """The slip that a run of this month paid to the person; the first employment when none is named."""
    for slip in doors.slips_of(question.person):
        if slip.run_id == run and slip.run.maand == month and number in (None, slip.tewerkstelling):
            return slip
    return None


def checked(question: Asked, slip: PaySlipRecord) -> Checked:
    """Make the slip of a receipt again with the file and the rules of today, and hold the lines kept against it."""
    from statuut.payroll.receipt import check

    found = check(slip.bewijs, question.dossier, context(question.person.statuut))
    if slip.hash != slip.bewijs.get("hash"):
        found.insert(0, "De hash van de loonbrief is niet die van het bewijs.")
    lines = {line.regel: line.bedrag for line in slip.lines.all() if line.soort == "lijn" and line.bedrag}
    if any(line.soort == "lijn" for line in slip.lines.all()) and lines != slip.bewijs.get("lijnen"):
        found.insert(0, "De bewaarde lijnen zijn niet die van het bewijs.")
    return Checked(slip, found)


def receipt_now(question: Asked, month: int, number: int) -> dict[str, Any]:
    """The receipt of the slip as it is now."""
    from statuut.payroll.receipt import make_receipt

    return make_receipt(case_in(question, month), month, number).as_json()


def pdf_now(question: Asked, month: int, number: int) -> bytes | None:
    """The slip as it is now on paper; None when there is no slip."""
    return _pdf(case_in(question, month), month, number)


def pdf_paid(question: Asked, slip: PaySlipRecord) -> bytes | None:
    """The slip of a run on paper, with the differences of earlier months that it settled; ask `checked` first."""
    from statuut.payroll.case import evaluate

    run = slip.run
    case = evaluate(question.dossier, context(question.person.statuut), until=last_day(run.maand), known_on=run.bekend_op)
    return _pdf(case, run.maand, slip.tewerkstelling, settled_by(question, slip, case.context.pack))


def settled_by(question: Asked, slip: PaySlipRecord, pack: Pack) -> list[Difference]:
    """What the run settled of earlier months: what was paid before it, and what that made it."""
    labels = {line.rule: line.label for line in pack.lines}
    earlier: dict[tuple[int, str], int] = {}
    for other in doors.slips_of(question.person):
        if other.tewerkstelling == slip.tewerkstelling and other.run_id < slip.run_id:
            for line in other.lines.all():
                earlier[(line.maand, line.regel)] = earlier.get((line.maand, line.regel), 0) + line.bedrag
    found = []
    for line in slip.lines.all():
        if line.soort != "lijn":
            before = earlier.get((line.maand, line.regel), 0)
            article = pack.book.rules[line.regel].article if line.regel in pack.book.rules else ""
            label = labels.get(line.regel, line.regel)
            found.append(Difference(slip.tewerkstelling, line.maand, line.regel, label, article, before, before + line.bedrag))
    return found


def _pdf(case: Case, month: int, number: int, settled: list[Difference] | None = None) -> bytes | None:
    from statuut.documents.loonbrief import slip_pdf
    from statuut.payroll.receipt import make_receipt
    from statuut.payroll.slip import pay_slip

    slip = pay_slip(case, month, number)
    return None if slip is None else slip_pdf(case, slip, make_receipt(case, month, number), settled or ())
