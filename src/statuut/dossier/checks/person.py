"""Facts about the person: identity and age, national number, children, previous services."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from statuut.dossier.checks import Checked
from statuut.dossier.event import Event
from statuut.dossier.events.persoon import Identiteit, KindVanDePersoon
from statuut.dossier.events.vorige_dienst import VorigeDienst
from statuut.dossier.finding import Finding
from statuut.timeline.formatting import format_date
from statuut.timeline.month import add_years

WORKING_AGE = 15


def check_identity(checked: Checked) -> Iterator[Finding]:
    """An identity with a birth date, before the first day of service, that agrees with the national number."""
    records = checked.of("identiteit")
    dates = {event.body.geboortedatum for event in records if isinstance(event.body, Identiteit)} - {None}
    if not dates:
        message = "De identiteit ontbreekt." if not records else "De geboortedatum ontbreekt."
        message += " Regels over leeftijd blijven onbepaald."
        advice, event = "een gebeurtenis 'identiteit' met geboortedatum", next(iter(records), None)
        yield checked.finding("geboortedatum_onbekend", message, event, "geboortedatum", advice, "XIII 7", "waarschuwing")
    entry = min((period.van for employment in checked.employments.values() for period in employment.perioden), default=None)
    for event in records:
        if isinstance(event.body, Identiteit):
            yield from _check_birth(checked, event, event.body.geboortedatum, entry)
            yield from _check_national_number(checked, event, event.body)


def _check_birth(checked: Checked, event: Event, birth: date | None, entry: date | None) -> Iterator[Finding]:
    if birth is None or entry is None:
        return
    if birth >= entry:
        message = f"De geboortedatum {format_date(birth)} ligt niet vóór de indiensttreding op {format_date(entry)}."
        yield checked.finding("geboorte_na_indiensttreding", message, event, "geboortedatum", f"een dag vóór {format_date(entry)}")
    elif add_years(birth, WORKING_AGE) > entry:
        message = f"Bij de indiensttreding op {format_date(entry)} was de persoon jonger dan {WORKING_AGE} jaar."
        advice = "kijk de geboortedatum en de datum van indiensttreding na"
        yield checked.finding("zeer_jong_in_dienst", message, event, "geboortedatum", advice, ernst="waarschuwing")


def _check_national_number(checked: Checked, event: Event, body: Identiteit) -> Iterator[Finding]:
    if body.rijksregisternummer is None:
        return
    from stdnum.be import bis, nn

    number = body.rijksregisternummer
    if not nn.is_valid(number) and not bis.is_valid(number):
        advice = "elf cijfers, waarvan de laatste twee het controlegetal zijn, bijvoorbeeld 85.07.30-033.28"
        message = "Het rijksregisternummer is niet geldig."
        yield checked.finding("ongeldig_rijksregisternummer", message, event, "rijksregisternummer", advice)
        return
    written = nn.get_birth_date(number) if nn.is_valid(number) else bis.get_birth_date(number)
    if written is not None and body.geboortedatum is not None and written != body.geboortedatum:
        message = f"Het rijksregisternummer hoort bij een andere geboortedatum ({format_date(written)})."
        advice = "kijk beide na; na een rechtzetting kunnen ze verschillen"
        yield checked.finding("geboortedatum_wijkt_af", message, event, "rijksregisternummer", advice, ernst="waarschuwing")


def check_children(checked: Checked) -> Iterator[Finding]:
    """A child is born after its parent, and is dependent from its birth at the earliest."""
    births = [event.body.geboortedatum for event in checked.of("identiteit") if isinstance(event.body, Identiteit)]
    parent = next((birth for birth in reversed(births) if birth is not None), None)
    for event in checked.of("kind"):
        if not isinstance(event.body, KindVanDePersoon):
            continue
        birth = event.body.geboortedatum_kind
        if birth > event.van:
            message = f"Het kind is geboren op {format_date(birth)}, na het begin van de periode ({format_date(event.van)})."
            yield checked.finding("kind_later_geboren", message, event, "van", f"een dag vanaf {format_date(birth)}")
        if parent is not None and birth <= parent:
            message = f"Het kind is niet na de ouder geboren ({format_date(parent)})."
            yield checked.finding("kind_voor_ouder_geboren", message, event, "geboortedatum_kind", f"een dag na {format_date(parent)}")


def check_previous_services(checked: Checked) -> Iterator[Finding]:
    """A previous service has an end, lies after birth, and holds the parts that do not count."""
    births = [event.body.geboortedatum for event in checked.of("identiteit") if isinstance(event.body, Identiteit)]
    birth = next((day for day in reversed(births) if day is not None), None)
    for event in checked.of("vorige_dienst", "onderwijsattest"):
        if event.tot is None:
            advice = "de laatste dag van de dienst; loopt hij nog, de laatste dag waarvoor er een bewijs is"
            yield checked.finding("vorige_dienst_zonder_einde", "De laatste dag ontbreekt.", event, "tot", advice, "XIII 20")
        if birth is not None and event.van <= birth:
            message = f"De dienst begint op {format_date(event.van)}, niet na de geboorte op {format_date(birth)}."
            yield checked.finding("dienst_voor_geboorte", message, event, "van", "de eerste dag van de dienst")
        if isinstance(event.body, VorigeDienst):
            yield from _check_parts(checked, event, event.body)


def _check_parts(checked: Checked, event: Event, body: VorigeDienst) -> Iterator[Finding]:
    for position, part in enumerate(body.niet_meetellend, start=1):
        field = f"niet_meetellend[{position}]"
        if part.omgekeerd:
            message = f"De laatste dag {format_date(part.tot)} ligt vóór de eerste dag {format_date(part.van)}."
            yield checked.finding("einde_voor_begin", message, event, f"{field}.tot", f"een dag vanaf {format_date(part.van)}")
        elif not event.omgekeerd and not event.periode.covers(part.periode):
            message = f"De periode {part.periode.text()} valt niet binnen de dienst ({event.periode.text()})."
            yield checked.finding("deel_buiten_dienst", message, event, field, "een periode binnen de dienst")
