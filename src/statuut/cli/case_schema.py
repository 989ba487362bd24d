"""The JSON Schema of terms alone, the state of a case, acts that were recorded or refused, and the work list."""

from __future__ import annotations

from typing import Any

from statuut.cli.schema_parts import (
    DAY,
    FINDINGS,
    FLAG,
    MAYBE,
    MAYBE_COUNT,
    TEXT,
    TEXTS,
    described,
    items,
    listed,
    ref,
    shape,
)

ANY: dict[str, Any] = {}
VALUES: dict[str, Any] = {"type": "object", "additionalProperties": ANY}


def case_definitions() -> dict[str, Any]:
    """The shared definitions: a term with its count, a fault, an act of the course, an act to come, a state."""
    line = items({"van": DAY, "tot": DAY, "tekst": TEXT, "telt": FLAG})
    count = {"begin": DAY, "dag": described(DAY, "null: staat nog niet vast."), "telling": line, "leeswijzen": TEXTS}
    kind = {"enum": ["uiterste", "ten_vroegste", "ingang"]}
    person = items({"persoon": TEXT, "naam": TEXT, "stand": {"enum": ["bevoegd", "na_te_gaan", "uitgesloten"]}, "tekst": TEXT})
    office = items({"rol": TEXT, "naam": TEXT, "artikel": TEXT, "personen": person})
    excluded = items({"rol": TEXT, "naam": TEXT, "tekst": TEXT, "artikel": TEXT})
    competent = {"bepaald": FLAG, "overheden": office, "uitgesloten": excluded, "ontbreekt": TEXTS, "bevinding": MAYBE}
    fault = {
        "code": TEXT, "daad": TEXT, "nr": MAYBE_COUNT, "tekst": TEXT, "artikel": TEXT, "gevolg": TEXT, "uitleg": TEXT, "herstel": MAYBE,
    }  # fmt: skip
    coming = {
        "daad": TEXT, "label": TEXT, "artikel": TEXT, "eerste_dag": DAY, "laatste_dag": DAY, "verwacht": FLAG, "herstel": FLAG,
        "te_laat": FLAG, "stil": FLAG, "wacht_op": TEXTS, "binnen": TEXTS, "bevoegd": ref("bevoegdheid"), "documenten": TEXTS,
    }  # fmt: skip
    done = {"label": TEXT, "artikel": TEXT, "daad": TEXT, "dag": DAY, "telt": FLAG, "geacht": MAYBE, "fouten": listed("fout")}
    ended = {"anyOf": [shape({"sleutel": TEXT, "label": TEXT, "dag": DAY}), {"type": "null"}]}
    state = {
        "zaak": TEXT, "procedure": TEXT, "naam": TEXT, "statuut": TEXT, "betrokkene": TEXT, "op": DAY,
        "fase": shape({"sleutel": TEXT, "label": TEXT}), "einde": ended, "staat_stil": FLAG, "gegevens": VALUES,
        "verloop": {"type": "array", "items": shape(done, more=True)}, "volgende": listed("handeling"), "later": listed("handeling"),
        "vervallen": items({"daad": TEXT, "label": TEXT, "termijn": TEXT}), "termijnen": listed("zaaktermijn"), "fouten": listed("fout"),
        "vragen": items({"verwijzing": TEXT, "vraag": TEXT, "artikel": TEXT}),
        "gebeurtenissen": items({"soort": TEXT, "van": DAY, "tot": DAY, "velden": VALUES}),
    }  # fmt: skip
    head = {"label": TEXT, "artikel": TEXT, "aard": kind, "gevolg": TEXT, **count}
    return {
        "bevoegdheid": shape(competent),
        "fout": shape(fault),
        "handeling": shape(coming),
        "zaaktermijn": shape({"sleutel": TEXT, "stand": TEXT, **head}),
        "lossetermijn": shape({"procedure": TEXT, "termijn": TEXT, "bij": MAYBE, **head}),
        "zaaktoestand": shape(state),
    }


def _letter() -> dict[str, Any]:
    """A document with what it still lacks."""
    remedy = {"label": TEXT, "artikel": TEXT, "zinnen": TEXTS, "eerste_dag": DAY, "laatste_dag": DAY, "telling": TEXTS}
    return shape(
        {
            "zaak": TEXT,
            "document": TEXT,
            "soort": {"enum": ["brief", "besluit", "verslag", "formulier"]},
            "onderwerp": TEXT,
            "dag": DAY,
            "ontwerp": FLAG,
            "afzender": TEXT,
            "gericht_aan": MAYBE,
            "ontbreekt": items({"naam": TEXT, "label": TEXT, "artikel": MAYBE}),
            "waarschuwingen": items({"tekst": TEXT, "artikel": TEXT}),
            "vermeldingen": items({"sleutel": TEXT, "label": TEXT, "artikel": TEXT, "tekst": TEXT}),
            "gronden": TEXTS,
            "rechtsmiddel": {"anyOf": [shape(remedy), {"type": "null"}]},
            "tekst": described(MAYBE, "null zolang er iets ontbreekt."),
        }
    )


def case_commands() -> dict[str, Any]:
    """One definition for each command."""
    refused = items({"tekst": TEXT, "artikel": TEXT, "veld": MAYBE})
    task = {
        "soort": {"enum": ["te_laat", "binnenkort", "wacht"]}, "rol": TEXT, "zaak": TEXT, "procedure": TEXT, "daad": TEXT, "label": TEXT,
        "artikel": TEXT, "eerste_dag": DAY, "laatste_dag": DAY, "dagen": MAYBE_COUNT, "personen": TEXTS,
    }  # fmt: skip
    return {
        "termijn": shape({"artikel": TEXT, "vanaf": DAY, "termijnen": listed("lossetermijn")}),
        "zaak_open": shape({"zaak": MAYBE, "procedure": TEXT, "problemen": TEXTS}),
        "zaak_handel": shape(
            {
                "gelukt": FLAG,
                "weigeringen": refused,
                "waarschuwingen": listed("fout"),
                "mogelijk": TEXTS,
                "toestand": {"anyOf": [ref("zaaktoestand"), {"type": "null"}]},
            }
        ),
        "zaak_toon": ref("zaaktoestand"),
        "zaak_termijnen": shape({"zaak": TEXT, "op": DAY, "termijnen": listed("zaaktermijn")}),
        "brief": _letter(),
        "herinner": shape({"op": DAY, "taken": items(task), **FINDINGS}),
    }
