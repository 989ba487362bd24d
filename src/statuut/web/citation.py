"""Articles as the statute writes them ("art. XIII 75, § 2, eerste lid, 1°"), and the pages where they are shown."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

from statuut.corpus.normnummer import RANGTELWOORDEN, NormNummer, parse_norm_id

_ORDINALS = {number: word for word, number in RANGTELWOORDEN.items()}
_SEVERAL = re.compile(r"\s*(?:;|\ben\b|,\s*(?=(?:[IVXL]+\s+\d|art\.)))\s*")


@lru_cache(maxsize=8192)
def cite(article: str) -> str:
    """The citation of a norm number; what is no number is given back as it is."""
    norm = parse_norm_id(article)
    if not isinstance(norm, NormNummer) or norm.soort == "algemeen":
        return article
    parts = [norm.artikel.removeprefix("art. ")]
    if norm.paragraaf:
        parts.append(f"§ {norm.paragraaf}" + (f"-{norm.tot_paragraaf}" if norm.tot_paragraaf else ""))
    if norm.lid is not None:
        parts.append(_lid(norm.lid, norm.tot_lid))
    if norm.punt:
        parts.append(norm.punt + (f"-{norm.tot_punt}" if norm.tot_punt else ""))
    if norm.letter:
        parts.append(f"{norm.letter})" + (f"-{norm.tot_letter})" if norm.tot_letter else ""))
    if norm.binnenlid is not None:
        parts.append(_lid(norm.binnenlid, norm.tot_binnenlid))
    if norm.zin:
        parts.append(f"zin {norm.zin}")
    text = "art. " + ", ".join(parts)
    if norm.tot_artikel:
        text += f" tot {norm.tot_artikel}"
    return f"{text} ({norm.rest})" if norm.rest else text


def split(articles: str) -> list[str]:
    """Several numbers in one text ("XIII 24 §1; XIII 25") one by one."""
    found: list[str] = []
    for part in filter(None, _SEVERAL.split(articles.strip())):
        same_article = found and part.startswith("§")
        found.append(f"{' '.join(found[-1].split()[:2])} {part}" if same_article else part)
    return found


def norm_url(statute: str, norm_id: str) -> str:
    """The page of a norm, or of the article that holds it."""
    return f"/statuten/{quote(statute)}/norm/{quote(norm_id, safe='')}/"


def article_url(statute: str, number: str) -> str:
    """The page of a whole article."""
    return f"/statuten/{quote(statute)}/artikel/{quote(number, safe='')}/"


def _lid(first: int, last: int | None) -> str:
    if last is not None:
        return f"lid {first}-{last}"
    return f"{_ORDINALS[first]} lid" if first in _ORDINALS else f"lid {first}"
