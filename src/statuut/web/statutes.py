"""The statutes that are installed, as pages need them: packs, contexts with the salary tables of the store, parts and titles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from statuut.corpus.normnummer import artikelsleutel
from statuut.engine.pack import Pack, find_packs, load_pack

MAIN = "pswi"


@dataclass(frozen=True, slots=True)
class Title:
    """A title of a part: number, name, first article."""

    nummer: str
    naam: str
    vanaf: str

    @property
    def opschrift(self) -> str:
        """The title as shown."""
        return f"Titel {self.nummer}. {self.naam}"


@dataclass(frozen=True, slots=True)
class Part:
    """A part (deel) of a statute with its titles."""

    deel: str
    naam: str
    titels: tuple[Title, ...]

    @property
    def opschrift(self) -> str:
        """The part as shown."""
        return f"Deel {self.deel}. {self.naam}" if self.naam else f"Deel {self.deel}"

    def title_of(self, article: str) -> Title | None:
        """The title that holds an article, or None for a part without titles."""
        key = artikelsleutel(article)
        found = [title for title in self.titels if artikelsleutel(title.vanaf) <= key]
        return found[-1] if found else None


def installed() -> tuple[str, ...]:
    """The keys of all statutes installed, the main one first."""
    found = sorted(find_packs())
    return tuple(sorted(found, key=lambda key: (key != MAIN, key)))


@cache
def pack(key: str) -> Pack:
    """The pack of a statute; KeyError when it is not installed."""
    return load_pack(key)


@cache
def parts(key: str) -> tuple[Part, ...]:
    """The parts of a statute in their order: from our list of headings, else from the numbers of the register."""
    from statuut.engine.yaml_file import load_yaml

    file = files("statuut.web").joinpath("structuur", f"{key}.yaml")
    if not file.is_file():
        numbers = dict.fromkeys(norm.id.split()[0] for norm in pack(key).norms.values())
        return tuple(Part(number, "", ()) for number in numbers)
    from pathlib import Path

    entries: list[dict[str, Any]] = load_yaml(Path(str(file)))
    return tuple(Part(e["deel"], e["naam"], tuple(Title(str(t["nummer"]), t["naam"], t["vanaf"]) for t in e["titels"])) for e in entries)


def part(key: str, number: str) -> Part | None:
    """One part by its roman number."""
    return next((each for each in parts(key) if each.deel == number), None)


def warm_up() -> None:
    """Load what the first pages need."""
    from statuut.web.cases import context
    from statuut.web.norms import index

    for key in installed():
        index(key)
        context(key)
        if (desk := pack(key).leave) is not None and pack(key).questions is not None:
            desk.kinds()
