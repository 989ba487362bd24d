"""Leave of contract staff and leave by federal rules on whole files (XIV 29-42ter, XI 90-94)."""

from __future__ import annotations

from datetime import date

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import AARDEN
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h2_verlof import GEEN_VERLOF, TOEGELATEN, is_een_van
from statuut.statutes.pswi.verlof import contractueel, federaal
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.timeline.month import month_number
from statuut.timeline.schedule import FULL_DAY

MET_LOON, ZONDER_LOON = "vaderschapsverlof_contractueel", "vaderschapsverlof_zonder_loon"
#: Leaves of officials that the chapter on contract staff does not name.
NIET_IN_DE_LIJST = {
    "deeltijdse_prestaties", "deeltijdse_prestaties_non_activiteit", "opdracht", "vaderschapsverlof", "vakbondsverlof",
    "vakbondsverlof_vast_afgevaardigde", "burgerbescherming", "terbeschikking_koninklijk_huis", "disponibiliteit", "non_activiteit",
}  # fmt: skip


def vader(*events: str) -> Dossier:
    """A man on contract, with a child born on Tuesday 15 March 2005."""
    return dossier(
        "soort: identiteit, van: 1975-01-01, naam: Maes, voornaam: Tom, geboortedatum: 1975-01-01, geslacht: m",
        "soort: contract, van: 2003-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, contractduur: onbepaald",
        "soort: kind, van: 2005-03-15, geboortedatum_kind: 2005-03-15, ten_laste: ja",
        *events,
    )


def oordeel(file: Dossier, kind: str, van: date, tot: date, **facts: str) -> Verdict:
    context = make_context("pswi")
    request = LeaveRequest(kind, van, tot, 10_000, None, facts)
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def dagen(minuten: int | None) -> float | None:
    """Minutes as days, for a test that a person reads."""
    return None if minuten is None else minuten / FULL_DAY


def rekening(ledgers: list[Ledger]) -> Ledger:
    """The only account."""
    assert len(ledgers) == 1
    return ledgers[0]


DRIE_EN_VIER = (
    f"soort: afwezigheid, van: 2005-03-16, tot: 2005-03-18, aard: {MET_LOON}",
    f"soort: afwezigheid, van: 2005-03-21, tot: 2005-03-24, aard: {ZONDER_LOON}",
)


def test_elke_soort_staat_in_of_buiten_de_gesloten_lijst() -> None:
    """A new kind of absence must be placed: on the list, off it, or no leave at all."""
    for aard in AARDEN:
        places = (is_een_van(aard, TOEGELATEN), is_een_van(aard, GEEN_VERLOF), aard in NIET_IN_DE_LIJST)
        assert places.count(True) == 1, f"{aard}: {places}"


def test_vaderschapsverlof_telt_af_tot_de_dertigste_dag() -> None:
    """Three paid days and four unpaid ones: three left until 13 April, which lapse the day after."""
    file = vader(*DRIE_EN_VIER)
    ledger = rekening(contractueel.rekeningen(Beeld(file), 2005, date(2005, 4, 13)))
    assert (dagen(ledger.granted), dagen(ledger.used), dagen(ledger.balance), ledger.expires) == (10, 7, 3, date(2005, 4, 13))
    after = rekening(contractueel.rekeningen(Beeld(file), 2005, date(2005, 4, 14)))
    assert (dagen(after.balance), after.entries[-1].text) == (0, "Vervallen: niet opgenomen tot en met 13/04/2005")
    other = rekening(contractueel.rekeningen(Beeld(file), 2005, date(2005, 4, 14), {"XIV_41bis_dag": 1}))
    assert dagen(other.balance) == 3


def test_vaderschapsverlof_zonder_kind_is_onbepaald() -> None:
    file = dossier(
        "soort: contract, van: 2003-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, contractduur: onbepaald",
        DRIE_EN_VIER[0],
    )
    ledger = rekening(contractueel.rekeningen(Beeld(file), 2005, date(2005, 4, 13)))
    assert ledger.balance is None
    assert ledger.missing == (contractueel.VRAAG_KIND,)


def test_twee_kinderen_zijn_twee_rekeningen() -> None:
    file = vader(
        DRIE_EN_VIER[0],
        "soort: kind, van: 2005-12-01, geboortedatum_kind: 2005-12-01, ten_laste: ja",
        f"soort: afwezigheid, van: 2005-12-05, tot: 2005-12-05, aard: {MET_LOON}",
    )
    found = contractueel.rekeningen(Beeld(file), 2005, date(2005, 12, 31))
    assert [(each.span, dagen(each.used)) for each in found] == [("kind van 15/03/2005", 3), ("kind van 01/12/2005", 1)]


def test_een_intrekking_geeft_de_dagen_terug_aan_wie_ze_kent() -> None:
    file = vader(
        f"nr: 4, vastgelegd: 2005-03-16, soort: afwezigheid, van: 2005-03-16, tot: 2005-03-18, aard: {MET_LOON}",
        f"nr: 5, vastgelegd: 2005-04-01, vervangt: 4, soort: afwezigheid, van: 2005-03-16, tot: 2005-03-16, aard: {MET_LOON}",
    )
    before = rekening(contractueel.rekeningen(Beeld(file, date(2005, 3, 31)), 2005, date(2005, 4, 1)))
    after = rekening(contractueel.rekeningen(Beeld(file, date(2005, 4, 1)), 2005, date(2005, 4, 1)))
    assert (dagen(before.used), dagen(after.used)) == (3, 1)


@pytest.mark.parametrize(
    ("tot", "mislukt"),
    [
        (date(2005, 4, 13), []),
        (date(2005, 4, 14), ["contractueel_vaderschap_op_tijd", "contractueel_vaderschap_volstaat"]),
    ],
)
def test_oordeel_over_vaderschapsverlof(tot: date, mislukt: list[str]) -> None:
    """Seven days taken: from Monday 11 to Wednesday 13 April makes ten, a day more is one too many and too late."""
    verdict = oordeel(vader(*DRIE_EN_VIER), ZONDER_LOON, date(2005, 4, 11), tot, kind_stamt_af="ja")
    assert [line.rule for line in verdict.failed] == mislukt
    assert verdict.answer == ("nee" if mislukt else "ja")


def test_een_ambtenaar_heeft_geen_vaderschapsverlof_van_contractuelen() -> None:
    verdict = oordeel(loopbaan(), MET_LOON, date(2005, 4, 11), date(2005, 4, 11), kind_stamt_af="ja")
    assert "contractueel_vaderschap_recht" in {line.rule for line in verdict.failed}


@pytest.mark.parametrize("kind", ["opdracht", "deeltijdse_prestaties", "vakbondsverlof"])
def test_wat_niet_in_de_lijst_staat_krijgt_een_contractueel_niet(kind: str) -> None:
    verdict = oordeel(vader(), kind, date(2005, 6, 1), date(2006, 5, 31))
    assert "contractueel_verlof_toegelaten" in {line.rule for line in verdict.failed}


def test_gecontingenteerd_verlof_pas_na_de_proeftijd() -> None:
    trial = oordeel(vader(), "gecontingenteerd_verlof", date(2005, 6, 1), date(2005, 6, 1), in_proeftijd="ja")
    assert "contingent_hoedanigheid" in {line.rule for line in trial.failed}
    later = oordeel(vader(), "gecontingenteerd_verlof", date(2005, 6, 1), date(2005, 6, 1), in_proeftijd="nee")
    line = next(line for line in later.conditions if line.rule == "contingent_hoedanigheid")
    assert (line.satisfied, line.article, line.exception) == (True, "XIV 38", "in afwijking van art. XI 87, aanhef")


def test_schorsing_van_de_overeenkomst() -> None:
    verdict = oordeel(
        vader(), "schorsing_arbeidsovereenkomst", date(2005, 6, 1), date(2006, 5, 31),
        schorsing_contract_om="leidinggevend_bij_overheid", leidinggevende_functie_einde="31/05/2006",
    )  # fmt: skip
    assert verdict.answer == "ja"
    assert {line.rule: line.text for line in verdict.outcomes}["contractueel_schorsing_tot"] == "31/05/2006"
    file = vader("soort: afwezigheid, van: 2005-06-01, tot: 2006-05-31, aard: schorsing_arbeidsovereenkomst")
    parts = [part for span in balie().status(file, van=date(2005, 7, 1), tot=date(2005, 7, 31)) for part in span.parts]
    assert {(part.kind, part.paid) for part in parts} == {("schorsing_arbeidsovereenkomst", 0)}


VOORBEHOEDEND = "soort: afwezigheid, van: 2005-02-07, tot: 2005-02-09, aard: voorbehoedend_verlof"


def test_federale_dagen_worden_ingevuld() -> None:
    """Three days taken; until the four days of the regulation are recorded the account is undetermined, never zero."""
    unknown = rekening(federaal.rekeningen(Beeld(loopbaan(VOORBEHOEDEND)), 2005, date(2005, 2, 28)))
    assert (unknown.balance, unknown.missing) == (None, (federaal.VRAAG,))
    known = loopbaan(
        VOORBEHOEDEND,
        "soort: verlofstand, van: 2005-02-07, aard: voorbehoedend_verlof, soort_stand: extra, dagen: 4, grond: reglement van de AGD",
    )
    assert dagen(rekening(federaal.rekeningen(Beeld(known), 2005, date(2005, 2, 28))).balance) == 1
    assert not federaal.rekeningen(Beeld(known), 2006, date(2006, 2, 28))
    typed = {"inwonend_familielid_besmettelijk": "ja", "gezondheidsdienst_voorwaarden": "ja"}
    assert oordeel(known, "voorbehoedend_verlof", date(2005, 2, 10), date(2005, 2, 10), **typed).answer == "ja"
    assert oordeel(known, "voorbehoedend_verlof", date(2005, 2, 10), date(2005, 2, 11), **typed).answer == "nee"
    assert oordeel(loopbaan(), "voorbehoedend_verlof", date(2005, 2, 10), date(2005, 2, 10), **typed).answer == "onbepaald"


def test_vaste_afgevaardigde_en_vacature_na_vier_jaar() -> None:
    file = loopbaan("soort: afwezigheid, van: 2001-09-01, tot: 2005-08-31, aard: vakbondsverlof_vast_afgevaardigde")
    typed = {"vakbond_federaal_recht": "ja", "vakbond_aanvraag_leider": "ja", "vakbond_erkend_door_hoofd": "ja"}
    verdict = oordeel(file, "vakbondsverlof_vast_afgevaardigde", date(2005, 9, 1), date(2006, 8, 31), **typed)
    found = {line.rule: line.text for line in verdict.outcomes}
    assert (verdict.answer, found["vakbond_vacant_vanaf"]) == ("ja", "01/09/2005")
    assert found["vakbond_vacature_adviseur"] == "onbepaald"


def test_dienstplicht_blijft_onbepaald_tot_de_uitkomst_is_ingevuld() -> None:
    verdict = oordeel(loopbaan(), "militaire_dienst", date(1991, 1, 1), date(1991, 12, 31), dienstplicht="militaire_dienst")
    assert verdict.answer == "ja"
    assert {asking.name for asking in verdict.missing} == {"federale_toestand", "federaal_met_salaris"}
    filled = oordeel(
        loopbaan(), "militaire_dienst", date(1991, 1, 1), date(1991, 12, 31),
        dienstplicht="militaire_dienst", federale_toestand="non_activiteit", federaal_met_salaris="nee",
    )  # fmt: skip
    assert {line.rule: line.text for line in filled.outcomes}["dienstplicht_toestand"] == "non-activiteit"
