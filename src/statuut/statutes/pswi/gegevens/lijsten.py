"""The closed lists of the PSWI as codes: grades, ranks, levels, scales, and the flat tables that rules look them up in.

Articles: VIII 5 (levels and ranks), VIII 78 (functional careers), XIII 3 (scale codes), XIII 35 and XIII 36bis (scales per grade).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from statuut.engine.units import Unit, code_unit
from statuut.engine.values import NONE
from statuut.engine.yaml_file import load_yaml

NIVEAUS = ("E", "D", "C", "B", "A")
RANGEN = ("E1", "D1", "D2", "D3", "C1", "C2", "C3", "B1", "B2", "B3", "A1", "A2", "A3")
#: A scale runs over at most 31 years (XIII 1 lid 2): one cell per year of useful seniority, 0 to 31.
SCHAALJAREN = 32
#: Cells per grade in the table of the steps of its functional career.
TRAPPEN = 8
HOEDANIGHEDEN = ("stagiair", "ambtenaar", "contractueel")
STAGIAIR, AMBTENAAR, CONTRACTUEEL = range(3)
PERSONEELSGROEPEN = ("wetenschappelijk", "niet_wetenschappelijk")
WETENSCHAPPELIJK, NIET_WETENSCHAPPELIJK = range(2)
WIJZEN = (
    "geen", "indiensttreding", "bevordering", "overgang_niveau", "ambtshalve", "terugzetting", "overplaatsing", "overplaatsing_medisch",
    "inschakeling", "schaalbesluit", "schaal_aan_ambt", "einde_schaal_aan_ambt",
)  # fmt: skip
(
    GEEN_WIJZE, INDIENSTTREDING, BEVORDERING, OVERGANG_NIVEAU, AMBTSHALVE, TERUGZETTING, OVERPLAATSING, OVERPLAATSING_MEDISCH,
    INSCHAKELING, SCHAALBESLUIT, SCHAAL_AAN_AMBT, EINDE_SCHAAL_AAN_AMBT,
) = range(12)  # fmt: skip
#: Scales that no grade of XIII 35 carries: transitional ones of annex 7 that the text names (XIII 115).
ANDERE_SCHALEN = ("A265T", "A366T")
BURGERLIJKE_STATEN = ("alleenstaand", "gehuwd", "samenwonend")
TOELAGEN = ("geen", "standplaatstoelage", "haardtoelage")


@dataclass(frozen=True, slots=True)
class Graad:
    """A grade with its rank, the scales of its functional career and those that only a decision grants."""

    code: str
    naam: str
    groep: str
    rang: str
    schalen: tuple[str, ...]
    loopbaan: tuple[tuple[str, str, int], ...]
    besluit: Mapping[str, str]

    @property
    def niveau(self) -> str:
        """The letter of the rank."""
        return self.rang[0]

    @property
    def alle_schalen(self) -> tuple[str, ...]:
        """Every scale that the grade can carry."""
        return tuple(dict.fromkeys((*self.schalen, *self.besluit, *(s for step in self.loopbaan for s in step[:2]))))


@dataclass(frozen=True, slots=True)
class Afwezigheidssoort:
    """A kind of absence and its effects; `schaalopbouw` is normaal, alleen_normaal, geen or geen_als_voltijds."""

    aard: str
    naam: str
    artikel: str
    toestand: str
    bezoldigd: bool
    werkelijke_dienst: bool
    schaalopbouw: str
    geldelijk: bool
    uren_1976: bool = False
    toelagen: bool = False


@cache
def graden() -> Mapping[str, Graad]:
    """All grades by code, in the order of XIII 35."""
    found = {}
    for e in load_yaml(Path(__file__).with_name("graden.yaml")):
        loopbaan = tuple((a, b, int(n)) for a, b, n in e.get("loopbaan", ()))
        found[e["graad"]] = Graad(e["graad"], e["naam"], e["groep"], e["rang"], tuple(e["schalen"]), loopbaan, e.get("besluit", {}))
    return found


@cache
def afwezigheidssoorten() -> Mapping[str, Afwezigheidssoort]:
    """All kinds of absence by code."""
    return {e["aard"]: Afwezigheidssoort(**e) for e in load_yaml(Path(__file__).with_name("afwezigheden.yaml"))}


@cache
def schalen() -> tuple[str, ...]:
    """All scale codes, sorted; a position in this tuple is the scale's code in the engine."""
    return tuple(sorted({s for g in graden().values() for s in g.alle_schalen} | set(ANDERE_SCHALEN)))


@cache
def schaal_nummer() -> Mapping[str, int]:
    """Scale code to engine code."""
    return {code: i for i, code in enumerate(schalen())}


@cache
def graad_nummer() -> Mapping[str, int]:
    """Grade code to engine code."""
    return {code: i for i, code in enumerate(graden())}


def schaal_naam(code: str) -> str:
    """'C112' as the statute prints it: 'C 112'."""
    return f"{code[0]} {code[1:]}"


@cache
def eenheden() -> Mapping[str, Unit]:
    """The code units of this statute by name."""
    return {
        "graad": code_unit("graad", tuple(graden()), {g.code: g.naam for g in graden().values()}),
        "rang": code_unit("rang", RANGEN),
        "niveau": code_unit("niveau", NIVEAUS),
        "schaal": code_unit("salarisschaal", schalen(), {s: schaal_naam(s) for s in schalen()}),
        "hoedanigheid": code_unit("hoedanigheid", HOEDANIGHEDEN, {"contractueel": "contractueel personeelslid"}),
        "personeelsgroep": code_unit("personeelsgroep", PERSONEELSGROEPEN, {"niet_wetenschappelijk": "niet-wetenschappelijk"}),
        "wijze": code_unit("wijze", WIJZEN),
        "burgerlijke_staat": code_unit("burgerlijke_staat", BURGERLIJKE_STATEN),
        "toelage": code_unit("toelage", TOELAGEN),
    }


def loopbaantabellen() -> dict[str, list[int]]:
    """Flat tables for rules: rank, level and scales by grade; next scale and years by scale and grade."""
    grades, scale_of = graden(), schaal_nummer()
    width = len(scale_of)
    step_of, scale_at = [NONE] * (len(grades) * width), [NONE] * (len(grades) * TRAPPEN)
    for index, grade in enumerate(grades.values()):
        for step, code in enumerate(grade.schalen):
            step_of[index * width + scale_of[code]] = step
            scale_at[index * TRAPPEN + step] = scale_of[code]
    next_scale, years = [NONE] * (len(grades) * width), [NONE] * (len(grades) * width)
    for index, grade in enumerate(grades.values()):
        for source, target, count in grade.loopbaan:
            next_scale[index * width + scale_of[source]] = scale_of[target]
            years[index * width + scale_of[source]] = count
    every = list(grades.values())
    return {
        "rang_van_graad": [RANGEN.index(g.rang) for g in every],
        "niveau_van_graad": [NIVEAUS.index(g.niveau) for g in every],
        "eerste_schaal_van_graad": [scale_of[g.schalen[0]] for g in every],
        "hoogste_schaal_van_graad": [scale_of[g.schalen[-1]] for g in every],
        "op_een_na_hoogste_schaal": [scale_of[g.schalen[max(0, len(g.schalen) - 2)]] for g in every],
        "heeft_functionele_loopbaan": [1 if len(g.schalen) > 1 else 0 for g in every],
        "trap_van_schaal": step_of,
        "schaal_op_trap": scale_at,
        "volgende_schaal": next_scale,
        "jaren_tot_volgende_schaal": years,
    }


def schaalconstante(code: str) -> int:
    """Engine code of a scale that an article names."""
    return schaal_nummer()[code]


def waarden(unit: str) -> Any:
    """Codes of a unit, for forms."""
    return eenheden()[unit].codes
