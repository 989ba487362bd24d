"""Verdicts, ledgers and status timelines as JSON: one shape for the command line, the site and programs."""

from __future__ import annotations

from typing import Any

from statuut.engine.leave import Ledger, StatusPart, StatusSpan
from statuut.engine.verdict import Verdict, VerdictLine
from statuut.timeline.schedule import FULL_DAY


def verdict_json(statute: str, verdict: Verdict) -> dict[str, Any]:
    """A verdict: the question, the answer, every condition and outcome, and what is missing."""
    return {
        "statuut": statute,
        "vraag": verdict.question,
        "artikel": verdict.article,
        "antwoord": verdict.answer,
        "voorwaarden": [{**_line(each), "voldaan": each.satisfied, "anders": each.remedy or None} for each in verdict.conditions],
        "uitkomsten": [_line(each) for each in verdict.outcomes],
        "ontbreekt": [{"naam": each.name, "vraag": each.question, "artikel": each.article or None} for each in verdict.missing],
        "opmerkingen": list(verdict.remarks),
    }


def _line(line: VerdictLine) -> dict[str, Any]:
    return {
        "regel": line.rule,
        "term": line.term,
        "artikel": line.article,
        "waarde": line.unit.json(line.value),
        "eenheid": line.unit.key,
        "toestand": _state(line),
        "zin": line.sentence,
        "gebruikt": [{"naam": u.name, "term": u.term, "waarde": u.unit.json(u.value), "eenheid": u.unit.key} for u in line.used],
        "ontbreekt": [each.name for each in line.missing],
        "leeswijze": line.reading,
        "uitzondering": line.exception,
    }


def _state(line: VerdictLine) -> str:
    if not line.applies:
        return "niet van toepassing"
    return "onbepaald" if line.text == "onbepaald" else "bepaald"


def ledger_json(ledger: Ledger) -> dict[str, Any]:
    """An account of leave: amounts in days (decimal text) and in minutes, every posting with its article."""
    day = ledger.day_minutes
    return {
        "soort": ledger.kind,
        "naam": ledger.name,
        "artikel": ledger.article,
        "periode": ledger.span,
        "eenheid": ledger.unit,
        "toegekend": days_text(ledger.granted, day),
        "opgenomen": days_text(ledger.used, day),
        "gepland": days_text(ledger.planned, day),
        "saldo": None if ledger.balance is None else days_text(ledger.balance, day),
        "saldo_minuten": ledger.balance if ledger.unit == "dagen" else None,
        "toestand": "bepaald" if ledger.balance is not None else "onbepaald",
        "ontbreekt": list(ledger.missing),
        "vervalt": None if ledger.expires is None else ledger.expires.isoformat(),
        "boekingen": [
            {
                "dag": each.day.isoformat(),
                "tekst": each.text,
                "aantal": days_text(each.minutes, day),
                "saldo": days_text(each.balance, day),
                "artikel": each.article,
                "gebeurtenis": each.event,
                "leeswijze": each.reading,
            }
            for each in ledger.entries
        ],
    }


def days_text(minutes: int, day: int = FULL_DAY) -> str:
    """Minutes as days (or as what `day` minutes make one of) with two decimals at most ("20", "0.5"), half up on the last."""
    sign = "-" if minutes < 0 else ""
    hundredths = (abs(minutes) * 200 + day) // (2 * day)
    whole, rest = divmod(hundredths, 100)
    return sign + (f"{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else str(whole))


def span_json(span: StatusSpan) -> dict[str, Any]:
    """Days with one administrative status."""
    last = span.period.last_day
    return {
        "tewerkstelling": span.employment,
        "van": span.period.van.isoformat(),
        "tot": None if last is None else last.isoformat(),
        "delen": [_part(each) for each in span.parts],
    }


def _part(part: StatusPart) -> dict[str, Any]:
    return {
        "toestand": part.status,
        "deel": percent_text(part.share),
        "bezoldigd": percent_text(part.paid),
        "soort": part.kind,
        "naam": part.name,
        "artikel": part.article,
        "gebeurtenis": part.event,
        "gevolgen": [{"recht": e.right, "tekst": e.text, "loopt": e.runs, "artikel": e.article} for e in part.effects],
    }


def percent_text(share: int) -> str:
    """A share in ten-thousandths as a percentage in decimal text."""
    whole, rest = divmod(share, 100)
    return f"{whole}.{rest:02d}".rstrip("0") if rest else str(whole)
