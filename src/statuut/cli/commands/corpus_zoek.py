"""`statuut corpus zoek`: words in the imported texts."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import storage
from statuut.cli.faults import DONE, UsageFault
from statuut.cli.options import AsJson, Store
from statuut.cli.output import console, print_json, say, table


def run(
    words: Annotated[list[str], typer.Argument(metavar="WOORD", help="Woorden; tussen aanhalingstekens samen. Of een artikelnummer.")],
    statute: Annotated[str | None, typer.Option("--statuut", metavar="NAAM", help="Eén statuut; anders alle teksten.")] = None,
    limit: Annotated[str, typer.Option("--hoogstens", metavar="GETAL", help="Treffers per statuut (anders 20).")] = "20",
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Find articles, best first."""
    from statuut.corpus import STATUTEN

    if not limit.isdigit() or int(limit) < 1:
        raise UsageFault(f"“{limit}” is geen aantal.", "--hoogstens", "een getal vanaf 1")
    if statute is not None and statute not in STATUTEN:
        raise UsageFault(f"Teksten van “{statute}” worden niet gelezen.", "--statuut", "één van: " + ", ".join(STATUTEN))
    asked = " ".join(f'"{word}"' if " " in word and '"' not in word and len(words) > 1 else word for word in words)
    storage.open_store(store)
    from statuut.store.doors import legal_text_info, search_articles

    there = [key for key in ([statute] if statute else STATUTEN) if legal_text_info(key) is not None]
    if not there:
        missing = statute or "een statuut"
        raise UsageFault(f"De tekst van {missing} is niet ingelezen.", hint="Eerst: statuut corpus import TEKST --statuut NAAM.")
    hits = [(key, hit) for key in there for hit in search_articles(key, asked, int(limit))]
    if as_json:
        found = [{"statuut": key, "nummer": hit.nummer, "score": hit.score, "fragment": hit.fragment} for key, hit in hits]
        print_json({"gezocht": asked, "treffers": found, "bevindingen": []})
    elif hits:
        console().print(table(("statuut", "artikel", "fragment"), [(key, hit.nummer, hit.fragment) for key, hit in hits]))
    else:
        say(f"Niets gevonden voor “{asked}”.")
    return DONE
