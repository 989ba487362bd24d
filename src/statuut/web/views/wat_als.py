"""What if somebody works less from a day on: two futures side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.dossier.events.read import day
from statuut.engine.leave import LeaveRequest
from statuut.engine.units import PERCENT
from statuut.store.actions import preview_event
from statuut.timeline.formatting import format_date
from statuut.timeline.month import add_months, next_month_first
from statuut.web import statutes
from statuut.web.charts.futures import futures_chart
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.event_form import place_findings, sentence
from statuut.web.forms.field import Choice, Field, first_errors
from statuut.web.forms.leave_form import HINT
from statuut.web.futures import futures
from statuut.web.futures_words import findings
from statuut.web.leave import leave_of
from statuut.web.people import Asked, asked
from statuut.web.rosters import patterns_of, share_on
from statuut.web.verdicts import shown
from statuut.web.views.velden import echo

REGIME = "werkregime"
CHOICES = (
    Choice("deeltijdse_prestaties", "Verlof voor deeltijdse prestaties"),
    Choice("loopbaanonderbreking", "Loopbaanonderbreking, voltijds of halftijds"),
    Choice(REGIME, "Een deeltijds werkregime (geen verlof)"),
)
MOST_YEARS, LAST_START = 10, 2080
ONE_DAY = timedelta(days=1)


def wat_als(request: HttpRequest, nr: str) -> HttpResponse:
    """The form, and the comparison once it is asked."""
    question = replace(asked(request, nr, "wat als"), bekend=None)
    typed = {name: str(value) for name, value in request.GET.items()}
    fields = {each.naam: each for each in _fields(question, typed)}
    context: dict[str, Any] = {"vraag": question, "p": question.person, "statuut": question.person.statuut, "tab": "verlof"}
    complaints: list[str] = []
    if typed.get("reken"):
        context |= _compared(question, fields, complaints)
    errors = first_errors(list(fields.values()))
    context |= {"velden": list(fields.values()), "fouten": errors, "bezwaren": complaints, "aantal_fouten": len(errors) + len(complaints)}
    return render(request, "wat_als.html", context, status=422 if errors or complaints else 200)


def _fields(question: Asked, typed: Mapping[str, str]) -> list[Field]:
    start = next_month_first(question.op)
    end = add_months(start, 12) - ONE_DAY
    values = {"soort": CHOICES[0].waarde, "blijft": "80", "van": format_date(start), "tot": format_date(end), "jaren": "5"}
    values |= {name: typed[name].strip() for name in values if name in typed}
    fields = [
        Field("soort", "Hoe minder werken?", "keuze", verplicht=True, keuzes=CHOICES, waarde=values["soort"]),
        Field("blijft", "Hoeveel blijft er gewerkt?", "getal", "In procent van voltijds: 80 is vier vijfde, 0 is niets.", verplicht=True,
              waarde=values["blijft"], eenheid="%"),
        Field("van", "Vanaf", "datum", HINT, verplicht=True, waarde=values["van"]),
        Field("tot", "Tot en met", "datum", "De laatste dag telt mee. Leeg is zonder einde (bij een werkregime).", waarde=values["tot"]),
        Field("jaren", "Hoeveel jaar vergelijken?", "getal", f"Van 1 tot {MOST_YEARS} jaar.", verplicht=True, waarde=values["jaren"]),
    ]  # fmt: skip
    for each in fields:
        if each.soort == "datum":
            text, good = echo(each.waarde)
            each.echo = text if good else ""
    return fields


def _compared(question: Asked, fields: Mapping[str, Field], complaints: list[str]) -> dict[str, Any]:
    """The comparison, or nothing with what is wrong beside the fields."""
    kind = fields["soort"].waarde
    if kind not in {choice.waarde for choice in CHOICES}:
        fields["soort"].fouten.append("Kies één van de drie manieren.")
    van, tot, years, stays = _day(fields["van"], True), _day(fields["tot"], False), _years(fields["jaren"]), _share(fields["blijft"])
    if van is not None and tot is not None and tot < van:
        fields["tot"].fouten.append("De laatste dag ligt voor de eerste. Juist is: de eerste dag of een latere.")
    if van is not None and van.year > LAST_START:
        fields["van"].fouten.append(f"Kies een dag voor {LAST_START + 1}.")
    if kind != REGIME and tot is None and not fields["tot"].fouten:
        fields["tot"].fouten.append("Een verlof heeft een laatste dag; vul ze in.")
    if any(each.fouten for each in fields.values()) or van is None or years is None or stays is None:
        return {}
    number = next((each.nr for each in question.dossier.employments() if each.in_dienst(van)), None)
    if number is None:
        fields["van"].fouten.append("Op die dag is er geen dienst. Juist is: een dag waarop het personeelslid in dienst is.")
        return {}
    employed = share_on(patterns_of(question.dossier).get(number, []), van)
    absent = employed - stays
    if absent <= 0 and kind != REGIME:
        fields["blijft"].fouten.append(f"Dit is niet minder dan nu. Juist is: minder dan {PERCENT.text(employed)}.")
        return {}
    if kind == REGIME and stays == 0:
        fields["blijft"].fouten.append("Een werkregime kan niet 0 % zijn.")
        return {}
    return _futures(question, fields, complaints, (kind, van, tot, years, stays, absent, number))


def _futures(
    question: Asked, fields: Mapping[str, Field], complaints: list[str], wanted: tuple[str, date, date | None, int, int, int, int]
) -> dict[str, Any]:
    kind, van, tot, years, stays, absent, number = wanted
    raw: dict[str, Any] = {"van": format_date(van), "tewerkstelling": str(number)}
    raw |= {"tot": format_date(tot)} if tot else {}
    if kind == REGIME:
        raw |= {"soort": REGIME, "fractie": _percent(stays)}
    else:
        raw |= {"soort": "afwezigheid", "aard": kind, "fractie": _percent(absent)}
    done = preview_event(question.dossier, raw, codes=statutes.pack(question.person.statuut).codes, actor=actor(), now=now())
    rest = place_findings([each for each in fields.values() if each.naam != "soort"], done.findings)
    complaints += [sentence(finding) for finding in rest if finding.ernst == "fout"]
    if done.dossier is None:
        return {}
    told = futures(question, done.dossier, van, years, number)
    change = f"{PERCENT.text(stays)} werken" if stays else "helemaal niet werken"
    context: dict[str, Any] = {
        "toekomst": told,
        "zinnen": findings(told),
        "wijziging": change,
        "tekening": futures_chart(told.maanden, change, question.person.weergavenaam),
    }
    leave = leave_of(question, van.year) if kind != REGIME and tot is not None else None
    if leave is not None and tot is not None and kind in leave.desk.kinds():
        verdict = leave.judge(LeaveRequest(kind, van, tot, absent, None, {}, number))
        asked_again = urlencode({"soort": kind, "van": format_date(van), "tot": format_date(tot), "fractie": _percent(absent)})
        context |= {"oordeel": shown(verdict, question), "aanvraag": f"/personeel/{question.nr}/verlof/aanvraag/?{asked_again}"}
    return context


def _percent(share: int) -> str:
    return PERCENT.text(share).replace("\u00a0", "").rstrip("%").strip()


def _day(made: Field, needed: bool) -> date | None:
    if not made.waarde:
        if needed:
            made.fouten.append("Dit veld is nog leeg; vul het in.")
        return None
    try:
        return day(made.waarde)
    except ValueError as error:
        made.fouten.append(str(error))
        return None


def _years(made: Field) -> int | None:
    if made.waarde.isdecimal() and 1 <= int(made.waarde) <= MOST_YEARS:
        return int(made.waarde)
    made.fouten.append(f"Schrijf een heel getal van 1 tot {MOST_YEARS}.")
    return None


def _share(made: Field) -> int | None:
    try:
        share = PERCENT.parse(made.waarde)
    except ValueError as error:
        made.fouten.append(str(error))
        return None
    if not 0 <= share < 10_000:
        made.fouten.append("Dit moet minstens 0 en minder dan 100 % zijn.")
        return None
    return share
