"""The agenda feed (iCalendar, RFC 5545) of the deadlines of cases: whole days, no names, only the mark of the case.

An event keeps its identity as long as case and term stay, so that a moved deadline moves in the agenda too. The text is written here
because the form needed is small: no times, no zones, no repetition.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from statuut.procedures.worklist import Deadline

LINE = 75


def feed(deadlines: Iterable[Deadline], *, now: datetime, secret: str, name: str = "Statuut: termijnen") -> str:
    """The text of the feed; `secret` makes the identities of events unguessable, `now` (with its zone) is when it was made."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Statuut//Termijnen//NL", "CALSCALE:GREGORIAN", f"X-WR-CALNAME:{escaped(name)}"]
    for each in deadlines:
        lines += _event(each, stamp, secret)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def _event(deadline: Deadline, stamp: str, secret: str) -> list[str]:
    identity = sha256(f"{secret}|{deadline.zaak}|{deadline.termijn}".encode()).hexdigest()[:32]
    return [
        "BEGIN:VEVENT",
        f"UID:{identity}@statuut",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{_day(deadline.dag)}",
        f"DTEND;VALUE=DATE:{_day(deadline.dag + timedelta(days=1))}",
        f"SUMMARY:{escaped(f'{deadline.zaak}: {deadline.label} (art. {deadline.artikel})')}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{escaped(deadline.label)}",
        "TRIGGER:-P2D",
        "END:VALARM",
        "END:VEVENT",
    ]


def escaped(text: str) -> str:
    """Text as a value of the feed (RFC 5545, 3.3.11)."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n").replace("\n", "\\n")


def folded(line: str) -> list[str]:
    """A line in parts of at most 75 octets, each next one led by a blank; no character is cut in two (RFC 5545, 3.1)."""
    parts, current = [], ""
    for sign in line:
        if len((current + sign).encode()) > LINE:
            parts.append(current)
            current = " "
        current += sign
    return [*parts, current]


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")
