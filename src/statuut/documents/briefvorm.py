"""What a letter looks like as JSON."""

from __future__ import annotations

from typing import Any

from statuut.documents.brief import Letter
from statuut.documents.briefpapier import letter_text
from statuut.documents.rechtsmiddel import Remedy


def letter_json(letter: Letter) -> dict[str, Any]:
    """A letter with what it lacks; its text only when nothing is missing."""
    to = letter.addressee
    return {
        "zaak": letter.mark,
        "document": letter.document,
        "soort": letter.kind,
        "onderwerp": letter.subject,
        "dag": letter.day.isoformat(),
        "ontwerp": letter.draft,
        "afzender": letter.sender.office or letter.sender.person,
        "gericht_aan": (to.office or to.person) if to else None,
        "ontbreekt": [{"naam": each.name, "label": each.label, "artikel": each.article or None} for each in letter.missing],
        "waarschuwingen": [{"tekst": each.text, "artikel": each.article} for each in letter.warnings],
        "vermeldingen": [
            {"sleutel": each.key, "label": each.label, "artikel": each.article, "tekst": " ".join(each.texts)} for each in letter.mentions
        ],
        "gronden": list(letter.grounds),
        "rechtsmiddel": remedy_json(letter.remedy) if isinstance(letter.remedy, Remedy) else None,
        "tekst": None if letter.missing else letter_text(letter),
    }


def remedy_json(remedy: Remedy) -> dict[str, Any]:
    """A remedy with its days and the count of them."""
    return {
        "label": remedy.label,
        "artikel": remedy.article,
        "zinnen": list(remedy.sentences),
        "eerste_dag": remedy.first_day.isoformat() if remedy.first_day else None,
        "laatste_dag": remedy.last_day.isoformat() if remedy.last_day else None,
        "telling": [*remedy.count, *remedy.readings],
    }
