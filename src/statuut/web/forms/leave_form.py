"""The form of a request for leave: what every kind needs, then the facts that the kind asks; typed values become a request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from statuut.dossier.events.read import day
from statuut.engine.leave import LeaveKind, LeaveRequest
from statuut.engine.units import PERCENT, Unit
from statuut.web.forms.event_form import event_fields
from statuut.web.forms.field import Choice, Field, first_errors
from statuut.web.rosters import patterns_of, share_on
from statuut.web.views.velden import echo
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.dossier.codes import Codes
    from statuut.engine.rule import Fact, Rule, RuleBook
    from statuut.web.people import Asked

WHOLE = 10_000
LONGEST_YEAR = 2100
#: Fields of the recorded absence that no rule asks by the same name; the last ones stand in the second part of the form.
RECORD_FIELDS = ("halve_dag", "oorzaak", "opname", "als_recht", "kind_geboortedatum", "betrokkene", "omstandigheid", "bezoldigd", "bron")
ASKED_AS_TYPED = ("opname", "betrokkene")
#: Facts of rules that are fields of the request itself.
SAME = {"aanvraagdatum": "aangevraagd_op", "begin_verlof": "van", "einde_verlof": "tot", "afwezige_fractie": "fractie"}
CHILD = "geboortedatum_kind"
HINT = "Typ de datum zoals u wilt: 1/3/05, 01.03.2005 of 2005-03-01."


@dataclass
class LeaveForm:
    """The fields as typed; `aanvraag` is the request that they make, None while something essential is missing or wrong."""

    soort: LeaveKind | None
    onbekende_soort: str
    velden: list[Field]
    feiten: list[Field]
    dossier: list[Field]
    bezwaren: list[str] = field(default_factory=list)
    aanvraag: LeaveRequest | None = None

    @property
    def alle(self) -> list[Field]:
        """Every field."""
        return [*self.velden, *self.feiten, *self.dossier]

    @property
    def namen(self) -> dict[str, str]:
        """The facts that can be typed here, by the names that rules give them, each with its field."""
        there = {each.naam: each.naam for each in self.alle}
        return there | {fact: name for fact, name in SAME.items() if name in there}

    @property
    def fouten(self) -> list[tuple[str, str, str]]:
        """What is wrong per field."""
        return first_errors(self.alle)


def leave_form(question: Asked, kinds: Mapping[str, LeaveKind], book: RuleBook, codes: Codes, typed: Mapping[str, str]) -> LeaveForm:
    """The form filled with what was typed; what cannot be read is told beside its field."""
    chosen = typed.get("soort", "").strip()
    kind = kinds.get(chosen)
    employments = tuple(each.nr for each in question.dossier.employments())
    common = _common(typed, employments)
    recorded = {each.naam: each for each in event_fields("afwezigheid", codes, typed, employments)}
    names = () if kind is None else dict.fromkeys((*kind.asks, *_extra(typed, kind)))
    facts = [made for name in names if name not in (*RECORD_FIELDS, *SAME) and (made := fact_field(book, name, typed)) is not None]
    there = {each.naam for each in facts}
    rest = [recorded[name] for name in RECORD_FIELDS if not (name == "kind_geboortedatum" and CHILD in there)]
    form = LeaveForm(kind, chosen if kind is None else "", common, facts, rest)
    if kind is not None:
        form.aanvraag = _request(form, kind, typed, question)
    return form


def fact_field(book: RuleBook, name: str, typed: Mapping[str, str]) -> Field | None:
    """The field of a fact of the book of questions; None for a name that it does not know."""
    owner: Fact | Rule | None = book.facts.get(name) or book.rules.get(name)
    if owner is None:
        return None
    told = getattr(owner, "question", "") or label(owner.term)
    made = Field(name, told, "tekst", "", (owner.article,) if owner.article else (), False, typed.get(name, "").strip())
    none_too = bool(getattr(owner, "may_be_none", False))
    _control(made, owner.unit, none_too)
    made.fouten += _wrong(made.waarde, owner.unit, none_too)
    return made


def told_facts(fields: Iterable[Field]) -> dict[str, str]:
    """What was typed in facts, without what is empty or wrong."""
    return {each.naam: each.waarde for each in fields if each.waarde and not each.fouten}


def raw_absence(form: LeaveForm, typed: Mapping[str, str]) -> dict[str, Any]:
    """The absence to record, as typed."""
    values = {name: typed.get(name, "").strip() for name in ("van", "tot", "fractie", "aangevraagd_op", "tewerkstelling", *RECORD_FIELDS)}
    values["tot"] = values["tot"] or values["van"]
    values["kind_geboortedatum"] = values["kind_geboortedatum"] or typed.get(CHILD, "").strip()
    kind = form.soort.key if form.soort else form.onbekende_soort
    return {"soort": "afwezigheid", "aard": kind, **{name: value for name, value in values.items() if value}}


def _extra(typed: Mapping[str, str], kind: LeaveKind) -> list[str]:
    """Facts beside those of the kind that were typed, or asked to be added."""
    fixed = {"soort", "knop", "csrfmiddlewaretoken", "bevestigd", "extra", "tewerkstelling", *SAME.values(), *RECORD_FIELDS, *kind.asks}
    return [*[name for name in typed if name not in fixed], *typed.get("extra", "").split()]


def _common(typed: Mapping[str, str], employments: tuple[int, ...]) -> list[Field]:
    fields = [
        _date("van", "Eerste dag", HINT, typed, needed=True),
        _date("tot", "Laatste dag", "De laatste dag telt mee. Leeg is één dag.", typed),
        Field("fractie", "Deel van voltijds dat afwezig is", "getal", "100 is helemaal afwezig; 20 is vier vijfde blijven werken.",
              waarde=typed.get("fractie", "100").strip(), eenheid="%"),
        _date("aangevraagd_op", "Aangevraagd op", "Dag waarop de vraag of melding binnenkwam.", typed),
    ]  # fmt: skip
    if len(employments) > 1:
        numbers = [Choice(str(number), str(number)) for number in employments]
        fields.append(Field("tewerkstelling", "Tewerkstelling", "keuze", keuzes=numbers, waarde=typed.get("tewerkstelling", "").strip()))
    return fields


def _date(name: str, title: str, hint: str, typed: Mapping[str, str], *, needed: bool = False) -> Field:
    made = Field(name, title, "datum", hint, verplicht=needed, waarde=typed.get(name, "").strip())
    text, good = echo(made.waarde)
    made.echo = text if good else ""
    return made


def _control(made: Field, unit: Unit, none_too: bool) -> None:
    if unit.codes:
        made.soort, made.keuzes = "keuze", [Choice(code, unit.labels.get(code, label(code))) for code in unit.codes]
    elif unit.key == "ja_nee":
        made.soort, made.keuzes = "knoppen", [Choice("ja", "ja"), Choice("nee", "nee")]
    elif unit.key == "datum":
        made.soort = "datum"
        text, good = echo("" if made.waarde == "geen" else made.waarde)
        made.echo = text if good else ""
    else:
        made.soort, made.eenheid = "getal", unit.label
    if none_too and made.soort in ("datum", "getal"):
        made.uitleg = "Schrijf “geen” als er geen is; leeg is onbekend."
    elif none_too and "geen" not in unit.codes and made.keuzes:
        made.keuzes = [*made.keuzes, Choice("geen", "geen")]


def _wrong(value: str, unit: Unit, none_too: bool) -> list[str]:
    if not value or value == "onbekend" or (none_too and value == "geen"):
        return []
    try:
        unit.parse(value)
    except ValueError as error:
        text = str(error)
        return [text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")]
    return []


def _request(form: LeaveForm, kind: LeaveKind, typed: Mapping[str, str], question: Asked) -> LeaveRequest | None:
    by_name = {each.naam: each for each in form.alle}
    van, tot, on = (_day(by_name[name]) for name in ("van", "tot", "aangevraagd_op"))
    if van is None and not by_name["van"].fouten and any(typed.get(name) for name in ("tot", "knop")):
        by_name["van"].fouten.append("Dit veld is nog leeg; vul het in.")
    last = tot or van
    if van is not None and tot is not None and tot < van:
        by_name["tot"].fouten.append("De laatste dag ligt voor de eerste. Juist is: de eerste dag of een latere.")
    if last is not None and last.year > LONGEST_YEAR:
        by_name["tot"].fouten.append(f"Het verlof loopt voorbij {LONGEST_YEAR}; kies een vroegere laatste dag.")
    share = _share(by_name["fractie"])
    if form.fouten or van is None or last is None or share is None:
        return None
    facts = told_facts(form.feiten) | {name: typed[name].strip() for name in ASKED_AS_TYPED if typed.get(name, "").strip()}
    typed_number = typed.get("tewerkstelling", "")
    number = int(typed_number) if typed_number.isdecimal() else None
    if by_name["halve_dag"].waarde:
        share = share_on(patterns_of(question.dossier).get(number or 1, []), van) // 2
    return LeaveRequest(kind.key, van, last, share, on, facts, number)


def _day(made: Field) -> date | None:
    if not made.waarde:
        return None
    try:
        return day(made.waarde)
    except ValueError as error:
        made.fouten.append(str(error))
        return None


def _share(made: Field) -> int | None:
    try:
        share = PERCENT.parse(made.waarde or "100")
    except ValueError as error:
        made.fouten.append(str(error))
        return None
    if not 0 < share <= WHOLE:
        made.fouten.append("Dit deel moet meer dan 0 en hoogstens 100 % zijn.")
        return None
    return share
