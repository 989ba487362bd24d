"""The pay slip on paper: the same lines as on the screen, with their articles, and the code of the receipt."""

from __future__ import annotations

from collections.abc import Sequence

from statuut.documents.pdf import make_pdf, qr_svg
from statuut.payroll.arrears import Difference
from statuut.payroll.case import Case
from statuut.payroll.receipt import Receipt
from statuut.payroll.slip import PaySlip
from statuut.timeline.formatting import format_amount, format_date
from statuut.timeline.month import last_day, month_text

_HEAD = (
    ("graad", "Graad"), ("rang", "Rang"), ("hoedanigheid", "Hoedanigheid"), ("schaal", "Salarisschaal"), ("trap", "Trap"),
    ("ancienniteit", "Geldelijke anciënniteit"), ("fractie", "Prestaties"), ("index", "Index"),
    ("verschuldigde_dagen", "Verschuldigde dagen"), ("te_presteren_dagen", "Te presteren dagen"),
)  # fmt: skip


def slip_pdf(case: Case, slip: PaySlip, receipt: Receipt, settled: Sequence[Difference] = ()) -> bytes:
    """The PDF of a slip; `settled` are the differences of earlier months that this run settles."""
    pack = case.context.pack
    identity = case.dossier.identity(op=last_day(slip.month))
    name = f"{identity.naam} {identity.voornaam}" if identity else "personeelslid"
    known = "" if case.known_on is None else f", zoals bekend op {format_date(case.known_on)}"
    usual = {key: reading.alternatives[0].key for key, reading in pack.readings.items()}
    other = [f"{key}: {chosen}" for key, chosen in receipt.content["leeswijzen"].items() if usual.get(key) != chosen]
    return make_pdf(
        "loonbrief",
        {
            "titel": f"Loonbrief {month_text(slip.month)}",
            "persoon": f"{name}, personeelsnummer {slip.employee}, tewerkstelling {slip.employment}",
            "statuut": pack.name + known,
            "voorbeeld": slip.example,
            "qr": qr_svg(f"statuut:{receipt.content['formaat']}:{slip.employee}:{receipt.content['maand']}:{receipt.hash}"),
            "kop": [[words, slip.header[key]] for key, words in _HEAD if slip.header.get(key)],
            "lijnen": [
                [line.label, line.yearly or "", line.index or "", line.fraction or "", line.answer.text, f"art. {line.article}"]
                for line in slip.lines
            ],
            "totalen": [[total.term.capitalize(), total.text] for total in (slip.total, *slip.other_totals)],
            "achterstallen": [_settled(each) for each in settled],
            "ontbreekt": [missing.question for missing in slip.missing],
            "uitleg": [[line.label, f"art. {line.article}", line.calculation] for line in slip.lines],
            "leeswijzen": other,
            "bewijs_kort": f"Ontvangstbewijs {receipt.short}",
            "slot": f"Versie van het statuut: {pack.version}. Met het ontvangstbewijs is de loonbrief na te maken: {receipt.hash}.",
        },
    )  # fmt: skip


def _settled(each: Difference) -> list[str]:
    amount = "onbepaald" if each.amount is None else format_amount(each.amount)
    both = ["onbepaald" if value < -(2**61) else format_amount(value) for value in (each.paid, each.due)]
    return [month_text(each.month), each.label, *both, amount]
