"""A store with two persons and a made-up text, and a client of the site."""

from __future__ import annotations

from typing import Any

import pytest
from site_setup import configure, fill

configure()


@pytest.fixture
def filled(db: None) -> None:
    """Two persons, one text."""
    fill()


@pytest.fixture
def site(filled: None) -> Any:
    """A browser without a screen."""
    from django.test import Client

    return Client(raise_request_exception=True)
