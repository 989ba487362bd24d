"""What the commands about procedures share: declarations, readings, and opening a case, from a file or from the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault
from statuut.cli.inputs import STDIN, stdin_text
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from datetime import date

    from statuut.procedures.case import Case
    from statuut.procedures.declaration import Procedure
    from statuut.procedures.state import State


def procedures_of(statute: str) -> Mapping[str, Procedure]:
    """The procedures of a statute; a `UsageFault` when it has none."""
    from statuut.procedures.load import load_procedures

    found = load_procedures(pack_of(statute))
    if not found:
        raise UsageFault(f"Het statuut “{statute}” heeft geen procedures.", "--statuut")
    return found


def chosen_readings(statute: str, given: Sequence[str]) -> dict[str, str]:
    """Readings as typed (NAAM=KEUZE); a `UsageFault` for one that no procedure knows."""
    from statuut.procedures.load import readings_used

    known, readings = readings_used(procedures_of(statute)), pack_of(statute).readings
    found = {}
    for each in given:
        name, _, choice = each.partition("=")
        if name not in known:
            raise UsageFault(f"“{name}” is geen leeswijze van een procedure.", "--leeswijze", f"één van: {', '.join(sorted(known))}")
        allowed = [alternative.key for alternative in readings[name].alternatives]
        if choice not in allowed:
            raise UsageFault(f"“{choice}” is geen keuze van {name}.", "--leeswijze", f"één van: {', '.join(allowed)}")
        found[name] = choice
    return found


def open_case(source: str, statute: str) -> tuple[Case, Procedure]:
    """A case from a file or standard input; a `UsageFault` with everything that is wrong with it."""
    from statuut.dossier.plain_yaml import Refused, parse
    from statuut.procedures.case_file import UnreadableCase, read_case

    try:
        text = stdin_text() if source == STDIN else Path(source).read_text(encoding="utf-8")
        raw = parse(text)
    except OSError:
        raise UsageFault(f"Het bestand {source} bestaat niet of is niet leesbaar.", "BESTAND", "een zaak (.yaml)") from None
    except (Refused, UnicodeDecodeError) as error:
        raise UsageFault(f"{source} is geen leesbare YAML: {error}", "BESTAND") from None
    if not isinstance(raw, dict):
        raise UsageFault(f"{source} bevat geen zaak.", "BESTAND", "kenmerk, procedure, betrokkene, gegevens, handelingen")
    procedures = procedures_of(statute)
    try:
        case = read_case(raw, procedures)
    except UnreadableCase as error:
        raise UsageFault(" ".join(error.problems), "BESTAND") from None
    return case, procedures[case.procedure]


def is_file(source: str) -> bool:
    """Whether a case is meant by its file (or standard input), and not by its mark in the store."""
    return source == STDIN or Path(source).suffix.lower() in (".yaml", ".yml", ".json")


def state_of(source: str, on: date, statute: str, folder: str | None, known_on: date | None, readings: Mapping[str, str]) -> State:
    """The state of a case out of a file or the store; a `UsageFault` when there is none."""
    from statuut.procedures.evaluate import evaluate

    if is_file(source):
        case, procedure = open_case(source, statute)
        return evaluate(procedure, case, on, known_on=known_on, readings=readings)
    from statuut.cli import clock, storage

    storage.open_store(folder)
    from statuut.store.doors import open_state

    state = open_state(source, on, reader=storage.actor(), now=clock.now(), doel="zaak tonen", known_on=known_on)
    if state is None:
        raise UsageFault(f"In de opslag staat geen zaak “{source}”.", "ZAAK", "een kenmerk zoals 2005/001, of een bestand (.yaml)")
    return evaluate(state.procedure, state.case, on, known_on=known_on, readings=readings) if readings else state


def case_text(case: Case, procedure: Procedure) -> str:
    """A case as the text of its file."""
    from decimal import Decimal

    import yaml

    from statuut.procedures.case_file import case_values

    class Dumper(yaml.SafeDumper):
        """Decimals as plain numbers."""

    Dumper.add_representer(Decimal, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:float", str(value)))
    text: str = yaml.dump(case_values(case, procedure), Dumper=Dumper, sort_keys=False, allow_unicode=True, width=10_000)
    return text
