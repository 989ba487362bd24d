"""The form of an act of a case, made from its declaration: when and by whom, its own fields, how it was sent, what its document lacked.

Names of declared fields carry `OWN` in front, so that they never meet the names that every act has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from statuut.dossier.events import read
from statuut.procedures.case import GEGEVENS, Act
from statuut.procedures.competence import Competence
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.fields import choices, file_values, read_field
from statuut.procedures.parts import Veld
from statuut.procedures.recording import Refusal
from statuut.procedures.state import State
from statuut.timeline.formatting import format_date
from statuut.web.case_words import CAPACITIES
from statuut.web.forms.field import Choice, Field, first_errors
from statuut.web.views.velden import echo

OWN = "v_"
FEW = 4
_CONTROLS = {"dag": "datum", "janee": "knoppen", "geheel": "getal", "getal": "getal", "euro": "getal", "procent": "getal", "tekst": "lang"}
_UNITS = {"euro": "euro", "procent": "%"}
_HINTS = {"persoon": "Personeelsnummer.", "lijst": "Scheid met een puntkomma.", "uur": "Bijvoorbeeld 14:30."}
_DATE_HINT = "Typ de datum zoals u wilt: 1/3/05, 01.03.2005 of 2005-03-01."
SEPARATOR = ";"


@dataclass
class ActForm:
    """The fields in three groups, and the act that they make, as a case file holds it; `raw` is empty while a field cannot be read."""

    kop: list[Field]
    eigen: list[Field]
    rest: list[Field]
    raw: dict[str, Any] = field(default_factory=dict)
    bezwaren: list[str] = field(default_factory=list)

    @property
    def alle(self) -> list[Field]:
        """Every field."""
        return [*self.kop, *self.eigen, *self.rest]

    @property
    def fouten(self) -> list[tuple[str, str, str]]:
        """What is wrong per field."""
        return first_errors(self.alle)


def act_form(state: State, kind: Handeling, found: Competence, typed: Mapping[str, str], lacking: Sequence[str]) -> ActForm:
    """The form of an act, filled with what was typed; `found` says who may do it, `lacking` the mentions that are ticked as missing."""
    procedure = state.procedure
    form = ActForm(_head(state, kind, found, typed), _own(procedure, kind.velden, typed), _rest(procedure, kind, found, typed, lacking))
    _read(form, kind.sleutel, kind.velden, typed, lacking)
    office = procedure.rollen.get(typed.get("rol", ""))
    if form.raw and office is not None and office.betrokkene and not typed.get("persoon", "").strip():
        form.raw["persoon"] = state.case.betrokkene
    return form


def facts_form(state: State, typed: Mapping[str, str]) -> ActForm:
    """The form of the facts of the case: the day from which they hold, and each fact with its value now."""
    hint = f"Een gegeven dat ontbrak, geldt vanaf het begin van de zaak. {_DATE_HINT}"
    form = ActForm([_day("dag", "Geldt vanaf", hint, typed)], _own(state.procedure, state.procedure.gegevens, typed, open_ended=True), [])
    _read(form, GEGEVENS, state.procedure.gegevens, typed, ())
    if form.raw:
        form.raw["velden"] = {
            name: value
            for name, value in form.raw["velden"].items()
            if read_field(state.procedure.gegevens[name], value) != state.gegevens.get(name)
        }
    return form


def opening_fields(procedure: Procedure, typed: Mapping[str, str]) -> list[Field]:
    """The facts that a case is opened with."""
    return _own(procedure, procedure.gegevens, typed)


def read_own(declared: Mapping[str, Veld], fields: Iterable[Field], typed: Mapping[str, str]) -> dict[str, Any]:
    """The declared values that were typed and can be read, as typed; what cannot be read is said beside its field."""
    by_name = {each.naam: each for each in fields}
    found: dict[str, Any] = {}
    for name, veld in declared.items():
        value = typed.get(OWN + name, "").strip()
        if not value:
            continue
        try:
            read_field(veld, value)
            found[name] = value
        except ValueError as error:
            by_name[OWN + name].fouten.append(str(error))
    return found


def typed_of(act: Act, procedure: Procedure) -> dict[str, str]:
    """A recorded act as a user would type it."""
    declared = procedure.handelingen[act.daad].velden
    found = {"dag": format_date(act.dag), "wijze": act.wijze, "bron": act.bron, "deelnemers": f"{SEPARATOR} ".join(act.deelnemers)}
    if act.door is not None:
        found.update(rol=act.door.rol, persoon=act.door.persoon, hoedanigheid=act.door.hoedanigheid)
    return found | typed_values(declared, act.velden)


def typed_values(declared: Mapping[str, Veld], kept: Mapping[str, Any]) -> dict[str, str]:
    """Kept values of declared fields as a user would type them."""
    return {OWN + name: _typed(value) for name, value in file_values(declared, kept).items() if value is not None}


def place_refusals(form: ActForm, refusals: Iterable[Refusal]) -> None:
    """Put each refusal beside its field; what belongs to none is said on top."""
    by_name = {each.naam: each for each in form.alle}
    for each in refusals:
        found = by_name.get(each.veld) or by_name.get(OWN + each.veld)
        if found is None:
            form.bezwaren.append(each.tekst)
        elif each.tekst not in found.fouten:
            found.fouten.append(each.tekst)


def _head(state: State, kind: Handeling, found: Competence, typed: Mapping[str, str]) -> list[Field]:
    procedure = state.procedure
    fields = [_day("dag", "Dag waarop het gebeurde", _DATE_HINT, typed)]
    if not (kind.bevoegd or kind.bevoegd_zoals):
        return fields
    competent = {each.rol: each.naam for each in found.bevoegd}
    offices = [Choice(key, f"{name}{'' if found.bepaald else ' (misschien)'}") for key, name in competent.items()]
    offices += [Choice(key, f"{office.naam} (niet bevoegd)") for key, office in procedure.rollen.items() if key not in competent]
    fields.append(Field("rol", "Wie handelde", "keuze", "", (kind.artikel,), True, typed.get("rol", ""), offices))
    holders = [f"{p.naam or p.persoon} ({each.naam})" for each in found.bevoegd for p in each.personen if p.stand != "uitgesloten"]
    hint = "Personeelsnummer van wie handelde, als u dat weet." + (f" Bekend: {', '.join(holders)}." if holders else "")
    fields.append(Field("persoon", "Persoon", "tekst", hint, waarde=typed.get("persoon", "")))
    capacities = [Choice(key, words) for key, words in CAPACITIES.items()]
    value = typed.get("hoedanigheid") or "titularis"
    fields.append(Field("hoedanigheid", "Als", "knoppen", verplicht=True, waarde=value, keuzes=capacities))
    return fields


def _rest(procedure: Procedure, kind: Handeling, found: Competence, typed: Mapping[str, str], lacking: Sequence[str]) -> list[Field]:
    fields = []
    if kind.wijze or any(s.ontvangst and s.van == kind.sleutel for term in procedure.termijnen.values() for s in term.vanaf):
        ways = [Choice(key, each.label) for key, each in procedure.verzendingen.items()]
        articles = (kind.wijze_artikel,) if kind.wijze_artikel else ()
        fields.append(Field("wijze", "Hoe verzonden", "keuze", "", articles, waarde=typed.get("wijze", ""), keuzes=ways))
    if any(each.college for each in found.bevoegd):
        hint = f"Personeelsnummers van wie mee beraadslaagde. {_HINTS['lijst']}"
        fields.append(Field("deelnemers", "Wie nam deel", "tekst", hint, waarde=typed.get("deelnemers", "")))
    mentions = [Choice(m.sleutel, m.label) for key in kind.documenten for m in procedure.documenten[key].vermeldingen.values()]
    if mentions:
        title = "Wat ontbrak in het document"
        hint = "Vink alleen aan wat het document had moeten vermelden en niet vermeldt."
        fields.append(Field("ontbreekt", title, "vinken", hint, waarde=SEPARATOR.join(lacking), keuzes=mentions))
    fields.append(Field("bron", "Bron", "tekst", "Stuk waarop de registratie steunt.", waarde=typed.get("bron", "")))
    return fields


def _own(procedure: Procedure, declared: Mapping[str, Veld], typed: Mapping[str, str], *, open_ended: bool = False) -> list[Field]:
    made = []
    for name, veld in declared.items():
        articles = (veld.artikel,) if veld.artikel else ()
        hint = " ".join(each for each in (veld.vraag, _HINTS.get(veld.soort, "")) if each)
        control = _CONTROLS.get(veld.soort, "tekst")
        must = veld.verplicht and not open_ended
        each = Field(OWN + name, veld.label[:1].upper() + veld.label[1:], control, hint, articles, must, typed.get(OWN + name, ""))
        each.eenheid = _UNITS.get(veld.soort, "")
        options = choices(procedure, veld)
        if veld.soort == "keuze" and options:
            each.soort = "knoppen" if len(options) <= FEW else "keuze"
            each.keuzes = [Choice(key, words) for key, words in options.items()]
        elif veld.soort == "janee":
            each.keuzes = [Choice("ja", "ja"), Choice("nee", "nee")]
        elif veld.soort == "dag":
            _echo(each)
        made.append(each)
    return made


def _read(form: ActForm, act: str, declared: Mapping[str, Veld], typed: Mapping[str, str], lacking: Sequence[str]) -> None:
    """Make the act of what was typed, or say beside each field what cannot be read."""
    day = next(each for each in form.kop if each.naam == "dag")
    raw: dict[str, Any] = {"daad": act, "velden": read_own(declared, form.eigen, typed)}
    try:
        raw["dag"] = read.day(day.waarde)
    except ValueError as error:
        day.fouten.append(str(error) if day.waarde.strip() else "Dit veld is nog leeg; vul het in.")
    raw |= {name: typed[name].strip() for name in ("rol", "persoon", "hoedanigheid", "wijze", "bron") if typed.get(name, "").strip()}
    if members := [each.strip() for each in typed.get("deelnemers", "").split(SEPARATOR) if each.strip()]:
        raw["deelnemers"] = members
    if lacking:
        raw["ontbreekt"] = list(lacking)
    if not form.fouten:
        form.raw = raw


def _day(name: str, label: str, hint: str, typed: Mapping[str, str]) -> Field:
    return _echo(Field(name, label, "datum", hint, verplicht=True, waarde=typed.get(name, "")))


def _echo(made: Field) -> Field:
    text, good = echo(made.waarde)
    made.echo = text if good else ""
    return made


def _typed(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, list | tuple):
        return f"{SEPARATOR} ".join(str(each) for each in value)
    return str(value).replace(".", ",") if not isinstance(value, str) else value
