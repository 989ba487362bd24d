"""Sick leave of one file (XI 22-33): accounts of counted days, facts of a request, and what the end of service asks (XII 5, XII 10).

The account of the career begins with the threshold of XI 25, those of sixty and later with the 222 working days of XII 5 and the 365
calendar days of XII 10. A `verlofstand` of sick leave holds what no absence tells: days counted in earlier services (`opgenomen` or
`overgedragen`), and vacation lost through long illness (`extra`). Parts of a day are exact, and rounded to the minute on the total.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from statuut.dossier.event import Event
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.units import DAYS_OR_PARTS
from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_11_toestand.titel_5_ziekte_tellers import DAG, GEEN_OPDRACHT, ziektedagen_aangerekend, ziektedagen_drempel
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import rooster_dagen, vrije_dagen
from statuut.statutes.pswi.verlof.ziektedagen import DEELTIJDS, VOLLEDIG, ZIEKTE, Leeswijzen, Ziektedagen, Ziektestuk
from statuut.timeline.month import birthday
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

ZESTIG = 60
#: Thresholds of XII 5 §1 and XII 10, first member, in ten-thousandths of a day.
WERKDAGEN, KALENDERDAGEN = 222 * DAG, 365 * DAG
VRAAG_GEBOORTE = "Wat is de geboortedatum?"
VRAAG_STAND = "Welke ziektedagen van de stand vallen na de zestigste verjaardag? Leg ze vast als afwezigheden."
#: Weeks before a birth are at most eight (XI 33 §1, 6°).
VENSTER = 56


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts of sick days up to the end of a year: of the career, and from sixty on; none for contract staff."""
    if not any(row.hoedanigheid != CONTRACTUEEL for rows in beeld.stroken.values() for row in rows):
        return []
    days = Ziektedagen(beeld, leeswijzen)
    end = date(year, 12, 31)
    found = [_loopbaan(days, on, end).ledger()]
    sixty = zestigste_verjaardag(beeld)
    if sixty is None or sixty <= end:
        found += [_vanaf_zestig(days, sixty, on, end, calendar).ledger() for calendar in (False, True)]
    return found


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the rules of sick leave on the first day of a request; what it cannot tell is left out."""
    days = Ziektedagen(beeld)
    earlier, lost = _standen(beeld, aanvraag.van)
    facts = {
        "afwezig_wegens_ziekte": 1,
        "ziektedagen_instelling": days.werkdagen(None, aanvraag.van - ONE_DAY),
        "ziektedagen_vroegere_diensten": sum(_dagen(e) for e in earlier),
        "ziekte_verloren_vakantie": sum(_dagen(e) for e in lost),
        **_bevalling(beeld, aanvraag),
    }
    if not any(a.soort.aard.startswith("opdracht") and aanvraag.van in a.periode for a in beeld.afwezigheden):
        facts["buitenlandse_opdracht"] = GEEN_OPDRACHT
    row = beeld.strook(aanvraag.van, aanvraag.employment)
    if row is not None:
        part_time = sum(deel for soort, deel in row.afwezig if soort.aard.startswith("deeltijdse_prestaties"))
        facts["deeltijds_verlof_fractie"] = part_time
        facts["ziekte_fractie"] = aanvraag.share
        facts["ziekte_eigen_fractie"] = max(1, row.regime - part_time)
        period = Period.inclusive(aanvraag.van, aanvraag.tot)
        facts["ziekte_werkdagen"] = sum(rooster_dagen(r, part, vrije_dagen) for part, r in beeld.stukken(period, aanvraag.employment))
    if aanvraag.kind == DEELTIJDS:
        before = aanvraag.van - ONE_DAY
        facts["deeltijdse_hervatting_verlenging"] = int(any(before in a.periode for a in beeld.van_soort(DEELTIJDS)))
    return facts


def feiten_vanaf_zestig(beeld: Beeld, on: date, leeswijzen: Leeswijzen | None = None) -> Mapping[str, int]:
    """What XII 5 and XII 10 ask of the sick days from sixty up to and including a day; nothing when the day of birth is unknown."""
    sixty = zestigste_verjaardag(beeld)
    if sixty is None or _standen_na(beeld, sixty, on):
        return {}
    if on < sixty:
        return {"ziektewerkdagen_vanaf_60": 0, "ziektedag_222_op": NONE, "ziektedag_365_op": NONE}
    days = Ziektedagen(beeld, leeswijzen)
    pieces = days.stukken(sixty, on)
    half, other = (_kalenderdagen(p for p in pieces if p.deeltijds and (2 * p.deel == DAG) is wanted) for wanted in (True, False))
    return {
        "ziektewerkdagen_vanaf_60": sum(p.werkdagen for p in pieces),
        "ziektedag_222_op": _ordinal(days.bereikt(sixty, on, WERKDAGEN)),
        "ziektedag_365_op": _ordinal(days.bereikt(sixty, on, KALENDERDAGEN, kalenderdagen=True)),
        "ziekte_kalenderdagen": _kalenderdagen(pieces),
        "ziekte_halve_kalenderdagen": half,
        "ziekte_andere_kalenderdagen": other,
    }


def zestigste_verjaardag(beeld: Beeld) -> date | None:
    """The day on which the person becomes sixty; None when the day of birth is unknown."""
    return None if beeld.persoon.geboorte is None else birthday(beeld.persoon.geboorte, ZESTIG)


def _loopbaan(days: Ziektedagen, on: date, end: date) -> Grootboek:
    beeld, reading = days.beeld, days.leeswijzen.get("XI_25_vakantie", 0)
    book = Grootboek(VOLLEDIG, "Ziektedagen in de loopbaan", "XI 25 §1 lid 1", "loopbaan", on, dag_minuten=FULL_DAY, eenheid="werkdagen")
    earlier, lost = _standen(beeld, end)
    first = min([beeld.eerste_dag or end, *(e.van for e in (*earlier, *lost))])
    limit = ziektedagen_drempel(0, reading)
    book.toekenning(first, "Werkdagen waarna een voorstel tot ongeschiktverklaring mogelijk is", _minuten(limit), "XI 25 §1 lid 1")
    for event in lost:
        count = ziektedagen_aangerekend(limit, 0, 0, reading) - ziektedagen_aangerekend(limit, 0, _dagen(event), reading)
        count -= ziektedagen_drempel(0, reading) - ziektedagen_drempel(_dagen(event), reading)
        text = "Vakantie die door langdurige ziekte niet kon worden opgenomen"
        norm = "XI 25 §1 lid 4, zin 2"
        if count > 0:
            book.toekenning(event.van, text, _minuten(count), norm, event=event.nr, leeswijze="XI-25-vakantie")
        else:
            book.vermindering(event.van, text, _minuten(-count), norm, event=event.nr, leeswijze="XI-25-vakantie")
    for event in earlier:
        book.opname(event.van, "Ziektedagen in vroegere diensten", _minuten(_dagen(event)), "XI 25 §1 lid 2", event=event.nr)
    _boek_stukken(book, days, None, on, end, calendar=False)
    return book


def _vanaf_zestig(days: Ziektedagen, sixty: date | None, on: date, end: date, calendar: bool) -> Grootboek:
    norm, limit = ("XII 10 lid 1", KALENDERDAGEN) if calendar else ("XII 5 §1", WERKDAGEN)
    unit = "kalenderdagen" if calendar else "werkdagen"
    book = Grootboek(VOLLEDIG, f"Ziektedagen vanaf 60 jaar ({unit})", norm, "vanaf 60 jaar", on, dag_minuten=FULL_DAY, eenheid=unit)
    if sixty is None:
        book.vraag(VRAAG_GEBOORTE)
        return book
    if _standen_na(days.beeld, sixty, end):
        book.vraag(VRAAG_STAND)
    text = f"{DAYS_OR_PARTS.text(limit)} ziekte die tot pensionering leiden" + (", voor wie onder art. XII 10 valt" if calendar else "")
    book.toekenning(sixty, text, _minuten(limit), norm)
    _boek_stukken(book, days, sixty, on, end, calendar=calendar)
    return book


def _boek_stukken(book: Grootboek, days: Ziektedagen, vanaf: date | None, on: date, end: date, *, calendar: bool) -> None:
    """Post the counted days, one line per sick leave, past and planned days apart; an open leave counts up to the day of the question."""
    until = min(on, end)
    later = (
        [] if on >= end else [p for p in days.stukken(max(on + ONE_DAY, vanaf or on + ONE_DAY), end) if p.afwezig.periode.tot is not None]
    )
    total = 0
    for pieces in (days.stukken(vanaf, until) if vanaf is None or vanaf <= until else [], later):
        groups: dict[int, list[Ziektestuk]] = {}
        for piece in pieces:
            groups.setdefault(piece.afwezig.event.nr, []).append(piece)
        for number, group in groups.items():
            count = sum(p.kalenderdagen if calendar else p.werkdagen for p in group)
            minutes = _minuten(total + count) - _minuten(total)
            total += count
            span = Period(group[0].periode.van, group[-1].periode.tot)
            name = "Deeltijdse prestaties wegens ziekte" if group[0].deeltijds else "Ziekteverlof"
            text = f"{name} {span.text()}: {DAYS_OR_PARTS.text(count)}"
            book.opname(group[0].periode.van, text, minutes, "XI 30 §2" if group[0].deeltijds else "XI 25 §1 lid 4, zin 1", event=number)


def _standen(beeld: Beeld, tot: date) -> tuple[list[Event], list[Event]]:
    """The recorded balances of sick leave up to and including a day: days counted before, and vacation lost."""
    found = [e for e in beeld.records("verlofstand") if e.body.aard in ZIEKTE and e.van <= tot]  # type: ignore[attr-defined]
    lost = [e for e in found if e.body.soort_stand == "extra"]  # type: ignore[attr-defined]
    return [e for e in found if e not in lost], lost


def _standen_na(beeld: Beeld, sixty: date, tot: date) -> bool:
    """Whether days counted before were recorded after sixty: which of them were from sixty on, the file does not tell."""
    return any(e.van > sixty for e in _standen(beeld, tot)[0])


def _bevalling(beeld: Beeld, aanvraag: LeaveRequest) -> dict[str, int]:
    """The birth of which the weeks before may hold the leave; nothing when it is still to come."""
    for event in beeld.records("bevalling"):
        born: date | None = event.body.werkelijke_datum  # type: ignore[attr-defined]
        near = born or event.body.vermoedelijke_datum  # type: ignore[attr-defined]
        if 0 <= (near - aanvraag.van).days <= VENSTER:
            if born is None:
                return {}
            return {"werkelijke_bevallingsdatum": born.toordinal(), "meerling": int(event.body.meerling)}  # type: ignore[attr-defined]
    return {"werkelijke_bevallingsdatum": NONE, "meerling": 0}


def _kalenderdagen(pieces: Iterable[Ziektestuk]) -> int:
    return sum(p.periode.days for p in pieces)


def _dagen(event: Event) -> int:
    """The days of a recorded balance, in ten-thousandths."""
    return int(event.body.dagen * DAG)  # type: ignore[attr-defined]


def _minuten(days: int) -> int:
    """Ten-thousandths of a day as minutes of a full day, half up."""
    return (2 * days * FULL_DAY + DAG) // (2 * DAG)


def _ordinal(day: date | None) -> int:
    return NONE if day is None else day.toordinal()
