"""What the page of a case shows, from its state alone: the course, what comes, who is competent, terms, documents, questions, events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.urls import reverse

from statuut.dossier.events import KINDS
from statuut.procedures.case import GEGEVENS, Act
from statuut.procedures.competence import Excluded, Person
from statuut.procedures.effects import Breach
from statuut.procedures.papers import papers
from statuut.procedures.parts import Document
from statuut.procedures.running import TermState
from statuut.procedures.situation import Happened
from statuut.procedures.state import EventDraft, NextAct, State
from statuut.store.models import EventRecord
from statuut.web.case_words import GIVES, STANDS, Names, actor_text, authority_text, days_text, offices_text, person_text, values, when_text
from statuut.web.letters import letter_url
from statuut.web.words import word

REFERENCES = {"dag": "dag", "rol": "wie handelde", "persoon": "wie handelde", "wijze": "wijze van verzenden"}


@dataclass(frozen=True)
class Done:
    """An act that happened, or is deemed done (`vanzelf` says how)."""

    h: Happened
    vanzelf: str
    wie: str
    velden: list[tuple[str, str]]
    deelnemers: str
    wijze: str


@dataclass(frozen=True)
class Upcoming:
    """An act that can be done now or later; `adres` leads to its form, empty while other acts must come first."""

    n: NextAct
    wanneer: str
    dagen: str
    wie: str
    adres: str


@dataclass(frozen=True)
class Office:
    """Who may do acts: offices with their holders, who must be looked at, who is excluded and why."""

    wat: list[str]
    overheden: list[tuple[str, str]]
    na_te_gaan: list[tuple[str, Person]]
    uitgesloten: list[tuple[str, Excluded | Person]]
    bevinding: str
    bepaald: bool


@dataclass(frozen=True)
class TermRow:
    """A term with its standing in words."""

    t: TermState
    geeft: str
    stand: str
    toon: str
    dagen: str


@dataclass(frozen=True)
class DocumentRow:
    """A document of an act that happened (`dag`) or is to be done: what it must mention and whether the case knows it, what is missing,
    the remedy that it tells with its last day, and where it is drawn up.
    """

    document: Document
    bij: str
    dag: date | None
    vermeldingen: list[tuple[str, str, bool | None]]
    ontbreekt: list[str]
    rechtsmiddel: str
    uiterlijk: date | None
    adres: str


@dataclass(frozen=True)
class EventRow:
    """An event that the case gives to the personnel file; `nr` is its number there, None while it is not written."""

    e: EventDraft
    opschrift: str
    nr: int | None


@dataclass(frozen=True)
class RecordRow:
    """A record, also one that no longer counts."""

    act: Act
    opschrift: str
    toestand: str
    telt: bool
    feiten: bool
    velden: list[tuple[str, str]] = field(default_factory=list)


def people_in(state: State) -> set[str]:
    """The personnel numbers that the page may name."""
    acts = [each for each in state.case.acts if each.door is not None]
    found = {state.case.betrokkene, *(each.door.persoon for each in acts if each.door), *(n for each in acts for n in each.deelnemers)}
    return found | {p.persoon for each in (*state.volgende, *state.later) for a in each.bevoegd.bevoegd for p in a.personen}


def done(state: State, names: Names) -> list[Done]:
    """What happened, in the order of the course."""
    found = []
    for each in state.verloop:
        term = state.procedure.termijnen.get(each.geacht)
        silent = term is not None and term.aard == "uiterste"
        itself = "" if not each.geacht else "door stilzwijgen" if silent else "van rechtswege"
        way = state.procedure.verzendingen[each.act.wijze].label.lower() if each.act.wijze in state.procedure.verzendingen else ""
        members = ", ".join(person_text(number, names) for number in each.act.deelnemers)
        fields = values(state.procedure, each.kind.velden, each.act.velden)
        found.append(Done(each, itself, actor_text(each.act, state.procedure, names), fields, members, way))
    return found


def upcoming(state: State, acts: Sequence[NextAct]) -> list[Upcoming]:
    """Acts to come, with the address of their form."""
    found = []
    for each in acts:
        days = days_text(each.laatste_dag, state.dag) if each.laatste_dag else ""
        address = "" if each.wacht_op else reverse("handeling", args=[state.case.kenmerk, each.kind.sleutel])
        found.append(Upcoming(each, when_text(each, state.dag), days, offices_text(each.bevoegd), address))
    return found


def offices(state: State, names: Names) -> list[Office]:
    """Who may do what the course needs, now and later; acts that nobody here does are left out, acts of the same offices are one row."""
    rows: list[Office] = []
    for each in (*state.volgende, *state.later):
        if each.kind.van_buiten or each.kind.van_rechtswege or not (each.verwacht or each.laatste_dag):
            continue
        found = each.bevoegd
        holders = [(person_text(p.persoon, names) if p.persoon else p.naam, p) for a in found.bevoegd for p in a.personen]
        out: list[tuple[str, Excluded | Person]] = [(x.naam, x) for x in found.uitgesloten]
        out += [(name, p) for name, p in holders if p.stand == "uitgesloten"]
        rows.append(
            Office(
                [each.kind.label],
                [(authority_text(a, names), a.artikel) for a in found.bevoegd],
                [(name, p) for name, p in holders if p.stand == "na_te_gaan"],
                out,
                found.bevinding,
                found.bepaald,
            )
        )
    merged: list[Office] = []
    for row in rows:
        same = next((each for each in merged if replace(each, wat=row.wat) == row), None)
        if same is None:
            merged.append(row)
        else:
            same.wat.append(row.wat[0][:1].lower() + row.wat[0][1:])
    return merged


def terms(state: State) -> list[TermRow]:
    """The terms that apply, those that run first, then by day."""
    order = {"verstreken": 0, "loopt": 1, "geschorst": 1, "onbepaald": 2, "wacht": 4}
    found = []
    for each in sorted(state.termijnen, key=lambda t: (order.get(t.stand, 3), t.dag or date.max)):
        words, tone = STANDS[each.stand]
        counting = each.stand == "loopt" and each.dag is not None and each.termijn.aard == "uiterste"
        days = days_text(each.dag, state.dag) if counting and each.dag else ""
        found.append(TermRow(each, GIVES[each.termijn.aard], words, tone, days))
    return found


def next_term(state: State, rows: Sequence[TermRow]) -> TermRow | None:
    """The running term with the nearest last day."""
    nearest = state.eerstvolgende
    return next((row for row in rows if row.t is nearest), None)


def documents(state: State, known_on: date | None) -> list[DocumentRow]:
    """The documents of acts that happened and of those that the course needs now, from what was known on a day."""
    known = tuple(act for act in state.case.acts if known_on is None or act.vastgelegd <= known_on)
    optional = {each.kind.sleutel for each in state.volgende if not each.verwacht}
    found = []
    for paper in papers(replace(state, case=replace(state.case, acts=known))):
        if paper.nr is None and paper.daad.sleutel in optional:
            continue
        document = paper.document
        mentions = [
            (each.label, each.artikel or document.artikel, None if not each.uit else each.uit in paper.waarden)
            for each in document.vermeldingen.values()
        ]
        address = letter_url(state.case.kenmerk, state.procedure, document.sleutel, paper.nr)
        when = next((each.act.dag for each in state.verloop if paper.nr and each.act.nr == paper.nr), None)
        missing = [_in_words(state, each) for each in paper.ontbreekt]
        found.append(DocumentRow(document, paper.daad.label, when, mentions, missing, paper.rechtsmiddel, paper.uiterlijk, address))
    return found


def _in_words(state: State, name: str) -> str:
    """What a document misses: the label of a field as it is, a reference such as `verhoor.dag` in words."""
    head, _, tail = name.partition(".")
    if head in state.procedure.handelingen:
        act = state.procedure.handelingen[head].label.lower()
        return f"{REFERENCES.get(tail, word(tail))} ({act})" if tail else act
    return word(tail) if head in ("functie", "termijn") else name


def events(state: State, written: Sequence[EventRecord]) -> list[EventRow]:
    """The events that the case gives, and whether the personnel file holds them with the same days."""
    rows = []
    for each in state.gebeurtenissen:
        source = f"zaak {each.zaak}: {state.procedure.handelingen[each.daad].label}"
        same = [r for r in written if (r.soort, r.bron, r.van, r.tot) == (each.soort, source, each.van, each.tot)]
        rows.append(EventRow(each, KINDS[each.soort].label if each.soort in KINDS else each.soort, same[0].nr if same else None))
    return rows


def records(state: State, known_on: date | None) -> list[RecordRow]:
    """Every record of the case as known on a day, the latest first."""
    known = [act for act in state.case.acts if known_on is None or act.vastgelegd <= known_on]
    counting = {act.nr for act in state.case.current(known_on)}
    later = {act.vervangt: act for act in known if act.vervangt is not None}
    rows = []
    for act in reversed(known):
        facts = act.daad == GEGEVENS
        kind = state.procedure.handelingen.get(act.daad)
        label = "Gegevens van de zaak" if facts or kind is None else kind.label
        after = later.get(act.nr)
        words = "" if after is None else f"ingetrokken met {after.nr}" if after.ingetrokken else f"verbeterd in {after.nr}"
        if act.ingetrokken:
            words = f"trekt {act.vervangt} in"
        elif act.vervangt is not None and not words:
            words = f"verbetert {act.vervangt}"
        declared = state.procedure.gegevens if facts or kind is None else kind.velden
        rows.append(RecordRow(act, label, words, act.nr in counting, facts, values(state.procedure, declared, act.velden)))
    return rows


def questions(state: State) -> list[tuple[str, str, str]]:
    """What is not known and decides: the question, its article, and where it is filled in."""
    rows = []
    for each in state.vragen:
        head, _, tail = each.verwijzing.partition(".")
        last = next((h.act for h in reversed(state.verloop) if h.kind.sleutel == head and h.act.nr), None)
        if tail and last is None:
            continue
        form = (
            reverse("registratie_corrigeren", args=[state.case.kenmerk, last.nr])
            if last
            else reverse("zaakgegevens", args=[state.case.kenmerk])
        )
        rows.append((each.vraag, each.artikel, f"{form}#veld-v_{tail or head}"))
    return rows


def loose_breaches(state: State) -> list[Breach]:
    """Faults of the case itself: terms that passed without their act."""
    return [each for each in state.fouten if each.nr is None]
