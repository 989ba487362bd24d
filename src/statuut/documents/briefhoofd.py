"""The letterhead: a small YAML file with what every letter of an institution says about it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from statuut.documents.brief import UnusableLetter
from statuut.documents.briefpartijen import INSTITUTION, OWN_ADDRESS, TOWN
from statuut.documents.rechtsmiddel import PLACE_OF_REMEDY
from statuut.dossier.plain_yaml import Refused, parse

KNOWN = (INSTITUTION, OWN_ADDRESS, TOWN, PLACE_OF_REMEDY)


def letterhead_of(path: Path) -> Mapping[str, str]:
    """The letterhead of a file, with the names of `KNOWN`; UnusableLetter when it is no letterhead."""
    try:
        raw = parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, Refused) as error:
        raise UnusableLetter([f"Het briefhoofd {path.name} is niet leesbaar: {error}"]) from None
    if not isinstance(raw, Mapping):
        raise UnusableLetter([f"Het briefhoofd {path.name} bevat geen gegevens; wel: {', '.join(KNOWN)}."])
    if wrong := [str(key) for key in raw if key not in KNOWN]:
        raise UnusableLetter([f"Het briefhoofd {path.name} kent “{wrong[0]}” niet; wel: {', '.join(KNOWN)}."])
    return {str(key): str(value) for key, value in raw.items() if value not in (None, "")}
