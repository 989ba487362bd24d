"""From the wording of a letter to its paragraphs, and the mandatory mentions that they carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from statuut.documents.brieftekst import Alinea, Brieftekst
from statuut.documents.briefvulling import Filling
from statuut.procedures.parts import Document, Vermelding

Shape = Literal["kop", "tekst", "punten", "blok", "invullen"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part of a letter: heading, text, points, a value as a block (its own lines kept), or `lines` empty lines under a label."""

    shape: Shape
    text: str = ""
    points: tuple[str, ...] = ()
    lines: int = 0
    article: str = ""
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A mandatory mention that the letter carries: its key, in words, its article, and the texts that carry it."""

    key: str
    label: str
    article: str
    texts: tuple[str, ...]


def paragraphs_of(wording: Brieftekst, document: Document, filling: Filling) -> tuple[Paragraph, ...]:
    """The paragraphs that stand in this letter, filled; what they lack is noted with the article of the mention it belongs to."""
    found: list[Paragraph] = []
    for each in wording.alineas:
        if not filling.applies(each.wanneer):
            continue
        carried = [mention for mention in document.vermeldingen.values() if carries(wording, each, mention)]
        filling.article = carried[0].artikel if carried else ""
        found += _shaped(each, filling, tuple(mention.sleutel for mention in carried))
    filling.article = ""
    return tuple(found)


def carries(wording: Brieftekst, paragraph: Alinea, mention: Vermelding) -> bool:
    """Whether a paragraph carries a mandatory mention: it says so; where no paragraph does, it shows where the mention comes from."""
    if any(mention.sleutel in each.vermeldt for each in wording.alineas):
        return mention.sleutel in paragraph.vermeldt
    return bool(mention.uit) and mention.uit in paragraph.references


def _shaped(each: Alinea, filling: Filling, carried: tuple[str, ...]) -> list[Paragraph]:
    """One declared paragraph as it is printed: at most a heading, its text, its points, its block and its lines to fill in."""
    parts: list[Paragraph] = []
    heads_points = bool(each.kop and each.punten and not each.tekst)
    if each.kop:
        parts.append(Paragraph("kop", filling.text(each.kop), article=each.artikel if heads_points else ""))
    if each.tekst:
        parts.append(Paragraph("tekst", filling.text(each.tekst), article=each.artikel, mentions=carried))
    if each.punten:
        points = tuple(filling.text(point) for point in each.punten)
        parts.append(Paragraph("punten", "", points, article="" if heads_points else each.artikel, mentions=carried))
    if each.veld:
        parts.append(Paragraph("blok", filling.place(each.veld), article=each.artikel, mentions=carried))
    if each.invullen:
        parts.append(Paragraph("invullen", filling.text(each.invullen), (), each.regels, each.artikel, carried))
    return parts


def mentions_of(wording: Brieftekst, document: Document, paragraphs: tuple[Paragraph, ...], filling: Filling) -> tuple[Mention, ...]:
    """The mandatory mentions with the text that carries each; one that no printed paragraph carries is missing."""
    found = []
    for mention in document.vermeldingen.values():
        if not filling.applies(wording.vereist.get(mention.sleutel, {})):
            continue
        carrying = [each for each in paragraphs if mention.sleutel in each.mentions]
        if not carrying:
            filling.lack(mention.sleutel, mention.label, mention.artikel)
            continue
        texts = tuple(part for each in carrying for part in (each.text, *each.points) if part)
        found.append(Mention(mention.sleutel, mention.label, mention.artikel or document.artikel, texts))
    return tuple(found)
