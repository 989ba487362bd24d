"""The same yardstick on OpenFisca-Core, in a virtual environment of its own that is made in a temporary folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.model import MISSING, MONTHS, PATH, PERSONS, model
from bench.results import Rows, grouped, row


def measure() -> Rows:
    """Time, memory and cells off of OpenFisca-Core; says so when it cannot be installed."""
    what = f"OpenFisca-Core, {grouped(PERSONS)} personen x {MONTHS} maanden"
    if model() is None:
        return [row(what, MISSING)]
    python = _install()
    if python is None:
        return [row(what, "overgeslagen: openfisca-core kon niet geïnstalleerd worden")]
    command = [python, str(PATH), "--case", "--engine", "openfisca", "--persons", str(PERSONS), "--months", str(MONTHS)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONWARNINGS": "ignore"})
    if done.returncode:
        return [row(what, f"mislukt: {(done.stderr.strip() or 'geen geheugen genoeg?').splitlines()[-1]}")]
    answer = json.loads(done.stdout.strip().splitlines()[-1])
    return [
        row(f"{what}: rekenen", f"{answer['calc_s']:.1f} s".replace(".", ",")),
        row(f"{what}: geheugen van het hele proces, met de exacte uitkomst ernaast", f"{answer['peak_rss_mb']:.0f} MB"),
        row("cellen die afwijken van de exacte uitkomst", f"{100 * answer['wrong_share']:.2f} %".replace(".", ",")),
        row("grootste afwijking", f"{answer['worst_cents']} cent"),
    ]


def _install() -> str | None:
    """The Python of an environment with openfisca-core; ANCHOR_VENVS names a folder in which it may stand already."""
    folder = Path(os.environ.get("ANCHOR_VENVS") or Path(tempfile.gettempdir()) / "anchors") / "of"
    python = folder / "bin" / "python"
    steps = ([sys.executable, "-m", "venv", str(folder)], [str(python), "-m", "pip", "install", "-q", "openfisca-core"])
    if python.exists() and subprocess.run([str(python), "-c", "import openfisca_core"], capture_output=True).returncode == 0:
        return str(python)
    installed = all(subprocess.run(step, capture_output=True).returncode == 0 for step in steps)
    return str(python) if installed else None
