"""What the file says for the conditions of an allowance on a day: the position, absences, grants, performances, claims, the way to work.

A fact that the file does not tell is left out, so that what leans on it is undetermined and is asked. What the pay rules take as absent
when it is not recorded (a flight allowance, compensating benefits) is absent here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.allowances import AllowanceKind, AllowanceRequest, Outcomes, Parts
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.statutes.pswi.feiten.onkosten import honderdsten
from statuut.statutes.pswi.feiten.vaste_toelagen import evaluatiejaar
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, graad_nummer, graden
from statuut.statutes.pswi.toelagen.prestaties import prestaties
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.timeline.month import last_day, month_number
from statuut.timeline.period import Period

EIGEN_VERVOER = frozenset({"auto", "ander_eigen_vervoer", "meerijder"})
#: Grants whose mere running is the fact, by the fact.
LOPEND = {
    "oefent_functie_diensthoofd_uit": ("diensthoofd",),
    "aangewezen_voor_permanentie": ("wachtdienst",),
    "aangewezen_als_rekenplichtige": ("rekenplichtige", "plaatsvervangend_rekenplichtige"),
}
#: Grants of which the absence in the file is an answer too.
AFWEZIG_IS_NEE = {"krijgt_vliegtoelage": "vliegtoelage", "geniet_compenserende_voordelen": "compenserende_voordelen"}
KOSTEN = {
    "reiskosten": ("kilometers", "parkeren", "openbaar_vervoer", "vliegtuig"),
    "maaltijdvergoedingen": ("middagmaal", "avondmaal", "middag_en_avondmaal"),
    "verblijfskosten": ("overnachting", "buitenland_overnachting", "buitenland_dagvergoeding", "buitenland_andere"),
}
BEGRAFENIS = "begrafenisvergoeding"
Facts = dict[str, int]


def feiten(beeld: Beeld, request: AllowanceRequest, kind: AllowanceKind, outcomes: Outcomes, parts: Parts) -> Facts:
    """Every fact that the file tells for a kind of allowance on the day."""
    day = request.day
    found: Facts = {"dag": day.toordinal()}
    found |= _position(beeld, request)
    if kind.key == BEGRAFENIS and "hoedanigheid" not in found:
        deaths = _deaths(beeld)
        found |= _position(beeld, replace(request, day=deaths[-1])) if deaths and deaths[-1] <= day else {}
    found |= _grants(beeld, request, kind)
    found |= _higher_office(beeld, request)
    found |= prestaties(beeld, request)
    found |= _claims(beeld, day, kind)
    found |= _household(outcomes, day)
    found |= _way_to_work(beeld, request, parts)
    return found


def _position(beeld: Beeld, request: AllowanceRequest) -> Facts:
    """The legal position, and the absence of the day."""
    day = request.day
    row = beeld.strook(day, request.employment)
    if row is None:
        return {}
    grade = graden()[row.graad]
    number = request.employment or beeld.tewerkstelling_op(day)
    whole = [a for a in beeld.afwezigheden if day in a.periode and a.deel >= row.regime and number in (None, a.tewerkstelling)]
    facts = {
        "hoedanigheid": row.hoedanigheid,
        "personeelsgroep": row.groep,
        "graad": graad_nummer()[row.graad],
        "rang": RANGEN.index(grade.rang),
        "niveau": NIVEAUS.index(grade.niveau),
        "prestatiefractie": row.prestatie,
        "toestand_non_activiteit": int(row.non_activiteit),
        "salaris_betaald": int(row.betaald),
        "ambt_onderbroken": int(bool(whole)),
        "afwezigheid_dagnummer": 0 if not whole else beeld.werkdagen(Period(whole[0].periode.van, day + ONE_DAY), number),
        "dagen_dienst_vorig_jaar": _served(beeld, date(day.year - 1, 1, 1), date(day.year, 1, 1), number),
        "dagen_dienst_januari_september": _served(beeld, date(day.year, 1, 1), date(day.year, 10, 1), number),
    }
    if whole and whole[0].periode.tot is not None:
        facts["afwezigheid_werkdagen"] = beeld.werkdagen(whole[0].periode, number)
    if number is not None:
        facts["indiensttreding"] = beeld.stroken[number][0].periode.van.toordinal()
    facts |= _promoted(beeld, day)
    ends = [event.van for event in beeld.records("einde_dienst")]
    facts["einde_dienst"] = ends[-1].toordinal() if ends else NONE
    return facts


def _served(beeld: Beeld, van: date, tot: date, number: int | None) -> int:
    return beeld.dagen_waar(Period(van, tot), lambda row: row.betaald, number)


def _promoted(beeld: Beeld, day: date) -> Facts:
    """The last promotion to a higher level up to the day, unless a fall to a lower one came after it."""
    level: int | None = None
    last = last_from_e = NONE
    for event in beeld.events:
        grade: str = getattr(event.body, "graad", None) or ""
        if event.soort not in ("stage", "benoeming", "contract", "graad", "inschakeling") or event.omgekeerd or event.van > day:
            continue
        if grade not in graden():
            continue
        now = NIVEAUS.index(graden()[grade].niveau)
        promoted = getattr(event.body, "wijze", "") in ("bevordering", "overgang_niveau")
        if level is not None and now > level:
            last = event.van.toordinal() if promoted else last
            last_from_e = event.van.toordinal() if NIVEAUS[level] == "E" and NIVEAUS[now] == "D" else last_from_e
        elif level is not None and now < level:
            last = last_from_e = NONE
        level = now
    return {"naar_hoger_niveau_op": last, "van_niveau_e_naar_d_op": last_from_e}


def _grants(beeld: Beeld, request: AllowanceRequest, kind: AllowanceKind) -> Facts:
    """What standing allowances and decisions say."""
    day = request.day
    grants: list[tuple[Event, Any]] = [(event, event.body) for event in beeld.records("toelage")]
    running = {body.aard for event, body in grants if event.geldt_op(day)}
    facts = {fact: 1 for fact, kinds in LOPEND.items() if running.intersection(kinds)}
    facts |= {fact: int(each in running) for fact, each in AFWEZIG_IS_NEE.items()}
    year = {"managementstoelage": "management", "functioneringstoelage": "functionering"}.get(kind.key)
    decided = [(event, body) for event, body in grants if body.aard == year and event.van <= last_day(month_number(day))]
    if decided:
        event, body = decided[-1]
        facts |= {"uitstekende_evaluatie": 1, "jaar_van_evaluatie": evaluatiejaar(event)}
        facts |= {} if body.percentage is None else {"toegekend_percentage": body.percentage}
    exams = [body for event, body in grants if body.aard == "examenvoordeel" and event.van <= day]
    if exams:
        exam = exams[-1]
        facts["bevordering_geweigerd_op"] = NONE if exam.geweigerd_op is None else exam.geweigerd_op.toordinal()
        facts["benoemd_in_examengraad_op"] = NONE
        facts |= {} if exam.proces_verbaal is None else {"datum_proces_verbaal": exam.proces_verbaal.toordinal()}
        if exam.graad in graden():
            facts["niveau_van_examen"] = NIVEAUS.index(graden()[exam.graad].niveau)
            row = beeld.strook(day, request.employment)
            if row is not None and row.graad == exam.graad:
                facts["benoemd_in_examengraad_op"] = row.periode.van.toordinal()
    return facts


def _higher_office(beeld: Beeld, request: AllowanceRequest) -> Facts:
    """The exercise of a higher office that runs on the day, else the last one begun before it."""
    begun = [event for event in beeld.records("hoger_ambt") if event.van <= request.day]
    if not begun:
        return {}
    event: Any = next((each for each in reversed(begun) if each.geldt_op(request.day)), begun[-1])
    complete = event.body.stukken_volledig is not False or (event.body.stukken_op is not None and event.body.stukken_op <= request.day)
    last = event.laatste_dag
    return {
        "hoger_ambt_begin": event.van.toordinal(),
        "hoger_ambt_einde": NONE if last is None else last.toordinal(),
        "hoger_ambt_stukken": int(complete),
    }


def _claims(beeld: Beeld, day: date, kind: AllowanceKind) -> Facts:
    """The last claim of the kind up to the day, one that is filed before others, flat sums, and a death in service."""
    kinds = KOSTEN.get(kind.key, tuple(each for group in KOSTEN.values() for each in group))
    claims: list[Any] = [each for each in beeld.records("onkost") if each.body.aard in kinds and each.van <= day]  # type: ignore[attr-defined]
    facts: Facts = {}
    if claims:
        event = next((each for each in reversed(claims) if each.body.ingediend_op is not None), claims[-1])
        body = event.body
        facts |= {"dag_van_de_kost": event.van.toordinal(), "kost_zelf_gedragen": int(body.eigen_kosten is not False)}
        facts |= {} if body.ingediend_op is None else {"staat_ingediend": body.ingediend_op.toordinal()}
        facts |= {"staat_volledig": int(body.volledig is not False)}
        facts["staat_betaald_op"] = NONE if body.betaald_op is None else body.betaald_op.toordinal()
    flat: list[Any] = [each for each in beeld.records("forfaitaire_vergoeding") if each.geldt_op(day)]
    if flat:
        facts |= {"forfait_toegekend": 1, "lasten_lopen_door": int(bool(flat[-1].body.lasten_lopen_door))}
    deaths = _deaths(beeld)
    facts["overleden_op"] = deaths[-1].toordinal() if deaths else NONE
    return facts


def _deaths(beeld: Beeld) -> list[date]:
    return [event.van for event in beeld.records("einde_dienst") if event.body.reden == "overlijden"]  # type: ignore[attr-defined]


def _household(outcomes: Outcomes, day: date) -> Facts:
    """Which allowance the household gives, and how much a year at the salary of the month."""
    month = month_number(day)
    right, amounts = outcomes("recht_op_toelage", month), [outcomes(name, month) for name in ("haardtoelage", "standplaatstoelage")]
    facts = {"soort_haard_of_standplaats": right} if is_number(right) else {}
    if UNKNOWN not in amounts:
        facts["haard_of_standplaats_per_jaar"] = sum(max(0, amount) for amount in amounts)
    return facts


def _way_to_work(beeld: Beeld, request: AllowanceRequest, parts: Parts) -> Facts:
    """The way to work that runs on the day, with the days of the month as the pay rules count them."""
    month = month_number(request.day)
    running: list[Any] = [each for each in beeld.records("woonwerk") if each.geldt_op(request.day)]
    if not running:
        return {}
    facts: Facts = {
        "met_eigen_vervoer": int(any(each.body.vervoermiddel in EIGEN_VERVOER for each in running)),
        "bestuurder_van_dienstwagen": int(any(each.body.vervoermiddel == "dienstwagen" for each in running)),
        "haalt_collegas_op": int(any(bool(each.body.haalt_collegas_op) for each in running)),
        "arbeidsongeschiktheid": max((each.body.arbeidsongeschikt or 0 for each in running), default=0),
        "prijs_abonnement": max((each.body.abonnement_bedrag or 0 for each in running), default=0),
    }
    facts |= dict(_told(running))
    cycled = [value for value in parts("recht_op_fietsvergoeding", month) if value in (0, 1)]
    if cycled:
        facts["fietsvergoeding_recht"] = max(cycled)
    return facts


def _told(running: list[Any]) -> Iterator[tuple[str, int]]:
    """The facts of the way to work that the file may leave open."""
    read: dict[str, Callable[[Any], int | None]] = {
        "werkplaats_moeilijk_bereikbaar": lambda body: _flag(body.moeilijk_bereikbaar),
        "dienstvervoer_aanwezig": lambda body: _flag(body.dienstvervoer),
        "prijs_treinkaart": lambda body: body.treinkaart_bedrag,
        "fietsafstand": lambda body: honderdsten(body.kilometer) if body.vervoermiddel == "fiets" else None,
    }
    for name, value in read.items():
        told = [found for each in running if (found := value(each.body)) not in (None, UNKNOWN)]
        if told:
            yield name, max(told)


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)
