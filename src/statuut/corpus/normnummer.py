"""Numbers of norms: "XIII 75 §2 lid 1 1°" read leniently, written in one way, and put in the order of the statute.

A norm number names an article (roman part and number: "XIII 58duodecies"; plain number: "art. 313h"; lent number of a text
without articles: "KAB-C 12") and, where needed, a place inside it: paragraph, lid, point, letter, sentence. Any of these may be a range
("lid 1-2", "1°-3°", "II 23 - II 25"). What follows and is no place ("werkdag", "(beroep)", "wetenschappelijk") is kept in `rest`.

Special cases: "XI 87 2° lid 1" is a lid inside a point (`binnenlid`); "V 0", "RPR 0" and "XIII general conventions" concern a whole part
or text and name no article (`soort` "algemeen"). Users may type "art. XIII 75, § 2", "xiii 75§2" or "XIII 75, §2, eerste lid".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ACHTERVOEGSELS = (
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies",
    "terdecies", "quaterdecies", "quindecies",
)  # fmt: skip
ACHTERVOEGSEL = "(?:" + "|".join(sorted(ACHTERVOEGSELS, key=len, reverse=True)) + ")"
_TELWOORDEN = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende",
)  # fmt: skip
RANGTELWOORDEN = {woord: nummer for nummer, woord in enumerate(_TELWOORDEN, start=1)}
_ROMEINS = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMMER = rf"\d+(?:\s?{ACHTERVOEGSEL}(?![a-z])|[a-z](?![a-z)°]))?"
_KOPPEL = r"\s*(?:-|–|tot en met|t\.?e\.?m\.?)\s*"
_ARTIKEL = re.compile(
    rf"^(?:artikel(?:en)?\s+|art\.?\s*)?(?:(?P<deel>[ivxl]+)\.?\s+|(?P<leen>kab-[ic]|kab|rpr)\s+)?(?P<nr>{_NUMMER})"
    rf"(?:{_KOPPEL}(?:(?P<deel2>[ivxl]+)\s+)?(?P<nr2>{_NUMMER})(?!\s*°)|\s*,\s*(?P<deel3>[ivxl]+)\s+(?P<nr3>{_NUMMER}))?",
    re.IGNORECASE,
)
_TOT = re.compile(rf"^{_KOPPEL}(?:(?P<deel>[ivxl]+)\s+)(?P<nr>{_NUMMER})$", re.IGNORECASE)
_ALGEMEEN = re.compile(r"^(?P<deel>[IVXL]+)\s+(?P<rest>[A-Za-z]{3}[A-Za-z ]*)$")
_PARAGRAAF = re.compile(rf"^(?:§+|par\.|paragraaf)\s*(\d+{ACHTERVOEGSEL}?)(?:\s*[-–]\s*(\d+{ACHTERVOEGSEL}?))?", re.IGNORECASE)
_LID = re.compile(r"^(?:lid|al\.|alinea)\s*(\d+)(?:\s*[-–]\s*(\d+))?", re.IGNORECASE)
_LID_WOORD = re.compile(r"^(?:het\s+)?(" + "|".join(RANGTELWOORDEN) + r")\s+(?:lid|alinea)", re.IGNORECASE)
_PUNT = re.compile(rf"^(\d+°\s?{ACHTERVOEGSEL}?)(?:\s*[-–]\s*(\d+°\s?{ACHTERVOEGSEL}?))?", re.IGNORECASE)
_PUNT_KAAL = re.compile(r"^(\d+)(?:\s*[-–]\s*(\d+))?(?=$|[,\s])")
_LETTER = re.compile(r"^([a-z])\)(?:\s*[-–]\s*([a-z])\))?", re.IGNORECASE)
_ZIN = re.compile(r"^zin\s*(\d+[a-z]?)(?:\s*[-–]\s*(\d+[a-z]?))?", re.IGNORECASE)
Sleutel = tuple[tuple[int, int, int, str], tuple[int, int], int, tuple[int, int], str, int, tuple[int, str], str]


@dataclass(frozen=True, slots=True)
class OngeldigNummer:
    """What a user typed that is no number of a norm, with a Dutch sentence that says what would be."""

    invoer: str
    boodschap: str


@dataclass(frozen=True, slots=True)
class NormNummer:
    """A place in a statute; `str()` gives the one canonical form."""

    artikel: str
    soort: str = "artikel"
    tot_artikel: str = ""
    paragraaf: str = ""
    tot_paragraaf: str = ""
    lid: int | None = None
    tot_lid: int | None = None
    punt: str = ""
    tot_punt: str = ""
    letter: str = ""
    tot_letter: str = ""
    binnenlid: int | None = None
    tot_binnenlid: int | None = None
    zin: str = ""
    tot_zin: str = ""
    rest: str = ""

    def __str__(self) -> str:
        """The canonical form, in the order article, paragraph, lid, point, letter, lid inside the point, sentence, rest."""
        delen = [self.artikel]
        if self.paragraaf:
            delen.append("§" + _bereik(self.paragraaf, self.tot_paragraaf))
        if self.lid is not None:
            delen.append("lid " + _bereik(str(self.lid), str(self.tot_lid or "")))
        if self.punt:
            delen.append(_bereik(self.punt, self.tot_punt))
        if self.letter:
            delen.append(_bereik(self.letter + ")", self.tot_letter and self.tot_letter + ")"))
        if self.binnenlid is not None:
            delen.append("lid " + _bereik(str(self.binnenlid), str(self.tot_binnenlid or "")))
        if self.zin:
            delen.append("zin " + _bereik(self.zin, self.tot_zin))
        if self.tot_artikel:
            delen.append("- " + self.tot_artikel)
        return " ".join(delen) + (f", {self.rest}" if self.rest else "")

    def sleutel(self) -> Sleutel:
        """The key that sorts norms as the statute prints them."""
        zin = re.match(r"(\d+)(.*)", self.zin)
        return (
            artikelsleutel(self.artikel),
            _getal(self.paragraaf),
            self.lid or 0,
            _getal(self.punt),
            self.letter,
            self.binnenlid or 0,
            (int(zin[1]), zin[2]) if zin else (0, ""),
            self.rest,
        )

    def bevat_artikel(self, artikel: str) -> bool:
        """Whether the article is the one named, or lies in the range named."""
        if not self.tot_artikel:
            return artikel == self.artikel
        return artikelsleutel(self.artikel) <= artikelsleutel(artikel) <= artikelsleutel(self.tot_artikel)


def parse_norm_id(invoer: str) -> NormNummer | OngeldigNummer:
    """Read a number as users and registers write it; never raises.

    Source of the shapes: the norm register and the citations in the statutes themselves.
    """
    tekst = re.sub(r"\s+", " ", invoer.replace("\u00a0", " ")).strip().rstrip(".")
    if algemeen := _ALGEMEEN.match(tekst):
        return NormNummer(algemeen["deel"], soort="algemeen", rest=algemeen["rest"])
    kop = _ARTIKEL.match(tekst)
    if kop is None or (kop["deel"] and romeins_getal(kop["deel"]) == 0):
        raad = "Schrijf bijvoorbeeld “XIII 75 §2”, “VIII 77 §1 lid 1” of “art. 258 §1”."
        return OngeldigNummer(invoer, f"“{invoer}” is geen artikelnummer. {raad}")
    artikel = artikelnummer(kop["deel"] or kop["leen"] or "", kop["nr"])
    velden: dict[str, str | int | None] = {"artikel": artikel}
    nr2, deel2 = (kop["nr2"], kop["deel2"]) if kop["nr2"] else (kop["nr3"], kop["deel3"])
    if nr2:
        velden["tot_artikel"] = artikelnummer(deel2 or kop["deel"] or kop["leen"] or "", nr2)
    if re.search(r"(^| )0$", artikel):
        velden["soort"] = "algemeen"
    rest = _lees_plaats(tekst[kop.end() :], velden)
    if einde := _TOT.match(rest):
        velden["tot_artikel"], rest = artikelnummer(einde["deel"], einde["nr"]), ""
    velden["rest"] = rest.strip(" ,.")
    return NormNummer(**velden)  # type: ignore[arg-type]


def artikelnummer(deel: str, nummer: str) -> str:
    """Write an article number in the one form of this program: "XIII 58bis", "art. 313h", "KAB-C 12"."""
    kaal = re.sub(r"\s+", "", nummer).lower()
    return f"{deel.upper()} {kaal}" if deel else f"art. {kaal}"


def artikelsleutel(artikel: str) -> tuple[int, int, int, str]:
    """The sort key of an article number: part, number, rank of bis/ter/..., letter; lent numbers come last."""
    gevonden = re.match(rf"^(?:([IVXL]+)|art\.|([A-Z-]+))?\s*(\d+)?({ACHTERVOEGSEL})?([a-z]?)$", artikel)
    if gevonden is None:
        return (99, 0, 0, artikel)
    deel = romeins_getal(gevonden[1]) if gevonden[1] else (90 if gevonden[2] else 0)
    rang = ACHTERVOEGSELS.index(gevonden[4]) + 2 if gevonden[4] else 0
    return (deel, int(gevonden[3] or 0), rang, (gevonden[2] or "") + (gevonden[5] or ""))


def romeins_getal(tekst: str) -> int:
    """The value of a roman numeral up to L; 0 where it is none."""
    totaal, vorige = 0, 0
    for teken in reversed(tekst.upper()):
        waarde = _ROMEINS.get(teken, 0)
        if waarde == 0:
            return 0
        totaal += -waarde if waarde < vorige else waarde
        vorige = max(vorige, waarde)
    return totaal


def _lees_plaats(tekst: str, velden: dict[str, str | int | None]) -> str:
    """Eat paragraph, lid, point, letter and sentence from the left; what is left is given back."""
    rest = tekst.lstrip(" ,.")
    while rest:
        nieuw = _eet(rest, velden)
        if nieuw is None:
            return rest
        rest = nieuw.lstrip(" ,")
    return rest


def _eet(tekst: str, velden: dict[str, str | int | None]) -> str | None:
    """Eat one place from the left; None where there is none."""
    if m := _PARAGRAAF.match(tekst):
        velden["paragraaf"], velden["tot_paragraaf"] = m[1].lower(), (m[2] or "").lower()
    elif m := (_LID.match(tekst) or _LID_WOORD.match(tekst)):
        eerste = RANGTELWOORDEN[m[1].lower()] if m[1].lower() in RANGTELWOORDEN else int(m[1])
        tot = int(m[2]) if m.re is _LID and m[2] else None
        binnen = "punt" in velden or "letter" in velden
        velden["binnenlid" if binnen else "lid"], velden["tot_binnenlid" if binnen else "tot_lid"] = eerste, tot
    elif m := (_PUNT.match(tekst) or _PUNT_KAAL.match(tekst)):
        velden["punt"], velden["tot_punt"] = m[1].replace(" ", "").lower(), (m[2] or "").replace(" ", "").lower()
    elif m := _LETTER.match(tekst):
        velden["letter"], velden["tot_letter"] = m[1].lower(), (m[2] or "").lower()
    elif m := _ZIN.match(tekst):
        velden["zin"], velden["tot_zin"] = m[1].lower(), (m[2] or "").lower()
    else:
        return None
    return tekst[m.end() :]


def _bereik(eerste: str, laatste: str) -> str:
    return f"{eerste}-{laatste}" if laatste else eerste


def _getal(tekst: str) -> tuple[int, int]:
    """The sort key of "2bis" or "1°bis": number and rank of the suffix."""
    gevonden = re.match(rf"(\d+)°?({ACHTERVOEGSEL})?", tekst)
    if gevonden is None:
        return (0, 0)
    return (int(gevonden[1]), ACHTERVOEGSELS.index(gevonden[2]) + 2 if gevonden[2] else 0)
