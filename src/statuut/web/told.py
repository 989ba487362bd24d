"""What a run tells of persons, grouped by person: who is not paid, and of whom a difference is not settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from statuut.dossier.finding import Finding
from statuut.engine.pack import Line
from statuut.store import doors
from statuut.store.actions import questions_of
from statuut.store.models import Person
from statuut.timeline.month import iso_month, month_text


@dataclass(frozen=True)
class Told:
    """A person with the findings; `persoon` is None when the number is no longer in the store."""

    nummer: str
    persoon: Person | None
    lijnen: list[tuple[str, str]]
    vragen: list[str]
    fout: bool
    adres: str


@dataclass(frozen=True)
class ToldPeople:
    """Persons who are not paid, and persons with a warning."""

    onbetaald: list[Told]
    gewaarschuwd: list[Told]

    @property
    def leeg(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.onbetaald and not self.gewaarschuwd


def told_people(findings: Iterable[Finding], month: int, lines: Iterable[Line]) -> ToldPeople:
    """Findings by person, in the order of their numbers: the lines that are undetermined and the questions that settle them."""
    labels, own = {line.rule: line.label for line in lines}, f" van {month_text(month)}"
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.personeelsnummer or "", []).append(finding)
    rows = doors.persons_by_number(grouped)
    told = [
        Told(
            number,
            rows.get(number),
            list(dict.fromkeys((_line(each, labels, own), each.artikel or "") for each in found)),
            _questions(found),
            any(each.ernst == "fout" for each in found),
            f"/personeel/{number}/loon/{iso_month(month)}/",
        )
        for number, found in sorted(grouped.items())
    ]
    return ToldPeople([each for each in told if each.fout], [each for each in told if not each.fout])


def _line(finding: Finding, labels: dict[str, str], own: str) -> str:
    """The line that a finding is about; with its month when that is another one than the run pays."""
    about = finding.boodschap.partition(" is onbepaald")[0]
    return labels.get(finding.veld or "", about) if about.endswith(own) else about


def _questions(found: Iterable[Finding]) -> list[str]:
    """What is missing, once each; when facts of the person are missing, the tables that follow from them are not named."""
    every = list(dict.fromkeys(question for each in found for question in questions_of(each)))
    return [question for question in every if question.endswith("?")] or every
