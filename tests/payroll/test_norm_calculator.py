"""One norm on typed values: what is not typed is unknown, and a rule that can do without it may not guess."""

from __future__ import annotations

from statuut.payroll.norm_calculator import calculate, computable, inputs_of
from statuut.payroll.outcome import Answer
from tests.payroll.personen import MEI, context

HIGH = {"jaarsalaris_schijf": "40000"}


def outcome(norm: str, rule: str, **given: str) -> Answer:
    found, findings = calculate(context(), norm, given, rule=rule, month=MEI)
    assert found is not None, [finding.text() for finding in findings]
    return found


def test_parameters_come_from_the_month_unless_typed() -> None:
    found = outcome("XIII 29", "minimumbezoldiging", leeftijd_21_bereikt="ja", hoedanigheid_schijf="ambtenaar")
    assert (found.text, found.term, found.state) == ("13.234,20", "gewaarborgde minimumbezoldiging", "bepaald")
    typed = outcome(
        "XIII 29", "minimumbezoldiging", leeftijd_21_bereikt="ja", hoedanigheid_schijf="ambtenaar", minimum_ambtenaar="15.000,00"
    )
    assert typed.text == "15.000,00"


def test_an_input_that_matters_and_was_not_typed_is_named() -> None:
    found = outcome("XIII 27 §2", "recht_op_vijfde", verlofbreuk="20 %", hoedanigheid_schijf="ambtenaar", leeftijd_50_bereikt="nee")
    assert found.state == "onbepaald"
    assert [missing.name for missing in found.missing] == ["kinderen_onder_vijftien"]
    assert found.missing[0].question.startswith("Wat is: kinderen ten laste")


def test_an_input_that_cannot_matter_is_not_asked() -> None:
    sure = outcome("XIII 27 §2", "recht_op_vijfde", verlofbreuk="20 %", hoedanigheid_schijf="ambtenaar", leeftijd_50_bereikt="ja")
    assert (sure.text, sure.missing) == ("ja", ())
    high = outcome("XIII 70 lid 1", "haard_of_standplaats_jaar", inhouding_overlevingspensioen="0", **HIGH)
    assert (high.value, high.missing) == (0, ())
    low = outcome("XIII 70 lid 1", "haard_of_standplaats_jaar", inhouding_overlevingspensioen="0", jaarsalaris_schijf="14000")
    assert [missing.name for missing in low.missing] == ["recht_op_toelage"]


def test_no_norm_breaks_or_is_undetermined_without_a_reason() -> None:
    """Without a single fact typed, an undetermined answer names what to ask, and a determined one leans on nothing that was not typed."""
    for norm, rules in computable(context().pack).items():
        for rule in rules:
            found, findings = calculate(context(), norm, {}, rule=rule, month=MEI)
            assert found is not None or findings, (norm, rule)
            assert found is None or found.determined == (not found.missing), (norm, rule)


def test_typed_amounts_of_undivided_products_are_those_of_a_month() -> None:
    given = {"vakantiegeld": "1.000,00", "vakantiegeld_vorig_dienstjaar": "0", "vervroegd_einde": "nee"}
    found = outcome("XIII 75 §5", "inhouding_vakantiegeld", april_brutosalaris="2.000,00", vorige_brutosalaris="geen", **given)
    assert found.text == "-130,70"
    halved = outcome("XIII 75 §5", "inhouding_vakantiegeld", april_brutosalaris="1.000,00", vorige_brutosalaris="geen", **given)
    assert halved.text == "-111,10"


def test_counts_of_months_are_typed_as_numbers() -> None:
    spec = next(spec for spec in inputs_of(context().pack, "XIII 75 §2", "vakantiegeld") if spec.name == "maanden_vorig_jaar")
    assert spec.unit.parse("12") == 12


def test_names_and_questions_are_dutch() -> None:
    for norm, rules in computable(context().pack).items():
        for rule in rules:
            for spec in inputs_of(context().pack, norm, rule):
                assert "_" not in spec.term, (norm, rule, spec.name, spec.term)
                assert spec.kind == "leeswijze" or spec.question.endswith("?")


def test_what_cannot_be_read_is_a_finding() -> None:
    none, findings = calculate(context(), "XIII 29", {"leeftijd": "ja"}, rule="minimumbezoldiging", month=MEI)
    assert none is None and "leeftijd_21_bereikt" in findings[0].text()
    none, findings = calculate(context(), "XIII 29", {"leeftijd_21_bereikt": "misschien"}, rule="minimumbezoldiging", month=MEI)
    assert none is None and findings[0].veld == "leeftijd_21_bereikt"
    none, findings = calculate(context(), "I 1", {}, month=MEI)
    assert none is None and findings
