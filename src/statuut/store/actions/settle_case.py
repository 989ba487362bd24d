"""Keep the personnel file in step with a case: the events that its acts give are written, changed or withdrawn; nobody types them twice.

An event of a case is known by its source document, so a change in the case changes that one event and no other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils.timezone import localdate

from statuut.dossier.build import Place, build_event
from statuut.dossier.event import Event
from statuut.dossier.finding import Finding
from statuut.engine.pack import load_pack
from statuut.procedures.state import EventDraft, State
from statuut.store.actions.record_event import keep_event
from statuut.store.actions.withdraw_event import withdraw_event
from statuut.store.audit import note
from statuut.store.case_records import to_state
from statuut.store.models import AuditEntry, CaseRecord
from statuut.store.records import to_dossier

EXPUNGED = "doorhaling"


def settle_cases(statuut: str, *, actor: str, now: datetime) -> tuple[Finding, ...]:
    """Write what silence and passed terms gave in every case of a statute, and note once that something was expunged."""
    found: list[Finding] = []
    for row in CaseRecord.objects.filter(statuut=statuut).select_related("person"):
        state = to_state(row, localdate(now))
        found += write_events(row, state, actor=actor, now=now)
        if state.gewist_vanaf is not None:
            _note_expunged(row, actor, now)
    return tuple(found)


def settle_case(kenmerk: str, *, actor: str, now: datetime) -> tuple[Finding, ...]:
    """Write what silence and passed terms gave in one case. CaseRecord.DoesNotExist for an unknown mark."""
    row = CaseRecord.objects.select_related("person").get(kenmerk=kenmerk)
    return write_events(row, to_state(row, localdate(now)), actor=actor, now=now)


def write_events(row: CaseRecord, state: State, *, actor: str, now: datetime) -> tuple[Finding, ...]:
    """Bring the file of the person in line with the events of a case; what keeps an event out comes back as findings."""
    number, codes = row.person.personeelsnummer, load_pack(row.statuut).codes
    dossier = to_dossier(row.person, row.person.events.all())
    written = {(event.bron, event.soort): event for event in dossier.known() if (event.bron or "").startswith(_prefix(row.kenmerk))}
    findings: list[Finding] = []
    for draft in state.gebeurtenissen:
        raw = _raw(draft, state)
        earlier = written.pop((str(raw["bron"]), draft.soort), None)
        if earlier is not None and _same(earlier, raw):
            continue
        kind = "vastleggen" if earlier is None else "corrigeren"
        given = raw if earlier is None else {**raw, "vervangt": earlier.nr, "tewerkstelling": earlier.tewerkstelling}
        findings += keep_event(number, given, codes=codes, actor=actor, now=now, handeling=kind).findings
    for event in written.values():
        reason = f"De zaak {row.kenmerk} geeft dit gegeven niet meer."
        findings += withdraw_event(number, event.nr, reason, codes=codes, actor=actor, now=now).findings
    return tuple(findings)


def _prefix(kenmerk: str) -> str:
    return f"zaak {kenmerk}: "


def _raw(draft: EventDraft, state: State) -> dict[str, Any]:
    label = state.procedure.handelingen[draft.daad].label
    head = {"soort": draft.soort, "van": draft.van, "bron": f"{_prefix(draft.zaak)}{label}"}
    return {**head, **({"tot": draft.tot} if draft.tot else {}), **draft.velden}


def _same(event: Event, raw: dict[str, Any]) -> bool:
    """Whether an event says what the case now gives."""
    built, _ = build_event({**raw, "nr": event.nr, "vastgelegd": event.vastgelegd}, Place(gebeurtenis=event.nr))
    return built is not None and (built.van, built.laatste_dag, built.body) == (event.van, event.laatste_dag, event.body)


def _note_expunged(row: CaseRecord, actor: str, now: datetime) -> None:
    """One line, once per person and day of expunging, that does not say what was expunged."""
    about = f"personeelslid {row.person.personeelsnummer}"
    lines = AuditEntry.objects.filter(handeling=EXPUNGED, onderwerp=about)
    if not any(entry.gegevens.get("volgnummer") == row.pk for entry in lines):
        note(actor, EXPUNGED, about, now=now, gegevens={"volgnummer": row.pk})
