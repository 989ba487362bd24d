"""Promotions and other changes of the career, judged from a person's file (part VIII, titles 4, 5, 7 and 7bis), and other access.

The targets stand in `gegevens/bevordering.yaml` and `gegevens/toegang.yaml`; the conditions are question rules. What the file says on the
day (position, status, evaluations, exams, earlier demotions, seniorities and scale of the evaluated career) is filled in here; a fact that
it cannot tell is left out, so that what leans on it is undetermined and its question is asked. Typed facts go before those of the file.
What other access needs beside this is told by `toegang`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.engine.leave import Outcomes
from statuut.engine.promotion import ACCESS, PROMOTION, Target
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.engine.verdict import Verdict, judge
from statuut.engine.yaml_file import load_yaml
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, RANGEN, STAGIAIR, graad_nummer, graden
from statuut.statutes.pswi.verlof.aanvraag import getypte_feiten
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_number

FOLDER = Path(__file__).parent / "gegevens"
ONVOLDOENDE, TERUGZETTING = "onvoldoende", "terugzetting"
#: Facts and the kind of result that tells them; for a level, or for a grade.
NIVEAU_EXAMEN, LEIDINGGEVEN, POTENTIEEL = "overgang_niveau", "leidinggevende_capaciteiten", "potentieelinschatting"
GRAADPROEVEN = ("verhoging_in_graad", "bekwaamheidsproef")
#: Seniorities and the scale, by fact and by rule of the career.
LOOPBAAN = {
    "graadancienniteit": "graadancienniteit", "niveauancienniteit": "niveauancienniteit", "dienstancienniteit": "dienstancienniteit",
    "huidige_schaal": "salarisschaal", "maanden_in_huidige_schaal": "maanden_in_schaal",
}  # fmt: skip


@cache
def doelen(groep: str = PROMOTION) -> Mapping[str, Target]:
    """Every target of a group by key, in the order of the statute; KeyError for a group that there is not."""
    if groep not in (PROMOTION, ACCESS):
        raise KeyError(groep)
    found: dict[str, Target] = {}
    for entry in load_yaml(FOLDER / f"{groep}.yaml"):
        target = Target(
            entry[groep],
            entry["naam"],
            str(entry["artikel"]),
            entry["soort"],
            tuple(entry.get("van") or ()),
            entry["vraag"],
            tuple(entry["voorwaarden"]),
            tuple(entry.get("uitkomsten") or ()),
            {name: str(value) for name, value in (entry.get("feiten") or {}).items()},
            tuple(entry.get("vraagt") or ()),
            entry.get("uit_dossier") or {},
            tuple(entry.get("zonder") or ()),
            tuple(entry.get("opmerkingen") or ()),
        )
        if target.key in found:
            raise ValueError(f"{groep}.yaml: '{target.key}' staat er tweemaal")
        found[target.key] = target
    return found


class Bevorderingsbalie:
    """Answers about promotions and other access (`engine.promotion.PromotionDesk`)."""

    def targets(self, group: str = PROMOTION) -> Mapping[str, Target]:
        """Every target of a group by key, in the order of the statute."""
        return doelen(group)

    def judge(
        self, dossier: Dossier, key: str, *, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None, facts: Mapping[str, str] | None = None, employment: int | None = None, group: str = PROMOTION,
    ) -> Verdict:  # fmt: skip
        """The verdict on a target of a group on a day; KeyError for one that there is not, ValueError for facts that cannot be read."""
        from statuut.engine.pack import load_pack
        from statuut.statutes.pswi.toegang import eigen_feiten, toegangsfeiten

        target, book = doelen(group)[key], load_pack("pswi").questions
        beeld = Beeld(dossier, known_on)
        typed = getypte_feiten(book, target.facts) | getypte_feiten(book, facts or {})
        given = feiten(beeld, target, on, outcomes, employment)
        if group == ACCESS:
            given = toegangsfeiten(beeld, target, on, outcomes, readings, parameters, typed, employment) | given
            given = eigen_feiten(target, given)
        asking = Questioning(book, given | typed, parameters, readings)
        question = target.question.format(dag=format_date(on))
        return judge(asking, question, target.article, target.conditions, target.outcomes, target.remarks)


def feiten(beeld: Beeld, target: Target, on: date, outcomes: Outcomes, employment: int | None = None) -> dict[str, int]:
    """What the file and the evaluated career say for the rules of a target on a day; what they cannot tell is left out."""
    facts = {"dag": on.toordinal()}
    number = beeld.tewerkstelling_op(on) if employment is None else employment
    row = None if number is None else beeld.strook(on, number)
    if row is None or number is None:
        return {**facts, "hoedanigheid": NONE}
    facts.update(_positie(row, target))
    facts.update(evaluaties(beeld.records("evaluatie"), number, on))
    facts.update(_examens(beeld.records("examenresultaat"), target, on))
    demotions = [e for e in beeld.records("graad") if e.van <= on and e.body.wijze == TERUGZETTING]  # type: ignore[attr-defined]
    facts["vrijwillige_terugzettingen"] = len(demotions)
    if any(day <= on for day in beeld.persoon.doctoraten):
        facts["heeft_doctoraat"] = 1
    facts.update(_loopbaan(outcomes, month_number(on)))
    facts.update(_niveaus(beeld, number, row, on, outcomes))
    return facts


def _positie(row: Strook, target: Target) -> dict[str, int]:
    """The position on the day, and whether the status keeps the claim to promotion; a part of the work without it tells nothing.

    Part-time leave in non-activity keeps the claim within the level only (XI 40 §2).
    """
    grade = graden()[row.graad]
    level = target.facts.get("bevordering_doelrang", grade.rang)[0]
    facts = {
        "hoedanigheid": row.hoedanigheid,
        "personeelsgroep": row.groep,
        "graad": graad_nummer()[row.graad],
        "rang": RANGEN.index(grade.rang),
        "niveau": NIVEAUS.index(grade.niveau),
        "diensten_vlaamse_regering": 1,
    }
    lost = [share for kind, share in row.afwezig if not kind.bevordering_graad or (level != grade.niveau and not kind.actief)]
    if not lost or max(lost) >= row.regime:
        facts["toestand_laat_bevordering_toe"] = 0 if lost else 1
    return facts


def evaluaties(events: tuple[Event, ...], employment: int, on: date) -> dict[str, int]:
    """Whether the last final evaluation of the employment was onvoldoende, and whether one ever was; a file without any has none."""
    final = sorted((e for e in events if e.tewerkstelling == employment and e.van <= on), key=lambda e: (e.body.jaar, e.van))  # type: ignore[attr-defined]
    judged = [event.body.besluit == ONVOLDOENDE for event in final]  # type: ignore[attr-defined]
    return {"laatste_evaluatie_onvoldoende": int(bool(judged) and judged[-1]), "onvoldoende_gekregen": int(any(judged))}


def _examens(events: tuple[Event, ...], target: Target, on: date) -> dict[str, int]:
    """What recorded exams tell: passed once is passed; only failed results tell that not; without any the file tells nothing."""
    known = [event for event in events if event.van <= on]
    grade, facts = graden().get(target.key), {}
    bodies: list[Any] = [event.body for event in known]
    for fact, results in (
        ("niveau_examen_geslaagd", [b for b in bodies if grade and b.soort_examen == NIVEAU_EXAMEN and b.niveau == grade.niveau]),
        ("bevordering_proef_geslaagd", [b for b in bodies if grade and b.soort_examen in GRAADPROEVEN and b.examengraad == grade.code]),
        ("leiderschapsproef_geslaagd", [b for b in bodies if b.soort_examen == LEIDINGGEVEN and b.examengraad in (None, target.key)]),
    ):
        if results:
            facts[fact] = int(any(each.geslaagd for each in results))
    assessed = [event for event in known if event.body.soort_examen == POTENTIEEL]  # type: ignore[attr-defined]
    if assessed:
        passed = [event.van.toordinal() for event in assessed if event.body.geslaagd]  # type: ignore[attr-defined]
        facts["potentieel_gunstig_op"] = max(passed) if passed else NONE
        facts["potentieel_deelnames"] = len(assessed)
    return facts


def _loopbaan(outcomes: Outcomes, month: int) -> dict[str, int]:
    """Seniorities, scale and months in it, from the evaluated career."""
    values = {fact: outcomes(rule, month) for fact, rule in LOOPBAAN.items()}
    return {fact: value for fact, value in values.items() if is_number(value)}


def _niveaus(beeld: Beeld, number: int, row: Strook, on: date, outcomes: Outcomes) -> dict[str, int]:
    """The seniority in levels B and C: of the level held as it stands, of a level left as it stood when it was left.

    Service with another authority may have been in either level, so that a file with such service tells only the level held.
    """
    facts = {}
    held = graden()[row.graad].niveau
    elsewhere = bool(beeld.records("vorige_dienst"))
    for level in ("B", "C"):
        if level != held and elsewhere:
            continue
        found = [*_verlaten(beeld, number, level, on, outcomes)]
        if level == held:
            found.append(outcomes("niveauancienniteit", month_number(on)))
        if all(map(is_number, found)):
            facts[f"niveauancienniteit_{level.lower()}"] = sum(found)
    return facts


def _verlaten(beeld: Beeld, number: int, level: str, on: date, outcomes: Outcomes) -> Iterator[int]:
    """The seniority reached each time a level was left before the day: that of its last month, with that month if it was whole."""
    rows = [row for row in beeld.stroken[number] if row.periode.van <= on and row.hoedanigheid in (AMBTENAAR, STAGIAIR)]
    for before, after in pairwise(rows):
        if graden()[before.graad].niveau == level != graden()[after.graad].niveau:
            last = month_number(after.periode.van) - 1
            reached, whole, hours = (outcomes(name, last) for name in ("niveauancienniteit", "niveaumaand", "maanden_1976"))
            yield reached + (whole + hours) * MAAND if all(map(is_number, (reached, whole, hours))) else UNKNOWN
