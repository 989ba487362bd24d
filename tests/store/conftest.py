"""A store with two persons; set-up shared with the tests of the site."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "web"))

from site_setup import configure, fill

configure()


@pytest.fixture
def filled(db: None) -> None:
    """Two persons, one text."""
    fill()
