"""Codes of the file as words for people: `hoofdmedewerker`, `loopbaanonderbreking`, `niet_wetenschappelijk`."""

from __future__ import annotations

from functools import cache

_ACCENTS = {
    "ancienniteit": "anciënniteit",
    "graadancienniteit": "graadanciënniteit",
    "niveauancienniteit": "niveauanciënniteit",
    "dienstancienniteit": "dienstanciënniteit",
    "schaalancienniteit": "schaalanciënniteit",
    "prive": "privé",
    "attache": "attaché",
}
_WHOLE = {
    "niet_wetenschappelijk": "niet-wetenschappelijk",
    "benoeming": "ambtenaar",
    "stage": "stagiair",
    "contract": "contractueel",
    "m": "man",
    "v": "vrouw",
    "x": "x",
    "bio_ingenieur": "bio-ingenieur",
    "navo_vn": "NAVO of VN",
    "eu_eer": "Europese Unie of EER",
    "lidstaat_eer": "lidstaat van de EER",
    "deeltijdse_prestaties_non_activiteit": "deeltijdse prestaties (non-activiteit)",
    "ingenieur_scheikunde_landbouwindustrieen": "ingenieur scheikunde en landbouwindustrieën",
    "vakbondsverlof_vast_afgevaardigde": "vakbondsverlof (vast afgevaardigde)",
    "schorsing_belang_dienst": "schorsing in het belang van de dienst",
    "jaarlijkse_vakantie": "jaarlijkse vakantie",
    "rang_40_42": "rang 40, 41 of 42",
    "kinderen_kinderbijslag": "kinderen met kinderbijslag",
    "geboortedatum_kind": "geboortedatum van het kind",
    "schaalancienniteit_erkend_maanden": "erkende schaalanciënniteit (maanden)",
    "graadancienniteit_maanden": "graadanciënniteit (maanden)",
    "soort_ancienniteit": "soort anciënniteit",
    "grond": "rechtsgrond",
    "naam": "familienaam",
    "van": "van",
    "tot": "tot en met",
    "wijze": "wijze waarop",
    "werkgever_soort": "soort werkgever",
    "fractie": "prestatiefractie",
    "graad_gelijkgesteld": "gelijkgestelde graad",
    "niveau_gelijkgesteld": "gelijkgesteld niveau",
    "niet_meetellend": "delen die niet meetellen",
    "voltijds_gelijkgesteld": "gelijkgesteld met voltijds",
    "aard": "soort",
    "opgenomen_op": "vrije tijd opgenomen op",
    "stukken_op": "stukken volledig op",
}


@cache
def word(code: str) -> str:
    """The code in words, in lower case where the language wants it."""
    if code in _WHOLE:
        return _WHOLE[code]
    return " ".join(_ACCENTS.get(part, part) for part in code.replace("_", " ").split(" "))


def label(name: str) -> str:
    """The name of a field or fact as a label: words with one capital."""
    text = word(name)
    return text[:1].upper() + text[1:]


def several(count: int, one: str, many: str) -> str:
    """A count with its noun: 1 persoon, 3 personen."""
    return f"{count} {one if count == 1 else many}"
