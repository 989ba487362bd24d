"""What a statute pack hands in for reading and checking files: the dossier itself knows no particular statute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statuut.dossier.checks import Check


@dataclass(frozen=True, slots=True)
class Codes:
    """The grades, salary scales and kinds of absence that a statute knows; the values of `graden` are the pack's own.

    `samen` are the pairs of kinds of absence that may run at the same time, in both orders; `controles` gives the statute's own checks,
    loaded when a file is validated.
    """

    graden: Mapping[str, object]
    salarisschalen: frozenset[str]
    afwezigheden: frozenset[str]
    samen: frozenset[tuple[str, str]] = frozenset()
    controles: Callable[[], tuple[Check, ...]] | None = None
