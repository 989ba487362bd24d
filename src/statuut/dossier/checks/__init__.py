"""The checks of validation, one module a subject; each takes a `Checked` dossier and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from statuut.dossier.codes import Codes
from statuut.dossier.event import Event
from statuut.dossier.file import Dossier, Employment
from statuut.dossier.finding import Ernst, Finding


@dataclass(frozen=True)
class Checked:
    """A dossier under validation: its effective events are computed once."""

    dossier: Dossier
    codes: Codes

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The facts that count, in order of first day."""
        return self.dossier.known()

    @cached_property
    def employments(self) -> dict[int, Employment]:
        """The employments by number."""
        return {employment.nr: employment for employment in self.dossier.employments()}

    def of(self, *soorten: str) -> list[Event]:
        """The facts that count of these kinds."""
        return [event for event in self.events if event.soort in soorten]

    def finding(
        self,
        code: str,
        boodschap: str,
        event: Event | None,
        veld: str | None,
        juist: str | None,
        artikel: str | None = None,
        ernst: Ernst = "fout",
    ) -> Finding:
        """A finding about an event of this dossier."""
        nr = None if event is None else event.nr
        return Finding(
            ernst, code, boodschap, self.dossier.bestand, nr, veld, juist, artikel, personeelsnummer=self.dossier.personeelsnummer
        )


Check = Callable[[Checked], Iterator[Finding]]
