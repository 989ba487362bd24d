"""The seeds as fixtures; the helpers stand in corpus_zaden.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus_zaden import GEDEELD


@pytest.fixture
def seed_path() -> Path:
    """The folder of the seeds, beside the repository; skips where it is absent."""
    pad = GEDEELD / "seeds"
    if not pad.is_dir():
        pytest.skip(f"no seeds in {pad}")
    return pad
