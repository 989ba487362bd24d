"""What the commands about procedures share: declarations, readings, opening a case file, and drawing terms and states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault
from statuut.cli.inputs import STDIN, stdin_text
from statuut.cli.output import console, pairs, say, table
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from datetime import date

    from statuut.procedures.alone import Alone
    from statuut.procedures.case import Case
    from statuut.procedures.competence import Competence
    from statuut.procedures.declaration import Procedure
    from statuut.procedures.state import NextAct, State
    from statuut.procedures.terms import Counted

STANDS = {
    "wacht": "nog niet begonnen", "onbepaald": "onbepaald", "loopt": "loopt", "geschorst": "staat stil", "gehaald": "nageleefd",
    "te_laat": "te laat", "verstreken": "verstreken", "ingegaan": "bereikt", "afgelopen": "vervalt",
}  # fmt: skip
GIVES = {"uiterste": "laatste nuttige dag", "ten_vroegste": "eerste mogelijke dag", "ingang": "gaat in op"}


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
    from pathlib import Path

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


def draw_alone(found: Alone, statute: str) -> None:
    """A term alone with its count."""
    term = found.geteld.termijn
    rest = f" ({found.bij})" if found.bij else ""
    say(f"{term.label[0].upper()}{term.label[1:]}{rest} [art. {term.artikel}]")
    say(f"{GIVES[term.aard].capitalize()}: {_date(found.geteld.dag)}")
    draw_count(found.geteld, statute)
    if term.gevolg_tekst:
        say(f"Gevolg: {term.gevolg_tekst}")
    say()


def draw_count(counted: Counted, statute: str) -> None:
    """Every step of a count, and the readings it leans on."""
    for line in counted.regels:
        say(f"  {'+' if line.telt else '-'} {line.tekst}")
    readings = pack_of(statute).readings
    for key in dict.fromkeys(counted.leeswijzen):
        say(f"  Leeswijze {key}: {readings[key].alternatives[0].text}.")


def draw_state(state: State) -> None:
    """A case on a day: stage, course, what comes, faults, questions."""
    ended = f"; {state.einde.label} ({_date(state.einde_dag)})" if state.einde else ""
    still = "; de procedure staat stil" if state.staat_stil else ""
    head = f"{state.procedure.naam} {state.case.kenmerk}, personeelslid {state.case.betrokkene}"
    console().print(pairs([("zaak", head), ("op", _date(state.dag)), ("fase", f"{state.fase.label}{ended}{still}")]))
    rows = [
        (_date(each.act.dag), each.kind.label, each.tekst or "; ".join(b.tekst for b in each.breaches), each.artikel or each.kind.artikel)
        for each in state.verloop
    ]
    if rows:
        console().print(table(("dag", "handeling", "opmerking", "artikel"), rows, title="Verloop"))
    coming = [_coming(each) for each in state.volgende if each.verwacht or each.laatste_dag]
    if coming:
        console().print(table(("handeling", "vanaf", "tot en met", "wie", "artikel"), coming, title="Nu mogelijk"))
    for each in state.fouten:
        say(f"Let op [art. {each.artikel}]: {each.tekst} {each.effect} {each.herstel}".rstrip())
    for question in state.vragen:
        say(f"Te vragen: {question.vraag}")


def draw_terms(state: State, statute: str) -> None:
    """The terms of a case with their counts."""
    for each in state.termijnen:
        if each.geteld is None:
            continue
        say(f"{each.termijn.label} [art. {each.termijn.artikel}]: {STANDS[each.stand]}, {GIVES[each.termijn.aard]} {_date(each.dag)}")
        draw_count(each.geteld, statute)


def who(found: Competence) -> str:
    """Who may do an act, in words."""
    names = [
        f"{each.naam}{_people([person.naam or person.persoon for person in each.personen if person.stand != 'uitgesloten'])}"
        for each in found.bevoegd
    ]
    return " of ".join(names) or found.bevinding


def _people(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


def _coming(act: NextAct) -> tuple[str, str, str, str, str]:
    label = f"{act.kind.label} (opnieuw)" if act.herstel else act.kind.label
    last = f"{_date(act.laatste_dag)}{' (voorbij)' if act.te_laat else ''}" if act.laatste_dag else ""
    first = "de procedure staat stil" if act.stil else _date(act.eerste_dag) if act.eerste_dag else ""
    return label, first, last, who(act.bevoegd), act.kind.artikel


def _date(day: date | None) -> str:
    from statuut.timeline.formatting import format_date

    return format_date(day) if day else "nog niet bekend"
