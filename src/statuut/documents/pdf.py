"""Making a PDF from a template in this folder and plain values; tagged, A4, in Dutch, without any file of the user's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "sjablonen"


def make_pdf(template: str, values: Mapping[str, Any]) -> bytes:
    """The PDF of a template (its name without `.typ`) with these values; KeyError when there is no such template."""
    import typst

    path = FOLDER / f"{template}.typ"
    if not path.is_file():
        raise KeyError(template)
    return bytes(typst.compile(str(path), root=str(FOLDER), sys_inputs={"gegevens": json.dumps(values, ensure_ascii=False)}))


def qr_svg(text: str) -> str:
    """A QR code of a text as SVG."""
    from io import BytesIO

    import segno

    drawn = BytesIO()
    segno.make(text, error="m").save(drawn, kind="svg", scale=4, border=0)
    return drawn.getvalue().decode()
