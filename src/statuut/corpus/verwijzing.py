"""Cross references: "artikel XIII 75, § 2, eerste lid, 1°", "de artikelen VIII 76 tot en met VIII 82", "het vorige artikel", "§ 1".
 Two steps: `vind_verwijzingen` reads the words of one article, `los_op` gives the ones without a number their article and says
which ones the text holds. An article without a roman part is one of another act in the PSWI and the VPS; in Berlare it is one
of the statute itself, unless "van het decreet", "van de wet" and the like follow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .model import Verwijzing
from .normnummer import ACHTERVOEGSEL, RANGTELWOORDEN, artikelnummer, artikelsleutel

_RANG = "|".join(RANGTELWOORDEN)
_KOMMA = r"\s*,?\s*"
_PARAGRAAF = rf"(?:§+\s*\d+{ACHTERVOEGSEL}?(?:\s*(?:,|en|of|tot en met)\s*(?:§\s*)?\d+{ACHTERVOEGSEL}?(?![\w°]))*|paragra(?:af|fen)\s+\d+)"
_LID = rf"(?:(?:{_RANG}|laatste)(?:(?:,|\s+en|\s+of|,?\s+tot en met)\s+(?:{_RANG}|laatste))*\s+lid)"
_PUNT = rf"(?:\d+°\s?{ACHTERVOEGSEL}?(?:\s*(?:,|en|of|tot en met)\s*\d+°)*|[a-z]\)(?:\s*(?:,|en|of)\s*[a-z]\))*)"
_NUMMER = rf"(?:[IVXL]+\s+)?\d+(?:\s?{ACHTERVOEGSEL}\b|[a-z](?![\w)°]))?(?!\d|°|[.,]\d)"
_PLAATS = rf"(?:{_KOMMA}{_PARAGRAAF})?(?:{_KOMMA}{_LID})?(?:{_KOMMA}{_PUNT})?"
_EEN = rf"{_NUMMER}{_PLAATS}"
_VOEG = r"(?:,|,?\s*en|,?\s*of|,?\s*tot en met|,?\s*tot|,?\s*alsmede|,?\s*evenals)"
_VERVOLG = rf"(?:\s*{_VOEG}\s+(?:van\s+)?(?:de\s+)?(?:artikel(?:en)?\s+)?{_EEN})"
_REEKS = re.compile(rf"\b(?:[Aa]rtikel(?:en)?|[Aa]rt\.)\s+(?P<reeks>{_EEN}{_VERVOLG}*)")
_DEEL = re.compile(rf"(?P<tot>tot en met\s+|tot\s+)?(?P<nr>{_NUMMER})(?P<plaats>{_PLAATS})")
_AKTE = (
    r"(?:wet\w*|\w*decreet|\w*wet\b|koninklijk|ministerieel|besluit|KB|BVR|A\.?P\.?K\.?B|Burgerlijk|Strafwetboek|Grondwet|verdrag|VPS|DLB|GD|"
    r"Vlaams personeelsstatuut|\w*wetboek|overeenkomst|WIB)"
)
_VREEMD = re.compile(
    rf"^\s*(?:e\.v\.)?\s*,?\s*(?:(?:van|uit)\s+(?:het|de|dat|die|voormelde?|voornoemde?)\s+(?:\w+\s+){{0,3}}?\(?{_AKTE}"
    r"|(?:van\s+het\s+)?(?:BVR|DLB|GD)\b)",
    re.IGNORECASE,
)
_EIGEN = re.compile(r"^\s*,?\s*van\s+(?:dit|deze)\b")
_VORIG = re.compile(r"\b(?:het|de|in|van)\s+(?:vorige?|voorgaande?|volgende?)\s+artikel\b|\bdit artikel\b", re.IGNORECASE)
_INTERN = re.compile(
    rf"(?:\b(?:het|van het|in het)\s+(?P<lid>{_LID})|\b(?:het|de)\s+(?P<vorig>vorige?|voorgaande?)\s+(?:lid|paragraaf)"
    rf"|(?P<par>{_PARAGRAAF})(?:{_KOMMA}(?P<lid2>{_LID}))?(?:{_KOMMA}(?P<punt>{_PUNT}))?)"
)
_STRUCTUUR = re.compile(
    rf"\b(?:[Dd]eel|[Tt]itel|[Hh]oofdstuk|[Aa]fdeling)(?:en)?\s+(?:[IVXL]+|\d+(?:\s?{ACHTERVOEGSEL})?)\b"
    r"(?:\s+van\s+(?:dit deel|deze titel|dit hoofdstuk|deel\s+[IVXL]+))?"
)


def vind_verwijzingen(tekst: str, statuut: str) -> tuple[Verwijzing, ...]:
    """Give the references in a text, in its order; those without a number of their own still lack their article."""
    vlak = re.sub(r"\s+", " ", tekst)
    gevonden: list[tuple[int, Verwijzing]] = []
    bezet: list[tuple[int, int]] = []
    for reeks in _REEKS.finditer(vlak):
        bezet.append(reeks.span())
        gevonden += [(reeks.start(), verwijzing) for verwijzing in _uit_reeks(reeks, vlak[reeks.end() :], statuut)]
    for soort, patroon in (("artikel", _VORIG), ("structuur", _STRUCTUUR), ("intern", _INTERN)):
        for los in patroon.finditer(vlak):
            if any(begin <= los.start() < einde for begin, einde in bezet) or _is_kenmerk(vlak, los):
                continue
            bezet.append(los.span())
            if soort == "intern" and _VREEMD.match(vlak[los.end() :]):
                continue
            gevonden.append((los.start(), _los(los, soort)))
    return tuple(verwijzing for _, verwijzing in sorted(gevonden, key=lambda paar: paar[0]))


def los_op(verwijzingen: Sequence[Verwijzing], eigen: str, volgorde: Sequence[str]) -> tuple[Verwijzing, ...]:
    """Fill in the article of references without number ("het vorige artikel", "§ 1") and say whether the text holds the article meant.

    `eigen` is the article the words stand in, `volgorde` all article numbers in the order of the print.
    """
    plaats = volgorde.index(eigen) if eigen in volgorde else -1
    uit: list[Verwijzing] = []
    for verwijzing in verwijzingen:
        if verwijzing.soort == "intern" or verwijzing.tekst.lower() == "dit artikel":
            verwijzing = replace(verwijzing, doel=eigen)
        elif verwijzing.soort == "artikel" and not verwijzing.doel:
            buur = plaats + (1 if "volgend" in verwijzing.tekst.lower() else -1)
            doel = volgorde[buur] if plaats >= 0 and 0 <= buur < len(volgorde) else ""
            verwijzing = replace(verwijzing, doel=doel)
        uit.append(replace(verwijzing, gevonden=bool(verwijzing.doel) and _staat_er(verwijzing, volgorde)))
    return tuple(uit)


def _uit_reeks(reeks: re.Match[str], erna: str, statuut: str) -> list[Verwijzing]:
    """Split "VIII 76 tot en met VIII 82 en 84, § 1" in its references; a roman part holds until the next one."""
    uit: list[Verwijzing] = []
    vreemd = bool(_VREEMD.match(erna)) and not _EIGEN.match(erna)
    romeins = ""
    for deel in _DEEL.finditer(reeks["reeks"]):
        delen = deel["nr"].split(maxsplit=1)
        if len(delen) > 1 and delen[0].isupper():
            romeins, nummer = delen[0], delen[1]
        else:
            nummer = deel["nr"]
        eigen = bool(romeins) or (statuut == "berlare" and not vreemd)
        doel = artikelnummer(romeins, nummer) if eigen else ""
        if deel["tot"] and uit and uit[-1].doel:
            uit[-1] = replace(uit[-1], tot=doel, tekst=f"{uit[-1].tekst} {deel[0].strip()}")
            continue
        tekst = deel[0].strip() if uit else f"artikel {deel[0].strip()}"
        paragraaf, lid, punt = _plaats(deel["plaats"])
        uit.append(Verwijzing(tekst, "artikel" if eigen else "extern", doel, paragraaf=paragraaf, lid=lid, punt=punt))
    return uit


def _plaats(tekst: str) -> tuple[str, str, str]:
    """Paragraph, lid and point out of the words after a number."""
    paragraaf = re.search(_PARAGRAAF, tekst)
    lid = re.search(_LID, tekst)
    voor_punt = lid or paragraaf
    punt = re.search(_PUNT, tekst[voor_punt.end() :] if voor_punt else tekst)
    return (
        re.sub(r"^(?:§+|paragra(?:af|fen))\s*", "", paragraaf[0]) if paragraaf else "",
        _lid_cijfers(lid[0]) if lid else "",
        punt[0].strip() if punt else "",
    )


def _lid_cijfers(woorden: str) -> str:
    """ "eerste en tweede lid" becomes "1 en 2"; "laatste" stays a word."""
    kaal = re.sub(r"\s+lid$", "", woorden)
    return re.sub(rf"\b(?:{_RANG})\b", lambda woord: str(RANGTELWOORDEN[woord[0]]), kaal)


def _los(gevonden: re.Match[str], soort: str) -> Verwijzing:
    if soort != "intern":
        return Verwijzing(gevonden[0], soort)
    lid = gevonden["lid"] or gevonden["lid2"]
    paragraaf = re.sub(r"^(?:§+|paragra(?:af|fen))\s*", "", gevonden["par"] or "")
    lid_tekst = _lid_cijfers(lid) if lid else gevonden["vorig"] or ""
    return Verwijzing(gevonden[0], soort, paragraaf=paragraaf, lid=lid_tekst, punt=(gevonden["punt"] or "").strip())


def _is_kenmerk(vlak: str, los: re.Match[str]) -> bool:
    """Whether "§ 2." is the marker that opens a paragraph, not a reference to one."""
    vrij = los.start() == 0 or vlak[: los.start()].rstrip().endswith((".", ";", ":", ")"))
    return los[0].startswith("§") and vrij and vlak[los.end() : los.end() + 2] in (". ", ".")


def _staat_er(verwijzing: Verwijzing, volgorde: Sequence[str]) -> bool:
    if verwijzing.tot:
        van, tot = artikelsleutel(verwijzing.doel), artikelsleutel(verwijzing.tot)
        return any(van <= artikelsleutel(nummer) <= tot for nummer in volgorde)
    return verwijzing.doel in volgorde
