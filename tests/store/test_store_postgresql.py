"""The same store on PostgreSQL, by one setting: in a server of its own, where one can be started; skipped with a message elsewhere."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

WEB_TESTS = Path(__file__).parents[1] / "web"
SCRIPT = """
from statuut.store.setup import open_store
open_store()
from site_setup import ACTOR, NOW, codes, fill
from django.db import connection
from statuut.store import actions, doors
from statuut.store.audit import first_broken
assert connection.vendor == "postgresql"
fill()
done = actions.withdraw_event("1043", 5, "Dubbel.", codes=codes(), actor=ACTOR, now=NOW)
assert done.event is not None
row = doors.person("1043")
dossier = doors.open_dossier(row, reader=ACTOR, now=NOW, doel="toets")
assert 5 not in {event.nr for event in dossier.known()} and 5 in {event.nr for event in dossier.events}
assert doors.search_articles("pswi", "vakantiegeld", 5)[0].nummer == "XIII 75"
assert [person.personeelsnummer for person in doors.people(doors.Listing(zoek="jurgen"))] == ["1071"]
from statuut.payroll.context import make_context
from statuut.payroll.salary_tables import example_tables
rules = make_context("pswi", tables=(example_tables("pswi"),))
when = {"known_on": NOW.date(), "actor": ACTOR, "now": NOW}
paid = actions.run_pay(rules, 2005 * 12 + 4, bulk=True, **when)
again = actions.run_pay(rules, 2005 * 12 + 4, bulk=True, **{**when, "known_on": NOW.date().replace(day=2)})
singly = actions.run_pay(rules, 2005 * 12 + 4, bulk=False, **{**when, "known_on": NOW.date().replace(day=3)})
assert paid.slips > 0 and paid.bulk and not paid.apart, paid
assert (again.slips, singly.slips) == (0, 0), (again, singly)
slips = doors.slips_in(doors.pay_run(paid.run))
assert sum(line.bedrag for slip in slips for line in slip.lines.all()) == sum(paid.sums.values())
assert all(doors.receipt_of(slip)["hash"] == slip.hash for slip in slips)
assert first_broken() is None
print("goed")
"""


def _program(name: str) -> str | None:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(found[-1]) if found else None)


def _run(command: list[str], user: str | None) -> None:
    subprocess.run(command, user=user, cwd="/", check=True, capture_output=True, timeout=60)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    pytest.importorskip("psycopg", reason="psycopg is niet geïnstalleerd: toets met PostgreSQL overgeslagen")
    initdb, control = _program("initdb"), _program("pg_ctl")
    if initdb is None or control is None:
        pytest.skip("PostgreSQL is niet geïnstalleerd: toets overgeslagen")
    user = None
    if os.geteuid() == 0:
        if "postgres" not in {entry.pw_name for entry in pwd.getpwall()}:
            pytest.skip("PostgreSQL start niet als root en de gebruiker postgres bestaat niet: toets overgeslagen")
        user = "postgres"
    folder = mkdtemp(prefix="statuut-pg-")
    if user:
        shutil.chown(folder, user)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = f"{folder}/data"
    try:
        _run([initdb, "-D", data, "-U", "statuut", "--auth=trust", "-E", "UTF8", "--no-sync"], user)
        _run(
            [control, "-D", data, "-l", f"{folder}/log", "-w", "-o", f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -F", "start"],
            user,
        )
    except (subprocess.SubprocessError, OSError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL kan hier niet starten ({error}): toets overgeslagen")
    try:
        yield f"postgresql://statuut@127.0.0.1:{port}/postgres"
    finally:
        _run([control, "-D", data, "-m", "immediate", "stop"], user)
        shutil.rmtree(folder, ignore_errors=True)


def test_same_store_on_postgresql(server: str, tmp_path: Path) -> None:
    path = os.pathsep.join([str(WEB_TESTS), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "STATUUT_DATABASE": server, "STATUUT_DATA": str(tmp_path), "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "goed", done.stderr
