"""`statuut exporteer`: files as YAML, CSV, XLSX or Parquet, from files or from the store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from statuut.cli import storage
from statuut.cli.batch import read_files
from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.options import AsJson, Codes, Store
from statuut.cli.output import as_dicts, count, print_json, say, tell
from statuut.cli.packs import DEFAULT

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier

_SOURCES = "Dossiers, mappen of personeelsnummers; zonder argument alles uit de opslag."
_TARGET = "Bestand of map; “-” schrijft één dossier als YAML op standaarduitvoer."
Sources = Annotated[list[str] | None, typer.Argument(metavar="BESTAND", help=_SOURCES)]
Target = Annotated[str, typer.Option("--naar", metavar="PAD", help=_TARGET)]
Format = Annotated[str | None, typer.Option("--formaat", metavar="FORMAAT", help="yaml, csv, xlsx of parquet; anders volgens --naar.")]
FORMATS = ("yaml", "csv", "xlsx", "parquet")


def run(
    target: Target,
    files: Sources = None,
    fmt: Format = None,
    statute: Codes = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Write files; reading them back gives the same."""
    chosen = _format(fmt, target)
    sources = list(files or [])
    numbers = [source for source in sources if source != "-" and not Path(source).exists() and not Path(source).suffix]
    paths = [source for source in sources if source not in numbers]
    dossiers: list[Dossier] = []
    if paths:
        result = read_files(paths, statute)
        if not result.gelukt:
            if as_json:
                print_json({"geschreven": [], "dossiers": 0, "bevindingen": as_dicts(result.findings)})
            else:
                tell(result.findings, errors=target == "-")
            return FINDINGS
        dossiers += result.dossiers
    if numbers or not sources:
        dossiers += storage.dossiers_of(numbers, store, "exporteren")
    try:
        written = _write(dossiers, target, chosen)
    except OSError as error:
        raise UsageFault(f"{target} kan niet worden geschreven ({reason_of(error)}).", "--naar") from None
    if as_json and target != "-":
        print_json({"geschreven": [str(path) for path in written], "dossiers": len(dossiers), "bevindingen": []})
    elif target != "-":
        say(f"{count(len(dossiers), 'dossier', 'dossiers')} geschreven naar {target} ({count(len(written), 'bestand', 'bestanden')}).")
    return DONE


def _format(fmt: str | None, target: str) -> str:
    chosen = (fmt or Path(target).suffix.lstrip(".") or "yaml").lower()
    chosen = "yaml" if chosen == "yml" else chosen
    if chosen not in FORMATS:
        raise UsageFault(f"“{chosen}” is geen formaat.", "--formaat", "één van: " + ", ".join(FORMATS))
    if target == "-" and chosen != "yaml":
        raise UsageFault("Op standaarduitvoer wordt alleen YAML geschreven.", "--naar", "een bestand of een map")
    return chosen


def _write(dossiers: Sequence[Dossier], target: str, fmt: str) -> Sequence[Path]:
    from statuut.dossier.read_yaml import write_yaml

    if fmt != "yaml":
        from statuut.dossier.tables import write_tables

        return write_tables(dossiers, target, cast('Literal["csv", "xlsx", "parquet"]', fmt))
    one_file = target == "-" or Path(target).suffix.lower() in (".yaml", ".yml")
    if one_file and len(dossiers) != 1:
        raise UsageFault(f"Eén YAML-bestand bevat één dossier; dit zijn er {len(dossiers)}.", "--naar", "een map")
    if target == "-":
        print(write_yaml(dossiers[0]), end="")
        return ()
    if one_file:
        Path(target).write_text(write_yaml(dossiers[0]), encoding="utf-8")
        return (Path(target),)
    Path(target).mkdir(parents=True, exist_ok=True)
    written = [Path(target) / f"{_file_name(dossier.personeelsnummer)}.yaml" for dossier in dossiers]
    for dossier, path in zip(dossiers, written, strict=True):
        path.write_text(write_yaml(dossier), encoding="utf-8")
    return written


def _file_name(number: str) -> str:
    """A personnel number as a file name that stays in its folder."""
    return "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in number).lstrip(".") or "_"
