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
    "inschakeling", "schaalbesluit", "schaal_aan_ambt", "einde_schaal_aan_ambt", "terugzetting_tucht",
)  # fmt: skip
(
    GEEN_WIJZE, INDIENSTTREDING, BEVORDERING, OVERGANG_NIVEAU, AMBTSHALVE, TERUGZETTING, OVERPLAATSING, OVERPLAATSING_MEDISCH,
    INSCHAKELING, SCHAALBESLUIT, SCHAAL_AAN_AMBT, EINDE_SCHAAL_AAN_AMBT, TERUGZETTING_TUCHT,
) = range(13)  # fmt: skip
#: Scales that no grade of XIII 35 carries: transitional ones of annex 7 that the text names (XIII 115), and that of the cook (XIV 45).
ANDERE_SCHALEN = ("A265T", "A366T", "D132")
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
    """A kind of absence and its effects, for the share of the work that is absent.

    `schaalopbouw` is normaal, alleen_normaal, geen or geen_als_voltijds; `vakantie` is geen (no effect on annual leave), pro_rata
    (unpaid days reduce it, XI 11 lid 3) or geen_opbouw (no right at all, XI 11 lid 1). What a kind does not say follows from its status:
    service activity keeps every claim (XI 2), non-activity none (XI 3); actual service counts for the seniorities (VIII 32).
    """

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
    bevordering_graad: bool = True
    bevordering_schaal: bool = True
    bevordering_salaris: bool = True
    graadancienniteit: bool = True
    niveauancienniteit: bool = True
    dienstancienniteit: bool = True
    vakantie: str = "geen"
    ziekteteller: bool = False
    halve_dagen: bool = False
    keuze_bezoldiging: bool = False

    @property
    def actief(self) -> bool:
        """Whether the kind is service activity."""
        return self.toestand == "dienstactiviteit"

    def schaalancienniteit(self, voltijds: bool) -> bool:
        """Whether scale seniority grows, at whatever speed; `voltijds` when no work at all is left."""
        return self.schaalopbouw in ("normaal", "alleen_normaal") or (self.schaalopbouw == "geen_als_voltijds" and not voltijds)


def _soort(entry: Mapping[str, Any]) -> Afwezigheidssoort:
    """A kind from its entry, with what follows from its status where the entry says nothing."""
    active = entry["toestand"] == "dienstactiviteit"
    claims = {"bevordering_graad": active, "bevordering_schaal": active, "bevordering_salaris": active and entry["geldelijk"]}
    counted = dict.fromkeys(("graadancienniteit", "niveauancienniteit", "dienstancienniteit"), entry["werkelijke_dienst"])
    holiday = "geen_opbouw" if not active else "geen" if entry["bezoldigd"] else "pro_rata"
    return Afwezigheidssoort(**{**claims, **counted, "vakantie": holiday, **entry})


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
    return {e["aard"]: _soort(e) for e in load_yaml(Path(__file__).with_name("afwezigheden.yaml"))}


@cache
def gekozen_soort(aard: str, bezoldigd: bool | None) -> Afwezigheidssoort:
    """A kind with the choice made to pay the salary on or not, where the statute leaves that choice (XI 68 §2, XI 77 §2)."""
    soort = afwezigheidssoorten()[aard]
    if bezoldigd is None or not soort.keuze_bezoldiging or bezoldigd == soort.bezoldigd:
        return soort
    entry = next(e for e in load_yaml(Path(__file__).with_name("afwezigheden.yaml")) if e["aard"] == aard)
    return _soort({**entry, "bezoldigd": bezoldigd})


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
        # Facts with a third answer, which only another reading tells apart from the first two.
        "toelage_partner": code_unit("toelage_partner", ("nee", "ja", "standplaatstoelage")),
        "diploma_verworven": code_unit("diploma_verworven", ("nee", "ja", "doctoraat")),
        "deel_van_maand": code_unit("deel_van_maand", ("nee", "ja", "deel"), {"deel": "een deel van de maand"}),
        "jonge_werknemer": code_unit(
            "jonge_werknemer", ("nee", "ja", "volle_maanden"), {"volle_maanden": "alleen in volle maanden geteld"}
        ),
        "attest_loopt": code_unit("attest_loopt", ("nee", "ja", "zomer"), {"zomer": "in de zomer van een volledig schooljaar"}),
        "vijftig": code_unit("vijftig", ("nee", "ja", "verjaardag"), {"verjaardag": "alleen de verjaardag zelf"}),
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
