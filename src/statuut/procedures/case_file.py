"""A case as a file holds it: read with every value checked, and written back.

```yaml
kenmerk: 2005/03
procedure: tucht
betrokkene: "1071"
geopend: 2005-07-04
gegevens: {rang: C1, feiten_vastgesteld: 2005-06-01}
personen: {instellingshoofd: [{persoon: "12", naam: An Peeters}]}
handelingen:
  - {daad: voorstel, dag: 2005-07-04, rol: afdelingshoofd, persoon: "17", velden: {straf: blaam, feiten: te laat}}
```
`nr` and `vastgelegd` may be left out: the place in the list, and the day itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any, get_args

from statuut.dossier.events import read
from statuut.procedures.case import GEGEVENS, Act, Actor, Case, Hoedanigheid, Holder
from statuut.procedures.declaration import Procedure
from statuut.procedures.fields import file_values, read_field
from statuut.procedures.parts import Veld

_ACT = ("nr", "daad", "dag", "vastgelegd", "rol", "persoon", "hoedanigheid", "velden", "wijze", "deelnemers", "ontbreekt", "vervangt",
        "ingetrokken", "zoals_gebeurd", "bron")  # fmt: skip
_CASE = ("kenmerk", "procedure", "betrokkene", "geopend", "gegevens", "personen", "handelingen")


class UnreadableCase(ValueError):
    """A case file that cannot be used; `problems` holds one Dutch line each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def read_case(raw: Mapping[str, Any], procedures: Mapping[str, Procedure]) -> Case:
    """A case from the mapping of its file; UnreadableCase with everything that is wrong."""
    wrong = [f"“{key}” hoort niet in een zaak; wel: {', '.join(_CASE)}." for key in raw if key not in _CASE]
    procedure = procedures.get(str(raw.get("procedure")))
    if procedure is None:
        raise UnreadableCase([*wrong, f"Procedure “{raw.get('procedure')}” bestaat niet; wel: {', '.join(procedures)}."])
    facts = _values(procedure.gegevens, raw.get("gegevens") or {}, "gegevens", wrong)
    people = {role: tuple(_holder(each, wrong) for each in several) for role, several in (raw.get("personen") or {}).items()}
    wrong += [f"personen: “{role}” is geen rol; wel: {', '.join(procedure.rollen)}." for role in people if role not in procedure.rollen]
    acts = tuple(
        act for number, each in enumerate(raw.get("handelingen") or (), 1) if (act := _act(procedure, number, each, wrong)) is not None
    )
    opened = _day(raw.get("geopend") or (acts[0].dag if acts else None), "geopend", wrong)
    if wrong or opened is None:
        raise UnreadableCase(wrong)
    return Case(str(raw.get("kenmerk") or ""), procedure.sleutel, str(raw.get("betrokkene") or ""), opened, facts, people, acts)


def read_act(procedure: Procedure, number: int, raw: Mapping[str, Any]) -> tuple[Act | None, tuple[str, ...]]:
    """One act as a file or a form holds it, and what is wrong with it in Dutch."""
    wrong: list[str] = []
    act = _act(procedure, number, raw, wrong)
    return act, tuple(wrong)


def case_values(case: Case, procedure: Procedure) -> dict[str, Any]:
    """A case as its file holds it."""
    people = {role: [_plain(holder) for holder in several] for role, several in case.personen.items()}
    return {
        "kenmerk": case.kenmerk,
        "procedure": case.procedure,
        "betrokkene": case.betrokkene,
        "geopend": case.geopend,
        "gegevens": file_values(procedure.gegevens, case.gegevens),
        "personen": people,
        "handelingen": [act_values(act, procedure) for act in case.acts],
    }


def act_values(act: Act, procedure: Procedure) -> dict[str, Any]:
    """A record as a file holds it, without what it does not say."""
    declared = procedure.gegevens if act.daad == GEGEVENS else procedure.handelingen[act.daad].velden
    found = {**_plain(act), "velden": file_values(declared, act.velden)}
    if act.door is not None:
        found.update(rol=act.door.rol, persoon=act.door.persoon, hoedanigheid=act.door.hoedanigheid)
    found.pop("door", None)
    if found.get("hoedanigheid") == "titularis":
        del found["hoedanigheid"]
    return {name: found[name] for name in _ACT if found.get(name) not in (None, "", False, (), [], {})}


def _plain(value: Any) -> dict[str, Any]:
    found = {each.name: getattr(value, each.name) for each in fields(value)}
    plain = {
        name: list(each) if isinstance(each, tuple) else dict(each) if isinstance(each, Mapping) else each for name, each in found.items()
    }
    return {name: each for name, each in plain.items() if each not in (None, "", False, [], {})}


def _values(declared: Mapping[str, Veld], raw: Mapping[str, Any], place: str, wrong: list[str]) -> dict[str, Any]:
    found = {}
    for name, value in raw.items():
        if name not in declared:
            wrong.append(f"{place}: “{name}” is geen veld; wel: {', '.join(declared) or 'geen'}.")
        elif value not in (None, ""):
            try:
                found[name] = read_field(declared[name], value)
            except ValueError as error:
                wrong.append(f"{place}, {name}: {error}")
    return found


def _day(value: Any, place: str, wrong: list[str]) -> date | None:
    try:
        return read.day(value)
    except ValueError as error:
        wrong.append(f"{place}: {error}")
        return None


def _holder(raw: Any, wrong: list[str]) -> Holder:
    given: dict[str, Any] = {"persoon": raw} if isinstance(raw, str) else dict(raw)
    first, last = (_day(given[name], f"personen, {name}", wrong) if given.get(name) else None for name in ("van", "tot"))
    absent = given.get("afwezig") in (True, "ja")
    return Holder(str(given.get("persoon", "")), str(given.get("naam", "")), first, last, absent, dict(given.get("kenmerken") or {}))


def _act(procedure: Procedure, number: int, raw: Mapping[str, Any], wrong: list[str]) -> Act | None:
    place = f"handeling {number}"
    wrong += [f"{place}: “{key}” hoort niet in een handeling; wel: {', '.join(_ACT)}." for key in raw if key not in _ACT]
    name = str(raw.get("daad"))
    kind = procedure.handelingen.get(name)
    if kind is None and name != GEGEVENS:
        wrong.append(f"{place}: “{name}” is geen handeling; wel: {', '.join(procedure.handelingen)}.")
        return None
    day = _day(raw.get("dag"), f"{place}, dag", wrong)
    recorded = _day(raw.get("vastgelegd") or raw.get("dag"), f"{place}, vastgelegd", wrong)
    values = _values(kind.velden if kind else procedure.gegevens, raw.get("velden") or {}, place, wrong)
    if day is None or recorded is None:
        return None
    role = raw.get("rol")
    if role is not None and role not in procedure.rollen:
        wrong.append(f"{place}: “{role}” is geen rol; wel: {', '.join(procedure.rollen)}.")
    as_what: Hoedanigheid = raw.get("hoedanigheid") or "titularis"
    if as_what not in get_args(Hoedanigheid):
        wrong.append(f"{place}: “{as_what}” is geen hoedanigheid; wel: {', '.join(get_args(Hoedanigheid))}.")
    return Act(
        int(raw.get("nr") or number),
        name,
        day,
        recorded,
        Actor(str(role), str(raw.get("persoon") or ""), as_what) if role else None,
        values,
        str(raw.get("wijze") or ""),
        tuple(str(each) for each in raw.get("deelnemers") or ()),
        tuple(str(each) for each in raw.get("ontbreekt") or ()),
        int(raw["vervangt"]) if raw.get("vervangt") else None,
        raw.get("ingetrokken") in (True, "ja"),
        raw.get("zoals_gebeurd") in (True, "ja"),
        str(raw.get("bron") or ""),
    )
