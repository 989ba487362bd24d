"""The pay slip of a month: every line with amount at 100 %, index, fraction, amount and article."""

from __future__ import annotations

from dataclasses import dataclass, field

from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.payroll.case import Case, EmploymentCase
from statuut.payroll.explaining import answer
from statuut.payroll.outcome import Answer, Missing
from statuut.timeline.formatting import format_amount
from statuut.timeline.month import month_text


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: its rule and article, the yearly amount at 100 %, index and fraction where they apply, and the answer."""

    rule: str
    label: str
    article: str
    yearly: str | None
    index: str | None
    fraction: str | None
    calculation: str
    answer: Answer

    @property
    def amount(self) -> int:
        """Cents; the special value when undetermined."""
        return self.answer.value


@dataclass(frozen=True, slots=True)
class PaySlip:
    """The slip of one employment and month; `total` is undetermined as soon as one line is."""

    employee: str
    employment: int
    month: int
    header: dict[str, str]
    lines: tuple[SlipLine, ...]
    total: Answer
    example: bool
    missing: tuple[Missing, ...] = field(default=())

    @property
    def undetermined(self) -> bool:
        """Whether any line is undetermined."""
        return any(line.amount == UNKNOWN for line in self.lines)


def pay_slip(case: Case, month: int, employment: int | None = None, *, explain: bool = True) -> PaySlip | None:
    """The slip of a month; None when there is no employment in it (nor a settlement after its end)."""
    found = case.employment(employment, month)
    if found is None or found.outcome.at(month) is None:
        return None
    if not found.in_service(month) and found.outcome.value("einde_vorige_maand", month) != 1:
        return None
    pack = case.context.pack
    lines = []
    for line in pack.lines:
        given = answer(case, line.rule, month, found.employment, explain=explain)
        always = line.rule == pack.lines[0].rule
        if given.value in (0, NONE) and not always:
            continue
        lines.append(_line(case, found, month, line.rule, line.label, line.yearly, line.fraction, given))
    total = answer(case, pack.total, month, found.employment, explain=explain)
    missing: dict[str, Missing] = {m.name: m for line in lines for m in line.answer.missing}
    return PaySlip(
        case.dossier.personeelsnummer, found.employment, month, _header(case, found, month), tuple(lines), total,
        case.context.example, tuple(missing.values()),
    )  # fmt: skip


def slips(case: Case, month: int, *, explain: bool = True) -> list[PaySlip]:
    """The slips of all employments in a month."""
    found = (pay_slip(case, month, e.employment, explain=explain) for e in case.employments)
    return [slip for slip in found if slip is not None]


def _line(
    case: Case, found: EmploymentCase, month: int, rule: str, label: str, yearly: str, fraction: str, given: Answer
) -> SlipLine:
    yearly_text = _text(case, found, month, yearly) if yearly else None
    fraction_text = _text(case, found, month, fraction) if fraction else None
    index_text = _parameter(case, month, "index") if yearly else None
    due, whole = _days(found, month)
    calculation = given.root.summary if given.root else ""
    if yearly and index_text and due is not None and whole:
        parts = [f"{yearly_text} / 12", f"× {index_text}"]
        if fraction_text and fraction_text.replace("\u00a0", " ") != "100 %":
            parts.append(f"× {fraction_text}")
        if due != whole:
            parts.append(f"× {due}/{whole} werkdagen")
        calculation = " ".join(parts)
    return SlipLine(rule, label, given.norm, yearly_text, index_text, fraction_text, calculation, given)


def _text(case: Case, found: EmploymentCase, month: int, name: str) -> str:
    nodes = case.context.plan.nodes
    if name not in nodes:
        return ""
    value = found.outcome.value(name, month)
    if not is_number(value):
        return "onbepaald" if value == UNKNOWN else "geen"
    node = nodes[name]
    source = node.of or node.name
    book = case.context.pack.book
    unit = book.rules[source].unit if source in book.rules else book.facts[source].unit
    if unit.key == "euro_exact":
        return format_amount(-(-value // 1_000))
    return unit.text(value)


def _parameter(case: Case, month: int, name: str) -> str | None:
    parameter = case.context.parameters.scalars.get(name)
    dated = parameter.dated(month) if parameter else None
    return parameter.unit.text(dated.value) if parameter and dated else None


def _days(found: EmploymentCase, month: int) -> tuple[int | None, int | None]:
    nodes = found.outcome.plan.nodes
    if "verschuldigde_dagen" not in nodes:
        return None, None
    return found.outcome.value("verschuldigde_dagen", month), found.outcome.value("te_presteren_werkdagen", month)


def _header(case: Case, found: EmploymentCase, month: int) -> dict[str, str]:
    due, whole = _days(found, month)
    header = {"maand": month_text(month)}
    for key, name in (
        ("graad", "graad"), ("rang", "rang"), ("hoedanigheid", "hoedanigheid"), ("schaal", "salarisschaal"), ("trap", "nuttige_ancienniteit"),
        ("ancienniteit", "geldelijke_ancienniteit"), ("fractie", "prestatiefractie"), ("jaarsalaris", "jaarsalaris"),
    ):  # fmt: skip
        header[key] = _text(case, found, month, name)
    header["verschuldigde_dagen"] = "" if due is None else str(due)
    header["te_presteren_dagen"] = "" if whole is None else str(whole)
    header["index"] = _parameter(case, month, "index") or "onbekend"
    return header
