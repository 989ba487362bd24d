"""Political leave on whole files: what a mandate gives month by month, what was taken, and verdicts on requests (XI 89ter-89undecies)."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.events.verlof import Mandaat
from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.deel_11_toestand.titel_11bis_politiek_verlof import MANDAAT
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.politiek import rekeningen
from statuut.timeline.month import month_number
from statuut.timeline.schedule import FULL_DAY

VRIJSTELLING, FACULTATIEF, AMBTSHALVE = "politieke_dienstvrijstelling", "politiek_verlof_facultatief", "politiek_verlof_ambtshalve"
RAADSLID = "soort: politiek_mandaat, van: 2001-01-02, tot: 2007-01-01, mandaat: gemeenteraadslid, bevolking: 45000"
SCHEPEN = "soort: politiek_mandaat, van: 2001-01-02, tot: 2007-01-01, mandaat: schepen, bevolking: 25000"


def vrij(soort: str, van: str, tot: str | None = None, extra: str = "") -> str:
    """An absence; `tot` is the first day back in the file's notation of half-open periods."""
    return f"soort: afwezigheid, van: {van}, tot: {tot or van}, aard: {soort}{extra}"


def rekening(file: Dossier, kind: str, year: int, on: date, known_on: date | None = None) -> Ledger:
    """The one account of a form in a year."""
    found = [each for each in rekeningen(Beeld(file, known_on), year, on) if each.kind == kind]
    assert len(found) == 1
    return found[0]


def oordeel(file: Dossier, kind: str, van: date, tot: date, share: int = 10_000, **facts: str) -> Verdict:
    """The verdict of the desk; incompatibilities are respected unless said otherwise."""
    context = make_context("pswi")
    request = LeaveRequest(kind, van, tot, share, None, {"onverenigbaarheden_nageleefd": "ja", **facts})
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def dagen(minuten: int | None) -> float | None:
    """Minutes as days, for a test that a person reads."""
    return None if minuten is None else minuten / FULL_DAY


def test_de_lijst_van_mandaten_is_die_van_het_dossier() -> None:
    assert MANDAAT.codes == get_args(Mandaat)


def test_elke_maand_staat_op_zichzelf() -> None:
    """Two days in March, one and a half taken: half a day left; the days of January and February have lapsed."""
    file = loopbaan(RAADSLID, vrij(VRIJSTELLING, "2005-03-10"), vrij(VRIJSTELLING, "2005-03-17", extra=", halve_dag: voormiddag"))
    ledger = rekening(file, VRIJSTELLING, 2005, date(2005, 3, 31))
    assert (dagen(ledger.granted), dagen(ledger.used), dagen(ledger.balance)) == (6, 1.5, 0.5)
    assert [dagen(e.minutes) for e in ledger.entries if e.text.startswith("Vervallen")] == [-2, -2]
    assert ledger.expires == date(2005, 3, 31)


def test_wat_gepland_is_staat_op_zijn_eigen_maand() -> None:
    """On 31 March one day of May is planned: May's two days are shown, April's are not."""
    file = loopbaan(RAADSLID, vrij(VRIJSTELLING, "2005-05-12"))
    ledger = rekening(file, VRIJSTELLING, 2005, date(2005, 3, 31))
    assert (dagen(ledger.granted), dagen(ledger.used), dagen(ledger.planned), dagen(ledger.balance)) == (8, 0, 1, 3)


def test_een_feestdag_kost_geen_dag() -> None:
    """Monday 16 May 2005 is Whit Monday: the two days from Monday to Tuesday take one."""
    file = loopbaan(RAADSLID, vrij(VRIJSTELLING, "2005-05-16", "2005-05-17"))
    assert dagen(rekening(file, VRIJSTELLING, 2005, date(2005, 5, 31)).used) == 1


def test_vrijstelling_en_facultatief_verlof_staan_naast_elkaar() -> None:
    """A councillor of 45,000 inhabitants has two days of each; taking one form leaves the other whole."""
    file = loopbaan(RAADSLID, vrij(FACULTATIEF, "2005-03-10", "2005-03-11"))
    assert dagen(rekening(file, VRIJSTELLING, 2005, date(2005, 3, 31)).balance) == 2
    assert dagen(rekening(file, FACULTATIEF, 2005, date(2005, 3, 31)).balance) == 0


def test_na_het_mandaat_nog_een_maand() -> None:
    """The mandate ends on 1 January 2007: January and February still give four days, March gives none."""
    ledger = rekening(loopbaan(SCHEPEN), AMBTSHALVE, 2007, date(2007, 4, 30))
    assert [(e.day, dagen(e.minutes)) for e in ledger.entries if e.minutes > 0] == [(date(2007, 1, 1), 4), (date(2007, 2, 1), 4)]
    assert not rekeningen(Beeld(loopbaan(SCHEPEN)), 2008, date(2008, 1, 31))


def test_de_maand_van_de_eed_geeft_alle_dagen() -> None:
    file = loopbaan("soort: politiek_mandaat, van: 2005-09-20, mandaat: provincieraadslid")
    ledger = rekening(file, FACULTATIEF, 2005, date(2005, 10, 1))
    assert [(e.day, dagen(e.minutes)) for e in ledger.entries if e.minutes > 0] == [(date(2005, 9, 20), 4), (date(2005, 10, 1), 4)]
    anders = rekeningen(Beeld(file), 2005, date(2005, 9, 30), {"XI_89quater_begonnen_maand": 1})
    assert dagen(next(each for each in anders if each.kind == FACULTATIEF).balance) == 1.5


def test_overdracht_volgens_de_andere_leeswijze() -> None:
    found = rekeningen(Beeld(loopbaan(RAADSLID)), 2005, date(2005, 3, 31), {"XI_89quater_overdracht": 1})
    assert dagen(next(each for each in found if each.kind == VRIJSTELLING).balance) == 6


def test_zonder_inwoners_is_de_rekening_onbepaald() -> None:
    file = loopbaan("soort: politiek_mandaat, van: 2001-01-02, mandaat: schepen")
    ledger = rekening(file, AMBTSHALVE, 2005, date(2005, 3, 31))
    assert ledger.balance is None
    assert ledger.missing == ("Hoeveel inwoners telt het gebied?",)


def test_een_verbetering_telt_vanaf_ze_bekend_is() -> None:
    """The number of inhabitants is corrected from 20,000 to 20,001: two days become four, for whoever knows it."""
    file = loopbaan(
        "nr: 3, vastgelegd: 2005-01-03, soort: politiek_mandaat, van: 2005-01-02, mandaat: schepen, bevolking: 20000",
        "nr: 4, vastgelegd: 2005-06-01, vervangt: 3, soort: politiek_mandaat, van: 2005-01-02, mandaat: schepen, bevolking: 20001",
    )
    before = rekening(file, AMBTSHALVE, 2005, date(2005, 3, 31), date(2005, 5, 31))
    after = rekening(file, AMBTSHALVE, 2005, date(2005, 3, 31), date(2005, 6, 1))
    assert (dagen(before.balance), dagen(after.balance)) == (2, 4)


def test_wie_te_weinig_werkt_heeft_geen_dagen() -> None:
    """Half-time by leave for part-time work: no days; back to 80 % on 1 March: two days from then on."""
    file = loopbaan(
        RAADSLID,
        vrij("deeltijdse_prestaties", "2004-01-01", "2005-02-28", ", fractie: 50"),
        vrij("deeltijdse_prestaties", "2005-03-01", "2005-12-31", ", fractie: 20"),
    )
    ledger = rekening(file, VRIJSTELLING, 2005, date(2005, 4, 30))
    assert [(e.day, dagen(e.minutes)) for e in ledger.entries if e.minutes > 0] == [(date(2005, 3, 1), 2), (date(2005, 4, 1), 2)]


def test_contractueel_deeltijds_telt_als_verlof_voor_deeltijdse_prestaties() -> None:
    file = dossier(
        "soort: identiteit, van: 1970-01-01, naam: Maes, voornaam: Tom, geboortedatum: 1970-01-01",
        "soort: contract, van: 2000-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, fractie: 80, contractduur: onbepaald",
        RAADSLID,
    )
    assert dagen(rekening(file, VRIJSTELLING, 2005, date(2005, 1, 31)).balance) == 2


@pytest.mark.parametrize(
    ("dag_van", "dag_tot", "antwoord"), [(date(2005, 3, 10), date(2005, 3, 11), "ja"), (date(2005, 3, 9), date(2005, 3, 11), "nee")]
)
def test_oordeel_over_dagen(dag_van: date, dag_tot: date, antwoord: str) -> None:
    assert oordeel(loopbaan(RAADSLID), VRIJSTELLING, dag_van, dag_tot).answer == antwoord


def test_oordeel_telt_wat_al_genomen_is() -> None:
    file = loopbaan(RAADSLID, vrij(VRIJSTELLING, "2005-03-10"), vrij(VRIJSTELLING, "2005-03-11"))
    verdict = oordeel(file, VRIJSTELLING, date(2005, 3, 17), date(2005, 3, 17))
    assert [line.rule for line in verdict.failed] == ["politieke_vrijstelling_binnen_perk"]
    assert verdict.failed[0].remedy == "Hoogstens 2 dagen in de maand vragen; met deze aanvraag zijn het 3 dagen."


def test_oordeel_over_een_deel_van_een_voltijds_ambt() -> None:
    """Alderman, 40,000 inhabitants: a quarter ex officio already runs, another quarter on request still goes, a half does not."""
    file = loopbaan(
        "soort: politiek_mandaat, van: 2001-01-02, tot: 2007-01-01, mandaat: schepen, bevolking: 40000",
        vrij(AMBTSHALVE, "2001-01-02", "2006-12-31", ", fractie: 25"),
    )
    assert oordeel(file, FACULTATIEF, date(2005, 3, 1), date(2005, 3, 31), 2_500).answer == "ja"
    assert [line.rule for line in oordeel(file, FACULTATIEF, date(2005, 3, 1), date(2005, 3, 31), 5_000).failed] == [
        "politiek_facultatief_binnen_perk"
    ]


def test_oordeel_voor_de_eed_en_na_het_einde() -> None:
    file = loopbaan(SCHEPEN)
    assert oordeel(file, AMBTSHALVE, date(2007, 2, 27), date(2007, 2, 28)).answer == "ja"
    assert "politiek_binnen_mandaat" in {line.rule for line in oordeel(file, AMBTSHALVE, date(2007, 2, 28), date(2007, 3, 1)).failed}
    assert oordeel(file, AMBTSHALVE, date(2000, 12, 20), date(2000, 12, 20)).answer == "onbepaald"


def test_voltijds_als_kamerlid_is_non_activiteit() -> None:
    """Oath on 5 June 2003, end on 18 May 2007, second mandate from 19 May 2007: the post can be vacant from the second mandate's start."""
    file = loopbaan(
        "soort: politiek_mandaat, van: 2003-06-05, tot: 2007-05-18, mandaat: kamerlid_of_senator",
        "soort: politiek_mandaat, van: 2007-05-19, mandaat: kamerlid_of_senator",
        vrij("politiek_verlof_non_activiteit", "2003-06-05", "2007-05-18"),
    )
    verdict = oordeel(file, "politiek_verlof_non_activiteit", date(2007, 5, 19), date(2010, 5, 18), politiek_vervangen="ja")
    assert verdict.answer == "ja"
    assert {line.rule: line.text for line in verdict.outcomes} == {
        "politiek_ambtshalve_begin": "19/05/2007",
        "politiek_toestand": "non-activiteit",
        "politiek_met_salaris": "nee",
        "politiek_schaalbevordering": "nee",
        "politiek_vacant_vanaf": "19/05/2007",
        "politiek_vacant_beslist": "benoemende overheid",
        "politiek_verlof_einde": "geen",
        "politiek_rechten_hersteld": "geen",
        "politiek_terugkeer": "andere betrekking",
    }
    statuses = {span.parts[0].status for span in balie().status(file, van=date(2004, 1, 1), tot=date(2004, 12, 31))}
    assert statuses == {"non_activiteit"}


def test_onverenigbaarheid_en_onbekend() -> None:
    file = loopbaan(RAADSLID)
    nee = oordeel(file, VRIJSTELLING, date(2005, 3, 10), date(2005, 3, 10), onverenigbaarheden_nageleefd="nee")
    assert [line.rule for line in nee.failed] == ["politiek_onverenigbaarheden"]
    onbekend = oordeel(file, VRIJSTELLING, date(2005, 3, 10), date(2005, 3, 10), onverenigbaarheden_nageleefd="onbekend")
    assert [asking.name for asking in onbekend.missing] == ["onverenigbaarheden_nageleefd"]
