"""Import of files, all or nothing: read, join by personnel number, join with what is there already, validate.

A record once kept is never changed by an import: the same nr with the same content is no news, with another content it is an error
(a correction is a new record that replaces the old one).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from statuut.dossier.build import Place
from statuut.dossier.codes import Codes
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding, has_errors
from statuut.dossier.read_yaml import read_yaml
from statuut.dossier.table_files import SUFFIXES
from statuut.dossier.tables import read_tables
from statuut.dossier.validate import validate

YAML_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import gives, or would give: the complete files to keep (none when there is an error), findings, and a preview.

    `dossiers` holds the new and the changed files, not the unchanged ones.
    """

    dossiers: tuple[Dossier, ...]
    findings: tuple[Finding, ...]
    nieuw: int = 0
    bijgewerkt: int = 0
    ongewijzigd: int = 0
    gebeurtenissen: int = 0

    @property
    def gelukt(self) -> bool:
        """Whether nothing keeps the data out."""
        return not has_errors(self.findings)

    def text(self) -> str:
        """The preview as one Dutch line."""
        if not self.gelukt:
            errors = sum(finding.ernst == "fout" for finding in self.findings)
            return f"Niets ingelezen: {errors} {'fout' if errors == 1 else 'fouten'}."
        return (
            f"{self.nieuw} nieuw, {self.bijgewerkt} bijgewerkt, {self.ongewijzigd} ongewijzigd; "
            f"{self.gebeurtenissen} nieuwe gebeurtenissen."
        )


def import_files(paths: Iterable[Path | str], codes: Codes, bestaande: Mapping[str, Dossier] | None = None) -> ImportResult:
    """Read YAML, JSON, CSV, XLSX and Parquet files, or folders of them; `bestaande` are the files kept now, by personnel number."""
    findings: list[Finding] = []
    joined: dict[str, Dossier] = {}
    for file in _files(paths, findings):
        for dossier in _read(file, findings):
            earlier = joined.get(dossier.personeelsnummer)
            joined[dossier.personeelsnummer] = dossier if earlier is None else _join(earlier, dossier, findings)
    kept = bestaande or {}
    complete = {number: _join(kept[number], dossier, findings) if number in kept else dossier for number, dossier in joined.items()}
    for dossier in complete.values():
        findings += validate(dossier, codes)
    if has_errors(findings):
        return ImportResult((), tuple(findings))
    changed = tuple(dossier for number, dossier in complete.items() if number not in kept or dossier != kept[number])
    fresh = sum(dossier.personeelsnummer not in kept for dossier in changed)
    before = sum(len(kept[number].events) for number in complete if number in kept)
    return ImportResult(
        changed,
        tuple(findings),
        nieuw=fresh,
        bijgewerkt=len(changed) - fresh,
        ongewijzigd=len(complete) - len(changed),
        gebeurtenissen=sum(len(dossier.events) for dossier in complete.values()) - before,
    )


def _files(paths: Iterable[Path | str], findings: list[Finding]) -> list[Path]:
    """The files to read: those named, and those of a known kind in the folders named."""
    known = (*YAML_SUFFIXES, *SUFFIXES)
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = sorted(file for file in path.iterdir() if file.suffix.lower() in known)
            if not inside:
                message = "De map bevat geen bestanden die gelezen worden."
                findings.append(Finding("fout", "lege_map", message, str(path), juist="bestanden " + ", ".join(known)))
            found += inside
        elif path.suffix.lower() not in known:
            message = f"Bestanden '{path.suffix or path.name}' worden niet gelezen."
            findings.append(Finding("fout", "onbekend_bestandstype", message, str(path), juist=", ".join(known)))
        else:
            found.append(path)
    return found


def _read(file: Path, findings: list[Finding]) -> tuple[Dossier, ...]:
    if file.suffix.lower() in YAML_SUFFIXES:
        dossier, wrong = read_yaml(file)
        findings += wrong
        return () if dossier is None else (dossier,)
    dossiers, wrong = read_tables(file)
    findings += wrong
    return dossiers


def _join(first: Dossier, second: Dossier, findings: list[Finding]) -> Dossier:
    """Both files as one; the same record in both counts once."""
    place = Place(second.bestand, second.personeelsnummer)
    if first.statuut != second.statuut:
        message = f"Het statuut '{second.statuut}' wijkt af van '{first.statuut}'."
        findings.append(place.error("statuut_wijkt_af", message, "statuut", first.statuut))
    by_number = {event.nr: event for event in first.events}
    added = []
    for event in second.events:
        other = by_number.get(event.nr)
        if other is None:
            added.append(event)
        elif other != event:
            message = f"Gebeurtenis {event.nr} bestaat al met een andere inhoud."
            advice = f"een nieuw nummer (vanaf {first.next_nr()}), met 'vervangt: {event.nr}' als het een correctie is"
            findings.append(replace(place, gebeurtenis=event.nr).error("gebeurtenis_bestaat", message, "nr", advice))
    return replace(first, events=(*first.events, *added), bestand=second.bestand) if added else first
