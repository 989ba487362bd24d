"""The JSON Schema of verdicts, accounts of leave, status timelines and the end of service."""

from __future__ import annotations

from typing import Any

from statuut.cli.schema_parts import (
    COUNT,
    DAY,
    FINDINGS,
    FLAG,
    MAYBE,
    MAYBE_COUNT,
    MAYBE_FLAG,
    PERSON,
    TEXT,
    TEXTS,
    VALUE,
    described,
    items,
    listed,
    ref,
    shape,
)


def leave_definitions() -> dict[str, Any]:
    """The shared definitions: one line of a verdict, a verdict, an account, a stretch of status."""
    state = {"enum": ["bepaald", "onbepaald", "niet van toepassing"]}
    used = items({"naam": TEXT, "term": TEXT, "waarde": VALUE, "eenheid": TEXT})
    line = {
        "regel": TEXT, "term": TEXT, "artikel": TEXT, "waarde": VALUE, "eenheid": TEXT, "toestand": state, "zin": TEXT, "gebruikt": used,
        "ontbreekt": TEXTS, "leeswijze": MAYBE, "uitzondering": MAYBE,
    }  # fmt: skip
    condition = {**line, "voldaan": MAYBE_FLAG, "anders": described(MAYBE, "Wat er anders moet zijn om te voldoen.")}
    entry = {
        "dag": DAY, "tekst": TEXT, "aantal": TEXT, "saldo": TEXT, "artikel": TEXT, "gebeurtenis": MAYBE_COUNT, "leeswijze": MAYBE,
    }  # fmt: skip
    account = {
        "soort": TEXT, "naam": TEXT, "artikel": TEXT, "periode": TEXT, "eenheid": TEXT, "toegekend": TEXT, "opgenomen": TEXT,
        "gepland": TEXT, "saldo": MAYBE, "saldo_minuten": MAYBE_COUNT, "toestand": {"enum": ["bepaald", "onbepaald"]},
        "ontbreekt": TEXTS, "vervalt": DAY, "boekingen": items(entry),
    }  # fmt: skip
    effect = {"recht": TEXT, "tekst": TEXT, "loopt": described(MAYBE_FLAG, "null: gedeeltelijk."), "artikel": TEXT}
    part = {
        "toestand": {"enum": ["dienstactiviteit", "non_activiteit"]}, "deel": TEXT, "bezoldigd": TEXT, "soort": TEXT, "naam": TEXT,
        "artikel": TEXT, "gebeurtenis": MAYBE_COUNT, "gevolgen": items(effect),
    }  # fmt: skip
    return {
        "toetslijn": shape(line),
        "voorwaarde": shape(condition),
        "toetsing": shape(_verdict()),
        "rekening": shape(account),
        "toestand": shape({"tewerkstelling": COUNT, "van": DAY, "tot": DAY, "delen": items(part)}),
    }


def leave_commands() -> dict[str, Any]:
    """One definition for each command."""
    return {
        "toets": shape({"personeelsnummer": TEXT, "van": DAY, "tot": DAY, **_verdict(), **FINDINGS}),
        "toets_toelage": shape({"personeelsnummer": TEXT, "op": DAY, "toelage": TEXT, "voorbeeldbedragen": FLAG, **_verdict(), **FINDINGS}),
        "verlof": shape({**PERSON, "jaar": COUNT, "op": DAY, "rekeningen": listed("rekening"), **FINDINGS}),
        "toestanden": shape({**PERSON, "van": DAY, "tot": DAY, "toestanden": listed("toestand"), **FINDINGS}),
        "einde": shape({**PERSON, "op": DAY, "gronden": listed("toetsing"), **FINDINGS}),
    }


def _verdict() -> dict[str, Any]:
    return {
        "statuut": TEXT, "vraag": TEXT, "artikel": TEXT, "antwoord": {"enum": ["ja", "nee", "onbepaald"]},
        "voorwaarden": listed("voorwaarde"), "uitkomsten": {"type": "array", "items": ref("toetslijn")},
        "ontbreekt": items({"naam": TEXT, "vraag": TEXT, "artikel": MAYBE}), "opmerkingen": TEXTS,
    }  # fmt: skip
