"""The demo from beginning to end, in a data folder of its own and a process of its own, as `make demo` starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

from statuut.demo.files import write_demo
from statuut.demo.instelling import make_institution
from statuut.demo.run import HOST, free_port
from statuut.dossier.importing import import_files
from statuut.engine.pack import load_pack
from statuut.payroll.salary_tables import read_salary_tables


def _demo(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"STATUUT_DATA": str(folder), "PYTHONIOENCODING": "utf-8"}
    for name in ("DJANGO_SETTINGS_MODULE", "STATUUT_DATABASE"):
        environment.pop(name, None)
    command = [sys.executable, "-m", "statuut.demo", "--no-serve", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=180, check=False)


def test_demo_brings_everything_in_once_and_shows_a_slip(tmp_path: Path) -> None:
    first = _demo(tmp_path)
    assert first.returncode == 0, first.stdout + first.stderr
    assert "200 nieuw, 0 bijgewerkt, 0 ongewijzigd" in first.stdout
    assert "(voorbeeld) bewaard" in first.stdout
    assert "Voorbeeldbedragen" in first.stdout
    assert "Loonbrief mei 2005" in first.stdout and "Supplement van één vijfde" in first.stdout
    assert "$ statuut waarom" in first.stdout and "XIII 24 §1" in first.stdout

    again = _demo(tmp_path)
    assert again.returncode == 0, again.stdout + again.stderr
    assert "0 nieuw, 0 bijgewerkt, 200 ongewijzigd; 0 nieuwe gebeurtenissen." in again.stdout
    assert "bewaard" not in again.stdout

    once = _demo(tmp_path, "--once")
    assert once.returncode == 0 and "staat al in de opslag: 200 personeelsleden" in once.stdout
    assert "importeer" not in once.stdout


def test_files_are_those_of_a_user(tmp_path: Path) -> None:
    files = write_demo(tmp_path, count=60)
    names = sorted(path.suffix for path in files.people.iterdir())
    assert names.count(".xlsx") == 1 and names.count(".yaml") >= 3
    result = import_files([files.people], load_pack("pswi").codes)
    assert result.gelukt and result.nieuw == files.count == 60
    assert {file.personeelsnummer: file for file in result.dossiers} == {file.personeelsnummer: file for file in make_institution(count=60)}
    tables, findings = read_salary_tables(files.tables, load_pack("pswi").codes.salarisschalen)
    assert findings == [] and tables is not None and tables.example


def test_a_port_in_use_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert free_port(port) != port
