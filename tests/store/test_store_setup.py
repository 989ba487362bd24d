"""Where the store is: settings of the environment, and migrations that match the models."""

from __future__ import annotations

from pathlib import Path

import pytest

from statuut.store import setup


def test_data_folder_is_made_for_the_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATUUT_DATA", str(tmp_path / "gegevens"))
    folder = setup.data_folder()
    assert folder == tmp_path / "gegevens" and folder.stat().st_mode & 0o077 == 0


def test_impossible_folder_is_told_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(setup.UnusableStore, match="kan niet worden gemaakt"):
        setup.data_folder(tmp_path / "bestand" / "map")


def test_secret_key_is_made_once(tmp_path: Path) -> None:
    key = setup.secret_key(tmp_path)
    assert key == setup.secret_key(tmp_path) and len(key) >= 50
    assert (tmp_path / "geheime_sleutel").stat().st_mode & 0o077 == 0


def test_postgresql_by_one_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATUUT_DATABASE", "postgresql://an:ge%3Aheim@db.lokaal:5433/statuut")
    found = setup.databases(tmp_path)["default"]
    assert (found["ENGINE"], found["NAME"], found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == (
        "django.db.backends.postgresql", "statuut", "an", "ge:heim", "db.lokaal", "5433",
    )  # fmt: skip


def test_wrong_address_is_told_in_dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATUUT_DATABASE", "mysql://x/y")
    with pytest.raises(setup.UnusableStore, match="geen adres van een databank"):
        setup.databases(tmp_path)


def test_migrations_match_the_models(db: None) -> None:
    from django.core.management import call_command

    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0)
