"""Help and usage errors: Dutch throughout, quick, exit codes 0 and 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from terminal import Run

from statuut.cli.app import COMMANDS

ENGLISH = ("Usage", "Options", "Commands", "Arguments", "Show this", "Error", "Missing", "No such", "Try ", "required", "default", "TEXT")
GROUPS = {(command.name,) for command in COMMANDS if command.commands}
PATHS = [(command.name,) for command in COMMANDS] + [(c.name, sub.name) for c in COMMANDS for sub in c.commands]


@pytest.mark.parametrize("path", [(), *PATHS], ids=" ".join)
def test_help_is_dutch(run: Run, path: tuple[str, ...]) -> None:
    done = run(*path, "--help")
    assert done.code == 0
    assert done.out.startswith("Gebruik: statuut")
    assert "Toon deze hulp" in done.out
    assert not [word for word in ENGLISH if word in done.out]


@pytest.mark.parametrize("path", [path for path in PATHS if path not in GROUPS], ids=" ".join)
def test_every_command_gives_json(run: Run, path: tuple[str, ...]) -> None:
    assert ("--json" in run(*path, "--help").out) is (path != ("serveer",))


def test_no_command_shows_the_help(run: Run) -> None:
    assert "Commando's:" in run().out
    assert "Commando's:" in run("corpus").out


def test_version(run: Run) -> None:
    assert run("--versie").out.startswith("statuut ")


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("berken",), "Fout: Het commando “berken” bestaat niet. Bedoelt u “bereken”?"),
        (("xyz",), "Fout: Het commando “xyz” bestaat niet. Juist is: één van: controleer,"),
        (("--versies",), "Fout (--versies): De optie --versies bestaat niet. Bedoelt u --versie?"),
        (("controleer",), "Fout: Het argument BESTAND... ontbreekt. Zie “statuut controleer --help”."),
        (("schema", "dossier", "extra"), "Fout: Te veel argumenten: “extra”. Zie “statuut schema --help”."),
        (("exporteer", "x.yaml"), "Fout: De optie --naar ontbreekt. Zie “statuut exporteer --help”."),
        (("exporteer", "x.yaml", "--naar"), "Fout (--naar): De optie --naar vraagt een waarde."),
        (("controleer", "--json=3", "x"), "Fout (--json): De optie --json krijgt geen waarde."),
        (("dekking", "--per", "kleur"), "Fout (--per): “kleur” is geen indeling. Juist is: deel of soort."),
        (("schema", "iets"), "Fout (WAT): Er is geen schema “iets”. Juist is: dossier of uitkomst."),
        (("corpus", "toont"), "Fout: Het commando “toont” bestaat niet. Bedoelt u “toon”?"),
        (("corpus", "toon", "appel"), "Fout (NUMMER): “appel” is geen artikelnummer. Schrijf bijvoorbeeld “XIII 75 §2”"),
        (("corpus", "import", "t.txt", "--statuut", "x"), "Fout (--statuut): Teksten van “x” worden niet gelezen. Juist is: één van"),
        (("corpus", "zoek", "a", "--hoogstens", "veel"), "Fout (--hoogstens): “veel” is geen aantal. Juist is: een getal vanaf 1."),
        (("serveer", "--poort", "70000"), "Fout (--poort): “70000” is geen poort."),
        (("sjabloon", "afwezig"), "Fout (SOORT): “afwezig” is geen soort gebeurtenis. Juist is: één van: afwezigheid"),
        (("sjabloon", "diploma", "--naar", "x.doc"), "Fout (--naar): “x.doc” is geen tabel."),
    ],
)  # fmt: skip
def test_wrong_use_is_told_in_dutch(run: Run, args: tuple[str, ...], sentence: str) -> None:
    done = run(*args)
    assert done.code == 2
    assert done.err.startswith(sentence)
    assert done.out == ""


def test_wrong_use_as_json(run: Run) -> None:
    done = run("schema", "iets", "--json")
    assert done.code == 2
    assert json.loads(done.out)["bevindingen"][0]["juist"] == "dossier of uitkomst"


def test_a_fault_of_the_program_is_told_without_a_trace() -> None:
    probe = "import sys; sys.argv = ['statuut', 'dekking']\nimport statuut.engine.register as r\nr.coverage = None\n"
    probe += "from statuut.cli import main\nmain()"
    kept = {name: value for name, value in os.environ.items() if name != "STATUUT_DEBUG"}
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False, env=kept)
    assert done.returncode == 3
    assert done.stderr.startswith("Fout in het programma, niet in uw gegevens (TypeError: ")
    assert "Traceback" not in done.stderr


def test_help_loads_nothing_heavy() -> None:
    probe = "import sys; sys.argv = ['statuut', '--help']\nfrom statuut.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
    probe += "print(sorted({'rich', 'pydantic', 'yaml', 'django', 'numpy', 'numba', 'pyarrow', 'openpyxl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
