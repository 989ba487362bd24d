"""What is kept on disk: the same as what was made, made anew when the source changes or the file is spoilt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from statuut.engine.kept import kept
from statuut.engine.yaml_file import load_yaml


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATUUT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_made_once_per_source(cache: Path) -> None:
    made: list[int] = []

    def make() -> list[int]:
        made.append(1)
        return [1, 2]

    assert kept("proef", b"a", make) == kept("proef", b"a", make) == [1, 2]
    assert len(made) == 1
    kept("proef", b"b", make)
    assert len(made) == 2


def test_a_spoilt_file_is_made_again(cache: Path) -> None:
    kept("proef", b"a", lambda: {"x": 1})
    (file,) = (cache / "proef").iterdir()
    file.write_bytes(b"")
    assert kept("proef", b"a", lambda: {"x": 1}) == {"x": 1}


def test_yaml_comes_back_the_same_with_its_days(cache: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("- {vanaf: 2004-11-01, waarde: '1,3459', n: 2, ja: true, niets: null}\n", encoding="utf-8")
    first, again = load_yaml(path), load_yaml(path)
    assert first == again == [{"vanaf": date(2004, 11, 1), "waarde": "1,3459", "n": 2, "ja": True, "niets": None}]
    path.write_text("- 3\n", encoding="utf-8")
    assert load_yaml(path) == [3]
    path.write_text("", encoding="utf-8")
    assert load_yaml(path) == []


def test_without_a_place_to_keep_it_is_made_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "vast").write_text("", encoding="utf-8")
    monkeypatch.setenv("STATUUT_CACHE", str(tmp_path / "vast"))
    assert kept("proef", b"a", lambda: 7) == 7
