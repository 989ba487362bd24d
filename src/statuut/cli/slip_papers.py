"""What `statuut loonbrief` writes and reads beside the screen: the PDF, the receipt, and the check of an old receipt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from statuut.cli.faults import UsageFault, reason_of
from statuut.cli.inputs import read_text

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.payroll.slip import PaySlip


def write_pdf(case: Case, slips: list[PaySlip], path: str) -> list[str]:
    """Write one PDF per slip (a second employment gets its number in the name); gives the paths written."""
    from statuut.documents.loonbrief import slip_pdf
    from statuut.payroll.receipt import make_receipt

    written = []
    for slip, target in zip(slips, _targets(path, slips), strict=True):
        receipt = make_receipt(case, slip.month, slip.employment)
        write_paper(target, slip_pdf(case, slip, receipt), "--pdf")
        written.append(str(target))
    return written


def write_receipts(case: Case, slips: list[PaySlip], path: str) -> list[str]:
    """Write the receipt of each slip as JSON; gives the paths written."""
    from statuut.payroll.receipt import make_receipt

    written = []
    for slip, target in zip(slips, _targets(path, slips), strict=True):
        content = make_receipt(case, slip.month, slip.employment).as_json()
        write_paper(target, json.dumps(content, ensure_ascii=False, indent=2).encode(), "--bewijs")
        written.append(str(target))
    return written


def read_receipt(path: str) -> dict[str, Any]:
    """A receipt as it was written; a `UsageFault` when it is something else."""
    try:
        content = json.loads(read_text(Path(path), "--controleer"))
    except ValueError:
        content = None
    if not isinstance(content, dict) or "lijnen" not in content or "maand" not in content:
        raise UsageFault(f"{path} is geen ontvangstbewijs van een loonbrief.", "--controleer", "een bestand gemaakt met --bewijs")
    return content


def _targets(path: str, slips: list[PaySlip]) -> list[Path]:
    base = Path(path)
    if len(slips) < 2:
        return [base] * len(slips)
    return [base.with_name(f"{base.stem}-{slip.employment}{base.suffix}") for slip in slips]


def write_paper(path: Path, content: bytes, option: str) -> None:
    """Write a file; a `UsageFault` when that cannot be."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UsageFault(f"{path} kan niet worden geschreven ({reason_of(error)}).", option) from None
