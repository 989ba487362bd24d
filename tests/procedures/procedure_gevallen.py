"""Cases of procedures worked out by hand (tests/cases/*/procedures/*.yaml): reading them and asking the program.

A case is a case file (see `statuut.procedures.case_file`) with `geval`, `normen`, `situatie` and one or more `vragen`. A question has
`op` (and `gekend_op`, `leeswijzen`, `tot_nr`: only the first records) and what must come out:
fase, einde, einde_dag, fouten (exactly these: "code artikel"), geacht (exactly: "daad dag"), termijnen (day), standen, volgende and
niet_volgende (acts), verwacht (exactly the expected next acts), later, vervallen, eerste_dag and laatste_dag (per act), bevoegd and
uitgesloten (roles per act), personen (per act: "persoon stand"), bevinding (acts for which nobody is competent), vragen,
gebeurtenissen, staat_stil; or `poging`: an act with what refuses it (`geweigerd`: articles; empty list: accepted).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from statuut.dossier.events import read
from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.case import Case
from statuut.procedures.case_file import read_case
from statuut.procedures.competence import competence
from statuut.procedures.evaluate import course, evaluate
from statuut.procedures.load import load_procedures
from statuut.procedures.recording import propose
from statuut.procedures.state import State

FOLDER = Path(__file__).parents[1] / "cases"
_CASE = ("procedure", "betrokkene", "geopend", "gegevens", "personen", "handelingen")


@dataclass(frozen=True)
class Vraag:
    """One question of a case."""

    statuut: str
    geval: str
    inhoud: dict[str, Any]
    vraag: dict[str, Any]

    @property
    def naam(self) -> str:
        extra = "".join(f"-{name}" for name in ("gekend_op", "tot_nr") if name in self.vraag)
        extra += "".join(f"-{keuze}" for keuze in self.vraag.get("leeswijzen", {}).values())
        poging = f"-{self.vraag['poging']['daad']}-{self.vraag['poging']['dag']}" if "poging" in self.vraag else ""
        return f"{self.geval}-{self.vraag['op']}{extra}{poging}"


def alle_vragen() -> list[Vraag]:
    """Every question of every case."""
    found: list[Vraag] = []
    for path in sorted(FOLDER.glob("*/procedures/*.yaml")):
        for case in parse(path.read_text(encoding="utf-8")) or ():
            found += [Vraag(path.parents[1].name, case["geval"], case, question) for question in case["vragen"]]
    return found


def zaak(vraag: Vraag) -> Case:
    """The case of a question."""
    procedures = load_procedures(load_pack(vraag.statuut))
    raw = {"kenmerk": vraag.geval, **{name: vraag.inhoud[name] for name in _CASE if name in vraag.inhoud}}
    case = read_case(raw, procedures)
    return replace(case, acts=case.acts[: int(vraag.vraag["tot_nr"])]) if "tot_nr" in vraag.vraag else case


def toestand(vraag: Vraag, case: Case | None = None) -> State:
    """What the program says."""
    procedure = load_procedures(load_pack(vraag.statuut))[vraag.inhoud["procedure"]]
    known = read.day(vraag.vraag["gekend_op"]) if "gekend_op" in vraag.vraag else None
    day = read.day(vraag.vraag["op"])
    return evaluate(procedure, case or zaak(vraag), day, known_on=known, readings=vraag.vraag.get("leeswijzen"))


def uitkomst(vraag: Vraag) -> dict[str, Any]:
    """The answer in the words of the question: only what it asks."""
    state, asked = toestand(vraag), vraag.vraag
    coming = {each.kind.sleutel: each for each in state.volgende}
    authorities = _bevoegd(vraag)
    every: dict[str, Any] = {
        "fase": state.fase.sleutel,
        "einde": state.einde.sleutel if state.einde else None,
        "einde_dag": _day(state.einde_dag),
        "fouten": sorted(f"{each.code} {each.artikel}" for each in state.fouten),
        "geacht": [f"{each.kind.sleutel} {_day(each.act.dag)}" for each in state.verloop if each.geacht],
        "termijnen": {name: _day(found.dag) if (found := state.termijn(name)) else "geen" for name in asked.get("termijnen", ())},
        "standen": {name: found.stand if (found := state.termijn(name)) else "geen" for name in asked.get("standen", ())},
        "volgende": sorted(set(asked.get("volgende", ())) & set(coming)),
        "niet_volgende": sorted(set(asked.get("niet_volgende", ())) - set(coming)),
        "verwacht": sorted(key for key, each in coming.items() if each.verwacht),
        "later": sorted(each.kind.sleutel for each in state.later),
        "vervallen": sorted(each.kind.sleutel for each in state.vervallen),
        "eerste_dag": {key: _day(coming[key].eerste_dag) if key in coming else "geen" for key in asked.get("eerste_dag", ())},
        "laatste_dag": {key: _day(coming[key].laatste_dag) if key in coming else "geen" for key in asked.get("laatste_dag", ())},
        "bevoegd": {key: [each.rol for each in authorities[key].bevoegd] for key in asked.get("bevoegd", ())},
        "uitgesloten": {key: [each.rol for each in authorities[key].uitgesloten] for key in asked.get("uitgesloten", ())},
        "personen": {
            key: [f"{p.persoon} {p.stand}" for each in authorities[key].bevoegd for p in each.personen] for key in asked.get("personen", ())
        },
        "bevinding": sorted(key for key in asked.get("bevinding", ()) if authorities[key].bevinding),
        "vragen": sorted(each.verwijzing for each in state.vragen),
        "gebeurtenissen": [
            {"soort": each.soort, "van": _day(each.van), **({"tot": _day(each.tot)} if each.tot else {}), **_plain(each.velden)}
            for each in state.gebeurtenissen
        ],
        "staat_stil": state.staat_stil,
    }
    return {name: every[name] for name in asked if name in every}


def verwacht(vraag: Vraag) -> dict[str, Any]:
    """What the case says must come out, in the same form."""
    inside = {name: value for name, value in vraag.vraag.items() if name not in ("op", "gekend_op", "leeswijzen", "tot_nr", "poging")}
    ordered = ("fouten", "volgende", "niet_volgende", "verwacht", "later", "vervallen", "bevinding", "vragen")
    return {name: sorted(value) if name in ordered else value for name, value in inside.items()}


def geweigerd(vraag: Vraag) -> list[str]:
    """The articles under which the attempted act is refused."""
    procedure = load_procedures(load_pack(vraag.statuut))[vraag.inhoud["procedure"]]
    case, tried = zaak(vraag), vraag.vraag["poging"]
    acts = [*vraag.inhoud.get("handelingen", ())[: len(case.acts)], {k: v for k, v in tried.items() if k != "geweigerd"}]
    raw = {"kenmerk": vraag.geval, **{name: vraag.inhoud[name] for name in _CASE if name in vraag.inhoud}, "handelingen": acts}
    act = read_case(raw, load_procedures(load_pack(vraag.statuut))).acts[-1]
    done = propose(procedure, case, act, max(read.day(vraag.vraag["op"]), act.dag), readings=vraag.vraag.get("leeswijzen"))
    assert done.gelukt == (not done.weigeringen)
    return sorted(each.artikel for each in done.weigeringen)


def _bevoegd(vraag: Vraag) -> Any:
    """Who is competent for each act that the question names, at that moment."""
    procedure = load_procedures(load_pack(vraag.statuut))[vraag.inhoud["procedure"]]
    day = read.day(vraag.vraag["op"])
    known = read.day(vraag.vraag["gekend_op"]) if "gekend_op" in vraag.vraag else None
    situation = course(procedure, zaak(vraag), day, known_on=known, readings=vraag.vraag.get("leeswijzen"))
    names = {key for name in ("bevoegd", "uitgesloten", "personen", "bevinding") for key in vraag.vraag.get(name, ())}
    return {key: competence(situation, procedure.handelingen[key], day) for key in names}


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _plain(values: Any) -> dict[str, Any]:
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()}
