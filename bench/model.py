"""The yardstick's own model: OpenFisca rules, parameters, population and exact outcome, from the shared folder beside the repository."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from bench.results import ROOT

PATH = ROOT.parent / "shared" / "bench" / "openfisca_salary.py"
MISSING = "overgeslagen: shared/bench/openfisca_salary.py staat niet naast deze map"
PERSONS, MONTHS = 250_000, 360


def model() -> Any:
    """The module, or None when it is not there."""
    path = Path(PATH)
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("openfisca_salary", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
