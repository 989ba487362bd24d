"""Sick leave over whole files: what counts for the 666, 222 and 365 days, by hand from XI 25, XI 30, XI 33, XII 5 and XII 10."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.ziekte import feiten_vanaf_zestig, rekeningen
from statuut.statutes.pswi.verlof.ziektedagen import Ziektedagen
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.calendar import public_holidays
from statuut.timeline.schedule import FULL_DAY
from tests.strategies import dossiers

DAG = 10_000


def ziek(van: str, tot: str, meer: str = "") -> str:
    return f"soort: afwezigheid, van: {van}, tot: {tot}, tewerkstelling: 1, aard: ziekteverlof{', ' + meer if meer else ''}"


def teller(file: Dossier, tot: str = "2005-12-31", known_on: date | None = None, leeswijzen: dict[str, int] | None = None) -> float:
    """The counted working days of the career."""
    return Ziektedagen(Beeld(file, known_on), leeswijzen).werkdagen(None, date.fromisoformat(tot)) / DAG


def rekening(file: Dossier, year: int, on: date, nummer: int = 0) -> Ledger:
    return rekeningen(Beeld(file), year, on)[nummer]


def werkdagen_een_voor_een(van: date, tot: date) -> int:
    """Monday to Friday without holidays and without 27 to 31 December, counted day by day."""
    days = [van + timedelta(days=n) for n in range((tot - van).days + 1)]
    return sum(d.weekday() < 5 and d not in public_holidays(d.year) and not (d.month == 12 and d.day >= 27) for d in days)


@pytest.mark.parametrize(
    ("afwezigheden", "dagen"),
    [
        # Monday 3 to Friday 14 January 2005: two weeks.
        ([ziek("2005-01-03", "2005-01-14")], 10),
        # Good Friday, Easter Monday (a holiday) and Tuesday.
        ([ziek("2005-03-25", "2005-03-29")], 2),
        # 20 to 24 December and 3 to 7 January; the days between Christmas and New Year are free.
        ([ziek("2004-12-20", "2005-01-07")], 10),
        # March 2005 has 23 weekdays, Easter Monday is free: 22 halves.
        ([ziek("2005-03-01", "2005-03-31", "fractie: 50").replace("ziekteverlof", "ziekteverlof_deeltijds")], 11),
        # The same, recorded as sick leave of half of the work.
        ([ziek("2005-03-01", "2005-03-31", "fractie: 50")], 11),
        # Half a day.
        ([ziek("2005-01-03", "2005-01-03", "halve_dag: voormiddag")], 0.5),
        # Morning and afternoon recorded apart are one day.
        ([ziek("2005-01-03", "2005-01-03", "halve_dag: voormiddag"), ziek("2005-01-03", "2005-01-03", "halve_dag: namiddag")], 1),
        # Two records of the same days count once.
        ([ziek("2005-01-03", "2005-01-14"), ziek("2005-01-10", "2005-01-14")], 10),
        # Causes of XI 33 §1, 1° to 5°.
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: arbeidsongeval")], 0),
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: arbeidswegongeval")], 0),
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: beroepsziekte")], 0),
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: schadelijk_arbeidsmilieu")], 0),
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: ongeval_derde")], 0),
        # Illness through pregnancy counts, unless it falls in the weeks just before the birth.
        ([ziek("2005-01-03", "2005-01-14", "oorzaak: zwangerschap")], 10),
        # Part-time resumption after an accident at work: two rules at once, nothing counts.
        ([ziek("2005-01-03", "2005-01-14", "fractie: 50, oorzaak: arbeidsongeval")], 0),
    ],
)
def test_wat_telt(afwezigheden: list[str], dagen: float) -> None:
    assert teller(loopbaan(*afwezigheden)) == dagen


def test_vierdagenweek() -> None:
    """Friday is no working day: two weeks are eight days."""
    regime = "soort: werkregime, van: 1990-01-01, tewerkstelling: 1, fractie: 100, rooster: vierdagenweek"
    assert teller(loopbaan(regime, ziek("2005-01-03", "2005-01-14"))) == 8


def test_continudienst_werkt_op_feestdagen() -> None:
    """In a cycle of two days on and two off from 1 January 2005 a holiday on the roster is a working day: 28 March is one of them."""
    regime = (
        "soort: werkregime, van: 2005-01-01, tewerkstelling: 1, fractie: 100, continudienst: ja,"
        " rooster: {ploegen: ['8:00', '8:00', 0, 0], vanaf: 2005-01-01}"
    )
    file = loopbaan(regime, ziek("2005-03-26", "2005-03-29"))
    # 26 March is day 85 of the cycle (84 before it, a multiple of four): 26 and 27 March are worked, 28 and 29 are not.
    assert teller(file) == 2
    assert teller(loopbaan(regime, ziek("2005-05-05", "2005-05-05"))) == 1, "Hemelvaart op dag 125 van het jaar: eerste dag van de cyclus"


def test_vakantie_zonder_en_met_opname() -> None:
    """Vacation is not suspended by illness, but is by a stay in hospital (XI 13)."""
    vakantie = "soort: afwezigheid, van: 2005-01-10, tot: 2005-01-14, tewerkstelling: 1, aard: jaarlijkse_vakantie"
    assert teller(loopbaan(vakantie, ziek("2005-01-03", "2005-01-14"))) == 5
    assert teller(loopbaan(vakantie, ziek("2005-01-03", "2005-01-14", "opname: ziekenhuis"))) == 10


def test_ziek_tijdens_volledige_loopbaanonderbreking() -> None:
    """Whoever does not have to work has no working days."""
    onderbreking = "soort: afwezigheid, van: 2005-01-10, tot: 2005-12-31, tewerkstelling: 1, aard: loopbaanonderbreking"
    assert teller(loopbaan(onderbreking, ziek("2005-01-03", "2005-01-14"))) == 5


def test_deeltijds_verlof_en_ziek() -> None:
    """Half-time leave: whoever is ill for the other half misses the whole of the own work."""
    verlof = "soort: afwezigheid, van: 2004-01-01, tot: 2005-12-31, tewerkstelling: 1, aard: deeltijdse_prestaties, fractie: 50"
    assert teller(loopbaan(verlof, ziek("2005-01-03", "2005-01-14"))) == 10
    assert teller(loopbaan(verlof, ziek("2005-01-03", "2005-01-14", "fractie: 50"))) == 10
    assert teller(loopbaan(verlof, ziek("2005-01-03", "2005-01-14", "fractie: 25"))) == 5


def test_feestdag_in_de_andere_leeswijze() -> None:
    assert teller(loopbaan(ziek("2005-03-25", "2005-03-29")), leeswijzen={"XI_25_feestdag": 1}) == 3


def test_bevalling_herziet_de_teller() -> None:
    """May 2005 has 22 weekdays, two of them holidays: 20. Once a birth on 15 June is known, 4 May to 14 June do not count: 2 are left."""
    file = loopbaan(
        ziek("2005-05-02", "2005-05-31") + ", vastgelegd: 2005-05-02",
        "soort: bevalling, van: 2005-02-01, vermoedelijke_datum: 2005-06-20, vastgelegd: 2005-02-01",
        "soort: bevalling, van: 2005-02-01, vermoedelijke_datum: 2005-06-20, werkelijke_datum: 2005-06-15,"
        " vastgelegd: 2005-06-20, vervangt: 4",
    )
    assert teller(file, known_on=date(2005, 6, 1)) == 20
    assert teller(file, known_on=date(2005, 6, 20)) == 2
    assert teller(file) == 2


def test_meerling_geeft_acht_weken() -> None:
    """Twins on 15 June: the 56 days begin on 20 April, so that nothing of May counts."""
    bevalling = "soort: bevalling, van: 2005-02-01, vermoedelijke_datum: 2005-06-20, werkelijke_datum: 2005-06-15, meerling: ja"
    assert teller(loopbaan(bevalling, ziek("2005-05-02", "2005-05-31"))) == 0
    assert teller(loopbaan(bevalling, ziek("2005-04-18", "2005-04-22"))) == 2, "18 en 19 april liggen ervoor"


def test_contractueel_telt_niet() -> None:
    """Years as contract staff are no service as an official."""
    file = dossier(
        "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17",
        "soort: contract, van: 2004-01-01, tot: 2005-01-09, graad: medewerker, personeelsgroep: niet_wetenschappelijk,"
        " contractduur: onbepaald, fractie: 100",
        "soort: benoeming, van: 2005-01-10, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
        ziek("2005-01-03", "2005-01-14"),
    )
    assert teller(file) == 5


def test_rekening_van_de_loopbaan() -> None:
    """666 + 7 for vacation lost - 120,5 before - 10 in January - 11 part-time in March; leave after the day asked is planned."""
    file = loopbaan(
        "soort: verlofstand, van: 1995-01-01, aard: ziekteverlof, soort_stand: opgenomen, dagen: '120,5'",
        "soort: verlofstand, van: 2004-12-31, aard: ziekteverlof, soort_stand: extra, dagen: 7",
        ziek("2005-01-03", "2005-01-14"),
        ziek("2005-03-01", "2005-03-31", "fractie: 50"),
        ziek("2005-06-06", "2005-06-10"),
    )
    found = rekening(file, 2005, date(2005, 6, 7))
    assert found.balance is not None
    assert found.balance / FULL_DAY == 666 + 7 - 120.5 - 10 - 11 - 5
    assert found.used / FULL_DAY == 120.5 + 10 + 11 + 2, "6 en 7 juni zijn voorbij"
    assert found.planned / FULL_DAY == 3
    assert [e.article for e in found.entries] == [
        "XI 25 §1 lid 1", "XI 25 §1 lid 2", "XI 25 §1 lid 4, zin 2", "XI 25 §1 lid 4, zin 1", "XI 30 §2", "XI 25 §1 lid 4, zin 1",
        "XI 25 §1 lid 4, zin 1",
    ]  # fmt: skip
    assert sum(e.minutes for e in found.entries) == found.balance


def test_verloren_vakantie_in_de_andere_leeswijze() -> None:
    """Taken off the 666 itself the threshold comes nearer: 659."""
    file = loopbaan("soort: verlofstand, van: 2004-12-31, aard: ziekteverlof, soort_stand: extra, dagen: 7")
    (found,) = rekeningen(Beeld(file), 2005, date(2005, 12, 31), {"XI_25_vakantie": 1})
    assert found.balance == 659 * FULL_DAY


def test_derden_van_dagen_blijven_samen_juist() -> None:
    """Three leaves of ten days at 10 %: exactly three days, though a tenth of a day is no whole number of minutes."""
    file = loopbaan(*(ziek(f"2005-0{m}-0{d}", f"2005-0{m}-{d + 11}", "fractie: 10") for m, d in ((1, 3), (2, 7), (6, 6))))
    found = rekening(file, 2005, date(2005, 12, 31))
    assert found.used == 3 * FULL_DAY


def test_open_ziekte_telt_tot_de_dag_van_de_vraag() -> None:
    file = loopbaan("soort: afwezigheid, van: 2005-01-03, tewerkstelling: 1, aard: ziekteverlof")
    found = rekening(file, 2005, date(2005, 1, 14))
    assert (found.used, found.planned) == (10 * FULL_DAY, 0)


def test_666_wordt_op_dag_666_bereikt() -> None:
    """An illness of years: the day is the one a calendar gives, counted one by one."""
    file = loopbaan("soort: afwezigheid, van: 2001-01-08, tewerkstelling: 1, aard: ziekteverlof")
    days = Ziektedagen(Beeld(file))
    day = days.bereikt(date(2001, 1, 1), date(2005, 12, 31), 666 * DAG)
    assert day is not None
    assert werkdagen_een_voor_een(date(2001, 1, 8), day) == 666
    assert werkdagen_een_voor_een(date(2001, 1, 8), day - timedelta(days=1)) == 665
    asking = Questioning(verzameld(), {"ziektedagen_instelling": days.werkdagen(None, day), "ziektedagen_vroegere_diensten": 0,
                                       "ziekte_verloren_vakantie": 0, "buitenlandse_opdracht": 0})  # fmt: skip
    assert asking.value("ongeschiktverklaring_mogelijk") == 1


ZESTIGER = (
    "soort: identiteit, van: 1945-03-15, naam: Janssens, voornaam: Piet, geboortedatum: 1945-03-15",
    "soort: benoeming, van: 1990-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
)


def test_222_werkdagen_vanaf_de_zestigste_verjaardag() -> None:
    """Sixty on 15 March 2005, ill since 1 March: the first two weeks do not count; pension on the first of the month after day 222."""
    file = dossier(*ZESTIGER, "soort: afwezigheid, van: 2005-03-01, tewerkstelling: 1, aard: ziekteverlof")
    facts = feiten_vanaf_zestig(Beeld(file), date(2006, 12, 31))
    reached = date.fromordinal(facts["ziektedag_222_op"])
    assert werkdagen_een_voor_een(date(2005, 3, 15), reached) == 222
    assert werkdagen_een_voor_een(date(2005, 3, 15), reached - timedelta(days=1)) == 221
    assert facts["ziektedag_365_op"] == date(2006, 3, 14).toordinal(), "15 maart 2005 is dag 1"
    pension = Questioning(verzameld(), {**facts, "rust_na_365_dagen": 0}).value("rust_ziekte_dag")
    assert date.fromordinal(pension) == date(reached.year + reached.month // 12, reached.month % 12 + 1, 1)


def test_voor_dag_222_is_er_nog_geen() -> None:
    file = dossier(*ZESTIGER, ziek("2005-03-01", "2005-03-31"))
    facts = feiten_vanaf_zestig(Beeld(file), date(2005, 12, 31))
    # 15 to 31 March: 13 weekdays, Easter Monday is free.
    assert facts["ziektewerkdagen_vanaf_60"] == 12 * DAG
    assert (facts["ziektedag_222_op"], facts["ziektedag_365_op"]) == (NONE, NONE)
    assert facts["ziekte_kalenderdagen"] == 17


def test_halve_dagen_tellen_niet_voor_365() -> None:
    """April 2005 at half time: 21 weekdays give 10,5 days of the 222, and none of the 365."""
    file = dossier(*ZESTIGER, ziek("2005-03-15", "2005-03-31"), ziek("2005-04-01", "2005-04-30", "fractie: 50"))
    facts = feiten_vanaf_zestig(Beeld(file), date(2005, 12, 31))
    assert facts["ziektewerkdagen_vanaf_60"] == int(22.5 * DAG)
    assert (facts["ziekte_kalenderdagen"], facts["ziekte_halve_kalenderdagen"], facts["ziekte_andere_kalenderdagen"]) == (47, 30, 0)
    ledgers = rekeningen(Beeld(file), 2005, date(2005, 12, 31))
    assert [ledger.used / FULL_DAY for ledger in ledgers] == [22.5, 22.5, 17]
    assert [ledger.balance for ledger in ledgers] == [round(643.5 * FULL_DAY), round(199.5 * FULL_DAY), 348 * FULL_DAY]


def test_uitgesloten_dagen_vanaf_zestig() -> None:
    """Days after an accident at work are left out of all three counts."""
    file = dossier(*ZESTIGER, ziek("2005-03-15", "2005-03-31", "oorzaak: arbeidsongeval"), ziek("2005-04-01", "2005-04-05"))
    assert [ledger.used // FULL_DAY for ledger in rekeningen(Beeld(file), 2005, date(2005, 12, 31))] == [3, 3, 5]


def test_zonder_geboortedatum_is_de_telling_vanaf_zestig_onbepaald() -> None:
    file = dossier(ZESTIGER[1], ziek("2005-03-15", "2005-03-31"))
    assert feiten_vanaf_zestig(Beeld(file), date(2005, 12, 31)) == {}
    career, *sixty = rekeningen(Beeld(file), 2005, date(2005, 12, 31))
    assert career.balance is not None
    assert [ledger.balance for ledger in sixty] == [None, None]
    assert all(ledger.missing == ("Wat is de geboortedatum?",) for ledger in sixty)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(dossiers())
def test_jaren_samen_zijn_de_loopbaan(file: Dossier) -> None:
    """Counting per year gives the career, but for what is cut off below a ten-thousandth of a day; a day never counts for more than one."""
    days = Ziektedagen(Beeld(file))
    pieces = days.stukken(None, date(2012, 12, 31))
    years = sum(days.werkdagen(date(year, 1, 1), date(year, 12, 31)) for year in range(1970, 2013))
    total = sum(each.werkdagen for each in pieces)
    assert 0 <= total - years <= 43
    assert all(0 <= each.werkdagen <= each.periode.days * DAG for each in pieces)


def vraag(file: Dossier, soort: str, van: str, tot: str, deel: int = 10_000, **facts: str) -> Any:
    request = LeaveRequest(soort, date.fromisoformat(van), date.fromisoformat(tot), deel, facts=facts)
    return balie().judge(file, request, outcomes=niets, readings={}, parameters={})


def test_oordeel_over_ziekteverlof() -> None:
    verdict = vraag(loopbaan(ziek("2005-01-03", "2005-01-14")), "ziekteverlof", "2005-03-01", "2005-03-04", ziekte_oorzaak="gewoon")
    assert verdict.answer == "ja"
    found = {line.rule: line.text for line in verdict.outcomes}
    assert found["ziektedagen_aangerekend"] == "10 dagen"
    assert found["ziektedagen_tot_drempel"] == "656 dagen"
    assert found["ongeschiktverklaring_mogelijk"] == "nee"


DEELTIJDS = {
    "deeltijdse_hervatting_eigen_vraag": "ja", "geneeskundig_attest_hervatting": "ja", "onderzocht_door_aangewezen_arts": "ja",
    "behandelende_arts_geraadpleegd": "ja", "deeltijdse_hervatting_geschikt": "ja",
}  # fmt: skip


def test_oordeel_over_deeltijdse_hervatting() -> None:
    file = loopbaan(ziek("2005-01-03", "2005-02-28"))
    assert vraag(file, "ziekteverlof_deeltijds", "2005-03-01", "2005-08-31", 5_000, **DEELTIJDS).answer == "ja"
    too_long = vraag(file, "ziekteverlof_deeltijds", "2005-03-01", "2005-09-01", 5_000, **DEELTIJDS)
    assert [line.rule for line in too_long.failed] == ["deeltijdse_hervatting_niet_te_lang"]
    assert "31/08/2005" in too_long.failed[0].remedy
    too_little = vraag(file, "ziekteverlof_deeltijds", "2005-03-01", "2005-08-31", 6_000, **DEELTIJDS)
    assert [line.rule for line in too_little.failed] == ["deeltijdse_hervatting_genoeg"]


def test_verlenging_vraagt_een_nieuw_onderzoek() -> None:
    """The file tells that a period went before: the examination is then asked."""
    before = ziek("2005-03-01", "2005-08-31", "fractie: 50").replace("ziekteverlof", "ziekteverlof_deeltijds")
    file = loopbaan(before)
    verdict = vraag(file, "ziekteverlof_deeltijds", "2005-09-01", "2005-12-31", 5_000, **DEELTIJDS)
    assert verdict.answer == "onbepaald"
    assert "nieuw_onderzoek" in {asking.name for asking in verdict.missing}
    assert vraag(file, "ziekteverlof_deeltijds", "2005-09-01", "2005-12-31", 5_000, nieuw_onderzoek="ja", **DEELTIJDS).answer == "ja"
