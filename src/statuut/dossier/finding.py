"""Findings: what is wrong in a file that a user hands in, as values and in Dutch.

A finding says what is wrong, where (file, person, event, field, line) and what would be right. A `fout` keeps the data out;
a `waarschuwing` lets them in and tells what remains undetermined or doubtful.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Literal

Ernst = Literal["fout", "waarschuwing"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell the user; `gebeurtenis` is the nr of the event, or the row number in a table."""

    ernst: Ernst
    code: str
    boodschap: str
    bestand: str | None = None
    gebeurtenis: int | None = None
    veld: str | None = None
    juist: str | None = None
    artikel: str | None = None
    regel: int | None = None
    personeelsnummer: str | None = None

    def text(self) -> str:
        """The finding as one Dutch line: severity, place, message, what would be right, article."""
        place = [] if self.bestand is None else [self.bestand]
        if self.regel is not None:
            place.append(f"regel {self.regel}")
        if self.personeelsnummer is not None:
            place.append(f"personeelsnummer {self.personeelsnummer}")
        if self.gebeurtenis is not None:
            place.append(f"gebeurtenis {self.gebeurtenis}")
        if self.veld is not None:
            place.append(f"veld {self.veld}")
        head = self.ernst.capitalize() + (f" ({', '.join(place)})" if place else "")
        line = f"{head}: {self.boodschap}"
        if self.juist is not None:
            line += f" Juist is: {self.juist}"
            line += "" if self.juist.endswith((".", "?")) else "."
        return line + (f" [art. {self.artikel}]" if self.artikel is not None else "")

    def as_dict(self) -> dict[str, str | int | None]:
        """All fields by name, for JSON and tables."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether one of the findings keeps the data out."""
    return any(finding.ernst == "fout" for finding in findings)
