"""Which norms the pack carries out, where, and which hand-worked cases name them: for the register and its test.

`python tests/pswi/register.py` writes status, `waar` and `toets` into norms.yaml, line by line, so that its texts stay as they are.
A norm is carried out when a rule, a derogation or the declaration of a procedure names it, or when it stands in `ELDERS` below
(definitions and what the events become).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.engine.yaml_file import load_yaml

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "pswi"
PSWI = ROOT / "src" / "statuut" / "statutes" / "pswi"
NORMS = PSWI / "norms.yaml"
DONE, LEFT = "uitgevoerd", "nog niet"
MOST = 6
_PACK = "statuut.statutes.pswi."
#: Norms that a definition, a list or the reading of events carries out, beside what rules name.
ELDERS: dict[str, tuple[str, ...]] = {
    "I 2 7°-8°": ("feiten.loopbaan.stroken",),
    "I 2 10°": ("feiten.loopbaan.stroken",),
    "I 2 11°": ("feiten.loopbaan.stroken",),
    "I 2 31°": ("feiten.maandfeiten.Maandfeiten",),
    "VIII 3": ("gegevens.lijsten.graden",),
    "VIII 5": ("gegevens.lijsten.graden",),
    "VIII 6": ("gegevens.lijsten.graden",),
    "VIII 28 §5": ("feiten.diensten.dekking",),
    "VIII 28 §6 zin 1": ("feiten.diensten.dekking",),
    "VIII 32 a)": ("feiten.loopbaan.Strook", "gegevens.lijsten.afwezigheidssoorten"),
    "VIII 32 b)": ("feiten.diensten.dekking",),
    "VIII 34 3°": ("feiten.maandfeiten.Maandfeiten",),
    "VIII 77 §1 lid 1": ("feiten.maandfeiten.Maandfeiten",),
    "VIII 77 §1 lid 2": ("feiten.maandfeiten.Maandfeiten",),
    "VIII 78 §2": ("feiten.persoon.Persoon",),
    "XIII 1 lid 2": ("statuut.payroll.salary_tables.read_salary_tables",),
    "XIII 1 lid 3": ("gegevens.salaristabellen.platte_tabellen",),
    "XIII 3 §1": ("gegevens.lijsten.schalen",),
    "XIII 3 §2": ("gegevens.salaristabellen.platte_tabellen",),
    "XIII 7": ("feiten.persoon.Persoon",),
    "XIII 8": ("gegevens.diensten",),
    "XIII 9 §1": ("feiten.diensten.uitval_van",),
    "XIII 9 §2 1°": ("feiten.diensten.uitval_van",),
    "XIII 9 §2 2°-4°": ("feiten.diensten.uitval_van",),
    "XIII 10 §2": ("feiten.diensten.eigen_diensten", "gegevens.lijsten.afwezigheidssoorten"),
    "XIII 11 §2": ("feiten.diensten.uitval_van",),
    "XIII 24 §2": ("feiten.schijven.Schijven",),
    "XIII 24 §3": ("deel_13_geldelijk.titel_1_h5_betaling.uiterste_betaaldag",),
    "XIII 35 §1": ("gegevens.lijsten.graden",),
    "XIII 35 §2": ("gegevens.salaristabellen.platte_tabellen",),
    "XIII 36bis": ("gegevens.lijsten.graden",),
    "XIII 69 §4": ("feiten.loopbaan.Strook",),
    "XIII 75 §4": ("feiten.persoon.Persoon",),
    "XIV 49 lid 2": ("feiten.loopbaan.Strook",),
}
#: Norms whose test asks a rule or a reader directly; its docstring begins with the norm.
TOETSEN_ELDERS: dict[str, tuple[str, ...]] = {
    "XIII 1 lid 2": ("tests/pswi/test_regels.py::test_schaal_langer_dan_31_jaar",),
    "XIII 24 §3": ("tests/pswi/test_regels.py::test_uiterste_betaaldag",),
    "XIII 24 §5 lid 2": ("tests/pswi/test_regels.py::test_nalatigheidsintrest",),
    "XIII 25bis §2": ("tests/pswi/test_regels.py::test_niet_opgenomen_verlof_met_hoger_ambt",),
    "XIII 32": ("tests/pswi/test_regels.py::test_hoger_ambt_na_bijslag",),
}


@cache
def plaatsen() -> dict[str, tuple[str, ...]]:
    """Per norm the rules, derogations and other code that carry it out, the norm's own rules first."""
    pack = load_pack("pswi")
    own: dict[str, list[str]] = {}
    also: dict[str, list[str]] = {}
    for book in (pack.book, pack.questions):
        for rule in book.rules.values():
            own.setdefault(rule.article, []).append(rule.place)
            for norm in rule.also:
                also.setdefault(norm, []).append(rule.place)
        for exceptions in book.exceptions.values():
            for exception in exceptions:
                own.setdefault(exception.article, []).append(exception.place)
    for norm, place in declared():
        also.setdefault(norm, []).append(place)
    found = {}
    for norm in (*own, *also, *ELDERS):
        elsewhere = [place if place.startswith("statuut.") else _PACK + place for place in ELDERS.get(norm, ())]
        found[norm] = tuple(dict.fromkeys([*sorted(own.get(norm, ())), *sorted(also.get(norm, ())), *elsewhere]))
    return found


def declared() -> Iterator[tuple[str, str]]:
    """The norms that declarations of procedures name, with the place: file, section and key."""
    for path in sorted((PSWI / "procedures").glob("*.yaml")):
        content = load_yaml(path)
        yield from ((norm, f"procedures/{path.name}") for norm in _named({"artikel": content.get("artikel")}))
        for section, entries in content.items():
            for key, entry in entries.items() if isinstance(entries, dict) else ():
                yield from ((norm, f"procedures/{path.name}#{section}.{key}") for norm in _named(entry))


def _named(entry: Any) -> set[str]:
    """Every norm under a key `artikel`, or one that ends so, anywhere within."""
    if isinstance(entry, list):
        return {norm for each in entry for norm in _named(each)}
    if not isinstance(entry, dict):
        return set()
    own = {str(value) for key, value in entry.items() if str(key).endswith("artikel") and value}
    return own | {norm for value in entry.values() for norm in _named(value)}


@cache
def toetsen() -> dict[str, tuple[str, ...]]:
    """Per norm the hand-worked cases that name it."""
    found: dict[str, list[str]] = {}
    for path in sorted(CASES.rglob("*.yaml")):
        for case in parse(path.read_text(encoding="utf-8")) or ():
            for norm in case.get("normen", ()):
                found.setdefault(str(norm), []).append(f"{path.relative_to(ROOT)}#{case['geval']}")
    return {norm: tuple(dict.fromkeys(cases)) for norm, cases in found.items()}


def bestaat(place: str) -> bool:
    """Whether a dotted path names a module, or something in a module; or `procedures/FILE.yaml#SECTION.KEY` a declaration."""
    if place.startswith("procedures/"):
        name, _, spot = place.partition("#")
        section, _, key = spot.partition(".")
        return (PSWI / name).exists() and (not spot or key in load_yaml(PSWI / name)[section])
    try:
        import_module(place)
    except ImportError:
        module, _, name = place.rpartition(".")
        try:
            found: Any = import_module(module)
        except ImportError:
            return False
        return hasattr(found, name)
    return True


def uitgevoerd() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Norms that are carried out and tested: place and cases. What no case names is not claimed."""
    tests = {norm: (*toetsen().get(norm, ())[:MOST], *TOETSEN_ELDERS.get(norm, ())) for norm in plaatsen()}
    return {norm: (places, tests[norm]) for norm, places in plaatsen().items() if tests[norm]}


def bijgewerkt(text: str) -> str:
    """The register with status, place and cases of what is carried out; every other line stays as it is."""
    done = uitgevoerd()
    entries = re.split(r"(?m)^(?=- id: )", text)
    return "".join(_entry(entry, done) for entry in entries)


def _entry(entry: str, done: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> str:
    match = re.match(r"- id: (.+)\n", entry)
    status = re.search(r"(?m)^  status: (.+)\n", entry)
    if match is None or status is None or status[1] not in (DONE, LEFT):
        return entry
    bare = re.sub(r"(?m)^  (waar|toets): *\n(    - .*\n)+", "", entry)
    if match[1].strip("'\"") not in done:
        return bare.replace(status[0], f"  status: {LEFT}\n")
    places, cases = done[match[1].strip("'\"")]
    lines = [f"  status: {DONE}", "  waar:", *(f"    - {p}" for p in places), "  toets:", *(f"    - {c}" for c in cases)]
    return bare.replace(status[0], "\n".join(lines) + "\n")


if __name__ == "__main__":
    NORMS.write_text(bijgewerkt(NORMS.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{len(uitgevoerd())} normen uitgevoerd; zonder geval: {', '.join(sorted(set(plaatsen()) - set(uitgevoerd()))) or 'geen'}")
