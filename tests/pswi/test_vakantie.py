"""Annual leave, replacement days and surplus hours of whole files, worked out by hand from XI 7bis-14, XIV 31-33 and XIII 25bis."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h2_verlof import contractueel_vakantie_na_afwezigheid
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek, dagen_tekst
from statuut.statutes.pswi.verlof.vakantie import niet_opgenomen, rekeningen

CONTRACT = (
    "soort: contract, van: 2004-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, fractie: 100, contractduur: onbepaald"
)
IDENTITEIT = "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17"


def vakantie(van: str, tot: str = "", **more: str) -> str:
    return f"soort: afwezigheid, aard: jaarlijkse_vakantie, van: {van}, tot: {tot or van}" + "".join(f", {k}: {v}" for k, v in more.items())


def afwezig(aard: str, van: str, tot: str, **more: str) -> str:
    return f"soort: afwezigheid, aard: {aard}, van: {van}, tot: {tot}" + "".join(f", {k}: {v}" for k, v in more.items())


def stand(aard: str, van: str, soort: str, dagen: float, grond: str = "") -> str:
    return f"soort: verlofstand, aard: {aard}, van: {van}, soort_stand: {soort}, dagen: '{dagen}'" + (f", grond: {grond}" if grond else "")


def boek(file: Dossier, year: int, on: str = "", kind: str = "jaarlijkse_vakantie", nr: int = 0, known: date | None = None) -> Ledger:
    """The one account of a kind in a year; `nr` picks among employments in order."""
    day = date.fromisoformat(on) if on else date(year, 12, 31)
    return [ledger for ledger in rekeningen(Beeld(file, known), year, day) if ledger.kind == kind][nr]


def regels(ledger: Ledger) -> list[str]:
    """The account as a personnel officer reads it: day, text, days, balance, article."""
    unit = ledger.day_minutes
    return [
        f"{e.day:%d/%m} {e.text}: {dagen_tekst(e.minutes, unit)} -> {dagen_tekst(e.balance, unit)} ({e.article})" for e in ledger.entries
    ]


def over(ledger: Ledger) -> str:
    assert ledger.balance is not None
    return dagen_tekst(ledger.balance, ledger.day_minutes)


def test_een_gewoon_jaar_regel_voor_regel() -> None:
    """11-29 July 2005 is 15 weekdays less 11 and 21 July; 20-31 December leaves 20-23: 26 is a holiday, 27-30 the closure."""
    file = loopbaan(
        vakantie("2005-03-03", halve_dag="namiddag"), vakantie("2005-07-11", "2005-07-29"), vakantie("2005-12-20", "2005-12-31")
    )
    assert regels(boek(file, 2005, "2005-08-01")) == [
        "01/01 Recht voor een volledig jaar: 35 dagen -> 35 dagen (XI 9 §1)",
        "03/03 Opgenomen 03/03/2005 (namiddag): -0,5 dagen -> 34,5 dagen (XI 9 §2 lid 1)",
        "11/07 Opgenomen 11/07/2005 t.e.m. 29/07/2005: -13 dagen -> 21,5 dagen (XI 9 §2 lid 1)",
        "20/12 Gepland: opgenomen 20/12/2005 t.e.m. 31/12/2005: -4 dagen -> 17,5 dagen (XI 9 §2 lid 1)",
    ]
    ledger = boek(file, 2005, "2005-08-01")
    assert [dagen_tekst(m) for m in (ledger.granted, ledger.used, ledger.planned)] == ["35 dagen", "13,5 dagen", "4 dagen"]
    assert ledger.expires == date(2005, 12, 31)


@pytest.mark.parametrize(
    ("van", "einde", "recht"),
    [
        ("2005-11-01", "", "6 dagen"),  # 35 x 61/365 = 5,85
        ("2005-10-20", "", "7 dagen"),  # 73 days are a fifth of the year: 7 exactly, nothing to round
        ("2005-10-19", "", "7,5 dagen"),  # one day more: 7,096
        ("2005-12-31", "", "0,5 dagen"),  # one day: 0,096
        ("1990-01-01", "2005-03-31", "9 dagen"),  # 90 days: 8,63
        ("2005-02-01", "2005-11-30", "29,5 dagen"),  # 303 days: 29,05
    ],
)
def test_in_of_uit_dienst_in_de_loop_van_het_jaar(van: str, einde: str, recht: str) -> None:
    events = [f"soort: einde_dienst, van: {einde}, reden: ontslag_op_verzoek"] if einde else []
    assert dagen_tekst(boek(loopbaan(*events, van=van), 2005).granted) == recht


def test_regels_van_een_onvolledig_jaar() -> None:
    assert regels(boek(loopbaan(van="2005-11-01"), 2005)) == [
        "01/11 Recht voor een volledig jaar: 35 dagen -> 35 dagen (XI 9 §1)",
        "01/11 Niet het hele jaar in dienst: -29,15 dagen -> 5,85 dagen (XI 11 lid 2)",
        "01/11 Afgerond naar de hogere halve of hele dag: 0,15 dagen -> 6 dagen (XI 11 lid 4)",
    ]


def test_stagiair_heeft_hetzelfde_recht() -> None:
    """XI 14: title 2 applies to the probationer: 35 x 184/365 = 17,64."""
    stage = "soort: stage, van: 2005-07-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk"
    assert dagen_tekst(boek(dossier(IDENTITEIT, stage), 2005).granted) == "18 dagen"


@pytest.mark.parametrize(
    ("aard", "van", "tot", "fractie", "recht"),
    [
        ("loopbaanonderbreking", "2005-02-01", "2005-02-28", 100, "32,5 dagen"),  # 20 of 260 working days: 32,31
        ("deeltijdse_prestaties", "2005-01-01", "2005-12-31", 20, "28 dagen"),
        ("deeltijdse_prestaties", "2005-07-01", "2005-12-31", 50, "26,5 dagen"),  # 131 of 260 for half: 35 x (1 - 65,5/260) = 26,18
        ("non_activiteit", "2005-01-01", "2005-06-30", 100, "18 dagen"),  # 184 of 365 days in service activity: 17,64
        ("non_activiteit", "2005-01-01", "2005-12-31", 100, "0 dagen"),
        ("deeltijdse_prestaties_non_activiteit", "2005-01-01", "2005-12-31", 50, "17,5 dagen"),
        ("ongewettigde_afwezigheid", "2005-03-01", "2005-03-11", 100, "34 dagen"),  # 354 of 365 days: 33,945
        ("tuchtschorsing", "2005-03-01", "2005-03-31", 100, "32,5 dagen"),  # non-activity, 334 of 365 days: 32,03
        ("staking", "2005-03-01", "2005-03-11", 100, "35 dagen"),  # XI 7: only the salary is lost
        ("ziekteverlof", "2005-01-01", "2005-12-31", 100, "35 dagen"),
    ],
)
def test_wat_afwezigheid_met_het_recht_doet(aard: str, van: str, tot: str, fractie: int, recht: str) -> None:
    assert dagen_tekst(boek(loopbaan(afwezig(aard, van, tot, fractie=str(fractie))), 2005).granted) == recht


def test_non_activiteit_en_onbezoldigd_verlof_samen() -> None:
    """In non-activity to 30 June: 184 days give 17,64; of the 131 working days left, 23 of August unpaid: x 108/131 = 14,55."""
    file = loopbaan(
        afwezig("non_activiteit", "2005-01-01", "2005-06-30"),
        afwezig("loopbaanonderbreking", "2005-08-01", "2005-08-31"),
    )
    assert regels(boek(file, 2005))[1:] == [
        "01/01 Non-activiteit geeft geen recht: -17,36 dagen -> 17,64 dagen (XI 11 lid 1)",
        "01/01 Onbezoldigd verlof: -3,10 dagen -> 14,55 dagen (XI 11 lid 3)",
        "01/01 Afgerond naar de hogere halve of hele dag: 0,45 dagen -> 15 dagen (XI 11 lid 4)",
    ]


def test_vermindering_die_niet_meer_kan_gaat_naar_het_volgende_jaar() -> None:
    """Interruption from 1 July 2005: 35 x 129/260 = 17,37, so 17,5; 20 days were taken before: 2,5 come off 2006, nothing off 2007."""
    file = loopbaan(
        vakantie("2005-01-03", "2005-01-28"),
        afwezig("loopbaanonderbreking", "2005-07-01", "2005-12-31"),
    )
    assert over(boek(file, 2005)) == "0 dagen"
    assert (
        regels(boek(file, 2005))[-1]
        == "31/12 Vermindering die dit jaar niet meer mogelijk is: naar 2006: 2,5 dagen -> 0 dagen (XI 11 lid 3)"
    )
    assert regels(boek(file, 2006)) == [
        "01/01 Recht voor een volledig jaar: 35 dagen -> 35 dagen (XI 9 §1)",
        "01/01 Vermindering wegens onbezoldigd verlof die in 2005 niet meer mogelijk was: -2,5 dagen -> 32,5 dagen (XI 11 lid 3)",
    ]
    assert over(boek(file, 2007)) == "35 dagen"


def test_te_veel_genomen_zonder_onbezoldigd_verlof_blijft_een_tekort() -> None:
    """Nothing lets an overdraft go to the next year: only a reduction for unpaid leave does."""
    file = loopbaan(vakantie("2005-01-03", "2005-02-28"))
    assert over(boek(file, 2005)) == "-6 dagen"
    assert over(boek(file, 2006)) == "35 dagen"


def test_overdracht_en_verval() -> None:
    """28 of 35 taken; 7 asked, 5 may go on, 2 lapse. Next year the carried days go first, and lapse on 31 December."""
    file = loopbaan(
        vakantie("2005-01-03", "2005-02-09"),
        stand("jaarlijkse_vakantie", "2006-01-01", "overgedragen", 7),
        vakantie("2006-02-06", "2006-02-08"),
    )
    assert regels(boek(file, 2005, "2006-01-01"))[2:] == [
        "31/12 Overgedragen naar 2006: -5 dagen -> 2 dagen (XI 9 §3 lid 2)",
        "31/12 Vervallen: niet opgenomen tot en met 31/12/2005: -2 dagen -> 0 dagen (XI 9 §1)",
    ]
    assert regels(boek(file, 2006, "2006-03-01")) == [
        "01/01 Overgedragen uit 2005: 5 dagen -> 5 dagen (XI 9 §3 lid 2)",
        "01/01 Recht voor een volledig jaar: 35 dagen -> 40 dagen (XI 9 §1)",
        "06/02 Opgenomen 06/02/2006 t.e.m. 08/02/2006: -3 dagen -> 37 dagen (XI 9 §2 lid 1)",
    ]
    assert regels(boek(file, 2006, "2007-01-01"))[3:] == [
        "31/12 Vervallen: niet opgenomen tot en met 31/12/2006: -2 dagen -> 35 dagen (XI 9 §3 lid 2)",
        "31/12 Vervallen: niet opgenomen tot en met 31/12/2006: -35 dagen -> 0 dagen (XI 9 §1)",
    ]


def test_zonder_toestemming_gaat_niets_over_en_niet_meer_dan_wat_over_is() -> None:
    bijna_op = vakantie("2005-01-03", "2005-02-16")
    assert over(boek(loopbaan(bijna_op), 2006)) == "35 dagen"
    file = loopbaan(bijna_op, stand("jaarlijkse_vakantie", "2006-01-01", "overgedragen", 5))
    assert over(boek(file, 2005, "2005-12-30")) == "2 dagen"
    assert over(boek(file, 2006)) == "37 dagen"


def test_overdracht_van_2002_voor_wie_overkwam() -> None:
    """XI 95 §2: ten days of 2002 go on to 2003."""
    file = loopbaan(stand("jaarlijkse_vakantie", "2003-01-01", "overgedragen", 10, grond="XI 95 §2"))
    assert over(boek(file, 2003)) == "45 dagen"


def test_overdracht_zonder_einddag_met_de_andere_leeswijze() -> None:
    """Five days carried into 2005, none taken: by the other reading they still stand in 2006, by the first they lapsed."""
    file = loopbaan(stand("jaarlijkse_vakantie", "2005-01-01", "overgedragen", 5))
    beeld, day = Beeld(file), date(2006, 2, 1)
    assert over(rekeningen(beeld, 2006, day)[0]) == "35 dagen"
    assert over(rekeningen(beeld, 2006, day, {"XI_9_overdracht_einde": 1})[0]) == "40 dagen"


def test_vierdagenweek_telt_in_langere_dagen() -> None:
    """28 days of 9 h 30 are the hours of 35 days of 7 h 36; a week away (Friday free) is 4 days, a Monday 1 day."""
    week = "soort: werkregime, van: 2004-01-01, fractie: 100, rooster: vierdagenweek"
    ledger = boek(loopbaan(week, vakantie("2005-03-07", "2005-03-11"), vakantie("2005-04-04"), vakantie("2005-04-15")), 2005)
    assert (ledger.day_minutes, ledger.granted) == (570, 35 * 456)
    assert regels(ledger)[0] == "01/01 Recht voor een volledig jaar: 28 dagen -> 28 dagen (XI 9 §1)"
    assert over(ledger) == "23 dagen"


def test_overgang_naar_de_vierdagenweek_in_de_loop_van_het_jaar() -> None:
    """Five days of 7 h 36 taken in March are the hours of four days of 9 h 30; from July on the year counts 28 such days: 24 left."""
    week = "soort: werkregime, van: 2005-07-01, fractie: 100, rooster: vierdagenweek"
    ledger = boek(loopbaan(week, vakantie("2005-03-07", "2005-03-11")), 2005)
    assert (ledger.day_minutes, over(ledger)) == (570, "24 dagen")


def test_deeltijds_elke_dag_of_hele_dagen() -> None:
    """Half time every day: 17,5 days, a week away is 5 x 3 h 48 = 2,5 days. Four of five days: 28 days, a week away is 4 days."""
    half = loopbaan(afwezig("deeltijdse_prestaties", "2005-01-01", "2005-12-31", fractie="50"), vakantie("2005-03-07", "2005-03-11"))
    assert over(boek(half, 2005)) == "15 dagen"
    rooster = "soort: werkregime, van: 2005-01-01, fractie: 100, rooster: {ma: '7:36', di: '7:36', do: '7:36', vr: '7:36'}"
    four = loopbaan(
        rooster,
        afwezig("deeltijdse_prestaties", "2005-01-01", "2005-12-31", fractie="20"),
        vakantie("2005-03-07", "2005-03-11"),
    )
    assert over(boek(four, 2005)) == "24 dagen"


def test_langere_werkdag_kost_zijn_uren_of_een_dag() -> None:
    """A day of 9 h 30 among shorter ones costs 1,25 days; by the other reading one day."""
    rooster = "soort: werkregime, van: 2005-01-01, fractie: 100, rooster: {ma: '9:30', di: '9:30', wo: '9:30', do: '5:42', vr: '3:48'}"
    beeld = Beeld(loopbaan(rooster, vakantie("2005-03-07")))
    assert over(rekeningen(beeld, 2005, date(2005, 4, 1))[0]) == "33,75 dagen"
    assert over(rekeningen(beeld, 2005, date(2005, 4, 1), {"XI_9_dag": 1})[0]) == "34 dagen"


def test_opname_in_een_ziekenhuis_schort_de_vakantie_op() -> None:
    """4-15 July 2005 is 9 days (11 July free). Hospital 6-8 July and recovery 9-13 July give 5 of them back; flu gives nothing back."""
    weken = vakantie("2005-07-04", "2005-07-15")
    opname = afwezig("ziekteverlof", "2005-07-06", "2005-07-08", opname="ziekenhuis")
    herstel = afwezig("ziekteverlof", "2005-07-09", "2005-07-13", opname="herstel")
    assert over(boek(loopbaan(weken, afwezig("ziekteverlof", "2005-07-06", "2005-07-13")), 2005)) == "26 dagen"
    ledger = boek(loopbaan(weken, opname, herstel), 2005)
    assert over(ledger) == "31 dagen"
    assert "opgeschort door opname: 06/07/2005 t.e.m. 08/07/2005, 09/07/2005 t.e.m. 13/07/2005" in ledger.entries[-1].text


def test_continudienst_krijgt_een_dag_per_feestdag() -> None:
    """14 days in 2005; 18-22 July then costs 5 days, 21 July too, and between Christmas and New Year every day off costs."""
    rooster = "soort: werkregime, van: 2004-01-01, fractie: 100, rooster: voltijds, continudienst: ja"
    file = loopbaan(rooster, vakantie("2005-07-18", "2005-07-22"), vakantie("2005-12-27", "2005-12-30"))
    assert over(boek(file, 2005)) == "26 dagen"
    vervangend = boek(file, 2005, kind="vervangende_vakantie")
    assert over(vervangend) == "14 dagen"
    assert regels(vervangend)[:2] == [
        "01/01 Feestdag in continudienst: 1 dag -> 1 dag (XI 12 §3)",
        "28/03 Feestdag in continudienst: 1 dag -> 2 dagen (XI 12 §3)",
    ]
    assert over(boek(file, 2005, "2006-01-01", kind="vervangende_vakantie")) == "0 dagen"


def test_ploegen_zonder_bekende_continudienst_blijven_onbepaald() -> None:
    """Shifts do not say whether the service is continuous: the account asks, and gives no balance."""
    rooster = "soort: werkregime, van: 2005-01-01, fractie: 100, rooster: {ploegen: ['8:00', '8:00', 0, 0], vanaf: 2005-01-01}"
    for kind in ("jaarlijkse_vakantie", "vervangende_vakantie"):
        ledger = boek(loopbaan(rooster, vakantie("2005-12-20", "2005-12-31")), 2005, kind=kind)
        assert ledger.balance is None
        assert ledger.missing == ("Werkt het personeelslid in een continuregeling?",)


def test_werk_op_een_feestdag_geeft_vervangende_vakantie() -> None:
    """A day and a half worked between Christmas and New Year; half a day of it taken; it lapses with the annual leave."""
    file = loopbaan(
        stand("vervangende_vakantie", "2005-11-11", "extra", 1.5),
        afwezig("vervangende_vakantie", "2005-12-01", "2005-12-01", halve_dag="voormiddag"),
    )
    assert regels(boek(file, 2005, "2006-01-02", kind="vervangende_vakantie")) == [
        "11/11 Vervangende vakantie voor werk op een vrije dag: 1,5 dagen -> 1,5 dagen (XI 12 §2 lid 2)",
        "01/12 Opgenomen 01/12/2005 (voormiddag): -0,5 dagen -> 1 dag (XI 12 §2 lid 2)",
        "31/12 Vervallen: niet opgenomen tot en met 31/12/2005: -1 dag -> 0 dagen (XI 12 §2 lid 2)",
    ]
    assert over(boek(file, 2005)) == "35 dagen"


def test_pensioen_voor_kerstmis() -> None:
    """Last day 30 November 2005: 35 x 334/365 = 32,03, so 32,5; 1 January and 1 May fell at the weekend: 2 more. Resignation gives none."""
    weg = "soort: einde_dienst, van: 2005-11-30, reden: {}"
    file = loopbaan(weg.format("pensioen"), vakantie("2005-07-04", "2005-07-08"))
    assert over(boek(file, 2005, "2005-11-30")) == "27,5 dagen"
    assert over(boek(file, 2005, "2005-11-30", kind="vervangende_vakantie")) == "2 dagen"
    (left,) = niet_opgenomen(Beeld(file), date(2005, 11, 30))
    assert (left.tekst, left.dagen, left.bepaald) == ("29,5 dagen", 295_000, True)
    ander = loopbaan(weg.format("ontslag_op_verzoek"), vakantie("2005-07-04", "2005-07-08"))
    assert niet_opgenomen(Beeld(ander), date(2005, 11, 30))[0].tekst == "27,5 dagen"


def test_niet_opgenomen_bij_een_vertrek_dat_nog_niet_vastligt() -> None:
    """Leaving on 31 March 2005: 8,63 so 9 days, of which 3 taken; leave planned after that day does not count; 20 taken leaves nothing."""
    file = loopbaan(vakantie("2005-02-07", "2005-02-09"), vakantie("2005-07-04", "2005-07-08"))
    assert niet_opgenomen(Beeld(file), date(2005, 3, 31))[0].tekst == "6 dagen"
    veel = loopbaan(vakantie("2005-01-03", "2005-01-28"))
    (left,) = niet_opgenomen(Beeld(veel), date(2005, 3, 31))
    assert (left.minuten, left.dagen) == (-11 * 456, 0)
    assert niet_opgenomen(Beeld(file), date(1989, 1, 1)) == ()


def test_uren_te_veel_als_vakantie_vervallen_na_vier_maanden() -> None:
    """Two days of October 2005, one taken in January 2006; the other lapses on 28 February 2006."""
    file = loopbaan(
        stand("inhaalvakantie", "2005-10-31", "extra", 2),
        afwezig("inhaalvakantie", "2006-01-16", "2006-01-16"),
    )
    assert over(boek(file, 2005, kind="inhaalvakantie")) == "2 dagen"
    assert over(boek(file, 2006, "2006-02-28", kind="inhaalvakantie")) == "1 dag"
    assert over(boek(file, 2006, "2006-03-01", kind="inhaalvakantie")) == "0 dagen"


def test_stand_bij_het_begin_van_het_dossier() -> None:
    """Ten days taken before the file begins, half a day extra by decision."""
    file = loopbaan(
        stand("jaarlijkse_vakantie", "2005-05-01", "opgenomen", 10),
        stand("jaarlijkse_vakantie", "2005-06-01", "extra", 0.5, grond="beslissing van 1 juni"),
    )
    assert over(boek(file, 2005)) == "25,5 dagen"


def test_een_verbetering_die_later_bekend_is() -> None:
    """A week recorded in February is withdrawn in April: what was known in March keeps it, what is known now does not."""
    file = loopbaan(
        "soort: afwezigheid, aard: jaarlijkse_vakantie, van: 2005-03-07, tot: 2005-03-11, vastgelegd: 2005-02-01",
        "soort: afwezigheid, aard: jaarlijkse_vakantie, van: 2005-03-07, tot: 2005-03-08, vastgelegd: 2005-04-15, vervangt: 3",
    )
    assert over(boek(file, 2005, known=date(2005, 3, 31))) == "30 dagen"
    assert over(boek(file, 2005, known=date(2005, 4, 15))) == "33 dagen"
    assert over(boek(file, 2005, known=date(2005, 1, 31))) == "35 dagen"


def test_twee_tewerkstellingen_naast_elkaar() -> None:
    """Two half-time contracts: 17,5 days each, and leave in one takes nothing from the other (XIV 31 §2)."""
    contract = CONTRACT.replace("fractie: 100", "fractie: 50") + ", tewerkstelling: {}"
    file = dossier(IDENTITEIT, contract.format(1), contract.format(2), vakantie("2005-03-07", "2005-03-11", tewerkstelling="2"))
    assert over(boek(file, 2005, nr=0)) == "17,5 dagen"
    assert regels(boek(file, 2005, nr=1)) == [
        "01/01 Recht voor een volledig jaar: 35 dagen -> 35 dagen (XIV 31 §1)",
        "01/01 Deeltijdse tewerkstelling: -17,5 dagen -> 17,5 dagen (XIV 31 §2)",
        "07/03 Opgenomen 07/03/2005 t.e.m. 11/03/2005: -2,5 dagen -> 15 dagen (XIV 31 §1)",
    ]
    assert [ledger.name for ledger in rekeningen(Beeld(file), 2005, date(2005, 12, 31))] == [
        "Jaarlijkse vakantie (tewerkstelling 1)",
        "Jaarlijkse vakantie (tewerkstelling 2)",
    ]


@pytest.mark.parametrize(
    ("aard", "van", "tot", "recht"),
    [
        ("loopbaanonderbreking", "2005-02-01", "2005-02-28", "32,5 dagen"),  # 28 of 365 days: 32,32
        ("ziekteverlof_zonder_loon", "2005-02-01", "2005-12-31", "35 dagen"),  # not on the list of XIV 31 §3
        ("bevallingsverlof_zonder_loon", "2005-02-01", "2005-04-30", "35 dagen"),
        ("militaire_dienst", "2005-02-15", "2005-04-15", "32,5 dagen"),  # only March counts, 31 of 365 days: 32,03
        ("militaire_dienst", "2005-02-15", "2005-03-15", "35 dagen"),
    ],
)
def test_contractueel_alleen_de_opgesomde_afwezigheden(aard: str, van: str, tot: str, recht: str) -> None:
    assert dagen_tekst(boek(dossier(IDENTITEIT, CONTRACT, afwezig(aard, van, tot)), 2005).granted) == recht


def test_rekening_en_regel_van_deel_xiv_geven_hetzelfde() -> None:
    """XIV 31: in service from 1 April (275 days) at 80 %, interruption in August (31 days): 35 x 0,8 x 244/365 = 18,72, so 19."""
    contract = CONTRACT.replace("2004-01-01", "2005-04-01").replace("fractie: 100", "fractie: 80")
    file = dossier(IDENTITEIT, contract, afwezig("loopbaanonderbreking", "2005-08-01", "2005-08-31", fractie="80"))
    assert contractueel_vakantie_na_afwezigheid(350, 8_000, 275, 365, 1, 31) == 190
    assert dagen_tekst(boek(file, 2005).granted) == "19 dagen"


@pytest.mark.parametrize(
    ("feiten", "antwoord", "waarop"),
    [
        ({}, "onbepaald", "vakantie_dienst_laat_toe"),
        ({"dienstbelang_tegen_vakantie": "nee"}, "ja", ""),
        ({"dienstbelang_tegen_vakantie": "ja"}, "nee", "vakantie_dienst_laat_toe"),
        ({"dienstbelang_tegen_vakantie": "ja", "beroep_op_onweigerbare_dagen": "ja"}, "ja", ""),
    ],
)
def test_een_aanvraag_van_twee_dagen(feiten: dict[str, str], antwoord: str, waarop: str) -> None:
    """One of the four days that cannot be refused is taken already: two more fit."""
    file = loopbaan(vakantie("2005-01-10", als_recht="ja"))
    request = LeaveRequest("jaarlijkse_vakantie", date(2005, 3, 7), date(2005, 3, 8), facts=feiten)
    verdict = balie().judge(file, request, outcomes=niets, readings={}, parameters={})
    assert verdict.answer == antwoord
    assert [line.rule for line in verdict.conditions if line.satisfied is not True] == ([waarop] if waarop else [])
    found = {line.rule: line.text for line in verdict.outcomes}
    assert found["vakantie_saldo_na_aanvraag"] == "32 dagen"
    assert found["vakantie_onweigerbaar_over"] == "3 dagen"
    assert found["vakantiedagen"] == "35 dagen"


def test_vier_onweigerbare_dagen_zijn_er_geen_vijf() -> None:
    file = loopbaan(vakantie("2005-01-10", "2005-01-12", als_recht="ja"))
    facts = {"dienstbelang_tegen_vakantie": "ja", "beroep_op_onweigerbare_dagen": "ja"}
    request = LeaveRequest("jaarlijkse_vakantie", date(2005, 3, 7), date(2005, 3, 8), facts=facts)
    verdict = balie().judge(file, request, outcomes=niets, readings={}, parameters={})
    assert verdict.answer == "nee"
    assert verdict.failed[0].remedy.endswith("(nog 1 dagen)")


def test_aanvraag_over_nieuwjaar_weegt_elk_jaar_apart() -> None:
    """20 December to 6 January: 4 days of 2005 (33 taken, 2 left: too many) and 4 of 2006, of which 1 January is free (2 to 6: 5)."""
    file = loopbaan(vakantie("2005-01-03", "2005-02-16"))
    request = LeaveRequest("jaarlijkse_vakantie", date(2005, 12, 20), date(2006, 1, 6), facts={"dienstbelang_tegen_vakantie": "nee"})
    verdict = balie().judge(file, request, outcomes=niets, readings={}, parameters={})
    assert [line.rule for line in verdict.failed] == ["vakantie_saldo_volstaat"]
    used = {each.name: each.text for line in verdict.conditions for each in line.used}
    assert (used["vakantie_gevraagd"], used["vakantie_over"]) == ("4 dagen", "2 dagen")
    assert (used["vakantie_gevraagd_volgend_jaar"], used["vakantie_over_volgend_jaar"]) == ("5 dagen", "35 dagen")


@pytest.mark.parametrize(
    ("stukken", "genomen"),
    [
        (("2005-07-04/2005-07-15",), "nee"),  # 9 days: 11 July is free
        (("2005-07-04/2005-07-15", "2005-07-18/2005-07-18"), "ja"),  # the weekend does not break it: 10
        (("2005-07-04/2005-07-08", "2005-07-13/2005-07-19"), "nee"),  # worked on 12 July in between
        (("2005-12-20/2005-12-23", "2006-01-02/2006-01-06"), "nee"),  # two years, and each has its own block
    ],
)
def test_blok_van_tien_dagen(stukken: tuple[str, ...], genomen: str) -> None:
    file = loopbaan(*(vakantie(*stuk.split("/")) for stuk in stukken))
    request = LeaveRequest("jaarlijkse_vakantie", date(2005, 9, 5), date(2005, 9, 5))
    verdict = balie().judge(file, request, outcomes=niets, readings={}, parameters={})
    assert {line.rule: line.text for line in verdict.outcomes}["vakantie_blok_genomen"] == genomen


def test_elke_rekening_klopt_met_zichzelf() -> None:
    """The balance is the sum of the lines, and granted less used, planned, carried out and lapsed."""
    file = loopbaan(
        afwezig("loopbaanonderbreking", "2004-10-01", "2005-02-28"),
        vakantie("2004-02-02", "2004-03-12"),
        vakantie("2005-12-19", "2006-01-13"),
        stand("jaarlijkse_vakantie", "2006-01-01", "overgedragen", 4),
    )
    for year in (2003, 2004, 2005, 2006):
        for on in (f"{year}-06-30", f"{year}-12-31", f"{year + 1}-01-01"):
            ledger = boek(file, year, on)
            assert ledger.balance == sum(entry.minutes for entry in ledger.entries)
            gone = sum(e.minutes for e in ledger.entries if e.text.startswith(("Vervallen", "Overgedragen naar")))
            assert ledger.balance == ledger.granted - ledger.used - ledger.planned + gone


def test_wat_eerst_vervalt_wordt_eerst_gebruikt() -> None:
    """Two days up to 31 March and five without end: three taken in February use the two first; in April the two would be too late."""
    day = 456
    for taken, lapsed in ((date(2005, 2, 1), 0), (date(2005, 4, 1), 2)):
        book = Grootboek("proef", "Proef", "XI 9 §1", "2005", date(2005, 6, 1))
        book.toekenning(date(2005, 1, 1), "Vijf dagen", 5 * day, "XI 9 §1")
        book.toekenning(date(2005, 1, 1), "Twee dagen", 2 * day, "XI 9 §3 lid 2", vervalt=date(2005, 3, 31))
        book.opname(taken, "Drie dagen", 3 * day, "XI 9 §2 lid 1")
        book.opname(date(2005, 7, 1), "Later", day, "XI 9 §2 lid 1")
        ledger = book.ledger()
        assert sum(-e.minutes for e in ledger.entries if e.text.startswith("Vervallen")) == lapsed * day
        assert ledger.balance == (3 - lapsed) * day
        assert (ledger.granted, ledger.used, ledger.planned) == (7 * day, 3 * day, day)


def test_dagen_zoals_mensen_ze_lezen() -> None:
    assert [dagen_tekst(minutes) for minutes in (0, 228, 456, 684, -456, 480, 57)] == [
        "0 dagen", "0,5 dagen", "1 dag", "1,5 dagen", "-1 dag", "1,05 dagen", "0,13 dagen",
    ]  # fmt: skip


def test_veertig_jaar_met_driehonderd_verloven_blijft_snel() -> None:
    """Every year hands days on, so that each year leans on the one before; still a matter of milliseconds."""
    events = []
    for year in range(1966, 2006):
        events += [vakantie(f"{year}-{month:02d}-03", f"{year}-{month:02d}-06") for month in (1, 3, 5, 7, 8, 10, 12)]
        events.append(stand("jaarlijkse_vakantie", f"{year}-01-01", "overgedragen", 3))
    file = loopbaan(*events, van="1966-01-01")
    rekeningen(Beeld(file), 2005, date(2005, 12, 31))
    beeld = Beeld(file)
    assert beeld.stroken
    start = process_time()
    rekeningen(beeld, 2005, date(2005, 12, 31))
    assert process_time() - start < 0.04
