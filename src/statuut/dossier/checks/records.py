"""The records themselves: numbers, corrections and withdrawals, and periods that run backwards."""

from __future__ import annotations

from collections.abc import Iterator

from statuut.dossier.checks import Checked
from statuut.dossier.event import Event
from statuut.dossier.finding import Finding
from statuut.timeline.formatting import format_date


def check_numbers(checked: Checked) -> Iterator[Finding]:
    """Every nr once."""
    seen: set[int] = set()
    for event in checked.dossier.events:
        if event.nr in seen:
            advice = f"een nummer dat nog vrij is, bijvoorbeeld {checked.dossier.next_nr()}"
            yield checked.finding("dubbel_nummer", f"Het nummer {event.nr} komt meer dan één keer voor.", event, "nr", advice)
        seen.add(event.nr)


def check_periods(checked: Checked) -> Iterator[Finding]:
    """No period ends before it begins."""
    for event in checked.events:
        if event.omgekeerd and event.laatste_dag is not None:
            message = f"De laatste dag {format_date(event.laatste_dag)} ligt vóór de eerste dag {format_date(event.van)}."
            yield checked.finding("einde_voor_begin", message, event, "tot", f"een dag vanaf {format_date(event.van)}, of niets")


def check_corrections(checked: Checked) -> Iterator[Finding]:
    """A correction names an existing, earlier recorded fact of its own kind that no other record replaces."""
    by_number = {event.nr: event for event in checked.dossier.events}
    replaced: dict[int, Event] = {}
    for event in checked.dossier.events:
        if event.vervangt is None:
            if event.soort == "intrekking":
                advice = "het nummer van de gebeurtenis die wordt ingetrokken"
                yield checked.finding("intrekking_zonder_nummer", "De intrekking zegt niet wat ze intrekt.", event, "vervangt", advice)
            continue
        target = by_number.get(event.vervangt)
        if target is None:
            message = f"Gebeurtenis {event.vervangt}, die wordt vervangen, bestaat niet."
            yield checked.finding("vervangt_onbestaand", message, event, "vervangt", "het nummer van een gebeurtenis in dit dossier")
            continue
        yield from _check_target(checked, event, target)
        if event.vervangt in replaced and event.nr != target.nr:
            other = replaced[event.vervangt].nr
            message = f"Gebeurtenis {target.nr} is al vervangen of ingetrokken door gebeurtenis {other}."
            yield checked.finding("al_vervangen", message, event, "vervangt", f"{other}, of een nieuwe gebeurtenis zonder 'vervangt'")
        replaced.setdefault(event.vervangt, event)
    yield from _circles(checked, by_number)


def _check_target(checked: Checked, event: Event, target: Event) -> Iterator[Finding]:
    if target.soort == "intrekking":
        message = f"Gebeurtenis {target.nr} is een intrekking; die kan niet worden vervangen of ingetrokken."
        yield checked.finding("vervangt_intrekking", message, event, "vervangt", "leg het feit opnieuw vast, zonder 'vervangt'")
    elif event.soort not in ("intrekking", target.soort):
        message = f"Een gebeurtenis '{event.soort}' kan gebeurtenis {target.nr} niet vervangen: die is van de soort '{target.soort}'."
        yield checked.finding("vervangt_andere_soort", message, event, "vervangt", f"trek {target.nr} in en leg het nieuwe feit apart vast")
    if event.vastgelegd < target.vastgelegd:
        message = f"De correctie is vastgelegd vóór gebeurtenis {target.nr} zelf ({format_date(target.vastgelegd)})."
        yield checked.finding("correctie_te_vroeg", message, event, "vastgelegd", f"een dag vanaf {format_date(target.vastgelegd)}")


def _circles(checked: Checked, by_number: dict[int, Event]) -> Iterator[Finding]:
    """Corrections that replace each other; told once for each circle, at its lowest nr."""
    for event in by_number.values():
        trail, current = [event.nr], event.vervangt
        while current is not None and current in by_number and current not in trail:
            trail.append(current)
            current = by_number[current].vervangt
        if current == event.nr and event.nr == min(trail):
            names = ", ".join(str(number) for number in trail)
            message = f"De gebeurtenis vervangt zichzelf (in een kring: {names})."
            yield checked.finding("vervangt_kring", message, event, "vervangt", "het nummer van een eerder vastgelegde gebeurtenis")
