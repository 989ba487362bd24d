"""Seeds and registers for the tests of the corpus; tests that need them skip, saying so, where they are absent."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from statuut.corpus import Ingelezen, parse_text

GEDEELD = Path(__file__).resolve().parents[3] / "shared"
ZADEN = {"kabinet-i": "000", "kabinet-c": "001", "pswi": "002", "topkader": "003", "berlare": "004"}
REGISTERS = {
    "pswi": "pswi-*.yaml",
    "topkader": "vps-*.yaml",
    "berlare": "berlare-*.yaml",
    "kabinet-i": "kabinet-*.yaml",
    "kabinet-c": "kabinet-*.yaml",
}


@cache
def zaad(naam: str) -> str:
    """The text of a seed; skips the test where the seeds are not beside the repository."""
    gevonden = sorted((GEDEELD / "seeds").glob(f"{ZADEN[naam]}_*.txt"))
    if not gevonden:
        pytest.skip(f"seed {ZADEN[naam]} not found in {GEDEELD / 'seeds'}")
    return gevonden[0].read_text(encoding="utf-8")


@cache
def gelezen(naam: str) -> Ingelezen:
    """A seed as read."""
    return parse_text(zaad(naam), statuut=naam.split("-")[0], bron=ZADEN[naam])


@cache
def register(naam: str) -> tuple[str, ...]:
    """The ids of the norm register of a text."""
    bestanden = sorted((GEDEELD / "norms").glob(REGISTERS[naam]))
    if not bestanden:
        pytest.skip(f"norm register not found in {GEDEELD / 'norms'}")
    regels = [regel for bestand in bestanden for regel in bestand.read_text(encoding="utf-8").splitlines()]
    ids = tuple(re.sub(r"^- id:\s*|[\"']", "", regel).strip() for regel in regels if regel.startswith("- id:"))
    voorvoegsel = {"kabinet-i": "KAB-I", "kabinet-c": "KAB-C"}.get(naam, "")
    return tuple(norm_id for norm_id in ids if norm_id.startswith(voorvoegsel))
