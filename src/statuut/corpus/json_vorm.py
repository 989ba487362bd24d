"""A text read, as plain dictionaries and back, so that a store can keep it.

`from_json(to_json(x)) == x`. Headings are written once and articles point to them by place.
"""

from __future__ import annotations

from typing import Any

from .model import Artikel, Ingelezen, Kop, Onderdeel, TekstBevinding, Verwijzing

VORM = 1


def to_json(ingelezen: Ingelezen) -> dict[str, Any]:
    """Write a text read as dictionaries, lists, strings, numbers and booleans only."""
    plaatsen = {kop: plaats for plaats, kop in enumerate(ingelezen.structuur)}
    return {
        "vorm": VORM,
        "statuut": ingelezen.statuut,
        "bron": ingelezen.bron,
        "aanhef": ingelezen.aanhef,
        "slot": ingelezen.slot,
        "structuur": [_velden(kop) for kop in ingelezen.structuur],
        "artikelen": [
            {
                **_velden(artikel),
                "kop": [plaatsen[kop] for kop in artikel.kop],
                "onderdelen": [_onderdeel(deel) for deel in artikel.onderdelen],
                "verwijzingen": [_velden(verwijzing) for verwijzing in artikel.verwijzingen],
            }
            for artikel in ingelezen.artikelen
        ],
        "bevindingen": [_velden(bevinding) for bevinding in ingelezen.bevindingen],
    }


def from_json(gegevens: dict[str, Any]) -> Ingelezen:
    """Read back what `to_json` wrote; raises ValueError for another form, for that is our own fault."""
    if gegevens.get("vorm") != VORM:
        raise ValueError(f"unknown form of a stored text: {gegevens.get('vorm')!r}")
    koppen = tuple(Kop(**_tupels(kop)) for kop in gegevens["structuur"])
    return Ingelezen(
        statuut=gegevens["statuut"],
        bron=gegevens["bron"],
        artikelen=tuple(_artikel(artikel, koppen) for artikel in gegevens["artikelen"]),
        bevindingen=tuple(TekstBevinding(**bevinding) for bevinding in gegevens["bevindingen"]),
        structuur=koppen,
        aanhef=gegevens["aanhef"],
        slot=gegevens["slot"],
    )


def _velden(waarde: Artikel | Kop | Verwijzing | TekstBevinding) -> dict[str, Any]:
    """The fields of a frozen value, tuples as lists; nested values are overwritten by the caller."""
    inhoud = {naam: getattr(waarde, naam) for naam in waarde.__slots__}
    return {naam: list(veld) if isinstance(veld, tuple) else veld for naam, veld in inhoud.items()}


def _onderdeel(deel: Onderdeel) -> dict[str, Any]:
    kinderen = [_onderdeel(kind) for kind in deel.onderdelen]
    return {"kenmerk": deel.kenmerk, "tekst": deel.tekst, "noten": list(deel.noten), "onderdelen": kinderen}


def _lees_onderdeel(gegevens: dict[str, Any]) -> Onderdeel:
    kinderen = tuple(_lees_onderdeel(kind) for kind in gegevens["onderdelen"])
    return Onderdeel(gegevens["kenmerk"], gegevens["tekst"], kinderen, tuple(gegevens["noten"]))


def _artikel(gegevens: dict[str, Any], koppen: tuple[Kop, ...]) -> Artikel:
    velden = _tupels(gegevens)
    velden["kop"] = tuple(koppen[plaats] for plaats in gegevens["kop"])
    velden["onderdelen"] = tuple(_lees_onderdeel(deel) for deel in gegevens["onderdelen"])
    velden["verwijzingen"] = tuple(Verwijzing(**verwijzing) for verwijzing in gegevens["verwijzingen"])
    return Artikel(**velden)


def _tupels(gegevens: dict[str, Any]) -> dict[str, Any]:
    return {naam: tuple(veld) if isinstance(veld, list) else veld for naam, veld in gegevens.items()}
