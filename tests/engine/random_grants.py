"""Invented files with standing allowances: grants of every kind, accounts, standby, shifts, dangerous work, promotions to other levels."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from statuut.dossier.build import Place, build_event
from statuut.dossier.events.prestaties import AARDEN_TOELAGE
from statuut.dossier.file import Dossier

BEGIN, LAST = date(1992, 3, 9), date(2010, 6, 30)
#: Careers through the levels, and one that stays in rank A2.
LADDERS = (
    ("assistent", "medewerker", "deskundige", "adjunct_van_de_directeur"),
    ("medewerker", "deskundige", "adjunct_van_de_directeur", "directeur"),
    ("directeur",),
    ("wetenschappelijk_attache", "wetenschappelijk_directeur"),
)
WORK = ("wachtdienst", "ploegendienst", "gevaarlijk_werk")


def files_with_grants(count: int, seed: int) -> Iterator[Dossier]:
    """So many files, each with an appointment, probation or contract and up to thirty events about allowances."""
    chance = Random(seed)
    for number in range(count):
        yield _file(chance, str(number + 1))


def _file(chance: Random, person: str) -> Dossier:
    ladder = chance.choice(LADDERS)
    group = "wetenschappelijk" if ladder[0].startswith("wetenschappelijk") else "niet_wetenschappelijk"
    rows: list[dict[str, Any]] = [{"soort": "identiteit", "naam": "P", "voornaam": "A", "geboortedatum": date(1968, 2, 29), "van": BEGIN}]
    rows.append({"soort": chance.choice(("benoeming", "benoeming", "stage", "contract")), "van": BEGIN, "graad": ladder[0]})
    rows[-1]["personeelsgroep"] = group
    if rows[-1]["soort"] == "contract":
        rows[-1] |= {"fractie": chance.choice((50, 80, 100)), "contractduur": "onbepaald"}
    if chance.random() < 0.8:
        rows.append({"soort": "gezinstoestand", "van": BEGIN, "burgerlijke_staat": "alleenstaand", "kinderen_kinderbijslag": 0})
    for grade in ladder[1:]:
        if chance.random() < 0.6:
            way = chance.choice(("overgang_niveau", "bevordering", "ambtshalve"))
            rows.append({"soort": "graad", "van": _day(chance), "graad": grade, "wijze": way})
    rows.append({"soort": "werkregime", "van": _day(chance), "fractie": chance.choice((50, 80, 100))})
    for _ in range(chance.randrange(3)):
        van = _day(chance)
        kind = chance.choice(("ziekteverlof", "ongewettigde_afwezigheid", "loopbaanonderbreking"))
        rows.append({"soort": "afwezigheid", "van": van, "tot": van + timedelta(days=chance.randrange(90)), "aard": kind})
    rows += [chance.choice((_grant, _grant, _work, _account))(chance) for _ in range(chance.randrange(30))]
    if chance.random() < 0.4:
        rows.append({"soort": "einde_dienst", "van": LAST, "reden": chance.choice(("overlijden", "ontslag_op_verzoek"))})
    events = []
    for number, row in enumerate(rows, 1):
        filled = {name: value for name, value in row.items() if value is not None}
        event, findings = build_event({"nr": number, "vastgelegd": row["van"], **filled}, Place())
        assert event is not None, [finding.text() for finding in findings]
        events.append(event)
    return Dossier(person, "pswi", tuple(events))


def _grant(chance: Random) -> dict[str, Any]:
    van = _day(chance)
    return {
        "soort": "toelage",
        "van": van,
        "tot": chance.choice((None, van + timedelta(days=chance.randrange(1200)))),
        "aard": chance.choice(AARDEN_TOELAGE),
        "percentage": chance.choice((None, 3, 10, "17.5", 25)),
        "bedrag": chance.choice((None, None, 15_000, "20123.45")),
        "graad": chance.choice((None, "medewerker", "deskundige", "adjunct_van_de_directeur")),
        "evaluatiejaar": chance.choice((None, None, van.year - 2)),
        "proces_verbaal": chance.choice((None, _day(chance))),
        "geweigerd_op": chance.choice((None, None, _day(chance))),
    }


def _work(chance: Random) -> dict[str, Any]:
    work: dict[str, Any] = {"soort": "prestatie", "van": _day(chance), "aard": chance.choice(WORK)}
    if chance.random() < 0.3:
        return work | {"begin": f"{chance.randrange(24)}:30", "einde": f"{chance.randrange(24)}:15"}
    return work | {"uren": chance.choice((None, 0, "0.5", 7, "26.25", 60, 201))}


def _account(chance: Random) -> dict[str, Any]:
    van = _day(chance)
    return {
        "soort": "kwartaalrekening",
        "van": van,
        "rekening": chance.choice(("ontvangsten", "geldvoorschotten", "gemengd")),
        "ontvangsten": chance.choice((None, 5000, "7436.81", 20_000)),
        "uitgaven": chance.choice((None, 5000, 7500)),
        "ingediend_op": chance.choice((None, van + timedelta(days=chance.randrange(300)))),
    }


def _day(chance: Random) -> date:
    day = BEGIN + timedelta(days=chance.randrange((LAST - BEGIN).days))
    return day.replace(day=1) if chance.random() < 0.3 and day.replace(day=1) >= BEGIN else day
