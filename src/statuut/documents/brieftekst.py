"""The wording of letters: `letters/<procedure>.yaml` of a statute, per document; `letters/gemeen.yaml` holds paragraphs that they share.

A lawyer reads and changes these files; nothing in the code knows a sentence of a letter. Everything that is wrong is told at once:
names that are no document, act, field or term, conditions that cannot hold, and mandatory mentions that no paragraph carries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from statuut.engine.pack import load_pack
from statuut.engine.yaml_file import load_yaml
from statuut.procedures.checks import problems_of_names
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.load import load_procedures
from statuut.procedures.parts import Deel, MetSleutel, Verwijzing, Voorwaarde

SHARED = "gemeen"
PLACE = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)\}")
LETTER, ADDED = "brief", "vul"
OF_THE_LETTER = frozenset(
    {"naam", "nummer", "kenmerk", "datum", "afzender", "ondertekenaar", "instelling", "plaats", "wijze", "laatste_dag", "eerste_dag"}
)
Soort = Literal["brief", "besluit", "verslag", "formulier"]


class Alinea(Deel):
    """A paragraph: a heading, a text, points, the value of a field as a block, or lines to fill in by hand.

    `vermeldt`: the mandatory mentions that it carries. `wanneer`: when it stands in the letter.
    """

    tekst: str = ""
    kop: str = ""
    punten: tuple[str, ...] = ()
    veld: Verwijzing = ""
    invullen: str = ""
    regels: int = 1
    vermeldt: tuple[str, ...] = ()
    artikel: str = ""
    wanneer: Voorwaarde = Field(default_factory=dict)

    @property
    def references(self) -> tuple[str, ...]:
        """The names between braces, and the field shown as a block."""
        found = [name for text in (self.kop, self.tekst, *self.punten) for name in PLACE.findall(text)]
        return tuple(dict.fromkeys([*found, *([self.veld] if self.veld else [])]))


class Aanvulling(MetSleutel):
    """What the writer of the letter must add, because no act of the case holds it."""

    label: str
    artikel: str = ""


class Brieftekst(MetSleutel):
    """The wording of one document.

    `aan`: roles to which it is addressed; `aan_bevoegd`: the act whose competent offices it is addressed to; neither: the person concerned.
    `vereist`: per mandatory mention, when it is due (otherwise always). `gronden`: articles beside those of document and act.
    `rechtsmiddel`: the sentence before the last day; `geen_rechtsmiddel`: what is said when the remedy is not open.
    `rechtsmiddel_bij`: at the board of appeal of the letterhead, elsewhere (the address is asked), or no address at all.
    `waarschuwingen`: what the writer is told, and what does not stand in the letter.
    """

    soort: Soort = "brief"
    onderwerp: str
    aan: tuple[str, ...] = ()
    aan_bevoegd: str = ""
    aanhef: str = ""
    alineas: tuple[Alinea, ...]
    aanvullingen: dict[str, Aanvulling] = Field(default_factory=dict)
    vereist: dict[str, Voorwaarde] = Field(default_factory=dict)
    gronden: tuple[str, ...] = ()
    rechtsmiddel: str = ""
    geen_rechtsmiddel: str = ""
    rechtsmiddel_bij: Literal["beroep", "elders", "geen"] = "beroep"
    slot: str = ""
    bijlagen: tuple[str, ...] = ()
    waarschuwingen: tuple[Alinea, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text with names between braces, besides the paragraphs."""
        return (self.onderwerp, self.aanhef, self.slot, *self.bijlagen, self.rechtsmiddel, self.geen_rechtsmiddel)

    @property
    def references(self) -> tuple[str, ...]:
        """Every name that the wording uses."""
        named = [name for each in (*self.alineas, *self.waarschuwingen) for name in each.references]
        return tuple(dict.fromkeys([*named, *(name for text in self.texts for name in PLACE.findall(text))]))


class WordingError(Exception):
    """Wordings that cannot be used; `problems` holds one Dutch line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def wordings_of(procedure: Procedure) -> Mapping[str, Brieftekst]:
    """The wordings of a procedure by document; empty when it has none of its own. WordingError when one is wrong."""
    return _wordings(procedure.statuut, procedure.sleutel)


@cache
def _wordings(statute: str, key: str) -> Mapping[str, Brieftekst]:
    pack = load_pack(statute)
    path = pack.folder / "letters" / f"{key}.yaml"
    return read_wordings(load_yaml(path), load_procedures(pack)[key], _shared(path.parent)) if path.exists() else {}


@cache
def _shared(folder: Path) -> Mapping[str, Any]:
    path = folder / f"{SHARED}.yaml"
    return load_yaml(path) or {} if path.exists() else {}


def read_wordings(raw: Mapping[str, Any], procedure: Procedure, shared: Mapping[str, Any]) -> dict[str, Brieftekst]:
    """The wordings of a file, with the shared paragraphs filled in; WordingError with everything that is wrong."""
    found: dict[str, Brieftekst] = {}
    problems: list[str] = []
    for key, value in raw.items():
        place = f"letters/{procedure.sleutel}.yaml, {key}"
        try:
            found[key] = Brieftekst.model_validate(_written_out(key, value, shared.get("alineas") or {}, place))
        except ValidationError as error:
            problems += [f"{place} › {' › '.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()]
        except KeyError as error:
            problems.append(f"{place}: de gedeelde alinea's “{error.args[0]}” bestaan niet")
    problems += [line for wording in found.values() for line in problems_of(procedure, wording)]
    if problems:
        raise WordingError(problems)
    return found


def _written_out(key: str, value: Mapping[str, Any], shared: Mapping[str, Any], place: str) -> dict[str, Any]:
    """A wording with short forms written out: a text is a paragraph, `{gedeeld: naam}` are shared ones."""
    paragraphs: list[Any] = []
    for each in value.get("alineas") or ():
        if isinstance(each, Mapping) and set(each) == {"gedeeld"}:
            paragraphs += shared[each["gedeeld"]]
        else:
            paragraphs.append(each)
    plain = [{"tekst": each} if isinstance(each, str) else each for each in paragraphs]
    more = {
        name: {"sleutel": name, **({"label": each} if isinstance(each, str) else each)}
        for name, each in (value.get("aanvullingen") or {}).items()
    }
    to = value.get("aan") or ()
    return {**value, "sleutel": key, "alineas": plain, "aanvullingen": more, "aan": [to] if isinstance(to, str) else to}


def problems_of(procedure: Procedure, wording: Brieftekst) -> Iterator[str]:
    """What is wrong with the names in a wording, and the mandatory mentions that it does not carry."""
    place = f"letters/{procedure.sleutel}.yaml, {wording.sleutel}"
    document = procedure.documenten.get(wording.sleutel)
    if document is None:
        yield f"{place}: dit document staat niet in de procedure; wel: {', '.join(procedure.documenten)}"
        return
    own = act_of(procedure, document.sleutel)
    references = [name for name in wording.references if not _of_the_letter(wording, name)]
    conditions = [each.wanneer for each in (*wording.alineas, *wording.waarschuwingen)]
    yield from problems_of_names(procedure, references, [*conditions, *wording.vereist.values()], own, place)
    yield from (f"{place}: rol “{role}” bestaat niet" for role in wording.aan if role not in procedure.rollen)
    if wording.aan_bevoegd and wording.aan_bevoegd not in procedure.handelingen:
        yield f"{place}: handeling “{wording.aan_bevoegd}” bestaat niet"
    carried = {key for each in wording.alineas for key in each.vermeldt}
    shown = {name for each in wording.alineas for name in each.references}
    for key in (*carried, *wording.vereist):
        if key not in document.vermeldingen:
            yield f"{place}: vermelding “{key}” staat niet in de procedure"
    for mention in document.vermeldingen.values():
        if mention.sleutel not in carried and (not mention.uit or mention.uit not in shown):
            yield f"{place}: geen alinea draagt de verplichte vermelding “{mention.label}” (art. {mention.artikel})"
    if document.rechtsmiddel and not wording.rechtsmiddel:
        yield f"{place}: de zin over het rechtsmiddel ontbreekt"


def _of_the_letter(wording: Brieftekst, name: str) -> bool:
    head, _, tail = name.partition(".")
    return (head == LETTER and tail in OF_THE_LETTER) or (head == ADDED and tail in wording.aanvullingen)


def act_of(procedure: Procedure, document: str) -> Handeling:
    """The act that makes a document; every declared document has one."""
    return next(act for act in procedure.handelingen.values() if document in act.documenten)
