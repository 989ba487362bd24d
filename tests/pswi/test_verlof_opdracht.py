"""Leave for a mission and the days after a cabinet (XI 64-81), whole files worked out by hand from the text."""

from __future__ import annotations

from datetime import date

import pytest
from verlofdossier import balie, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.grootboek import dagen_tekst
from statuut.statutes.pswi.verlof.opdracht import rekeningen
from statuut.timeline.month import month_number


def afwezig(aard: str, van: str, tot: str = "", **more: str) -> str:
    return f"soort: afwezigheid, aard: {aard}, van: {van}, tot: {tot or van}" + "".join(f", {k}: {v}" for k, v in more.items())


def oordeel(file: Dossier, kind: str, van: date, tot: date, **facts: str) -> Verdict:
    context = make_context("pswi")
    request = LeaveRequest(kind, van, tot, 10_000, date(van.year - 1, 12, 1), facts)
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def boek(file: Dossier, year: int, known: date | None = None, **leeswijzen: int) -> Ledger:
    (ledger,) = rekeningen(Beeld(file, known), year, date(year, 12, 31), leeswijzen)
    return ledger


def over(ledger: Ledger) -> str:
    assert ledger.balance is not None
    return dagen_tekst(ledger.balance, ledger.day_minutes)


def uitkomst(verdict: Verdict, rule: str) -> str:
    return next(line.text for line in (*verdict.conditions, *verdict.outcomes) if line.rule == rule)


def test_elf_maanden_kabinet_geven_elf_dagen_waarvan_drie_op() -> None:
    """1 February-31 December 2004 is eleven months; 3-5 January 2005 are three roster days (Monday to Wednesday)."""
    file = loopbaan(afwezig("kabinet", "2004-02-01", "2004-12-31"), afwezig("verlof_na_kabinet", "2005-01-03", "2005-01-05"))
    ledger = boek(file, 2005)
    assert [(f"{e.day}", dagen_tekst(e.minutes)) for e in ledger.entries] == [("2005-01-01", "11 dagen"), ("2005-01-03", "-3 dagen")]
    assert over(ledger) == "8 dagen"
    assert ledger.article == "XI 66"


def test_het_recht_ontstaat_pas_na_het_einde() -> None:
    """The designation ends on 31 December 2004: nothing to count in 2004 itself, and nothing while it goes on."""
    assert rekeningen(Beeld(loopbaan(afwezig("kabinet", "2004-02-01", "2004-12-31"))), 2004, date(2004, 12, 31)) == []
    lopend = loopbaan("soort: afwezigheid, aard: kabinet, van: 2004-02-01")
    assert rekeningen(Beeld(lopend), 2005, date(2005, 12, 31)) == []


@pytest.mark.parametrize(
    ("van", "tot", "dagen"),
    [
        ("2004-12-20", "2004-12-31", "3 dagen"),
        ("2004-10-01", "2004-12-31", "3 dagen"),
        ("2004-09-01", "2004-12-31", "4 dagen"),
        ("2004-09-02", "2004-12-31", "3 dagen"),
        ("2003-10-01", "2004-12-31", "15 dagen"),
        ("2000-01-01", "2004-12-31", "15 dagen"),
    ],
)
def test_minstens_drie_hoogstens_vijftien(van: str, tot: str, dagen: str) -> None:
    assert over(boek(loopbaan(afwezig("kabinet", van, tot)), 2005)) == dagen


def test_opeenvolgende_kabinetten_tellen_samen() -> None:
    """Friday 30 January to Monday 2 February 2004: only a weekend between them. Six and five months are eleven, not six and five."""
    file = loopbaan(afwezig("kabinet", "2003-08-01", "2004-01-30"), afwezig("kabinet", "2004-02-02", "2004-06-30"))
    ledger = boek(file, 2004)
    assert [dagen_tekst(e.minutes) for e in ledger.entries] == ["11 dagen"]
    laatste = boek(file, 2004, XI_66_opeenvolgend=1)
    assert [dagen_tekst(e.minutes) for e in laatste.entries] == ["4 dagen"]


def test_terug_op_de_instelling_tussen_twee_kabinetten() -> None:
    """Back at work in February 2004: two designations that end, each with its own days: three (for two months) and five."""
    file = loopbaan(afwezig("kabinet", "2003-12-01", "2004-01-31"), afwezig("kabinet", "2004-03-01", "2004-07-31"))
    ledger = boek(file, 2004)
    assert [(f"{e.day}", dagen_tekst(e.minutes)) for e in ledger.entries] == [("2004-02-01", "3 dagen"), ("2004-08-01", "5 dagen")]


def test_leeswijze_over_onvolledige_maanden() -> None:
    """15 January-20 May 2004: four full months from date to date, five begun, three full calendar months (February to April)."""
    file = loopbaan(afwezig("kabinet", "2004-01-15", "2004-05-20"))
    assert [over(boek(file, 2004, XI_66_maand=reading)) for reading in (0, 1, 2)] == ["4 dagen", "5 dagen", "3 dagen"]


def test_feestdag_en_halve_dag() -> None:
    """9-13 May 2005 is five roster days, 16 May (Whit Monday) costs nothing, a half day half: 5 + 0.5 of 11."""
    file = loopbaan(
        afwezig("kabinet", "2004-02-01", "2004-12-31"),
        afwezig("verlof_na_kabinet", "2005-05-09", "2005-05-16"),
        afwezig("verlof_na_kabinet", "2005-06-01", halve_dag="voormiddag"),
    )
    assert over(boek(file, 2005)) == "5,5 dagen"


def test_vierdagenweek_neemt_evenveel_uren() -> None:
    """Ten days are eight of 9 h 30; a week in the four-day week takes four of them."""
    file = loopbaan(
        "soort: werkregime, van: 2004-01-01, fractie: 100, rooster: vierdagenweek",
        afwezig("kabinet", "2004-03-01", "2004-12-31"),
        afwezig("verlof_na_kabinet", "2005-01-10", "2005-01-14"),
    )
    ledger = boek(file, 2005)
    assert [dagen_tekst(e.minutes, ledger.day_minutes) for e in ledger.entries] == ["8 dagen", "-4 dagen"]


def test_wie_niet_terugkeert_krijgt_geen_dagen() -> None:
    """Service ends with the cabinet: there is no institution to be on leave from."""
    file = loopbaan(afwezig("kabinet", "2004-02-01", "2004-12-31"), "soort: einde_dienst, van: 2004-12-31, reden: ontslag_op_verzoek")
    assert rekeningen(Beeld(file), 2005, date(2005, 12, 31)) == []


def test_een_latere_correctie_van_het_einde() -> None:
    """Recorded as ending on 31 December, corrected on 1 March 2005 to 30 September: eight months instead of eleven."""
    file = loopbaan(
        f"{afwezig('kabinet', '2004-02-01', '2004-12-31')}, vastgelegd: 2004-02-01",
        f"{afwezig('kabinet', '2004-02-01', '2004-09-30')}, vastgelegd: 2005-03-01, vervangt: 3",
    )
    assert over(boek(file, 2005, date(2005, 2, 1))) == "11 dagen"
    assert over(boek(file, 2005, date(2005, 3, 1))) == "8 dagen"


def test_oordeel_over_dagen_na_het_kabinet() -> None:
    """Eleven days: eleven roster days of January fit (3-17 January), a twelfth does not."""
    file = loopbaan(afwezig("kabinet", "2004-02-01", "2004-12-31"))
    genoeg = oordeel(file, "verlof_na_kabinet", date(2005, 1, 3), date(2005, 1, 17))
    assert (genoeg.answer, uitkomst(genoeg, "kabinet_maanden"), uitkomst(genoeg, "kabinetsdagen")) == ("ja", "11 m", "11 dagen")
    assert oordeel(file, "verlof_na_kabinet", date(2005, 1, 3), date(2005, 1, 18)).answer == "nee"


def test_een_feestdag_in_de_aanvraag_kost_niets() -> None:
    """Eight of eleven days are gone: Friday 13 to Wednesday 18 May 2005 is four weekdays, Whit Monday is a holiday, so three."""
    file = loopbaan(afwezig("kabinet", "2004-02-01", "2004-12-31"), afwezig("verlof_na_kabinet", "2005-01-03", "2005-01-12"))
    assert oordeel(file, "verlof_na_kabinet", date(2005, 5, 13), date(2005, 5, 18)).answer == "ja"
    assert [line.rule for line in oordeel(file, "verlof_na_kabinet", date(2005, 5, 13), date(2005, 5, 19)).failed] == ["saldo"]


def test_kabinet_zonder_akkoord_noemt_wat_ontbreekt() -> None:
    facts = {"kabinet_instantie": "schepen", "kabinet_dienst": "kabinet", "kabinet_aanwijzing_op": "2005-02-20"}
    file = loopbaan()
    open_ = oordeel(file, "kabinet", date(2005, 3, 1), date(2006, 2, 28), **facts)
    assert (open_.answer, [each.name for each in open_.missing]) == ("onbepaald", ["kabinet_akkoord_op"])
    late = oordeel(file, "kabinet", date(2005, 3, 1), date(2006, 2, 28), kabinet_akkoord_op="2005-02-21", **facts)
    assert (late.answer, [line.rule for line in late.failed]) == ("nee", ["kabinetsverlof_akkoord"])
    good = oordeel(file, "kabinet", date(2005, 3, 1), date(2006, 2, 28), kabinet_akkoord_op="2005-02-20", **facts)
    assert (good.answer, uitkomst(good, "opdracht_vacant_vanaf")) == ("ja", "geen")


OPDRACHT = {
    "opdracht_aard": "bestuursopdracht", "opdracht_internationaal": "ja", "opdracht_aanbieder": "internationale_instelling",
    "opdracht_bij": "oeso", "opdracht_ontwikkelingsland": "nee", "buitenlands_pensioenrecht_op": "geen",
    "opdracht_initiatief": "ambtenaar", "opdracht_akkoord_gegeven": "ja", "opdracht_advies_hoofd": "ja",
    "opdracht_besluit_salaris": "geen_besluit",
}  # fmt: skip


def test_opdracht_bij_de_oeso() -> None:
    """By law of general interest and paid; no recognition, advice or overriding interest is asked for it."""
    verdict = oordeel(loopbaan(), "opdracht", date(2005, 3, 1), date(2006, 2, 28), **OPDRACHT)
    assert verdict.answer == "ja"
    assert [uitkomst(verdict, rule) for rule in ("opdracht_salaris", "opdracht_betaald_deel", "opdracht_vacant_vanaf")] == [
        "bezoldigd", "100\u00a0%", "01/03/2009",
    ]  # fmt: skip


def test_opdracht_die_de_minister_moet_erkennen() -> None:
    """Recognised in time but two days after the advice was asked, before its term: not after advice."""
    facts = {**OPDRACHT, "opdracht_bij": "andere", "opdracht_overwegend_belang": "ja", "algemeen_belang_erkend_op": "2005-02-03",
             "algemeen_belang_advies_gevraagd_op": "2005-02-01", "algemeen_belang_advies_gegeven_op": "geen"}  # fmt: skip
    verdict = oordeel(loopbaan(), "opdracht", date(2005, 3, 1), date(2006, 2, 28), **facts)
    assert [line.rule for line in verdict.failed] == ["algemeen_belang_na_advies"]
    later = oordeel(loopbaan(), "opdracht", date(2005, 3, 1), date(2006, 2, 28), **{**facts, "algemeen_belang_erkend_op": "2005-02-17"})
    assert (later.answer, uitkomst(later, "opdracht_salaris")) == ("ja", "onbezoldigd")


def test_vier_jaar_ononderbroken_afwezig() -> None:
    """A mission from 1 March 2001, prolonged without a break: the post can be declared vacant from 1 March 2005."""
    file = loopbaan(afwezig("opdracht", "2001-03-01", "2003-02-28"), afwezig("opdracht", "2003-03-01", "2005-02-28"))
    verdict = oordeel(file, "opdracht", date(2005, 3, 1), date(2006, 2, 28), **OPDRACHT)
    assert uitkomst(verdict, "opdracht_vacant_vanaf") == "01/03/2005"
    broken = loopbaan(afwezig("opdracht", "2001-03-01", "2003-02-28"), afwezig("opdracht", "2003-04-01", "2005-02-28"))
    assert uitkomst(oordeel(broken, "opdracht", date(2005, 3, 1), date(2006, 2, 28), **OPDRACHT), "opdracht_vacant_vanaf") == "01/04/2007"


def test_politieke_groep_boven_rang_a2() -> None:
    facts = {
        "politieke_groep_vergadering": "federaal", "politieke_groep_reglement": "ja", "politieke_groep_verzoek_voorzitter": "ja",
        "politieke_groep_stemt_in": "ja", "politieke_groep_dienst_verzet": "nee", "politieke_groep_door_vergadering_betaald": "ja",
        "politieke_groep_ministerie_betaalt": "nee", "politieke_groep_ander_betaalt": "ja",
    }  # fmt: skip
    verdict = oordeel(loopbaan(), "politieke_groep", date(2005, 3, 1), date(2006, 2, 28), **facts)
    assert (verdict.answer, uitkomst(verdict, "politieke_groep_salaris")) == ("ja", "stopgezet")
    head = oordeel(loopbaan(graad="algemeen_directeur"), "politieke_groep", date(2005, 3, 1), date(2006, 2, 28), **facts)
    assert [line.rule for line in head.failed] == ["politieke_groep_rang"]
