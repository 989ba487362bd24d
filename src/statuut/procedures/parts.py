"""The smaller parts of a declaration: stages, offices, fields, times that stand still, ways of sending, documents, endings.

Every part is frozen and refuses unknown keys. A part that stands in a mapping of the file knows its own key (`sleutel`). A reference
(`Verwijzing`) is text: `daad`, `daad.veld`, `daad.dag`, `daad.rol`, a case fact, `termijn.naam` (the day that a term gives) or
`functie.naam` (what a function of the module of the procedure computes).
A condition (`Voorwaarde`) is a mapping of which everything must hold, or a list of which one must; see `conditions`.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Verwijzing = str
Voorwaarde = dict[str, Any] | list[dict[str, Any]]
Effect = Literal["orde", "aanvechtbaar", "nietig", "onontvankelijk", "vervallen", "geacht"]
Eenheid = Literal["kalenderdagen", "werkdagen", "maanden", "jaren"]
SoortVeld = Literal["tekst", "dag", "uur", "janee", "keuze", "geheel", "getal", "euro", "procent", "persoon", "lijst"]


class Deel(BaseModel):
    """A part of a declaration."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class MetSleutel(Deel):
    """A part that stands under its key in a mapping of the file."""

    sleutel: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.sleutel})"


class Fase(MetSleutel):
    """A stage, in the order of the drawing."""

    label: str


class Bevoegdheid(Deel):
    """A rule of competence: these offices, when the condition holds. The first rule that holds decides."""

    rollen: tuple[str, ...]
    artikel: str
    wanneer: Voorwaarde = Field(default_factory=dict)
    tekst: str = ""


class Rol(MetSleutel):
    """An office or person that acts. `vereist` is asked of a known holder through `drager.<kenmerk>`.

    `college`: a body of several members, of which who is excluded abstains. `betrokkene`: the person whom the case is about.
    `vervanging`: offices that act when this one is excluded or prevented.
    """

    naam: str
    artikel: str = ""
    college: bool = False
    betrokkene: bool = False
    vereist: Voorwaarde = Field(default_factory=dict)
    vereist_tekst: str = ""
    vervanging: tuple[Bevoegdheid, ...] = ()


class Onverenigbaarheid(Deel):
    """Who may not do this act: who did one of the acts `daden`, or the person concerned (`betrokkene`).

    `vergelijk`: the person only, or also the office (`overheid`). In a body with members the excluded one abstains.
    """

    daden: tuple[str, ...] = ()
    betrokkene: bool = False
    vergelijk: Literal["persoon", "overheid"] = "persoon"
    artikel: str
    tekst: str
    gevolg: Effect = "aanvechtbaar"
    wanneer: Voorwaarde = Field(default_factory=dict)


class Veld(MetSleutel):
    """A fact of the case or of an act. `orde` takes the choices from an ordered list of the statute."""

    label: str
    soort: SoortVeld = "tekst"
    keuzes: dict[str, str] = Field(default_factory=dict)
    orde: str = ""
    verplicht: bool = False
    artikel: str = ""
    gevolg: Effect = "aanvechtbaar"
    vraag: str = ""


class Venster(Deel):
    """A part of every year, as month and day, both inclusive; one that ends before it begins runs into the next year."""

    van: str = Field(pattern=r"^\d\d-\d\d$")
    tot: str = Field(pattern=r"^\d\d-\d\d$")
    naam: str


class Opschorting(MetSleutel):
    """Parts of the year in which terms stand still."""

    artikel: str
    label: str
    vensters: tuple[Venster, ...]
    leeswijze: str = ""
    varianten: dict[str, tuple[Venster, ...]] = Field(default_factory=dict)


class Schorsing(MetSleutel):
    """A time in which the procedure stands still: from `begin` to the day before `einde`, open while `einde` is not known.

    `daden` and `termijnen` empty: all of them. `behalve`: acts and terms that go on.
    """

    label: str
    artikel: str
    begin: Verwijzing
    einde: Verwijzing
    daden: tuple[str, ...] = ()
    termijnen: tuple[str, ...] = ()
    behalve: tuple[str, ...] = ()
    gevolg: Effect = "aanvechtbaar"
    wanneer: Voorwaarde = Field(default_factory=dict)


class Verzending(MetSleutel):
    """A way of sending and when what was sent that way is presumed received; a length of 0 is the day itself."""

    label: str
    lengte: int
    eenheid: Eenheid = "werkdagen"
    leeswijze: str = ""
    varianten: dict[str, dict[str, Any]] = Field(default_factory=dict)


class Vermelding(MetSleutel):
    """What a document must say; `uit` is where it comes from when the case knows it."""

    label: str
    artikel: str = ""
    uit: Verwijzing = ""
    gevolg: Effect = "aanvechtbaar"


class Document(MetSleutel):
    """A document of an act: what it must mention, what it needs, and the remedy whose last day it tells (an act)."""

    naam: str
    artikel: str
    vermeldingen: dict[str, Vermelding] = Field(default_factory=dict)
    gegevens: tuple[Verwijzing, ...] = ()
    rechtsmiddel: str = ""
    wanneer: Voorwaarde = Field(default_factory=dict)


class Einde(MetSleutel):
    """A way in which the procedure ends."""

    label: str
    artikel: str = ""


class Doorhaling(Deel):
    """From which day an event of the file may no longer be seen or counted: the kind, the day it counts from, and the years by a field."""

    soort: str
    artikel: str
    vanaf: str
    volgens: str
    jaren: dict[str, int]
