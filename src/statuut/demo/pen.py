"""Writing the file of one person: drafts of facts, dated as a personnel service would record them, and numbered in that order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from statuut.dossier.build import Place, build_event
from statuut.dossier.events import KINDS
from statuut.dossier.file import Dossier
from statuut.timeline.formatting import format_date

#: The files are as they were kept on this day; nothing is recorded or begins later.
STATE_DAY = date(2005, 12, 31)
SERVICE = "personeelsdienst"
STATUTE = "pswi"

#: When a fact of a kind is recorded: days from its first day, least and most.
NOTICE = {
    "stage": (-40, -10), "benoeming": (-30, -5), "contract": (-20, -3), "graad": (-35, -8), "salarisschaal": (-40, -7),
    "inschakeling": (60, 300), "overgangsschaal": (60, 300), "werkregime": (-30, -5), "afwezigheid": (-40, -4), "evaluatie": (0, 5),
    "loopbaanvertraging": (0, 3), "einde_dienst": (-60, -5), "niet_opgenomen_verlof": (-20, 0), "gezinstoestand": (3, 40),
    "kind": (3, 30), "diploma": (10, 60), "examenresultaat": (5, 40), "ancienniteit_erkend": (-20, 10), "salarisgarantie": (-20, 10),
    "identiteit": (0, 0), "studies_einde": (0, 0), "vorige_dienst": (0, 0), "onderwijsattest": (0, 0),
    "bevalling": (0, 3), "politiek_mandaat": (2, 20), "pensioenvoorwaarden": (-120, -20), "verlofstand": (3, 25),
    "prestatie": (2, 20), "hoger_ambt": (-20, -2), "toelage": (-20, -2), "forfaitaire_vergoeding": (-20, -2), "woonwerk": (-15, 10),
}  # fmt: skip
#: What a fact of a kind rests on; {} is the day on which it was recorded.
SOURCES = {
    "identiteit": "identiteitskaart", "gezinstoestand": "attest van gezinssamenstelling van {}", "kind": "geboorteakte",
    "diploma": "kopie van het diploma", "studies_einde": "attest van de school", "examenresultaat": "proces-verbaal van het examen",
    "vorige_dienst": "dienstattest van de werkgever", "onderwijsattest": "attest van het departement Onderwijs",
    "contract": "arbeidsovereenkomst", "evaluatie": "evaluatieverslag", "einde_dienst": "brief van {}",
    "niet_opgenomen_verlof": "verlofkaart", "verlofstand": "verlofkaart", "bevalling": "geneeskundig getuigschrift",
    "politiek_mandaat": "proces-verbaal van de eedaflegging", "pensioenvoorwaarden": "brief van de pensioendienst van {}",
    "prestatie": "prestatiestaat van de dienst", "hoger_ambt": "aanstellingsakte van {}", "kwartaalrekening": "rekening en verantwoording",
    "onkost": "onkostenstaat van {}", "woonwerk": "aanvraag van {}",
}  # fmt: skip
DECISION = "besluit van het instellingshoofd van {}"


@dataclass(eq=False)
class Draft:
    """A fact before it gets its number; `tot` is the last day, as in files; `body` is in the notation of the file."""

    soort: str
    van: date
    tot: date | None
    vastgelegd: date
    bron: str
    tewerkstelling: int | None
    vervangt: Draft | None
    body: dict[str, Any]


class Pen:
    """Collects the drafts of one person; `intake` is the day on which the file was opened; facts go to the employment `tewerkstelling`."""

    def __init__(self, personeelsnummer: str, rng: Random, intake: date) -> None:
        self.personeelsnummer, self.rng, self.intake = personeelsnummer, rng, intake
        self.drafts: list[Draft] = []
        self.tewerkstelling = 1

    def write(
        self, soort: str, van: date, tot: date | None = None, *, noted: date | None = None, bron: str | None = None,
        tewerkstelling: int | None = None, **body: Any,
    ) -> Draft:  # fmt: skip
        """A new fact; `noted` is the day of recording, else one that is usual for the kind."""
        recorded = self._recorded(soort, van) if noted is None else weekday(noted)
        recorded = min(recorded, STATE_DAY)
        source = bron or SOURCES.get(soort, DECISION).format(format_date(recorded))
        own = None if KINDS[soort].persoonlijk else tewerkstelling or self.tewerkstelling
        draft = Draft(soort, van, tot, recorded, source, own, None, body)
        self.drafts.append(draft)
        return draft

    def correct(self, wrong: Draft, noted: date, *, bron: str, van: date | None = None, tot: date | None = None, **changes: Any) -> Draft:
        """A later record that takes the place of a draft."""
        recorded = min(max(weekday(noted), wrong.vastgelegd), STATE_DAY)
        right = replace(
            wrong, van=van or wrong.van, tot=tot or wrong.tot, vastgelegd=recorded, bron=bron, vervangt=wrong, body=wrong.body | changes
        )
        self.drafts.append(right)
        return right

    def withdraw(self, wrong: Draft, noted: date, reden: str) -> None:
        """A withdrawal of a draft."""
        recorded = min(max(weekday(noted), wrong.vastgelegd), STATE_DAY)
        bron = f"nota van {format_date(recorded)}"
        self.drafts.append(Draft("intrekking", recorded, None, recorded, bron, None, wrong, {"reden": reden}))

    def of(self, *soorten: str) -> list[Draft]:
        """The drafts of these kinds that nothing has replaced, in order of first day."""
        gone = {id(draft.vervangt) for draft in self.drafts}
        return sorted((d for d in self.drafts if d.soort in soorten and id(d) not in gone), key=lambda draft: draft.van)

    def dossier(self) -> Dossier:
        """The file: drafts numbered in the order in which they were recorded. A draft that is no event is our own fault."""
        ordered = sorted(self.drafts, key=lambda draft: draft.vastgelegd)
        number = {id(draft): position for position, draft in enumerate(ordered, start=1)}
        events = []
        for draft in ordered:
            raw: dict[str, Any] = {
                "nr": number[id(draft)], "soort": draft.soort, "van": draft.van, "tot": draft.tot, "vastgelegd": draft.vastgelegd,
                "door": SERVICE, "bron": draft.bron, "tewerkstelling": draft.tewerkstelling,
                "vervangt": number[id(draft.vervangt)] if draft.vervangt else None,
            }  # fmt: skip
            event, findings = build_event(raw | draft.body, Place(personeelsnummer=self.personeelsnummer))
            if event is None:
                raise ValueError("; ".join(finding.text() for finding in findings))
            events.append(event)
        return Dossier(self.personeelsnummer, STATUTE, tuple(events))

    def _recorded(self, soort: str, van: date) -> date:
        least, most = NOTICE[soort]
        day = weekday(van + timedelta(days=self.rng.randint(least, most)))
        if KINDS[soort].persoonlijk and day <= self.intake:
            day = weekday(self.intake + timedelta(days=self.rng.randint(0, 12)))
        return day


def weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
