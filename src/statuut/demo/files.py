"""The institution as the files that a user would have: some in YAML, the rest in one workbook, and example salary tables as CSV."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from statuut.demo.instelling import COUNT, SEED, make_members
from statuut.demo.pen import STATUTE
from statuut.dossier.read_yaml import write_yaml
from statuut.dossier.tables import write_tables
from statuut.payroll.salary_tables import COLUMNS, EXAMPLE, example_tables
from statuut.timeline.formatting import format_date

PEOPLE, TABLES, WORKBOOK = "dossiers", "voorbeeldbedragen.csv", "personeel.xlsx"
#: One file in YAML of each of these themes; the rest of the staff is in the workbook.
IN_YAML = (
    "supplement_kinderen",
    "leeftijd_23",
    "inschakeling_2002",
    "schaal_VIII_79",
    "datum_bevordering",
    "ontbreekt_partner",
    "einde_stage",
    "bevalling_onlangs",
    "gemeenteraadslid",
    "overuren",
    "rekenplichtige",
    "congres_buitenland",
)


@dataclass(frozen=True)
class DemoFiles:
    """Where the files are: the folder of personnel files, the salary tables, and the number of persons."""

    people: Path
    tables: Path
    count: int


def write_demo(folder: Path | str, seed: int = SEED, count: int = COUNT) -> DemoFiles:
    """Write everything in a folder; files that are there already are written again with the same content."""
    base = Path(folder)
    people = base / PEOPLE
    people.mkdir(parents=True, exist_ok=True)
    members = make_members(seed, count)
    apart = {next((m.dossier.personeelsnummer for m in members if theme in m.themes), "") for theme in IN_YAML}
    for member in members:
        if member.dossier.personeelsnummer in apart:
            (people / f"{member.dossier.personeelsnummer}.yaml").write_text(write_yaml(member.dossier), encoding="utf-8")
    rest = [member.dossier for member in members if member.dossier.personeelsnummer not in apart]
    write_tables(rest, people / WORKBOOK, "xlsx")
    _write_tables(base / TABLES)
    return DemoFiles(people, base / TABLES, len(members))


def _write_tables(path: Path) -> None:
    """The example tables with the columns that `statuut tabellen importeer` reads, and the status that says what they are."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow((*COLUMNS, "status"))
        for table in example_tables(STATUTE).rows:
            for step, cents in table.amounts:
                writer.writerow((table.code, step, f"{cents // 100},{cents % 100:02d}", format_date(table.since), table.source, EXAMPLE))
