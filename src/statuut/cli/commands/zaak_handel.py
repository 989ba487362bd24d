"""`statuut zaak handel`: record an act in a case, or hear under which article it cannot be and what can be done instead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli import clock, storage
from statuut.cli.commands.zaak_toon import CaseFile
from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.inputs import STDIN, read_day, read_pairs
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import print_json, say, tell
from statuut.cli.packs import DEFAULT

if TYPE_CHECKING:
    from statuut.procedures.recording import Proposal

ActName = Annotated[str, typer.Argument(metavar="HANDELING", help="Naam van de handeling, bijvoorbeeld oproeping.")]
Day = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag waarop het gebeurde; anders vandaag.")]
Role = Annotated[str | None, typer.Option("--door", metavar="ROL", help="Wie handelde, bijvoorbeeld instellingshoofd.")]
Who = Annotated[str | None, typer.Option("--wie", metavar="NUMMER", help="De persoon die handelde, als die bekend is.")]
As = Annotated[str | None, typer.Option("--als", metavar="HOEDANIGHEID", help="waarnemer, vervanger of gedelegeerde; anders titularis.")]
Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Een veld van de handeling; mag meermaals.")]
Way = Annotated[str | None, typer.Option("--wijze", metavar="WIJZE", help="Hoe het verzonden werd, bijvoorbeeld aangetekend.")]
With = Annotated[list[str] | None, typer.Option("--deelnemer", metavar="NUMMER", help="Wie mee beraadslaagde; mag meermaals.")]
Lacks = Annotated[list[str] | None, typer.Option("--ontbreekt", metavar="VERMELDING", help="Verplichte vermelding die ontbrak.")]
Replaces = Annotated[str | None, typer.Option("--vervangt", metavar="NR", help="Nummer van de registratie die dit verbetert.")]
AsItWas = Annotated[bool, typer.Option("--zoals-gebeurd", help="Leg vast wat gebeurd is, ook als het niet mocht.")]
Trial = Annotated[bool, typer.Option("--proef", help="Schrijf niets; zeg alleen of het kan.")]


def run(
    source: CaseFile,
    act: ActName,
    day: Day = None,
    role: Role = None,
    who: Who = None,
    as_what: As = None,
    given: Given = None,
    way: Way = None,
    members: With = None,
    lacks: Lacks = None,
    replaces: Replaces = None,
    as_it_was: AsItWas = False,
    trial: Trial = False,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Record an act."""
    from statuut.cli.case_drawing import draw_proposal
    from statuut.cli.cases import is_file
    from statuut.procedures.shape import proposal_json

    if replaces is not None and not replaces.isdigit():
        raise UsageFault(f"“{replaces}” is geen nummer van een registratie.", "--vervangt")
    raw: dict[str, Any] = {
        "daad": act, "dag": read_day(day, "--op") or clock.today(), "rol": role, "persoon": who, "hoedanigheid": as_what,
        "velden": read_pairs(given or (), "--met"), "wijze": way, "deelnemers": members, "ontbreekt": lacks, "vervangt": replaces,
        "zoals_gebeurd": as_it_was,
    }  # fmt: skip
    done = _in_file(source, raw, statute, trial) if is_file(source) else _in_store(source, raw, store, trial)
    if as_json:
        print_json(proposal_json(done))
    else:
        draw_proposal(done)
        if done.gelukt:
            say("Het kan." if trial else "Vastgelegd.")
    return DONE if done.gelukt else FINDINGS


def _in_file(source: str, raw: dict[str, Any], statute: str, trial: bool) -> Proposal:
    from statuut.cli.cases import case_text, open_case
    from statuut.procedures.case_file import read_act
    from statuut.procedures.recording import Proposal, Refusal, propose

    case, procedure = open_case(source, statute)
    today = clock.today()
    act, problems = read_act(procedure, case.next_nr(), {**raw, "vastgelegd": today})
    if act is None or problems:
        return Proposal(None, None, tuple(Refusal(each) for each in problems), (), ())
    done = propose(procedure, case, act, today)
    if done.case is not None and not trial:
        if source == STDIN:
            say(case_text(done.case, procedure).rstrip())
            return done
        try:
            Path(source).write_text(case_text(done.case, procedure), encoding="utf-8")
        except OSError as error:
            raise UsageFault(f"Het bestand {source} kan niet worden geschreven ({reason_of(error)}).", "ZAAK") from None
    return done


def _in_store(source: str, raw: dict[str, Any], store: str | None, trial: bool) -> Proposal:
    storage.open_store(store)
    from statuut.store.actions import record_act
    from statuut.store.models import CaseRecord

    try:
        done = record_act(source, raw, actor=storage.actor(), now=clock.now(), proef=trial)
    except CaseRecord.DoesNotExist:
        right = "een kenmerk zoals 2005/001, of een bestand (.yaml)"
        raise UsageFault(f"In de opslag staat geen zaak “{source}”.", "ZAAK", right) from None
    tell(done.findings, errors=True)
    return done.proposal
