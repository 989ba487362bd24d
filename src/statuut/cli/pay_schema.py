"""The JSON Schema of arrears, receipts that are checked, and pay runs."""

from __future__ import annotations

from typing import Any

from statuut.cli.schema_parts import COUNT, DAY, FINDINGS, FLAG, MAYBE, MAYBE_COUNT, MONTH, PERSON, TEXT, TEXTS, items, listed, shape


def pay_commands() -> dict[str, Any]:
    """One definition for each command."""
    difference = {
        "tewerkstelling": COUNT, "maand": MONTH, "lijn": TEXT, "benaming": TEXT, "artikel": TEXT, "betaald": MAYBE, "verschuldigd": MAYBE,
        "verschil": MAYBE, "toestand": {"enum": ["bepaald", "onbepaald"]},
    }  # fmt: skip
    line = {"maand": MONTH, "lijn": TEXT, "soort": {"enum": ["lijn", "achterstal", "terugvordering"]}, "bedrag": TEXT}
    slip = {"personeelsnummer": TEXT, "tewerkstelling": COUNT, "hash": TEXT, "lijnen": items(line)}
    claim = {
        "gebeurtenis": COUNT, "tewerkstelling": COUNT, "dag": DAY, "soort": TEXT, "ingediend_op": DAY, "laatste_dag": DAY,
        "antwoord": {"enum": ["ja", "nee", "onbepaald", "niet ingediend"]}, "bedrag": MAYBE, "intrest": TEXT, "maand": MAYBE,
        "artikel": TEXT, "reden": TEXT, "ontbreekt": TEXTS,
    }  # fmt: skip
    run = {"loonrun": COUNT, "maand": MONTH, "bekend_op": DAY, "loonbrieven": COUNT, "voorbeeldbedragen": FLAG}
    journal = {"lijn": TEXT, "benaming": TEXT, "soort": TEXT, "aantal": COUNT, "bedrag": TEXT}
    days = {str(day): TEXT for day in range(1, 32)}
    row = {"tewerkstelling": COUNT, "aard": TEXT, "compensatie": MAYBE, "dagen": shape(days, optional=tuple(days))}
    amounts = {"bedragen": {"type": "array", "items": MAYBE, "minItems": 12, "maxItems": 12}, "totaal": MAYBE}
    year_line = {"tewerkstelling": COUNT, "lijn": TEXT, "benaming": TEXT, "soort": TEXT, "artikel": TEXT, **amounts}
    against = {
        "tewerkstelling": COUNT, "lijn": TEXT, "benaming": TEXT, "artikel": TEXT, "betaald": MAYBE, "nu": MAYBE, "verschil": MAYBE,
    }  # fmt: skip
    sums = shape({"lijn": TEXT, "achterstal": TEXT, "terugvordering": TEXT})
    return {
        "achterstallen": shape({
            **PERSON, "betaald_op": DAY, "bekend_op": DAY, "voorbeeldbedragen": FLAG, "verschillen": items(difference), "totaal": TEXT,
            **FINDINGS,
        }),
        "kosten": shape({**PERSON, "voorbeeldbedragen": FLAG, "onkosten": items(claim), **FINDINGS}),
        "prestaties_importeer": shape({
            "proef": FLAG, "geschreven": FLAG, "bijgewerkt": COUNT, "ongewijzigd": COUNT, "gebeurtenissen": COUNT, **FINDINGS,
        }),
        "prestaties_raster": shape({"personeelsnummer": TEXT, "maand": MONTH, "rijen": items(row), **FINDINGS}),
        "jaaropgave": shape({
            **PERSON, "jaar": COUNT, "voorbeeldbedragen": FLAG, "maanden": {"type": "array", "items": MONTH}, "lijnen": items(year_line),
            "soorten": items({"soort": TEXT, "benaming": TEXT, **amounts}), "samen": shape(amounts), "ontbreekt": listed("ontbreekt"),
            "hash": TEXT, **FINDINGS,
        }),
        "tegenover": shape({
            **PERSON, "maand": MONTH, "loonrun": COUNT, "voorbeeldbedragen": FLAG, "lijnen": items(against), "gelijk": FLAG, **FINDINGS,
        }),
        "controle": shape({"hash": TEXT, "gelijk": FLAG, "gewijzigd": TEXTS, **FINDINGS}),
        "betaling_start": shape({
            "loonrun": MAYBE_COUNT, "maand": MONTH, "proef": FLAG, "loonbrieven": COUNT, "overgeslagen": COUNT, "sommen": sums, **FINDINGS,
        }),
        "betaling_lijst": shape({"loonruns": items(run), **FINDINGS}),
        "betaling_toon": shape({"loonrun": COUNT, "maand": MONTH, "loonbrieven": items(slip), **FINDINGS}),
        "betaling_journaal": shape({"loonrun": COUNT, "maand": MONTH, "voorbeeldbedragen": FLAG, "journaal": items(journal), **FINDINGS}),
    }  # fmt: skip
