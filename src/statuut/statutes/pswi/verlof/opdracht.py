"""Leave for a mission (XI 64-81) of one file: since when the absence lasts, the cabinet work before, and the days of leave after it.

The days after a cabinet are granted on the day after the last one of consecutive cabinets, and have no last useful day in the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.deel_11_toestand.titel_8_h1_kabinet import kabinet_maanden, kabinet_telt_vanaf, kabinetsdagen
from statuut.statutes.pswi.deel_11_toestand.titel_8_h5_betrekking import SOORTEN
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, VER, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Reeks, Werkdagen, begin_van, reeksen, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

KABINET, NA_KABINET = "kabinet", "verlof_na_kabinet"
#: The kinds of leave of title 8 by the code of the fact that names them.
SOORT_VAN = {
    KABINET: "kabinet",
    "opdracht": "algemeen_belang",
    "terbeschikking_koninklijk_huis": "koninklijk_huis",
    "politieke_groep": "politieke_groep",
}


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of title 8."""
    nr = tewerkstelling_van(beeld, aanvraag)
    if nr is None:
        return {}
    if aanvraag.kind == NA_KABINET:
        return _na_kabinet(beeld, aanvraag, nr)
    return {
        "opdracht_soort": SOORTEN.codes.index(SOORT_VAN[aanvraag.kind]),
        "opdracht_afwezig_sinds": begin_van(beeld, aanvraag, nr, *SOORT_VAN).toordinal(),
    }


def _na_kabinet(beeld: Beeld, aanvraag: LeaveRequest, nr: int) -> Mapping[str, int]:
    """The last cabinets before the request; without any nothing is told, so that their dates are asked."""
    days = Werkdagen(beeld, nr)
    facts = {"in_vierdagenweek": int(days.dag_minuten(aanvraag.van) != FULL_DAY)}
    before = [each for each in reeksen(beeld, beeld.van_soort(KABINET, tewerkstelling=nr)) if each.laatste_dag < aanvraag.van]
    if not before:
        return facts
    last = before[-1]
    return {
        **facts,
        "kabinet_begin": last.van.toordinal(),
        "kabinet_begin_laatste": last.delen[-1].periode.van.toordinal(),
        "kabinet_einde": last.laatste_dag.toordinal(),
        "gaat_naar_ander_kabinet": 0,
    }


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The account of the days after cabinets, per employment that had any, up to the end of the year."""
    books = [_rekening(Werkdagen(beeld, nr, leeswijzen), year, on) for nr in beeld.stroken]
    return [book.ledger() for book in books if book is not None]


def _rekening(days: Werkdagen, year: int, on: date) -> Grootboek | None:
    """The account of one employment, None when there is nothing on it."""
    beeld, end = days.beeld, date(year, 12, 31)
    career = Period(date.min, end + ONE_DAY)
    book = Grootboek(NA_KABINET, "Verlof na een kabinet", "XI 66", f"tot en met {year}", on, dag_minuten=days.dag_minuten(on))
    for each in reeksen(beeld, beeld.van_soort(KABINET, tewerkstelling=days.nr)):
        if not each.loopt and each.laatste_dag < end:
            _toekenning(book, days, each)
    for soort in ("extra", "overgedragen", "opgenomen"):
        for number, day, tenths in days.stand(NA_KABINET, soort, career):
            post = book.opname if soort == "opgenomen" else book.toekenning
            post(day, "Stand volgens het dossier", tenths * days.dag_minuten(day) // TIENDE, "XI 66", event=number)
    for absence in beeld.van_soort(NA_KABINET, tewerkstelling=days.nr):
        if absence.periode.van <= end:
            book.opname(absence.periode.van, "Opgenomen", days.gebruik(absence, career), "XI 66", event=absence.event.nr)
    return book if book.boekingen else None


def _toekenning(book: Grootboek, days: Werkdagen, reeks: Reeks) -> None:
    """What one chain of cabinets gives, on the day after its end, if the person is then in service."""
    day = reeks.laatste_dag + ONE_DAY
    if reeks.laatste_dag == VER or days.beeld.strook(day, days.nr) is None:
        return
    jaren = days.jaren
    begin = kabinet_telt_vanaf(
        reeks.van.toordinal(), reeks.delen[-1].periode.van.toordinal(), jaren.leeswijze("XI_66_opeenvolgend")
    )  # fmt: skip
    months = kabinet_maanden(begin, reeks.laatste_dag.toordinal(), jaren.leeswijze("XI_66_maand"))
    text = f"Na kabinetswerk van {format_date(date.fromordinal(begin))} tot en met {format_date(reeks.laatste_dag)}, {months} maanden"
    book.toekenning(
        day, text, days.recht(kabinetsdagen(months, 0), day), "XI 66", event=reeks.delen[-1].event.nr, leeswijze="XI-66-maand"
    )  # fmt: skip
