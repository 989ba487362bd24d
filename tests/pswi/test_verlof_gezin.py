"""Maternity, adoption and unpaid parental leave over whole files, worked out by hand from XI 15-21 (and XI 96)."""

from __future__ import annotations

from datetime import date
from typing import Any

from verlofdossier import balie, loopbaan, niets

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.validate import validate
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.pack import load_pack
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.gezin import rekeningen

EINDE_2003, EINDE_2004, EINDE_2005 = (date(year, 12, 31) for year in (2003, 2004, 2005))


def afwezig(aard: str, van: str, tot: str, meer: str = "") -> str:
    return f"soort: afwezigheid, van: {van}, tot: {tot}, tewerkstelling: 1, aard: {aard}{', ' + meer if meer else ''}"


def bevalling(vermoedelijk: str, werkelijk: str = "", meer: str = "") -> str:
    actual = f", werkelijke_datum: {werkelijk}" if werkelijk else ""
    return f"soort: bevalling, van: 2003-01-15, vermoedelijke_datum: {vermoedelijk}{actual}{', ' + meer if meer else ''}"


def rekening(file: Dossier, on: date, known_on: date | None = None) -> Ledger:
    (found,) = rekeningen(Beeld(file, known_on), on.year, on)
    return found


def bevindingen(file: Dossier) -> list[Finding]:
    """What validation finds about maternity leave."""
    return [finding for finding in validate(file, load_pack("pswi").codes) if "bevalling" in finding.code]


def dagen(minutes: int | None) -> int:
    """Minutes of calendar days."""
    assert minutes is not None
    assert minutes % 1440 == 0
    return minutes // 1440


def test_bevallingsverlof_van_vijftien_weken() -> None:
    """105 days from 1 April are all used on 14 July."""
    file = loopbaan(bevalling("2003-05-10", "2003-05-10"), afwezig("bevallingsverlof", "2003-04-01", "2003-07-14"))
    found = rekening(file, EINDE_2003)
    assert (dagen(found.granted), dagen(found.used), found.balance) == (105, 105, 0)
    assert found.unit == "weken"
    assert found.day_minutes == 7 * 1440


def test_te_late_bevalling_komt_er_later_bij() -> None:
    """Born five days late, known on 16 May: five more paid days, and the leave to 19 July (110 days) fits; before, it was five too many."""
    file = loopbaan(
        bevalling("2003-05-10") + ", vastgelegd: 2003-01-15",
        afwezig("bevallingsverlof", "2003-04-01", "2003-07-19") + ", vastgelegd: 2003-03-01",
        bevalling("2003-05-10", "2003-05-15") + ", vastgelegd: 2003-05-16, vervangt: 3",
    )
    before = rekening(file, EINDE_2003, date(2003, 5, 1))
    assert (dagen(before.granted), dagen(before.balance)) == (105, -5)
    after = rekening(file, EINDE_2003)
    assert (dagen(after.granted), dagen(after.balance)) == (110, 0)
    assert [e.reading for e in after.entries] == [None, "XI-16-laat", None]


def test_in_de_lezing_zonder_grens_is_alles_betaald() -> None:
    """Without a limit every day of the leave is paid, also past 15 weeks and five days."""
    file = loopbaan(bevalling("2003-05-10", "2003-05-15"), afwezig("bevallingsverlof", "2003-04-01", "2003-07-31"))
    (found,) = rekeningen(Beeld(file), 2003, EINDE_2003, {"XI_16_laat": 1})
    assert (dagen(found.granted), found.balance, found.missing) == (122, 0, ())
    assert dagen(rekening(file, EINDE_2003).balance) == 110 - 122


def test_meerling() -> None:
    """Nineteen weeks are 133 days: from 1 April to 11 August."""
    file = loopbaan(bevalling("2003-05-10", "2003-05-10", "meerling: ja"), afwezig("bevallingsverlof", "2003-04-01", "2003-08-11"))
    assert rekening(file, EINDE_2003).balance == 0


def test_gepland_deel() -> None:
    """On 30 April thirty of the 105 days are used, the others are planned."""
    file = loopbaan(bevalling("2003-05-10"), afwezig("bevallingsverlof", "2003-04-01", "2003-07-14"))
    found = rekening(file, date(2003, 4, 30))
    assert (dagen(found.used), dagen(found.planned), found.balance) == (30, 75, 0)


def test_overgang_zestien_weken() -> None:
    """Born on 20 August 2004 after seven weeks (49 days from 2 July): sixteen weeks by XI 96, 112 days to 21 October."""
    file = loopbaan(bevalling("2004-08-20", "2004-08-20"), afwezig("bevallingsverlof", "2004-07-02", "2004-10-21"))
    found = rekening(file, EINDE_2004)
    assert (dagen(found.granted), found.balance) == (112, 0)
    assert found.entries[0].article == "XI 96"


def test_overgang_eist_zeven_weken_vooraf() -> None:
    """One day less before the birth: fifteen weeks."""
    file = loopbaan(bevalling("2004-08-20", "2004-08-20"), afwezig("bevallingsverlof", "2004-07-03", "2004-10-21"))
    found = rekening(file, EINDE_2004)
    assert dagen(found.granted) == 105
    assert found.entries[0].article == "XI 16 lid 1"


def test_kind_blijft_in_het_ziekenhuis() -> None:
    """How long the rest is extended is federal law: asked until it is recorded, then paid up to 24 weeks."""
    stay = "opname_kind_vanaf: 2003-05-10, opname_kind_tot: 2003-06-06"
    events = (bevalling("2003-05-10", "2003-05-10", stay), afwezig("bevallingsverlof", "2003-04-01", "2003-08-03"))
    asked = rekening(loopbaan(*events), EINDE_2003)
    assert asked.balance is None
    assert asked.missing[0].startswith("Met hoeveel dagen")
    extra = "soort: verlofstand, van: 2003-07-01, aard: bevallingsverlof, soort_stand: extra, dagen: {}"
    found = rekening(loopbaan(*events, extra.format(20)), EINDE_2003)
    assert (dagen(found.granted), found.balance) == (125, 0)
    assert found.entries[1].article == "XI 16 lid 2"
    assert dagen(rekening(loopbaan(*events, extra.format(170)), EINDE_2003).granted) == 105 + 168


def test_bevallingsverlof_zonder_bevalling() -> None:
    """A leave of which the birth was never recorded: the account asks for it."""
    found = rekening(loopbaan(afwezig("bevallingsverlof", "2003-04-01", "2003-07-14")), EINDE_2003)
    assert found.balance is None
    assert "bevalling" in found.missing[0]


def test_opvangverlof_per_kind() -> None:
    """A child of two when it came in March is three when the leave begins in April: six weeks, 42 days, of which 28 are used."""
    file = loopbaan(
        "soort: kind, van: 2005-03-01, geboortedatum_kind: 2002-04-01, ten_laste: ja",
        afwezig("opvangverlof", "2005-04-04", "2005-05-01", "kind_geboortedatum: 2002-04-01"),
    )
    found = rekening(file, EINDE_2005)
    assert (dagen(found.granted), dagen(found.used), dagen(found.balance)) == (42, 28, 14)


def test_opvangverlof_van_een_kind_boven_drie_vraagt_de_dag_van_opname() -> None:
    """A child of three at the leave may have been two when it came: without that day the account is undetermined."""
    file = loopbaan(afwezig("opvangverlof", "2005-04-04", "2005-05-01", "kind_geboortedatum: 2002-04-01"))
    found = rekening(file, EINDE_2005)
    assert found.balance is None
    assert found.missing == ("Wanneer kwam het kind in het gezin? Leg het kind vast vanaf die dag.",)


def test_opvangverlof_dubbel() -> None:
    """Four weeks more for a disabled child, recorded as an extra balance."""
    file = loopbaan(
        "soort: kind, van: 2005-03-01, geboortedatum_kind: 1999-04-01, ten_laste: ja",
        afwezig("opvangverlof", "2005-04-04", "2005-05-29", "kind_geboortedatum: 1999-04-01"),
        "soort: verlofstand, van: 2005-04-04, aard: opvangverlof, soort_stand: extra, dagen: 28",
    )
    found = rekening(file, EINDE_2005)
    assert (dagen(found.granted), found.balance) == (56, 0)


def test_ouderschapsverlof_van_drie_maanden() -> None:
    """From 15 November to 14 February: three months, whatever the number of days."""
    file = loopbaan(afwezig("ouderschapsverlof", "2004-11-15", "2005-02-14", "kind_geboortedatum: 2000-06-01"))
    found = rekening(file, EINDE_2005)
    assert found.unit == "maanden"
    assert (found.used / found.day_minutes, found.balance) == (3, 0)


def test_ouderschapsverlof_in_twee_delen() -> None:
    """One month and then a month and 21 days: 0.3 of a month is left; another child has its own account."""
    file = loopbaan(
        afwezig("ouderschapsverlof", "2004-03-01", "2004-03-31", "kind_geboortedatum: 2000-06-01"),
        afwezig("ouderschapsverlof", "2004-11-15", "2005-01-04", "kind_geboortedatum: 2000-06-01"),
        afwezig("ouderschapsverlof", "2005-05-01", "2005-07-31", "kind_geboortedatum: 2002-09-09"),
    )
    first, second = rekeningen(Beeld(file), 2005, EINDE_2005)
    assert first.balance is not None
    assert first.balance / first.day_minutes == 0.3
    assert second.balance == 0


def test_rekening_verdwijnt_na_de_tiende_verjaardag() -> None:
    file = loopbaan(afwezig("ouderschapsverlof", "1999-03-01", "1999-04-30", "kind_geboortedatum: 1995-06-01"))
    assert [ledger.balance for ledger in rekeningen(Beeld(file), 2005, EINDE_2005)] == [30 * 1440]
    assert rekeningen(Beeld(file), 2006, date(2006, 12, 31)) == []


def vraag(file: Dossier, soort: str, van: str, tot: str, gevraagd: str | None = None, deel: int = 10_000, **facts: str) -> Any:
    asked = None if gevraagd is None else date.fromisoformat(gevraagd)
    request = LeaveRequest(soort, date.fromisoformat(van), date.fromisoformat(tot), deel, asked, facts)
    return balie().judge(file, request, outcomes=niets, readings={}, parameters={})


OUDERS = {"geboortedatum_kind": "2000-06-01", "ouderschapsverlof_aanleiding": "geboorte", "aanvraag_schriftelijk": "ja"}


def test_oordeel_over_ouderschapsverlof() -> None:
    verdict = vraag(loopbaan(), "ouderschapsverlof", "2005-05-01", "2005-07-31", "2005-04-01", **OUDERS)
    assert verdict.answer == "ja"
    assert {line.rule: line.text for line in verdict.outcomes}["ouderschapsverlof_uiterste_melding"] == "01/04/2005"


def test_te_laat_gemeld_ouderschapsverlof() -> None:
    """A day too late: the verdict says from when it can."""
    verdict = vraag(loopbaan(), "ouderschapsverlof", "2005-05-01", "2005-07-31", "2005-04-02", **OUDERS)
    assert verdict.answer == "nee"
    assert [line.rule for line in verdict.failed] == ["ouderschapsverlof_tijdig_gemeld"]
    assert "02/05/2005" in verdict.failed[0].remedy


def test_tweede_ouderschapsverlof_voor_hetzelfde_kind() -> None:
    file = loopbaan(afwezig("ouderschapsverlof", "2004-11-15", "2005-02-14", "kind_geboortedatum: 2000-06-01"))
    verdict = vraag(file, "ouderschapsverlof", "2005-05-01", "2005-07-31", "2005-03-01", **OUDERS)
    assert [line.rule for line in verdict.failed] == ["ouderschapsverlof_duur_klopt"]
    other = vraag(file, "ouderschapsverlof", "2005-05-01", "2005-07-31", "2005-03-01", **{**OUDERS, "geboortedatum_kind": "2002-01-01"})
    assert other.answer == "ja"


def test_ouderschapsverlof_zonder_kind() -> None:
    """Without the child the verdict is undetermined and asks for it."""
    verdict = vraag(loopbaan(), "ouderschapsverlof", "2005-05-01", "2005-07-31", "2005-03-01", ouderschapsverlof_aanleiding="geboorte")
    assert verdict.answer == "onbepaald"
    assert {"geboortedatum_kind", "aanvraag_schriftelijk"} <= {asking.name for asking in verdict.missing}


OPVANG = {
    "geboortedatum_kind": "2002-04-01", "opname_kind": "2005-03-01", "opname_kind_doel": "adoptie", "adopteert_zelf": "ja",
    "kind_mindervalide": "nee",
}  # fmt: skip


def test_oordeel_over_opvangverlof() -> None:
    """Six weeks from 4 April end on 15 May; a day more cannot be."""
    assert vraag(loopbaan(), "opvangverlof", "2005-04-04", "2005-05-15", **OPVANG).answer == "ja"
    verdict = vraag(loopbaan(), "opvangverlof", "2005-04-04", "2005-05-16", **OPVANG)
    assert [line.rule for line in verdict.failed] == ["opvangverlof_niet_te_lang"]
    assert "15/05/2005" in verdict.failed[0].remedy


def test_opvangverlof_na_een_eerder_deel() -> None:
    """28 days were used for this child: fourteen are left."""
    file = loopbaan(afwezig("opvangverlof", "2005-03-01", "2005-03-28", "kind_geboortedatum: 2002-04-01"))
    assert vraag(file, "opvangverlof", "2005-04-04", "2005-04-17", **OPVANG).answer == "ja"
    assert vraag(file, "opvangverlof", "2005-04-04", "2005-04-18", **OPVANG).answer == "nee"


def test_oordeel_over_bevallingsverlof() -> None:
    """The file knows the birth: the last paid day of a leave from 1 April, and the unpaid days after it."""
    file = loopbaan(bevalling("2003-05-10"))
    verdict = vraag(file, "bevallingsverlof", "2003-04-01", "2003-07-20")
    assert verdict.answer == "ja"
    found = {line.rule: line.text for line in verdict.outcomes}
    assert (found["bevallingsverlof_laatste_betaalde_dag"], found["bevallingsverlof_onbetaalde_dagen"]) == ("14/07/2003", "6 dagen")


def test_oordeel_over_vaderschapsverlof() -> None:
    """The mother is in hospital since the birth on 1 March; the child went home on the 8th."""
    facts = {
        "vaderschapsverlof_reden": "opname_moeder", "vader_van_het_kind": "ja", "moeder_bevallingsverlof": "105", "moeder_opgenomen": "35",
        "geboortedatum_kind": "2005-03-01", "opname_moeder_van": "2005-03-01", "opname_moeder_tot": "2005-03-20",
        "kind_verlaat_ziekenhuis": "2005-03-08",
    }  # fmt: skip
    assert vraag(loopbaan(), "vaderschapsverlof", "2005-03-08", "2005-03-20", **facts).answer == "ja"
    verdict = vraag(loopbaan(), "vaderschapsverlof", "2005-03-07", "2005-03-21", **facts)
    assert {line.rule for line in verdict.failed} == {
        "vaderschapsverlof_kind_thuis", "vaderschapsverlof_niet_te_vroeg", "vaderschapsverlof_niet_te_lang",
    }  # fmt: skip


def test_onbetaald_bevallingsverlof_volgt_op_het_betaalde() -> None:
    """After 105 paid days the rest is unpaid leave in service activity, and does not weigh on the account."""
    rest = afwezig("bevallingsverlof_onbezoldigd", "2003-07-15", "2003-07-20")
    file = loopbaan(bevalling("2003-05-10", "2003-05-10"), afwezig("bevallingsverlof", "2003-04-01", "2003-07-14"), rest)
    assert rekening(file, EINDE_2003).balance == 0
    (span,) = balie().status(file, van=date(2003, 7, 15), tot=date(2003, 7, 20))
    assert [(part.status, part.paid) for part in span.parts] == [("dienstactiviteit", 0)]
    early = loopbaan(bevalling("2003-05-10", "2003-05-10"), afwezig("bevallingsverlof", "2003-04-01", "2003-07-13"))
    assert vraag(early, "bevallingsverlof_onbezoldigd", "2003-07-14", "2003-07-20").answer == "nee"
    assert vraag(early, "bevallingsverlof_onbezoldigd", "2003-07-14", "2003-07-20", bevallingsverlof_opgenomen="105").answer == "ja"


def test_na_de_betaalde_weken_is_het_verlof_onbezoldigd() -> None:
    """Fifteen weeks from 1 April 2003 end on 14 July: from the 15th on the leave is unpaid by itself, and the file is told so."""
    file = loopbaan(bevalling("2003-05-10", "2003-05-10"), afwezig("bevallingsverlof", "2003-04-01", "2003-08-31"))
    parts = [(a.soort.aard, a.periode.van, a.laatste_dag) for a in Beeld(file).afwezigheden]
    assert parts == [
        ("bevallingsverlof", date(2003, 4, 1), date(2003, 7, 14)),
        ("bevallingsverlof_onbezoldigd", date(2003, 7, 15), date(2003, 8, 31)),
    ]
    (found,) = (finding for finding in bevindingen(file) if finding.code == "bevallingsverlof_betaalde_weken_op")
    assert (found.ernst, found.artikel, found.juist) == (
        "waarschuwing",
        "XI 16 lid 1",
        "een einde op 14/07/2003, en daarna bevallingsverlof_onbezoldigd",
    )


def test_twee_verloven_van_een_bevalling_delen_de_betaalde_weken() -> None:
    """Ten weeks, a break, and ten weeks more: five of these are still paid."""
    first = afwezig("bevallingsverlof", "2003-04-01", "2003-06-09")
    file = loopbaan(bevalling("2003-05-10", "2003-05-10"), first, afwezig("bevallingsverlof", "2003-07-01", "2003-09-08"))
    unpaid = [a for a in Beeld(file).afwezigheden if not a.soort.bezoldigd]
    assert [(a.periode.van, a.laatste_dag) for a in unpaid] == [(date(2003, 8, 5), date(2003, 9, 8))]


def test_zolang_de_verlenging_niet_bekend_is_wordt_de_langste_betaald() -> None:
    """The child stayed in hospital: fifteen weeks and at most twenty-four more are paid until the extension is recorded."""
    stay = "opname_kind_vanaf: 2003-05-10, opname_kind_tot: 2003-06-06"
    events = (bevalling("2003-05-10", "2003-05-10", stay), afwezig("bevallingsverlof", "2003-04-01", "2004-01-31"))
    extra = "soort: verlofstand, van: 2003-07-01, aard: bevallingsverlof, soort_stand: extra, dagen: 20"
    assert [a.periode.van for a in Beeld(loopbaan(*events)).afwezigheden] == [date(2003, 4, 1), date(2003, 12, 30)]
    assert [a.periode.van for a in Beeld(loopbaan(*events, extra)).afwezigheden] == [date(2003, 4, 1), date(2003, 8, 4)]


def test_lang_bevallingsverlof_zonder_bevalling_wordt_gemeld() -> None:
    """Without the birth nobody knows how many weeks are paid; the finding asks for it."""
    file = loopbaan(afwezig("bevallingsverlof", "2003-04-01", "2003-08-31"))
    assert [f.code for f in bevindingen(file)] == ["bevalling_ontbreekt"]
    assert bevindingen(loopbaan(afwezig("bevallingsverlof", "2003-04-01", "2003-07-14"))) == []
