"""The articles that a procedure carries out, as its declaration names them; not those of offices that it only mentions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from statuut.procedures.declaration import Procedure


def articles_of(procedure: Procedure) -> frozenset[str]:
    """Every article of the procedure itself: acts, competence, terms, standstills, documents, endings, facts."""
    parts = (
        procedure.gegevens, procedure.handelingen, procedure.termijnen, procedure.schorsingen, procedure.documenten, procedure.eindes,
        {term.opschorting: procedure.opschortingen[term.opschorting] for term in procedure.termijnen.values() if term.opschorting},
    )  # fmt: skip
    declared = (each.model_dump() for part in parts for each in part.values())
    return frozenset([procedure.artikel, *(article for each in declared for article in _articles(each))])


def _articles(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            if name == "artikel" or name.endswith("_artikel"):
                yield from (each,) if each else ()
            else:
                yield from _articles(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _articles(each)
