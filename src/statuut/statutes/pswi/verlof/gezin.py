"""Maternity, paternity, adoption and unpaid parental leave of one file (XI 15-21): accounts per birth or child, and facts of a request.

Accounts count calendar days: a week is seven of them, a month of parental leave thirty when it is no whole month. How long maternity
leave is paid is asked of the rules, derogations included. When the child stayed in hospital, by how many days the labour act extends the
rest has to be recorded as an extra balance (`verlofstand`, kind bevallingsverlof, `extra`): without it the account is undetermined.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from statuut.dossier.event import Event
from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.questions import Questioning
from statuut.engine.units import DATE, WEEKS
from statuut.engine.values import NONE, is_number
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import WEEK
from statuut.statutes.pswi.deel_11_toestand.titel_4_ouderschap import MAAND, duur_in_maanden, ouderschapsverlof_maanden
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.statutes.pswi.verlof.bevallingen import BETAALD as BEVALLING
from statuut.statutes.pswi.verlof.bevallingen import ONBETAALD, bevalling_bij, bevallingsfeiten, dag_van
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.ziektedagen import Leeswijzen
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.formatting import format_date
from statuut.timeline.month import birthday
from statuut.timeline.period import Period

OPVANG, OUDERSCHAP = "opvangverlof", "ouderschapsverlof"
#: Minutes of a calendar day, and of what people count in.
KALENDERDAG = 24 * 60
KALENDERWEEK, KALENDERMAAND = WEEK * KALENDERDAG, 30 * KALENDERDAG
VRAAG_VERLENGING = "Met hoeveel dagen is de rust na de bevalling verlengd? Leg dat vast als extra stand van bevallingsverlof."
VRAAG_BEVALLING = "Bij welke bevalling hoort het bevallingsverlof? Leg de bevalling vast."
VRAAG_KIND = "Voor welk kind is het verlof? Vul de geboortedatum van het kind in bij het verlof."
VRAAG_OPNAME = "Wanneer kwam het kind in het gezin? Leg het kind vast vanaf die dag."
#: From its third birthday on a child gives fewer weeks, from its tenth no parental leave (XI 18, XI 21).
DRIE, TIEN = 3, 10


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """The accounts that a year touches: maternity leave per birth, adoption and parental leave per child."""
    books = [*_bevallingsboeken(beeld, year, on, leeswijzen or {}), *_opvangboeken(beeld, year, on, leeswijzen or {})]
    return [book.ledger() for book in (*books, *_ouderschapsboeken(beeld, year, on))]


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of a request; a fact that it cannot tell is left out."""
    if aanvraag.kind in (BEVALLING, ONBETAALD):
        event = bevalling_bij(beeld.records("bevalling"), aanvraag.van)
        if event is None:
            return {}
        before = [a for a in _verlof_bij(beeld, event) if a.periode.van < aanvraag.van]
        return {**_bevallingsfeiten(beeld, event), "bevallingsverlof_opgenomen": sum(_dagen(a, aanvraag.van - ONE_DAY) for a in before)}
    child = _kind(beeld, aanvraag)
    facts = {} if child is None else {"geboortedatum_kind": child.toordinal()}
    if child is not None and aanvraag.kind == OPVANG:
        facts["opvangverlof_opgenomen"] = sum(_dagen(a, aanvraag.van - ONE_DAY) for a in _voor_kind(beeld, OPVANG, child, aanvraag.van))
    if child is not None and aanvraag.kind == OUDERSCHAP:
        taken = _voor_kind(beeld, OUDERSCHAP, child, aanvraag.van)
        facts["ouderschapsverlof_opgenomen"] = sum(_maanden(a, aanvraag.van - ONE_DAY) for a in taken)
    return facts


def _bevallingsboeken(beeld: Beeld, year: int, on: date, readings: Leeswijzen) -> Iterator[Grootboek]:
    absences = _bevallingsverloven(beeld)
    births = beeld.records("bevalling")
    owners = {a.event.nr: bevalling_bij(births, a.periode.van) for a in absences}
    for event in births:
        mine = [a for a in absences if owners[a.event.nr] is event]
        if not _raakt(mine, year) and dag_van(event).year != year:
            continue
        book = _boek(
            BEVALLING, "Betaald bevallingsverlof", "XI 16 lid 1", f"bevalling van {format_date(dag_van(event))}", on, KALENDERWEEK, "weken"
        )
        facts = _bevallingsfeiten(beeld, event)
        asking = Questioning(verzameld(), facts, {}, readings)
        start = min([dag_van(event), *(a.periode.van for a in mine)])
        total, base = asking.value("bevallingsverlof_betaalde_dagen"), asking.value("bevallingsverlof_betaalde_basis")
        if "bevallingsverlof_verlenging" not in facts:
            book.vraag(VRAAG_VERLENGING)
        if is_number(base):
            weeks = asking.ask("bevallingsverlof_betaalde_weken")
            late = base - weeks.value * WEEK
            book.toekenning(
                start, f"Ten hoogste {WEEKS.text(weeks.value)} betaald", weeks.value * KALENDERWEEK, weeks.source.article, event=event.nr
            )
            book.toekenning(start, "Later bevallen dan verwacht", late * KALENDERDAG, "XI 16 lid 1", event=event.nr, leeswijze="XI-16-laat")
            if is_number(total):
                text, more = "Langere rust omdat het kind in het ziekenhuis blijft", (total - base) * KALENDERDAG
                book.toekenning(start, text, more, "XI 16 lid 2", event=event.nr, leeswijze="XI-16-verlenging")
        elif base != NONE:
            for name in asking.missing("bevallingsverlof_betaalde_basis"):
                book.vraag(verzameld().facts[name].question)
        for absence in mine:
            _boek_dagen(book, absence, on, year, "XI 15", "Bevallingsverlof")
        if base == NONE:
            book.toekenning(
                start, "Geen grens na een late bevalling", -book.som("opname"), "XI 16 lid 1", event=event.nr, leeswijze="XI-16-laat"
            )
        yield book
    if any(owners[a.event.nr] is None and _raakt([a], year) for a in absences):
        book = _boek(BEVALLING, "Betaald bevallingsverlof", "XI 16 lid 1", str(year), on, KALENDERWEEK, "weken")
        book.vraag(VRAAG_BEVALLING)
        yield book


def _opvangboeken(beeld: Beeld, year: int, on: date, readings: Leeswijzen) -> Iterator[Grootboek]:
    for child, mine in _per_kind(beeld, OPVANG, year):
        book = _boek(OPVANG, "Opvangverlof", "XI 18 lid 2", _kindtekst(child), on, KALENDERWEEK, "weken")
        if child is None:
            book.vraag(VRAAG_KIND)
        else:
            facts = {"geboortedatum_kind": child.toordinal(), "begin_verlof": mine[0].periode.van.toordinal(), "kind_mindervalide": 0}
            entered = _opname(beeld, child, mine[0].periode.van)
            if entered is not None:
                facts["opname_kind"] = entered.toordinal()
            weeks = Questioning(verzameld(), facts, {}, readings).value("opvangverlof_weken")
            if is_number(weeks):
                text = f"Ten hoogste {WEEKS.text(weeks)}, dubbel voor een mindervalide kind"
                book.toekenning(mine[0].periode.van, text, weeks * KALENDERWEEK, "XI 18 lid 2", leeswijze="XI-18-leeftijd")
            else:
                book.vraag(VRAAG_OPNAME)
        for event in _standen(beeld, OPVANG):
            if child is not None and mine[0].periode.van <= event.van <= mine[-1].laatste_dag:
                book.toekenning(event.van, "Verdubbeling voor een mindervalide kind", _minuten(event), "XI 18 lid 3", event=event.nr)
        for absence in mine:
            _boek_dagen(book, absence, on, year, "XI 18 lid 1", "Opvangverlof")
        yield book


def _ouderschapsboeken(beeld: Beeld, year: int, on: date) -> Iterator[Grootboek]:
    for child, mine in _per_kind(beeld, OUDERSCHAP, year):
        book = _boek(OUDERSCHAP, "Onbezoldigd ouderschapsverlof", "XI 21 lid 1", _kindtekst(child), on, KALENDERMAAND, "maanden")
        if child is None:
            book.vraag(VRAAG_KIND)
        else:
            granted = ouderschapsverlof_maanden()
            book.toekenning(min(mine[0].periode.van, child), f"{granted} maanden per kind", granted * KALENDERMAAND, "XI 21 lid 1")
        for absence in mine:
            for van, tot in _delen(absence, on, year):
                text = f"Ouderschapsverlof {Period.inclusive(van, tot).text()}"
                months = duur_in_maanden(absence.periode.van.toordinal(), tot.toordinal())
                if van > absence.periode.van:
                    months -= duur_in_maanden(absence.periode.van.toordinal(), van.toordinal() - 1)
                book.opname(van, text, months * KALENDERMAAND // MAAND, "XI 21 lid 1", event=absence.event.nr, leeswijze="XI-21-blok")
        yield book


def _bevallingsfeiten(beeld: Beeld, event: Event) -> dict[str, int]:
    """The facts of a birth for the rules; the extension only where the file tells it."""
    births = beeld.records("bevalling")
    extra = [_minuten(e) // KALENDERDAG for e in _standen(beeld, BEVALLING) if bevalling_bij(births, e.van) is event]
    return bevallingsfeiten(event, [a.periode for a in _verlof_bij(beeld, event)], extra)


def _bevallingsverloven(beeld: Beeld) -> list[Afwezig]:
    """Maternity leave as it was recorded, what is past the paid weeks included."""
    return [a for a in beeld.van_soort(BEVALLING, ONBETAALD) if a.gegevens.aard == BEVALLING]


def _verlof_bij(beeld: Beeld, event: Event) -> list[Afwezig]:
    births = beeld.records("bevalling")
    return [a for a in _bevallingsverloven(beeld) if bevalling_bij(births, a.periode.van) is event]


def _kind(beeld: Beeld, aanvraag: LeaveRequest) -> date | None:
    """The child of a request: as typed, else the only child of the file that was born by then."""
    typed = aanvraag.facts.get("geboortedatum_kind", "").strip()
    if typed:
        return date.fromordinal(DATE.parse(typed))
    births = {e.body.geboortedatum_kind for e in beeld.records("kind") if e.body.geboortedatum_kind <= aanvraag.van}  # type: ignore[attr-defined]
    return births.pop() if len(births) == 1 else None


def _voor_kind(beeld: Beeld, aard: str, child: date, before: date) -> list[Afwezig]:
    return [a for a in beeld.van_soort(aard) if a.gegevens.kind_geboortedatum == child and a.periode.van < before]


def _per_kind(beeld: Beeld, aard: str, year: int) -> Iterator[tuple[date | None, list[Afwezig]]]:
    """The leaves of a kind per child: those that touch the year, and of parental leave those of a child that was not yet ten."""
    found: dict[date | None, list[Afwezig]] = {}
    for absence in beeld.van_soort(aard):
        found.setdefault(absence.gegevens.kind_geboortedatum, []).append(absence)
    for child, mine in found.items():
        begun = aard == OUDERSCHAP and child is not None and mine[0].periode.van.year <= year <= birthday(child, TIEN).year
        if begun or _raakt(mine, year):
            yield child, mine


def _opname(beeld: Beeld, child: date, first: date) -> date | None:
    """The day on which a child entered the family; its first leave is as good when it was under three then; None when not known."""
    days = [e.van for e in beeld.records("kind") if e.body.geboortedatum_kind == child < e.van]  # type: ignore[attr-defined]
    if days:
        return min(days)
    return first if first < birthday(child, DRIE) else None


def _kindtekst(child: date | None) -> str:
    return "onbekend kind" if child is None else f"kind van {format_date(child)}"


def _raakt(absences: list[Afwezig], year: int) -> bool:
    return any(a.periode.van.year <= year <= a.laatste_dag.year for a in absences)


def _delen(absence: Afwezig, on: date, year: int) -> Iterator[tuple[date, date]]:
    """The days of an absence up to the end of the year: those up to the day of the question, then the planned ones; first and last day."""
    van, last = absence.periode.van, min(absence.laatste_dag if absence.periode.tot else on, date(year, 12, 31))
    if van <= min(on, last):
        yield van, min(on, last)
    if max(on + ONE_DAY, van) <= last:
        yield max(on + ONE_DAY, van), last


def _boek_dagen(book: Grootboek, absence: Afwezig, on: date, year: int, norm: str, name: str) -> None:
    for van, tot in _delen(absence, on, year):
        span = Period.inclusive(van, tot)
        book.opname(van, f"{name} {span.text()}", span.days * KALENDERDAG, norm, event=absence.event.nr)


def _dagen(absence: Afwezig, tot: date) -> int:
    common = absence.periode.overlap(Period(date.min, tot + ONE_DAY))
    return 0 if common is None else common.days


def _maanden(absence: Afwezig, tot: date) -> int:
    return duur_in_maanden(absence.periode.van.toordinal(), min(absence.laatste_dag, tot).toordinal())


def _standen(beeld: Beeld, aard: str) -> list[Event]:
    return [e for e in beeld.records("verlofstand") if e.body.aard == aard and e.body.soort_stand == "extra"]  # type: ignore[attr-defined]


def _minuten(event: Event) -> int:
    return int(event.body.dagen * KALENDERDAG)  # type: ignore[attr-defined]


def _boek(aard: str, name: str, norm: str, span: str, on: date, unit_minutes: int, unit: str) -> Grootboek:
    return Grootboek(aard, name, norm, span, on, dag_minuten=unit_minutes, eenheid=unit)
