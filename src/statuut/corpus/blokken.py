"""From the lines of one article to blocks: paragraph (§), lid, point, closing words.

Three questions decide on every line: does it open with a marker that fits the sequence, was there a real blank line before it, and
did the line above stop before the margin on purpose. A marker inside a sentence ("bedoeld in artikel 3, / 1° en 2°") opens nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .afbreking import Woordenschat
from .model import TekstBevinding
from .normnummer import ACHTERVOEGSEL
from .noten import zonder_noten
from .regels import PAGINA, WIT, Opmaak, Regel

_PARAGRAAF = re.compile(rf"^§ ?(\d+ ?{ACHTERVOEGSEL}?)(?: en § ?(\d+))?(?: ?[.:])? ?(?![,)]|\(\d+\)[,;)])(?=\S|$)")
_MARKERINGEN = (
    ("graad", re.compile(rf"^(\d{{1,2}}° ?{ACHTERVOEGSEL}?) ?(?=\S|$)")),
    ("letter", re.compile(r"^([a-z]\)) ?(?=\S)")),
    ("letterpunt", re.compile(r"^([a-z]\.) (?=\S)")),
    ("haak", re.compile(r"^(\(?\d{1,2}\)) (?=\S)")),
    ("punt", re.compile(r"^(\d{1,2}\.) (?=\S)")),
    ("streep", re.compile(r"^([-–−•¾\uf0b7\uf0be\uf02d\u25aa]) ?(?=\S|$)")),
    ("voetnoot", re.compile(r"^(\[\d{1,2}\]) (?=\S)")),
)
_ZINSEINDE = (".", ";", ":", "!", "?", "”", '"', "]")


@dataclass(slots=True)
class Blok:
    """A block under construction: `soort` is paragraaf, alinea, punt or slot; `vorm` the kind of marker of a point."""

    soort: str
    kenmerk: str
    vorm: str
    regel: int
    tekst: str = ""
    inspringing: int = 0


@dataclass(slots=True)
class Blokkenlezer:
    """Reads the lines of one article into blocks, joining lines with the vocabulary of the whole text."""

    opmaak: Opmaak
    woorden: Woordenschat
    bevindingen: list[TekstBevinding]
    blokken: list[Blok] = field(default_factory=list)
    _vorige: str = ""
    _vorige_regel: Regel | None = None
    _paragraaf: tuple[int, str] = (0, "")
    _laatste: dict[str, int] = field(default_factory=dict)
    _regels: list[Regel] = field(default_factory=list)
    _plaats: int = 0

    def lees(self, regels: list[Regel]) -> list[Blok]:
        """Give the blocks of these lines, in order."""
        self._regels = regels
        for plaats, regel in enumerate(regels):
            self._plaats = plaats
            self._neem(regel)
            self._vorige, self._vorige_regel = regel.tekst, regel
        return [blok for blok in self.blokken if blok.tekst or blok.soort == "paragraaf" or blok.kenmerk]

    def _neem(self, regel: Regel) -> None:
        tekst, vrij = regel.tekst, self._staat_vrij(regel)
        gevonden = _PARAGRAAF.match(tekst)
        if vrij and gevonden and self._past_paragraaf(gevonden, regel):
            kenmerk = "§ " + gevonden[1].replace(" ", "") + (f"-{gevonden[2]}" if gevonden[2] else "")
            self._open("paragraaf", kenmerk, "", regel.nummer)
            self._laatste.clear()
            tekst = tekst[gevonden.end() :]
            if not self._open_punt(tekst, regel):
                self._open("alinea", "", "", regel.nummer)
                self.blokken[-1].tekst = tekst
        elif not (vrij and self._open_punt(tekst, regel)):
            self._vervolg(regel)

    def _staat_vrij(self, regel: Regel) -> bool:
        """Whether the line can open something: not in the middle of a sentence."""
        if not self.blokken or not self._vorige or regel.gat == WIT:
            return not self._vorige.endswith("-")
        if self._vorige.endswith("-"):
            return False
        return self._zin_uit() or self._kort(regel) or self._begint_reeks(regel)

    def _begint_reeks(self, regel: Regel) -> bool:
        """Whether the line holds "a)" or "1°" and one of the next lines goes on with "b)" or "2°"."""
        tweede = {"a)": "b)", "1°": "2°"}.get(regel.tekst[:2])
        return tweede is not None and any(later.tekst.startswith(tweede) for later in self._regels[self._plaats + 1 : self._plaats + 12])

    def _kort(self, regel: Regel) -> bool:
        """Whether the line before this one stopped before the margin on purpose."""
        return self._vorige_regel is not None and self.opmaak.bewust_afgebroken(self._vorige_regel, regel.tekst)

    def _zin_uit(self, tekens: tuple[str, ...] = (*_ZINSEINDE, ",")) -> bool:
        return zonder_noten(self._vorige, self.opmaak.statuut).endswith(tekens)

    def _past_paragraaf(self, gevonden: re.Match[str], regel: Regel) -> bool:
        nummer = (int(re.sub(r"\D", "", gevonden[1])), re.sub(r"[\d ]", "", gevonden[1]))
        hoogste = self._paragraaf[0] + 2 if self.opmaak.breedte else 99
        if nummer[0] < self._paragraaf[0] or nummer[0] > hoogste:
            if regel.gat != WIT:
                return False
            self._meld(regel, "paragraaf-volgorde", "Dit paragraafteken past niet in de volgorde; gelezen als tekst.")
            return False
        if nummer == self._paragraaf:
            self._meld(regel, "paragraaf-dubbel", "Deze paragraaf komt twee keer voor.")
        self._paragraaf = (int(gevonden[2]), "") if gevonden[2] else nummer
        return True

    def _open_punt(self, tekst: str, regel: Regel) -> bool:
        """Open one point, or a point inside a point ("1° a) ..."), when the line starts with a marker that fits."""
        for vorm, patroon in _MARKERINGEN:
            gevonden = patroon.match(tekst)
            if gevonden is None or not self._past_in_reeks(vorm, gevonden[1], regel):
                continue
            if vorm == "streep" and regel.inspringing >= 2 and self.opmaak.breedte:
                vorm = "substreep"
            self._open("punt", gevonden[1].replace(" ", ""), vorm, regel.nummer)
            self.blokken[-1].inspringing = regel.inspringing
            rest = tekst[gevonden.end() :]
            if not (vorm in ("graad", "letter") and re.match(r"^(?:[a-z]\)|\d{1,2}\)) ", rest) and self._open_punt(rest, regel)):
                self.blokken[-1].tekst = rest
            return True
        if self.opmaak.statuut == "berlare" and regel.inspringing == 1 and self.blokken:
            # The print of Berlare lost the sign of its bullets; one blank before the words is what is left.
            self._open("punt", "•", "streep", regel.nummer)
            self.blokken[-1].tekst = tekst
            return True
        return False

    def _past_in_reeks(self, vorm: str, kenmerk: str, regel: Regel) -> bool:
        if vorm in ("streep", "voetnoot"):
            return True
        volgnummer = ord(kenmerk[0]) - 96 if vorm in ("letter", "letterpunt") else int(re.sub(r"\D", "", kenmerk))
        vorige = self._laatste.get(vorm, 0)
        past = volgnummer == 1 or vorige <= volgnummer <= vorige + 1 or (vorm == "graad" and bool(vorige) and volgnummer <= vorige + 3)
        if not past and vorm in ("graad", "letter") and regel.gat == WIT:
            self._meld(regel, "punt-volgorde", "Dit punt past niet in de volgorde van de opsomming; gelezen als tekst.")
        if past:
            self._laatste[vorm] = volgnummer
            if vorm == "punt":
                self._laatste.pop("letterpunt", None)
        return past

    def _vervolg(self, regel: Regel) -> None:
        """Add a line without marker to what goes before, or open a lid or closing words."""
        if not self.blokken:
            self._open("alinea", "", "", regel.nummer)
            self.blokken[-1].tekst = regel.tekst
            return
        blok, klein = self.blokken[-1], regel.tekst[0].islower()
        zin_uit = self._zin_uit(_ZINSEINDE)
        kort = self._kort(regel)
        if self._vorige.endswith("-"):
            self._plak(blok, regel)
        elif blok.soort == "punt" and klein and (regel.gat == WIT or (kort and self._zin_uit())):
            if regel.gat == WIT and not kort and not self._zin_uit():
                self._plak(blok, regel)
            else:
                self._open("slot", "", "", regel.nummer)
                self.blokken[-1].tekst = regel.tekst
        elif not klein and self._nieuwe_alinea(regel, blok, zin_uit, kort):
            self._open("alinea", "", "", regel.nummer)
            self.blokken[-1].tekst = regel.tekst
        elif regel.gat == WIT or kort:
            blok.tekst += "\n" + regel.tekst
        else:
            self._plak(blok, regel)

    def _nieuwe_alinea(self, regel: Regel, blok: Blok, zin_uit: bool, kort: bool) -> bool:
        if regel.gat == WIT:
            return zin_uit or kort
        if regel.gat == PAGINA:
            return zin_uit
        if blok.soort == "punt" and (regel.inspringing >= blok.inspringing + 2 or not self._zin_uit((".",))):
            return False
        return zin_uit and kort

    def _plak(self, blok: Blok, regel: Regel) -> None:
        blok.tekst, twijfel = self.woorden.voeg_samen(blok.tekst, regel.tekst)
        if twijfel:
            self._meld(regel, "koppelteken", f"Niet zeker of na “{self._vorige[-15:]}” een koppelteken hoort; aaneengeschreven.")

    def _meld(self, regel: Regel, code: str, boodschap: str) -> None:
        self.bevindingen.append(TekstBevinding(regel.nummer, code, boodschap, regel.tekst[:60]))

    def _open(self, soort: str, kenmerk: str, vorm: str, regel: int) -> None:
        if soort in ("alinea", "paragraaf"):
            # A lid may stand inside a point: a following "3°" still continues the sequence, see onderdelen.py.
            self._laatste.pop("letter", None)
            self._laatste.pop("letterpunt", None)
        self.blokken.append(Blok(soort, kenmerk, vorm, regel))
