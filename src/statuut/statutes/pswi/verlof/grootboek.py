"""The builder of ledgers: dated postings in, one `Ledger` with a running balance out.

A posting is a grant (with, where the article sets one, its last useful day), a use, a reduction, or what leaves for another account.
Uses take from the grants that end first; what is left of a grant after its last useful day lapses, once the day of the question lies
past it. A use after the day of the question is planned: it is in the balance, and told apart. All amounts are whole minutes; in which
unit people read them is `day_minutes`. How long an absence is by the roster stands in `minuten`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from statuut.engine.leave import Ledger, LedgerEntry
from statuut.timeline.formatting import format_date
from statuut.timeline.schedule import FULL_DAY

Soort = Literal["toekenning", "opname", "vermindering", "overdracht", "vervallen"]
#: The order of postings of one day: what is granted first, what lapses last.
VOLGORDE: tuple[Soort, ...] = ("toekenning", "vermindering", "opname", "overdracht", "vervallen")


@dataclass(frozen=True, slots=True)
class Boeking:
    """One posting in minutes with its sign; `vervalt` is the last day on which a grant can be used."""

    dag: date
    soort: Soort
    tekst: str
    minuten: int
    artikel: str
    event: int | None = None
    leeswijze: str | None = None
    vervalt: date | None = None


class Grootboek:
    """An account under construction; `op` is the day of the question, `boekingen` what was posted, in the order of posting."""

    def __init__(
        self, soort: str, naam: str, artikel: str, periode: str, op: date, *, dag_minuten: int = FULL_DAY, eenheid: str = "dagen"
    ) -> None:
        self.soort, self.naam, self.artikel, self.periode, self.op = soort, naam, artikel, periode, op
        self.dag_minuten, self.eenheid = dag_minuten, eenheid
        self.boekingen: list[Boeking] = []
        self.vragen: list[str] = []

    def toekenning(
        self, dag: date, tekst: str, minuten: int, artikel: str, *,
        event: int | None = None, leeswijze: str | None = None, vervalt: date | None = None,
    ) -> None:  # fmt: skip
        """Post minutes granted, to be used up to and including `vervalt` (None: without end)."""
        self._boek(Boeking(dag, "toekenning", tekst, minuten, artikel, event, leeswijze, vervalt))

    def opname(self, dag: date, tekst: str, minuten: int, artikel: str, *, event: int | None = None, leeswijze: str | None = None) -> None:
        """Post minutes used (a positive number) on a day; planned when the day lies after the day of the question."""
        self._boek(Boeking(dag, "opname", tekst, -minuten, artikel, event, leeswijze))

    def vermindering(
        self, dag: date, tekst: str, minuten: int, artikel: str, *, event: int | None = None, leeswijze: str | None = None
    ) -> None:
        """Post a reduction of what was granted (a positive number; a negative one gives back)."""
        self._boek(Boeking(dag, "vermindering", tekst, -minuten, artikel, event, leeswijze))

    def overdracht(self, dag: date, tekst: str, minuten: int, artikel: str, *, event: int | None = None) -> None:
        """Post what leaves for the account of another span (a positive number)."""
        self._boek(Boeking(dag, "overdracht", tekst, -minuten, artikel, event))

    def vraag(self, tekst: str) -> None:
        """A Dutch question without whose answer the balance is undetermined."""
        if tekst not in self.vragen:
            self.vragen.append(tekst)

    def som(self, *soorten: Soort) -> int:
        """The sum of the postings of some kinds, with their sign."""
        return sum(b.minuten for b in self.boekingen if b.soort in soorten)

    def over(self) -> int:
        """What is left of everything posted, lapsing aside."""
        return sum(b.minuten for b in self.boekingen)

    def ledger(self) -> Ledger:
        """The account: entries in order of day with their balance, what lapsed included."""
        entries: list[LedgerEntry] = []
        balance = 0
        rows = sorted([*self.boekingen, *self._vervallen()], key=lambda b: (b.dag, VOLGORDE.index(b.soort)))
        for b in rows:
            balance += b.minuten
            text = f"Gepland: {b.tekst[0].lower()}{b.tekst[1:]}" if b.soort == "opname" and b.dag > self.op else b.tekst
            entries.append(LedgerEntry(b.dag, text, b.minuten, balance, b.artikel, b.event, b.leeswijze))
        uses = [b for b in self.boekingen if b.soort == "opname"]
        planned = -sum(b.minuten for b in uses if b.dag > self.op)
        expires = [b.vervalt for b in self.boekingen if b.vervalt is not None and b.minuten > 0]
        return Ledger(
            self.soort, self.naam, self.artikel, self.periode, tuple(entries), self.dag_minuten, self.eenheid, tuple(self.vragen),
            min((day for day in expires if day >= self.op), default=max(expires, default=None)),
            granted=self.som("toekenning", "vermindering"), used=-sum(b.minuten for b in uses) - planned, planned=planned,
        )  # fmt: skip

    def _boek(self, boeking: Boeking) -> None:
        if boeking.minuten:
            self.boekingen.append(boeking)

    def _vervallen(self) -> list[Boeking]:
        """What is left of each grant after its last useful day, as far as that day lies before the day of the question."""
        grants = sorted((b for b in self.boekingen if b.soort == "toekenning"), key=lambda b: (b.vervalt or date.max, b.dag))
        left = [b.minuten for b in grants]
        takes = sorted((b for b in self.boekingen if b.soort != "toekenning"), key=lambda b: (b.dag, VOLGORDE.index(b.soort)))
        for take in takes:
            need = -take.minuten
            for index, grant in enumerate(grants):
                if need > 0 and grant.vervalt is not None and take.dag > grant.vervalt:
                    continue
                part = min(need, left[index])
                left[index] -= part
                need -= part
                if need == 0:
                    break
            else:
                if grants and need > 0:
                    left[-1] -= need
        found = []
        for grant, rest in zip(grants, left, strict=True):
            if grant.vervalt is not None and grant.vervalt < self.op and rest > 0:
                text = f"Vervallen: niet opgenomen tot en met {format_date(grant.vervalt)}"
                found.append(Boeking(grant.vervalt, "vervallen", text, -rest, grant.artikel, grant.event, grant.leeswijze))
        return found


def dagen_tekst(minuten: int, dag_minuten: int = FULL_DAY) -> str:
    """Minutes as days for people: '3,5 dagen', '1 dag', and what is no half day with two decimals."""
    sign, minuten = ("-" if minuten < 0 else ""), abs(minuten)
    if 2 * minuten % dag_minuten == 0:
        halves = 2 * minuten // dag_minuten
        number = f"{halves // 2},5" if halves % 2 else str(halves // 2)
    else:
        hundredths = (200 * minuten + dag_minuten) // (2 * dag_minuten)
        number = f"{hundredths // 100},{hundredths % 100:02d}"
    return f"{sign}{number} {'dag' if number == '1' else 'dagen'}"
