"""Opening the file of one person: a path, standard input, or a personnel number in the store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault
from statuut.cli.inputs import STDIN, stdin_text
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.dossier.finding import Finding

YAML = (".yaml", ".yml", ".json")
TABLES = (".csv", ".xlsx", ".parquet")
FILE_HELP = "Dossier (YAML, of een tabel met één persoon), “-” voor standaardinvoer, of een personeelsnummer uit de opslag."


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: None when an error keeps it out; `stored` when it comes from the store."""

    dossier: Dossier | None
    findings: tuple[Finding, ...]
    stored: bool = False


def open_person(source: str, folder: str | None, purpose: str, *, person: str | None = None) -> Opened:
    """Read and validate the file of one person; `person` picks one out of a table or folder with several."""
    path = Path(source)
    if source == STDIN:
        return _checked(*_read_stdin())
    if path.is_dir() or path.suffix.lower() in TABLES:
        return _one_of_table(path, person)
    if path.exists() or path.suffix.lower() in YAML:
        from statuut.dossier.read_yaml import read_yaml

        return _checked(*read_yaml(path))
    if path.suffix or len(path.parts) > 1:
        raise UsageFault(f"Het bestand {source} bestaat niet.", "BESTAND", "een dossier (.yaml), of een personeelsnummer uit de opslag")
    from statuut.cli.storage import dossier_of

    return Opened(dossier_of(source, folder, purpose), (), stored=True)


def _read_stdin() -> tuple[Dossier | None, list[Finding]]:
    from statuut.dossier.read_yaml import read_yaml

    return read_yaml(stdin_text() + "\n")


def _checked(dossier: Dossier | None, findings: list[Finding]) -> Opened:
    """The file with what validation finds; no file when something keeps it out."""
    from statuut.dossier.finding import has_errors

    if dossier is None:
        return Opened(None, tuple(findings))
    all_findings = (*findings, *check(dossier))
    return Opened(None if has_errors(all_findings) else dossier, all_findings)


def check(dossier: Dossier) -> list[Finding]:
    """What is wrong or doubtful in a file, by the codes of its own statute; an unknown statute is an error."""
    from statuut.cli.packs import installed
    from statuut.dossier.finding import Finding
    from statuut.dossier.validate import validate

    if dossier.statuut not in installed():
        message = f"Het statuut '{dossier.statuut}' is niet geïnstalleerd."
        right = "één van: " + ", ".join(installed())
        return [Finding("fout", "onbekend_statuut", message, dossier.bestand, None, "statuut", right, None, None, dossier.personeelsnummer)]
    return validate(dossier, pack_of(dossier.statuut).codes)


def _one_of_table(path: Path, person: str | None) -> Opened:
    from statuut.dossier.finding import has_errors
    from statuut.dossier.tables import read_tables

    dossiers, findings = read_tables(path)
    if has_errors(findings):
        return Opened(None, tuple(findings))
    numbers = [dossier.personeelsnummer for dossier in dossiers]
    if person is None and len(dossiers) != 1:
        shown = ", ".join(numbers[:5]) + (", ..." if len(numbers) > 5 else "")
        right = f"--persoon NUMMER, één van: {shown}" if numbers else "een gevulde tabel"
        raise UsageFault(f"{path} bevat {len(dossiers)} personen.", "--persoon", right)
    chosen = dossiers[0] if person is None else next((d for d in dossiers if d.personeelsnummer == person), None)
    if chosen is None:
        raise UsageFault(f"{path} bevat niemand met personeelsnummer {person}.", "--persoon", f"één van: {', '.join(numbers[:5])}")
    return _checked(chosen, findings)
