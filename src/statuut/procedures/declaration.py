"""What a procedure declares: the models behind `procedures/*.yaml` of a statute, with the names of the file as field names.

Acts, terms, silences, what is shared, and the procedure itself; the smaller parts stand in `parts`.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from statuut.procedures.parts import (
    Bevoegdheid,
    Deel,
    Document,
    Doorhaling,
    Eenheid,
    Effect,
    Einde,
    Fase,
    MetSleutel,
    Onverenigbaarheid,
    Opschorting,
    Rol,
    Schorsing,
    Veld,
    Verwijzing,
    Verzending,
    Voorwaarde,
)

Aard = Literal["uiterste", "ten_vroegste", "ingang"]


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
    `wist`: from the day of this act nobody may see the case any more. `volgt`: acts that follow from it by law on the same day.
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
    wist: bool = False
    gebeurtenis: tuple[Gebeurtenis, ...] = ()
    volgt: tuple[Verstrijken, ...] = ()
    uitleg: str = ""


class Start(Deel):
    """A day from which a term runs. `ontvangst`: the presumed receipt of what was sent on that day, by the way of sending of the act.

    `uit`: the act or fact from which a function (`van: functie.naam`) finds that day, so that the term can be counted alone.
    """

    van: Verwijzing
    uit: Verwijzing = ""
    ontvangst: bool = False
    leeswijze: str = ""


class LengteVolgens(Deel):
    """A length that depends on a fact."""

    volgens: Verwijzing
    waarden: dict[str, int]


class Termijn(MetSleutel):
    """A term. `uiterste`: last day of `daden`; `ten_vroegste`: `daden` only afterwards; `ingang`: the day on which something takes effect.

    `vanaf`: the first of these starts that is known. `terug`: counted back from the start ("at the latest three working days before").
    `zaterdag_werkdag`: Saturday is a working day too.
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
    zaterdag_werkdag: bool = False
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
