"""Checks of claims of costs, flat sums and ways to work: what cannot be, and what has a consequence to look at (XIII 97-110undecies)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from statuut.dossier.checks import Check, Checked
from statuut.dossier.events.onkosten import WERKELIJKE_KOSTEN
from statuut.dossier.finding import Finding
from statuut.engine.days import calendar_day, ordinal
from statuut.statutes.pswi.feiten.onkosten import ZES_MAANDEN, maanden_later
from statuut.timeline.formatting import format_date

BEGRAFENIS = "begrafenis"
EIGEN_MOTOR = frozenset({"auto", "motorfiets", "bromfiets"})
#: Fields without which a kind of claim stays undetermined.
NODIG = {
    "kilometers": ("kilometer", "vervoermiddel"),
    "parkeren": ("bedrag",),
    "openbaar_vervoer": ("bedrag",),
    "vliegtuig": ("bedrag",),
    "overnachting": ("bedrag", "plaats"),
    "buitenland_overnachting": ("bedrag", "grensbedrag"),
    "buitenland_dagvergoeding": ("grensbedrag",),
    "buitenland_andere": ("bedrag",),
    BEGRAFENIS: ("begunstigde",),
}


def check_termijn(checked: Checked) -> Iterator[Finding]:
    """A claim that is filed before its day, or after six months."""
    for event in checked.of("onkost"):
        body: Any = event.body
        if body.ingediend_op is None or body.aard == BEGRAFENIS:
            continue
        last = calendar_day(maanden_later(ordinal(event.van), ZES_MAANDEN))
        if body.ingediend_op < event.van:
            message = f"De onkostenstaat is ingediend op {format_date(body.ingediend_op)}, vóór de dag van de kost."
            yield checked.finding(
                "onkost_te_vroeg", message, event, "ingediend_op", f"een dag vanaf {format_date(event.van)}", "XIII 106quater"
            )
        elif body.ingediend_op > last:
            message = "De onkostenstaat is meer dan zes maanden na de kost ingediend en is onontvankelijk."
            advice = f"ten laatste {format_date(last)}"
            yield checked.finding("onkost_te_laat", message, event, "ingediend_op", advice, "XIII 106quater", "waarschuwing")


def check_bewijs(checked: Checked) -> Iterator[Finding]:
    """A claim of what was really paid, without the day on which its proof came."""
    for event in checked.of("onkost"):
        body: Any = event.body
        if body.aard in WERKELIJKE_KOSTEN and body.ingediend_op is not None and body.bewijs_op is None:
            message = "Voor deze kost is geen dag ingevuld waarop de bewijsstukken zijn bezorgd."
            article = "XIII 106decies §1" if body.aard.startswith("buitenland") else "XIII 106bis"
            yield checked.finding(
                "onkost_zonder_bewijs", message, event, "bewijs_op", "de dag van de bewijsstukken", article, "waarschuwing"
            )


def check_gegevens(checked: Checked) -> Iterator[Finding]:
    """A claim without what its amount needs."""
    for event in checked.of("onkost"):
        body: Any = event.body
        for field in NODIG.get(body.aard, ()):
            if getattr(body, field) is None:
                message = f"Zonder {field} blijft onbepaald wat deze kost geeft."
                yield checked.finding("onkost_onvolledig", message, event, field, "een waarde", "XIII 106bis", "waarschuwing")


def check_betaling(checked: Checked) -> Iterator[Finding]:
    """A claim that is paid before it is filed, or that was refused and paid."""
    for event in checked.of("onkost"):
        body: Any = event.body
        if body.betaald_op is None:
            continue
        if body.ingediend_op is None or body.betaald_op < body.ingediend_op:
            message = "De kost is betaald zonder een onkostenstaat van vóór die dag."
            yield checked.finding(
                "onkost_betaald_voor_indiening", message, event, "ingediend_op", "een dag vóór de betaling", "XIII 106quater"
            )
        elif body.beslissing == "geweigerd":
            message = "De kost is geweigerd en toch betaald."
            yield checked.finding("onkost_geweigerd_betaald", message, event, "betaald_op", "niets", "XIII 100", "waarschuwing")


def check_dienstreis(checked: Checked) -> Iterator[Finding]:
    """An obligation to use a motor vehicle that is none, a passenger with passengers, the same trip twice."""
    claims = [event for event in checked.of("onkost") if event.body.aard == "kilometers"]  # type: ignore[attr-defined]
    for event in claims:
        body: Any = event.body
        if body.voertuig_verplicht and body.vervoermiddel is not None and body.vervoermiddel not in EIGEN_MOTOR:
            message = "Alleen een eigen auto, motorfiets of bromfiets kan verplicht zijn; de halve vergoeding geldt hier niet."
            yield checked.finding(
                "voertuig_niet_verplicht", message, event, "voertuig_verplicht", "nee", "XIII 106sexies §1", "waarschuwing"
            )
        if body.passagier and body.medereizigers:
            message = "Wie zelf meerijdt, heeft geen meereizende collega's."
            yield checked.finding(
                "passagier_met_passagiers", message, event, "medereizigers", "0, of geen passagier", "XIII 106quinquies §2"
            )
    for one, two in combinations(claims, 2):
        if (one.tewerkstelling, one.van, one.body) == (two.tewerkstelling, two.van, two.body):
            message = f"Dezelfde kilometers van {format_date(one.van)} staan ook in gebeurtenis {one.nr}."
            yield checked.finding("onkost_dubbel", message, two, "kilometer", "elke rit één keer", "XIII 106quinquies §1", "waarschuwing")


def check_begrafenis(checked: Checked) -> Iterator[Finding]:
    """Two claims for one funeral, or a claim while the member of staff did not die on that day."""
    claims = [event for event in checked.of("onkost") if event.body.aard == BEGRAFENIS]  # type: ignore[attr-defined]
    for one, two in combinations(claims, 2):
        if one.van == two.van:
            message = f"Voor dit overlijden is al een vergoeding gevraagd in gebeurtenis {one.nr}."
            yield checked.finding("begrafenis_dubbel", message, two, "begunstigde", "één aanvraag", "XIII 103", "waarschuwing")
    deaths = {event.van for event in checked.of("einde_dienst") if event.body.reden == "overlijden"}  # type: ignore[attr-defined]
    for event in claims:
        if event.van not in deaths:
            message = "Het dossier vermeldt geen overlijden op die dag."
            advice = "de dag van het overlijden, zoals in het einde van de dienst"
            yield checked.finding("begrafenis_zonder_overlijden", message, event, "van", advice, "XIII 103")


def check_woonwerk(checked: Checked) -> Iterator[Finding]:
    """More days by bicycle than a month has, a supplement above the price, a bicycle ride that is too short."""
    for event in checked.of("woonwerk"):
        body: Any = event.body
        if body.fietsdagen is not None and body.fietsdagen > 31:
            message = f"{body.fietsdagen} dagen met de fiets in een maand kan niet."
            yield checked.finding("fietsdagen_boven_maand", message, event, "fietsdagen", "hoogstens 31", "XIII 110novies §1")
        if body.supplement_eerste_klasse and body.abonnement_bedrag is not None and body.supplement_eerste_klasse > body.abonnement_bedrag:
            message = "Het supplement voor eerste klasse is hoger dan de prijs van het abonnement."
            yield checked.finding(
                "supplement_boven_prijs", message, event, "supplement_eerste_klasse", "een deel van de prijs", "XIII 110decies"
            )
        if body.vervoermiddel == "fiets" and body.kilometer is not None and body.kilometer < 1:
            message = "Een rit van minder dan een kilometer geeft geen fietsvergoeding."
            yield checked.finding("fietsrit_te_kort", message, event, "kilometer", None, "XIII 110novies §3", "waarschuwing")


CONTROLES: tuple[Check, ...] = (
    check_termijn,
    check_bewijs,
    check_gegevens,
    check_betaling,
    check_dienstreis,
    check_begrafenis,
    check_woonwerk,
)
