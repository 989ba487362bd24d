"""Training leave (XI 84), whole files worked out by hand: the hours of a school year and requests."""

from __future__ import annotations

from datetime import date

from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.vorming import rekeningen
from statuut.timeline.month import month_number

UUR = 60
OPLEIDING = {
    "opleiding_eigen_initiatief": "ja", "opleiding_inrichter": "erkend", "opleiding_moment": "avond", "opleiding_verband_met_ambt": "ja",
    "opleiding_voor_examen": "nee", "opleiding_advies_coordinator": "ja", "opleiding_dienst_verzet": "nee", "opleiding_weigeringen": "0",
    "opleiding_al_vormingsverlof": "nee",
}  # fmt: skip


def les(van: str, tot: str = "", opleiding: str = "boekhouden", **more: str) -> str:
    rest = "".join(f", {k}: {v}" for k, v in more.items())
    return f"soort: afwezigheid, aard: vormingsverlof, van: {van}, tot: {tot or van}, betrokkene: {opleiding}{rest}"


def boeken(file: Dossier, year: int, on: date | None = None, known: date | None = None, **leeswijzen: int) -> dict[str, Ledger]:
    return {each.span: each for each in rekeningen(Beeld(file, known), year, on or date(year, 12, 31), leeswijzen)}


def oordeel(file: Dossier, van: date, tot: date, share: int = 10_000, **facts: str) -> Verdict:
    context = make_context("pswi")
    request = LeaveRequest("vormingsverlof", van, tot, share, van, {**OPLEIDING, **facts})
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def test_een_schooljaar_loopt_over_twee_kalenderjaren() -> None:
    """Two days of 7 h 36 in autumn 2004, one in spring 2005: 22 h 48 of 120 hours; in September a new school year begins."""
    file = loopbaan(les("2004-10-04"), les("2004-11-08"), les("2005-03-07"), les("2005-09-05", opleiding="talen"))
    found = boeken(file, 2005)
    assert list(found) == ["schooljaar 2004-2005", "schooljaar 2005-2006"]
    old, new = found.values()
    assert (old.granted, old.used) == (120 * UUR, 3 * 456)
    assert (new.granted, new.used, new.balance) == (120 * UUR, 456, 120 * UUR - 456)
    assert new.expires == date(2006, 8, 31)


def test_wat_niet_is_opgenomen_vervalt_met_het_schooljaar() -> None:
    """On 31 December 2005 the school year 2004-2005 is over: 120 h - 7 h 36 lapsed on 31 August."""
    last = boeken(loopbaan(les("2004-10-04")), 2005)["schooljaar 2004-2005"].entries[-1]
    assert (last.day, last.minutes, last.balance) == (date(2005, 8, 31), -(120 * UUR - 456), 0)


def test_halftijds_geeft_zestig_uur() -> None:
    """A half-time regime halves the annual leave (35 to 17.5) and so the hours."""
    file = loopbaan(
        "soort: werkregime, van: 2000-01-01, fractie: 50, rooster: {ma: '3:48', di: '3:48', wo: '3:48', do: '3:48', vr: '3:48'}"
    )
    assert boeken(file, 2005)["schooljaar 2005-2006"].granted == 60 * UUR


def test_indiensttreding_in_het_jaar_van_de_opleiding() -> None:
    """In service from 1 October 2005, course begun in 2005: 92 of 365 days, 7200 x 92 / 365 = 1814.79, whole minutes: 1814."""
    file = loopbaan(les("2005-10-10"), van="2005-10-01")
    ledger = boeken(file, 2005)["schooljaar 2005-2006"]
    assert (ledger.granted, ledger.used) == (1814, 456)


def test_het_jaar_van_het_begin_van_de_opleiding_beslist() -> None:
    """The course began in 2005 (92 days of service); in the school year 2006-2007 the same course keeps that ratio, another has all."""
    same = loopbaan(les("2005-10-10"), les("2006-10-09"), van="2005-10-01")
    other = loopbaan(les("2005-10-10"), les("2006-10-09", opleiding="talen"), van="2005-10-01")
    assert boeken(same, 2006)["schooljaar 2006-2007"].granted == 1814
    assert boeken(other, 2006)["schooljaar 2006-2007"].granted == 120 * UUR


def test_onbezoldigd_verlof_vermindert_de_uren() -> None:
    """A whole month of unpaid leave takes the same share of the hours as of annual leave.

    September 2005 has 22 roster days of the 260 of 2005: 7200 x 238 / 260 = 6590.77; annual leave is kept up to a ten-thousandth of a
    day upward, which leaves 6590 whole minutes.
    """
    file = loopbaan("soort: afwezigheid, aard: gecontingenteerd_verlof_verkiezing, van: 2005-09-01, tot: 2005-09-30")
    assert boeken(file, 2005)["schooljaar 2005-2006"].granted == 6590


def test_enkele_uren_per_dag() -> None:
    """A quarter of a day (25 %) of 7 h 36 is 1 h 54."""
    ledger = boeken(loopbaan(les("2005-10-10", fractie="25")), 2005)["schooljaar 2005-2006"]
    assert ledger.used == 114


def test_schooljaar_vanaf_oktober() -> None:
    """By the other reading September 2005 belongs to the school year 2004-2005."""
    file = loopbaan(les("2005-09-05"))
    assert boeken(file, 2005, XI_84_schooljaar=1)["schooljaar 2004-2005"].used == 456


def test_een_stagiair_heeft_geen_rekening() -> None:
    file = dossier(
        "soort: identiteit, van: 1980-05-17, naam: Peeters, voornaam: An, geboortedatum: 1980-05-17",
        "soort: stage, van: 2005-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, fractie: 100",
    )
    assert boeken(file, 2005) == {}
    assert [line.rule for line in oordeel(file, date(2005, 10, 3), date(2005, 10, 3)).failed] == ["vormingsverlof_hoedanigheid"]


def test_oordeel_tot_de_laatste_minuut() -> None:
    """120 h less 15 days of 7 h 36 (114 h) leaves 6 h: a day of 7 h 36 is too much, three quarters of one (5 h 42) is not."""
    file = loopbaan(les("2005-09-05", "2005-09-23"))
    day = date(2005, 10, 3)
    assert [line.rule for line in oordeel(file, day, day, opleiding_al_vormingsverlof="nee").failed] == ["vormingsverlof_saldo_volstaat"]
    assert oordeel(file, day, day, share=7_500).answer == "ja"


def test_een_aanvraag_over_twee_schooljaren_weegt_het_volste() -> None:
    """119 h 42 of 120 are gone in 2004-2005: 15 days (15 August is a holiday) and three quarters of one.

    Wednesday 31 August does not fit any more, 1 September alone does.
    """
    file = loopbaan(les("2005-08-01", "2005-08-22"), les("2005-08-23", fractie="75"))
    assert [line.rule for line in oordeel(file, date(2005, 8, 31), date(2005, 9, 1)).failed] == ["vormingsverlof_saldo_volstaat"]
    assert oordeel(file, date(2005, 9, 1), date(2005, 9, 1)).answer == "ja"


def test_wie_na_nieuwjaar_in_dienst_kwam() -> None:
    """In service from 1 January 2005, in the school year 2004-2005: the full leave of 2005, so 120 hours."""
    assert boeken(loopbaan(van="2005-01-01"), 2005, date(2005, 6, 1))["schooljaar 2004-2005"].granted == 120 * UUR


def test_dezelfde_opleiding_geen_tweede_keer() -> None:
    """After earlier training leave it is asked whether it was for the same course."""
    file, day = loopbaan(les("2004-10-04")), date(2005, 10, 3)
    facts = {name: value for name, value in OPLEIDING.items() if name != "opleiding_al_vormingsverlof"}
    context = make_context("pswi")
    request = LeaveRequest("vormingsverlof", day, day, 10_000, day, facts)
    verdict = balie().judge(file, request, outcomes=niets, readings=context.readings, parameters={})
    assert [each.name for each in verdict.missing] == ["opleiding_al_vormingsverlof"]
    assert [line.rule for line in oordeel(file, day, day, opleiding_al_vormingsverlof="ja").failed] == ["vormingsverlof_eerste_keer"]


def test_een_late_correctie() -> None:
    """The day of 8 November 2004 turns out to be ordinary work: recorded in 2005, the account of before does not change."""
    file = loopbaan(
        f"{les('2004-11-08', '2004-11-09')}, vastgelegd: 2004-11-10",
        f"{les('2004-11-09')}, vastgelegd: 2005-02-01, vervangt: 3",
    )
    span = "schooljaar 2004-2005"
    assert boeken(file, 2004, known=date(2004, 12, 31))[span].used == 2 * 456
    assert boeken(file, 2004, known=date(2005, 2, 1))[span].used == 456
