"""Reading a consolidated text: lines, headings and articles put together into one value with its findings.
 `parse_text` is the door of this folder. It keeps every word: what stands before the first article is the preamble (`aanhef`),
what stands under a heading without article is that heading's introduction, what follows the last article is the closing
(`slot`), page furniture is reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from .afbreking import Woordenschat
from .blokken import Blokkenlezer
from .ineengeschoven import in_nieuwe_woorden, in_oude_woorden, ontwar
from .kabinet import lees_kabinet
from .koppen import NIVEAUS, ArtikelRegel, herken_artikel, herken_kop
from .model import Artikel, Ingelezen, Kop, Onderdeel, TekstBevinding, Verwijzing
from .normnummer import artikelsleutel
from .noten import haal_noten_uit, is_opgeheven, uniek
from .onderdelen import alle_onderdelen, bouw_onderdelen, volledige_tekst
from .regels import WIT, Opmaak, Regel, lees_regels
from .verwijzing import los_op, vind_verwijzingen

__all__ = ["STATUTEN", "Artikel", "Ingelezen", "Kop", "Onderdeel", "TekstBevinding", "Verwijzing", "parse_text"]

STATUTEN = ("pswi", "berlare", "topkader", "kabinet")
_SLOT = re.compile(r"^Brussel, ?(?:\d.*)?$")


def parse_text(text: str, *, statuut: str, bron: str) -> Ingelezen:
    """Read a consolidated text into articles, headings and findings.
     `statuut` is "pswi", "berlare", "topkader" or "kabinet" and chooses how numbers and notes are printed; `bron` names the
    source and is only kept. An unknown statute or an empty text gives an empty result with a finding, never an exception.
    """
    if statuut not in STATUTEN or not text.strip():
        reden = "De tekst is leeg." if statuut in STATUTEN else f"Onbekend statuut; kies uit {', '.join(STATUTEN)}."
        return Ingelezen(statuut, bron, (), (TekstBevinding(1, "niet-gelezen", reden, statuut),), ())
    if statuut == "kabinet":
        ingelezen = lees_kabinet(text, bron)
    else:
        regels, opmaak, bevindingen = lees_regels(text, statuut)
        ingelezen = _Lezer(opmaak, Woordenschat([regel.tekst for regel in regels]), bevindingen).lees(regels, bron)
    return _met_verwijzingen(ingelezen)


@dataclass(slots=True)
class _Ruw:
    """An article or a heading under construction, with its lines."""

    kop: ArtikelRegel | Kop | None
    pad: tuple[int, ...]
    regel: int
    regels: list[Regel] = field(default_factory=list)
    kopregel: Regel | None = None


@dataclass(slots=True)
class _Lezer:
    opmaak: Opmaak
    woorden: Woordenschat
    bevindingen: list[TekstBevinding]
    _stukken: list[_Ruw] = field(default_factory=list)
    _koppen: list[Kop] = field(default_factory=list)

    def lees(self, regels: list[Regel], bron: str) -> Ingelezen:
        self._verdeel(regels)
        aanhef, slot, artikelen = "", "", list[Artikel]()
        inleidingen: dict[int, str] = {}
        for plaats, stuk in enumerate(self._stukken):
            if isinstance(stuk.kop, ArtikelRegel):
                stuk.regels, rest = _splits_slot(stuk.regels) if plaats == len(self._stukken) - 1 else (stuk.regels, [])
                slot = self._vrije_tekst(rest)
                artikelen.append(self._artikel(stuk, stuk.kop, len(artikelen)))
            elif stuk.kop is None:
                aanhef = self._vrije_tekst(stuk.regels)
            elif stuk.regels:
                inleidingen[stuk.pad[-1]] = self._vrije_tekst(stuk.regels)
        koppen = tuple(replace(kop, inleiding=inleidingen.get(plaats, "")) for plaats, kop in enumerate(self._koppen))
        paden = [tuple(koppen[plaats] for plaats in stuk.pad) for stuk in self._artikelstukken()]
        artikelen = [replace(artikel, kop=pad) for artikel, pad in zip(artikelen, paden, strict=True)]
        self._controleer_nummers(artikelen)
        bevindingen = tuple(sorted(self.bevindingen, key=lambda bevinding: bevinding.regel))
        return Ingelezen(self.opmaak.statuut, bron, tuple(artikelen), bevindingen, koppen, aanhef, slot)

    def _artikelstukken(self) -> list[_Ruw]:
        return [stuk for stuk in self._stukken if isinstance(stuk.kop, ArtikelRegel)]

    def _verdeel(self, regels: list[Regel]) -> None:
        """Give every line to the preamble, a heading or an article."""
        statuut = self.opmaak.statuut
        begin = _begin_statuut(regels, statuut)
        self._stukken.append(_Ruw(None, (), 1))
        pad: tuple[int, ...] = ()
        in_kop = False
        for plaats, regel in enumerate(regels):
            artikel = herken_artikel(regel.tekst, statuut) if plaats >= begin else None
            kop = herken_kop(regel.tekst, statuut) if plaats >= begin and artikel is None else None
            if artikel is not None:
                rest = [replace(regel, tekst=artikel.tekst, inspringing=0, gat=WIT)] if artikel.tekst else []
                pad = self._zeker_pad(pad, artikel.nummer)
                self._stukken.append(_Ruw(artikel, pad, regel.nummer, rest, regel))
            elif kop is not None:
                pad = self._nieuwe_kop(Kop(kop.soort, kop.nummer, kop.titel, NIVEAUS[kop.soort], regel.nummer, kop.kenregel), pad)
                self._stukken.append(_Ruw(self._koppen[-1], pad, regel.nummer))
                in_kop = True
                continue
            elif in_kop and regel.gat != WIT:
                self._verleng_kop(regel)
                continue
            else:
                self._stukken[-1].regels.append(regel)
            in_kop = False
        for plaats, kop_ in enumerate(self._koppen):
            titel, noten = haal_noten_uit(kop_.titel, statuut)
            self._koppen[plaats] = replace(kop_, titel=titel, noten=noten)

    def _nieuwe_kop(self, kop: Kop, pad: tuple[int, ...]) -> tuple[int, ...]:
        self._koppen.append(kop)
        return (*(plaats for plaats in pad if self._koppen[plaats].niveau < kop.niveau), len(self._koppen) - 1)

    def _zeker_pad(self, pad: tuple[int, ...], nummer: str) -> tuple[int, ...]:
        """Berlare prints changed articles only: after a gap in the numbers only the headings printed inside the gap are certain."""
        if self.opmaak.statuut != "berlare" or not self._artikelstukken():
            return pad
        vorig = self._artikelstukken()[-1]
        assert isinstance(vorig.kop, ArtikelRegel)
        if artikelsleutel(nummer)[1] <= artikelsleutel(vorig.kop.nummer)[1] + 1:
            return pad
        return tuple(plaats for plaats in pad if self._koppen[plaats].regel > vorig.regel)

    def _verleng_kop(self, regel: Regel) -> None:
        """A heading runs on until a real blank line."""
        kop = self._koppen[-1]
        self._koppen[-1] = replace(kop, titel=self.woorden.voeg_samen(kop.titel, regel.tekst)[0])

    def _blokken_naar_delen(self, regels: list[Regel]) -> tuple[Onderdeel, ...]:
        blokken = Blokkenlezer(self.opmaak, self.woorden, self.bevindingen).lees(regels)
        return bouw_onderdelen(blokken, self.opmaak.statuut)

    def _vrije_tekst(self, regels: list[Regel]) -> str:
        return volledige_tekst(self._blokken_naar_delen(regels))

    def _artikel(self, stuk: _Ruw, kop: ArtikelRegel, volgorde: int) -> Artikel:
        opschrift = kop.opschrift
        if opschrift and self.opmaak.breedte and stuk.kopregel:
            vorige = stuk.kopregel
            zin = kop.kenregel.endswith(".")  # "Art. 160bis. Title" runs to the blank line, "Artikel 130 – TITLE" to the end of its line
            while stuk.regels and stuk.regels[0].gat != WIT and (zin or not self.opmaak.bewust_afgebroken(vorige, stuk.regels[0].tekst)):
                vorige = stuk.regels.pop(0)
                opschrift = self.woorden.voeg_samen(opschrift, vorige.tekst)[0]
        delen = self._blokken_naar_delen(stuk.regels)
        kenregel, kopnoten = haal_noten_uit(kop.kenregel, self.opmaak.statuut)
        noten = [*kopnoten, *(noot for deel in alle_onderdelen(delen) for noot in deel.noten)]
        vorige_tekst, geschrapt = "", list[str]()
        if self.opmaak.statuut == "berlare":
            delen, vorige_tekst, geschrapt = self._ontwar(kop.nummer, stuk.regel, delen)
        tekst = volledige_tekst(delen)
        if not tekst:
            self.bevindingen.append(TekstBevinding(stuk.regel, "leeg-artikel", "Dit artikel heeft geen tekst.", kop.kenregel))
        return Artikel(
            nummer=kop.nummer,
            kop=(),
            volgorde=volgorde,
            tekst=tekst,
            onderdelen=delen,
            opgeheven=is_opgeheven(tekst),
            wijzigingsnoten=uniek(noten),
            regel=stuk.regel,
            kenregel=kenregel,
            opschrift=opschrift,
            vorige_tekst=vorige_tekst,
            geschrapt=tuple(geschrapt),
        )

    def _ontwar(self, nummer: str, regel: int, delen: tuple[Onderdeel, ...]) -> tuple[tuple[Onderdeel, ...], str, list[str]]:
        """Separate the old and the new wording of one article; report old words that stayed behind."""
        nieuw = in_nieuwe_woorden(delen)
        geschrapt = [woorden for deel in alle_onderdelen(delen) for woorden in ontwar(deel.tekst).geschrapt]
        if any(ontwar(deel.tekst).rest_oud for deel in alle_onderdelen(delen)):
            boodschap = f"In {nummer} staan oude en nieuwe woorden door elkaar; niet alles kon worden gescheiden."
            self.bevindingen.append(TekstBevinding(regel, "oude-woorden", boodschap, nummer))
        return nieuw, volledige_tekst(in_oude_woorden(delen)) if geschrapt else "", geschrapt

    def _controleer_nummers(self, artikelen: list[Artikel]) -> None:
        """Report numbers that come twice, out of order, or that the text skips."""
        for vorig, artikel in pairwise(artikelen):
            oud, nieuw = artikelsleutel(vorig.nummer), artikelsleutel(artikel.nummer)
            if nieuw <= oud:
                melding = ("artikel-volgorde", f"Artikel {artikel.nummer} komt na {vorig.nummer}.")
            elif self.opmaak.statuut == "pswi" and nieuw[0] == oud[0] and nieuw[1] > oud[1] + 1:
                melding = ("nummering", f"Tussen {vorig.nummer} en {artikel.nummer} ontbreken nummers in de tekst.")
            else:
                continue
            self.bevindingen.append(TekstBevinding(artikel.regel, *melding, artikel.kenregel))


def _begin_statuut(regels: list[Regel], statuut: str) -> int:
    """Where the statute begins: in Berlare the decision that adopts it has an article 1 of its own, before the statute's."""
    if statuut != "berlare":
        return 0
    eerste = [plaats for plaats, regel in enumerate(regels) if (a := herken_artikel(regel.tekst, statuut)) and a.nummer == "art. 1"]
    return eerste[-1] if len(eerste) > 1 else 0


def _splits_slot(regels: list[Regel]) -> tuple[list[Regel], list[Regel]]:
    """Split the lines of the last article from place, date and signatures."""
    plaats = next((nr for nr, regel in enumerate(regels) if _SLOT.match(regel.tekst)), len(regels))
    return regels[:plaats], regels[plaats:]


def _met_verwijzingen(ingelezen: Ingelezen) -> Ingelezen:
    """Find the cross references of every article and say which ones the text holds."""
    volgorde = [artikel.nummer for artikel in ingelezen.artikelen]
    artikelen = list[Artikel]()
    for artikel in ingelezen.artikelen:
        gevonden = vind_verwijzingen(artikel.tekst, ingelezen.statuut)
        artikelen.append(replace(artikel, verwijzingen=los_op(gevonden, artikel.nummer, volgorde)))
    return replace(ingelezen, artikelen=tuple(artikelen))
