"""The codes that a statute pack hands in: the dossier itself knows no particular statute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Codes:
    """The grades, salary scales and kinds of absence that a statute knows; the values of `graden` are the pack's own."""

    graden: Mapping[str, object]
    salarisschalen: frozenset[str]
    afwezigheden: frozenset[str]
