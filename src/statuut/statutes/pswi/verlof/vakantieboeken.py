"""The accounts of annual leave, replacement days and surplus hours of one employment, as ledgers with an article per line."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.leave import Ledger
from statuut.engine.values import UNKNOWN, is_number
from statuut.statutes.pswi.deel_11_toestand.titel_2_feestdagen import vervangende_dagen_continudienst, vervangende_dagen_pensioen
from statuut.statutes.pswi.deel_11_toestand.titel_2_jaarlijkse_vakantie import vakantie_overdracht_uiterste_dag, vakantie_uiterste_dag
from statuut.statutes.pswi.deel_11_toestand.titel_2_werktijd import inhaalvakantie_uiterste_dag
from statuut.statutes.pswi.feiten.loopbaan import HEEL
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import feestdagen_in, vrije_dagen
from statuut.statutes.pswi.verlof.vakantiejaar import INHAAL, JAARLIJKS, VERVANGEND, Jaar, Vakantiejaren, dagen_in_minuten
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

#: How an article begins, beside other grounds such as a decision.
ARTIKEL = re.compile(r"[IVX]+ [0-9]")
VRAAG_CONTINU = "Werkt het personeelslid in een continuregeling?"


def boeken(years: Vakantiejaren, year: int, op: date) -> list[Ledger]:
    """The ledgers of a year as on a day: annual leave, and the other two where there is anything on them."""
    found = years.jaar(year)
    if found is None:
        return []
    books = [vakantieboek(years, found, op), vervangboek(years, found, op), inhaalboek(years, found, op)]
    return [book.ledger() for book in books if book.boekingen or book.vragen or book.soort == JAARLIJKS]


def vakantieboek(years: Vakantiejaren, found: Jaar, op: date) -> Grootboek:
    """The account of annual leave of a year."""
    year, dm = found.year, found.basis.dag_minuten
    book = _boek(years, JAARLIJKS, "Jaarlijkse vakantie", "XIV 31 §1" if found.basis.contractueel else "XI 9 §1", found, op)
    last = _dag(vakantie_uiterste_dag(year))
    first, end = date(year, 1, 1), date(year, 12, 31)
    carried = vakantie_overdracht_uiterste_dag(year - 1, years.leeswijze("XI_9_overdracht_einde"))
    until = _dag(carried) if is_number(carried) else None
    reading = "XI-9-overdracht-einde"
    book.toekenning(first, "Nog over van overgedragen dagen", years.doorlopend(year), "XI 9 §3 lid 2", leeswijze=reading)
    for event, minutes in years.overdracht(year, dm):
        text, article = f"Overgedragen uit {year - 1}", _grond(event, "XI 9 §3 lid 2")
        book.toekenning(event.van, text, minutes, article, event=event.nr, leeswijze=reading, vervalt=until)
    _recht(book, found, last)
    if found.uit_vorig_jaar:
        text = f"Vermindering wegens onbezoldigd verlof die in {year - 1} niet meer mogelijk was"
        book.vermindering(found.basis.eerste_dag, text, found.uit_vorig_jaar, _lid3(found))
    for event in years.standen(JAARLIJKS, year, "extra"):
        book.toekenning(event.van, "Extra dagen", dagen_in_minuten(event, dm), _grond(event, "XI 9 §1"), event=event.nr, vervalt=last)
    _gebruik(book, years, found, JAARLIJKS, "XI 9 §2 lid 1")
    if found.naar_volgend_jaar:
        text = f"Vermindering die dit jaar niet meer mogelijk is: naar {year + 1}"
        book.vermindering(end, text, -found.naar_volgend_jaar, _lid3(found))
    after = years.jaar(year + 1)
    if after is not None and op >= end:
        book.overdracht(end, f"Blijft over in {year + 1}", found.doorlopend, "XI 9 §3 lid 2")
        for event, minutes in years.overdracht(year + 1, after.basis.dag_minuten):
            book.overdracht(end, f"Overgedragen naar {year + 1}", minutes, _grond(event, "XI 9 §3 lid 2"), event=event.nr)
    return book


def _recht(book: Grootboek, found: Jaar, last: date) -> None:
    """The lines from the right of a full year to that of this one: each step is what the rules take off, rounding comes last."""
    base = found.basis
    day, contract = base.eerste_dag, base.contractueel
    pro_rata = "XIV 31 §2" if contract else "XI 11 lid 2"
    book.toekenning(day, "Recht voor een volledig jaar", base.volledig, book.artikel, vervalt=last)
    full, served, regime, active, paid = base.volledig, *base.stappen
    steps = (
        ("Niet het hele jaar in dienst", full, served, pro_rata, "XI-11-evenredig"),
        ("Deeltijdse tewerkstelling", served, regime, "XIV 31 §2" if contract else "XI 5, werkdag", None),
        ("Non-activiteit geeft geen recht", regime, active, "XI 11 lid 1", None),
        ("Onbezoldigd verlof", active, paid, _lid3(found), "XI-11-onbezoldigd"),
        ("Afgerond naar de hogere halve of hele dag", paid, base.recht, "XIV 31 §4" if contract else "XI 11 lid 4", None),
    )
    for text, before, after, article, reading in steps:
        book.vermindering(day, text, before - after, article, leeswijze=reading)


def vervangboek(years: Vakantiejaren, found: Jaar, op: date) -> Grootboek:
    """The account of replacement days of a year: holidays of continuous service, work on free days, pension before Christmas."""
    year, dm = found.year, found.basis.dag_minuten
    book = _boek(years, VERVANGEND, "Vervangende vakantie", "XI 12 §2 lid 2", found, op)
    last = _dag(vakantie_uiterste_dag(year))
    for period, row in years.stukken(year):
        continu = years.continudienst(row)
        if continu == UNKNOWN:
            book.vraag(VRAAG_CONTINU)
        if continu != 1 or not row.betaald:
            continue
        for day in feestdagen_in(period):
            days = vervangende_dagen_continudienst(1, day.toordinal(), day.toordinal())
            book.toekenning(day, "Feestdag in continudienst", days * dm * row.regime // HEEL, "XI 12 §3", vervalt=last)
    for event in years.beeld.records("einde_dienst"):
        body: Any = event.body
        if (event.tewerkstelling or 1) == years.nr and body.reden == "pensioen" and event.van.year == year:
            continu = years.continudienst(years.stukken(year)[-1][1])
            if continu == UNKNOWN:
                continue
            days = vervangende_dagen_pensioen(continu, (event.van + ONE_DAY).toordinal())
            if is_number(days):
                text = f"Feestdagen in het weekend vóór het pensioen op {format_date(event.van + ONE_DAY)}"
                book.toekenning(found.basis.eerste_dag, text, days * dm, "XI 12 §4", event=event.nr, vervalt=last)
    for event, minutes in years.overdracht(year, dm, VERVANGEND):
        until = date(year, 12, 31)
        book.toekenning(event.van, f"Overgedragen uit {year - 1}", minutes, _grond(event, "XI 9 §3 lid 2"), event=event.nr, vervalt=until)
    for event in years.standen(VERVANGEND, year, "extra"):
        text = "Vervangende vakantie voor werk op een vrije dag"
        book.toekenning(event.van, text, dagen_in_minuten(event, dm), _grond(event, "XI 12 §2 lid 2"), event=event.nr, vervalt=last)
    _gebruik(book, years, found, VERVANGEND, "XI 12 §2 lid 2")
    return book


def inhaalboek(years: Vakantiejaren, found: Jaar, op: date) -> Grootboek:
    """The account of surplus hours taken as vacation: grants of this year and of the months before it that still run, and their use."""
    book = _boek(years, INHAAL, "Inhalen van te veel gewerkte uren", "XI 10 lid 4, zin 1", found, op)
    for year in (found.year - 1, found.year):
        before = years.jaar(year)
        if before is None:
            continue
        for event in years.standen(INHAAL, year, "extra"):
            until = _dag(inhaalvakantie_uiterste_dag(event.van.toordinal(), years.leeswijze("XI_10_vier_maanden")))
            if until.year >= found.year:
                minutes = dagen_in_minuten(event, before.basis.dag_minuten)
                text = f"Te veel gewerkte uren van {format_date(event.van)[3:]}"
                article = _grond(event, "XI 10 lid 4, zin 1")
                book.toekenning(event.van, text, minutes, article, event=event.nr, leeswijze="XI-10-vier-maanden", vervalt=until)
        if year == found.year or book.boekingen:
            _gebruik(book, years, before, INHAAL, "XI 10 lid 4, zin 1")
    return book


def _gebruik(book: Grootboek, years: Vakantiejaren, found: Jaar, aard: str, article: str) -> None:
    for event in years.standen(aard, found.year, "opgenomen"):
        book.opname(event.van, "Al opgenomen", dagen_in_minuten(event, found.basis.dag_minuten), _grond(event, article), event=event.nr)
    for absence, part in years.absences(aard, found.year):
        for common, row in years.binnen(part):
            if years.continudienst(row) == UNKNOWN and any(row.rooster.is_due(day) for day in vrije_dagen(common)):
                book.vraag(VRAAG_CONTINU)
        minutes = years.gebruik(absence, part, found.basis.dag_minuten)
        claimed = aard == JAARLIJKS and absence.gegevens.als_recht
        where = "XI 9 §2 lid 2" if claimed else "XIV 31 §1" if found.basis.contractueel and aard == JAARLIJKS else article
        book.opname(part.van, _tekst(years, absence, part), minutes, where, event=absence.event.nr, leeswijze="XI-9-dag")


def _tekst(years: Vakantiejaren, absence: Afwezig, part: Period) -> str:
    """The words of a use: its days, whether half a day, and how much of it was suspended by a stay in hospital."""
    text = f"Opgenomen {part.text()}"
    if absence.gegevens.halve_dag:
        text += f" ({absence.gegevens.halve_dag})"
    stopped = [common for common, row in years.binnen(part) if absence.event.nr not in row.nummers]
    if stopped:
        days = ", ".join(common.text() for common in stopped)
        text += f", opgeschort door opname: {days}"
    return text


def _boek(years: Vakantiejaren, soort: str, naam: str, artikel: str, found: Jaar, op: date) -> Grootboek:
    more = len([nr for nr in years.beeld.stroken if years.beeld.stroken[nr]]) > 1
    name = f"{naam} (tewerkstelling {years.nr})" if more else naam
    return Grootboek(soort, name, artikel, str(found.year), op, dag_minuten=found.basis.dag_minuten)


def _lid3(found: Jaar) -> str:
    return "XIV 31 §3" if found.basis.contractueel else "XI 11 lid 3"


def _grond(event: Event, article: str) -> str:
    """The article of a recorded state: the one it names, else the usual one."""
    body: Any = event.body
    stated = str(body.grond or "").removeprefix("art. ")
    return stated if ARTIKEL.match(stated) else article


def _dag(value: int) -> date:
    return date.fromordinal(value)
