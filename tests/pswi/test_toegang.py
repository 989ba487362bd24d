"""Access that is no promotion, judged from whole files: what the file tells, what must be asked, and who decides."""

from __future__ import annotations

from datetime import date

import pytest
from test_bevordering import ambtenaar, lijn
from verlofdossier import dossier

from statuut.dossier.file import Dossier
from statuut.engine.pack import load_pack
from statuut.engine.promotion import ACCESS
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.promotion import judge
from statuut.statutes.pswi.bevordering import doelen
from statuut.statutes.pswi.gegevens.lijsten import graden

BOOK = load_pack("pswi").questions
OP = date(2005, 7, 1)
TOELAATBAAR = {
    "gedrag_past_bij_ambt": "ja", "burgerlijke_en_politieke_rechten": "ja", "dienstplicht_in_orde": "ja", "lichamelijk_geschikt": "ja",
    "is_belg": "ja", "ambt_raakt_openbaar_gezag": "nee",
}  # fmt: skip
WIE = "soort: identiteit, van: 1970-03-14, naam: Claes, voornaam: Jo, geboortedatum: 1970-03-14"
HOGER_AMBT = {
    "rang_hoger_ambt": "B2", "hoger_ambt_in_formatie": "ja", "vacature_hoger_ambt": "tijdelijk", "hoger_ambt_wetenschappelijk": "nee",
    "akte_ambt": "ja", "akte_titularis": "ja", "akte_noodzaak": "ja", "akte_keuze": "ja",
}  # fmt: skip


def toets(file: Dossier, doel: str, op: date = OP, known_on: date | None = None, **facts: str) -> Verdict:
    """The verdict with typed facts beside those of the file."""
    questions = LeaveQuestions(file, make_context("pswi"), until=op, known_on=known_on)
    return judge(questions, doel, op, facts, group=ACCESS)


def gezakt(verdict: Verdict) -> list[str]:
    """The rules that fail."""
    return [line.rule for line in verdict.failed]


def gevraagd(verdict: Verdict) -> set[str]:
    """The facts that are asked."""
    return {asking.name for asking in verdict.missing}


def contractueel(*events: str, graad: str = "deskundige", duur: str = "bepaald") -> Dossier:
    """Somebody born in 1970 with a contract from 1 July 2003 to 30 June 2006."""
    body = f"graad: {graad}, personeelsgroep: niet_wetenschappelijk, contractduur: {duur}"
    return dossier(WIE, f"soort: contract, van: 2003-07-01, tot: 2006-06-30, {body}", *events)


@pytest.mark.parametrize("key", doelen(ACCESS))
def test_a_target_names_what_exists_and_says_it_in_words(key: str) -> None:
    target = doelen(ACCESS)[key]
    assert [name for name in (*target.conditions, *target.outcomes) if name not in BOOK.rules] == []
    named = (*target.facts, *target.takes, *target.takes.values(), *target.without)
    assert [name for name in named if name not in BOOK.facts] == []
    assert target.conditions
    assert set(target.grades) <= set(graden())
    assert "{dag}" in target.question
    assert target.article in load_pack("pswi").norms
    for name in target.conditions:
        rule = BOOK.rules[name]
        assert rule.unit.key == "ja_nee", name
        assert rule.term, name
        assert rule.sentence, name
        assert rule.remedy, name
    for name in target.outcomes:
        assert BOOK.rules[name].term and BOOK.rules[name].sentence, name


@pytest.mark.parametrize("key", doelen(ACCESS))
def test_what_is_open_can_be_typed(key: str) -> None:
    """Nothing is granted to who is in no service without typed facts, and every condition that is open asks for a fact."""
    assert toets(dossier(WIE), key).answer != "ja"
    for file in (ambtenaar(), contractueel(), dossier(WIE)):
        verdict = toets(file, key)
        assert [line.rule for line in verdict.conditions if line.satisfied is None and not line.missing] == []
        assert gevraagd(verdict) <= set(BOOK.facts)


def test_admission() -> None:
    """VI 1: four general conditions, and nationality only for offices of public authority."""
    assert toets(dossier(WIE), "toelating", **TOELAATBAAR).answer == "ja"
    foreign = {**TOELAATBAAR, "is_belg": "nee"}
    assert toets(dossier(WIE), "toelating", **foreign).answer == "ja"
    assert gezakt(toets(dossier(WIE), "toelating", **{**foreign, "ambt_raakt_openbaar_gezag": "ja"})) == ["toelating_nationaliteit"]
    unfit = toets(dossier(WIE), "toelating", **{**TOELAATBAAR, "lichamelijk_geschikt": "nee"})
    assert gezakt(unfit) == ["algemene_toelatingsvoorwaarden"]
    assert gevraagd(toets(dossier(WIE), "toelating")) == set(TOELAATBAAR)


def test_the_diplomas_of_the_file_open_a_scientific_post() -> None:
    """VI 2: a diploma of level A that was there on the day of the notice."""
    facts = {
        **TOELAATBAAR, "eerste_vacaturebericht_op": "2005-03-01", "gevraagde_minimumleeftijd": "geen", "bijzondere_eisen_vervuld": "ja",
        "rang_betrekking": "A1",
    }  # fmt: skip
    met = dossier(WIE, "soort: diploma, van: 1992-07-01, diploma: bachelor", "soort: diploma, van: 1994-07-01, diploma: bio_ingenieur")
    verdict = toets(met, "aanwerving_wetenschappelijk", **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "oproep_gedaan_door").text == "het instellingshoofd"
    late = dossier(WIE, "soort: diploma, van: 2005-03-02, diploma: master")
    assert gezakt(toets(late, "aanwerving_wetenschappelijk", **facts)) == ["diploma_op_tijd"]
    lower = toets(dossier(WIE, "soort: diploma, van: 1992-07-01, diploma: bachelor"), "aanwerving_wetenschappelijk", **facts)
    assert gezakt(lower) == ["wetenschappelijk_diploma_voldoet"]
    other = toets(dossier(WIE, "soort: diploma, van: 1992-07-01, diploma: ander"), "aanwerving_wetenschappelijk", **facts)
    assert other.answer == "onbepaald"
    assert {"niveau_diploma", "diploma_behaald_op"} <= gevraagd(other)


def test_a_minimum_age_is_measured_on_the_reference_day() -> None:
    facts = {**TOELAATBAAR, "eerste_vacaturebericht_op": "2005-03-13", "gevraagde_minimumleeftijd": "35", "bijzondere_eisen_vervuld": "ja"}
    met = dossier(WIE, "soort: diploma, van: 1994-07-01, diploma: master")
    assert gezakt(toets(met, "aanwerving_wetenschappelijk", **facts)) == ["bijzondere_voorwaarden_vervuld"]
    birthday = {**facts, "eerste_vacaturebericht_op": "2005-03-14"}
    assert toets(met, "aanwerving_wetenschappelijk", **birthday).answer == "ja"


def test_a_diploma_that_is_too_high_bars_an_exam() -> None:
    """VI 5 §1: a diploma of level A for an exam of level C; of level B it is only one level lower."""
    master = dossier(WIE, "soort: diploma, van: 1994-07-01, diploma: master")
    facts = {
        "examen_peildatum": "2005-05-01", "schaarste_arbeidsmarkt": "nee", "laatstejaarsscholier": "nee", "diploma_uitzondering": "nee",
        "gevraagde_minimumleeftijd": "geen", "bijzondere_eisen_vervuld": "ja", "examen_ingeschreven_op": "2005-04-15",
        "diploma_vereist_in_niveau_d": "nee", "wervingsexamen_begonnen_op": "2005-06-01", "ingeschreven_bij_vlaams_fonds": "nee",
    }  # fmt: skip
    assert gezakt(toets(master, "wervingsexamen", niveau_van_examen="C", **facts)) == ["inschrijving_toegelaten"]
    assert toets(master, "wervingsexamen", niveau_van_examen="B", **facts).answer == "ja"
    assert toets(master, "wervingsexamen", niveau_van_examen="A", **facts).answer == "ja"


def test_the_head_needs_a_doctorate() -> None:
    """VI 35: the doctorate stands in the file; another diploma leaves it open."""
    facts = {
        **TOELAATBAAR, "eerste_vacaturebericht_op": "2005-03-01", "gevraagde_minimumleeftijd": "geen", "bijzondere_eisen_vervuld": "ja",
        "geslaagd_selectieproef_hoofd": "ja", "vacant_verklaard_door_regering": "ja", "oproep_hoofd_in_staatsblad": "ja",
        "uitvoerder_selectieproef": "extern_bureau", "commissie_door_regering": "ja", "commissieleden": "5",
    }  # fmt: skip
    doctor = dossier(WIE, "soort: diploma, van: 1998-07-01, diploma: doctoraat")
    verdict = toets(doctor, "instellingshoofd", **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "hoofd_bevoegd").text == "de Vlaamse regering"
    assert lijn(verdict, "hoofdmandaat_termijn_einde").text == "30/06/2011"
    master = toets(dossier(WIE, "soort: diploma, van: 1994-07-01, diploma: master"), "instellingshoofd", **facts)
    assert (master.answer, gevraagd(master) >= {"doctoraat_op_proefschrift"}) == ("onbepaald", True)


def test_a_person_with_a_handicap_needs_no_exam_in_level_d() -> None:
    """VI 31-33: as long as the quota of two percent is open."""
    facts = {
        **TOELAATBAAR, "ingeschreven_bij_vlaams_fonds": "ja", "betrekkingen_niveau_d": "100", "standpunt_gevraagd_op": "2005-06-01",
        "standpunt_meegedeeld_op": "2005-06-10", "selectieverslag_gemotiveerd": "ja",
    }  # fmt: skip
    verdict = toets(dossier(WIE), "handicap_niveau_d", personen_met_handicap_in_dienst="1", **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "handicapcontingent").value == 2
    full = toets(dossier(WIE), "handicap_niveau_d", personen_met_handicap_in_dienst="2", **facts)
    assert gezakt(full) == ["handicapaanwerving_regelmatig"]
    other = toets(dossier(WIE), "handicap_niveau_d", **{**facts, "ingeschreven_bij_vlaams_fonds": "nee"})
    assert {"handicaptitel_geldt", "vrijgesteld_van_examen"} <= set(gezakt(other))


def stagiair(*events: str) -> Dossier:
    """A probationer of level B since 1 July 2004: nine months, so that the report must be there by 30 April 2005."""
    diploma = "soort: diploma, van: 1992-07-01, diploma: bachelor"
    return dossier(WIE, diploma, "soort: stage, van: 2004-07-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk", *events)


NA_STAGE = {
    **TOELAATBAAR, "niveau_van_examen": "B", "schaarste_arbeidsmarkt": "nee", "laatstejaarsscholier": "nee", "diploma_uitzondering": "nee",
    "examen_peildatum": "2004-01-01", "examen_punten": "70", "examen_minimum": "60", "gedeelten_onder_minimum": "0",
    "stage_hele_dagen_afwezig": "0", "stage_halve_dagen_afwezig": "0", "eindverslag_aan_stagiair_op": "2005-04-20",
    "eindverslag_aan_overheid_op": "2005-04-20", "beslissing_na_advies": "nog_geen", "ingeschreven_bij_vlaams_fonds": "nee",
}  # fmt: skip


def test_appointment_after_probation() -> None:
    """VII 29-VII 32: the post, the grade and the first day follow from the file; the report decides."""
    op = date(2005, 5, 10)
    verdict = toets(stagiair(), "benoeming_na_stage", op, besluit_eindverslag="gunstig", **NA_STAGE)
    assert verdict.answer == "ja"
    assert lijn(verdict, "benoemd_door").text == "het instellingshoofd"
    assert lijn(verdict, "benoemd_in_graad").text == "deskundige"
    assert lijn(verdict, "ancienniteiten_vanaf").text == "01/07/2004"
    poor = {**NA_STAGE, "besluit_eindverslag": "ongunstig"}
    assert gezakt(toets(stagiair(), "benoeming_na_stage", op, **poor)) == ["stage_met_goed_gevolg"]
    assert toets(stagiair(), "benoeming_na_stage", op, **{**poor, "beslissing_na_advies": "benoemd"}).answer == "ja"
    late = {**poor, "eindverslag_aan_stagiair_op": "2005-05-02"}
    assert lijn(toets(stagiair(), "benoeming_na_stage", op, **late), "benoeming_steunt_op").text == "geen eindverslag op tijd"
    appointed = stagiair("soort: benoeming, van: 2005-05-02, graad: deskundige, personeelsgroep: niet_wetenschappelijk")
    assert gezakt(toets(appointed, "benoeming_na_stage", op, besluit_eindverslag="gunstig", **NA_STAGE)) == ["blijft_stagiair"]


def test_an_evaluator_of_lower_rank_cannot_be() -> None:
    """VIII 9, VIII 10 §3: the rank of the evaluator comes from the file, that of the person evaluated is typed."""
    facts = {
        "evaluator_ambt": "afdelingshoofd", "evaluator_heeft_gezag": "ja", "rang_tweede_evaluator": "A2", "evaluatoren_aantal": "2",
        "evaluatoren_leidinggevend": "ja", "eerste_evaluator_rechtstreeks": "ja",
    }  # fmt: skip
    director = ambtenaar(graad="directeur")
    assert toets(director, "eerste_evaluator", rang="A1", **facts).answer == "ja"
    assert "rang" in gevraagd(toets(director, "eerste_evaluator", **facts))
    low = toets(ambtenaar(), "eerste_evaluator", rang="A1", **facts)
    assert gezakt(low) == ["evaluatoren_geldig"]
    assert low.remarks == ("De rang is hier die van wie geëvalueerd wordt.",)
    assert gezakt(toets(director, "eerste_evaluator", rang="A2", **facts)) == ["evaluator_van_deze_rang"]
    head = toets(director, "eerste_evaluator", rang="A2", **{**facts, "evaluator_ambt": "instellingshoofd"})
    assert head.answer == "ja"
    second = {name: value for name, value in facts.items() if name != "rang_tweede_evaluator"}
    assert toets(director, "tweede_evaluator", rang="A1", rang_eerste_evaluator="A1", evaluatie_consensus="ja", **second).answer == "ja"


def test_boards_and_replacements_look_at_capacity_level_and_group() -> None:
    """II 9, II 13, II 14, VII 19."""
    attache = ambtenaar(graad="wetenschappelijk_attache", groep="wetenschappelijk")
    assert toets(attache, "secretaris_directieraad").answer == "ja"
    assert gezakt(toets(ambtenaar(), "secretaris_directieraad")) == ["secretaris_mogelijk"]
    assert toets(attache, "vervanger_instellingshoofd", wetenschappelijk_afdelingshoofd_er="nee").answer == "ja"
    assert toets(ambtenaar(), "vervanger_instellingshoofd", wetenschappelijk_afdelingshoofd_er="nee").answer == "nee"
    assert toets(ambtenaar(), "vervanger_afdelingshoofd", ambtenaar_van_de_instelling="ja").answer == "ja"
    assert toets(contractueel(), "vervanger_afdelingshoofd", ambtenaar_van_de_instelling="ja").answer == "nee"
    assert toets(ambtenaar(), "stagebegeleider", begeleider_van_de_instelling="ja").answer == "ja"
    assert gezakt(toets(contractueel(), "stagebegeleider")) == ["begeleiding_regelmatig"]


def test_an_expert_function() -> None:
    """II 14bis-II 14quater: levels B, C and D, the first two ranks; the scale goes by the level."""
    facts = {
        "ambtenaar_van_de_instelling": "ja", "expert_goedgekeurd": "ja", "expert_op_noden": "ja", "expertbesluit_functie": "ja",
        "expertbesluit_schaal": "ja", "expertbesluit_begin": "ja", "expertbesluit_redenen": "ja",
    }  # fmt: skip
    verdict = toets(ambtenaar(), "expertenfunctie", **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "graad_als_expert").text == "deskundige"
    third = toets(ambtenaar(graad="leidinggevend_hoofddeskundige"), "expertenfunctie", **facts)
    assert gezakt(third) == ["expert_rang"]
    level_a = toets(ambtenaar(graad="directeur"), "expertenfunctie", **facts)
    assert {"expertenfunctie_niveau", "expert_rang"} <= set(gezakt(level_a))


def test_a_higher_office_waits_for_expungement() -> None:
    """II 16 §3, IX 28 §2: a blame of 1 March 2004 is expunged on 1 March 2005; the day before it still stands in the way."""
    blame = ambtenaar("soort: tuchtstraf, van: 2004-03-01, straf: blaam, eindbeslissing: 2004-03-01")
    assert gezakt(toets(blame, "hoger_ambt", date(2005, 2, 28), **HOGER_AMBT)) == ["hoger_ambt_zonder_tuchtstraf"]
    assert toets(blame, "hoger_ambt", date(2005, 3, 1), **HOGER_AMBT).answer == "ja"
    assert toets(blame, "hoger_ambt", date(2004, 2, 29), **HOGER_AMBT).answer == "ja"


def test_a_higher_office_lies_in_the_next_rank_and_is_for_officials() -> None:
    """II 15, II 16 §1, II 19 §2: from B1 to B2, at most a year in a post that is vacant for good."""
    far = toets(ambtenaar(), "hoger_ambt", **{**HOGER_AMBT, "rang_hoger_ambt": "B3"})
    assert gezakt(far) == ["hoger_ambt_volgende_rang"]
    assert gezakt(toets(contractueel(), "hoger_ambt", **HOGER_AMBT)) == ["hoger_ambt_hoedanigheid"]
    vacant = {**HOGER_AMBT, "vacature_hoger_ambt": "definitief", "procedure_ambt_ingezet": "ja", "bestaansreden_onderzocht": "nee"}
    verdict = toets(ambtenaar(), "hoger_ambt", **vacant)
    assert verdict.answer == "ja"
    assert lijn(verdict, "hoger_ambt_uiterste_einde").text == "30/06/2006"
    assert gezakt(toets(ambtenaar(), "hoger_ambt", **{**vacant, "procedure_ambt_ingezet": "nee"})) == ["hoger_ambt_procedure_loopt"]


def test_a_caretaker() -> None:
    """II 22 §2: staff whose last evaluation was onvoldoende cannot; who is not in service is asked of which service he is."""
    call = {"oproep_aan_diensten": "ja", "oproep_functie": "ja", "oproep_profiel": "ja"}
    assert toets(ambtenaar(), "huisbewaarder", **call).answer == "ja"
    poor = ambtenaar("soort: evaluatie, van: 2005-03-31, jaar: 2004, besluit: onvoldoende")
    assert gezakt(toets(poor, "huisbewaarder", **call)) == ["huisbewaarder_aanstelbaar"]
    assert "kandidaat_van_diensten" in gevraagd(toets(dossier(WIE), "huisbewaarder", **call))


def test_cumulation() -> None:
    """IV 4: outside the service hours; an absence in the file leaves open under which rules the hours fall."""
    hours = {"variabele_werktijd": "nee", "in_vastgestelde_uren": "nee", "uur_met_dienstvrijstelling": "nee"}
    decent = dict.fromkeys(
        ("activiteit_hindert_plichten", "activiteit_tast_waardigheid_aan", "activiteit_tast_onafhankelijkheid_aan",
         "activiteit_belangenconflict"), "nee")  # fmt: skip
    assert toets(ambtenaar(), "cumulatie", **hours, **decent).answer == "ja"
    clash = toets(ambtenaar(), "cumulatie", **hours, **{**decent, "activiteit_belangenconflict": "ja"})
    assert gezakt(clash) == ["cumulatie_toegelaten"]
    away = ambtenaar("soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties, fractie: 50")
    assert "afwezig_met_toestemming" in gevraagd(toets(away, "cumulatie", **hours, **decent))


def test_redeployment_and_the_internal_market() -> None:
    """V 5, V 10, V 13-V 16."""
    ground = {"herplaatsing_reden": "medisch", "huidige_functie_onmogelijk": "ja"}
    assert toets(ambtenaar(), "herplaatsing", graad_nieuwe_betrekking="deskundige", **ground).answer == "ja"
    assert gezakt(toets(ambtenaar(), "herplaatsing", graad_nieuwe_betrekking="medewerker", **ground)) == ["herplaatsing_zelfde_graad"]
    lower = toets(ambtenaar(), "medische_herplaatsing", graad_nieuwe_betrekking="medewerker", huidige_functie_onmogelijk="ja")
    assert lower.answer == "ja"
    scientific = ambtenaar(graad="wetenschappelijk_attache", groep="wetenschappelijk")
    same = toets(scientific, "herplaatsing", graad_nieuwe_betrekking="wetenschappelijk_attache", **ground)
    assert gezakt(same) == ["herplaatsing_geldt_voor"]
    market = {
        "arbeidsmarkt_naar": "ministerie", "vacature_wetenschappelijk": "nee", "graad_nieuwe_betrekking": "deskundige",
        "kandidatenkring": "iedereen", "kandidatuur_wijze": "spontaan", "voldoet_aan_functie": "ja",
    }  # fmt: skip
    assert toets(ambtenaar(), "interne_arbeidsmarkt", **market).answer == "ja"
    away = ambtenaar("soort: afwezigheid, van: 2005-07-01, tot: 2005-07-31, aard: ongewettigde_afwezigheid")
    assert gezakt(toets(away, "interne_arbeidsmarkt", **market)) == ["overplaatsing_mogelijk"]


def test_the_honorary_title_after_the_end_of_service() -> None:
    """XII 8, XII 9: twenty years and no onvoldoende; the file tells both, also on the first day of the pension."""
    end = "soort: einde_dienst, van: 2005-07-01, reden: pensioen"
    old = ambtenaar("soort: pensioenvoorwaarden, van: 2005-07-01", end, van="1985-01-01")
    facts = {"pensioen_door_ongeval_in_dienst": "nee"}
    last_day = toets(old, "eretitel", date(2005, 6, 30), pensioengerechtigd="ja", **facts)
    assert last_day.answer == "ja"
    first_day = toets(old, "eretitel", **facts)
    assert lijn(first_day, "eretitel_pensioengerechtigd").text == "ja"
    assert lijn(first_day, "eretitel_evaluatie").text == "ja"
    poor = ambtenaar("soort: evaluatie, van: 1999-03-31, jaar: 1998, besluit: onvoldoende", end, van="1985-01-01")
    assert gezakt(toets(poor, "eretitel", pensioengerechtigd="ja", **facts)) == ["eretitel_evaluatie"]


def test_staying_after_65() -> None:
    """XII 1bis §2: born on 14 March 1965, at most until 14 September 2030, by the government on the proposal of both ministers."""
    facts = {
        "behoud_eerder_beslist": "nee", "behoud_uitzonderlijke_redenen": "ja", "behoud_gemotiveerd": "ja", "behoud_door_regering": "ja",
        "behoud_voorstel_ministers": "ja",
    }  # fmt: skip
    assert "behoud_einde" in gevraagd(toets(ambtenaar(), "behoud_na_65", **facts))
    verdict = toets(ambtenaar(), "behoud_na_65", behoud_einde="2030-09-14", **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "behoud_beslist_door").text == "Vlaamse regering"
    assert gezakt(toets(ambtenaar(), "behoud_na_65", behoud_einde="2030-09-15", **facts)) == ["behoud_regelmatig"]


def test_being_engaged_by_contract() -> None:
    """XIV 3-XIV 19, XIV 43bis: a contract in the file on its first day tells its kind and hours."""
    facts = {
        **{name: value for name, value in TOELAATBAAR.items() if name != "ambt_raakt_openbaar_gezag"}, "niveau_diploma": "B",
        "niveau_betrekking": "B", "schaarste_arbeidsmarkt": "nee", "reden_hoger_diploma": "geen",
        "openbaar_gezag_of_algemeen_belang": "nee", "contract_schriftelijk": "ja", "rang_betrekking": "B1",
        "herplaatsing_mogelijk": "nee", "invulling": "interne_arbeidsmarkt", "soort_indienstneming": "andere",
    }  # fmt: skip
    op = date(2003, 7, 1)
    verdict = toets(contractueel(), "contract", op, reden_contract="tijdelijke_behoefte", **facts)
    assert verdict.answer == "ja"
    forever = toets(contractueel(duur="onbepaald"), "contract", op, reden_contract="tijdelijke_behoefte", **facts)
    assert gezakt(forever) == ["tijdelijke_behoefte_duur_toegelaten"]
    work = toets(contractueel(duur="duidelijk_omschreven_werk"), "contract", op, reden_contract="andere", **facts)
    assert {"contractuele_inzet_toegelaten", "soort_contract_toegelaten"} <= set(gezakt(work))
    later = toets(contractueel(), "contract", op.replace(year=2005), reden_contract="tijdelijke_behoefte", **facts)
    assert "contractduur" in gevraagd(later)


def test_rights_of_contract_staff() -> None:
    """XIV 22, XIV 43bis: authority by leading an entity in level A, job security, two unbroken years on replacement."""
    assert gezakt(toets(contractueel(), "gezag_contractueel")) == ["contractueel_hierarchisch_bevoegd"]
    assert toets(contractueel(graad="adjunct_van_de_directeur"), "gezag_contractueel", leidt_entiteit="ja").answer == "ja"
    assert gezakt(toets(ambtenaar(), "gezag_contractueel")) == ["onder_deel_xiv"]
    assert toets(contractueel(), "herplaatsing_contractueel", werkzekerheid="ja", akkoord_voor_herplaatsing="ja").answer == "ja"
    assert "contractueel_herplaatsbaar" in gezakt(toets(contractueel(), "herplaatsing_contractueel", werkzekerheid="nee"))
    two_years = date(2005, 7, 1)
    assert toets(contractueel(), "arbeidsmarkt_contractueel", two_years, reden_contract="vervanging").answer == "ja"
    assert toets(contractueel(), "arbeidsmarkt_contractueel", date(2005, 6, 30), reden_contract="vervanging").answer == "nee"


def test_what_was_recorded_later_does_not_count() -> None:
    diploma = "soort: diploma, van: 1994-07-01, vastgelegd: 2005-06-01, diploma: master"
    file = dossier(WIE, diploma)
    assert "niveau_diploma" in gevraagd(toets(file, "aanwerving_wetenschappelijk", known_on=date(2005, 5, 31)))
    assert "niveau_diploma" not in gevraagd(toets(file, "aanwerving_wetenschappelijk", known_on=date(2005, 6, 1)))


def test_a_group_or_a_target_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        toets(ambtenaar(), "hoofddeskundige")
    with pytest.raises(KeyError):
        doelen("toegang_tot_de_kelder")
