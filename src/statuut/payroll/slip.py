"""The pay slip of a month: every line with amount at 100 %, index, fraction, amount and article."""

from __future__ import annotations

from dataclasses import dataclass, field

from statuut.engine.pack import Line
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.payroll.case import Case
from statuut.payroll.explaining import Explainer, parameter_use
from statuut.payroll.outcome import Answer, Missing
from statuut.timeline.formatting import format_amount
from statuut.timeline.month import month_text


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: its rule and article, the yearly amount at 100 %, index and fraction where they apply, and the answer.

    `calculation` tells in Dutch how the amount came about, with the values of the month.
    """

    rule: str
    label: str
    article: str
    yearly: str | None
    index: str | None
    fraction: str | None
    calculation: str
    answer: Answer
    kind: str = "salaris"

    @property
    def amount(self) -> int:
        """Cents; the special value when undetermined."""
        return self.answer.value


@dataclass(frozen=True, slots=True)
class PaySlip:
    """The slip of one employment and month; `total`, the pay, is undetermined as soon as one line of it is.

    `other_totals` are what is paid beside the pay (reimbursements), when there is any.
    """

    employee: str
    employment: int
    month: int
    header: dict[str, str]
    lines: tuple[SlipLine, ...]
    total: Answer
    example: bool
    missing: tuple[Missing, ...] = field(default=())
    other_totals: tuple[Answer, ...] = field(default=())

    @property
    def per_kind(self) -> dict[str, int]:
        """The total of each kind of line, in the order of the slip; `UNKNOWN` as soon as one line of it is."""
        found: dict[str, int] = {}
        for line in self.lines:
            before = found.get(line.kind, 0)
            found[line.kind] = UNKNOWN if UNKNOWN in (before, line.amount) else before + (line.amount if is_number(line.amount) else 0)
        return found

    @property
    def undetermined(self) -> bool:
        """Whether any line is undetermined."""
        return any(line.amount == UNKNOWN for line in self.lines)


def pay_slip(case: Case, month: int, employment: int | None = None, *, explain: bool = True) -> PaySlip | None:
    """The slip of a month; None when there is no employment in it (nor a settlement after its end)."""
    found = case.employment(employment, month)
    if found is None or found.outcome.at(month) is None:
        return None
    pack = case.context.pack
    beside = any(found.outcome.value(name, month) not in (0, NONE) for name in pack.other_totals)
    if not found.in_service(month) and found.outcome.value("einde_vorige_maand", month) != 1 and not beside:
        return None
    explainer = Explainer(case, found, month)
    lines = []
    for line in pack.lines:
        given = explainer.answer(line.rule, explain=explain)
        always = line.rule == pack.lines[0].rule
        if given.value in (0, NONE) and not always:
            continue
        lines.append(_line(explainer, line, given))
    total = explainer.answer(pack.total, explain=explain)
    others = tuple(each for each in (explainer.answer(name, explain=explain) for name in pack.other_totals) if each.value not in (0, NONE))
    missing: dict[str, Missing] = {m.name: m for line in lines for m in line.answer.missing}
    return PaySlip(
        case.dossier.personeelsnummer, found.employment, month, _header(explainer), tuple(lines), total, case.context.example,
        tuple(missing.values()), others,
    )  # fmt: skip


def slips(case: Case, month: int, *, explain: bool = True) -> list[PaySlip]:
    """The slips of all employments in a month."""
    found = (pay_slip(case, month, e.employment, explain=explain) for e in case.employments)
    return [slip for slip in found if slip is not None]


def _line(explainer: Explainer, line: Line, given: Answer) -> SlipLine:
    yearly = _text(explainer, line.yearly) if line.yearly else None
    fraction = _text(explainer, line.fraction) if line.fraction else None
    index = _parameter(explainer, "index") if line.yearly else None
    return SlipLine(line.rule, line.label, given.norm, yearly, index, fraction, _calculation(explainer, line.rule), given, line.kind)


def _calculation(explainer: Explainer, name: str) -> str:
    """How the amount came about, in Dutch: the values filled in where the pack's texts say how, else what the rule gives."""
    source = explainer.source(name)
    return explainer.calculation(source.shown) or source.summary


def _text(explainer: Explainer, name: str) -> str:
    nodes = explainer.plan.nodes
    if name not in nodes:
        return ""
    value, unit = explainer.value(name), explainer.wording.of(nodes[name])[0]
    if not is_number(value):
        return "onbepaald" if value == UNKNOWN else "geen"
    return format_amount(-(-value // 1_000)) if unit.key == "euro_exact" else unit.text(value)


def _parameter(explainer: Explainer, name: str) -> str | None:
    use = parameter_use(explainer.case.context.parameters.scalars.get(name), explainer.month)
    return use.text if use else None


def _header(explainer: Explainer) -> dict[str, str]:
    header = {"maand": month_text(explainer.month)}
    for key, name in (
        ("graad", "graad"), ("rang", "rang"), ("hoedanigheid", "hoedanigheid"), ("schaal", "salarisschaal"), ("trap", "trap"),
        ("nuttige_ancienniteit", "nuttige_ancienniteit"), ("ancienniteit", "geldelijke_ancienniteit"), ("fractie", "prestatiefractie"),
        ("jaarsalaris", "jaarsalaris"),
    ):  # fmt: skip
        header[key] = _text(explainer, name)
    for key, name in (("verschuldigde_dagen", "verschuldigde_dagen"), ("te_presteren_dagen", "te_presteren_werkdagen")):
        header[key] = str(explainer.value(name)) if name in explainer.plan.nodes else ""
    header["index"] = _parameter(explainer, "index") or "onbekend"
    return header
