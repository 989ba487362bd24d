"""Writing many rows without an object for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.models import Model


def insert(model: type[Model], fields: Sequence[str], rows: Sequence[tuple[Any, ...]], *, instead: str = "") -> None:
    """Write rows; values are as the database takes them. A row with the same `instead` (a field) takes the new values."""
    if not rows:
        return
    name = connection.ops.quote_name
    known = {field.name: str(field.column) for field in model._meta.concrete_fields}
    columns = {field: name(known[field]) for field in fields}
    text = f"INSERT INTO {name(model._meta.db_table)} ({', '.join(columns.values())}) VALUES ({', '.join(['%s'] * len(fields))})"
    if instead:
        news = ", ".join(f"{column} = excluded.{column}" for field, column in columns.items() if field != instead)
        text += f" ON CONFLICT ({columns[instead]}) DO UPDATE SET {news}"
    with connection.cursor() as cursor:
        cursor.executemany(text, rows)
