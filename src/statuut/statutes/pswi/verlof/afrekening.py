"""What is owed when service ends on a day: vacation not taken, and the amounts that the pay rules give for a recorded end.

Vacation that is left follows from the account of the year as if the day were the last one. Holiday pay and year-end allowance are paid
in the month after the end (XIII 74). The amounts handed in are those of a file in which service ends on the day; a remark says so when no
end is recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from statuut.engine.leave import Outcomes
from statuut.engine.units import DAYS_OR_PARTS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.engine.verdict import Asking, Verdict, VerdictLine
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.vakantie import niet_opgenomen
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_number, month_text

#: Pay rules with the months after the last one of service in which they are paid.
BEDRAGEN = (
    ("maandsalaris", 0),
    ("niet_opgenomen_verlof_uitbetaling", 0),
    ("vakantiegeld_vorig_dienstjaar", 1),
    ("vakantiegeld", 1),
    ("inhouding_vakantiegeld", 1),
    ("eindejaarstoelage", 1),
)


def afrekening(beeld: Beeld, on: date, outcomes: Outcomes, readings: Mapping[str, int]) -> Verdict:
    """What is owed when service ends on the day; the answer is no when the person is not in service that day."""
    in_service = VerdictLine(
        "in_dienst", "in dienst op die dag", "I 2 7°-8°", int(beeld.tewerkstelling_op(on) is not None), YES_NO,
        "Alleen wie op die dag in dienst is, kan die dag uit dienst gaan.", remedy="een dag kiezen waarop het personeelslid in dienst is",
    )  # fmt: skip
    recorded = any(event.van == on for event in beeld.records("einde_dienst"))
    amounts = tuple(_bedragen(on, outcomes)) if in_service.value else ()
    outcome = (*_vakantie(beeld, on, readings), *amounts) if in_service.value else ()
    question = f"Wat is er verschuldigd als de dienst op {format_date(on)} eindigt?"
    return Verdict(question, "XIII 25bis §1", (in_service,), outcome, tuple(_opmerkingen(on, recorded, amounts)))


def _vakantie(beeld: Beeld, on: date, readings: Mapping[str, int]) -> Iterator[VerdictLine]:
    """The days of vacation that are left, per employment."""
    for left in niet_opgenomen(beeld, on, readings):
        missing = tuple(Asking("vakantie", question, ledger.article) for ledger in left.rekeningen for question in ledger.missing)
        term = "niet opgenomen vakantiedagen" + (f" (tewerkstelling {left.tewerkstelling})" if len(beeld.stroken) > 1 else "")
        sentence = (
            "De vakantie van het jaar tot en met de laatste dag, zonder wat opgenomen is; wat door de dienst niet kon, wordt betaald."
        )
        value = left.dagen if left.bepaald else UNKNOWN
        yield VerdictLine("niet_opgenomen_vakantie", term, "XIII 25bis §1", value, DAYS_OR_PARTS, sentence, missing=missing)


def _bedragen(on: date, outcomes: Outcomes) -> Iterator[VerdictLine]:
    """The amounts of the pay rules in the last month and the month after it; nothing to be paid out is "geen"."""
    for name, later in BEDRAGEN:
        rule, month = BOEK.rules[name], month_number(on) + later
        value = outcomes(name, month)
        yield VerdictLine(name, f"{rule.term} ({month_text(month)})", rule.article, value, rule.unit, rule.summary)


def _opmerkingen(on: date, recorded: bool, amounts: Sequence[VerdictLine]) -> Iterator[str]:
    """What has to be known before the amounts are."""
    if amounts and not recorded:
        yield f"Berekend alsof de dienst op {format_date(on)} eindigt; dat einde is nog niet vastgelegd."
    if any(line.value == UNKNOWN for line in amounts):
        yield "Een bedrag is onbepaald zolang een salaristabel of een ander gegeven ontbreekt; de loonbrief van die maand zegt welk."
