"""Commands of the terminal as whole processes, from start to exit, with the bytecode on disk as after any first use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.results import ROOT, Rows, row, spread

RUNS = 15


def measure() -> Rows:
    """Help, and a pay slip of a file."""
    from statuut.demo.instelling import make_members
    from statuut.dossier.read_yaml import write_yaml

    with TemporaryDirectory() as folder:
        file = Path(folder) / "persoon.yaml"
        file.write_text(write_yaml(make_members()[0].dossier), encoding="utf-8")
        help_runs = _timed("--help")
        slip_runs = _timed("loonbrief", str(file), "--maand", "2005-05", "--voorbeeldbedragen")
    return [
        row("`statuut --help`, heel proces", spread(help_runs, "ms"), "< 300 ms", sorted(help_runs)[RUNS // 2] < 0.3),
        row("`statuut loonbrief FILE`, heel proces", spread(slip_runs, "ms"), "< 1 s", sorted(slip_runs)[RUNS // 2] < 1),
    ]


def _timed(*arguments: str) -> list[float]:
    script = Path(sys.executable).with_name("statuut")
    command = [str(script)] if script.exists() else [sys.executable, "-m", "statuut"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = []
    for _ in range(RUNS + 1):
        start = perf_counter()
        done = subprocess.run([*command, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True)
        runs.append(perf_counter() - start)
        assert done.returncode in (0, 1), done.stderr
    return runs[1:]
