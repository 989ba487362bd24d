"""The page docs/samenloop.md, made from the table of the PSWI: `python tests/docs/samenloop.py` writes it anew."""

from __future__ import annotations

from pathlib import Path

from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.gegevens.samenloop import samenlopen

PAGE = Path(__file__).parents[2] / "docs" / "samenloop.md"
WORDS = {
    "schorst": "schorst", "beeindigt": "beëindigt", "sluit_uit": "sluit uit", "loopt_door": "laat doorlopen", "sluit_aan": "mag volgen op",
}  # fmt: skip
HEAD = """\
# Wat het ene verlof doet met het andere (PSWI)

Deze tabel komt uit `gegevens/samenloop.yaml`; de controle van dossiers, het oordeel over een aanvraag, de verlofrekeningen en de
toestand lezen dezelfde rijen. Op de site staat ze onder Statuten, PSWI, Verlof. Wat er niet in staat, sluit elkaar uit als het samen
meer dan de hele arbeidstijd neemt.

| verlof | wat het doet | met welk verlof | artikel | in woorden |
|---|---|---|---|---|
"""


def page() -> str:
    """The page as it should be."""
    kinds = afwezigheidssoorten()
    rows: dict[tuple[str, str, str, str], None] = {}
    first: dict[tuple[str, str, str], list[str]] = {}
    second: dict[tuple[str, str, str], list[str]] = {}
    for each in samenlopen():
        key = (each.gevolg, each.artikel, each.tekst)
        for names, kind in ((first, each.eerste), (second, each.tweede)):
            name = kinds[kind].naam if kind in kinds else kind
            if name not in names.setdefault(key, []):
                names[key].append(name)
        rows[(*key, "")] = None
    lines = [f"| {', '.join(first[k[:3]])} | {WORDS[k[0]]} | {', '.join(second[k[:3]])} | {k[1]} | {k[2]} |" for k in rows]
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
