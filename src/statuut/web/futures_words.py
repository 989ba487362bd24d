"""What a comparison of two futures finds, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from statuut.timeline.formatting import format_amount, format_date
from statuut.timeline.month import month_number
from statuut.web.words import several

if TYPE_CHECKING:
    from statuut.web.futures import Futures


def findings(told: Futures) -> list[str]:
    """Pay first, then the career."""
    return [*_pay(told), *_steps(told), *_seniority(told)]


def _pay(told: Futures) -> Iterator[str]:
    total, months = told.totaal, len(told.maanden)
    difference = total.verschil
    period = f"Van {format_date(told.van)} tot eind {_month(told)}"
    if difference is None:
        yield f"{period} is het verschil in brutoloon onbepaald: er ontbreken gegevens of salaristabellen."
    elif difference == 0:
        yield f"{period} blijft het brutoloon gelijk."
    elif total.voor:
        less = "minder" if difference < 0 else "meer"
        share = abs(difference) * 1000 // total.voor
        each = format_amount(abs(difference) // months)
        yield (
            f"{period} is het brutoloon samen {format_amount(abs(difference))} euro {less} "
            f"({share // 10},{share % 10} %), gemiddeld {each} euro per maand."
        )


def _steps(told: Futures) -> Iterator[str]:
    later = {step.wat: step.dag for step in told.stappen_na}
    same = True
    for step in told.stappen_voor:
        day = later.get(step.wat)
        if day is None:
            same = False
            yield f"{step.wat} komt zonder de wijziging op {format_date(step.dag)}, en met de wijziging niet binnen de vergeleken jaren."
        elif day != step.dag:
            same = False
            months = month_number(day) - month_number(step.dag)
            moved = f"{several(abs(months), 'maand', 'maanden')} {'later' if months > 0 else 'vroeger'}"
            yield f"{step.wat} komt op {format_date(day)} in plaats van {format_date(step.dag)}: {moved}."
    if told.stappen_voor and same:
        first = told.stappen_voor[0]
        yield f"De volgende stap blijft dezelfde: {first.wat[:1].lower()}{first.wat[1:]} op {format_date(first.dag)}."


def _seniority(told: Futures) -> Iterator[str]:
    changed = [row.naam.lower() for row in told.loopbaan if row.anders and "anciënniteit" in row.naam.lower()]
    if changed:
        names = changed[0] if len(changed) == 1 else ", ".join(changed[:-1]) + " en " + changed[-1]
        yield f"Aan het einde verschilt de {names}."
    elif told.loopbaan:
        yield "De anciënniteiten lopen in beide gevallen even snel."


def _month(told: Futures) -> str:
    from statuut.timeline.month import month_text

    return month_text(month_number(told.tot))
