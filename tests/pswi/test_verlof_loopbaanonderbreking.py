"""Career interruption in whole files (XI 42-62): the accounts of months, special regimes, other employers, and verdicts on requests."""

from __future__ import annotations

from datetime import date

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict, VerdictLine

GEMELD = {"onderbreking_schriftelijk": "ja", "onderbreking_uitkeringsformulier": "ja", "onderbreking_werkpatroon": "elke_dag"}
ELDERS = (
    "soort: vorige_dienst, van: 1984-01-01, tot: 1989-12-31, werkgever: Stad, werkgever_soort: lokaal_bestuur, hoedanigheid: contractueel"
)


def afwezig(van: str, tot: str, aard: str = "loopbaanonderbreking", fractie: int = 100, **fields: str) -> str:
    extra = "".join(f", {name}: {value}" for name, value in fields.items())
    return f"soort: afwezigheid, van: {van}, tot: {tot}, aard: {aard}, fractie: {fractie}{extra}"


def rekeningen(file: Dossier, year: int, on: date | None = None, known_on: date | None = None) -> dict[str, Ledger]:
    """The accounts of title 7 by name."""
    found = balie().ledgers(file, year=year, on=on, known_on=known_on)
    return {each.name: each for each in found if each.kind.startswith(("loopbaanonderbreking", "palliatief"))}


def over(ledger: Ledger) -> float | None:
    """The balance in months."""
    return None if ledger.balance is None else ledger.balance / ledger.day_minutes


def oordeel(file: Dossier, kind: str, van: date, tot: date, share: int = 10_000, asked: date | None = None, **facts: str) -> Verdict:
    request = LeaveRequest(kind, van, tot, share, asked, facts)
    return balie().judge(file, request, outcomes=niets, readings={}, parameters={})


def regel(verdict: Verdict, name: str) -> VerdictLine:
    return next(line for line in (*verdict.conditions, *verdict.outcomes) if line.rule == name)


def test_twee_tellers_zonder_omrekening() -> None:
    """XI 43 §1 lid 2: a year full-time and a year and a half half-time right after it."""
    file = loopbaan(
        afwezig("1999-01-01", "1999-12-31"),
        afwezig("2000-01-01", "2000-12-31", fractie=50),
        afwezig("2001-01-01", "2001-06-30", fractie=50),
    )
    found = rekeningen(file, 2001)
    assert over(found["voltijdse loopbaanonderbreking"]) == 60
    assert over(found["halftijdse loopbaanonderbreking"]) == 54


def test_bijzondere_stelsels_tellen_apart() -> None:
    """XI 50, 54, 58: palliative leave, care and parental leave leave the 72 months as they are, and have accounts of their own."""
    file = loopbaan(
        afwezig("1999-01-01", "1999-12-31"),
        afwezig("2001-03-15", "2001-04-14", "palliatief_verlof", betrokkene="P1"),
        afwezig("2001-04-15", "2001-05-14", "palliatief_verlof", betrokkene="P1"),
        afwezig("2002-01-10", "2002-03-09", "loopbaanonderbreking_zorg", betrokkene="moeder"),
        afwezig("2002-06-01", "2002-08-31", "loopbaanonderbreking_zorg", 50, betrokkene="moeder"),
        afwezig("2003-06-01", "2003-08-31", "loopbaanonderbreking_ouderschap", kind_geboortedatum="2001-09-01"),
    )
    found = {name: over(ledger) for name, ledger in rekeningen(file, 2003).items()}
    assert found == {
        "voltijdse loopbaanonderbreking": 60,
        "halftijdse loopbaanonderbreking": 72,
        "palliatief verlof (P1)": 0,
        "loopbaanonderbreking voor de zorg voor een zwaar zieke, voltijds (moeder)": 10,
        "loopbaanonderbreking voor de zorg voor een zwaar zieke, halftijds (moeder)": 21,
        "ouderschapsverlof als loopbaanonderbreking, voltijds (kind geboren op 01/09/2001)": 0,
    }


def test_zorg_zonder_naam_laat_het_saldo_open() -> None:
    """XI 53 §1: the maximum is per patient, so a leave that names none asks for it."""
    (ledger,) = [
        each
        for name, each in rekeningen(loopbaan(afwezig("2002-01-10", "2002-03-09", "loopbaanonderbreking_zorg")), 2002).items()
        if "zorg" in name
    ]
    assert ledger.balance is None
    assert "patiënt" in ledger.missing[0]


def test_andere_werkgevers_gaan_van_dezelfde_vorm_af() -> None:
    """XI 43 §1 lid 3: unknown with an earlier service; 12 half-time months elsewhere then go off the half-time maximum only."""
    assert rekeningen(loopbaan(ELDERS), 1995)["voltijdse loopbaanonderbreking"].balance is None
    stand = "soort: verlofstand, van: 1990-01-01, aard: loopbaanonderbreking, soort_stand: opgenomen, dagen: 360, fractie: 50"
    found = rekeningen(loopbaan(ELDERS, stand, afwezig("1999-01-01", "1999-12-31", fractie=50)), 1999)
    assert over(found["voltijdse loopbaanonderbreking"]) == 72
    assert over(found["halftijdse loopbaanonderbreking"]) == 48


def test_omgezet_in_non_activiteit() -> None:
    """XI 62: full-time without allowance is non-activity; half-time the half not worked; neither goes off the 72 months."""
    file = loopbaan(
        afwezig("2003-01-01", "2003-06-30", "loopbaanonderbreking_non_activiteit"),
        afwezig("2004-01-01", "2004-06-30", "loopbaanonderbreking_halftijds_non_activiteit", 50),
    )
    (full,) = balie().status(file, van=date(2003, 2, 1), tot=date(2003, 2, 1))
    assert [(part.status, part.share) for part in full.parts] == [("non_activiteit", 10_000)]
    (half,) = balie().status(file, van=date(2004, 2, 1), tot=date(2004, 2, 1))
    assert [(part.status, part.share) for part in half.parts] == [("dienstactiviteit", 5_000), ("non_activiteit", 5_000)]
    assert {over(each) for each in rekeningen(file, 2004).values()} == {72}


def test_gepland_en_een_verbetering() -> None:
    """On 30 June 1999 six months are used and six planned; the return on 1 September was recorded in July."""
    file = loopbaan(
        afwezig("1999-01-01", "1999-12-31", nr="3"),
        afwezig("1999-01-01", "1999-08-31", nr="4", vastgelegd="1999-07-05", vervangt="3"),
    )
    before = rekeningen(file, 1999, on=date(1999, 6, 30), known_on=date(1999, 6, 30))["voltijdse loopbaanonderbreking"]
    assert (before.used, before.planned) == (6 * 30, 6 * 30)
    after = rekeningen(file, 1999, on=date(1999, 6, 30), known_on=date(1999, 7, 5))["voltijdse loopbaanonderbreking"]
    assert (after.used, after.planned) == (6 * 30, 2 * 30)


def test_een_recht_dat_in_orde_is() -> None:
    """XI 43, 46, 47: a year half-time from the first of a month, written down three months ahead."""
    verdict = oordeel(loopbaan(), "loopbaanonderbreking", date(2005, 5, 1), date(2006, 4, 30), 5_000, date(2005, 2, 1), **GEMELD)
    assert verdict.answer == "ja"
    assert regel(verdict, "onderbreking_bevoegd").text == "niemand: het verlof volgt vanzelf"
    assert regel(verdict, "onderbreking_resterend").text == "6 j 0 m"


def test_alles_wat_fout_gaat_wordt_genoemd() -> None:
    """Too short, not on the first, too late, and with part-time leave: four articles, four lines."""
    file = loopbaan(afwezig("2005-01-01", "2005-12-31", "deeltijdse_prestaties", 20))
    verdict = oordeel(
        file,
        "loopbaanonderbreking",
        date(2005, 5, 2),
        date(2005, 10, 1),
        5_000,
        date(2005, 2, 3),
        onderbreking_kortere_termijn="nee",
        **GEMELD,
    )
    assert {line.rule for line in verdict.failed} >= {
        "onderbreking_duur_toegelaten",
        "onderbreking_begint_op_eerste",
        "onderbreking_tijdig_gemeld",
        "onderbreking_zonder_deeltijds",
    }


def test_wat_rest_is_te_weinig() -> None:
    """XI 43 §1: 66 months full-time are gone; six fit, seven do not, and the remedy says how much is left."""
    years = [afwezig(f"{year}-01-01", f"{year}-12-31") for year in range(1995, 2000)] + [afwezig("2000-01-01", "2000-06-30")]
    file = loopbaan(*years)
    fits = oordeel(file, "loopbaanonderbreking", date(2005, 1, 1), date(2005, 6, 30), asked=date(2004, 9, 1), **GEMELD)
    assert fits.answer == "ja"
    fails = oordeel(file, "loopbaanonderbreking", date(2005, 1, 1), date(2005, 7, 31), asked=date(2004, 9, 1), **GEMELD)
    assert [line.rule for line in fails.failed] == ["onderbreking_binnen_maximum"]
    assert fails.failed[0].remedy == "hoogstens 6 m"


@pytest.mark.parametrize(
    ("kind", "tot", "answer"),
    [("loopbaanonderbreking", date(2005, 10, 31), "nee"), ("palliatief_verlof", date(2005, 5, 31), "ja")],
)
def test_leidinggevende_van_rang_a2(kind: str, tot: date, answer: str) -> None:
    """XI 43 §3, XI 52: excluded from the ordinary interruption, not from palliative leave."""
    palliatief = {"onderbreking_patient_ongeneeslijk": "ja", "onderbreking_patient_terminaal": "ja", "onderbreking_attest": "ja"}
    file = loopbaan(graad="directeur")
    assert oordeel(file, kind, date(2005, 5, 1), tot, asked=date(2005, 1, 1), leidinggevend="ja", **GEMELD, **palliatief).answer == answer


def test_stagiair_alleen_in_de_bijzondere_stelsels() -> None:
    """XI 43 §3 lid 3, XI 56."""
    file = dossier("soort: stage, van: 2004-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk")
    gewoon = oordeel(file, "loopbaanonderbreking", date(2004, 6, 1), date(2004, 11, 30), asked=date(2004, 2, 1), **GEMELD)
    assert [line.rule for line in gewoon.failed] == ["onderbreking_hoedanigheid_toegelaten"]
    zorg = oordeel(
        file, "loopbaanonderbreking_zorg", date(2004, 6, 15), date(2004, 8, 14), asked=date(2004, 6, 14), onderbreking_attest="ja",
        onderbreking_attest_identiteit="ja", onderbreking_arts_noemt_zwaar="ja", onderbreking_bijstand_nodig="ja",
        onderbreking_patient_graad="1", **GEMELD,
    )  # fmt: skip
    assert zorg.answer == "ja"


def test_tot_aan_het_pensioen() -> None:
    """XI 43 §2: born on 17 May 1960, so from 1 June 2010 on, whatever was had before; one month earlier is too early."""
    before = [afwezig(f"{year}-01-01", f"{year}-12-31", fractie=50) for year in range(1995, 2001)]
    facts = {**GEMELD, "onderbreking_verbintenis": "ja", "onderbreking_pensioendatum": "17/05/2025"}
    kind = "loopbaanonderbreking_tot_pensioen"
    good = oordeel(loopbaan(*before), kind, date(2010, 6, 1), date(2025, 5, 31), 5_000, date(2010, 2, 1), **facts)
    assert good.answer == "ja"
    early = oordeel(loopbaan(*before), kind, date(2010, 5, 1), date(2025, 5, 31), 5_000, date(2010, 1, 1), **facts)
    assert [line.rule for line in early.failed] == ["onderbreking_vijftig"]


def test_ouderschapsverlof_een_keer_per_kind() -> None:
    """XI 57 §3: unpaid parental leave of XI 21 for the same child closes this form; another child is open."""
    file = loopbaan(afwezig("2003-01-01", "2003-03-31", "ouderschapsverlof", kind_geboortedatum="2002-06-01"))
    facts = {**GEMELD, "onderbreking_kind_geadopteerd": "nee", "onderbreking_kind_ongeschiktheid": "0", "onderbreking_man": "nee"}
    kind, van, tot, asked = "loopbaanonderbreking_ouderschap", date(2005, 5, 1), date(2005, 7, 31), date(2005, 1, 15)
    same = oordeel(file, kind, van, tot, asked=asked, geboortedatum_kind="01/06/2002", **facts)
    assert "onderbreking_ouderschap_eerste_keer" in {line.rule for line in same.failed}
    other = oordeel(file, kind, van, tot, asked=asked, geboortedatum_kind="01/06/2004", **facts)
    assert other.answer == "ja"


def test_derde_maand_palliatief_voor_dezelfde_patient() -> None:
    """XI 49 §1: P1 has had two months; a third is refused, another patient opens a new account."""
    file = loopbaan(
        afwezig("2001-03-15", "2001-04-14", "palliatief_verlof", betrokkene="P1"),
        afwezig("2001-04-15", "2001-05-14", "palliatief_verlof", betrokkene="P1"),
    )
    facts = {**GEMELD, "onderbreking_patient_ongeneeslijk": "ja", "onderbreking_patient_terminaal": "ja", "onderbreking_attest": "ja"}
    third = oordeel(file, "palliatief_verlof", date(2001, 5, 15), date(2001, 6, 14), betrokkene="P1", **facts)
    assert [line.rule for line in third.failed] == ["onderbreking_binnen_maximum"]
    other = oordeel(file, "palliatief_verlof", date(2001, 5, 15), date(2001, 6, 14), betrokkene="P2", **facts)
    assert other.answer == "ja"


def test_geen_uitkering_bekend_laat_de_toestand_open() -> None:
    """XI 62: whether it stays service activity depends on the allowance, which is asked and never assumed."""
    verdict = oordeel(loopbaan(), "loopbaanonderbreking", date(2005, 5, 1), date(2006, 4, 30), asked=date(2005, 2, 1), **GEMELD)
    line = regel(verdict, "onderbreking_toestand")
    assert line.text == "onbepaald"
    assert "onderbreking_uitkering" in {asking.name for asking in line.missing}
