"""Looking up norms in a register by the number that a person types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault

if TYPE_CHECKING:
    from statuut.engine.register import Norm


def find_norms(norms: Mapping[str, Norm], typed: str, field: str = "NUMMER") -> list[Norm]:
    """The norm with this number; else all of its article or place; a `UsageFault` when there is none.

    "XIII 75" gives every norm of the article, "XIII 75 §1" also "XIII 75 §1 lid 2" when §1 itself is no entry.
    """
    from statuut.corpus.normnummer import NormNummer, parse_norm_id

    if typed in norms:
        return [norms[typed]]
    asked = parse_norm_id(typed)
    if not isinstance(asked, NormNummer):
        raise UsageFault(asked.boodschap, field)
    parsed = {norm_id: parse_norm_id(norm_id) for norm_id in norms}
    same = [norms[norm_id] for norm_id, number in parsed.items() if str(number) == str(asked)]
    if same:
        return same
    numbers = {norm_id: number for norm_id, number in parsed.items() if isinstance(number, NormNummer)}
    article = [norms[norm_id] for norm_id, number in numbers.items() if number.bevat_artikel(asked.artikel)]
    if not article:
        raise UsageFault(f"Het register heeft geen artikel {asked.artikel}.", field, hint=_near(norms, asked.artikel))
    inside = [norm for norm in article if norm.id.startswith(f"{asked} ")]
    return inside or (article if str(asked) == asked.artikel else _wider(article, str(asked)))


def _wider(article: list[Norm], asked: str) -> list[Norm]:
    """The entries that the place lies in ("XIII 69 §1" for "XIII 69 §1 lid 2"), else all of the article."""
    around = [norm for norm in article if asked.startswith(f"{norm.id} ")]
    return around or article


def _near(norm_ids: Iterable[str], article: str) -> str:
    part = article.split()[0]
    first = next((norm_id for norm_id in norm_ids if norm_id.split()[0] == part and any(sign.isdigit() for sign in norm_id)), None)
    if first is None:
        return "Zie “statuut dekking” voor de delen die er zijn."
    return f"Deel {part} begint in het register met {first}."
