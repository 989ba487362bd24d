"""The letter of an act: subject, parties, paragraphs, mandatory mentions, legal ground and remedy, filled from file and case.

The act may be recorded already, or still be a draft whose fields the writer gives. A document with wording of its own (see
`brieftekst`) follows it; any other is built from its declaration alone. A letter that lacks something is never put on paper: `missing`
names each thing, and `letter_pdf` and `letter_text` refuse with `IncompleteLetter`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from statuut.corpus.citaat import cite_place
from statuut.documents.briefopmaak import Mention, Paragraph, mentions_of, paragraphs_of
from statuut.documents.briefpartijen import (
    ADDRESS,
    INSTITUTION,
    NAME,
    OFFICE,
    OWN_ADDRESS,
    ROLE,
    SIGNER,
    TOWN,
    Party,
    addressee,
    known_names,
    letterhead,
    person_concerned,
    sender,
)
from statuut.documents.brieftekst import ADDED, LETTER, Brieftekst, Soort, act_of, wordings_of
from statuut.documents.briefvulling import Filling, Missing
from statuut.documents.rechtsmiddel import OTHER_PLACE, PLACE_OF_REMEDY, Remedy, remedy
from statuut.documents.standaardbrief import standard_wording
from statuut.dossier.file import Dossier
from statuut.engine.pack import load_pack
from statuut.procedures.case import Act, Actor, Case, Holders
from statuut.procedures.competence import competence
from statuut.procedures.conditions import holds
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.evaluate import course, with_act
from statuut.procedures.fields import read_field
from statuut.procedures.situation import Happened, Situation
from statuut.timeline.formatting import format_long_date

WAY = "wijze"
SALUTED = ("brief", "formulier")
OF_EVERY_LETTER = (ROLE, SIGNER, NAME, ADDRESS, OFFICE, INSTITUTION, OWN_ADDRESS, TOWN, PLACE_OF_REMEDY, OTHER_PLACE, WAY)


@dataclass(frozen=True, slots=True)
class Warned:
    """What the writer must know before the letter goes out, and its article."""

    text: str
    article: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready for paper, or with what it still lacks (`missing`). `warnings`: faults of its act, and what its wording warns of.

    `act`: key of the act; `offices`: roles that may do it; `mark`: of the case;
    `day`: of its act; `draft`: the act is not recorded yet; `way`: how it is sent; `grounds`: citations.
    """

    document: str
    title: str
    kind: Soort
    procedure: Procedure
    act: str
    offices: tuple[str, ...]
    statute: str
    mark: str
    day: date
    draft: bool
    subject: str
    person: str
    number: str
    letterhead: tuple[str, ...]
    town: str
    sender: Party
    addressee: Party | None
    way: str
    salutation: str
    paragraphs: tuple[Paragraph, ...]
    mentions: tuple[Mention, ...]
    grounds: tuple[str, ...]
    remedy: Remedy | str | None
    closing: str
    annexes: tuple[str, ...]
    missing: tuple[Missing, ...]
    warnings: tuple[Warned, ...]


class UnusableLetter(ValueError):
    """What was asked is no letter of this case; `problems` holds one Dutch line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def letter(
    procedure: Procedure,
    case: Case,
    dossier: Dossier | None,
    document: str,
    on: date,
    *,
    nr: int | None = None,
    given: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
    known_on: date | None = None,
    holders: Holders | None = None,
    readings: Mapping[str, str] | None = None,
) -> Letter:
    """The letter of a document of a case on a day: of the act with number `nr`, else of the last one that made it by then, else a draft.

    `given`: what the writer adds, by name: fields of the act while it is a draft, what only the writer knows (see `OF_EVERY_LETTER`), and
    values that the case lacks. `names`: names of persons by number. UnusableLetter for an unknown document or name, a value that
    cannot be read, or one that the case knows already.
    """
    declared = procedure.documenten.get(document)
    if declared is None:
        raise UnusableLetter([f"“{document}” is geen document van {procedure.naam.lower()}; wel: {', '.join(procedure.documenten)}."])
    wording = wordings_of(procedure).get(document) or standard_wording(procedure, declared)
    typed = {name: value.strip() for name, value in (given or {}).items() if value.strip()}
    recorded = _recorded(procedure, case, document, on, known_on, nr)
    act = recorded or _draft(procedure, case, act_of(procedure, document), on, typed)
    others = replace(case, acts=tuple(each for each in case.acts if each.nr != act.nr))
    whole = case if recorded else with_act(case, act)

    def moment(which: Case, day: date) -> Situation:
        return course(procedure, which, day, known_on=known_on, holders=holders, readings=readings)

    before, looking = moment(others, act.dag), moment(whole, act.dag).for_act(act)
    known = {**known_names(before), **(names or {})}
    filling = Filling(looking, typed, act.daad, known, {}, wording.aanvullingen, wording.soort == "formulier", recorded is None)
    _check(filling, wording, act, draft=recorded is None)
    if holds(declared.wanneer, looking) is False:
        raise UnusableLetter([f"{declared.naam} hoort niet bij deze zaak ({cite_place(declared.artikel)})."])
    return _composed(Moments(before, looking, lambda day: moment(whole, day)), dossier, filling, wording, draft=recorded is None)


@dataclass(frozen=True, slots=True)
class Moments:
    """The course without the act of the letter, with it (asked about that act), and up to a later day."""

    before: Situation
    looking: Situation
    later: Callable[[date], Situation]


def _composed(moments: Moments, dossier: Dossier | None, filling: Filling, wording: Brieftekst, *, draft: bool) -> Letter:
    looking, act = moments.looking, moments.looking.own
    assert act is not None
    procedure, kind = looking.procedure, looking.procedure.handelingen[act.daad]
    document, case = procedure.documenten[wording.sleutel], looking.case
    way = act.wijze or filling.given.get(WAY, "") or kind.wijze
    person, salutation = person_concerned(dossier, act, wording, filling)
    sent_by = sender(moments.before, kind, act, person, filling)
    head = letterhead(filling, wording, sent_by)
    filling.facts.update(
        naam=person,
        nummer=case.betrokkene,
        kenmerk=case.kenmerk,
        datum=format_long_date(act.dag),
        afzender=sent_by.office or person,
        ondertekenaar=sent_by.person,
        instelling=head[0] if head else "",
        plaats=filling.given.get(TOWN, ""),
        wijze=procedure.verzendingen[way].label.lower() if way else "",
    )
    to = addressee(looking, kind, wording, way, person, filling)
    told = remedy(looking, moments.later, document, wording, filling)
    paragraphs = paragraphs_of(wording, document, filling)
    mentions = mentions_of(wording, document, paragraphs, filling)
    articles = [document.artikel, kind.artikel, sent_by.article, *wording.gronden, *(each.article for each in mentions)]
    happened = next((each for each in looking.history if each.act.nr == act.nr), None)
    default = salutation if to and not to.office else "Geachte heer, geachte mevrouw"
    return Letter(
        document.sleutel,
        document.naam,
        wording.soort,
        procedure,
        kind.sleutel,
        tuple(each.rol for each in competence(moments.before, kind, act.dag).bevoegd),
        load_pack(procedure.statuut).name,
        case.kenmerk,
        act.dag,
        draft,
        filling.text(wording.onderwerp),
        person,
        case.betrokkene,
        head,
        filling.given.get(TOWN, ""),
        sent_by,
        to,
        procedure.verzendingen[way].label if way else "",
        filling.text(wording.aanhef) if wording.aanhef else default if wording.soort in SALUTED else "",
        paragraphs,
        mentions,
        tuple(dict.fromkeys(cite_place(each) for each in articles if each)),
        told,
        filling.text(wording.slot) if wording.slot else "Hoogachtend" if wording.soort in SALUTED else "",
        tuple(filling.text(each) for each in wording.bijlagen),
        tuple(filling.lacking.values()),
        _warnings(wording, filling, happened),
    )


def _warnings(wording: Brieftekst, filling: Filling, happened: Happened | None) -> tuple[Warned, ...]:
    """The faults of the act, and the warnings of the wording that hold; one that cannot be told yet is left out."""
    found = [Warned(f"{each.tekst} {each.effect}".strip(), each.artikel) for each in (happened.breaches if happened else ())]
    for each in wording.waarschuwingen:
        if holds(each.wanneer, filling.looking):
            found.append(Warned(filling.text(each.tekst), each.artikel))
    return tuple(found)


def _recorded(procedure: Procedure, case: Case, document: str, on: date, known_on: date | None, nr: int | None) -> Act | None:
    """The recorded act that makes the document: the one asked, or the last; None while there is none."""
    made = {key for key, kind in procedure.handelingen.items() if document in kind.documenten}
    acts = [act for act in case.current(known_on) if act.daad in made and act.dag <= on]
    if nr is not None and nr not in [act.nr for act in acts]:
        raise UnusableLetter([f"Handeling {nr} is geen handeling waarbij dit document hoort."])
    acts = [act for act in acts if nr is None or act.nr == nr]
    return max(acts, key=lambda act: (act.dag, act.nr), default=None)


def _draft(procedure: Procedure, case: Case, kind: Handeling, on: date, typed: Mapping[str, str]) -> Act:
    """The act as it would be recorded on the day, with the fields that the writer gave."""
    values, problems = {}, []
    for name, declared in kind.velden.items():
        if name in typed:
            try:
                values[name] = read_field(declared, typed[name])
            except ValueError as error:
                problems.append(f"{name}: {error}")
    role, way = typed.get(ROLE, ""), typed.get(WAY, kind.wijze)
    if role and role not in procedure.rollen:
        problems.append(f"{ROLE}: “{role}” is geen rol; wel: {', '.join(procedure.rollen)}.")
    if way and way not in procedure.verzendingen:
        problems.append(f"{WAY}: “{way}” is geen wijze van verzenden; wel: {', '.join(procedure.verzendingen)}.")
    if problems:
        raise UnusableLetter(problems)
    return Act(case.next_nr(), kind.sleutel, on, on, Actor(role) if role else None, values, way)


def _check(filling: Filling, wording: Brieftekst, act: Act, *, draft: bool) -> None:
    """Refuse names that the letter does not ask, and values that the case knows already."""
    fields = filling.procedure.handelingen[act.daad].velden
    shown = {name for each in wording.alineas for name in each.references if name.partition(".")[0] not in (LETTER, ADDED)}
    asked = {filling.name_of(each): filling.whole(each) for each in (*shown, *fields)}
    allowed = (*OF_EVERY_LETTER, *wording.aanvullingen, *asked)
    problems = [
        f"“{name}” vraagt deze brief niet; wel: {', '.join(sorted(set(allowed)))}." for name in filling.given if name not in allowed
    ]
    for name, reference in asked.items():
        own = draft and name in fields
        if name in filling.given and not own and name not in OF_EVERY_LETTER and filling.looking.value(reference) is not None:
            known = filling.value(reference)
            problems.append(f"“{name}” staat al in de zaak ({known}); verbeter de handeling zelf als dat niet klopt.")
    if problems:
        raise UnusableLetter(problems)
