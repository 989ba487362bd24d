"""controleer, importeer, exporteer, sjabloon, schema: good and bad files, each with its sentence and exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from terminal import FILE, Run, Session

IDENTITY = "nr: 1, soort: identiteit"


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_good_file(run: Run, file: Path) -> None:
    done = run("controleer", str(file))
    assert (done.code, done.out) == (0, "1 dossier in orde.\n")


def test_standard_input(run: Run) -> None:
    assert run("controleer", "-", stdin=FILE).code == 0
    done = run("controleer", "-", stdin=FILE.replace("fractie: 80", "fractie: 120"))
    assert done.code == 1
    assert done.out.startswith("Fout (standaardinvoer, regel 9, personeelsnummer 1043, gebeurtenis 5, veld fractie)")


EXTRA = "  - {nr: 6, soort: %s, vastgelegd: 2004-01-01, %s}\n"
CONTRACT = "van: 1998-01-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk, contractduur: onbepaald"
SCALE = "van: 2004-01-01, schaal: B119, grond: beslissing"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (FILE.replace("van: 2004-01-01", "van: 2004-02-31"), ("gebeurtenis 5", "veld van", "2004-02-31")),
        (FILE.replace("graad: deskundige,", "graad: deskundge,"), ("gebeurtenis 2", "veld graad", "'deskundge'", "deskundige")),
        (FILE + EXTRA % ("salarisschaal", SCALE), ("gebeurtenis 6", "veld schaal", "'B119'", "B114")),
        (FILE + EXTRA % ("contract", CONTRACT), ("gebeurtenis",)),
        (FILE.replace("fractie: 80", "fractie: 120"), ("gebeurtenis 5", "veld fractie", "120 %")),
        (FILE + EXTRA % ("afwezigheid", "van: 1990-01-01, tot: 1990-01-31, aard: ziekteverlof"), ("gebeurtenis 6",)),
        (FILE.replace("soort: werkregime", "soort: werkregiem"), ("gebeurtenis 5", "veld soort", "werkregime")),
        (FILE.replace("pswi", "onbestaand"), ("veld statuut", "'onbestaand'", "pswi")),
        ("geen: dossier\n", ("geen.yaml", "veld formaat")),
        ("a: [1\n", ("geen.yaml",)),
    ],
    ids=["datum", "graad", "schaal", "overlap", "fractie", "buiten dienst", "soort", "statuut", "geen dossier", "geen yaml"],
)  # fmt: skip
def test_bad_files(run: Run, tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    path = write(tmp_path, "geen.yaml", text)
    done = run("controleer", path)
    assert done.code == 1
    lines = [line for line in done.out.splitlines() if line.startswith(f"Fout ({path}")]
    assert [line for line in lines if all(part in line for part in parts)], done.out
    as_json = run("controleer", path, "--json")
    assert as_json.code == 1
    assert as_json.json["fouten"] >= 1
    assert as_json.json["bevindingen"][0]["bestand"] == path


def test_what_cannot_be_read(run: Run, tmp_path: Path) -> None:
    for path in ("weg.yaml", "tekst.pdf", write(tmp_path, "kolommen.csv", "a;b\n1;2\n"), write(tmp_path, "rommel.xlsx", "geen werkboek")):
        done = run("controleer", path)
        assert done.code == 1
        assert done.out.startswith(f"Fout ({path}")
        assert "Traceback" not in done.err


def test_warnings_count_when_strict(run: Run, tmp_path: Path) -> None:
    lines = [line for line in FILE.splitlines() if "identiteit" not in line]
    path = write(tmp_path, "zonder.yaml", "\n".join(lines) + "\n")
    done = run("controleer", path)
    assert done.code == 0
    assert done.out.startswith("Waarschuwing (")
    assert run("controleer", path, "--streng").code == 1


@pytest.mark.parametrize("fmt", ["yaml", "csv", "xlsx", "parquet"])
def test_export_and_back(run: Run, file: Path, tmp_path: Path, fmt: str) -> None:
    target = tmp_path / ("uit" if fmt in ("yaml", "csv") else f"uit.{fmt}")
    done = run("exporteer", str(file), "--formaat", fmt, "--naar", str(target))
    assert (done.code, done.err) == (0, "")
    assert run("controleer", str(target)).out == "1 dossier in orde.\n"
    back = run("exporteer", str(target), "--naar", "-")
    assert back.out == run("exporteer", str(file), "--naar", "-").out


def test_export_refuses(run: Run, file: Path, tmp_path: Path) -> None:
    assert run("exporteer", str(file), "--naar", "x.doc").err.startswith("Fout (--formaat): “doc” is geen formaat.")
    assert run("exporteer", str(file), "--naar", "-", "--formaat", "csv").code == 2
    assert "de map bestaat niet" in run("exporteer", str(file), "--naar", str(tmp_path / "weg" / "x.yaml")).err
    bad = write(tmp_path, "slecht.yaml", FILE.replace("fractie: 80", "fractie: 120"))
    assert run("exporteer", bad, "--naar", str(tmp_path / "x.csv")).code == 1
    assert not (tmp_path / "x.csv").exists()


def test_import_is_all_or_nothing(session: Session, file: Path, tmp_path: Path) -> None:
    bad = write(tmp_path, "slecht.yaml", FILE.replace("1043", "1044").replace("fractie: 80", "fractie: 120"))
    errors = tmp_path / "fouten.csv"
    trial, refused, empty, first, again, exported = session(
        ("importeer", file, "--proef"),
        ("importeer", file, bad, "--foutenbestand", errors),
        ("exporteer", "--naar", tmp_path / "leeg", "--json"),
        ("importeer", file),
        ("importeer", file, "--json"),
        ("exporteer", "1043", "--naar", "-"),
    )
    assert trial.out == "Proef, er is niets geschreven. 1 nieuw, 0 bijgewerkt, 0 ongewijzigd; 5 nieuwe gebeurtenissen.\n"
    assert refused.code == 1
    assert refused.out.splitlines()[-1] == "Niets ingelezen: 1 fout."
    table = errors.read_text(encoding="utf-8-sig").splitlines()
    assert table[0].startswith("bestand;rij;kolom") and ";9;fractie;1044;5;fout;" in table[1]
    assert empty.json["dossiers"] == 0
    assert first.out == "1 nieuw, 0 bijgewerkt, 0 ongewijzigd; 5 nieuwe gebeurtenissen.\n"
    assert again.json == {
        "proef": False, "geschreven": True, "nieuw": 0, "bijgewerkt": 0, "ongewijzigd": 1, "gebeurtenissen": 0, "bevindingen": [],
    }  # fmt: skip
    assert exported.out.startswith("formaat: statuut-dossier/1")


def test_an_unusable_store(process: Run, file: Path, tmp_path: Path) -> None:
    done = process("importeer", str(file), "--opslag", write(tmp_path, "bestand", ""))
    assert done.code == 2
    assert done.err.startswith("Fout (--opslag): De gegevensmap")


def test_templates(run: Run, tmp_path: Path) -> None:
    assert run("sjabloon", "afwezigheid").out.startswith("personeelsnummer;statuut;nr;van;tot;")
    for name in ("a.csv", "a.xlsx"):
        target = tmp_path / name
        assert run("sjabloon", "diploma", "--naar", str(target)).code == 0
        assert target.stat().st_size > 50
    columns = run("sjabloon", "diploma", "--json").json["kolommen"]
    assert {"kolom", "verplicht", "betekenis", "keuzes"} == set(columns[0])
    assert "vorige_dienst" in run("sjabloon", "lijst", "--json").json["soorten"]
    assert "Vorige dienst" in run("sjabloon", "lijst").out


def test_schemas(run: Run) -> None:
    root = Path(__file__).resolve().parents[2] / "docs" / "schema"
    for which in ("dossier", "uitkomst"):
        assert run("schema", which).json == json.loads((root / f"{which}.schema.json").read_text(encoding="utf-8"))


PERFORMANCES = """personeelsnummer;dag;aard;begin;einde
1043;05/04/2003;overwerk;17:00;19:30
1043;2003-04-12;dienst;22:00;06:00
"""


def test_performances_go_into_the_store_all_or_nothing(session: Session, file: Path, tmp_path: Path) -> None:
    table = write(tmp_path, "april.csv", PERFORMANCES)
    bad = write(tmp_path, "slecht.csv", PERFORMANCES.replace("19:30", "25:30"))
    grid = tmp_path / "raster.xlsx"
    _, trial, refused, kept, again, shown, as_json, written, back = session(
        ("importeer", file),
        ("prestaties", "importeer", table, "--proef"),
        ("prestaties", "importeer", bad),
        ("prestaties", "importeer", table),
        ("prestaties", "importeer", table, "--json"),
        ("prestaties", "raster", "1043", "--maand", "2003-04"),
        ("prestaties", "raster", "1043", "--maand", "2003-04", "--json"),
        ("prestaties", "raster", "1043", "--maand", "2003-04", "--naar", grid),
        ("prestaties", "importeer", grid),
    )
    assert trial.out == "Proef, er is niets geschreven. 2 prestaties bij 1 personeelslid; 0 ongewijzigd.\n"
    assert refused.code == 1
    assert "Het uur '25:30' ligt buiten de dag" in refused.out and refused.out.endswith("Niets ingelezen: 1 fout.\n")
    assert (kept.code, kept.out) == (0, "2 prestaties bij 1 personeelslid; 0 ongewijzigd.\n")
    assert again.json == {
        "proef": False, "geschreven": True, "bijgewerkt": 0, "ongewijzigd": 1, "gebeurtenissen": 0, "bevindingen": [],
    }  # fmt: skip
    assert "05/04/2003" in shown.out and "17:00-19:30" in shown.out
    assert as_json.json["rijen"][0] == {"tewerkstelling": 1, "aard": "dienst", "compensatie": None, "dagen": {"12": "22:00-06:00"}}
    assert written.out == f"Het raster staat in {grid}.\n"
    assert back.out == "0 prestaties bij 0 personeelsleden; 1 ongewijzigd.\n"
    assert not [result for result in (trial, kept, again, shown, as_json, written, back) if result.err]
