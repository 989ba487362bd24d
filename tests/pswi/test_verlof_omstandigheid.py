"""Leave for family events (XI 86), whole files worked out by hand: an account per event, and requests."""

from __future__ import annotations

from datetime import date

from verlofdossier import balie, dossier, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.verdict import Verdict
from statuut.payroll.context import make_context
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.grootboek import dagen_tekst
from statuut.statutes.pswi.verlof.omstandigheid import rekeningen
from statuut.timeline.month import month_number


def verlof(van: str, tot: str, om: str, wie: str = "") -> str:
    more = f", omstandigheid: {om}" if om else ""
    return f"soort: afwezigheid, aard: omstandigheidsverlof, van: {van}, tot: {tot}{more}" + (f", betrokkene: {wie}" if wie else "")


def boeken(file: Dossier, year: int = 2005) -> list[Ledger]:
    return rekeningen(Beeld(file), year, date(year, 12, 31))


def kort(ledger: Ledger) -> tuple[str, str, str]:
    unit = ledger.day_minutes
    balance = "onbepaald" if ledger.balance is None else dagen_tekst(ledger.balance, unit)
    return dagen_tekst(ledger.granted, unit), dagen_tekst(ledger.used, unit), balance


def oordeel(file: Dossier, van: date, tot: date, **facts: str) -> Verdict:
    context = make_context("pswi")
    request = LeaveRequest("omstandigheidsverlof", van, tot, 10_000, van, facts)
    return balie().judge(file, request, outcomes=niets, readings=context.readings, parameters=dict(context.parameters(month_number(van))))


def test_tien_dagen_rond_een_bevalling_in_twee_stukken() -> None:
    """Monday 2 to Friday 6 May (Thursday 5 is Ascension, a holiday) is four days; 23 to 27 May five: one of ten is left."""
    file = loopbaan(verlof("2005-05-02", "2005-05-06", "bevalling_partner", "kind An"),
                    verlof("2005-05-23", "2005-05-27", "bevalling_partner", "kind An"))  # fmt: skip
    assert [kort(each) for each in boeken(file)] == [("10 dagen", "9 dagen", "1 dag")]


def test_twee_overlijdens_zijn_twee_rekeningen() -> None:
    """Father and mother: four days each; two and four taken."""
    file = loopbaan(verlof("2005-03-01", "2005-03-02", "overlijden_eerste_graad", "vader"),
                    verlof("2005-04-04", "2005-04-07", "overlijden_eerste_graad", "moeder"))  # fmt: skip
    assert [kort(each) for each in boeken(file)] == [("4 dagen", "2 dagen", "2 dagen"), ("4 dagen", "4 dagen", "0 dagen")]


def test_zonder_betrokkene_is_het_een_vraag_of_het_een_gebeurtenis_is() -> None:
    file = loopbaan(verlof("2005-03-01", "2005-03-02", "overlijden_eerste_graad"),
                    verlof("2005-04-04", "2005-04-07", "overlijden_eerste_graad"))  # fmt: skip
    (ledger,) = boeken(file)
    assert ledger.balance is None
    assert ledger.missing == ("Gaat het omstandigheidsverlof van 01/03/2005 en 04/04/2005 over dezelfde gebeurtenis?",)


def test_een_onbekende_gebeurtenis_geeft_geen_nul() -> None:
    (ledger,) = boeken(loopbaan(verlof("2005-03-01", "2005-03-02", "")))
    assert (ledger.balance, ledger.missing) == (None, ("Welke gebeurtenis gaf het omstandigheidsverlof van 01/03/2005?",))


def test_huwelijk_van_een_verwant_op_een_zaterdag() -> None:
    """A marriage on Saturday 4 June gives nothing, one on Friday 3 June that day."""
    zaterdag, vrijdag = loopbaan(verlof("2005-06-04", "2005-06-04", "huwelijk_verwant", "broer")), loopbaan(
        verlof("2005-06-03", "2005-06-03", "huwelijk_verwant", "broer")
    )  # fmt: skip
    assert [kort(each) for each in boeken(zaterdag)] == [("0 dagen", "0 dagen", "0 dagen")]
    assert [kort(each) for each in boeken(vrijdag)] == [("1 dag", "1 dag", "0 dagen")]


def test_deeltijdse_dagen_zijn_hele_werkdagen() -> None:
    """Half-time every day: four working days of four short ones (XI 5), not eight."""
    file = loopbaan(
        "soort: werkregime, van: 2004-01-01, fractie: 50, rooster: {ma: '3:48', di: '3:48', wo: '3:48', do: '3:48', vr: '3:48'}",
        verlof("2005-03-07", "2005-03-10", "huwelijk", "eigen"),
    )
    assert [kort(each) for each in boeken(file)] == [("4 dagen", "4 dagen", "0 dagen")]


def test_vierdagenweek() -> None:
    """Four days are 3.2 of 9 h 30 (XI 7bis): after three days 0.2 is left, 1 h 54."""
    file = loopbaan("soort: werkregime, van: 2004-01-01, fractie: 100, rooster: vierdagenweek",
                    verlof("2005-03-07", "2005-03-09", "huwelijk", "eigen"))  # fmt: skip
    (ledger,) = boeken(file)
    assert (ledger.day_minutes, ledger.balance) == (570, 114)


def test_verlof_over_nieuwjaar_hoort_bij_een_gebeurtenis() -> None:
    """29 December 2004 to 4 January 2005: 27-31 December is closed, 1 January a holiday, 3 and 4 January count: two of four."""
    file = loopbaan(verlof("2004-12-29", "2005-01-04", "overlijden_eerste_graad", "vader"))
    assert [kort(each) for year in (2004, 2005) for each in boeken(file, year)] == [("4 dagen", "2 dagen", "2 dagen")] * 2


def test_een_latere_correctie_telt_pas_vanaf_haar_vaststelling() -> None:
    """First recorded as a second-degree relative (one day), corrected in June to the first degree (four)."""
    file = loopbaan(
        f"{verlof('2005-03-01', '2005-03-01', 'overlijden_tweede_graad', 'Jan')}, vastgelegd: 2005-03-02",
        f"{verlof('2005-03-01', '2005-03-01', 'overlijden_eerste_graad', 'Jan')}, vastgelegd: 2005-06-01, vervangt: 3",
    )
    before, after = (rekeningen(Beeld(file, day), 2005, date(2005, 12, 31)) for day in (date(2005, 5, 1), date(2005, 6, 1)))
    assert [kort(each) for each in before] == [("1 dag", "1 dag", "0 dagen")]
    assert [kort(each) for each in after] == [("4 dagen", "1 dag", "3 dagen")]


OVERLIJDEN = {"omstandigheid_gebeurtenis": "overlijden", "omstandigheid_wie": "tweede_graad", "omstandigheid_langs": "ambtenaar"}


def test_oordeel_hangt_af_van_het_inwonen() -> None:
    """Two days for a brother: yes when he lived in (5°), no when he did not (6°, one day), and asked when unknown."""
    file, van, tot = loopbaan(), date(2005, 3, 1), date(2005, 3, 2)
    assert oordeel(file, van, tot, **OVERLIJDEN, omstandigheid_inwonend="ja").answer == "ja"
    assert [line.rule for line in oordeel(file, van, tot, **OVERLIJDEN, omstandigheid_inwonend="nee").failed] == [
        "omstandigheid_saldo_volstaat"
    ]
    assert [each.name for each in oordeel(file, van, tot, **OVERLIJDEN).missing] == ["omstandigheid_inwonend"]


def test_oordeel_vraagt_wat_al_is_opgenomen() -> None:
    """Earlier leave for a death may be for the same one: it is asked, and then weighed."""
    file = loopbaan(verlof("2005-02-01", "2005-02-02", "overlijden_eerste_graad", "vader"))
    facts = {"omstandigheid_gebeurtenis": "overlijden", "omstandigheid_wie": "eerste_graad"}
    open_ = oordeel(file, date(2005, 3, 1), date(2005, 3, 3), **facts)
    assert [each.name for each in open_.missing] == ["omstandigheid_opgenomen"]
    assert oordeel(file, date(2005, 3, 1), date(2005, 3, 3), **facts, omstandigheid_opgenomen="2").answer == "nee"
    assert oordeel(file, date(2005, 3, 1), date(2005, 3, 3), **facts, omstandigheid_opgenomen="0").answer == "ja"


def test_huwelijk_van_een_verwant_alleen_op_de_dag_zelf() -> None:
    facts = {"omstandigheid_gebeurtenis": "huwelijk", "omstandigheid_wie": "tweede_graad"}
    assert oordeel(loopbaan(), date(2005, 6, 3), date(2005, 6, 3), **facts).answer == "ja"
    assert oordeel(loopbaan(), date(2005, 6, 4), date(2005, 6, 4), **facts).answer == "nee"


def test_contractueel_heeft_de_bevalling_van_de_partner_niet() -> None:
    """XIV 34 leaves out point 2°."""
    file = dossier(
        "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17",
        "soort: contract, van: 2004-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk, fractie: 100, contractduur: "
        "onbepaald",
    )
    marriage = {"omstandigheid_gebeurtenis": "huwelijk", "omstandigheid_wie": "ambtenaar"}
    assert oordeel(file, date(2005, 3, 1), date(2005, 3, 4), **marriage).answer == "ja"
    birth = {"omstandigheid_gebeurtenis": "bevalling", "omstandigheid_wie": "partner"}
    assert "omstandigheidsverlof_hoedanigheid" in [line.rule for line in oordeel(file, date(2005, 3, 1), date(2005, 3, 4), **birth).failed]
