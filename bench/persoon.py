"""One person: forty years by the interpreter with the explanation of a slip, and the page of a person in the warm site."""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from bench.results import Rows, in_process, row, spread

RUNS, YEARS, PAGES = 30, 40, 25


def measure() -> Rows:
    """Both measurements, each in its own process."""
    one = in_process("bench.persoon", "een")
    with TemporaryDirectory() as folder:
        page = in_process(
            "bench.persoon", "bladzijde", environment={"STATUUT_DATA": folder, "DJANGO_SETTINGS_MODULE": "statuut.web.settings"}
        )
    middle, pages = sorted(one["runs"])[RUNS // 2], sorted(page["runs"])
    return [
        row(
            f"één persoon, {one['months']} maanden, loonbrief met uitleg, interpreter", spread(one["runs"], "ms"), "< 50 ms", middle < 0.05
        ),
        row("waarvan het rekenen van alle maanden", spread(one["interpreter"], "ms"), "-", None),
        row(f"bladzijde van een persoon, warm, {PAGES} personen", spread(pages, "ms"), "< 100 ms", pages[len(pages) // 2] < 0.1),
    ]


def _one() -> dict[str, Any]:
    from statuut.demo.instelling import make_members
    from statuut.payroll.case import evaluate
    from statuut.payroll.context import make_context
    from statuut.payroll.salary_tables import example_tables
    from statuut.payroll.slip import pay_slip

    context = make_context("pswi", tables=(example_tables("pswi"),))
    dossier = make_members(1997, 60, ends=False)[0].dossier
    start = evaluate(dossier, context, until=date(2010, 12, 31)).employments[-1].first_month
    last = start + 12 * YEARS - 1
    until = date(last // 12, last % 12 + 1, 28)
    runs, interpreter = [], []
    for _ in range(RUNS + 3):
        begin = perf_counter()
        case = evaluate(dossier, context, until=until)
        slip = pay_slip(case, last)
        runs.append(perf_counter() - begin)
        assert slip is not None
        rows = case.employments[-1].stream.rows
        begin = perf_counter()
        context.interpreter.run(rows, context.parameters, context.readings)
        interpreter.append(perf_counter() - begin)
    return {"runs": runs[3:], "interpreter": interpreter[3:], "months": len(rows)}


def _page() -> dict[str, Any]:
    from statuut.demo.run import main

    output, sys.stdout = sys.stdout, open(os.devnull, "w")  # noqa: SIM115
    try:
        assert main(["--no-serve"]) == 0
    finally:
        sys.stdout = output
    from statuut.web.serve import application

    application()
    from django.test import Client

    from statuut.store.models import Person
    from statuut.web.statutes import warm_up

    warm_up()
    client = Client(headers={"host": "localhost"})
    addresses = [f"/personeel/{number}/" for number in Person.objects.values_list("personeelsnummer", flat=True)[:PAGES]]
    runs = []
    for turn in range(3):
        for address in addresses:
            begin = perf_counter()
            answer = client.get(address)
            if turn:
                runs.append(perf_counter() - begin)
            assert answer.status_code == 200, (address, answer.status_code)
    return {"runs": runs}


if __name__ == "__main__":
    print(json.dumps(_one() if sys.argv[1] == "een" else _page()))
