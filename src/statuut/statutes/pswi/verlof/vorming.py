"""Training leave (XI 84) of one file: the hours of a school year, what is taken of them, and the facts of a request.

The most of a school year follows the annual leave of the calendar year in which the course begins: the year of the first leave for that
course (by its mark in the file), or in which the school year begins while none was taken. Hours are those of the own roster.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.deel_11_toestand.titel_9_vorming import schooljaar_begin, vormingsverlof_minuten
from statuut.statutes.pswi.feiten.loopbaan import HEEL
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import gewerkt_deel, opgenomen, periodes, rooster_minuten
from statuut.statutes.pswi.verlof.reeksen import tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen, Vakantiejaren
from statuut.timeline.month import add_years
from statuut.timeline.period import Period

VORMING = "vormingsverlof"
MINUTEN = 60


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of title 9; of a request over two school years those of the fullest."""
    nr = tewerkstelling_van(beeld, aanvraag)
    if nr is None or aanvraag.kind != VORMING:
        return {}
    years = Vakantiejaren(beeld, nr)
    taken = beeld.van_soort(VORMING, tewerkstelling=nr)
    found: list[dict[str, int]] = []
    for school in dict.fromkeys((schooljaar(aanvraag.van, years), schooljaar(aanvraag.tot, years))):
        used = [a for a in taken if a.periode.overlap(school)]
        year = _beginjaar(used[0], taken) if used else aanvraag.van.year
        counts = {"vormingsverlof_opgenomen": sum(_gebruik(years, a, school) for a in used)}
        found.append({**_vakantie(years, year), **counts, "vormingsverlof_gevraagd": _gevraagd(years, aanvraag, school)})
    facts = max(found, key=lambda each: each["vormingsverlof_opgenomen"] + each["vormingsverlof_gevraagd"])
    return facts if taken else {**facts, "opleiding_al_vormingsverlof": 0}


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts of the school years of a calendar year, for civil servants: those that were used, and the one of the day itself."""
    found: list[Ledger] = []
    for nr in beeld.stroken:
        years = Vakantiejaren(beeld, nr, leeswijzen=leeswijzen)
        taken = beeld.van_soort(VORMING, tewerkstelling=nr)
        schools = dict.fromkeys(schooljaar(day, years) for day in (date(year, 1, 1), date(year, 12, 31)))
        for school in schools:
            used = [a for a in taken if a.periode.overlap(school)]
            row = beeld.strook(on, nr)
            if used or (on in school and row is not None and row.hoedanigheid == AMBTENAAR):
                found.append(_rekening(years, school, used, taken, on))
    return found


def schooljaar(day: date, years: Vakantiejaren) -> Period:
    """The school year of a day."""
    first = date.fromordinal(schooljaar_begin(day.toordinal(), years.leeswijze("XI_84_schooljaar")))
    return Period(first, add_years(first, 1))


def _rekening(years: Vakantiejaren, school: Period, used: list[Afwezig], taken: tuple[Afwezig, ...], on: date) -> Ledger:
    span = f"schooljaar {school.van.year}-{school.van.year + 1}"
    book = Grootboek(VORMING, "Vormingsverlof", "XI 84 §4", span, on, dag_minuten=MINUTEN, eenheid="uren")
    year = _beginjaar(used[0], taken) if used else max(school.van.year, years.beeld.stroken[years.nr][0].periode.van.year)
    facts = _vakantie(years, year)
    if "vakantie_na_onbezoldigd" in facts:
        text = f"Hoogstens 120 uur, naar de jaarlijkse vakantie van {year}"
        granted = vormingsverlof_minuten(facts["vakantie_na_onbezoldigd"], facts["vakantie_jaarrecht"])
        book.toekenning(school.van, text, granted, "XI 84 §4", leeswijze="XI-84-schooljaar", vervalt=school.last_day)
    else:
        book.vraag(f"Hoe werkte het personeelslid in {year}, toen de opleiding begon?")
    for absence in used:
        text = f"Opgenomen voor {absence.gegevens.betrokkene}" if absence.gegevens.betrokkene else "Opgenomen"
        first = max(absence.periode.van, school.van)
        book.opname(first, text, _gebruik(years, absence, school), "XI 84 §1", event=absence.event.nr)
    return book.ledger()


def _beginjaar(absence: Afwezig, taken: tuple[Afwezig, ...]) -> int:
    """The calendar year in which the course of an absence begins: that of the first leave with the same mark."""
    mark = absence.gegevens.betrokkene
    return absence.periode.van.year if not mark else next(a.periode.van.year for a in taken if a.gegevens.betrokkene == mark)


def _vakantie(years: Vakantiejaren, year: int) -> dict[str, int]:
    """The annual leave of a year before rounding, and the right of a full year: what the hours are in proportion to."""
    found = years.jaar(year)
    if found is None:
        return {}
    return {"vakantie_na_onbezoldigd": found.basis.na_onbezoldigd, "vakantie_jaarrecht": found.basis.jaarrecht}


def _gebruik(years: Vakantiejaren, absence: Afwezig, school: Period) -> int:
    """The minutes of the roster that a leave takes in a school year."""
    return sum(
        opgenomen(years.beeld, absence, common, years.vrij(row)) for part in periodes(absence, school) for common, row in years.binnen(part)
    )


def _gevraagd(years: Vakantiejaren, aanvraag: LeaveRequest, school: Period) -> int:
    """The minutes that a request takes in the school year of its first day."""
    asked = Period(aanvraag.van, aanvraag.tot + ONE_DAY).overlap(school)
    total = 0
    for common, row in [] if asked is None else years.binnen(asked):
        numerator, denominator = gewerkt_deel(row, years.beeld.halve_dagen)
        minutes = rooster_minuten(row, common, years.vrij(row)) * numerator // denominator
        total += minutes * min(aanvraag.share, row.regime) // (row.regime or HEEL)
    return total
