"""The end of service on whole files (part XII): the grounds on a day, their terms, and what is owed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import Outcomes
from statuut.engine.pack import load_pack
from statuut.engine.values import UNKNOWN
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.salary_tables import example_tables
from statuut.statutes.pswi.verlof.gronden import GRONDEN
from statuut.timeline.month import month_number, parse_month


def einde(
    file: Dossier,
    on: date,
    outcomes: Outcomes = niets,
    known_on: date | None = None,
    leeswijzen: dict[str, str] | None = None,
    **facts: str,
) -> dict[str, Verdict]:
    """The verdicts of the desk by article; `facts` are typed as a person would."""
    context = make_context("pswi", readings=leeswijzen)
    parameters = dict(context.parameters(month_number(on)))
    found = balie().end(file, on=on, outcomes=outcomes, readings=context.readings, parameters=parameters, known_on=known_on, facts=facts)
    return {verdict.article: verdict for verdict in found}


def regels(verdict: Verdict) -> dict[str, str]:
    """Outcomes as texts by rule."""
    return {line.rule: line.text for line in verdict.outcomes}


def ambtenaar(*events: str, geboren: str = "1941-05-20", van: str = "1998-02-01") -> Dossier:
    """An official with a day of birth and an appointment."""
    return dossier(
        f"soort: identiteit, van: {geboren}, naam: Peeters, voornaam: An, geboortedatum: {geboren}",
        f"soort: benoeming, van: {van}, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
        *events,
    )


def test_elke_grond_heeft_regels_die_bestaan() -> None:
    book = load_pack("pswi").questions
    for grond in GRONDEN:
        assert [name for name in (*grond.voorwaarden, *grond.uitkomsten) if name not in book.rules] == []
        assert [name for name in grond.voorwaarden if book.rules[name].unit.key != "ja_nee"] == []
        assert [name for name in grond.feiten if name not in book.facts] == []


def test_op_65_jaar() -> None:
    """Born on 20 May 1941: not yet on 19 May 2006, and on the 20th the file cannot tell whether the person is kept in service."""
    file = ambtenaar()
    before = einde(file, date(2006, 5, 19))["XII 1bis §1"]
    assert before.answer == "nee"
    assert before.failed[0].remedy == "De hoedanigheid eindigt op 20/05/2006."
    assert regels(before)["hoedanigheid_laatste_dienstdag"] == "19/05/2006"
    assert einde(file, date(2006, 5, 20))["XII 1bis §1"].answer == "onbepaald"
    assert einde(file, date(2006, 5, 20), behoud_einde="geen")["XII 1bis §1"].answer == "ja"


def test_in_dienst_gehouden_na_65() -> None:
    typed = {
        "behoud_einde": "30/09/2006", "behoud_eerder_beslist": "nee", "behoud_uitzonderlijke_redenen": "ja", "behoud_gemotiveerd": "ja",
        "behoud_door_regering": "ja", "behoud_voorstel_ministers": "ja",
    }  # fmt: skip
    kept = einde(ambtenaar(), date(2006, 6, 1), **typed)["XII 1bis §1"]
    assert (kept.answer, regels(kept)["hoedanigheid_einde"]) == ("nee", "30/09/2006")
    assert kept.outcomes[0].article == "XII 1bis §2 lid 1"
    too_long = einde(ambtenaar(), date(2006, 6, 1), **{**typed, "behoud_einde": "21/11/2006"})["XII 1bis §1"]
    assert (too_long.answer, regels(too_long)["hoedanigheid_einde"]) == ("ja", "20/05/2006")


def test_zonder_geboortedatum_onbepaald() -> None:
    file = dossier("soort: benoeming, van: 1998-02-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk")
    verdict = einde(file, date(2006, 5, 20))["XII 1bis §1"]
    assert verdict.answer == "onbepaald"
    assert "geboortedatum" in {asking.name for asking in verdict.missing}


def test_een_contractueel_verliest_geen_hoedanigheid_van_ambtenaar() -> None:
    file = dossier(
        "soort: identiteit, van: 1941-05-20, naam: Maes, voornaam: Tom, geboortedatum: 1941-05-20",
        "soort: contract, van: 2000-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, contractduur: onbepaald",
    )
    found = einde(file, date(2006, 6, 1))
    grounds = [verdict for article, verdict in found.items() if article not in ("XII 8", "XIII 25bis §1")]
    assert {verdict.answer for verdict in grounds} == {"nee"}
    assert found["XIII 25bis §1"].answer == "ja"


EVALUATIES = (
    "nr: 3, soort: evaluatie, van: 2003-04-01, vastgelegd: 2003-04-01, jaar: 2002, besluit: voldoende",
    "nr: 4, soort: evaluatie, van: 2004-04-01, vastgelegd: 2004-04-01, jaar: 2003, besluit: onvoldoende",
    "nr: 5, soort: evaluatie, van: 2005-04-01, vastgelegd: 2005-04-01, jaar: 2004, besluit: onvoldoende",
)


def test_tweemaal_onvoldoende_met_opzegging() -> None:
    """The public example: an official since 1 February 1998, letter of 10 October 2005: notice of six months until 30 April 2006."""
    typed = {"ontslagbrief_verzonden_op": "10/10/2005", "opzegging_afgesproken_einde": "geen", "afdanking_onmiddellijk": "nee"}
    verdict = einde(ambtenaar(*EVALUATIES, geboren="1960-01-01"), date(2005, 10, 10), **typed)["XII 7 §1 lid 1"]
    assert verdict.answer == "ja"
    assert regels(verdict) == {
        "afdanking_ondertekend_door": "benoemende overheid",
        "opzegging_betekend_op": "13/10/2005",
        "opzegging_begin": "01/11/2005",
        "opzegging_maanden": "6 m",
        "opzegging_einde": "30/04/2006",
        "afdanking_vergoeding": "geen",
        "afdanking_bijdragen_op": "het salaris tijdens de opzegging",
        "afdanking_hoogste_periode": "3011 dagen",
    }


def test_een_voldoende_ertussen_breekt_de_reeks_ook_als_ze_later_bekend_wordt() -> None:
    """The second evaluation is replaced on 1 June 2005 by a satisfactory one: who knows it sees no second one in a row."""
    corrected = (
        *EVALUATIES,
        "nr: 6, soort: evaluatie, van: 2005-04-01, vastgelegd: 2005-06-01, vervangt: 5, jaar: 2004, besluit: voldoende",
    )
    file = ambtenaar(*corrected, geboren="1960-01-01")
    assert einde(file, date(2005, 7, 1), known_on=date(2005, 5, 31))["XII 7 §1 lid 1"].answer == "ja"
    assert einde(file, date(2005, 7, 1), known_on=date(2005, 6, 1))["XII 7 §1 lid 1"].answer == "nee"
    assert "eretitel_evaluatie" in {line.rule for line in einde(file, date(2005, 7, 1))["XII 8"].failed}


def loon(name: str, month: int) -> int:
    """A career of 25 years and a yearly salary of 25,000.00 at 100 %, at 80 % of full time."""
    return {"dienstancienniteit": 300 * 10_000, "jaarsalaris": 2_500_000, "prestatiefractie": 8_000, "bijslag_minimum": 0}.get(
        name, UNKNOWN
    )


def test_onmiddellijk_ontslag_betaalt_het_salaris_van_de_opzegging() -> None:
    """Index 1.3728 in October 2005: 25,000 x 80 % x 1.3728 / 12 = 2,288.00 a month, six months are 13,728.00."""
    typed = {"ontslagbrief_verzonden_op": "10/10/2005", "opzegging_afgesproken_einde": "geen", "afdanking_onmiddellijk": "ja"}
    verdict = einde(ambtenaar(*EVALUATIES, geboren="1960-01-01"), date(2005, 10, 10), loon, **typed)["XII 7 §1 lid 1"]
    assert next(line for line in verdict.outcomes if line.rule == "afdanking_vergoeding").value == 1_372_800
    assert regels(verdict)["opzegging_einde"] == "13/10/2005"


@pytest.mark.parametrize(("dag", "antwoord"), [(date(2005, 3, 10), "nee"), (date(2005, 3, 11), "ja")])
def test_postverlating_na_meer_dan_tien_dagen(dag: date, antwoord: str) -> None:
    """Absent without leave from 1 March: ten days on the 10th, eleven on the 11th."""
    file = ambtenaar("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-31, aard: ongewettigde_afwezigheid", geboren="1960-01-01")
    verdict = einde(file, dag, geldige_reden_afwezigheid="nee")["XII 2 §1 3°"]
    assert verdict.answer == antwoord
    assert regels(verdict)["ontslag_gegeven_door"] == "benoemende overheid"
    assert regels(verdict)["ontslag_bijdragen"] == "de instelling betaalt alle bijdragen"


def test_postverlating_vraagt_de_reden_en_telt_geen_staking() -> None:
    absent = ambtenaar("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-31, aard: ongewettigde_afwezigheid", geboren="1960-01-01")
    verdict = einde(absent, date(2005, 3, 20))["XII 2 §1 3°"]
    assert verdict.answer == "onbepaald"
    assert [asking.name for line in verdict.conditions for asking in line.missing] == ["geldige_reden_afwezigheid"]
    strike = ambtenaar("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-31, aard: staking", geboren="1960-01-01")
    assert einde(strike, date(2005, 3, 20))["XII 2 §1 3°"].answer == "nee"


def test_werkdagen_volgens_de_andere_leeswijze() -> None:
    """From Tuesday 1 to Friday 11 March there are nine working days; the eleventh is Tuesday 15 March."""
    file = ambtenaar("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-31, aard: ongewettigde_afwezigheid", geboren="1960-01-01")
    typed: dict[str, Any] = {"leeswijzen": {"XII-2-dagen": "werkdagen"}, "geldige_reden_afwezigheid": "nee"}
    assert einde(file, date(2005, 3, 14), **typed)["XII 2 §1 3°"].answer == "nee"
    assert einde(file, date(2005, 3, 15), **typed)["XII 2 §1 3°"].answer == "ja"


def test_vrijwillig_ontslag_bij_stilzwijgen() -> None:
    """Asked on 1 March 2005 without an answer: nothing on 31 March, consent on 1 April, last day of service 31 March at the earliest."""
    typed = {
        "ontslag_aangevraagd_op": "01/03/2005", "ontslag_antwoord": "geen_antwoord", "ontslag_afgesproken_dag": "geen",
        "benoeming_elders_op": "geen",
    }  # fmt: skip
    file = ambtenaar(geboren="1960-01-01")
    waiting = einde(file, date(2005, 3, 31), **typed)["XII 4 lid 1, opzegging"]
    assert (waiting.answer, waiting.failed[0].remedy) == (
        "nee", "Wachten op het antwoord, of op het einde van de termijn op 31/03/2005.",
    )  # fmt: skip
    silent = einde(file, date(2005, 4, 1), **typed)["XII 4 lid 1, opzegging"]
    assert (silent.answer, regels(silent)["ontslag_laatste_dienstdag"]) == ("ja", "31/03/2005")
    assert regels(silent)["ambtsneerlegging_ondertekend_door"] == "instellingshoofd"


def test_rust_na_222_werkdagen_ziekte_vanaf_60() -> None:
    """Sixty on 15 June 2004, sick from 1 July 2004 on; day 222 by hand.

    Working days off holidays: July 21, August 22, September 22, October 21, November 18 (1, 2, 11 and 15), December 18 (27 to 31
    closed), January 21, February 20, March 22 (28), April 21, which makes 206; May has the 2nd to the 4th (209), the 6th (210), the 9th to
    the 13th (215), the 17th to the 20th (219), and the 23rd, 24th and 25th: day 222 is Wednesday 25 May 2005.
    """
    file = ambtenaar("soort: afwezigheid, van: 2004-07-01, aard: ziekteverlof", geboren="1944-06-15", van="1975-01-01")
    typed = {"definitief_ongeschikt_bevonden": "nee", "pensioendienstjaren_222": "29", "minimum_ongeschiktheid_beter": "nee"}
    before = einde(file, date(2005, 5, 24), **typed)["XII 5 §1"]
    assert (before.answer, regels(before)["rust_ziekte_dagen_over"]) == ("nee", "1 dagen")
    reached = einde(file, date(2005, 5, 25), **typed)["XII 5 §1"]
    assert (reached.answer, regels(reached)["rust_ziekte_dag"]) == ("ja", "01/06/2005")
    few = {**typed, "pensioendienstjaren_222": "4"}
    assert einde(file, date(2005, 6, 29), **few)["XII 5 §1"].answer == "nee"
    year = einde(file, date(2005, 6, 30), **few)["XII 5 §1"]
    assert (year.answer, regels(year)["rust_ziekte_dag"], regels(year)["rust_kalenderdagen"]) == ("ja", "01/07/2005", "365 dagen")


def test_ziekte_voor_60_en_door_ongeval_telt_niet() -> None:
    file = ambtenaar(
        "soort: afwezigheid, van: 2003-01-01, tot: 2004-06-14, aard: ziekteverlof",
        "soort: afwezigheid, van: 2004-07-01, tot: 2005-06-30, aard: ziekteverlof, oorzaak: arbeidsongeval",
        geboren="1944-06-15",
        van="1975-01-01",
    )
    verdict = einde(file, date(2005, 7, 1), definitief_ongeschikt_bevonden="nee")["XII 5 §1"]
    assert (verdict.answer, regels(verdict)["rust_ziekte_dagen_over"]) == ("nee", "222 dagen")


def test_onregelmatige_benoeming_met_vergoeding() -> None:
    """An official from 1 January 1999 to 28 February 2005: two periods of five years, six months of 2,400.00."""
    file = ambtenaar(geboren="1960-01-01", van="1999-01-01")
    typed = {
        "benoeming_onregelmatig_op": "28/02/2005", "annulatietermijn_einde": "01/06/1999", "annulatieberoep_ingesteld": "ja",
        "annulatieprocedure_einde": "geen", "arglist_of_bedrog": "nee", "bruto_maandsalaris": "2400,00",
    }  # fmt: skip
    verdict = einde(file, date(2005, 2, 28), **typed)["XII 2 §1 1°"]
    assert verdict.answer == "ja"
    assert next(line for line in verdict.outcomes if line.rule == "verbrekingsvergoeding").value == 1_440_000
    fraud = einde(file, date(2005, 2, 28), **{**typed, "arglist_of_bedrog": "ja"})["XII 2 §1 1°"]
    assert regels(fraud)["verbrekingsvergoeding"] == "geen"


def test_afzetting_staat_in_het_dossier() -> None:
    file = ambtenaar("soort: einde_dienst, van: 2005-09-15, reden: afzetting", geboren="1960-01-01")
    assert einde(file, date(2005, 9, 15))["XII 2 §1 4°"].answer == "ja"
    retired = ambtenaar("soort: einde_dienst, van: 2005-09-15, reden: pensioen", geboren="1940-12-01")
    assert einde(retired, date(2005, 9, 15))["XII 2 §1 4°"].answer == "nee"


def test_eretitel_na_twintig_jaar() -> None:
    typed = {"pensioengerechtigd": "ja", "pensioen_door_ongeval_in_dienst": "nee"}
    assert einde(ambtenaar(geboren="1944-01-01"), date(2005, 6, 30), loon, **typed)["XII 8"].answer == "ja"
    unknown = einde(ambtenaar(geboren="1944-01-01"), date(2005, 6, 30), **typed)["XII 8"]
    assert [asking.name for asking in unknown.missing] == ["werkelijke_dienst"]
    recorded = ambtenaar("soort: pensioenvoorwaarden, van: 2005-07-01", geboren="1944-01-01")
    assert einde(recorded, date(2005, 6, 30), loon)["XII 8"].answer == "nee"
    assert einde(recorded, date(2005, 7, 1), loon)["XII 8"].answer == "ja"


def test_afrekening_van_de_vakantie() -> None:
    """Leaving on 30 June 2005: 35 x 181/365 = 17.36, up to 17.5 days, less the three days taken in February."""
    file = loopbaan("soort: afwezigheid, van: 2005-02-07, tot: 2005-02-09, aard: jaarlijkse_vakantie")
    verdict = einde(file, date(2005, 6, 30))["XIII 25bis §1"]
    assert verdict.answer == "ja"
    assert regels(verdict)["niet_opgenomen_vakantie"] == "14,5 dagen"
    assert {line.rule for line in verdict.outcomes if line.value == UNKNOWN} == {
        "maandsalaris", "niet_opgenomen_verlof_uitbetaling", "vakantiegeld_vorig_dienstjaar", "vakantiegeld", "inhouding_vakantiegeld",
        "eindejaarstoelage",
    }  # fmt: skip
    assert verdict.remarks[0] == "Berekend alsof de dienst op 30/06/2005 eindigt; dat einde is nog niet vastgelegd."
    assert "salaristabel" in verdict.remarks[1]


def test_een_einde_dat_nog_niet_vastligt_geeft_dezelfde_bedragen_als_een_vastgelegd() -> None:
    """What is owed on 30 June 2005 does not depend on whether the end was recorded already."""
    context = make_context(tables=(example_tables("pswi"),))
    day = date(2005, 6, 30)
    before = LeaveQuestions(loopbaan(), context, until=day).end(day)[-1]
    recorded = loopbaan("soort: einde_dienst, van: 2005-06-30, reden: ontslag_op_verzoek")
    after = LeaveQuestions(recorded, context, until=day).end(day)[-1]
    amounts = {line.rule: line.value for line in before.outcomes}
    assert amounts == {line.rule: line.value for line in after.outcomes}
    assert amounts["vakantiegeld"] > 0 and amounts["eindejaarstoelage"] > 0
    assert any("nog niet vastgelegd" in remark for remark in before.remarks)
    assert not any("nog niet vastgelegd" in remark for remark in after.remarks)


def test_afrekening_van_een_vastgelegd_einde() -> None:
    """Recorded on 30 June 2005: the salary of June, and holiday pay and year-end allowance in July."""
    paid = {("maandsalaris", "2005-06"): 200_000, ("vakantiegeld", "2005-07"): 92_000, ("eindejaarstoelage", "2005-07"): 60_000}

    def outcomes(name: str, month: int) -> int:
        return next((value for (rule, when), value in paid.items() if rule == name and parse_month(when) == month), UNKNOWN)

    file = loopbaan("soort: einde_dienst, van: 2005-06-30, reden: ontslag_op_verzoek")
    found = regels(einde(file, date(2005, 6, 30), outcomes)["XIII 25bis §1"])
    assert found["maandsalaris"] == "2.000,00"
    assert found["vakantiegeld"] == "920,00"
    assert found["eindejaarstoelage"] == "600,00"
    assert found["inhouding_vakantiegeld"] == "onbepaald"


def test_wie_niet_in_dienst_is() -> None:
    found = einde(loopbaan("soort: einde_dienst, van: 2005-06-30, reden: pensioen"), date(2005, 7, 1))
    assert found["XIII 25bis §1"].answer == "nee"
    assert not found["XIII 25bis §1"].outcomes
    assert {verdict.answer for article, verdict in found.items() if article != "XII 8"} == {"nee"}
