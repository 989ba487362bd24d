"""Leave for part-time work (XI 34-41) of one file: what the file says for the conditions, and the account of the five career years.

The account is kept in thirtieths of a month, one account for the whole career; periods are those of `vijf_jaar`, so that what is suspended
is not used. How much leave an earlier permanent office gave is a balance in the file, or a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import A3
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_verloop import VIJF_JAAR
from statuut.statutes.pswi.feiten.loopbaan import HEEL
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, graden
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.maandtelling import DERTIG, gebruik, in_dertigsten, maanden
from statuut.statutes.pswi.verlof.samenloop import gevraagd
from statuut.statutes.pswi.verlof.vijf_jaar import BINNEN, EERSTE_DAG, SOORTEN, elders, geteld, schorst, vastgelegd_na, verleend
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

HALFTIJDSE_ONDERBREKING = (
    "loopbaanonderbreking", "loopbaanonderbreking_tot_pensioen", "palliatief_verlof", "loopbaanonderbreking_zorg",
    "loopbaanonderbreking_ouderschap", "loopbaanonderbreking_halftijds_non_activiteit",
)  # fmt: skip
VRAAG_VROEGER = "Welk deeltijds verlof ging vooraf aan dat van {}, dat na de vijf jaar valt? Leg het vast, of als verlofstand (opgenomen)."
VRAAG_ELDERS = "Hoeveel deeltijds verlof gaf een vroegere vaste dienst sinds 1 juli 1982? Leg het vast als verlofstand (opgenomen)."


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for a request; what it cannot tell is left out."""
    period = Period.inclusive(aanvraag.van, aanvraag.tot)
    granted = verleend(beeld.events)
    whole = geteld((each.event.periode for each in granted), aanvraag.van)
    left = geteld((part for each in granted for part in each.delen), aanvraag.van)
    found = {
        "deeltijds_verleend": maanden(whole),
        "deeltijds_opgeschort_verleend": maanden(whole - left),
        "deeltijds_halftijdse_onderbreking": int(any(halftijds(each) and raakt(each, period) for each in _onderbrekingen(beeld, aanvraag))),
        "deeltijds_opgeschorte_dagen": _opgeschorte_dagen(beeld, aanvraag, period),
        "deeltijds_kinderen_einde": sum(1 for years, day in beeld.persoon.kinderen if aanvraag.tot in years and aanvraag.tot < day),
    }
    before, past = elders(beeld.events), vastgelegd_na(beeld.events)
    if before is not None:
        found["deeltijds_elders"] = maanden(before)
    if past is not None and past < aanvraag.van:
        found["deeltijds_krediet_over"] = 0
    if aanvraag.asked_on is not None:
        found["deeltijds_ontvangst"] = aanvraag.asked_on.toordinal()
    return {**found, **_lopend(beeld, aanvraag), **leiding(beeld, aanvraag)}


def leiding(beeld: Beeld, aanvraag: LeaveRequest) -> dict[str, int]:
    """That the head of the institution (rank A3) manages; of other ranks the grade does not say it."""
    row = beeld.strook(aanvraag.van, aanvraag.employment)
    return {"leidinggevend": 1} if row is not None and RANGEN.index(graden()[row.graad].rang) == A3 else {}


def rekeningen(beeld: Beeld, year: int, on: date) -> list[Ledger]:
    """The account of the five years up to the end of a calendar year; none for who was never appointed nor had this leave.

    Leave past the five years is no use of the account: it is non-activity.
    """
    granted = verleend(beeld.events)
    first = _eerste_benoeming(beeld)
    if (first is None and not granted) or (first is not None and first.year > year):
        return []
    book = Grootboek(
        BINNEN, "deeltijds verlof in dienstactiviteit", "XI 40 §1 lid 2", "loopbaan", on, dag_minuten=DERTIG, eenheid="maanden"
    )
    begin = max(EERSTE_DAG, min(day for day in (first, *(each.event.van for each in granted)) if day is not None))
    book.toekenning(begin, "Vijf jaar deeltijds verlof die als dienstactiviteit tellen", in_dertigsten(VIJF_JAAR), "XI 40 §1 lid 1")
    before = elders(beeld.events)
    if before is None:
        book.vraag(VRAAG_ELDERS)
    elif before:
        book.opname(begin, "Deeltijds verlof in een vroegere vaste dienst", before, "XI 40 §1 lid 2")
    past = vastgelegd_na(beeld.events)
    if past is not None and past.year <= year:
        book.vraag(VRAAG_VROEGER.format(format_date(past)))
    seen: list[Period] = []
    stop = min(date(year + 1, 1, 1), beeld.persoon.na_vijf_jaar or date.max)
    for each in granted:
        for day, used in _gebruik(each.delen, seen, stop, on):
            text = f"Deeltijds verlof {each.event.periode.text()}"
            reading = "XI-38-opgeschort-telt" if each.delen != (each.event.periode,) else "XI-40-telling"
            book.opname(day, text, used, "XI 40 §1 lid 2", event=each.event.nr, leeswijze=reading)
        seen += each.delen
    return [book.ledger()]


def halftijds(afwezig: Afwezig) -> bool:
    """Whether an interruption takes a part of the time only."""
    return afwezig.deel < HEEL


def raakt(afwezig: Afwezig, period: Period) -> bool:
    """Whether an absence has a day in common with a period."""
    return afwezig.periode.overlap(period) is not None


def _gebruik(parts: tuple[Period, ...], seen: list[Period], stop: date, on: date) -> Iterator[tuple[date, int]]:
    for part in parts:
        since = part.overlap(Period(EERSTE_DAG))
        for new in () if since is None else since.minus(seen):
            yield from gebruik(new, stop, on)


def _onderbrekingen(beeld: Beeld, aanvraag: LeaveRequest) -> tuple[Afwezig, ...]:
    return beeld.van_soort(*HALFTIJDSE_ONDERBREKING, tewerkstelling=aanvraag.employment)


def _opgeschorte_dagen(beeld: Beeld, aanvraag: LeaveRequest, period: Period) -> int:
    """The calendar days of the request on which another leave of the file suspends it (XI 38)."""
    asked = gevraagd(aanvraag)
    return period.days - sum(part.days for part in period.minus(a.periode for a in beeld.afwezigheden if schorst(a.gegevens, asked)))


def _lopend(beeld: Beeld, aanvraag: LeaveRequest) -> dict[str, int]:
    """The leave that runs up to the day before the request: an extension, and whether it was granted as a right."""
    current = [a for a in beeld.van_soort(*SOORTEN) if a.periode.last_day == aanvraag.van - ONE_DAY]
    if not current:
        return {"deeltijds_verlenging": 0}
    body: Any = current[-1].gegevens
    found = {"deeltijds_verlenging": 1, "deeltijds_einde_lopend": current[-1].laatste_dag.toordinal()}
    if body.als_recht is not None:
        found["deeltijds_lopend_als_recht"] = int(body.als_recht)
    return found


def _eerste_benoeming(beeld: Beeld) -> date | None:
    days = [row.periode.van for rows in beeld.stroken.values() for row in rows if row.hoedanigheid == AMBTENAAR]
    return min(days, default=None)
