"""Contingent leave (XI 87-89bis) of one file: the twenty days of a year, the five years of the career, the once-only contingent.

The twenty days are counted in the person's own working days: who works part of every day takes days that are as short (XI 87 1°). Nothing
goes over to the next year, and nothing is reduced for who enters in the course of one. The five years add up over the whole file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.deel_11_toestand.titel_11_contingent import SOORTEN, contingent_dagen, vijf_jaar_over
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.maandtelling import DERTIG, dertigsten, in_dertigsten, maanden
from statuut.statutes.pswi.verlof.minuten import gewerkt_deel, kalenderjaar, weekminuten
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen, begin_van, reeksen, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY, WeekSchedule

DAGEN, VIJF_JAAR = "gecontingenteerd_verlof", "non_activiteit"
STAGE, ANDER_WERK = "gecontingenteerd_verlof_stage", "gecontingenteerd_verlof_ander_werk"
VERKIEZING, ANDERE_VERKIEZING = "gecontingenteerd_verlof_verkiezing", "gecontingenteerd_verlof_andere_verkiezing"
SOORT_VAN = {
    DAGEN: "werkdagen",
    STAGE: "stage_elders",
    ANDER_WERK: "ander_werk",
    "gecontingenteerd_verlof_ambtshalve": "ambtshalve_stage",
    VERKIEZING: "wetgevende_verkiezing",
    ANDERE_VERKIEZING: "andere_verkiezing",
    VIJF_JAAR: "vijf_jaar",
}


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of title 11."""
    facts = {"contingent_soort": SOORTEN.codes.index(SOORT_VAN[aanvraag.kind])}
    nr = tewerkstelling_van(beeld, aanvraag)
    if nr is None:
        return facts
    if aanvraag.kind == DAGEN:
        facts.update(_dagen(beeld, aanvraag, nr))
    elif aanvraag.kind in (STAGE, ANDER_WERK):
        begin = begin_van(beeld, aanvraag, nr, aanvraag.kind)
        facts["eenmalig_begin"] = begin.toordinal()
        facts["eenmalig_verbruikt"] = int(
            any(a.periode.van < begin or a.periode.van > aanvraag.tot for a in beeld.van_soort(STAGE, ANDER_WERK))
        )
    elif aanvraag.kind in (VERKIEZING, ANDERE_VERKIEZING):
        if not beeld.van_soort(VERKIEZING, ANDERE_VERKIEZING):
            facts["verkiezing_opgenomen"] = 0
    elif aanvraag.kind == VIJF_JAAR:
        facts["vijf_jaar_opgenomen"] = maanden(vijf_jaar_gebruikt(beeld))
        facts["vijf_jaar_sinds"] = begin_van(beeld, aanvraag, nr, VIJF_JAAR).toordinal()
    return facts


def _dagen(beeld: Beeld, aanvraag: LeaveRequest, nr: int) -> dict[str, int]:
    """Days asked and taken in the year that is the tightest of those of the request."""
    days = Werkdagen(beeld, nr)
    found: list[tuple[int, int]] = []
    for year in range(aanvraag.van.year, aanvraag.tot.year + 1):
        found.append((days.gevraagd(aanvraag, kalenderjaar(year)), opgenomen_dagen(days, year)))
    asked, taken = max(found, key=sum)
    row = beeld.strook(aanvraag.van, nr)
    facts = {"contingent_gevraagd": asked, "contingent_opgenomen": taken}
    if row is not None:
        facts["deeltijds_elke_dag"] = int(werkt_elke_dag_deels(row, beeld))
        facts["in_vierdagenweek"] = int(days.dag_minuten(aanvraag.van) != FULL_DAY)
    return facts


def opgenomen_dagen(days: Werkdagen, year: int) -> int:
    """Own working days of the contingent taken in a year, in tenths."""
    period, per_day = kalenderjaar(year), days.dag_minuten(date(year, 12, 31))
    used = sum(days.gebruik(a, period) for a in days.beeld.van_soort(DAGEN, tewerkstelling=days.nr))
    return -(-used * TIENDE // per_day) + sum(tenths for _, _, tenths in days.stand(DAGEN, "opgenomen", period))


def werkt_elke_dag_deels(row: Strook, beeld: Beeld) -> bool:
    """Whether leave for part-time work leaves a part of every day, and not whole free days."""
    if not any(soort.aard.startswith("deeltijdse_prestaties") for soort, _ in row.afwezig):
        return False
    minutes, weeks = weekminuten(row.rooster)
    due = sum(1 for each in row.rooster.week if each) if isinstance(row.rooster, WeekSchedule) else 5
    numerator, denominator = gewerkt_deel(row, beeld.halve_dagen)
    return minutes * numerator < due * weeks * FULL_DAY * denominator


def vijf_jaar_gebruikt(beeld: Beeld, tot_en_met: date | None = None) -> int:
    """What was taken of the five years, in thirtieths of a month, over all employments; up to a day when named."""
    total = 0
    for nr in beeld.stroken:
        for each in reeksen(beeld, beeld.van_soort(VIJF_JAAR, tewerkstelling=nr)):
            last = each.laatste_dag if tot_en_met is None else min(each.laatste_dag, tot_en_met)
            total += dertigsten(each.van.toordinal(), last.toordinal())
    return total


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The account of the year per employment, and that of the career."""
    found: list[Ledger] = []
    period = kalenderjaar(year)
    for nr in beeld.stroken:
        rows = [row for _, row in beeld.stukken(period, nr)]
        if any(row.hoedanigheid in (AMBTENAAR, CONTRACTUEEL) for row in rows):
            found.append(_jaarrekening(Werkdagen(beeld, nr, leeswijzen), year, on, rows[-1].hoedanigheid == CONTRACTUEEL))
    if any(row.hoedanigheid == AMBTENAAR for _, row in beeld.stukken(period)):
        found.append(_loopbaanrekening(beeld, year, on))
    return found


def _jaarrekening(days: Werkdagen, year: int, on: date, contractual: bool) -> Ledger:
    """The twenty days of a year; whoever is on contract has them as a favour of his own part."""
    period, article = kalenderjaar(year), "XIV 38" if contractual else "XI 87 1° zin 1"
    first, last = date(year, 1, 1), date(year, 12, 31)
    book = Grootboek(DAGEN, "Gecontingenteerd verlof", article, str(year), on, dag_minuten=days.dag_minuten(last))
    book.toekenning(first, "Werkdagen van het jaar", days.recht(contingent_dagen(), last), article, vervalt=last)
    for soort in ("extra", "opgenomen"):
        for number, day, tenths in days.stand(DAGEN, soort, period):
            post = book.opname if soort == "opgenomen" else book.toekenning
            post(day, "Stand volgens het dossier", tenths * days.dag_minuten(day) // TIENDE, article, event=number)
    for absence in days.beeld.van_soort(DAGEN, tewerkstelling=days.nr):
        minutes = days.gebruik(absence, period)
        if minutes:
            book.opname(max(first, absence.periode.van), "Opgenomen", minutes, article, event=absence.event.nr)
    return book.ledger()


def _loopbaanrekening(beeld: Beeld, year: int, on: date) -> Ledger:
    """The five years of the career, in months of thirty days; each uninterrupted period is one line."""
    end = date(year, 12, 31)
    book = Grootboek(VIJF_JAAR, "Contingent van vijf jaar", "XI 88", "loopbaan", on, dag_minuten=DERTIG, eenheid="maanden")
    start = beeld.eerste_dag or end
    book.toekenning(start, "Vijf jaar in de loopbaan", in_dertigsten(vijf_jaar_over(0)), "XI 88")
    for nr in beeld.stroken:
        for number, day, tenths in Werkdagen(beeld, nr).stand(VIJF_JAAR, "opgenomen", Period(date.min, end + ONE_DAY)):
            book.opname(day, "Stand volgens het dossier", tenths // TIENDE, "XI 88", event=number)
        for each in reeksen(beeld, beeld.van_soort(VIJF_JAAR, tewerkstelling=nr)):
            if each.van <= end:
                length = dertigsten(each.van.toordinal(), min(each.laatste_dag, end).toordinal())
                text = f"Van {format_date(each.van)} tot en met {format_date(min(each.laatste_dag, end))}"
                book.opname(each.van, text, length, "XI 88", event=each.delen[0].event.nr)
    return book.ledger()
