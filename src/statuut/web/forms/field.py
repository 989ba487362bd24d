"""A field of a form: label, hint, article, kind of control, choices, what was typed, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Choice:
    """One value to choose, with the words shown."""

    waarde: str
    tekst: str


@dataclass(slots=True)
class Field:
    """`soort` is tekst, datum, getal, keuze, knoppen (few choices), lang (several lines), lijst (text with suggestions) or vinken
    (several of the choices, their values with a semicolon between).

    `fouten` keep a form from being recorded, `opmerkingen` do not.
    """

    naam: str
    opschrift: str
    soort: str = "tekst"
    uitleg: str = ""
    artikelen: tuple[str, ...] = ()
    verplicht: bool = False
    waarde: str = ""
    keuzes: Sequence[Choice] = ()
    eenheid: str = ""
    fouten: list[str] = field(default_factory=list)
    echo: str = ""
    opmerkingen: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the control in the page."""
        return f"veld-{self.naam}"

    @property
    def aangevinkt(self) -> list[str]:
        """The choices ticked, of a field where several can be."""
        return [each for each in self.waarde.split(";") if each]

    @property
    def beschreven(self) -> str:
        """The ids of what describes the control, for readers of the screen."""
        found = [f"{self.id}-uitleg"] if self.uitleg else []
        found += [f"{self.id}-fout"] if self.fouten else []
        found += [f"{self.id}-opmerking"] if self.opmerkingen else []
        found += [f"{self.id}-echo"] if self.soort == "datum" else []
        return " ".join(found)


def first_errors(fields: Sequence[Field]) -> list[tuple[str, str, str]]:
    """Per wrong field its id, label and message, for the list on top of the form."""
    return [(each.id, each.opschrift, message) for each in fields for message in each.fouten]
