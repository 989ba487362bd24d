"""`statuut herinner`: what waits, what is late and what comes in the cases of the store; for a scheduler to run each morning.

First what silence decided is written into the files. With `--agenda` the deadlines go to a file that an agenda can read, without names.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import as_dicts, print_json, say, tell
from statuut.cli.packs import DEFAULT, pack_of

Days = Annotated[int, typer.Option("--dagen", metavar="GETAL", help="Hoeveel dagen vooruit (anders 30).")]
Role = Annotated[str | None, typer.Option("--rol", metavar="ROL", help="Alleen wat op deze rol wacht.")]
Agenda = Annotated[str | None, typer.Option("--agenda", metavar="BESTAND", help="Schrijf de termijnen als agenda (.ics), zonder namen.")]


def run(
    days: Days = 30,
    role: Role = None,
    agenda: Agenda = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Tell what is to be done."""
    from statuut.cli.case_drawing import draw_tasks
    from statuut.procedures.shape import task_json
    from statuut.procedures.worklist import deadlines, tasks

    pack_of(statute)
    storage.open_store(store)
    from statuut.store.actions import settle_cases
    from statuut.store.doors import running_states

    now, today = clock.now(), clock.today()
    findings = settle_cases(statute, actor=storage.actor(), now=now)
    states = list(running_states(statute, today))
    found = [task for task in tasks(states, horizon=days) if role in (None, task.rol)]
    if agenda is not None:
        from statuut.procedures.agenda import feed
        from statuut.store.setup import data_folder, secret_key

        text = feed(deadlines(states), now=now, secret=secret_key(data_folder(store)))
        try:
            Path(agenda).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise UsageFault(f"Het bestand {agenda} kan niet worden geschreven ({reason_of(error)}).", "--agenda") from None
    if as_json:
        print_json({"op": today.isoformat(), "taken": [task_json(each) for each in found], "bevindingen": as_dicts(findings)})
    else:
        draw_tasks(found)
        tell(findings)
        if not found:
            say("Niets te doen.")
    return FINDINGS if findings or any(task.soort == "te_laat" for task in found) else DONE
