"""Running the command line in the test process, or as a process of its own where the store is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from terminal import FILE, SESSION, Result, Run, Session, environment
from typer.testing import CliRunner


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command in this process; it may not touch the store."""
    from statuut.cli.app import app

    monkeypatch.delenv("STATUUT_DATA", raising=False)
    monkeypatch.setenv("COLUMNS", "160")

    def once(*args: str, stdin: str | None = None) -> Result:
        done = CliRunner().invoke(app, list(args), input=stdin)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Result(done.exit_code, done.stdout, done.stderr)

    return once


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A good file."""
    path = tmp_path / "1043.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Run several commands, one after the other, in one new process with a store of its own."""

    def several(*commands: Sequence[str]) -> list[Result]:
        done = subprocess.run(
            [sys.executable, "-c", SESSION],
            input=json.dumps([list(map(str, command)) for command in commands]),
            capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path, env=environment(tmp_path),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return [Result(*one) for one in json.loads(done.stdout)]

    return several


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """Run one command as a process of its own: `python -m statuut ...`."""

    def once(*args: str, stdin: str | None = None) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "statuut", *args],
            input=stdin, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path, env=environment(tmp_path),
        )  # fmt: skip
        return Result(done.returncode, done.stdout, done.stderr)

    return once
