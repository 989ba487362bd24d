"""Django for the tests of store, site and browser: the settings of the site, in a folder of their own; nothing stays in the environment."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

VOORBEELDEN = Path(__file__).with_name("voorbeelden")
NOW = datetime(2005, 6, 1, 9, 30, tzinfo=UTC)
ACTOR = "toetser"
SCALES = ("A165", "A166", "A167", "C111", "C112", "C113")
_KEPT: list[tuple[Any, list[Any]]] = []
LAW = """DEEL XIII. GELDELIJK STATUUT

TITEL 3. TOELAGEN

Art. XIII 75.
§ 1. Dit is een verzonnen zin over de periode van verwijzing.

§ 2. Dit is een verzonnen zin over vakantiegeld in de maand mei.

Art. XIII 76.
Dit is een verzonnen zin over de eindejaarstoelage.
"""


def configure() -> None:
    """Configure Django once per process."""
    import django
    from django.conf import settings

    if settings.configured:
        return
    before = os.environ.get("STATUUT_DATA")
    os.environ["STATUUT_DATA"] = mkdtemp(prefix="statuut-toets-")
    try:
        from statuut.web import settings as site
    finally:
        os.environ.pop("STATUUT_DATA")
        if before is not None:
            os.environ["STATUUT_DATA"] = before
    settings.configure(**{name: getattr(site, name) for name in dir(site) if name.isupper()})
    django.setup()


def codes() -> Any:
    """The codes of the main statute."""
    from statuut.web.statutes import pack

    return pack("pswi").codes


def fill() -> None:
    """Put the examples in the store: by import the first time, by copying the rows of that import afterwards."""
    from django.apps import apps

    models = list(apps.get_app_config("store").get_models())
    if not _KEPT:
        _import()
        _KEPT.extend((model, list(model.objects.all())) for model in _in_order(models))
        return
    for model, rows in _KEPT:
        model.objects.bulk_create(rows)


def _in_order(models: list[Any]) -> list[Any]:
    """Models without foreign keys first."""
    return sorted(models, key=lambda model: any(field.is_relation and field.many_to_one for field in model._meta.fields))


def _import() -> None:
    """Import the example files, made-up salary tables and a made-up legal text."""
    from statuut.corpus import parse_text
    from statuut.store import actions

    result = actions.import_dossiers([VOORBEELDEN], codes=codes(), actor=ACTOR, now=NOW)
    assert result.gelukt, [finding.text() for finding in result.findings]
    since, source = date(1990, 1, 1), "verzonnen voor de toetsen"
    rows = [
        actions.TableRow(scale, step, 1_200_000 + 70_000 * place + 30_000 * step, since, source, "voorbeeld")
        for place, scale in enumerate(SCALES)
        for step in range(0, 32, 2)
    ]
    actions.load_salary_tables("pswi", rows, actor=ACTOR, now=NOW)
    actions.import_legal_text(parse_text(LAW, statuut="pswi", bron="verzonnen"), actor=ACTOR, now=NOW)
