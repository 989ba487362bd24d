"""Leave for family events (XI 86) of one file: an account per event, from the absences that name it, and the facts of a request.

An absence says which event it is by the code of the list (`omstandigheid`) and about whom (`betrokkene`). Absences with the same event
and the same person belong together. Without a person two absences for the same kind of event may be one event or two: then it is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_10_omstandigheid import GEEN_PUNT, OMSTANDIGHEID, PUNT_7, omstandigheidsverlof_dagen
from statuut.statutes.pswi.verlof.beeld import Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

SOORT, NAAM = "omstandigheidsverlof", "Omstandigheidsverlof"
ALTIJD = Period(date.min, None)
Sleutel = tuple[str, str]


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of title 10; days taken for the same event only when no other leave can be for it."""
    nr = tewerkstelling_van(beeld, aanvraag)
    if nr is None:
        return {}
    days = Werkdagen(beeld, nr)
    facts = {
        "omstandigheid_gevraagd": days.gevraagd(aanvraag, ALTIJD),
        "huwelijksdag_werkdag": int(aanvraag.van == aanvraag.tot and days.is_werkdag(aanvraag.van)),
        "in_vierdagenweek": int(days.dag_minuten(aanvraag.van) != FULL_DAY),
    }
    asked = aanvraag.facts.get("omstandigheid", "").strip()
    others = beeld.van_soort(SOORT, tewerkstelling=nr)
    if not [a for a in others if not asked or code_van(a) in ("", asked)]:
        facts["omstandigheid_opgenomen"] = 0
    return facts


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """An account per event of which a day was taken in the year."""
    found: list[Ledger] = []
    for nr in beeld.stroken:
        groups: dict[Sleutel, list[Afwezig]] = {}
        for absence in beeld.van_soort(SOORT, tewerkstelling=nr):
            groups.setdefault((code_van(absence), absence.gegevens.betrokkene or ""), []).append(absence)
        mine = {key: each for key, each in groups.items() if any(year in (a.periode.van.year, a.laatste_dag.year) for a in each)}
        if mine:
            days = Werkdagen(beeld, nr, leeswijzen)
            found += [_rekening(days, code, who, absences, on) for (code, who), absences in mine.items()]
    return found


def code_van(absence: Afwezig) -> str:
    """The code of the event that an absence names; empty when it names none of the list."""
    text = str(absence.gegevens.omstandigheid or "").strip().lower().replace(" ", "_")
    return text if text in OMSTANDIGHEID.codes[:GEEN_PUNT] else ""


def _rekening(days: Werkdagen, code: str, who: str, absences: list[Afwezig], on: date) -> Ledger:
    first = absences[0].periode.van
    event = OMSTANDIGHEID.labels[code] if code else "gebeurtenis niet bekend"
    span = f"{event} ({who}), {format_date(first)}" if who else f"{event}, {format_date(first)}"
    book = Grootboek(SOORT, NAAM, "XI 86 §1", span, on, dag_minuten=days.dag_minuten(first))
    if code:
        _toekenning(book, days, OMSTANDIGHEID.codes.index(code), absences[0])
    else:
        book.vraag(f"Welke gebeurtenis gaf het omstandigheidsverlof van {format_date(first)}?")
    if code and not who and len(absences) > 1:
        book.vraag(f"Gaat het omstandigheidsverlof van {_dagen(absences)} over dezelfde gebeurtenis?")
    for absence in absences:
        minutes = days.gebruik(absence, ALTIJD)
        if minutes == 0:
            continue
        book.opname(absence.periode.van, "Opgenomen", minutes, "XI 86 §1", event=absence.event.nr)
    return book.ledger()


def _toekenning(book: Grootboek, days: Werkdagen, event: int, absence: Afwezig) -> None:
    """What the event gives; for a marriage of a relative the day itself, in the hours of that day."""
    first = absence.periode.van
    tenths = omstandigheidsverlof_dagen(event, 0, 1, int(days.is_werkdag(first)) if event == PUNT_7 else UNKNOWN)
    minutes = tenths * days.dag_minuten(first) // TIENDE if event == PUNT_7 else days.recht(tenths, first)
    book.toekenning(first, OMSTANDIGHEID.labels[OMSTANDIGHEID.codes[event]], minutes, "XI 86 §1", event=absence.event.nr)


def _dagen(absences: list[Afwezig]) -> str:
    days = [format_date(a.periode.van) for a in absences]
    return f"{', '.join(days[:-1])} en {days[-1]}"
