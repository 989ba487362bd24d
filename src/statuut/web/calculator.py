"""The calculator of a norm: a small form made from the declared inputs of its rules, and the explained outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, QueryDict

from statuut.engine.pack import Pack
from statuut.engine.register import Norm
from statuut.store import doors
from statuut.timeline.month import iso_month, month_number, parse_month
from statuut.web import statutes
from statuut.web.cases import context
from statuut.web.citation import cite
from statuut.web.clock import today
from statuut.web.forms.event_form import sentence
from statuut.web.forms.field import Choice, Field, first_errors
from statuut.web.reasons import Reason, missing_links, reasons
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.payroll.norm_inputs import InputSpec
    from statuut.payroll.outcome import Answer

MONTH = "rekenmaand"
_UNIT_WORDS = {"euro": "euro", "euro_exact": "euro", "promille": "delen van één", "procent": "%"}
_HINTS = {
    "parameter": "Leeg is de waarde van de maand.",
    "referteperiode": "Over een vroegere periode.",
    "vorige maand": "Zoals ze was in de maand ervoor.",
}
_FREE = ("euro", "euro_exact", "maanden", "volle_maanden", "jaren", "procent", "promille", "index", "dagen", "uren", "aantal")


@dataclass
class Calculator:
    """The rules of a norm, the one chosen, its fields as typed, and the outcome when it was asked for."""

    regels: list[tuple[str, str]]
    regel: str
    velden: list[Field]
    uitkomst: Answer | None = None
    bezwaren: list[str] = field(default_factory=list)
    gevraagd: bool = False

    @property
    def fouten(self) -> list[tuple[str, str, str]]:
        """What is wrong per field."""
        return first_errors(self.velden)

    @property
    def redenen(self) -> list[Reason]:
        """The tree of the outcome."""
        return [] if self.uitkomst is None else reasons(self.uitkomst, None)

    @property
    def ontbreekt(self) -> list[dict[str, Any]]:
        """What the outcome misses."""
        return [] if self.uitkomst is None else missing_links(self.uitkomst.missing, None)

    @property
    def aantal_fouten(self) -> int:
        """How much is wrong."""
        return len(self.fouten) + len(self.bezwaren)


def calculator(request: HttpRequest, statute: str, norm: Norm) -> Calculator | None:
    """The calculator of a norm as this request filled it in; None for a norm that computes nothing."""
    from statuut.payroll.norm_calculator import calculate, computable, inputs_of

    pack = statutes.pack(statute)
    rules = computable(pack).get(norm.id, [])
    if not rules:
        return None
    get = request.GET
    chosen = get.get("regel", "") if get.get("regel", "") in rules else rules[0]
    asked = bool(get.get("reken"))
    shown = context(statute)
    fields = [
        each
        for spec, each in ((spec, _field(spec, get)) for spec in inputs_of(pack, norm.id, chosen))
        if spec.name not in shown.parameters.calendar
    ]
    month_text = get.get(MONTH, iso_month(month_number(doors.reference_day(today()))) if not asked else "")
    hint = "Bedragen, percentages en index van deze maand; schrijf 2005-05 of 05/2005."
    month_field = Field(MONTH, "Maand", "getal", hint, verplicht=True, waarde=month_text)
    made = Calculator([(rule, _rule_words(pack, rule)) for rule in rules], chosen, [month_field, *fields], gevraagd=asked)
    if not asked:
        return made
    month = _month(month_field)
    if month is None:
        return made
    given = {each.naam: each.waarde for each in fields if each.waarde.strip()}
    made.uitkomst, findings = calculate(shown, norm.id, given, rule=chosen, month=month)
    by_name = {each.naam: each for each in made.velden}
    for finding in findings:
        if finding.veld in by_name:
            by_name[finding.veld].fouten.append(sentence(finding))
        else:
            made.bezwaren.append(sentence(finding))
    return made


def _month(month_field: Field) -> int | None:
    try:
        return parse_month(month_field.waarde)
    except ValueError as error:
        month_field.fouten.append(str(error))
        return None


def _rule_words(pack: Pack, rule: str) -> str:
    """A rule as a choice; one of a derogation is named by its article."""
    name, _, article = rule.partition(":")
    term = label(pack.rule(name).term)
    return f"{term}, in afwijking volgens {cite(article)}" if article else term


def _field(spec: InputSpec, get: QueryDict) -> Field:
    articles = (spec.article,) if spec.article else ()
    hint = _HINTS.get(spec.kind, "")
    needed = spec.kind not in ("parameter", "leeswijze")
    made = Field(spec.name, label(spec.term or spec.name), "tekst", hint, articles, needed, get.get(spec.name, spec.default))
    unit = spec.unit
    if unit.key == "ja_nee":
        made.soort, made.keuzes = "knoppen", [Choice("ja", "ja"), Choice("nee", "nee"), Choice("", "onbekend")]
    elif spec.codes:
        made.soort, made.keuzes = "keuze", [Choice(code, unit.labels.get(code, label(code))) for code in spec.codes]
    elif unit.key in _FREE:
        made.soort, made.eenheid = "getal", _UNIT_WORDS.get(unit.key, unit.label)
    return made
