"""Statute packs as commands ask for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault

if TYPE_CHECKING:
    from statuut.engine.pack import Pack

DEFAULT = "pswi"


@cache
def installed() -> tuple[str, ...]:
    """The keys of all statutes at hand."""
    from statuut.engine.pack import find_packs

    return tuple(sorted(find_packs()))


@cache
def pack_of(statute: str, field: str | None = "--statuut") -> Pack:
    """The pack of a statute; a `UsageFault` names the statutes at hand when there is no such one."""
    from statuut.engine.pack import load_pack

    if statute not in installed():
        raise UsageFault(f"Het statuut “{statute}” is niet geïnstalleerd.", field, "één van: " + (", ".join(installed()) or "geen"))
    return load_pack(statute)
