"""Where the store is, and how to open it outside the site.

Two settings of the environment: STATUUT_DATA, the data folder (default: `statuut` in the user's own data folder), and
STATUUT_DATABASE, the address of a PostgreSQL database (`postgresql://user:password@host:port/name`); without it, a SQLite file in the
data folder. Tests and other programs may pass a folder instead.
"""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_urlsafe
from typing import Any
from urllib.parse import unquote, urlsplit

DATA_VARIABLE = "STATUUT_DATA"
DATABASE_VARIABLE = "STATUUT_DATABASE"
APP = "statuut.store.apps.StoreConfig"


class UnusableStore(Exception):
    """The address of the store cannot be used; the message is a Dutch sentence."""


def data_folder(folder: Path | str | None = None) -> Path:
    """The data folder, made when it is not there yet; only the user may read it."""
    chosen = folder or os.environ.get(DATA_VARIABLE) or _default_folder()
    path = Path(chosen).expanduser()
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnusableStore(
            f"De gegevensmap {path} kan niet worden gemaakt: {error.strerror}. Kies een andere met {DATA_VARIABLE}."
        ) from error
    return path


def databases(folder: Path) -> dict[str, dict[str, Any]]:
    """Django's DATABASES setting: PostgreSQL when STATUUT_DATABASE says so, else a SQLite file in the folder."""
    address = os.environ.get(DATABASE_VARIABLE)
    return {"default": _postgresql(address) if address else _sqlite(folder)}


def secret_key(folder: Path) -> str:
    """The key that signs forms and sessions: made once, kept in the data folder, readable by the user alone."""
    file = folder / "geheime_sleutel"
    try:
        return file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        key = token_urlsafe(48)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return file.read_text(encoding="ascii").strip()
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(key)
        return key


def open_store(folder: Path | str | None = None) -> None:
    """Make the store ready for use in this process: settings (unless the site has given them), tables, migrations."""
    import django
    from django.conf import settings

    if not settings.configured and "DJANGO_SETTINGS_MODULE" not in os.environ:
        place = data_folder(folder)
        settings.configure(
            DATABASES=databases(place),
            INSTALLED_APPS=[APP],
            USE_TZ=True,
            TIME_ZONE="Europe/Brussels",
            SECRET_KEY=secret_key(place),
            DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        )
    django.setup()
    migrate()


def migrate() -> None:
    """Bring the tables of the database up to date; quick when they are."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)


def _default_folder() -> Path:
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "statuut"


def _sqlite(folder: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "statuut.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


def _postgresql(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    name = parts.path.lstrip("/")
    if parts.scheme not in ("postgresql", "postgres") or not name:
        raise UnusableStore(
            f"{DATABASE_VARIABLE} is geen adres van een databank; schrijf postgresql://gebruiker:wachtwoord@computer:5432/naam."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(name),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
    }
