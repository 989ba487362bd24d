"""Contingent leave (XI 87-89bis), whole files worked out by hand: the twenty days, the five years, the once-only contingent."""

from __future__ import annotations

from datetime import date

from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.contingent import rekeningen
from statuut.statutes.pswi.verlof.grootboek import dagen_tekst
from statuut.timeline.month import month_number

DAGEN = "gecontingenteerd_verlof"
GUNST = {
    "onder_afdelingshoofd": "ja", "afdelingshoofd": "nee", "leidinggevend": "nee", "gunst_dienst_laat_toe": "ja",
    "gunst_ontvangst": "2004-12-01", "gunst_bekendgemaakt": "2004-12-20",
}  # fmt: skip
IDENTITEIT = "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17"


def verlof(aard: str, van: str, tot: str = "", **more: str) -> str:
    return f"soort: afwezigheid, aard: {aard}, van: {van}, tot: {tot or van}" + "".join(f", {k}: {v}" for k, v in more.items())


def boek(file: Dossier, kind: str, year: int, on: date | None = None, known: date | None = None) -> Ledger:
    (ledger,) = [each for each in rekeningen(Beeld(file, known), year, on or date(year, 12, 31)) if each.kind == kind]
    return ledger


def kort(ledger: Ledger) -> tuple[str, str]:
    return dagen_tekst(ledger.granted, ledger.day_minutes), dagen_tekst(ledger.used, ledger.day_minutes)


def oordeel(file: Dossier, kind: str, van: date, tot: date, share: int = 10_000, asked: date | None = None, **facts: str) -> Verdict:
    context = make_context("pswi")
    request = LeaveRequest(kind, van, tot, share, asked or date(van.year - 1, 12, 1), facts)
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def fout(verdict: Verdict) -> list[str]:
    return [line.rule for line in verdict.failed]


def test_een_jaar_met_hele_en_halve_dagen() -> None:
    """14-18 March five days, a half one in June, 18-22 July four (21 July is a holiday): 9.5 of 20; in 2006 twenty again."""
    file = loopbaan(
        verlof(DAGEN, "2005-03-14", "2005-03-18"),
        verlof(DAGEN, "2005-06-01", halve_dag="namiddag"),
        verlof(DAGEN, "2005-07-18", "2005-07-22"),
    )
    assert kort(boek(file, DAGEN, 2005)) == ("20 dagen", "9,5 dagen")
    assert kort(boek(file, DAGEN, 2006)) == ("20 dagen", "0 dagen")
    assert boek(file, DAGEN, 2005, date(2006, 1, 1)).entries[-1].minutes == -(20 * 456 - 4332)


def test_over_de_jaargrens_telt_elk_jaar_zijn_dagen() -> None:
    """19 December 2005 to 6 January 2006: 19-23 December (26-30 holiday and closed) is five, 2-6 January five."""
    file = loopbaan(verlof(DAGEN, "2005-12-19", "2006-01-06"))
    assert [kort(boek(file, DAGEN, year))[1] for year in (2005, 2006)] == ["5 dagen", "5 dagen"]


def test_geplande_dagen_staan_apart() -> None:
    ledger = boek(
        loopbaan(verlof(DAGEN, "2005-03-14", "2005-03-18"), verlof(DAGEN, "2005-11-21", "2005-11-22")), DAGEN, 2005, date(2005, 6, 1)
    )
    assert (ledger.used, ledger.planned, ledger.balance) == (5 * 456, 2 * 456, 13 * 456)


def test_elke_dag_halftijds_neemt_eigen_dagen() -> None:
    """Leave for half of every day: a week of contingent leave takes five of twenty own days, wherever in the year the regime changes."""
    file = loopbaan(verlof("deeltijdse_prestaties", "2005-07-01", "2005-12-31", fractie="50"), verlof(DAGEN, "2005-03-14", "2005-03-18"),
                    verlof(DAGEN, "2005-09-05", "2005-09-09"))  # fmt: skip
    assert kort(boek(file, DAGEN, 2005)) == ("20 dagen", "10 dagen")


def test_vierdagenweek_heeft_zestien_lange_dagen() -> None:
    """A week (Monday to Thursday) takes four of sixteen."""
    file = loopbaan("soort: werkregime, van: 2004-01-01, fractie: 100, rooster: vierdagenweek", verlof(DAGEN, "2005-03-14", "2005-03-18"))
    assert kort(boek(file, DAGEN, 2005)) == ("16 dagen", "4 dagen")


def test_beginstand_van_een_dossier_dat_midden_in_het_jaar_begint() -> None:
    file = loopbaan("soort: verlofstand, aard: gecontingenteerd_verlof, van: 2005-06-01, soort_stand: opgenomen, dagen: '7,5'")
    assert kort(boek(file, DAGEN, 2005)) == ("20 dagen", "7,5 dagen")
    assert fout(oordeel(file, DAGEN, date(2005, 9, 5), date(2005, 9, 21), **GUNST)) == ["contingent_saldo_volstaat"]
    assert oordeel(file, DAGEN, date(2005, 9, 5), date(2005, 9, 20), **GUNST).answer == "ja"


def test_een_stagiair_heeft_het_contingent_niet() -> None:
    file = dossier(IDENTITEIT, "soort: stage, van: 2005-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, fractie: 100")
    assert rekeningen(Beeld(file), 2005, date(2005, 12, 31)) == []
    assert fout(oordeel(file, DAGEN, date(2005, 3, 14), date(2005, 3, 18), **GUNST)) == ["contingent_hoedanigheid"]


def test_oordeel_over_de_jaargrens_weegt_het_krapste_jaar() -> None:
    """In 2006 nineteen days are gone: 2-6 January needs five of the one left, though 2005 has room."""
    file = loopbaan(verlof(DAGEN, "2006-02-01", "2006-02-27"))
    assert fout(oordeel(file, DAGEN, date(2005, 12, 19), date(2006, 1, 6), **GUNST)) == ["contingent_saldo_volstaat"]


def test_laat_gevraagd_en_stilzwijgend_toegestaan() -> None:
    """Begin on 14 March 2005: asked on 14 February is in time, a day later not. No decision within the month: granted."""
    van, tot = date(2005, 3, 14), date(2005, 3, 18)
    stil = {**GUNST, "gunst_dienst_laat_toe": "", "gunst_ontvangst": "2005-02-10", "gunst_bekendgemaakt": "geen"}
    assert oordeel(loopbaan(), DAGEN, van, tot, asked=date(2005, 2, 14), **stil).answer == "ja"
    assert fout(oordeel(loopbaan(), DAGEN, van, tot, asked=date(2005, 2, 15), **stil)) == ["gunst_tijdig_aangevraagd"]


def test_vijf_jaar_in_stukken() -> None:
    """Two years and eighteen months: 42 of 60 months; eighteen are left, at least a year has to be taken."""
    file = loopbaan(verlof("non_activiteit", "1998-01-01", "1999-12-31"), verlof("non_activiteit", "2002-07-01", "2003-12-31"))
    ledger = boek(file, "non_activiteit", 2005)
    assert (ledger.unit, ledger.balance, ledger.day_minutes) == ("maanden", 18 * 30, 30)
    van = date(2005, 3, 1)
    assert oordeel(file, "non_activiteit", van, date(2006, 8, 31), **GUNST).answer == "ja"
    assert fout(oordeel(file, "non_activiteit", van, date(2006, 9, 1), **GUNST)) == ["vijf_jaar_saldo_volstaat"]
    assert fout(oordeel(file, "non_activiteit", van, date(2006, 2, 27), **GUNST)) == ["vijf_jaar_minstens_een_jaar"]
    assert oordeel(file, "non_activiteit", van, date(2006, 2, 28), **GUNST).answer == "ja"


def test_een_rest_van_minder_dan_een_jaar_is_niet_op_te_nemen() -> None:
    """Four years and three months taken: nine months left are too short for a period of a year, which would be too long."""
    file = loopbaan(verlof("non_activiteit", "1998-01-01", "2002-03-31"))
    assert boek(file, "non_activiteit", 2005).balance == 9 * 30
    assert fout(oordeel(file, "non_activiteit", date(2005, 3, 1), date(2005, 11, 30), **GUNST)) == ["vijf_jaar_minstens_een_jaar"]
    assert fout(oordeel(file, "non_activiteit", date(2005, 3, 1), date(2006, 2, 28), **GUNST)) == ["vijf_jaar_saldo_volstaat"]


def test_de_rest_mag_aansluiten_op_een_periode() -> None:
    """The same nine months taken at once after the four years and three months make one period with them."""
    file = loopbaan(verlof("non_activiteit", "2001-01-01", "2005-03-31"))
    assert oordeel(file, "non_activiteit", date(2005, 4, 1), date(2005, 12, 31), **GUNST).answer == "ja"


def test_een_correctie_van_de_vijf_jaar() -> None:
    """Back a year earlier than planned, recorded on 1 January 2004: two years used instead of three."""
    file = loopbaan(
        f"{verlof('non_activiteit', '2002-01-01', '2004-12-31')}, vastgelegd: 2001-11-01",
        f"{verlof('non_activiteit', '2002-01-01', '2003-12-31')}, vastgelegd: 2004-01-01, vervangt: 3",
    )
    assert boek(file, "non_activiteit", 2005, known=date(2003, 12, 31)).balance == 24 * 30
    assert boek(file, "non_activiteit", 2005, known=date(2004, 1, 1)).balance == 36 * 30


STAGE, ANDER = "gecontingenteerd_verlof_stage", "gecontingenteerd_verlof_ander_werk"


def test_het_eenmalige_contingent_bestaat_maar_een_keer() -> None:
    """A probation elsewhere in 2000 uses up the contingent, also that for other work; the twenty days of a year do not."""
    van, tot = date(2005, 3, 1), date(2006, 2, 28)
    facts = {"eenmalig_activiteit": "zelfstandige", "onder_afdelingshoofd": "ja"}
    vrij = oordeel(loopbaan(verlof(DAGEN, "2004-03-01", "2004-03-05")), ANDER, van, tot, **facts)
    assert vrij.answer == "ja"
    found = {line.rule: line.text for line in vrij.outcomes}
    assert (found["contingent_toestand"], found["contingent_vacant_op"], found["contingent_aard"]) == (
        "non-activiteit",
        "01/03/2005",
        "recht",
    )
    assert fout(oordeel(loopbaan(verlof(STAGE, "2000-01-01", "2000-06-30")), ANDER, van, tot, **facts)) == ["eenmalig_nog_vrij"]


def test_een_jaar_ander_werk_ook_in_twee_aansluitende_stukken() -> None:
    """Six months, prolonged at once: until a year after the first day, not until a year after the prolongation."""
    file = loopbaan(verlof(ANDER, "2005-01-01", "2005-06-30"))
    facts = {"eenmalig_activiteit": "zelfstandige", "onder_afdelingshoofd": "ja"}
    assert oordeel(file, ANDER, date(2005, 7, 1), date(2005, 12, 31), **facts).answer == "ja"
    assert fout(oordeel(file, ANDER, date(2005, 7, 1), date(2006, 1, 1), **facts)) == ["eenmalig_binnen_duur"]
    assert fout(oordeel(file, ANDER, date(2005, 9, 1), date(2005, 12, 31), **facts)) == ["eenmalig_nog_vrij"]


def test_ambtshalve_verlof_verbruikt_het_contingent_niet() -> None:
    file = loopbaan(verlof("gecontingenteerd_verlof_ambtshalve", "2003-01-01", "2003-12-31"))
    facts = {"eenmalig_activiteit": "stage_of_proef", "stage_elders_einde": "2005-08-31", "onder_afdelingshoofd": "ja"}
    assert oordeel(file, STAGE, date(2005, 3, 1), date(2005, 8, 31), **facts).answer == "ja"


def test_een_maand_voor_een_verkiezing() -> None:
    """Municipal election on 8 October 2006: a month from 8 September at most, its own kind of leave, asked a month ahead."""
    facts = {**GUNST, "verkiezing_soort": "gemeentelijk", "verkiezing_kandidaat": "ja", "verkiezing_op": "2006-10-08"}
    kind, asked = "gecontingenteerd_verlof_andere_verkiezing", date(2006, 8, 1)
    assert oordeel(loopbaan(), kind, date(2006, 9, 8), date(2006, 10, 7), asked=asked, **facts).answer == "ja"
    assert fout(oordeel(loopbaan(), kind, date(2006, 9, 8), date(2006, 10, 8), asked=asked, **facts)) == ["verkiezingsverlof_binnen_maand"]
    assert fout(oordeel(loopbaan(), kind, date(2006, 9, 25), date(2006, 10, 9), asked=asked, **facts)) == ["verkiezingsverlof_vooraf"]
    other = oordeel(loopbaan(), "gecontingenteerd_verlof_verkiezing", date(2006, 9, 8), date(2006, 10, 7), asked=asked, **facts)
    assert fout(other) == ["verkiezingsverlof_soort_past"]


def test_vroeger_verlof_voor_een_verkiezing_wordt_gevraagd() -> None:
    file = loopbaan(verlof("gecontingenteerd_verlof_andere_verkiezing", "2006-08-01", "2006-08-15"))
    facts = {**GUNST, "verkiezing_soort": "gemeentelijk", "verkiezing_kandidaat": "ja", "verkiezing_op": "2006-10-08"}
    kind, asked = "gecontingenteerd_verlof_andere_verkiezing", date(2006, 8, 1)
    open_ = oordeel(file, kind, date(2006, 9, 8), date(2006, 10, 7), asked=asked, **facts)
    assert [each.name for each in open_.missing] == ["verkiezing_opgenomen"]
    half = oordeel(file, kind, date(2006, 9, 8), date(2006, 9, 22), asked=asked, **facts, verkiezing_opgenomen="0,5")
    assert half.answer == "ja"


def test_wie_non_activiteit_vraagt_na_de_pensioenvoorwaarden() -> None:
    """XI 3 §2: nobody can be in non-activity once the conditions for a pension are met; service activity is not touched."""
    file = loopbaan("soort: pensioenvoorwaarden, van: 2005-06-01")
    assert fout(oordeel(file, "non_activiteit", date(2005, 3, 1), date(2006, 2, 28), **GUNST)) == ["non_activiteit_mogelijk"]
    assert oordeel(file, DAGEN, date(2005, 7, 4), date(2005, 7, 8), **GUNST).answer == "ja"
