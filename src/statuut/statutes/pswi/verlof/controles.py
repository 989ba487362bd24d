"""Checks of a file that know this statute: leaves that exclude each other, half days, children, mandates, terms of suspensions, pension.

A finding says what is wrong, by which article, and what would be right; what the check is not about still computes. Errors are what
cannot be; what may be so, but has a consequence to look at, is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from statuut.dossier.checks import Check, Checked
from statuut.dossier.event import Event
from statuut.dossier.finding import Finding
from statuut.engine.days import calendar_day
from statuut.statutes.pswi.gegevens.lijsten import Afwezigheidssoort, afwezigheidssoorten
from statuut.statutes.pswi.gegevens.samenloop import gevolg
from statuut.statutes.pswi.verlof.controles_bevalling import check_bevalling
from statuut.statutes.pswi.verlof.controles_deeltijds import check_deeltijds, check_onderbreking
from statuut.timeline.formatting import format_date

#: Mandates of which the size of the municipality, the public centre or the district decides how much leave there is.
NAAR_BEVOLKING = frozenset(
    {
        "gemeenteraadslid", "ocmw_raadslid", "districtsraadslid", "burgemeester", "schepen", "ocmw_voorzitter", "districtsraadvoorzitter",
        "vast_bureau_lid", "districtsbureau_lid",
    }
)  # fmt: skip
TIEN_DAGEN = 10
SCHORSINGEN = ("schorsing_belang_dienst", "schorsing_belang_dienst_maatregelen")


def _absences(checked: Checked) -> list[tuple[Event, Any, Afwezigheidssoort]]:
    known = afwezigheidssoorten()
    found: list[tuple[Event, Any, Afwezigheidssoort]] = []
    for event in checked.of("afwezigheid"):
        body: Any = event.body
        if body.aard in known and not event.omgekeerd:
            found.append((event, body, known[body.aard]))
    return found


def check_samenloop(checked: Checked) -> Iterator[Finding]:
    """Leaves of one employment that exclude each other, at the same time or for the same child."""
    for (one, first, _), (two, second, _) in combinations(_absences(checked), 2):
        if one.tewerkstelling != two.tewerkstelling:
            continue
        line = gevolg(first, second) or gevolg(second, first)
        if line is None or line.gevolg != "sluit_uit":
            continue
        if line.bij != "zelfde_kind" and one.periode.overlap(two.periode) is None:
            continue
        message = f"Dit verlof gaat niet samen met gebeurtenis {one.nr} ({one.periode.text()}): {line.tekst[:1].lower()}{line.tekst[1:]}"
        advice = f"een periode buiten {one.periode.text()}, of een van beide intrekken"
        if line.bij == "zelfde_kind":
            advice = "één vorm van ouderschapsverlof per kind"
        yield checked.finding("verlof_sluit_uit", message, two, "van", advice, line.artikel)


def check_halve_dagen(checked: Checked) -> Iterator[Finding]:
    """Half days of leave that exists in whole days only, and the same half of a day twice."""
    halves: dict[tuple[int | None, date, str], Event] = {}
    for event, body, soort in _absences(checked):
        if body.halve_dag is None:
            continue
        if not soort.halve_dagen:
            message = f"Voor {soort.naam} bestaan alleen hele dagen."
            yield checked.finding("halve_dag_kan_niet", message, event, "halve_dag", "niets: een hele dag", soort.artikel)
        other = halves.setdefault((event.tewerkstelling, event.van, body.halve_dag), event)
        if other is not event:
            message = f"De {body.halve_dag} van {format_date(event.van)} is al afwezig door gebeurtenis {other.nr}."
            yield checked.finding("halve_dag_dubbel", message, event, "halve_dag", "het andere deel van de dag, of een andere dag")


def check_kind(checked: Checked) -> Iterator[Finding]:
    """A child that is born after the leave for it has ended."""
    for event, body, soort in _absences(checked):
        last = event.laatste_dag
        if body.kind_geboortedatum is not None and last is not None and body.kind_geboortedatum > last:
            message = f"Het kind is geboren op {format_date(body.kind_geboortedatum)}, na het verlof ({event.periode.text()})."
            advice = f"een geboortedatum tot en met {format_date(last)}"
            yield checked.finding("kind_na_verlof", message, event, "kind_geboortedatum", advice, soort.artikel)


def check_bezoldigd(checked: Checked) -> Iterator[Finding]:
    """A choice about the salary for a kind of which the statute itself says whether it is paid."""
    for event, body, soort in _absences(checked):
        if body.bezoldigd is not None and not soort.keuze_bezoldiging and body.bezoldigd != soort.bezoldigd:
            message = (
                f"Bij {soort.naam} bepaalt het statuut zelf dat het {'' if soort.bezoldigd else 'on'}bezoldigd is; de keuze telt niet."
            )
            yield checked.finding("bezoldiging_ligt_vast", message, event, "bezoldigd", "niets", soort.artikel, "waarschuwing")


def check_bevolking(checked: Checked) -> Iterator[Finding]:
    """A municipal mandate without the number of inhabitants: the extent of the leave stays undetermined."""
    for event in checked.of("politiek_mandaat"):
        body: Any = event.body
        if body.mandaat in NAAR_BEVOLKING and body.bevolking is None:
            message = "Zonder het aantal inwoners blijft onbepaald hoeveel politiek verlof er is."
            advice = "het aantal inwoners van de gemeente of het district"
            yield checked.finding("bevolking_onbekend", message, event, "bevolking", advice, "XI 89quinquies", "waarschuwing")


def check_duur(checked: Checked) -> Iterator[Finding]:
    """Suspensions longer than the text allows, and absence without leave that costs the capacity of official."""
    from statuut.statutes.pswi.deel_10_schorsing.schorsing_belang_dienst import schorsing_laatste_dag
    from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import tuchtschorsing_laatste_dag

    for event, body, _ in _absences(checked):
        start, last = event.van.toordinal(), event.laatste_dag
        if body.aard == "tuchtschorsing":
            limit = calendar_day(tuchtschorsing_laatste_dag(start))
            if last is None or last > limit:
                message = "Een tuchtschorsing duurt hoogstens drie maanden."
                yield checked.finding(
                    "schorsing_te_lang", message, event, "tot", f"ten laatste {format_date(limit)}", "IX 4 §1", "waarschuwing"
                )
        elif body.aard in SCHORSINGEN:
            limit = calendar_day(schorsing_laatste_dag(start))
            if last is not None and last > limit:
                message = "Zonder strafonderzoek of strafvervolging duurt een schorsing in het belang van de dienst hoogstens zes maanden."
                yield checked.finding(
                    "schorsing_te_lang", message, event, "tot", f"ten laatste {format_date(limit)}", "X 7 lid 1", "waarschuwing"
                )
        elif body.aard == "ongewettigde_afwezigheid" and (last is None or last - event.van >= timedelta(days=TIEN_DAGEN)):
            message = "Wie zonder geldige reden meer dan tien dagen wegblijft, verliest ambtshalve de hoedanigheid van ambtenaar."
            yield checked.finding("ongewettigd_meer_dan_tien_dagen", message, event, "tot", None, "XII 2 §1 3°", "waarschuwing")


def check_pensioen(checked: Checked) -> Iterator[Finding]:
    """Non-activity after the day on which the pension conditions are met."""
    since = min((event.van for event in checked.of("pensioenvoorwaarden")), default=None)
    if since is None:
        return
    for event, _, soort in _absences(checked):
        if not soort.actief and (event.tot is None or event.tot > since):
            message = f"Sinds {format_date(since)} is aan de pensioenvoorwaarden voldaan: non-activiteit kan dan niet meer duren."
            advice = f"een einde ten laatste op {format_date(since - timedelta(days=1))}, en een beslissing over hervatting of pensioen"
            yield checked.finding("non_activiteit_na_pensioen", message, event, "tot", advice, "XI 3 §2", "waarschuwing")


def check_opname_kind(checked: Checked) -> Iterator[Finding]:
    """A stay of the newborn in hospital that ends before it begins."""
    for event in checked.of("bevalling"):
        body: Any = event.body
        if body.opname_kind_vanaf is not None and body.opname_kind_tot is not None and body.opname_kind_tot < body.opname_kind_vanaf:
            message = f"De opname van het kind eindigt vóór ze begint ({format_date(body.opname_kind_vanaf)})."
            advice = f"een dag vanaf {format_date(body.opname_kind_vanaf)}"
            yield checked.finding("opname_omgekeerd", message, event, "opname_kind_tot", advice, "XI 16 lid 2")


CONTROLES: tuple[Check, ...] = (
    check_samenloop,
    check_halve_dagen,
    check_kind,
    check_bezoldigd,
    check_bevolking,
    check_duur,
    check_pensioen,
    check_opname_kind,
    check_bevalling,
    check_deeltijds,
    check_onderbreking,
)
