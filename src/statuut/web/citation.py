"""Articles as the statute writes them ("art. XIII 75, § 2, eerste lid, 1°"), and the pages where they are shown."""

from __future__ import annotations

import re
from urllib.parse import quote

from statuut.corpus.citaat import cite

__all__ = ["article_url", "cite", "norm_url", "split"]
_SEVERAL = re.compile(r"\s*(?:;|\ben\b|,\s*(?=(?:[IVXL]+\s+\d|art\.)))\s*")


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
