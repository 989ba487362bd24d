"""Reading many files at once, as `controleer`, `importeer` and `exporteer` do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from statuut.cli.inputs import STDIN, stdin_text
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.dossier.finding import Finding
    from statuut.dossier.importing import ImportResult

STDIN_NAME = "standaardinvoer"


def read_files(sources: Sequence[str], statute: str, kept: Mapping[str, Dossier] | None = None) -> ImportResult:
    """Read and validate files and folders ("-" is standard input) against one statute; `kept` are the files that are there already."""
    from statuut.dossier.importing import import_files

    codes = pack_of(statute).codes
    with TemporaryDirectory(prefix="statuut-") as folder:
        typed = Path(folder) / f"{STDIN_NAME}.yaml"
        if STDIN in sources:
            typed.write_text(stdin_text(), encoding="utf-8")
        result = import_files([typed if source == STDIN else Path(source) for source in sources], codes, kept)
    renamed = tuple(replace(finding, bestand=STDIN_NAME) if finding.bestand == str(typed) else finding for finding in result.findings)
    strangers = tuple(_other_statute(dossier, statute) for dossier in result.dossiers if dossier.statuut != statute)
    return replace(result, dossiers=() if strangers else result.dossiers, findings=renamed + strangers)


def _other_statute(dossier: Dossier, statute: str) -> Finding:
    from statuut.cli.packs import installed
    from statuut.dossier.finding import Finding

    known = dossier.statuut in installed()
    reason = f"is niet '{statute}', waarmee nu gelezen wordt." if known else "is niet geïnstalleerd."
    message = f"Het statuut '{dossier.statuut}' {reason}"
    right = f"--statuut {dossier.statuut}" if known else "één van: " + ", ".join(installed())
    return Finding("fout", "ander_statuut", message, dossier.bestand, None, "statuut", right, None, None, dossier.personeelsnummer)
