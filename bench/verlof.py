"""Leave: status and accounts of one long career, and the counts per month of 250.000 persons from interval columns."""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from time import perf_counter
from typing import Any

from bench.results import Rows, grouped, in_process, row, spread

PERSONS, MONTHS, LEAVES, RUNS, YEARS = 250_000, 12, 300, 20, 40
START = date(1965, 1, 4)


def measure() -> Rows:
    """Both measurements, each in its own process."""
    one, many = in_process("bench.verlof", "een"), in_process("bench.verlof", "velen")
    middle, counts = sorted(one["runs"])[RUNS // 2], sorted(many["runs"])
    return [
        row(
            f"toestand en alle rekeningen van één persoon, {YEARS} jaar, {LEAVES} verloven",
            spread(one["runs"], "ms"),
            "< 50 ms",
            middle < 0.05,
        ),
        row("waarvan de tijdlijn van de toestand", spread(one["status"], "ms")),
        row(
            f"maandtellingen uit {grouped(many['absences'])} afwezigheden, {grouped(PERSONS)} personen x {MONTHS} maanden, twee draden",
            spread(many["runs"]),
            "< 5 s",
            counts[len(counts) // 2] < 5,
        ),
        row("meeste geheugen daarbij", f"{many['peak']:.0f} MB"),
    ]


def _one() -> dict[str, Any]:
    from statuut.dossier.read_yaml import read_values
    from statuut.statutes.pswi.verlof.balie import Balie

    kinds = ("jaarlijkse_vakantie", "ziekteverlof", "gecontingenteerd_verlof")
    events: list[dict[str, Any]] = [
        {"soort": "identiteit", "van": date(1945, 5, 17), "naam": "Peeters", "voornaam": "An", "geboortedatum": date(1945, 5, 17)},
        {"soort": "benoeming", "van": START, "graad": "medewerker", "personeelsgroep": "niet_wetenschappelijk"},
    ]
    for number in range(LEAVES):
        first = START + timedelta(days=48 * number)
        events.append({"soort": "afwezigheid", "van": first, "tot": first + timedelta(days=4), "aard": kinds[number % 3]})
    listed = [{"nr": number, "vastgelegd": event["van"], **event} for number, event in enumerate(events, start=1)]
    dossier, _ = read_values({"formaat": "statuut-dossier/1", "personeelsnummer": "1", "statuut": "pswi", "gebeurtenissen": listed})
    runs, status = [], []
    for _ in range(RUNS + 3):
        desk, begin = Balie(), perf_counter()
        desk.status(dossier, van=START, tot=date(START.year + YEARS, 12, 31))
        status.append(perf_counter() - begin)
        desk.ledgers(dossier, year=START.year + YEARS - 1)
        runs.append(perf_counter() - begin)
    return {"runs": runs[3:], "status": status[3:]}


def _many() -> dict[str, Any]:
    import numpy as np

    from bench.results import peak_mb
    from statuut.engine.month_counts import OPEN, Absences, Pieces, month_counts
    from statuut.statutes.pswi.verlof.kolommen import soorten
    from statuut.timeline.month import parse_month
    from statuut.timeline.schedule import four_day_week, full_time, part_time

    kinds, random = soorten(), np.random.default_rng(20050101)
    year = date(2005, 1, 1).toordinal()
    person = np.arange(PERSONS)
    zero = np.zeros(PERSONS, dtype=np.int64)
    pieces = Pieces(
        person, zero, zero + OPEN, np.array([10_000, 8_000, 10_000])[person % 3], person % 3,
        (full_time(), part_time(8_000, 0, 1, 2, 3), four_day_week()),
    )  # fmt: skip
    position = {code: index for index, code in enumerate(kinds.codes)}
    daily = [position[code] for code in ("jaarlijkse_vakantie", "ziekteverlof", "staking", "ongewettigde_afwezigheid", "bevallingsverlof")]
    half_time = np.flatnonzero(person % 10 == 0)
    short = np.sort(random.integers(0, PERSONS, 6 * PERSONS))
    first = year + random.integers(0, 360, len(short))
    absences = Absences(
        np.concatenate([short, half_time]),
        np.concatenate([first, np.full(len(half_time), year - 100)]),
        np.concatenate([first + random.integers(1, 15, len(short)), np.full(len(half_time), year + 250)]),
        np.concatenate(
            [np.array(daily)[random.integers(0, len(daily), len(short))], np.full(len(half_time), position["deeltijdse_prestaties"])]
        ),
        np.concatenate([np.full(len(short), 10_000), np.full(len(half_time), 5_000)]),
        np.concatenate([random.integers(0, 10, len(short)) == 0, np.zeros(len(half_time), dtype=bool)]).astype(np.int64),
        np.full(len(short) + len(half_time), -1),
    )
    runs = []
    for _ in range(4):
        begin = perf_counter()
        month_counts(pieces, absences, kinds, persons=PERSONS, first_month=parse_month("2005-01"), months=MONTHS, workers=2)
        runs.append(perf_counter() - begin)
    return {"runs": runs, "absences": len(absences.person), "peak": peak_mb()}


if __name__ == "__main__":
    print(json.dumps({"een": _one, "velen": _many}[sys.argv[1]]()))
