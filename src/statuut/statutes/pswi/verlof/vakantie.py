"""Annual leave, replacement days and surplus hours of one file (XI 9-13, XIV 31-33): accounts, facts of a request, what is left on leaving.

The accounts are made anew from the events each time. What a day costs is the hours of the roster on that day (reading XI-9-dag), public
holidays and the closure at Christmas cost nothing, nor do days of a stay in hospital (XI 13): those are no stretches of the leave.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_2_jaarlijkse_vakantie import HEEL
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.statutes.pswi.verlof.grootboek import dagen_tekst
from statuut.statutes.pswi.verlof.minuten import gewerkt_deel, kalenderjaar, opgenomen_dagen, rooster_dagen, rooster_minuten
from statuut.statutes.pswi.verlof.vakantieboeken import boeken
from statuut.statutes.pswi.verlof.vakantiejaar import INHAAL, JAARLIJKS, VERVANGEND, Leeswijzen, Vakantiejaren
from statuut.timeline.period import Period

SOORTEN = (JAARLIJKS, VERVANGEND, INHAAL)


@dataclass(frozen=True, slots=True)
class NietOpgenomen:
    """What is left of the leave of one employment on its last day, in minutes, with the accounts it follows from (XIII 25bis)."""

    tewerkstelling: int
    minuten: int
    dag_minuten: int
    rekeningen: tuple[Ledger, ...]

    @property
    def bepaald(self) -> bool:
        """Whether every account is determined."""
        return not any(ledger.missing for ledger in self.rekeningen)

    @property
    def dagen(self) -> int:
        """Days left in ten-thousandths; never below zero, for what was taken too much is not paid out."""
        return max(0, self.minuten) * HEEL // self.dag_minuten

    @property
    def tekst(self) -> str:
        """Days left as a person reads them."""
        return dagen_tekst(max(0, self.minuten), self.dag_minuten)


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts of a calendar year, per employment: annual leave, and the others where there is anything on them."""
    found: list[Ledger] = []
    for nr in beeld.stroken:
        found += boeken(Vakantiejaren(beeld, nr, leeswijzen=leeswijzen), year, on)
    return found


def niet_opgenomen(beeld: Beeld, day: date, leeswijzen: Leeswijzen | None = None) -> tuple[NietOpgenomen, ...]:
    """What is left when service ends on `day`, per employment in service that day: the leave of the year is then in proportion."""
    found = []
    for nr in beeld.stroken:
        if beeld.strook(day, nr) is None:
            continue
        ledgers = tuple(boeken(Vakantiejaren(beeld, nr, tot=day + ONE_DAY, leeswijzen=leeswijzen), day.year, day))
        minutes = sum(ledger.entries[-1].balance for ledger in ledgers if ledger.entries and ledger.kind != INHAAL)
        found.append(NietOpgenomen(nr, minutes, ledgers[0].day_minutes, ledgers))
    return tuple(found)


def feiten(beeld: Beeld, aanvraag: LeaveRequest, leeswijzen: Leeswijzen | None = None) -> Mapping[str, int]:
    """What the file says for the conditions of a request; a fact that it cannot tell is left out."""
    nr = aanvraag.employment or beeld.tewerkstelling_op(aanvraag.van)
    years = None if nr is None else Vakantiejaren(beeld, nr, leeswijzen=leeswijzen)
    first = None if years is None else years.jaar(aanvraag.van.year)
    if years is None or first is None:
        return {"vakantiejaar": aanvraag.van.year}
    period = Period(aanvraag.van, aanvraag.tot + ONE_DAY)
    facts = {
        "vakantiejaar": aanvraag.van.year,
        "beroep_op_onweigerbare_dagen": 0,
        "onweigerbare_dagen_genomen": _onweigerbaar(years, aanvraag.van.year, first.basis.dag_minuten),
        "langste_vakantiereeks": langste_reeks(years, aanvraag.van.year),
        "vakantie_opgenomen_jaar": max(0, first.basis.opgenomen) * HEEL // first.basis.dag_minuten,
        "vakantie_gevraagd": gevraagd(years, aanvraag, kalenderjaar(aanvraag.van.year).overlap(period)),
        "vakantie_gevraagd_volgend_jaar": 0,
        **{name: value for name, value in first.basis.feiten.items() if not name.startswith("dagen_")},
    }
    continu = years.continudienst(years.stukken(aanvraag.van.year)[-1][1])
    if continu != UNKNOWN:
        facts["continudienst"] = continu
    balance = _over(years, aanvraag, aanvraag.van.year)
    if balance is not None:
        facts["vakantie_over"] = balance
    later = kalenderjaar(aanvraag.tot.year).overlap(period) if aanvraag.tot.year > aanvraag.van.year else None
    if later is not None:
        facts["vakantie_gevraagd_volgend_jaar"] = gevraagd(years, aanvraag, later)
        balance = _over(years, aanvraag, aanvraag.tot.year)
        if balance is not None:
            facts["vakantie_over_volgend_jaar"] = balance
    return facts


def gevraagd(years: Vakantiejaren, aanvraag: LeaveRequest, period: Period | None) -> int:
    """The days that a request would use in a period, in ten-thousandths of the day of that year's account."""
    total = 0
    year = None if period is None else years.jaar(period.van.year)
    if period is None or year is None:
        return 0
    for common, row in years.binnen(period):
        if years.leeswijze("XI_9_dag") == 1:
            minutes = year.basis.dag_minuten * rooster_dagen(row, common, years.vrij(row))
        else:
            numerator, denominator = gewerkt_deel(row, years.beeld.halve_dagen)
            minutes = (2 * rooster_minuten(row, common, years.vrij(row)) * numerator + denominator) // (2 * denominator)
        total += minutes if aanvraag.share >= row.regime else minutes * aanvraag.share // row.regime
    return total * HEEL // year.basis.dag_minuten


def _over(years: Vakantiejaren, aanvraag: LeaveRequest, year: int) -> int | None:
    """What is left on the account of the kind asked, planned leave taken off; None when it is undetermined."""
    kind = aanvraag.kind if aanvraag.kind in SOORTEN else JAARLIJKS
    found = next((each for each in boeken(years, year, max(aanvraag.van, date(year, 1, 1))) if each.kind == kind), None)
    if found is None:
        return 0
    return None if found.balance is None else found.balance * HEEL // found.day_minutes


def _onweigerbaar(years: Vakantiejaren, year: int, dag_minuten: int) -> int:
    """Days of the year taken as days that cannot be refused (XI 9 §2 lid 2), in ten-thousandths."""
    used = sum(years.gebruik(a, part, dag_minuten) for a, part in years.absences(JAARLIJKS, year) if a.gegevens.als_recht)
    return used * HEEL // dag_minuten


def langste_reeks(years: Vakantiejaren, year: int) -> int:
    """The longest run of whole working days of annual leave in a year; free days in between do not break it."""
    best = run = 0
    before: date | None = None
    for absence, part in years.absences(JAARLIJKS, year):
        if absence.gegevens.halve_dag is not None:
            continue
        days = sum(opgenomen_dagen(years.beeld, absence, common, years.vrij(row)) for common, row in years.binnen(part)) // 2
        gap = [] if before is None or part.van <= before else years.binnen(Period(before, part.van))
        joined = before is not None and not any(rooster_dagen(row, common, years.vrij(row)) for common, row in gap)
        run = run + days if joined else days
        best, before = max(best, run), part.tot
    return best
