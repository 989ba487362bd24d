"""Record an act in a case, correct or withdraw one; what follows for the personnel file is written in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.timezone import localdate

from statuut.dossier.finding import Finding
from statuut.procedures.case_file import act_values, read_act
from statuut.procedures.recording import Proposal, Refusal, propose
from statuut.store.actions.settle_case import write_events
from statuut.store.audit import must_be_someone, note
from statuut.store.case_records import procedure_of, to_case
from statuut.store.models import CaseAct, CaseRecord

GONE_ON = "In deze zaak is intussen iets anders vastgelegd: kijk het verloop na en leg daarna vast."


@dataclass(frozen=True, slots=True)
class ActRecorded:
    """What came of an act: the proposal (with refusals or the new state), and findings on events written into the file."""

    proposal: Proposal
    findings: tuple[Finding, ...] = ()

    @property
    def gelukt(self) -> bool:
        """Whether the act was recorded."""
        return self.proposal.gelukt


def record_act(
    kenmerk: str, raw: Mapping[str, Any], *, actor: str, now: datetime, proef: bool = False, volgnummer: int | None = None
) -> ActRecorded:
    """Record an act as a case file holds it; nr and `vastgelegd` are given here. With `proef` nothing is written.
    `volgnummer`: the number that the act was to get when its form was opened; refused when the case went on since.

    CaseRecord.DoesNotExist for an unknown mark.
    """
    must_be_someone(actor)
    with transaction.atomic():
        row = CaseRecord.objects.select_for_update().get(kenmerk=kenmerk)
        procedure, case, today = procedure_of(row), to_case(row), localdate(now)
        if volgnummer is not None and volgnummer != case.next_nr():
            return ActRecorded(Proposal(None, None, (Refusal(GONE_ON, veld="volgnummer"),), (), ()))
        act, problems = read_act(procedure, case.next_nr(), {**raw, "nr": case.next_nr(), "vastgelegd": today})
        if act is None or problems:
            return ActRecorded(Proposal(None, None, tuple(Refusal(each) for each in problems), (), ()))
        done = propose(procedure, case, replace(act, vastgelegd=today), today)
        if not done.gelukt or done.state is None or proef:
            return ActRecorded(done)
        content = act_values(act, procedure)
        CaseAct(
            case=row, nr=act.nr, daad=act.daad, dag=act.dag, vastgelegd=today, inhoud=content, door=actor, opgeslagen=now
        ).save()  # fmt: skip
        details = {"zaak": kenmerk, "nr": act.nr, "daad": act.daad, "vervangt": act.vervangt}
        kind = "handeling intrekken" if act.ingetrokken else "handeling corrigeren" if act.vervangt else "handeling vastleggen"
        note(actor, kind, f"personeelslid {row.person.personeelsnummer}", now=now, gegevens=details)
        findings = write_events(row, done.state, actor=actor, now=now)
    return ActRecorded(done, findings)


def correct_act(kenmerk: str, nr: int, raw: Mapping[str, Any], *, actor: str, now: datetime) -> ActRecorded:
    """Record what an act really was; the earlier record stays, and no longer counts."""
    return record_act(kenmerk, {**raw, "vervangt": nr}, actor=actor, now=now)


def withdraw_act(kenmerk: str, nr: int, reden: str, *, actor: str, now: datetime) -> ActRecorded:
    """Take a record out of the course; it stays readable with the reason."""
    row = CaseRecord.objects.get(kenmerk=kenmerk)
    earlier = next((act for act in to_case(row).acts if act.nr == nr), None)
    if earlier is None:
        return ActRecorded(Proposal(None, None, (Refusal(f"Registratie {nr} bestaat niet in deze zaak.", veld="nr"),), (), ()))
    raw = {"daad": earlier.daad, "dag": earlier.dag, "vervangt": nr, "ingetrokken": True, "bron": reden}
    return record_act(kenmerk, raw, actor=actor, now=now)
