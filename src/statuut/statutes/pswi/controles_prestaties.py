"""Checks of performances and of acting in a higher office that know this statute (XIII 39-58).

Errors are what cannot be: no length, work that lasts longer than a day, the same hours twice, work on a day of full absence. What can be
but gives no allowance (level A, part-time work, time off taken too late) is a warning with the article that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, pairwise
from typing import Any

from statuut.dossier.checks import Check, Checked
from statuut.dossier.event import Event
from statuut.dossier.events.prestaties import DAG_MINUTEN, MET_UREN
from statuut.dossier.finding import Ernst, Finding
from statuut.statutes.pswi.feiten.ambten import ambten
from statuut.statutes.pswi.feiten.loopbaan import HEEL, Strook, stroken
from statuut.statutes.pswi.feiten.prestaties import MET_INHAALRUST, dagsoort, laatste_dag_inhaalrust, stretch, touch
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, WETENSCHAPPELIJK, graden
from statuut.timeline.formatting import format_date

ONE_DAY = timedelta(days=1)
#: Standby at home may last longer than a day, not longer than a month.
MAAND_MINUTEN = 31 * DAG_MINUTEN
ZONDAG = 2
OVERWERK = frozenset({"overwerk", "onvoorzien_overwerk"})
WERK = frozenset({*OVERWERK, "dienst", "ploegendienst", "gevaarlijk_werk"})
#: Kinds that may hold the same hours: dangerous work is done during other work, and duty in shifts may be at night or on Sunday.
SAMEN = frozenset(
    {
        *(frozenset({"gevaarlijk_werk", other}) for other in (*WERK, "oproep")),
        *(frozenset({"wachtdienst", other}) for other in (*OVERWERK, "oproep")),
        *(frozenset({"oproep", other}) for other in OVERWERK),
        frozenset({"ploegendienst", "dienst"}),
    }
) - {frozenset({"gevaarlijk_werk"})}


def _performances(checked: Checked) -> list[tuple[Event, Any]]:
    return [(event, event.body) for event in checked.of("prestatie")]


def check_duur(checked: Checked) -> Iterator[Finding]:
    """Begin and end, or a length: one of them, in whole minutes, no longer than a day."""
    for event, body in _performances(checked):
        if (body.begin is None) != (body.einde is None):
            field = "einde" if body.einde is None else "begin"
            yield checked.finding(
                "uur_ontbreekt", f"Het {field} van de prestatie ontbreekt.", event, field, "begin en einde, of geen van beide"
            )
            continue
        stated = {int(body.uren * 60) if body.uren is not None else None, body.minuten} - {None}
        if body.uren is not None and body.uren * 60 != int(body.uren * 60):
            yield checked.finding("geen_hele_minuten", "De uren zijn geen heel aantal minuten.", event, "uren", "bijvoorbeeld 7,5 of 7,25")
        elif len(stated | ({body.duur} if body.begin is not None else set())) > 1:
            message = "De duur in uren of minuten past niet bij het begin en het einde van de prestatie."
            yield checked.finding("duur_wijkt_af", message, event, "minuten", f"{body.duur}, of niets")
        elif body.duur is None and body.aard != "oproep":
            advice = "begin en einde, of de duur in minuten of uren"
            yield checked.finding("duur_ontbreekt", "De prestatie heeft geen duur.", event, "begin", advice, "XIII 47")
        elif body.duur is not None and not 0 < body.duur <= (DAG_MINUTEN if body.aard != "wachtdienst" else MAAND_MINUTEN):
            advice = "een duur van 1 tot 1440 minuten; splits langer werk per dag"
            yield checked.finding(
                "duur_buiten_de_dag", f"Een prestatie van {body.duur} minuten past niet in een dag.", event, "minuten", advice
            )
        elif body.aard in MET_UREN and body.begin is None:
            message = "Zonder begin en einde blijft onbepaald of er nacht-, zaterdag- of zondagswerk bij is."
            yield checked.finding("uren_onbekend", message, event, "begin", "begin en einde", "XIII 51 §1", "waarschuwing")
        if event.laatste_dag is not None and event.laatste_dag > event.van + ONE_DAY:
            message = "Een prestatie hoort bij de dag waarop ze begint."
            yield checked.finding("prestatie_over_dagen", message, event, "tot", "niets, of een prestatie per dag", "XIII 56 lid 2")


def check_overlap(checked: Checked) -> Iterator[Finding]:
    """The same hours of one employment twice, in kinds that do not go together."""
    timed = [(event, body, stretch(event)) for event, body in _performances(checked) if body.begin is not None and body.einde is not None]
    timed.sort(key=lambda item: (item[0].tewerkstelling or 1, item[2]))
    for index, (one, first, hours) in enumerate(timed):
        for two, second, other in timed[index + 1 :]:
            if one.tewerkstelling != two.tewerkstelling or not touch(hours, other):
                break
            if frozenset({first.aard, second.aard}) in SAMEN:
                continue
            message = f"De prestatie valt op {format_date(two.van)} samen met gebeurtenis {one.nr} ({first.aard.replace('_', ' ')})."
            if first.aard == second.aard == "gevaarlijk_werk":
                advice = "niets: gelijktijdig werk telt één keer"
                yield checked.finding("prestaties_overlappen", message, two, "begin", advice, "XIII 93", "waarschuwing")
            else:
                advice = "uren die niet overlappen, of een van beide intrekken"
                article = "XIII 58octies §1" if "wachtdienst" in (first.aard, second.aard) else "XIII 47"
                yield checked.finding("prestaties_overlappen", message, two, "begin", advice, article)


def check_dubbel(checked: Checked) -> Iterator[Finding]:
    """The same performance recorded twice without clock times."""
    plain = [(event, body) for event, body in _performances(checked) if body.begin is None]
    for (one, first), (two, second) in pairwise(sorted(plain, key=lambda item: (item[0].tewerkstelling or 1, item[0].van, item[1].aard))):
        if (one.tewerkstelling, one.van) == (two.tewerkstelling, two.van) and first == second:
            message = f"Op {format_date(two.van)} is dezelfde prestatie al vastgelegd als gebeurtenis {one.nr}."
            yield checked.finding(
                "prestatie_dubbel", message, two, "van", "een van beide intrekken, of de uren erbij", ernst="waarschuwing"
            )


def check_recht(checked: Checked) -> Iterator[Finding]:
    """Work on a day of full absence, and work by somebody to whom the statute gives no allowance for it."""
    rows = _rows(checked)
    for event, body in _performances(checked):
        row = next((each for each in rows.get(event.tewerkstelling or 1, ()) if event.van in each.periode), None)
        if row is None:
            continue
        if body.aard in WERK and any(deel >= row.regime for _, deel in row.afwezig):
            kind = next(soort.naam for soort, deel in row.afwezig if deel >= row.regime)
            message = f"Op {format_date(event.van)} is er afwezigheid voor de hele dag ({kind}): er kan dan niet gewerkt zijn."
            yield checked.finding(
                "prestatie_tijdens_afwezigheid", message, event, "van", "een andere dag, of de afwezigheid inkorten", "XIII 39 §1"
            )
            continue
        yield from _excluded(checked, event, body, row)


def _excluded(checked: Checked, event: Event, body: Any, row: Strook) -> Iterator[Finding]:
    rang, wetenschappelijk = graden()[row.graad].rang, row.groep == WETENSCHAPPELIJK
    who = "het wetenschappelijk personeel" if wetenschappelijk else "niveau A"
    level_a = wetenschappelijk or rang[0] == "A"
    weekend = dagsoort(event.van) > 0

    def warn(code: str, message: str, article: str) -> Finding:
        return checked.finding(code, message, event, "aard", None, article, "waarschuwing")

    if level_a and body.aard in {*OVERWERK, "oproep"}:
        yield warn("geen_recht_op_overuren", f"Voor {who} bestaat geen toelage voor overuren en oproepen.", "XIII 50")
    elif body.aard in OVERWERK and row.prestatie < HEEL:
        yield warn("overuren_niet_voltijds", "De overurentoelage is er alleen voor wie voltijds in dienst is.", "XIII 47")
    if body.aard == "dienst" and rang in ("A2", "A3"):
        yield warn("geen_recht_op_onregelmatig", "Voor niveau A bestaat geen toelage voor zaterdag- en zondagswerk.", "XIII 58 §2")
    elif body.aard == "dienst" and level_a and weekend:
        yield warn("alleen_nacht", f"Voor {who} bestaat in het weekend hoogstens de toelage voor nachtwerk.", "XIII 58 §3")


def check_compensatie(checked: Checked) -> Iterator[Finding]:
    """Time off where there is none to take, taken before the work, or too late."""
    for event, body in _performances(checked):
        if body.compensatie != "inhaalrust":
            if body.opgenomen_op is not None:
                advice = "compensatie inhaalrust, of niets"
                message = "De prestatie wordt betaald; er is geen vrije tijd op te nemen."
                yield checked.finding("geen_vrije_tijd", message, event, "opgenomen_op", advice, "XIII 48 §2", "waarschuwing")
            continue
        last = laatste_dag_inhaalrust(event.van)
        if body.aard not in MET_INHAALRUST:
            message = "Voor deze prestatie kent het statuut geen compensatie met vrije tijd."
            yield checked.finding("geen_compensatie", message, event, "compensatie", "betaling, of niets", "XIII 48 §2")
        elif body.aard == "dienst" and not any(dagsoort(day) >= ZONDAG for day in (event.van, event.van + ONE_DAY)):
            message = "Nacht- en zaterdagwerk dat geen overwerk is, wordt altijd betaald en niet gecompenseerd."
            yield checked.finding(
                "geen_compensatie", message, event, "compensatie", "betaling, of niets", "XIII 54 §3 lid 1", "waarschuwing"
            )
        if body.opgenomen_op is not None and body.opgenomen_op < event.van:
            message = "De vrije tijd is opgenomen voor het werk is verricht."
            yield checked.finding("vrije_tijd_te_vroeg", message, event, "opgenomen_op", f"een dag vanaf {format_date(event.van)}")
        elif body.opgenomen_op is not None and body.opgenomen_op > last:
            message = "De vrije tijd is na meer dan vier maanden opgenomen; het werk wordt dan ambtshalve betaald."
            advice = f"een dag tot en met {format_date(last)}"
            yield checked.finding("vrije_tijd_te_laat", message, event, "opgenomen_op", advice, "XIII 48 §2", "waarschuwing")


def check_hoger_ambt(checked: Checked) -> Iterator[Finding]:
    """Two higher offices at once, an office that is not higher, by somebody without a right, too short, or without documents."""
    known, rows = graden(), _rows(checked) if checked.of("hoger_ambt") else {}
    acting = [event for event in checked.of("hoger_ambt") if not event.omgekeerd]
    for one, two in combinations(acting, 2):
        if one.tewerkstelling == two.tewerkstelling and one.periode.overlap(two.periode) is not None:
            message = f"Het hoger ambt valt samen met gebeurtenis {one.nr} ({one.periode.text()})."
            yield checked.finding("hoger_ambt_overlapt", message, two, "van", "perioden na elkaar", "XIII 43 §1")
    for event in acting:
        body: Any = event.body
        row = next((each for each in rows.get(event.tewerkstelling or 1, ()) if event.van in each.periode), None)
        if row is None or body.graad not in known:
            continue

        def warn(code: str, message: str, field: str, article: str, ernst: Ernst = "waarschuwing", event: Event = event) -> Finding:
            return checked.finding(code, message, event, field, None, article, ernst)

        if RANGEN.index(known[body.graad].rang) <= RANGEN.index(known[row.graad].rang):
            yield warn("geen_hoger_ambt", "De graad van het hoger ambt heeft geen hogere rang dan de eigen graad.", "graad", "XIII 43 §1")
        if row.hoedanigheid != AMBTENAAR:
            yield warn("hoger_ambt_geen_ambtenaar", "De toelage voor een hoger ambt is er alleen voor ambtenaren.", "graad", "XIII 96 §2 1")
        whole = next(
            (ambt for ambt in ambten([e for e in acting if e.tewerkstelling == event.tewerkstelling]) if event.van in ambt.periode), None
        )
        if whole is not None and not whole.duurt_dertig:
            yield warn("hoger_ambt_te_kort", "Het hoger ambt duurt geen dertig kalenderdagen: er is geen toelage.", "tot", "XIII 43 §2")
        if body.stukken_volledig is False and body.stukken_op is None:
            yield warn("hoger_ambt_zonder_stukken", "De toelage wordt ingehouden tot alle stukken er zijn.", "stukken_volledig", "XIII 46")


def _rows(checked: Checked) -> dict[int, list[Strook]]:
    """The stretches of each employment."""
    found: dict[int, list[Strook]] = {}
    for number, employment in checked.employments.items():
        mine = [e for e in checked.events if e.tewerkstelling == number and not e.omgekeerd]
        if employment.perioden and all(e.body.graad in graden() for e in mine if hasattr(e.body, "graad") and e.body.graad is not None):
            found[number] = stroken(mine, employment.perioden, ())
    return found


CONTROLES: tuple[Check, ...] = (check_duur, check_overlap, check_dubbel, check_recht, check_compensatie, check_hoger_ambt)
