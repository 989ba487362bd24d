"""Checks of standing allowances and of an accountant's quarterly accounts that know this statute (XIII 58bis-68).

Errors are what a decision cannot do: a percentage outside its bounds, two allowances for one evaluation year, an account over two
quarters. What is allowed but gives nothing, or leaves an amount undetermined, is a warning with the article that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from statuut.dossier.checks import Check, Checked
from statuut.dossier.event import Event
from statuut.dossier.finding import Finding
from statuut.engine.days import calendar_day
from statuut.statutes.pswi.feiten.loopbaan import AANSTELLINGEN
from statuut.statutes.pswi.feiten.toekenningen import REKENPLICHTIGEN
from statuut.statutes.pswi.feiten.vaste_toelagen import EXAMEN_VOOR, PRESTATIETOELAGEN, evaluatiejaar, uiterste_betaaldag
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, graden
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_number

#: Bounds of the percentages, in ten-thousandths, with the article of each (XIII 58bis, XIII 58quater).
HOOGSTE = {"management": (2_000, "XIII 58bis"), "functionering": (1_500, "XIII 58quater lid 1")}
LAAGSTE_D = 500
#: Lowest and highest rank of those for whom an allowance is made.
RANGGRENZEN = {
    "management": ("A2", "A3", "XIII 58bis"),
    "functionering": ("E1", "A2", "XIII 58quater lid 3"),
    "diensthoofd": ("A1", "A1", "XIII 64bis"),
    **dict.fromkeys(REKENPLICHTIGEN, ("E1", "A1", "XIII 64")),
}


def _grants(checked: Checked) -> list[tuple[Event, Any]]:
    return [(event, event.body) for event in checked.of("toelage") if not event.omgekeerd]


def _last(checked: Checked, event: Event, kinds: frozenset[str]) -> Any:
    """The body of the last event of these kinds that began by the first day of an event, in the same employment."""
    found = [e.body for e in checked.of(*kinds) if e.tewerkstelling == event.tewerkstelling and e.van <= event.van]
    return found[-1] if found else None


def _graad(checked: Checked, event: Event) -> str | None:
    """The grade held on the first day of an event; None when the file does not tell, or names an unknown one."""
    body = _last(checked, event, frozenset({*AANSTELLINGEN, "graad", "inschakeling"}))
    return body.graad if body is not None and body.graad in graden() else None


def check_percentage(checked: Checked) -> Iterator[Finding]:
    """A percentage outside the bounds, or missing."""
    for event, body in _grants(checked):
        if body.aard not in HOOGSTE:
            continue
        highest, article = HOOGSTE[body.aard]
        if body.percentage is None:
            if body.bedrag is None:
                message = "Zonder percentage blijft de toelage onbepaald."
                yield checked.finding("percentage_ontbreekt", message, event, "percentage", "het percentage", article, "waarschuwing")
        elif body.percentage > highest:
            message = f"De toelage is hoogstens {highest // 100} % van het salaris; meer wordt niet betaald."
            yield checked.finding("percentage_te_hoog", message, event, "percentage", f"hoogstens {highest // 100}", article)
        elif body.aard == "functionering" and body.percentage < LAAGSTE_D:
            graad = _graad(checked, event)
            if graad is not None and graden()[graad].niveau == "D":
                message = "In niveau D is een functioneringstoelage minstens 5 % van het salaris; er wordt 5 % betaald."
                yield checked.finding("percentage_te_laag", message, event, "percentage", "minstens 5", "XIII 58quater lid 2")


def check_evaluatiejaar(checked: Checked) -> Iterator[Finding]:
    """Two allowances for one evaluation year, a decision after the last day of payment, or before the year is over."""
    grants = [(event, body) for event, body in _grants(checked) if body.aard in PRESTATIETOELAGEN]
    for event, _ in grants:
        year = evaluatiejaar(event)
        if event.van.year <= year:
            message = f"Over evaluatiejaar {year} kan op {format_date(event.van)} nog niet worden beslist."
            yield checked.finding(
                "evaluatiejaar_loopt_nog", message, event, "evaluatiejaar", f"{event.van.year - 1} of vroeger", "XIII 58septies"
            )
        elif event.van > uiterste_betaaldag(year):
            message = f"De toelage over {year} moest uiterlijk op {format_date(uiterste_betaaldag(year))} betaald zijn."
            advice = "een vroegere beslissing; de toelage wordt in de maand van de beslissing betaald"
            yield checked.finding("prestatietoelage_te_laat", message, event, "van", advice, "XIII 58septies", "waarschuwing")
    for (one, _), (two, _) in combinations(grants, 2):
        if one.tewerkstelling == two.tewerkstelling and evaluatiejaar(one) == evaluatiejaar(two):
            message = f"Over evaluatiejaar {evaluatiejaar(two)} is er al een toelage: gebeurtenis {one.nr}."
            yield checked.finding("prestatietoelage_dubbel", message, two, "aard", "een van beide", "XIII 58quater lid 3")


def check_rang(checked: Checked) -> Iterator[Finding]:
    """An allowance for somebody whose rank or capacity gives no right to it."""
    for event, body in _grants(checked):
        graad = _graad(checked, event)
        if body.aard in RANGGRENZEN and graad is not None:
            lowest, highest, article = RANGGRENZEN[body.aard]
            rang = RANGEN.index(graden()[graad].rang)
            acting = body.aard == "management" and any(e.geldt_op(event.van) for e in checked.of("hoger_ambt"))
            if not RANGEN.index(lowest) <= rang <= RANGEN.index(highest) and not acting:
                message = f"In rang {graden()[graad].rang} is er geen recht op deze toelage; er wordt niets betaald."
                yield checked.finding("toelage_zonder_recht", message, event, "aard", "een andere toelage", article, "waarschuwing")
        appointed = [e.soort for e in checked.of(*AANSTELLINGEN) if e.tewerkstelling == event.tewerkstelling and e.van <= event.van]
        if body.aard in REKENPLICHTIGEN and appointed[-1:] == ["stage"]:
            message = "Een stagiair krijgt geen toelage als rekenplichtige; die dagen geven niets."
            yield checked.finding("toelage_zonder_recht", message, event, "aard", "een ambtenaar", "XIII 96 §2 1", "waarschuwing")


def check_examen(checked: Checked) -> Iterator[Finding]:
    """A benefit of an exam that gives nothing: late minutes, no grade, or no higher level."""
    for event, body in _grants(checked):
        if body.aard != "examenvoordeel":
            continue
        if body.graad is None:
            message = "Zonder de graad van het examen blijft de toelage onbepaald."
            yield checked.finding("examengraad_ontbreekt", message, event, "graad", "de graad van het examen", "XIII 65", "waarschuwing")
        if body.proces_verbaal is None:
            message = "De datum van het proces-verbaal ontbreekt: de toelage loopt dan vanaf de eerste dag van de gebeurtenis."
            yield checked.finding("proces_verbaal_ontbreekt", message, event, "proces_verbaal", "de datum", "XIII 65", "waarschuwing")
        elif body.proces_verbaal >= EXAMEN_VOOR:
            message = "Een proces-verbaal van 1 oktober 2004 of later geeft geen toelage."
            yield checked.finding("proces_verbaal_te_laat", message, event, "proces_verbaal", "vóór 01/10/2004", "XIII 65", "waarschuwing")
        own = _graad(checked, event)
        if own is None or body.graad not in graden():
            continue
        if NIVEAUS.index(graden()[body.graad].niveau) <= NIVEAUS.index(graden()[own].niveau):
            message = "De graad van het examen hoort niet tot een hoger niveau dan de eigen graad."
            yield checked.finding("examen_zonder_hoger_niveau", message, event, "graad", "een hoger niveau", "XIII 65", "waarschuwing")


def check_kwartaalrekening(checked: Checked) -> Iterator[Finding]:
    """An account over two quarters, handed in before its quarter is over, without its amounts, or of somebody who is no accountant."""
    for event in checked.of("kwartaalrekening"):
        body: Any = event.body
        quarter = month_number(event.van) // 3
        if event.laatste_dag is not None and month_number(event.laatste_dag) // 3 != quarter:
            message = "Een kwartaalrekening gaat over één kwartaal."
            yield checked.finding("rekening_over_kwartalen", message, event, "tot", "een dag in hetzelfde kwartaal", "XIII 61 §1")
        if body.ingediend_op is not None and month_number(body.ingediend_op) // 3 < quarter:
            message = "De rekening is ingediend voor haar kwartaal begon."
            yield checked.finding("rekening_te_vroeg", message, event, "ingediend_op", f"na {format_date(event.van)}", "XIII 61 §1")
        if body.bedrag is None:
            field = "uitgaven" if body.rekening == "geldvoorschotten" or body.ontvangsten is not None else "ontvangsten"
            message = "Zonder het bedrag van de verrichtingen blijft onbepaald of de drempel bereikt is."
            yield checked.finding("rekening_zonder_bedrag", message, event, field, "het bedrag", "XIII 62", "waarschuwing")
        holders = [e for e, grant in _grants(checked) if grant.aard in REKENPLICHTIGEN and e.tewerkstelling == event.tewerkstelling]
        days = range(event.van.toordinal(), event.van.toordinal() + 92)
        if not any(e.geldt_op(day) for e in holders for day in map(calendar_day, days) if month_number(day) // 3 == quarter):
            message = "In dit kwartaal is het personeelslid geen rekenplichtige; de rekening geeft geen toelage."
            yield checked.finding(
                "rekening_zonder_rekenplichtige", message, event, "van", "een toelage rekenplichtige", "XIII 59 §1", "waarschuwing"
            )


CONTROLES: tuple[Check, ...] = (check_percentage, check_evaluatiejaar, check_rang, check_examen, check_kwartaalrekening)
