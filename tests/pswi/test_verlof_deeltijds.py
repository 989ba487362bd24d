"""Leave for part-time work in whole files (XI 35-41): the five career years, extensions, suspension, status, and verdicts on requests."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.dossier.validate import validate
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.pack import load_pack
from statuut.engine.verdict import Verdict, VerdictLine
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_verloop import ANDER_VERLOF, deeltijds_opgeschort
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.vijf_jaar import eerste_dag_na_krediet
from statuut.timeline.month import month_number

JAREN = tuple(
    f"soort: afwezigheid, van: {jaar}-01-01, tot: {jaar}-12-31, aard: deeltijdse_prestaties, fractie: 20" for jaar in range(2000, 2007)
)
BEVALLING = "soort: afwezigheid, van: 2001-03-15, tot: 2001-06-30, aard: bevallingsverlof"


def rekening(file: Dossier, year: int, on: date | None = None, known_on: date | None = None) -> Ledger:
    found = [each for each in balie().ledgers(file, year=year, on=on, known_on=known_on) if each.kind == "deeltijdse_prestaties"]
    assert len(found) == 1
    return found[0]


def maanden(ledger: Ledger) -> float | None:
    """The balance in months; exact for halves, which is what the cases use."""
    return None if ledger.balance is None else ledger.balance / ledger.day_minutes


def oordeel(file: Dossier, van: date, tot: date, share: int = 2_000, asked: date | None = None, **facts: str) -> Verdict:
    request = LeaveRequest("deeltijdse_prestaties", van, tot, share, asked, facts)
    return balie().judge(file, request, outcomes=niets, readings={}, parameters={})


def regel(verdict: Verdict, name: str) -> VerdictLine:
    return next(line for line in (*verdict.conditions, *verdict.outcomes) if line.rule == name)


def toestand(file: Dossier, day: date) -> list[tuple[str, str, int]]:
    (span,) = balie().status(file, van=day, tot=day)
    return [(part.status, part.kind, part.share) for part in span.parts]


def test_elk_jaar_telt_als_een_jaar_welk_deel_ook() -> None:
    """XI 40 §1 lid 2: a year at 80 % and half a year at 50 % are eighteen months of the sixty."""
    file = loopbaan(JAREN[0], "soort: afwezigheid, van: 2001-01-01, tot: 2001-06-30, aard: deeltijdse_prestaties, fractie: 50")
    assert maanden(rekening(file, 1999)) == 60
    assert maanden(rekening(file, 2000)) == 48
    assert maanden(rekening(file, 2001)) == 42


def test_wat_nog_komt_is_gepland() -> None:
    """XI 40 §1 lid 2: on 31 March three months are used and nine are planned."""
    ledger = rekening(loopbaan(JAREN[0]), 2000, on=date(2000, 3, 31))
    assert (ledger.granted, ledger.used, ledger.planned) == (60 * 30, 3 * 30, 9 * 30)


def test_bevallingsverlof_schort_op_en_telt_niet() -> None:
    """XI 38: of 2001 the days from 15 March to 30 June do not count: 2 months and 14 days, then 6 months."""
    ledger = rekening(loopbaan(JAREN[1], BEVALLING), 2001)
    assert ledger.used == (2 * 30 + 14) + 6 * 30


@pytest.mark.parametrize(
    ("aard", "naam"),
    [
        ("bevallingsverlof", "bevallingsverlof"),
        ("opvangverlof", "opvangverlof"),
        ("ouderschapsverlof", "ouderschapsverlof"),
        ("loopbaanonderbreking_ouderschap", "ouderschapsverlof_voltijdse_loopbaanonderbreking"),
        ("gecontingenteerd_verlof_verkiezing", "verkiezingen_wetgevend_of_provinciaal"),
        ("gecontingenteerd_verlof_andere_verkiezing", "andere_verkiezingen"),
        ("militaire_dienst", "militaire_prestaties"),
        ("burgerbescherming", "civiele_bescherming"),
        ("vaderschapsverlof", "vaderschapsverlof"),
        ("ziekteverlof", "ziekteverlof"),
        ("omstandigheidsverlof", "ander_verlof"),
    ],
)
def test_de_regel_en_de_tabel_van_samenloop_zeggen_hetzelfde(aard: str, naam: str) -> None:
    """XI 38: three months of another leave in 2001 are suspended or not, as the rule has it for that leave."""
    suspended = deeltijds_opgeschort(ANDER_VERLOF.codes.index(naam), 0, 0) == 1
    ander = f"soort: afwezigheid, van: 2001-04-01, tot: 2001-06-30, aard: {aard}"
    assert rekening(loopbaan(JAREN[1], ander), 2001).used == (9 if suspended else 12) * 30


def test_ziekte_schort_niet_op() -> None:
    """XI 23, XI 38: sick leave runs through it, and the year counts in full."""
    ziek = "soort: afwezigheid, van: 2001-03-15, tot: 2001-06-30, aard: ziekteverlof"
    assert rekening(loopbaan(JAREN[1], ziek), 2001).used == 12 * 30


def test_na_vijf_jaar_is_het_non_activiteit_voor_wat_niet_wordt_gewerkt() -> None:
    """XI 40 §2: after 2000-2004 the leave of 2005 is non-activity for 20 % of the work, without a new kind in the file."""
    file = loopbaan(*JAREN)
    assert toestand(file, date(2004, 12, 31)) == [
        ("dienstactiviteit", "aan_het_werk", 8_000),
        ("dienstactiviteit", "deeltijdse_prestaties", 2_000),
    ]
    assert toestand(file, date(2005, 1, 1)) == [
        ("dienstactiviteit", "aan_het_werk", 8_000),
        ("non_activiteit", "deeltijdse_prestaties_non_activiteit", 2_000),
    ]
    assert maanden(rekening(file, 2006)) == 0


def test_de_dag_valt_midden_in_een_verlof() -> None:
    """XI 40 §1, XI 38: 12 + 8 months and 14 days + 36 months leave 3 months and 16 days of the sixty for 2005: over on 17 April."""
    file = loopbaan(*JAREN, BEVALLING)
    assert eerste_dag_na_krediet(file.known(None)) == date(2005, 4, 17)
    assert toestand(file, date(2005, 4, 16))[1][0] == "dienstactiviteit"
    assert toestand(file, date(2005, 4, 17))[1][0] == "non_activiteit"


def test_de_maandfeiten_van_de_loopbaan_volgen_mee() -> None:
    """VIII 76 §4 2° d), VIII 34: from January 2005 on no scale seniority grows, and hours are counted for the others."""
    from statuut.statutes.pswi.feiten.maanden import streams

    (stream,) = streams(loopbaan(*JAREN), known_on=None, until=month_number(date(2005, 2, 1)))
    rows = {row.month: row.facts for row in stream.rows}
    assert rows[month_number(date(2004, 12, 1))]["geen_schaalopbouw_deeltijds"] == 0
    assert rows[month_number(date(2005, 1, 1))]["geen_schaalopbouw_deeltijds"] == 1
    assert rows[month_number(date(2005, 1, 1))]["uren_1976"] > 0


def test_alleen_vanaf_juli_1982() -> None:
    """XI 40 §1 lid 2: leave from July 1981 to June 1983 counts for twelve months."""
    oud = "soort: afwezigheid, van: 1981-07-01, tot: 1983-06-30, aard: deeltijdse_prestaties, fractie: 50"
    ledger = rekening(loopbaan(oud, van="1980-01-01"), 1983)
    assert ledger.used == 12 * 30


def test_twee_verloven_op_dezelfde_dagen_tellen_een_keer() -> None:
    """XI 40 §1 lid 2: the duration is that of calendar time, also when a correction left two periods on the same days."""
    dubbel = "soort: afwezigheid, van: 2000-07-01, tot: 2001-06-30, aard: deeltijdse_prestaties, fractie: 20"
    assert rekening(loopbaan(JAREN[0], dubbel), 2001).used == 18 * 30


def test_een_verbetering_later_vastgelegd() -> None:
    """The leave of 2001 turns out to have ended in June: before the correction was recorded the account showed the whole year."""
    file = loopbaan(
        JAREN[0],
        JAREN[1] + ", nr: 4",
        "nr: 5, soort: afwezigheid, van: 2001-01-01, tot: 2001-06-30, aard: deeltijdse_prestaties, fractie: 20, "
        "vastgelegd: 2002-02-01, vervangt: 4",
    )
    assert maanden(rekening(file, 2001, known_on=date(2002, 1, 31))) == 36
    assert maanden(rekening(file, 2001, known_on=date(2002, 2, 1))) == 42


def test_een_vroegere_vaste_dienst_moet_gezegd_worden() -> None:
    """XI 40 §1 lid 2: with an earlier permanent office the balance is unknown until the file tells what was had there."""
    vroeger = (
        "soort: vorige_dienst, van: 1984-01-01, tot: 1989-12-31, werkgever: Stad, werkgever_soort: lokaal_bestuur, "
        "hoedanigheid: vastbenoemd"
    )
    ledger = rekening(loopbaan(JAREN[0], vroeger), 2000)
    assert ledger.balance is None
    assert "vroegere vaste dienst" in ledger.missing[0]
    stand = "soort: verlofstand, van: 1990-01-01, aard: deeltijdse_prestaties, soort_stand: opgenomen, dagen: 180"
    assert maanden(rekening(loopbaan(JAREN[0], vroeger, stand), 2000)) == 60 - 6 - 12


def test_geen_rekening_voor_wie_nooit_benoemd_is() -> None:
    file = dossier("soort: contract, van: 2000-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, contractduur: onbepaald")
    assert not [each for each in balie().ledgers(file, year=2005) if each.kind == "deeltijdse_prestaties"]


def test_gunst_zonder_oordeel_van_de_dienst_is_onbepaald() -> None:
    """XI 35 lid 3, XI 36: forty-four years, no children: everything else is in order, the judgement of the service is asked."""
    verdict = oordeel(
        loopbaan(), date(2005, 5, 1), date(2006, 4, 30), asked=date(2005, 4, 1), onder_afdelingshoofd="ja", afdelingshoofd="nee"
    )
    assert verdict.answer == "onbepaald"
    assert "deeltijds_dienst_laat_toe" in {asking.name for asking in verdict.missing}
    assert regel(verdict, "deeltijds_aard").text == "gunst"
    assert regel(verdict, "deeltijds_uiterste_beslisdag").text == "01/05/2005"


def test_geweigerde_gunst_zegt_waarom() -> None:
    verdict = oordeel(
        loopbaan(), date(2005, 5, 1), date(2006, 4, 30), asked=date(2005, 4, 1), deeltijds_dienst_laat_toe="nee",
        deeltijds_bekendgemaakt="15/04/2005",
    )  # fmt: skip
    assert verdict.answer == "nee"
    assert [line.rule for line in verdict.failed] == ["deeltijds_toegestaan"]


def test_recht_door_kinderen_vraagt_geen_oordeel() -> None:
    """XI 41 §1 2°, §2: two dependent children under fifteen on the first day; the service does not come in."""
    kinderen = (
        "soort: kind, van: 1992-03-01, geboortedatum_kind: 1992-03-01, ten_laste: ja",
        "soort: kind, van: 1991-05-02, geboortedatum_kind: 1991-05-02, ten_laste: ja",
    )
    verdict = oordeel(loopbaan(*kinderen), date(2006, 5, 1), date(2006, 10, 31), asked=date(2006, 3, 1))
    assert verdict.answer == "ja"
    assert regel(verdict, "deeltijds_aard").text == "recht"
    assert not regel(verdict, "deeltijds_toegestaan").applies
    later = oordeel(loopbaan(*kinderen), date(2006, 5, 2), date(2006, 11, 1), asked=date(2006, 3, 1))
    assert regel(later, "deeltijds_aard").text == "gunst"


def test_verlenging_een_dag_te_laat_gevraagd() -> None:
    """XI 37 lid 3: the leave ends on 31 December, so 1 December is the last day; the remedy names it."""
    file = loopbaan(JAREN[0])
    good = oordeel(file, date(2001, 1, 1), date(2001, 12, 31), asked=date(2000, 12, 1))
    late = oordeel(file, date(2001, 1, 1), date(2001, 12, 31), asked=date(2000, 12, 2))
    assert regel(good, "deeltijds_tijdig_aangevraagd").satisfied
    assert not regel(late, "deeltijds_tijdig_aangevraagd").satisfied
    assert "01/12/2000" in regel(late, "deeltijds_tijdig_aangevraagd").remedy


def test_te_kort_en_te_weinig_werk() -> None:
    """XI 36 §4 and XI 37 lid 1 fail together, and both say so."""
    verdict = oordeel(loopbaan(), date(2005, 5, 1), date(2005, 7, 30), share=6_000, asked=date(2005, 3, 1), deeltijds_dienst_laat_toe="ja")
    assert {line.rule for line in verdict.failed} >= {"deeltijds_minstens_halftijds", "deeltijds_duur_toegelaten"}


def test_niet_tijdens_halftijdse_loopbaanonderbreking() -> None:
    """XI 46 lid 2."""
    file = loopbaan("soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: loopbaanonderbreking, fractie: 50")
    verdict = oordeel(file, date(2005, 12, 1), date(2006, 5, 31), asked=date(2005, 9, 1), deeltijds_dienst_laat_toe="ja")
    assert "deeltijds_zonder_onderbreking" in {line.rule for line in verdict.failed}


def test_de_dag_na_vijf_jaar_in_een_aanvraag() -> None:
    """XI 40: 54 months are gone, so a leave from 1 July 2004 is non-activity from 1 January 2005 on."""
    half = "soort: afwezigheid, van: 2004-01-01, tot: 2004-06-30, aard: deeltijdse_prestaties, fractie: 20"
    verdict = oordeel(
        loopbaan(*JAREN[:4], half), date(2004, 7, 1), date(2005, 6, 30), asked=date(2004, 5, 1), deeltijds_dienst_laat_toe="ja"
    )
    assert regel(verdict, "deeltijds_dag_krediet_op").text == "01/01/2005"
    assert regel(verdict, "deeltijds_toestand").text == "dienstactiviteit"


def test_stagiair_heeft_het_niet() -> None:
    file = dossier("soort: stage, van: 2004-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk")
    verdict = oordeel(file, date(2004, 6, 1), date(2004, 12, 31), asked=date(2004, 3, 1), deeltijds_dienst_laat_toe="ja")
    assert "deeltijds_voor_ambtenaar" in {line.rule for line in verdict.failed}


def test_beeld_splitst_alleen_deeltijds_verlof() -> None:
    """A sick leave over the end of the five years stays one absence."""
    ziek: Any = "soort: afwezigheid, van: 2004-12-01, tot: 2005-01-31, aard: ziekteverlof"
    kinds = [
        (a.soort.aard, a.periode.text()) for a in Beeld(loopbaan(*JAREN[:5], JAREN[5], ziek)).afwezigheden if a.periode.van.year >= 2004
    ]
    assert ("ziekteverlof", "01/12/2004 t.e.m. 31/01/2005") in kinds
    assert [kind for kind, _ in kinds].count("deeltijdse_prestaties_non_activiteit") == 1


def test_vastgelegd_na_vijf_jaar_zonder_wat_voorafging() -> None:
    """The file records leave past the five years but shows only one year before it: the balance asks for the rest and is not invented."""
    later = "soort: afwezigheid, van: 2001-01-01, tot: 2001-12-31, aard: deeltijdse_prestaties_non_activiteit, fractie: 20"
    ledger = rekening(loopbaan(JAREN[0], later), 2001)
    assert ledger.balance is None
    assert "verlofstand" in ledger.missing[0]
    stand = "soort: verlofstand, van: 1999-12-31, aard: deeltijdse_prestaties, soort_stand: opgenomen, dagen: 1440"
    assert maanden(rekening(loopbaan(JAREN[0], later, stand), 2001)) == 0


def test_bevordering_na_vijf_jaar_is_een_waarschuwing() -> None:
    """XI 40 §2 lid 2: a promotion in 2005, past the five years, ends the leave; one in 2003 does not."""
    pack = load_pack("pswi")
    bevorderd = "soort: graad, van: {}, graad: hoofdmedewerker, wijze: bevordering"
    found = {day: [f.code for f in validate(loopbaan(*JAREN, bevorderd.format(day)), pack.codes)] for day in ("2003-07-01", "2005-07-01")}
    assert "bevordering_beeindigt_deeltijds" not in found["2003-07-01"]
    assert "bevordering_beeindigt_deeltijds" in found["2005-07-01"]


def test_minder_dan_de_helft_werken_is_een_waarschuwing() -> None:
    """XI 36 §4."""
    pack = load_pack("pswi")
    file = loopbaan("soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties, fractie: 60")
    assert "deeltijds_onder_helft" in {f.code for f in validate(file, pack.codes)}
