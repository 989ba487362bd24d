"""A letter on paper (PDF) and as plain text that can be edited in any word processor; neither is made while something is missing."""

from __future__ import annotations

from textwrap import fill
from typing import Any

from statuut.corpus.citaat import cite_place
from statuut.documents.brief import Letter
from statuut.documents.briefopmaak import Paragraph
from statuut.documents.pdf import make_pdf
from statuut.timeline.formatting import format_long_date

WIDTH = 100
LINE = "_" * 60
REMEDY, GROUNDS, ANNEXES = "Beroep", "Rechtsgrond", "Bijlagen"


class IncompleteLetter(ValueError):
    """A letter that lacks something; the message names everything, one Dutch line each."""

    def __init__(self, letter: Letter) -> None:
        self.missing = letter.missing
        super().__init__("\n".join(each.text for each in letter.missing))


def letter_pdf(letter: Letter) -> bytes:
    """The PDF of a letter; IncompleteLetter when something is missing."""
    _complete(letter)
    return make_pdf("brief", _values(letter), standard="ua-1")


def letter_text(letter: Letter) -> str:
    """The letter as Markdown that is as easy to read as plain text; IncompleteLetter when something is missing."""
    _complete(letter)
    values = _values(letter)
    parts = ["\n".join(letter.letterhead)]
    parts += ["\n".join((values["aan_naam"], *values["aan_adres"]))] if values["aan_naam"] else []
    parts.append("\n".join(f"{label}: {text}" for label, text in values["kenmerken"]))
    parts.append(f"# {letter.subject}")
    parts += [letter.salutation + ","] if letter.salutation else []
    parts += [_plain(each) for each in letter.paragraphs]
    if values["rechtsmiddel"]:
        told = values["rechtsmiddel"]
        parts += [f"## {told['titel']}", fill(" ".join(told["zinnen"]), WIDTH)]
        if told["adres"]:
            parts.append("\n".join(told["adres"]))
        if told["telling"]:
            parts.append("\n".join((f"{told['telling_titel']}:", *(f"- {line}" for line in told["telling"]))))
    parts += [f"## {GROUNDS}", fill(values["gronden"], WIDTH)]
    parts += [letter.closing] if letter.closing else []
    parts.append("\n".join(values["ondertekening"]))
    parts += ["\n".join((f"{ANNEXES}:", *(f"- {each}" for each in letter.annexes)))] if letter.annexes else []
    return "\n\n".join(part for part in parts if part) + "\n"


def _complete(letter: Letter) -> None:
    if letter.missing:
        raise IncompleteLetter(letter)


def _values(letter: Letter) -> dict[str, Any]:
    """The letter as its template reads it: texts only."""
    to = letter.addressee
    name = (to.office[0].upper() + to.office[1:] if to.office else to.person) if to else ""
    return {
        "titel": letter.subject,
        "soort": letter.kind,
        "hoofd": list(letter.letterhead),
        "aan_naam": name,
        "aan_adres": list(to.address) if to else [],
        "wijze": letter.way,
        "kenmerken": _marks(letter),
        "aanhef": letter.salutation,
        "alineas": [_paragraph(each) for each in letter.paragraphs],
        "rechtsmiddel": _remedy(letter),
        "gronden": f"{letter.statute}: {'; '.join(letter.grounds)}.",
        "slot": letter.closing,
        "ondertekening": _signature(letter),
        "bijlagen": list(letter.annexes),
        "voet": f"{letter.title}, zaak {letter.mark}" if letter.mark else letter.title,
    }


def _marks(letter: Letter) -> list[list[str]]:
    """What stands beside the address. A form that is still to be filled in gets its date with the signature."""
    place = f"{letter.town}, " if letter.town else ""
    written_later = letter.draft and letter.kind == "formulier"
    found = [["Datum", "" if written_later else f"{place}{format_long_date(letter.day)}"], ["Kenmerk", letter.mark]]
    number = f", nummer {letter.number}" if letter.number else ""
    found += [["Betreft", f"{letter.person}{number}" if letter.person else ""], ["Wijze", letter.way]]
    return [row for row in found if row[1]]


def _paragraph(each: Paragraph) -> dict[str, Any]:
    article = cite_place(each.article) if each.article else ""
    return {"vorm": each.shape, "tekst": each.text, "punten": list(each.points), "regels": each.lines, "artikel": article}


def _plain(each: Paragraph) -> str:
    article = f" ({cite_place(each.article)})" if each.article else ""
    match each.shape:
        case "kop":
            return f"## {each.text}{article}"
        case "punten":
            return "\n".join(fill(point, WIDTH, initial_indent="- ", subsequent_indent="  ") for point in each.points) + article
        case "blok":
            return "\n".join(f"> {line}" for line in (each.text + article).splitlines())
        case "invullen":
            return "\n".join((f"{each.text}:{article}", *(LINE for _ in range(each.lines))))
        case _:
            return fill(each.text + article, WIDTH)


def _remedy(letter: Letter) -> dict[str, Any] | None:
    told = letter.remedy
    if told is None or told == "":
        return None
    if isinstance(told, str):
        return {"titel": REMEDY, "zinnen": [told], "adres": [], "telling_titel": "", "telling": []}
    return {
        "titel": f"{told.label} ({cite_place(told.article)})",
        "zinnen": list(told.sentences),
        "adres": list(told.address),
        "telling_titel": "Zo is de laatste dag geteld" if told.last_day else "Zo is de eerste dag geteld",
        "telling": [*told.count, *told.readings],
    }


def _signature(letter: Letter) -> list[str]:
    """Who signs: the office and the person, or in the name of a body."""
    who = letter.sender
    if not who.office:
        return ["Datum en handtekening:", LINE, who.person]
    if who.body:
        return [f"Namens {who.office},", LINE, *([who.person] if who.person else [])]
    return [who.office[0].upper() + who.office[1:] + ",", LINE, who.person]
