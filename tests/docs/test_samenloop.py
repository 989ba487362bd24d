"""The page on concurring leaves says what the table says."""

from __future__ import annotations

from samenloop import PAGE, page


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "maak de bladzijde opnieuw met python tests/docs/samenloop.py"
