"""What is wrong with one act at its moment: too late or too early, not competent, not compatible, out of its place, incomplete."""

from __future__ import annotations

from collections.abc import Iterator

from statuut.procedures.case import Act
from statuut.procedures.competence import competence, holders_of, office_excluded, person_excluded
from statuut.procedures.conditions import holds
from statuut.procedures.declaration import Handeling
from statuut.procedures.effects import Breach
from statuut.procedures.parts import Effect
from statuut.procedures.running import state_of, stays, stopped
from statuut.procedures.situation import Situation, of_act
from statuut.timeline.formatting import format_date


def faults(situation: Situation, act: Act, kind: Handeling) -> tuple[Breach, ...]:
    """Every fault of an act, given what happened before it."""
    checks = (_place, _order, _times, _stay, _authority, _incompatible, _way, _mentions, _needs)
    return tuple(breach for check in checks for breach in check(situation, act, kind))


def _breach(act: Act, kind: Handeling, code: str, text: str, article: str, effect: Effect, remedy: str = "") -> Breach:
    return Breach(code, kind.sleutel, text, article or kind.artikel, effect, act.nr, remedy)


def _place(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    """Whether the act has a place at all: the procedure is not over, its condition holds, it was not done before."""
    over = situation.ending()
    if over is not None and not kind.na_einde:
        text = f"De procedure was al beëindigd op {format_date(over.act.dag)}: {over.kind.label.lower()}."
        yield _breach(act, kind, "na_einde", text, over.kind.artikel, "aanvechtbaar")
    if holds(kind.wanneer, situation) is False:
        yield _breach(act, kind, "niet_van_toepassing", f"{kind.label} bestaat in dit geval niet.", kind.artikel, "aanvechtbaar")
    earlier = situation.last(kind.sleutel)
    if earlier is not None and not kind.herhaalbaar and not earlier.to_repair:
        if earlier.geacht:
            text = f"{kind.label}: op {format_date(earlier.act.dag)} was er al een beslissing door het verstrijken van de termijn."
            yield _breach(act, kind, "al_geacht", text, earlier.artikel, "geacht")
        else:
            text = f"{kind.label} was al gebeurd op {format_date(earlier.act.dag)}."
            yield _breach(act, kind, "tweemaal", text, kind.artikel, "aanvechtbaar", "Verbeter of trek de eerdere registratie in.")


def _order(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    names = situation.procedure.handelingen
    for needed in kind.na:
        if holds(needed.wanneer, situation) is not False and not any(situation.happened(each) for each in needed.daden):
            labels = " of ".join(names[each].label for each in needed.daden)
            text = f"{kind.label} kan pas na: {labels}."
            yield _breach(act, kind, "ontbrekende_handeling", text, needed.artikel, needed.gevolg, f"Eerst: {labels}.")
    for barred in kind.niet_na:
        if holds(barred.wanneer, situation) is not False:
            for each in barred.daden:
                if found := situation.last(each):
                    text = f"{kind.label} kan niet meer na: {names[each].label} ({format_date(found.act.dag)})."
                    yield _breach(act, kind, "niet_meer_mogelijk", text, barred.artikel, barred.gevolg)


def _times(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    for declared in situation.procedure.termijnen.values():
        if kind.sleutel not in declared.daden:
            continue
        found = state_of(situation.for_act(act) if declared.terug else situation, declared, act.dag)
        if found is None or found.dag is None or found.geteld is None:
            continue
        term = found.termijn
        measured = of_act(act, term.meet)
        if measured is None:
            continue
        if term.aard == "uiterste" and measured > found.dag:
            text = f"{kind.label} op {format_date(measured)} is te laat: {term.label}, uiterlijk op {format_date(found.dag)}."
            yield Breach("te_laat", kind.sleutel, text, term.artikel, term.gevolg, act.nr, "", term.gevolg_tekst, term.sleutel)
        if term.aard == "ten_vroegste" and measured < found.dag:
            text = f"{kind.label} op {format_date(measured)} is te vroeg: {term.label}, ten vroegste op {format_date(found.dag)}."
            remedy = f"Opnieuw, vanaf {format_date(found.dag)}."
            yield Breach("te_vroeg", kind.sleutel, text, term.artikel, term.gevolg, act.nr, remedy, term.gevolg_tekst, term.sleutel)


def _stay(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    if kind.tijdens_schorsing:
        return
    for stay in stays(situation):
        if act.dag in stay.periode and stopped(stay, kind.sleutel):
            declared = stay.schorsing
            text = f"{kind.label} tijdens een tijd waarin de procedure stilstaat: {declared.label}, {stay.periode.text()}."
            yield _breach(act, kind, "tijdens_schorsing", text, declared.artikel, declared.gevolg, "Wacht tot de procedure weer loopt.")


def _authority(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    door = act.door
    if door is None or kind.van_rechtswege or kind.van_buiten:
        return
    found = competence(situation, kind, act.dag)
    roles = situation.procedure.rollen
    name = roles[door.rol].naam if door.rol in roles else door.rol
    match = next((each for each in found.bevoegd if each.rol == door.rol), None)
    excluded = any(each.rol == door.rol for each in found.uitgesloten)
    if match is None and found.bepaald and not excluded:
        others = " of ".join(each.naam for each in found.bevoegd)
        article = found.bevoegd[0].artikel if found.bevoegd else kind.artikel
        remedy = f"Bevoegd: {others}." if others else found.bevinding
        yield _breach(act, kind, "onbevoegd", f"{kind.label} door {name}: die is hiervoor niet bevoegd.", article, "aanvechtbaar", remedy)
    if door.hoedanigheid == "gedelegeerde" and not kind.delegeerbaar:
        text = f"{kind.label}: deze bevoegdheid kan niet worden gedelegeerd."
        yield _breach(act, kind, "delegatie", text, kind.delegatie_artikel or situation.procedure.delegatie_artikel, "aanvechtbaar")
    if match is None or not door.persoon or door.hoedanigheid != "titularis":
        return
    known = holders_of(situation, roles[door.rol], act.dag)
    if known and all(holder.persoon != door.persoon for holder in known):
        text = f"{kind.label} door {door.persoon}, die op {format_date(act.dag)} niet bekend is als {name}."
        yield _breach(act, kind, "andere_persoon", text, match.artikel, "aanvechtbaar", "Vermeld of hij waarneemt of vervangt.")


def _incompatible(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    if act.door is None:
        return
    roles = situation.procedure.rollen
    seen: set[str] = set()
    for persoon in (act.door.persoon, *act.deelnemers):
        if persoon and (rule := person_excluded(situation, kind, persoon)):
            seen.add(rule.artikel)
            yield _breach(act, kind, "onverenigbaar", f"{kind.label} met {persoon}: {rule.tekst}.", rule.artikel, rule.gevolg)
    if act.door.rol in roles and (reason := office_excluded(situation, kind, roles[act.door.rol])) and reason[1] not in seen:
        text = f"{kind.label} door {roles[act.door.rol].naam}: {reason[0]}."
        effect = next(rule.gevolg for rule in kind.onverenigbaar if (rule.tekst, rule.artikel) == reason)
        yield _breach(act, kind, "onverenigbaar", text, reason[1], effect)


def _way(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    if kind.wijze and act.wijze and act.wijze != kind.wijze:
        ways = situation.procedure.verzendingen
        text = f"{kind.label} gaat {ways[kind.wijze].label.lower()}, niet {ways[act.wijze].label.lower()}."
        yield _breach(act, kind, "verkeerde_wijze", text, kind.wijze_artikel, "aanvechtbaar")


def _mentions(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    for key in kind.documenten:
        document = situation.procedure.documenten[key]
        for missing in act.ontbreekt:
            if mention := document.vermeldingen.get(missing):
                text = f"{document.naam} vermeldt niet: {mention.label}."
                yield _breach(act, kind, "ontbrekende_vermelding", text, mention.artikel or document.artikel, mention.gevolg)


def _needs(situation: Situation, act: Act, kind: Handeling) -> Iterator[Breach]:
    looking = situation.for_act(act)
    for need in kind.eisen.values():
        if holds(need.wanneer, looking) and holds(need.eis, looking) is False:
            yield _breach(act, kind, "eis", f"{kind.label}: {need.tekst}.", need.artikel, need.gevolg, need.herstel)
