"""What a procedure declares: the models behind `procedures/*.yaml` of a statute, with the names of the file as field names.

Every part is frozen and refuses unknown keys. A part that stands in a mapping of the file knows its own key (`sleutel`). A reference
(`Verwijzing`) is text: `daad`, `daad.veld`, `daad.dag`, `daad.rol`, a case fact, or `termijn.naam` (the day that a term gives).
A condition (`Voorwaarde`) is a mapping of which everything must hold, or a list of which one must; see `conditions`.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Verwijzing = str
Voorwaarde = dict[str, Any] | list[dict[str, Any]]
Effect = Literal["orde", "aanvechtbaar", "nietig", "onontvankelijk", "vervallen", "geacht"]
Aard = Literal["uiterste", "ten_vroegste", "ingang"]
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


class Bevoegdheid(Deel):
    """A rule of competence: these offices, when the condition holds. The first rule that holds decides."""

    rollen: tuple[str, ...]
    artikel: str
    wanneer: Voorwaarde = Field(default_factory=dict)
    tekst: str = ""


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


class VereisteDaad(Deel):
    """Acts of which one must have happened before this one."""

    daden: tuple[str, ...]
    artikel: str = ""
    gevolg: Effect = "aanvechtbaar"
    wanneer: Voorwaarde = Field(default_factory=dict)


class Eis(MetSleutel):
    """What must hold of an act, in one Dutch sentence; names without a point are fields of the act, then facts of the case."""

    eis: Voorwaarde
    tekst: str
    artikel: str
    gevolg: Effect = "aanvechtbaar"
    wanneer: Voorwaarde = Field(default_factory=dict)
    herstel: str = ""


class Gebeurtenis(Deel):
    """The event that an act writes into the personnel file; values `{van: verwijzing}` are looked up, others are taken as they are.

    Where several references stand, the first that is known counts. `tot` is the last day; `voor` a day of which the day before is the last.
    """

    soort: str
    van: tuple[Verwijzing, ...]
    tot: tuple[Verwijzing, ...] = ()
    voor: tuple[Verwijzing, ...] = ()
    velden: dict[str, Any] = Field(default_factory=dict)
    wanneer: Voorwaarde = Field(default_factory=dict)
    artikel: str = ""


class Verstrijken(Deel):
    """An act deemed done, by law or by silence, with its fields (values `{van: verwijzing}` are looked up)."""

    daad: str
    velden: dict[str, Any] = Field(default_factory=dict)
    tekst: str
    artikel: str = ""
    wanneer: Voorwaarde = Field(default_factory=dict)


class Handeling(MetSleutel):
    """An act: in which stage, by whom, after what, with which fields, document and way of sending; what it writes and ends.

    `tijdens_schorsing`: may be done while the procedure stands still. `verwacht`: the course needs it (otherwise it may be done).
    `volgt`: acts that follow from it by law on the same day.
    """

    label: str
    fase: str
    artikel: str
    bevoegd: tuple[Bevoegdheid, ...] = ()
    bevoegd_zoals: str = ""
    van_rechtswege: bool = False
    van_buiten: bool = False
    delegeerbaar: bool = True
    delegatie_artikel: str = ""
    onverenigbaar: tuple[Onverenigbaarheid, ...] = ()
    wanneer: Voorwaarde = Field(default_factory=dict)
    verwacht: Voorwaarde | bool = True
    na: tuple[VereisteDaad, ...] = ()
    niet_na: tuple[VereisteDaad, ...] = ()
    herhaalbaar: bool = False
    velden: dict[str, Veld] = Field(default_factory=dict)
    eisen: dict[str, Eis] = Field(default_factory=dict)
    wijze: str = ""
    wijze_artikel: str = ""
    documenten: tuple[str, ...] = ()
    leidt_tot: str = ""
    einde: str = ""
    einde_wanneer: Voorwaarde = Field(default_factory=dict)
    tijdens_schorsing: bool = False
    na_einde: bool = False
    gebeurtenis: tuple[Gebeurtenis, ...] = ()
    volgt: tuple[Verstrijken, ...] = ()
    uitleg: str = ""


class Start(Deel):
    """A day from which a term runs. `ontvangst`: the presumed receipt of what was sent on that day, by the way of sending of the act."""

    van: Verwijzing
    ontvangst: bool = False
    leeswijze: str = ""


class LengteVolgens(Deel):
    """A length that depends on a fact."""

    volgens: Verwijzing
    waarden: dict[str, int]


class Termijn(MetSleutel):
    """A term. `uiterste`: last day of `daden`; `ten_vroegste`: `daden` only afterwards; `ingang`: the day on which something takes effect.

    `vanaf`: the first of these starts that is known. `terug`: counted back from the start ("at the latest three working days before").
    `op`: what the term gives, its last day or the day after it. `meet`: the field of the act that must be in time (its day otherwise).
    `varianten`: per reading and alternative, the keys of this term that are then different.
    """

    label: str
    artikel: str
    aard: Aard = "uiterste"
    lengte: int | LengteVolgens
    eenheid: Eenheid
    vanaf: tuple[Start, ...]
    daden: tuple[str, ...] = ()
    meet: str = "dag"
    terug: bool = False
    begindag_telt: bool = False
    schuift_naar_werkdag: bool = False
    opschorting: str = ""
    op: Literal["laatste_dag", "dag_erna", ""] = ""
    gevolg: Effect = "orde"
    gevolg_tekst: str = ""
    bij_verstrijken: Verstrijken | None = None
    wanneer: Voorwaarde = Field(default_factory=dict)
    ook_geschorst: bool = True
    na_einde: bool = False
    leeswijzen: tuple[str, ...] = ()
    varianten: dict[str, dict[str, dict[str, Any]]] = Field(default_factory=dict)
    aantekening: str = ""

    @property
    def gives_day_after(self) -> bool:
        """Whether the day of the term is the day after its last one."""
        return self.op == "dag_erna" or (self.op == "" and self.aard == "ten_vroegste")


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


class Gemeen(Deel):
    """What the procedures of a statute share."""

    rollen: dict[str, Rol] = Field(default_factory=dict)
    ordes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    opschortingen: dict[str, Opschorting] = Field(default_factory=dict)
    verzendingen: dict[str, Verzending] = Field(default_factory=dict)
    doorhalingen: tuple[Doorhaling, ...] = ()
    delegatie_artikel: str = ""


class Procedure(MetSleutel):
    """A whole procedure; the shared parts of the statute are filled in by the loader."""

    naam: str
    artikel: str
    samenvatting: str
    functies: str = ""
    titel: tuple[Verwijzing, ...] = ()
    gegevens: dict[str, Veld] = Field(default_factory=dict)
    fasen: dict[str, Fase]
    rollen: dict[str, Rol] = Field(default_factory=dict)
    handelingen: dict[str, Handeling]
    termijnen: dict[str, Termijn] = Field(default_factory=dict)
    opschortingen: dict[str, Opschorting] = Field(default_factory=dict)
    schorsingen: dict[str, Schorsing] = Field(default_factory=dict)
    verzendingen: dict[str, Verzending] = Field(default_factory=dict)
    documenten: dict[str, Document] = Field(default_factory=dict)
    eindes: dict[str, Einde] = Field(default_factory=dict)
    ordes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    leeswijzen: tuple[str, ...] = ()
    statuut: str
    delegatie_artikel: str = ""

    def orde_of(self, *values: Any) -> tuple[str, ...]:
        """The ordered list that holds all these values: an order of the statute, or the choices of a field; empty when there is none."""
        lists = [*self.ordes.values(), *(tuple(f.keuzes) for f in self.gegevens.values())]
        lists += [tuple(f.keuzes) for act in self.handelingen.values() for f in act.velden.values()]
        return next((each for each in lists if all(value in each for value in values)), ())


Rol.model_rebuild()
