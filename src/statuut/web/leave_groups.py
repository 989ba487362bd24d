"""How groups of leave look in calendars: a name, a letter and a tone; colour is never alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from statuut.web.words import word

WORK = "aan_het_werk"


@dataclass(frozen=True, slots=True)
class Look:
    """The name of a group of leave, its letter in a calendar, and its tone (k1 to k5)."""

    naam: str
    letter: str
    toon: str


LOOKS: Mapping[str, Look] = {
    "jaarlijks": Look("vakantie", "V", "k2"),
    "gezin": Look("gezin", "G", "k4"),
    "ziekte": Look("ziekte", "Z", "k3"),
    "deeltijds": Look("deeltijds", "D", "k5"),
    "loopbaanonderbreking": Look("loopbaanonderbreking", "L", "k1"),
    "opdracht": Look("opdracht", "O", "k1"),
    "vorming": Look("vorming", "B", "k2"),
    "omstandigheid": Look("omstandigheid", "S", "k4"),
    "contingent": Look("contingent", "C", "k5"),
    "politiek": Look("politiek mandaat", "P", "k1"),
    "andere": Look("andere afwezigheid", "A", "k5"),
}
OTHER = LOOKS["andere"]


@dataclass(frozen=True, slots=True)
class KindLook:
    """A kind of absence as a calendar shows it."""

    sleutel: str
    naam: str
    groep: Look


@cache
def kind_look(statute: str, key: str) -> KindLook:
    """The look of a kind of absence; one that the statute has no profile of is shown as another absence."""
    from statuut.web.statutes import pack

    desk = pack(statute).leave
    kind = desk.kinds().get(key) if desk is not None else None
    return KindLook(key, word(key), OTHER) if kind is None else KindLook(key, kind.name, LOOKS.get(kind.group, OTHER))
