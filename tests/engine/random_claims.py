"""Invented files with claims of costs, flat sums and ways to work: whatever somebody may fill in, at any time of a career."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from statuut.dossier.build import Place, build_event
from statuut.dossier.events.onkosten import AARDEN_FORFAIT, AARDEN_ONKOST, BEGUNSTIGDEN, PLAATSEN, VERVOERMIDDELEN, WOONWERK
from statuut.dossier.file import Dossier

BEGIN, LAST = date(1998, 1, 1), date(2010, 6, 30)
YES_NO = (None, "ja", "nee")


def files_with_claims(count: int, seed: int) -> Iterator[Dossier]:
    """So many files, each with an appointment or contract and up to twenty events of costs."""
    chance = Random(seed)
    for number in range(count):
        yield _file(chance, str(number + 1))


def _file(chance: Random, person: str) -> Dossier:
    rows: list[dict[str, Any]] = [{"soort": "identiteit", "naam": "P", "voornaam": "A", "geboortedatum": date(1970, 1, 1), "van": BEGIN}]
    grade = {"graad": "deskundige", "personeelsgroep": "niet_wetenschappelijk", "salarisschaal": "B111"}
    rows.append({"soort": chance.choice(("benoeming", "stage", "contract")), "van": BEGIN, **grade})
    if rows[-1]["soort"] == "contract":
        rows[-1] |= {"fractie": chance.choice((50, 80, 100)), "contractduur": "onbepaald"}
    rows.append({"soort": "werkregime", "van": _day(chance), "fractie": chance.choice((50, 80)), "continudienst": chance.choice(YES_NO)})
    rows.append({"soort": "gezinstoestand", "van": BEGIN, "burgerlijke_staat": "alleenstaand", "kinderen_kinderbijslag": 0})
    for _ in range(chance.randrange(3)):
        van = _day(chance)
        kind = chance.choice(("ziekteverlof", "jaarlijkse_vakantie", "loopbaanonderbreking"))
        rows.append({"soort": "afwezigheid", "van": van, "tot": van + timedelta(days=chance.randrange(90)), "aard": kind})
    rows += [chance.choice((_claim, _claim, _claim, _flat, _way))(chance) for _ in range(chance.randrange(20))]
    if chance.random() < 0.4:
        rows.append({"soort": "einde_dienst", "van": LAST, "reden": chance.choice(("overlijden", "ontslag_op_verzoek"))})
    events = []
    for number, row in enumerate(rows, 1):
        filled = {name: value for name, value in row.items() if value is not None}
        event, findings = build_event({"nr": number, "vastgelegd": row["van"], **filled}, Place())
        assert event is not None, [finding.text() for finding in findings]
        events.append(event)
    return Dossier(person, "pswi", tuple(events))


def _claim(chance: Random) -> dict[str, Any]:
    day = _day(chance)
    filed = None if chance.random() < 0.1 else day + timedelta(days=chance.randrange(220))
    paid = None if filed is None or chance.random() < 0.7 else filed + timedelta(days=chance.randrange(300))
    return {
        "soort": "onkost",
        "van": day,
        "tot": day,
        "aard": chance.choice(AARDEN_ONKOST),
        "bedrag": _maybe(chance, _cents(chance)),
        "kilometer": _maybe(chance, f"{chance.randrange(400)}.{chance.randrange(100):02d}"),
        "kilometer_woonwerk": _maybe(chance, chance.randrange(60)),
        "vervoermiddel": _maybe(chance, chance.choice(VERVOERMIDDELEN)),
        "medereizigers": chance.choice((None, 0, 1, 3)),
        "passagier": chance.choice(YES_NO),
        "voertuig_verplicht": chance.choice(YES_NO),
        "rechtstreeks": chance.choice(YES_NO),
        "begin": _maybe(chance, f"{chance.randrange(24)}:00"),
        "uren": _maybe(chance, chance.choice((5, 6, "6.5", 12, 13))),
        "afstand_standplaats": _maybe(chance, chance.choice((3, 5, 25, "25.01", 60))),
        "afstand_woonplaats": _maybe(chance, chance.choice((3, 5, 25, "25.01", 60))),
        "uitzonderlijk": chance.choice(YES_NO),
        "afwijking_straal": chance.choice(YES_NO),
        "plaats": _maybe(chance, chance.choice(PLAATSEN)),
        "aantal": chance.choice((None, 0, 1, 4)),
        "grensbedrag": _maybe(chance, _cents(chance)),
        "gereserveerd": chance.choice(YES_NO),
        "eerste_klasse": chance.choice(YES_NO),
        "bedrag_tweede_klasse": _maybe(chance, _cents(chance)),
        "eigen_kosten": chance.choice(YES_NO),
        "begunstigde": _maybe(chance, chance.choice(BEGUNSTIGDEN)),
        "andere_vergoedingen": _maybe(chance, _cents(chance)),
        "ingediend_op": filed,
        "volledig": chance.choice(YES_NO),
        "bewijs_op": _maybe(chance, filed),
        "betaald_op": paid,
        "beslissing": chance.choice((None, None, "goedgekeurd", "geweigerd")),
    }


def _flat(chance: Random) -> dict[str, Any]:
    van = _day(chance)
    return {
        "soort": "forfaitaire_vergoeding",
        "van": van,
        "tot": _maybe(chance, van + timedelta(days=chance.randrange(500))),
        "aard": chance.choice(AARDEN_FORFAIT),
        "bedrag": _maybe(chance, _cents(chance)),
        "lasten_lopen_door": chance.choice(YES_NO),
    }


def _way(chance: Random) -> dict[str, Any]:
    van = _day(chance)
    return {
        "soort": "woonwerk",
        "van": van,
        "tot": _maybe(chance, van + timedelta(days=chance.randrange(500))),
        "vervoermiddel": chance.choice(WOONWERK),
        "kilometer": _maybe(chance, chance.choice(("0.9", 1, "7.25"))),
        "fietsdagen": chance.choice((None, 3, 17, 22)),
        "aandeel_fiets": chance.choice((None, 79, 80, 100)),
        "abonnement_bedrag": _maybe(chance, _cents(chance)),
        "abonnement_maanden": chance.choice((None, 1, 3, 12)),
        "supplement_eerste_klasse": chance.choice((None, 10)),
        "treinkaart_bedrag": _maybe(chance, _cents(chance)),
        "moeilijk_bereikbaar": chance.choice(YES_NO),
        "dienstvervoer": chance.choice(YES_NO),
        "arbeidsongeschikt": chance.choice((None, 65, 66)),
        "haalt_collegas_op": chance.choice(YES_NO),
    }


def _day(chance: Random) -> date:
    return BEGIN + timedelta(days=chance.randrange((LAST - BEGIN).days - 1))


def _cents(chance: Random) -> str:
    return f"{chance.randrange(500)}.{chance.randrange(100):02d}"


def _maybe(chance: Random, value: Any) -> Any:
    """The value, or nothing one time out of five."""
    return None if chance.random() < 0.2 else value
