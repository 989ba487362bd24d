"""The leave desk: kinds, concurrence, verdicts on requests, and findings of validation about leave."""

from __future__ import annotations

from datetime import date

import pytest
from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.validate import validate
from statuut.engine.leave import LeaveRequest
from statuut.engine.pack import load_pack
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.verlof.soorten import TITELS, titelmodule
from statuut.timeline.month import month_number

KINDS = list(balie().kinds())


def oordeel(file: Dossier, kind: str, van: date, tot: date, *, share: int = 10_000, known_on: date | None = None, **facts: str) -> Verdict:
    """A verdict with the parameters and readings of the first month of the leave."""
    context = make_context("pswi")
    request = LeaveRequest(kind, van, tot, share, date(van.year - 1, 12, 1), facts)
    parameters = dict(context.parameters(month_number(van)))
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=parameters, known_on=known_on)


def controle(file: Dossier) -> list[Finding]:
    """What validation says, of the checks of leave too."""
    return validate(file, load_pack("pswi").codes)


@pytest.mark.parametrize("kind", KINDS)
def test_elke_soort_heeft_regels_die_bestaan_en_een_oordeel(kind: str) -> None:
    book, found = load_pack("pswi").questions, balie().kinds()[kind]
    assert [name for name in (*found.conditions, *found.outcomes) if name not in book.rules] == []
    assert [name for name in found.asks if name not in book.facts] == []
    assert kind in afwezigheidssoorten()
    verdict = oordeel(loopbaan(), kind, date(2005, 3, 1), date(2005, 3, 31))
    assert verdict.answer in ("ja", "nee", "onbepaald")
    assert verdict.answer != "onbepaald" or verdict.missing
    assert all(asking.question.endswith("?") for asking in verdict.missing)
    norms = load_pack("pswi").norms
    assert [line.article for line in (*verdict.conditions, *verdict.outcomes) if line.article not in norms] == []


@pytest.mark.parametrize("kind", KINDS)
def test_voorwaarden_en_uitkomsten_hebben_de_goede_soort_uitkomst(kind: str) -> None:
    """A condition answers yes or no; only so can a verdict weigh it."""
    book = load_pack("pswi").questions
    assert [name for name in balie().kinds()[kind].conditions if book.rules[name].unit.key != "ja_nee"] == []


def test_elke_titel_heeft_zijn_module() -> None:
    told = {title: titelmodule(title) for title in TITELS}
    assert [title for title, module in told.items() if title != "toestand" and not hasattr(module, "rekeningen")] == []
    assert callable(titelmodule("einde").einde)


@pytest.mark.parametrize("aard", list(afwezigheidssoorten()))
def test_elke_soort_afwezigheid_van_deel_xi_heeft_een_profiel(aard: str) -> None:
    """Old positions and what happens to a contract by labour law have no request; everything else can be looked up."""
    without = {
        "disponibiliteit", "non_activiteit", "onbezoldigd_contract", "ziekteverlof_zonder_loon", "bevallingsverlof_zonder_loon",
        "vaderschapsverlof_zonder_loon", "politiek_verlof", "opdracht",
    }  # fmt: skip
    assert aard in KINDS or aard in without


def test_verlof_buiten_de_dienst_kan_niet() -> None:
    file = loopbaan("soort: einde_dienst, van: 2005-03-15, reden: ontslag_op_verzoek")
    verdict = oordeel(file, "staking", date(2005, 3, 10), date(2005, 3, 20))
    line = next(line for line in verdict.conditions if line.rule == "verlof_tijdens_dienst")
    assert (verdict.answer, line.satisfied, line.article) == ("nee", False, "XI 5, verlof")
    assert {used.name: used.value for used in line.used} == {"dagen_buiten_dienst": 5}
    assert line.remedy


def test_twee_voltijdse_verloven_op_dezelfde_dagen_kunnen_niet() -> None:
    file = loopbaan("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-04, aard: omstandigheidsverlof")
    line = next(
        line
        for line in oordeel(file, "jaarlijkse_vakantie", date(2005, 3, 3), date(2005, 3, 11)).conditions
        if line.rule == "verlof_niet_dubbel"
    )
    assert (line.satisfied, line.used[0].value) == (False, 2)


def test_ziek_tijdens_de_vakantie_mag_en_zegt_wat_er_met_de_vakantie_gebeurt() -> None:
    file = loopbaan("soort: afwezigheid, van: 2005-07-01, tot: 2005-07-15, aard: jaarlijkse_vakantie")
    plain = oordeel(file, "ziekteverlof", date(2005, 7, 4), date(2005, 7, 8))
    hospital = oordeel(file, "ziekteverlof", date(2005, 7, 4), date(2005, 7, 8), opname="ziekenhuis")
    assert next(line for line in plain.conditions if line.rule == "verlof_niet_dubbel").satisfied is True
    assert len(plain.remarks) == len(hospital.remarks) == 1
    assert "XI 13" in plain.remarks[0]
    assert plain.remarks != hospital.remarks


def test_halftijdse_loopbaanonderbreking_gaat_niet_samen_met_deeltijds_verlof() -> None:
    file = loopbaan("soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties, fractie: 20")
    half = oordeel(file, "loopbaanonderbreking", date(2005, 7, 1), date(2005, 12, 31), share=5_000)
    whole = oordeel(file, "loopbaanonderbreking", date(2005, 7, 1), date(2005, 12, 31))
    failed = [line for line in half.conditions if line.rule == "samenloop"]
    assert [(line.article, line.satisfied) for line in failed] == [("XI 46 lid 2", False)]
    assert "01/01/2005" in failed[0].remedy
    assert [line for line in whole.conditions if line.rule == "samenloop"] == []


def test_dagen_na_een_kabinet_moeten_op_de_rekening_staan() -> None:
    """XI 66: four months in a cabinet give four days; a week of five is one too many, and without a cabinet there are none."""
    file = loopbaan("soort: afwezigheid, van: 2005-01-01, tot: 2005-04-30, aard: kabinet")
    asked = ((file, date(2005, 5, 12)), (file, date(2005, 5, 13)), (loopbaan(), date(2005, 5, 9)))
    lines = [oordeel(each, "verlof_na_kabinet", date(2005, 5, 9), last).conditions[-1] for each, last in asked]
    assert [(line.rule, line.satisfied) for line in lines] == [("saldo", True), ("saldo", False), ("saldo", False)]
    assert lines[1].remedy == "hoogstens 4 dagen"


def test_non_activiteit_kan_niet_meer_wie_met_pensioen_kan() -> None:
    """XI 3 §2, as soon as the file says that the conditions are met, and only from that day on which it was recorded."""
    file = loopbaan({"soort": "pensioenvoorwaarden", "van": date(2005, 6, 1), "vastgelegd": date(2005, 2, 1)})
    kind = "gecontingenteerd_verlof_ander_werk"
    before = oordeel(file, kind, date(2005, 3, 1), date(2006, 2, 28), known_on=date(2005, 1, 31))
    after = oordeel(file, kind, date(2005, 3, 1), date(2006, 2, 28), known_on=date(2005, 2, 1))
    answers = [next(line for line in v.conditions if line.rule == "non_activiteit_mogelijk") for v in (before, after)]
    assert [line.satisfied for line in answers] == [True, False]
    assert "31/05/2005" in answers[1].remedy


def test_een_gegeven_dat_niet_te_lezen_is_wordt_genoemd() -> None:
    with pytest.raises(ValueError, match="afwezig door overmacht: 'misschien' is geen ja of nee"):
        oordeel(loopbaan(), "ongewettigde_afwezigheid", date(2005, 3, 1), date(2005, 3, 1), overmacht="misschien")
    with pytest.raises(ValueError, match="'kleur' is geen gegeven"):
        oordeel(loopbaan(), "ongewettigde_afwezigheid", date(2005, 3, 1), date(2005, 3, 1), kleur="blauw")


def test_een_onbekend_gegeven_maakt_het_oordeel_onbepaald_en_wordt_gevraagd() -> None:
    verdict = oordeel(loopbaan(), "dienstvrijstelling", date(2005, 3, 1), date(2005, 3, 1))
    assert verdict.answer == "onbepaald"
    assert [asking.name for asking in verdict.missing] == ["toestemming_verkregen"]
    assert oordeel(loopbaan(), "dienstvrijstelling", date(2005, 3, 1), date(2005, 3, 1), toestemming_verkregen="ja").answer == "ja"


@pytest.mark.parametrize(
    ("events", "code", "article", "right"),
    [
        (
            (
                "soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties, fractie: 20",
                "soort: afwezigheid, van: 2005-07-01, tot: 2005-12-31, aard: loopbaanonderbreking, fractie: 50",
            ),
            "verlof_sluit_uit",
            "XI 46 lid 2",
            "een periode buiten 01/01/2005 t.e.m. 31/12/2005, of een van beide intrekken",
        ),
        (
            ("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-01, aard: opvangverlof, halve_dag: voormiddag",),
            "halve_dag_kan_niet",
            "XI 19",
            "niets: een hele dag",
        ),
        (
            ("soort: afwezigheid, van: 2005-01-01, tot: 2005-03-31, aard: ouderschapsverlof, kind_geboortedatum: 2005-04-02",),
            "kind_na_verlof",
            "XI 21 lid 3",
            "een geboortedatum tot en met 31/03/2005",
        ),
        (
            ("soort: politiek_mandaat, van: 2001-01-02, mandaat: schepen",),
            "bevolking_onbekend",
            "XI 89quinquies",
            "het aantal inwoners van de gemeente of het district",
        ),
        (
            ("soort: afwezigheid, van: 2005-03-10, tot: 2005-06-10, aard: tuchtschorsing",),
            "schorsing_te_lang",
            "IX 4 §1",
            "ten laatste 09/06/2005",
        ),
        (
            (
                "soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: non_activiteit",
                "soort: pensioenvoorwaarden, van: 2005-07-01",
            ),
            "non_activiteit_na_pensioen",
            "XI 3 §2",
            "een einde ten laatste op 30/06/2005, en een beslissing over hervatting of pensioen",
        ),
        (
            ("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-31, aard: ziekteverlof, bezoldigd: nee",),
            "bezoldiging_ligt_vast",
            "XI 22",
            "niets",
        ),
        (
            ("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-11, aard: ongewettigde_afwezigheid",),
            "ongewettigd_meer_dan_tien_dagen",
            "XII 2 §1 3°",
            None,
        ),
        (
            (
                "soort: bevalling, van: 2005-01-10, vermoedelijke_datum: 2005-05-01, "
                "opname_kind_vanaf: 2005-05-03, opname_kind_tot: 2005-05-01",
            ),
            "opname_omgekeerd",
            "XI 16 lid 2",
            "een dag vanaf 03/05/2005",
        ),
    ],
)
def test_controle_zegt_wat_niet_kan_met_artikel_en_wat_juist_is(
    events: tuple[str, ...], code: str, article: str, right: str | None
) -> None:
    file = loopbaan(*events)
    found = [finding for finding in controle(file) if finding.code == code]
    assert [(finding.artikel, finding.juist) for finding in found] == [(article, right)]
    assert balie().status(file, van=date(2005, 1, 1), tot=date(2005, 12, 31))


@pytest.mark.parametrize(
    "events",
    [
        (
            "soort: afwezigheid, van: 2005-07-01, tot: 2005-07-31, aard: jaarlijkse_vakantie",
            "soort: afwezigheid, van: 2005-07-04, tot: 2005-07-08, aard: ziekteverlof, opname: ziekenhuis",
        ),
        (
            "soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: loopbaanonderbreking",
            "soort: afwezigheid, van: 2005-07-04, tot: 2005-07-08, aard: ziekteverlof",
        ),
        (
            "soort: afwezigheid, van: 2005-07-04, tot: 2005-07-04, aard: jaarlijkse_vakantie, halve_dag: voormiddag",
            "soort: afwezigheid, van: 2005-07-04, tot: 2005-07-04, aard: ziekteverlof, halve_dag: namiddag",
        ),
        ("soort: afwezigheid, van: 2005-03-01, tot: 2005-03-10, aard: ongewettigde_afwezigheid",),
        ("soort: politiek_mandaat, van: 2001-01-02, mandaat: schepen, bevolking: 30001",),
        ("soort: afwezigheid, van: 2005-03-10, tot: 2005-06-09, aard: tuchtschorsing",),
    ],
)
def test_wat_mag_geeft_geen_bevinding(events: tuple[str, ...]) -> None:
    assert controle(loopbaan(*events)) == []


def test_een_verlof_dat_met_geen_van_beide_samengaat_blijft_een_fout() -> None:
    """Sickness may run in a vacation; a third whole absence on the same days may not."""
    file = loopbaan(
        "soort: afwezigheid, van: 2005-07-01, tot: 2005-07-31, aard: jaarlijkse_vakantie",
        "soort: afwezigheid, van: 2005-07-04, tot: 2005-07-08, aard: ziekteverlof",
        "soort: afwezigheid, van: 2005-07-05, tot: 2005-07-06, aard: omstandigheidsverlof",
    )
    assert [finding.code for finding in controle(file)] == ["afwezigheid_boven_voltijds"]


def test_verlof_voor_de_indiensttreding_en_na_het_einde() -> None:
    file = loopbaan(
        "soort: einde_dienst, van: 2005-06-30, reden: ontslag_op_verzoek",
        "soort: afwezigheid, van: 1989-12-01, tot: 1989-12-05, aard: ziekteverlof",
        "soort: afwezigheid, van: 2005-06-27, tot: 2005-07-01, aard: ziekteverlof",
    )
    assert [(finding.code, finding.gebeurtenis) for finding in controle(file)] == [("buiten_dienst", 4), ("langer_dan_dienst", 5)]


def test_een_dossier_zonder_dienst_heeft_geen_toestand() -> None:
    file = dossier("soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An")
    assert balie().status(file, van=date(2005, 1, 1), tot=date(2005, 12, 31)) == ()
    assert balie().ledgers(file, year=2005) == ()
    assert oordeel(file, "staking", date(2005, 3, 1), date(2005, 3, 1)).answer == "nee"
