"""Leave that only contract staff have, of one file (XIV 41bis, 42ter): paternity leave per birth, and the suspension of the contract.

Paternity leave is ten days within thirty calendar days from the birth, the first three paid: the absence is of the kind with pay or of
that without. It belongs to the child whose birth date it gives, or else to the child born last before it. Leaves that contract staff
share with officials stand with their own titles.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.questions import Questioning
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h2_verlof import (
    contractueel_vaderschap_betaald,
    contractueel_vaderschap_dagen,
)
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.verlof.beeld import Afwezig, Beeld
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.minuten import kalenderjaar, opgenomen
from statuut.statutes.pswi.verlof.reeksen import TIENDE, Werkdagen, tewerkstelling_van
from statuut.statutes.pswi.verlof.vakantiejaar import Leeswijzen
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.formatting import format_date, parse_date
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

MET_LOON, ZONDER_LOON = "vaderschapsverlof_contractueel", "vaderschapsverlof_zonder_loon"
VRAAG_KIND = "Voor welk kind is het vaderschapsverlof? Vul de geboortedatum van het kind in bij het verlof."
ALTIJD = Period(date.min, None)


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for the conditions of a request; a fact that it cannot tell is left out."""
    nr = tewerkstelling_van(beeld, aanvraag)
    identity = beeld.dossier.identity(beeld.known_on, aanvraag.van)
    facts: dict[str, int] = {}
    if identity is not None and identity.geslacht in ("m", "v"):
        facts["mannelijk_personeelslid"] = int(identity.geslacht == "m")
    typed = aanvraag.facts.get("geboortedatum_kind", "").strip()
    child = parse_date(typed) if typed else _laatste_kind(beeld, aanvraag.van)
    if nr is None or child is None or aanvraag.kind not in (MET_LOON, ZONDER_LOON):
        return facts
    days = Werkdagen(beeld, nr)
    asked = Period.inclusive(aanvraag.van, aanvraag.tot)
    taken = sum(_minuten(days, a, ALTIJD) for a in _voor(beeld, nr, child) if a.periode != asked)
    facts["geboortedatum_kind"] = child.toordinal()
    facts["vaderschap_dagen_gevraagd"] = -(-(days.gevraagd(aanvraag, ALTIJD) * FULL_DAY // TIENDE + taken) // FULL_DAY)
    return facts


def rekeningen(beeld: Beeld, year: int, on: date, leeswijzen: Leeswijzen | None = None) -> list[Ledger]:
    """An account of paternity leave per child for whom leave was taken in the year."""
    found = []
    span = kalenderjaar(year)
    for nr, rows in beeld.stroken.items():
        if not any(row.hoedanigheid == CONTRACTUEEL for row in rows):
            continue
        touched = [a for a in beeld.van_soort(MET_LOON, ZONDER_LOON, tewerkstelling=nr) if a.periode.overlap(span) is not None]
        children = dict.fromkeys(_kind(beeld, absence) for absence in touched)
        for child in children:
            mine = [a for a in beeld.van_soort(MET_LOON, ZONDER_LOON, tewerkstelling=nr) if _kind(beeld, a) == child]
            found.append(_rekening(Werkdagen(beeld, nr, leeswijzen), child, mine, on, leeswijzen or {}))
    return found


def _rekening(days: Werkdagen, child: date | None, absences: list[Afwezig], on: date, readings: Leeswijzen) -> Ledger:
    """The account of one birth: three days with salary and seven without, to be taken up to the last day."""
    span = "kind onbekend" if child is None else f"kind van {format_date(child)}"
    book = Grootboek(MET_LOON, "Vaderschapsverlof", "XIV 41bis", span, on)
    if child is None:
        book.vraag(VRAAG_KIND)
    else:
        asking = Questioning(verzameld(), {"geboortedatum_kind": child.toordinal()}, {}, readings)
        last = date.fromordinal(asking.value("contractueel_vaderschap_uiterste_dag"))
        paid, unpaid = contractueel_vaderschap_betaald(), contractueel_vaderschap_dagen() - contractueel_vaderschap_betaald()
        for text, count in (("Dagen met salaris", paid), ("Dagen zonder salaris", unpaid)):
            book.toekenning(child, text, count * FULL_DAY, "XIV 41bis", leeswijze="XIV-41bis-dag", vervalt=last)
    for absence in absences:
        pay = "met salaris" if absence.soort.bezoldigd else "zonder salaris"
        text = f"Opgenomen {absence.periode.text()}, {pay}"
        book.opname(absence.periode.van, text, _minuten(days, absence, ALTIJD), "XIV 41bis", event=absence.event.nr)
    return book.ledger()


def _minuten(days: Werkdagen, absence: Afwezig, period: Period) -> int:
    """The minutes of an absence: a full day for each roster day that is no holiday."""
    return sum(
        opgenomen(days.beeld, absence, common, days.jaren.vrij(row), per_dag=FULL_DAY)
        for common, row in days.beeld.stukken(absence.periode, days.nr)
        if common.overlap(period) is not None
    )


def _voor(beeld: Beeld, nr: int, child: date) -> list[Afwezig]:
    return [a for a in beeld.van_soort(MET_LOON, ZONDER_LOON, tewerkstelling=nr) if _kind(beeld, a) == child]


def _kind(beeld: Beeld, absence: Afwezig) -> date | None:
    """The birth date of the child of a leave: as recorded with it, or of the child born last before it."""
    recorded: date | None = absence.gegevens.kind_geboortedatum
    return recorded or _laatste_kind(beeld, absence.periode.van)


def _laatste_kind(beeld: Beeld, day: date) -> date | None:
    """The birth date of the child born last up to a day, if the file knows one."""
    born = [e.body.geboortedatum_kind for e in beeld.records("kind")]  # type: ignore[attr-defined]
    return max((each for each in born if each <= day), default=None)
