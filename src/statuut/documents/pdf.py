"""Making a PDF from a template in this folder and plain values; tagged, A4, in Dutch, without any file of the user's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).parent / "sjablonen"


def make_pdf(template: str, values: Mapping[str, Any], *, standard: Literal["ua-1"] | None = None) -> bytes:
    """The PDF of a template (its name without `.typ`) with these values; KeyError when there is no such template.

    `standard`: a PDF standard that the file must keep to (`ua-1`: accessible); what breaks it is an error.
    """
    import typst

    path = FOLDER / f"{template}.typ"
    if not path.is_file():
        raise KeyError(template)
    told = {"gegevens": json.dumps(values, ensure_ascii=False)}
    return bytes(typst.compile(str(path), root=str(FOLDER), sys_inputs=told, pdf_standards=[standard] if standard else []))


def qr_svg(text: str) -> str:
    """A QR code of a text as SVG."""
    from io import BytesIO

    import segno

    drawn = BytesIO()
    segno.make(text, error="m").save(drawn, kind="svg", scale=4, border=0)
    return drawn.getvalue().decode()
