"""The two cabinet texts: prose without articles, to which the norm register lends numbers (KAB-I 1-7, KAB-C 1-33).
 KAB-I is the web page on rights and duties of cabinet staff, KAB-C the charter on political-administrative cooperation. Each
number starts at a few opening words of the text and runs to the next start; several stretches may carry one number. A start
with number 0 ends the stretch before it: what follows is introduction. A footnote ("* ...") that the page break put inside a
sentence is taken out of it first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .afbreking import Woordenschat
from .model import Artikel, Ingelezen, Kop, Onderdeel, TekstBevinding
from .onderdelen import volledige_tekst
from .regels import WIT, Opmaak, Regel, lees_regels

Aanvang = tuple[str, int]
_RECHTEN: tuple[Aanvang, ...] = (
    ("Elke minister heeft een kabinet", 1),
    ("De bevoegde minister staat", 2),
    ("Het eerste aanspreekpunt", 3),
    ("Op het vlak van verloning", 4),
    ("Voor de kabinetsmedewerkers geldt", 5),
    ("De regels rond Vlaamse overheidscommunicatie", 6),
    ("Kabinetsleden moeten een lijst", 7),
)
_CHARTER: tuple[Aanvang, ...] = (
    ("Om te komen tot gezonde", 0),
    ("Dat betekent dat de kabinetten", 28),
    ("De relatie tussen het politieke", 0),
    ("Dit charter doet echter", 22),
    ("De Vlaamse Regering en de Vlaamse ministers hebben", 1),
    ("Het algemene beleidskader", 30),
    ("De ministers worden voor hun afweging", 2),
    ("De ministers hebben na de", 1),
    ("Daarbij is de administratie maximaal", 23),
    ("Het kabinet respecteert de opdracht", 3),
    ("Bij de voorbereiding van beleidsondersteunende", 25),
    ("De administratie werkt vanuit", 3),
    ("Het kabinet toetst de aspecten", 25),
    ("Daarnaast kan de administratie altijd", 5),
    ("De departementen en de agentschappen bouwen", 29),
    ("De voorstellen en de standpunten", 6),
    ("Vanuit hun beleidsdomeinondersteunende", 29),
    ("De afstemming tussen de beleidsdomeinen wordt", 6),
    ("Het is daarenboven aangewezen", 24),
    ("Het kabinet informeert de administratie", 7),
    ("* de administratie start", 4),
    ("De minister organiseert via", 8),
    ("De administratie is verantwoordelijk voor het beheer", 9),
    ("De beleidsraad fungeert", 10),
    ("De topambtenaren zien er", 31),
    ("Het kabinet en de administratie bezorgen", 11),
    ("Het managementcomité zorgt op", 10),
    ("Er moet bijzondere aandacht", 33),
    ("De leidend ambtenaren die een", 12),
    ("Bij bilaterale contacten", 33),
    ("Het openbaarheidsdecreet", 26),
    ("De ministers staan in voor", 13),
    ("Voor communicatie naar de pers", 32),
    ("De perswoordvoerders kunnen", 13),
    ("In het kader van een professioneel", 14),
    ("Ze maken in overleg", 32),
    ("De onderlinge politiek-ambtelijke", 27),
    ("De leden van het kabinet vertegenwoordigen", 15),
    ("De nieuwe taakafbakening", 28),
    ("Alle informatie die de administratie", 18),
    ("Alle opdrachten aan de administratie", 16),
    ("Mondelinge afspraken", 17),
    ("De leidend ambtenaar beslist", 16),
    ("De beheersovereenkomsten en managementovereenkomsten bevatten", 19),
    ("De administratie wordt maximaal", 23),
    ("Per beleidsdomein maken", 20),
    ("Alle documenten van een dossier", 7),
    ("Dit charter is een publiek", 21),
)
_ZINSEINDE = (".", ";", ":", ",", "!", "?")


@dataclass(frozen=True, slots=True)
class _Alinea:
    tekst: str
    regel: int
    is_kop: bool


def lees_kabinet(text: str, bron: str) -> Ingelezen:
    """Read one of the two cabinet texts; a start that the text does not hold is a finding."""
    regels, opmaak, bevindingen = lees_regels(text, "kabinet")
    charter = any(regel.tekst.startswith("Charter over de politiek") for regel in regels[:3])
    voorvoegsel, aanvangen = ("KAB-C", _CHARTER) if charter else ("KAB-I", _RECHTEN)
    alineas = _alineas(regels, opmaak)
    koppen: list[Kop] = []
    stukken: dict[int, list[tuple[int, str, tuple[Kop, ...]]]] = {}
    aanhef: list[str] = []
    nummer, gezien = 0, set[str]()
    for alinea in alineas:
        if alinea.is_kop:
            koppen.append(Kop("kop", str(len(koppen) + 1), alinea.tekst, 1, alinea.regel))
            continue
        for begin, deel in _splits(alinea.tekst, aanvangen):
            if begin is not None:
                nummer = begin[1]
                gezien.add(begin[0])
            if nummer:
                stukken.setdefault(nummer, []).append((alinea.regel, deel, tuple(koppen[-1:])))
            else:
                aanhef.append(deel)
    bevindingen += [
        TekstBevinding(1, "aanvang-ontbreekt", f"De beginwoorden van {voorvoegsel} {nr} staan niet in de tekst.", woorden)
        for woorden, nr in aanvangen
        if woorden not in gezien
    ]
    artikelen = [_artikel(f"{voorvoegsel} {nr}", volgorde, stukken[nr]) for volgorde, nr in enumerate(sorted(stukken))]
    return Ingelezen("kabinet", bron, tuple(artikelen), tuple(bevindingen), tuple(koppen), "\n\n".join(aanhef))


def _artikel(nummer: str, volgorde: int, stukken: list[tuple[int, str, tuple[Kop, ...]]]) -> Artikel:
    delen = tuple(Onderdeel(f"lid {nr}", tekst) for nr, (_, tekst, _) in enumerate(stukken, start=1))
    return Artikel(nummer, stukken[0][2], volgorde, volledige_tekst(delen), delen, regel=stukken[0][0])


def _alineas(regels: list[Regel], opmaak: Opmaak) -> list[_Alinea]:
    """Join lines to paragraphs and tell headings apart: short, between blank lines, without a full stop."""
    regels = _voetnoten_achteraan(regels)
    woorden = Woordenschat([regel.tekst for regel in regels])
    groepen: list[list[Regel]] = []
    for plaats, regel in enumerate(regels):
        if plaats and not _begint_nieuw(regels[plaats - 1], regel):
            groepen[-1].append(regel)
        else:
            groepen.append([regel])
    uit: list[_Alinea] = []
    for groep in groepen:
        tekst = groep[0].tekst
        for regel in groep[1:]:
            tekst = woorden.voeg_samen(tekst, regel.tekst)[0]
        kop = len(tekst) < 100 and not tekst.endswith(_ZINSEINDE) and tekst[:1].isupper() and not re.search(r"\(.* bestand opent", tekst)
        uit.append(_Alinea(tekst, groep[0].nummer, kop))
    return uit


def _begint_nieuw(vorige: Regel, regel: Regel) -> bool:
    if regel.tekst.startswith(("* ", "• ", "- ")):
        return True
    midden_in_zin = regel.tekst[0].islower() and not vorige.tekst.startswith(("* ", "• ")) and not vorige.tekst.endswith((".", ":", ";"))
    return regel.gat == WIT and not midden_in_zin


def _voetnoten_achteraan(regels: list[Regel]) -> list[Regel]:
    """Move a footnote behind the sentence that the page break cut in two."""
    uit: list[Regel] = []
    wacht: list[Regel] = []
    for regel in regels:
        if regel.tekst.startswith("* ") or (wacht and regel.gat != WIT and wacht[-1].nummer == regel.nummer - 1):
            wacht.append(regel)
        else:
            if wacht and regel.gat == WIT and (uit and uit[-1].tekst.endswith(".")):
                uit, wacht = uit + wacht, []
            uit.append(regel)
    return uit + wacht


def _splits(tekst: str, aanvangen: tuple[Aanvang, ...]) -> list[tuple[Aanvang | None, str]]:
    """Cut a paragraph at the starts it holds; the first stretch may go on with the number before it."""
    plaatsen = sorted((plaats, aanvang) for aanvang in aanvangen if (plaats := _plaats(tekst, aanvang[0])) >= 0)
    grenzen = [plaats for plaats, _ in plaatsen] + [len(tekst)]
    eerste: list[tuple[Aanvang | None, str]] = [(None, tekst[: grenzen[0]].strip())] if tekst[: grenzen[0]].strip() else []
    return eerste + [(aanvang, tekst[plaats : grenzen[nr + 1]].strip()) for nr, (plaats, aanvang) in enumerate(plaatsen)]


def _plaats(tekst: str, woorden: str) -> int:
    """Where a sentence begins with these words, or -1."""
    gevonden = re.search(rf"(?:^(?:[-•] )?|(?<=[.!?] )){re.escape(woorden)}", tekst)
    return gevonden.start() if gevonden else -1
