"""Leave by federal rules of one file (XI 90-94): the days that a federal rule gave, as recorded, and what was taken of them.

What the federal acts give is not in the statute: it is entered as an extra balance (`verlofstand`, `extra`, with its ground). Without
one the account of leave that was taken is undetermined and asks for it. Unknown is never no days.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.verlof.beeld import Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import kalenderjaar, opgenomen
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen, begin_van, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

VAKBOND = ("vakbondsverlof", "vakbondsverlof_vast_afgevaardigde")
#: Accounts of days that a federal rule gives: kind, name, article.
REKENINGEN = (
    ("burgerbescherming", "Verlof voor het korps Civiele Bescherming", "XI 91 §1"),
    ("voorbehoedend_verlof", "Voorbehoedend verlof", "XI 92"),
    ("vakbondsverlof", "Vakbondsverlof", "XI 93 §1"),
)
VRAAG = "Hoeveel dagen kent de federale regeling toe? Leg ze vast als extra stand van dit verlof, met de grond erbij."


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of a request: days recorded for the year, and since when there is union leave."""
    nr = tewerkstelling_van(beeld, aanvraag)
    facts: dict[str, int] = {}
    if nr is None:
        return facts
    days, span = Werkdagen(beeld, nr), kalenderjaar(aanvraag.van.year)
    granted = _toegekend(days, aanvraag.kind, aanvraag.van.year)
    if granted:
        facts["federaal_dagen_toegekend"] = sum(tenths for _, _, tenths in granted)
    asked = Period.inclusive(aanvraag.van, aanvraag.tot)
    taken = sum(_minuten(days, a, span) for a in beeld.van_soort(aanvraag.kind, tewerkstelling=nr) if a.periode != asked)
    facts["federaal_dagen_gevraagd"] = days.gevraagd(aanvraag, span) + taken * TIENDE // FULL_DAY
    if aanvraag.kind in VAKBOND:
        facts["vakbond_afwezig_sinds"] = begin_van(beeld, aanvraag, nr, *VAKBOND).toordinal()
    return facts


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts of a year in which such leave was taken or days for it were recorded."""
    found = []
    span = kalenderjaar(year)
    kinds = {kind for kind, _, _ in REKENINGEN}
    known = any(a.soort.aard in kinds for a in beeld.afwezigheden) or bool(beeld.records("verlofstand"))
    for nr in beeld.stroken if known else ():
        days = Werkdagen(beeld, nr, leeswijzen)
        for kind, name, article in REKENINGEN:
            taken = [a for a in beeld.van_soort(kind, tewerkstelling=nr) if a.periode.overlap(span) is not None]
            granted = _toegekend(days, kind, year)
            if not taken and not granted:
                continue
            book = Grootboek(kind, name, article, str(year), on)
            for event, day, tenths in granted:
                book.toekenning(day, "Dagen volgens de federale regeling", tenths * FULL_DAY // TIENDE, article, event=event)
            if not granted:
                book.vraag(VRAAG)
            for absence in taken:
                first = max(absence.periode.van, span.van)
                text = f"Opgenomen vanaf {format_date(first)}"
                book.opname(first, text, _minuten(days, absence, span), article, event=absence.event.nr)
            found.append(book.ledger())
    return found


def _minuten(days: Werkdagen, absence: Afwezig, span: Period) -> int:
    """The minutes that an absence takes in a period: a full day for each roster day that is no holiday."""
    rows = days.beeld.stukken(span, days.nr)
    return sum(opgenomen(days.beeld, absence, common, days.jaren.vrij(row), per_dag=FULL_DAY) for common, row in rows)


def _toegekend(days: Werkdagen, kind: str, year: int) -> list[tuple[int, date, int]]:
    """Event, day and tenths of days of the balances recorded for a kind in a year: granted, or still left from before."""
    return [found for sort in ("extra", "overgedragen") for found in days.stand(kind, sort, kalenderjaar(year))]
