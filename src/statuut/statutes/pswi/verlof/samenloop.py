"""A leave beside the leaves that the file already holds: which exclude it, which it suspends or lets run on (`gegevens.samenloop`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from statuut.engine.leave import LeaveRequest
from statuut.engine.units import YES_NO
from statuut.engine.verdict import VerdictLine
from statuut.statutes.pswi.gegevens.samenloop import Samenloop, gevolg, verenigbaar
from statuut.statutes.pswi.verlof.beeld import Afwezig, Beeld
from statuut.timeline.formatting import format_date, parse_date
from statuut.timeline.period import Period, merged


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """A request in the shape of a recorded absence."""

    aard: str
    fractie: int
    opname: str | None = None
    kind_geboortedatum: date | None = None


def gevraagd(request: LeaveRequest) -> Gevraagd:
    """The request as an absence; the birth date of the child is read from the typed facts, when it is there."""
    typed = request.facts.get("geboortedatum_kind", "").strip()
    child = None
    if typed:
        child = parse_date(typed)
    return Gevraagd(request.kind, request.share, request.facts.get("opname") or None, child)


def lopend(beeld: Beeld, request: LeaveRequest, employment: int | None) -> tuple[Afwezig, ...]:
    """The recorded absences of the employment that meet the request, itself left out when it is recorded already."""
    asked = Period.inclusive(request.van, request.tot)
    return tuple(
        each
        for each in beeld.afwezigheden
        if employment in (None, each.tewerkstelling)
        and each.periode.overlap(asked) is not None
        and not (each.soort.aard == request.kind and each.periode == asked)
    )


def dagen_dubbel(beeld: Beeld, request: LeaveRequest, employment: int | None) -> int:
    """The calendar days of the request on which the person is already away for the whole day, on a leave that does not go with it."""
    asked = Period.inclusive(request.van, request.tot)
    found: list[Period] = []
    for each in lopend(beeld, request, employment):
        if (request.kind, each.soort.aard) in verenigbaar() or each.gegevens.halve_dag is not None:
            continue
        for common, row in beeld.stukken(each.periode.overlap(asked) or asked, each.tewerkstelling):
            if each.deel >= row.regime:
                found.append(common)
    return sum(period.days for period in merged(found))


def regels(beeld: Beeld, request: LeaveRequest, employment: int | None) -> Iterator[tuple[Samenloop, Afwezig]]:
    """The lines of the table that hold between the request and a recorded absence, in both directions."""
    mine = gevraagd(request)
    meeting = set(lopend(beeld, request, employment))
    for each in beeld.afwezigheden:
        if employment not in (None, each.tewerkstelling):
            continue
        for line in (gevolg(mine, each.gegevens), gevolg(each.gegevens, mine)):
            if line is not None and (each in meeting or line.bij == "zelfde_kind"):
                yield line, each
                break


def uitsluitingen(beeld: Beeld, request: LeaveRequest, employment: int | None) -> tuple[VerdictLine, ...]:
    """One failed condition for every recorded absence that excludes the request."""
    return tuple(
        VerdictLine(
            "samenloop",
            f"samen met {each.soort.naam} {each.periode.text()}",
            line.artikel,
            0,
            YES_NO,
            line.tekst,
            remedy=_remedy(line, each),
        )
        for line, each in regels(beeld, request, employment)
        if line.gevolg == "sluit_uit"
    )


def _remedy(line: Samenloop, each: Afwezig) -> str:
    if line.bij == "zelfde_kind":
        return "een ander kind, of het verlof in de vorm waarin het al is opgenomen"
    last = each.periode.last_day
    return f"een periode vóór {format_date(each.periode.van)}" + ("" if last is None else f" of na {format_date(last)}")


def opmerkingen(beeld: Beeld, request: LeaveRequest, employment: int | None) -> tuple[str, ...]:
    """What the request does to recorded absences, or they to it, where both may stand."""
    found = [
        f"{each.soort.naam[:1].upper()}{each.soort.naam[1:]} {each.periode.text()}: {line.tekst} (art. {line.artikel})"
        for line, each in regels(beeld, request, employment)
        if line.gevolg != "sluit_uit" and line.gevolg != "sluit_aan"
    ]
    return tuple(dict.fromkeys(found))
