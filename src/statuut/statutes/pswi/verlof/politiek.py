"""Political leave of one file (XI 89ter-89undecies): which mandate a request leans on, and the days of each month with what was taken.

A mandate is an event from the oath to its last day; its leave can go on to the end that XI 89decies sets. Days are roster days, however
long (XI 5). What a month gives comes from the rules; nothing passes to the next month unless so read. Leave as a share of a full-time
office has no account: the share itself is the limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from statuut.dossier.event import Event
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE, UNKNOWN
from statuut.engine.verdict import line
from statuut.statutes.pswi.deel_11_toestand.titel_11bis_gevolgen import AMBTSHALVE, FACULTATIEF, UITGEBREID, VRIJSTELLING
from statuut.statutes.pswi.deel_11_toestand.titel_11bis_politiek_verlof import HOGE_MANDATEN, MANDAAT, STELSEL
from statuut.statutes.pswi.feiten.loopbaan import HEEL, Strook
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import kalenderjaar, opgenomen, rooster_dagen
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen, begin_van, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.month import first_day, month_number, month_text
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

DIENSTVRIJSTELLING, FACULTATIEF_VERLOF, AMBTSHALVE_VERLOF = (
    "politieke_dienstvrijstelling", "politiek_verlof_facultatief", "politiek_verlof_ambtshalve",
)  # fmt: skip
VOLTIJDS, NON_ACTIVITEIT = "politiek_verlof_voltijds", "politiek_verlof_non_activiteit"
#: Kinds with the form of leave that they are; the general kind of older files counts as facultative leave.
VORM = {
    DIENSTVRIJSTELLING: VRIJSTELLING,
    FACULTATIEF_VERLOF: FACULTATIEF,
    "politiek_verlof": FACULTATIEF,
    AMBTSHALVE_VERLOF: AMBTSHALVE,
    VOLTIJDS: UITGEBREID,
    NON_ACTIVITEIT: AMBTSHALVE,
}
#: Accounts in days a month: kind of the account, its name, its article, the rule that gives the days.
REKENINGEN = (
    (DIENSTVRIJSTELLING, "Dienstvrijstelling voor een politiek mandaat", "XI 89quater", "politieke_vrijstelling_dagen"),
    (FACULTATIEF_VERLOF, "Facultatief politiek verlof", "XI 89quinquies", "politiek_facultatief_dagen"),
    (AMBTSHALVE_VERLOF, "Politiek verlof van ambtswege", "XI 89sexies lid 1, 1°-2°", "politiek_ambtshalve_dagen"),
)
HOOG = frozenset(MANDAAT.codes[number] for number in HOGE_MANDATEN)


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of a request: the mandate, the work done, the days and the share of the month."""
    nr = tewerkstelling_van(beeld, aanvraag)
    facts = {"politiek_soort": VORM[aanvraag.kind], "politiek_voltijds": int(aanvraag.kind in (VOLTIJDS, NON_ACTIVITEIT))}
    mandates = _mandaten_op(beeld, aanvraag.van)
    if aanvraag.kind == NON_ACTIVITEIT:
        mandates = [each for each in mandates if each.body.mandaat in HOOG]  # type: ignore[attr-defined]
    if mandates:
        facts.update(mandaatfeiten(mandates[0]))
    row = None if nr is None else beeld.strook(aanvraag.van, nr)
    if nr is None or row is None:
        return facts
    facts.update(_werk(row))
    asked = Period.inclusive(aanvraag.van, aanvraag.tot)
    days = Werkdagen(beeld, nr)
    months = [_maand(number) for number in _maanden(asked)]
    found = [(_in_maand(days, aanvraag, month), _te_werken(days, month)) for month in months]
    facts["politiek_dagen_in_maand"] = max(tenths for tenths, _ in found)
    facts["politiek_deel_in_maand"] = max((tenths * row.regime // (due * TIENDE) for tenths, due in found if due), default=0)
    if facts["politiek_voltijds"]:
        facts["politiek_afwezig_sinds"] = begin_van(beeld, aanvraag, nr, VOLTIJDS, NON_ACTIVITEIT).toordinal()
        facts["tweede_mandaat_begin"] = _tweede_mandaat(beeld, asked)
    return facts


def mandaatfeiten(event: Event) -> dict[str, int]:
    """A mandate as the rules ask for it; the number of inhabitants and the pay only when they are recorded."""
    body = event.body
    facts = {
        "mandaat": MANDAAT.codes.index(body.mandaat),  # type: ignore[attr-defined]
        "eedaflegging": event.van.toordinal(),
        "mandaat_einde": NONE if event.tot is None else (event.tot - ONE_DAY).toordinal(),
    }
    if body.bevolking is not None:  # type: ignore[attr-defined]
        facts["bevolking"] = body.bevolking  # type: ignore[attr-defined]
    if body.vergoeding is not None:  # type: ignore[attr-defined]
        facts["mandaat_vergoeding"] = body.vergoeding  # type: ignore[attr-defined]
    return facts


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts of a year: days a month per form, for every mandate of which the leave touches the year.

    Months are posted up to that of the day, and later ones in which days are planned: each month stands on its own.
    """
    year_days = kalenderjaar(year)
    mandates = [(event, _verlof(event)) for event in beeld.records("politiek_mandaat")]
    mandates = [(event, period) for event, period in mandates if period.overlap(year_days) is not None]
    found = []
    for nr in beeld.stroken if mandates else ():
        days = Werkdagen(beeld, nr, leeswijzen)
        for kind, name, article, rule in REKENINGEN:
            book = Grootboek(kind, name, article, str(year), on)
            used = _boek_opnames(book, days, kind, year_days)
            shown = [_maand(number) for number in _maanden(year_days) if number <= month_number(on) or number in used]
            for event, period in mandates:
                _ken_toe(book, days, event, period, rule, shown, leeswijzen or {})
            if book.boekingen or book.vragen:
                found.append(book.ledger())
    return found


def _ken_toe(book: Grootboek, days: Werkdagen, event: Event, period: Period, rule: str, months: list[Period], readings: Leeswijzen) -> None:
    """Post what each of these months gives; a number that is unknown is asked."""
    for month in months:
        inside = month.overlap(period)
        row = None if inside is None else days.beeld.strook(inside.van, days.nr)
        if inside is None or row is None:
            continue
        facts = {**mandaatfeiten(event), **_werk(row), "hoedanigheid": row.hoedanigheid}
        facts |= {"mandaatdagen_in_maand": inside.days, "kalenderdagen_maand": month.days}
        asking = Questioning(verzameld(), facts, {}, readings)
        enough, granted = asking.value("politiek_prestaties_volstaan"), asking.value(rule)
        if enough == 0 or granted == NONE:
            continue
        if UNKNOWN in (enough, granted):
            for each in line(asking, rule if granted == UNKNOWN else "politiek_prestaties_volstaan").missing:
                book.vraag(each.question)
            continue
        asking = Questioning(verzameld(), {**facts, "dagen_per_maand": granted}, {}, readings)
        minutes = asking.value("politiek_dagen_voor_maand") * FULL_DAY // TIENDE
        carried = asking.readings.get("XI_89quater_overdracht", 0) == 1
        last = None if carried else month.last_day
        text = f"{MANDAAT.text(facts['mandaat']).capitalize()}, {month_text(month_number(month.van))}"
        book.toekenning(inside.van, text, minutes, book.artikel, event=event.nr, leeswijze="XI-89quater-overdracht", vervalt=last)


def _boek_opnames(book: Grootboek, days: Werkdagen, kind: str, year_days: Period) -> set[int]:
    """Post what was taken, month by month, and give those months; leave as a share of the work is no days and stays out."""
    used = set()
    for absence in _in_dagen(days, kind):
        part = absence.periode.overlap(year_days)
        for number in () if part is None else _maanden(part):
            inside = None if part is None else _maand(number).overlap(part)
            minutes = 0 if inside is None else _minuten(days, absence, inside)
            if inside is not None and minutes:
                book.opname(inside.van, f"Opgenomen {inside.text()}", minutes, book.artikel, event=absence.event.nr)
                used.add(number)
    return used


def _in_dagen(days: Werkdagen, kind: str) -> Iterator[Afwezig]:
    """The absences of a form that take whole or half days."""
    kinds = [each for each, form in VORM.items() if form == VORM[kind] and each not in (VOLTIJDS, NON_ACTIVITEIT)]
    for absence in days.beeld.van_soort(*kinds, tewerkstelling=days.nr):
        row = days.beeld.strook(absence.periode.van, days.nr)
        if row is not None and (absence.gegevens.halve_dag is not None or absence.deel >= row.regime):
            yield absence


def _minuten(days: Werkdagen, absence: Afwezig, period: Period) -> int:
    """The minutes that an absence takes in a period: a full day for each roster day that is no holiday."""
    return sum(
        opgenomen(days.beeld, absence, common, days.jaren.vrij(row), per_dag=FULL_DAY)
        for common, row in days.beeld.stukken(period, days.nr)
        if common.overlap(absence.periode) is not None
    )


def _in_maand(days: Werkdagen, aanvraag: LeaveRequest, month: Period) -> int:
    """Days of this form in a month in tenths: recorded ones and those asked, a request that is recorded already counted once."""
    kinds = [each for each, form in VORM.items() if form == VORM[aanvraag.kind]]
    asked = Period.inclusive(aanvraag.van, aanvraag.tot)
    taken = sum(
        _minuten(days, absence, month)
        for absence in days.beeld.van_soort(*kinds, tewerkstelling=days.nr)
        if absence.periode.overlap(month) is not None and absence.periode != asked
    )
    return days.gevraagd(aanvraag, month) + taken * TIENDE // FULL_DAY


def _te_werken(days: Werkdagen, month: Period) -> int:
    """The roster days of a month, holidays taken off."""
    return sum(rooster_dagen(row, common, days.jaren.vrij(row)) for common, row in days.beeld.stukken(month, days.nr))


def _werk(row: Strook) -> dict[str, int]:
    """The share of full time that is worked, political leave aside, and by what arrangement."""
    others = [(soort, deel) for soort, deel in row.afwezig if soort.aard not in VORM and deel < row.regime and not soort.bezoldigd]
    part_time = [soort.aard for soort, _ in others]
    if any(aard.startswith("deeltijdse_prestaties") for aard in part_time):
        by = "verlof_deeltijdse_prestaties"
    elif any(aard.startswith(("loopbaanonderbreking", "palliatief_verlof")) for aard in part_time):
        by = "loopbaanonderbreking"
    else:
        by = "voltijds" if row.regime == HEEL and not part_time else "andere"
    return {"prestatiefractie": row.regime - sum(deel for _, deel in others), "politiek_deeltijds_door": STELSEL.codes.index(by)}


def _verlof(event: Event) -> Period:
    """The days in which a mandate can give leave: from the oath to the end that XI 89decies sets."""
    last = Questioning(verzameld(), mandaatfeiten(event)).value("politiek_verlof_einde")
    return Period.inclusive(event.van, None if last == NONE else date.fromordinal(last))


def _mandaten_op(beeld: Beeld, day: date) -> list[Event]:
    """The mandates that can give leave on a day, those that still run first."""
    found = [event for event in beeld.records("politiek_mandaat") if day in _verlof(event)]
    return sorted(found, key=lambda event: not event.geldt_op(day))


def _tweede_mandaat(beeld: Beeld, asked: Period) -> int:
    """The first day of a second mandate of parliament or government that follows another at once; NONE when there is none."""
    high = [e for e in beeld.records("politiek_mandaat") if e.body.mandaat in HOOG]  # type: ignore[attr-defined]
    for first, second in pairwise(high):
        if first.tot is not None and second.van <= first.tot and second.van <= (asked.last_day or asked.van):
            return second.van.toordinal()
    return NONE


def _maanden(period: Period) -> range:
    """The numbers of the months that a period with an end meets."""
    return range(month_number(period.van), month_number(period.last_day or period.van) + 1)


def _maand(number: int) -> Period:
    """The days of a month."""
    return Period(first_day(number), first_day(number + 1))
