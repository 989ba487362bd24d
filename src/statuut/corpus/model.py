"""The values of the corpus: what a consolidated legal text looks like once it has been read.

Nothing here reads or decides; these are the frozen shapes that the other modules of this folder give back. Texts are kept as
printed, without amendment notes and without the hyphens of line ends. `kenmerk` values: "§ 1", "lid 2", "1°", "a)", "-", and
"slot" for the closing words of a sentence after its points.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TekstBevinding:
    """Something the reader could not place, doubted, or left out on purpose (page furniture).

    `regel` is the line of the source (1 = first), `code` a fixed word per kind, `boodschap` a Dutch sentence, `fragment` the
    words concerned; for code "paginameubel" the fragment is the whole line, so that nothing disappears unseen.
    """

    regel: int
    code: str
    boodschap: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading: part, title, chapter, section, subsection or rubric, with the text printed under it before any article."""

    soort: str
    nummer: str
    titel: str
    niveau: int
    regel: int
    kenregel: str = ""
    noten: tuple[str, ...] = ()
    inleiding: str = ""

    @property
    def opgeheven(self) -> bool:
        """Whether the heading itself is printed as repealed."""
        return self.titel.strip(" .-[]").casefold() == "opgeheven"

    @property
    def naam(self) -> str:
        """The heading as shown to a reader, such as "Hoofdstuk 4bis. De expertenfuncties"."""
        return f"{self.kenregel} {self.titel}".strip()


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """A paragraph (§), a lid, a point or closing words, with what stands under it and the amendment notes printed in it."""

    kenmerk: str
    tekst: str
    onderdelen: tuple[Onderdeel, ...] = ()
    noten: tuple[str, ...] = ()

    @property
    def opgeheven(self) -> bool:
        """Whether this part holds nothing but the word "opgeheven"."""
        return self.tekst.strip(" .-–[]").casefold() == "opgeheven" and not self.onderdelen


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A cross reference found in a text.

    `soort` is "artikel" (of this statute), "intern" (a part of the article itself), "structuur" (part, title, chapter) or
    "extern" (another act). `doel` is the number of the article meant, empty where it is not one of this statute; `tot` the last
    article of a range; `gevonden` says whether the text read holds the article.
    """

    tekst: str
    soort: str
    doel: str = ""
    tot: str = ""
    paragraaf: str = ""
    lid: str = ""
    punt: str = ""
    gevonden: bool = False


@dataclass(frozen=True, slots=True)
class Artikel:
    """An article as printed: number, headings above it, clean text, parts, notes and references.

    `tekst` holds the whole text: leden and paragraphs separated by a blank line, points by a line break. `vorige_tekst` is the old
    wording where the print merges old and new (Berlare), else empty; `geschrapt` lists the words that only the old wording has.
    """

    nummer: str
    kop: tuple[Kop, ...]
    volgorde: int
    tekst: str
    onderdelen: tuple[Onderdeel, ...] = ()
    opgeheven: bool = False
    wijzigingsnoten: tuple[str, ...] = ()
    verwijzingen: tuple[Verwijzing, ...] = ()
    regel: int = 0
    kenregel: str = ""
    opschrift: str = ""
    vorige_tekst: str = ""
    geschrapt: tuple[str, ...] = ()

    @property
    def paragrafen(self) -> tuple[Onderdeel, ...]:
        """The paragraphs (§) of the article; empty where it has none."""
        return tuple(deel for deel in self.onderdelen if deel.kenmerk.startswith("§"))

    @property
    def leden(self) -> tuple[Onderdeel, ...]:
        """The leden that stand directly under the article; empty where it is divided in paragraphs."""
        return tuple(deel for deel in self.onderdelen if deel.kenmerk.startswith("lid"))


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """A whole text read: articles in the order of the print, headings, findings, and what stands before and after."""

    statuut: str
    bron: str
    artikelen: tuple[Artikel, ...]
    bevindingen: tuple[TekstBevinding, ...]
    structuur: tuple[Kop, ...]
    aanhef: str = ""
    slot: str = ""
    nummers: frozenset[str] = field(default=frozenset(), compare=False)

    def __post_init__(self) -> None:
        """Keep the set of article numbers for quick questions."""
        object.__setattr__(self, "nummers", frozenset(artikel.nummer for artikel in self.artikelen))

    def artikel(self, nummer: str) -> Artikel | None:
        """Give the article with this exact number ("XIII 75", "art. 258"), or None where the text has none."""
        return next((artikel for artikel in self.artikelen if artikel.nummer == nummer), None)
