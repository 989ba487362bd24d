"""Profiles of allowances: each line of the slip has one, every name in them exists, and verdicts on files of every kind of person."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_yaml
from statuut.engine.allowances import AllowanceRequest
from statuut.engine.pack import load_pack
from statuut.payroll.allowances import AllowanceQuestions
from statuut.payroll.context import make_context
from statuut.payroll.salary_tables import example_tables
from statuut.statutes.pswi.toelagen.soorten import FOLDER, GROEPEN

PACK = load_pack("pswi")
assert PACK.allowances is not None
KINDS = PACK.allowances.kinds()
#: What title 1 pays and the statute calls no allowance.
GEEN_TOELAGE = {"maandsalaris", "vijfde_supplement", "niet_opgenomen_verlof_uitbetaling"}


def test_every_allowance_and_reimbursement_of_the_slip_has_one_profile() -> None:
    lines = [line for kind in KINDS.values() for line in kind.lines]
    assert sorted(lines) == sorted({line.rule for line in PACK.lines} - GEEN_TOELAGE)


def test_every_name_in_a_profile_exists() -> None:
    rules, facts = PACK.questions.rules, PACK.questions.facts
    for kind in KINDS.values():
        assert kind.article in PACK.norms, kind.key
        for name in (*kind.conditions, *kind.outcomes):
            assert name in rules, f"{kind.key}: {name}"
        assert all(rules[name].unit.key == "ja_nee" for name in kind.conditions), kind.key
        assert all(name in facts or name in rules for name in kind.asks), kind.key
        assert all(name in facts for name in kind.given), kind.key
        assert {"wie", "hoeveel", "betaalmaand"} <= kind.profile.keys(), kind.key


def test_every_file_of_profiles_is_read() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(GROEPEN)
    assert all(parse(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.yaml"))


def test_where_a_fact_is_entered_exists() -> None:
    from statuut.dossier.events import EVENT_KINDS
    from statuut.dossier.events import KINDS as EVENTS
    from statuut.dossier.events.base import shapes

    for name, (soort, field) in PACK.fill_in.items():
        assert soort in EVENTS and (field in ("van", "tot", "") or field in shapes(EVENT_KINDS[soort])), f"{name}: {soort}.{field}"


HEAD = """\
formaat: statuut-dossier/1
personeelsnummer: "7"
statuut: pswi
gebeurtenissen:
  - {{nr: 1, soort: identiteit, van: 1970-03-14, vastgelegd: 2000-01-01, naam: Proef, voornaam: An, geboortedatum: 1970-03-14}}
  - {{nr: 2, soort: {soort}, van: 2000-01-01, vastgelegd: 2000-01-01, graad: {graad}, personeelsgroep: {groep}}}
  - {{nr: 3, soort: gezinstoestand, van: 2000-01-01, vastgelegd: 2000-01-01, burgerlijke_staat: alleenstaand, kinderen_kinderbijslag: 0}}
"""


def judge(key: str, *events: str, op: str = "2005-05-16", soort: str = "benoeming", graad: str = "deskundige",
          groep: str = "niet_wetenschappelijk", **facts: str) -> Any:  # fmt: skip
    text = HEAD.format(soort=soort, graad=graad, groep=groep)
    if soort == "benoeming":
        text = text.replace("soort: benoeming", "soort: stage")
        text += f"  - {{nr: 4, soort: benoeming, van: 2001-01-01, vastgelegd: 2001-01-01, graad: {graad}, personeelsgroep: {groep}}}\n"
    if soort == "contract":
        text = text.replace("soort: contract", "soort: contract, contractduur: onbepaald")
    text += "".join(f"  - {{nr: {place}, vastgelegd: 2004-01-01, {event}}}\n" for place, event in enumerate(events, 5))
    dossier, findings = read_yaml(text)
    assert dossier is not None, findings
    context = make_context("pswi", tables=(example_tables("pswi"),))
    day = date.fromisoformat(op)
    return AllowanceQuestions(dossier, context, until=day).judge(AllowanceRequest(key, day, facts))


def sign(verdict: Any, rule: str) -> Any:
    return next(line.satisfied for line in verdict.conditions if line.rule == rule)


def value(verdict: Any, rule: str) -> str:
    return next(line.text for line in verdict.outcomes if line.rule == rule)


OVERWORK = "soort: prestatie, van: 2005-05-10, tot: 2005-05-10, tewerkstelling: 1, aard: overwerk, begin: '18:00', einde: '20:00'"
ACTING = "soort: hoger_ambt, van: 2005-05-01, tot: {tot}, tewerkstelling: 1, graad: adjunct_van_de_directeur"


def test_overtime_of_level_b_is_paid() -> None:
    verdict = judge("overurentoelage", OVERWORK)
    assert verdict.answer == "ja" and value(verdict, "inhaalrust_laatste_dag") == "10/09/2005"
    assert value(verdict, "overurentoelage") not in ("0,00", "onbepaald")


@pytest.mark.parametrize(("graad", "groep"), [("adjunct_van_de_directeur", "niet_wetenschappelijk"), ("assistent", "wetenschappelijk")])
def test_level_a_and_scientific_staff_have_no_overtime(graad: str, groep: str) -> None:
    verdict = judge("overurentoelage", OVERWORK, graad=graad, groep=groep)
    assert verdict.answer == "nee" and sign(verdict, "overuren_in_aanmerking") is False
    assert verdict.failed[0].article == "XIII 50" and verdict.failed[0].remedy


def test_part_time_work_has_no_overtime() -> None:
    verdict = judge("overurentoelage", OVERWORK, "soort: werkregime, van: 2004-01-01, tewerkstelling: 1, fractie: 80")
    assert sign(verdict, "overuren_voltijds") is False


def test_overtime_that_is_not_recorded_is_asked() -> None:
    verdict = judge("overurentoelage")
    assert verdict.answer == "onbepaald" and "prestatie_buiten_normaal" in {each.name for each in verdict.missing}


def test_the_day_decides_between_saturday_and_sunday() -> None:
    saturday = "soort: prestatie, van: 2005-05-14, tot: 2005-05-14, tewerkstelling: 1, aard: dienst, begin: '8:00', einde: '12:00'"
    weekday = "soort: prestatie, van: 2005-05-19, tot: 2005-05-19, tewerkstelling: 1, aard: dienst, begin: '8:00', einde: '12:00'"
    known = {"onregelmatig_eigen_aan_functie": "nee"}
    paid = judge("zaterdagtoelage", saturday, weekday, **known)
    assert paid.answer == "ja" and value(paid, "zaterdagwerk_minuten") == "240 minuten"
    assert sign(judge("zondagtoelage", saturday, weekday, **known), "zondagwerk_geleverd") is False
    assert sign(judge("nachttoelage", saturday, weekday, **known), "nachtwerk_geleverd") is False


def test_standby_and_shifts_do_not_go_together() -> None:
    standby = "soort: toelage, van: 2005-01-01, tewerkstelling: 1, aard: wachtdienst"
    shifts = "soort: toelage, van: 2005-01-01, tewerkstelling: 1, aard: ploegen"
    assert sign(judge("permanentietoelage", standby, beschikbaar_thuis="ja"), "permanentietoelage_mag_samen") is True
    both = judge("permanentietoelage", standby, shifts, beschikbaar_thuis="ja")
    assert sign(both, "permanentietoelage_mag_samen") is False


def test_trainee_has_no_allowance_for_a_higher_office_but_has_overtime() -> None:
    acting = ACTING.format(tot="2005-06-30")
    assert judge("toelage_hoger_ambt", acting).answer == "ja"
    verdict = judge("toelage_hoger_ambt", acting, soort="stage")
    assert sign(verdict, "hoger_ambt_door_ambtenaar") is False and sign(verdict, "toelage_ook_voor_stagiair") is False
    assert judge("overurentoelage", OVERWORK, soort="stage").answer == "ja"


def test_twenty_nine_days_in_a_higher_office_are_too_few() -> None:
    verdict = judge("toelage_hoger_ambt", ACTING.format(tot="2005-05-29"))
    assert verdict.answer == "nee" and sign(verdict, "hoger_ambt_dertig_dagen") is False
    assert judge("toelage_hoger_ambt", ACTING.format(tot="2005-05-30")).answer == "ja"


def test_missing_documents_hold_back_a_higher_office() -> None:
    verdict = judge("toelage_hoger_ambt", ACTING.format(tot="2005-06-30") + ", stukken_volledig: nee")
    assert verdict.answer == "nee" and verdict.failed[0].article == "XIII 45"


def test_without_an_exercise_its_days_are_asked() -> None:
    verdict = judge("toelage_hoger_ambt")
    assert verdict.answer == "onbepaald" and {"hoger_ambt_begin", "hoger_ambt_einde"} <= {each.name for each in verdict.missing}


def test_unpaid_absence_stops_an_allowance() -> None:
    leave = "soort: afwezigheid, van: 2005-05-01, tot: 2005-05-31, tewerkstelling: 1, aard: loopbaanonderbreking"
    verdict = judge("overurentoelage", OVERWORK, leave)
    assert sign(verdict, "toelage_verschuldigd") is False


def test_household_allowance_depends_on_the_salary() -> None:
    low = judge("haard_of_standplaatstoelage_maand", graad="technisch_beambte", op="2002-05-16")
    high = judge("haard_of_standplaatstoelage_maand", graad="adjunct_van_de_directeur")
    assert low.answer == "ja" and value(low, "haard_of_standplaatstoelage_maand") != "0,00"
    assert high.answer == "nee" and sign(high, "haard_of_standplaats_binnen_grens") is False
    assert value(high, "haard_of_standplaatstoelage_maand") == "0,00"


def test_holiday_pay_needs_service_the_year_before() -> None:
    assert (
        sign(judge("vakantiegeld", op="2000-05-16", jonge_werknemer_vakantiegeld="nee"), "vakantiegeld_dienst_in_referteperiode") is False
    )
    assert judge("vakantiegeld", op="2000-05-16", jonge_werknemer_vakantiegeld="ja").answer == "ja"
    paid = judge("vakantiegeld", op="2005-05-16")
    assert paid.answer == "ja" and value(paid, "inhouding_vakantiegeld").startswith("-")


def test_promotion_premium_needs_another_level() -> None:
    promoted = "soort: graad, van: 2004-01-01, tewerkstelling: 1, graad: deskundige, wijze: bevordering"
    assert judge("bevorderingspremie", graad="medewerker").answer == "nee"
    assert judge("bevorderingspremie", promoted, graad="medewerker").answer == "ja"
    assert judge("bevorderingspremie", promoted, graad="medewerker", op="2003-05-16").answer == "nee"


def test_exam_benefit_begins_two_years_after_the_minutes() -> None:
    exam = "soort: toelage, van: 2003-05-20, tewerkstelling: 1, aard: examenvoordeel, graad: adjunct_van_de_directeur, proces_verbaal: {}"
    assert judge("examentoelage", exam.format("2003-05-20")).answer == "nee"
    verdict = judge("examentoelage", exam.format("2003-05-20"), op="2005-05-20")
    assert verdict.answer == "ja" and value(verdict, "examentoelage_vanaf") == "20/05/2005"
    contract = judge("examentoelage", exam.format("2003-05-20"), op="2005-05-20", soort="contract")
    assert sign(contract, "bevorderingspremie_voor_ambtenaar") is False


def test_way_to_work_by_bicycle_and_by_car() -> None:
    bike = "soort: woonwerk, van: 2004-01-01, tewerkstelling: 1, vervoermiddel: fiets, kilometer: 5, aandeel_fiets: {}"
    assert judge("fietsvergoeding", bike.format(100)).answer == "ja"
    assert judge("fietsvergoeding", bike.format(50)).answer == "nee"
    car = "soort: woonwerk, van: 2004-01-01, tewerkstelling: 1, vervoermiddel: auto, treinkaart_bedrag: 60, {}"
    far = judge("tegemoetkoming_woonwerk", car.format("moeilijk_bereikbaar: ja, dienstvervoer: nee"))
    assert far.answer == "ja" and value(far, "tegemoetkoming_woonwerk") == "60,00"
    shuttle = judge("tegemoetkoming_woonwerk", car.format("moeilijk_bereikbaar: ja, dienstvervoer: ja"))
    assert sign(shuttle, "tegemoetkoming_zonder_dienstvervoer") is False
    unfit = judge("tegemoetkoming_woonwerk", car.format("moeilijk_bereikbaar: nee, arbeidsongeschikt: 66, dienstvervoer: ja"))
    assert unfit.answer == "ja" and value(unfit, "tegemoetkoming_woonwerk") == "60,00"


def test_funeral_costs_are_not_for_contract_staff() -> None:
    death = "soort: einde_dienst, van: 2005-05-10, tewerkstelling: 1, reden: overlijden"
    assert judge("begrafenisvergoeding", death).answer == "ja"
    assert judge("begrafenisvergoeding").answer == "nee"
    contract = judge("begrafenisvergoeding", death, soort="contract", op="2005-05-10")
    assert contract.answer == "nee" and contract.failed[0].article == "XIV 51 §1"


def test_flat_sum_stops_with_the_service_unless_costs_run_on() -> None:
    flat = "soort: forfaitaire_vergoeding, van: 2004-01-01, tewerkstelling: 1, aard: kilometers, bedrag: 100{}"
    leave = "soort: afwezigheid, van: 2005-05-01, tot: 2005-05-31, tewerkstelling: 1, aard: loopbaanonderbreking"
    assert judge("forfaitaire_vergoedingen", flat.format("")).answer == "ja"
    assert sign(judge("forfaitaire_vergoedingen", flat.format(""), leave), "forfait_niet_geschorst") is False
    assert sign(judge("forfaitaire_vergoedingen", flat.format(", lasten_lopen_door: ja"), leave), "forfait_niet_geschorst") is True


def test_interest_needs_three_months_twice() -> None:
    claim = "soort: onkost, van: 2005-01-10, tot: 2005-01-10, tewerkstelling: 1, aard: parkeren, bedrag: 4, bewijs_op: 2005-01-10, "
    late = judge("intrest_onkostenstaten", claim + "ingediend_op: 2005-04-11", op="2005-12-01")
    assert sign(late, "onkostenstaat_tijdig_voor_intrest") is False
    soon = judge("intrest_onkostenstaten", claim + "ingediend_op: 2005-01-20", op="2005-04-20")
    assert sign(soon, "onkostenstaat_tijdig_voor_intrest") is True and sign(soon, "onkostenstaat_laat_betaald") is False
    assert judge("intrest_onkostenstaten", claim + "ingediend_op: 2005-01-20", op="2005-04-21").answer == "ja"


def test_a_claim_that_misses_a_fact_leaves_the_allowance_open() -> None:
    meal = "soort: onkost, van: 2005-05-10, tot: 2005-05-10, tewerkstelling: 1, aard: middagmaal, uren: 8, ingediend_op: 2005-05-12"
    verdict = judge("maaltijdvergoedingen", meal)
    assert verdict.answer == "onbepaald" and "onkost_afstand_standplaats" in {each.name for each in verdict.missing}
    far = judge("maaltijdvergoedingen", meal + ", vervoermiddel: auto, afstand_standplaats: 40, afstand_woonplaats: 40")
    assert far.answer == "ja" and value(far, "maaltijdvergoedingen") not in ("0,00", "onbepaald")


def test_a_filed_claim_goes_before_one_that_is_not() -> None:
    filed = "soort: onkost, van: 2005-05-10, tot: 2005-05-10, tewerkstelling: 1, aard: kilometers, kilometer: 10, vervoermiddel: auto, "
    later = "soort: onkost, van: 2005-05-12, tot: 2005-05-12, tewerkstelling: 1, aard: parkeren, bedrag: 4"
    assert judge("reiskosten", filed + "ingediend_op: 2005-05-12", later).answer == "ja"


def test_out_of_service_gives_nothing() -> None:
    verdict = judge("overurentoelage", op="1999-05-16")
    assert verdict.answer == "nee" and verdict.failed[0].rule == "in_dienst_op_de_dag"


def test_a_typed_fact_answers_what_the_file_does_not() -> None:
    call = {"oproep_onvoorzien_dringend": "ja", "oproep_tijdens_permanentie": "nee"}
    assert judge("oproeptoelage").answer == "onbepaald"
    assert judge("oproeptoelage", **call).answer == "ja"
    assert judge("oproeptoelage", **{**call, "oproep_tijdens_permanentie": "ja"}).answer == "nee"
    with pytest.raises(ValueError, match="geen gegeven"):
        judge("oproeptoelage", luchtballon="ja")


@pytest.mark.parametrize("key", sorted(KINDS))
@pytest.mark.parametrize("soort", ["benoeming", "stage", "contract"])
def test_every_kind_has_a_verdict_for_everybody(key: str, soort: str) -> None:
    verdict = judge(key, soort=soort)
    assert verdict.answer in ("ja", "nee", "onbepaald")
    assert all(line.remedy for line in verdict.failed), [line.rule for line in verdict.failed if not line.remedy]
    assert verdict.answer != "onbepaald" or verdict.missing
