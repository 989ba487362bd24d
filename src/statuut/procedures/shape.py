"""What a case and its state look like as JSON: for `--json`, the API and templates. Days are ISO texts, amounts as a file holds them."""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.procedures.alone import Alone
from statuut.procedures.case_file import act_values
from statuut.procedures.competence import Competence
from statuut.procedures.effects import Breach
from statuut.procedures.fields import field_of, file_value
from statuut.procedures.recording import Proposal
from statuut.procedures.running import TermState
from statuut.procedures.situation import Happened
from statuut.procedures.state import NextAct, State
from statuut.procedures.terms import Counted
from statuut.procedures.worklist import Task


def state_json(state: State) -> dict[str, Any]:
    """The state of a case."""
    procedure, case = state.procedure, state.case
    return {
        "zaak": case.kenmerk,
        "procedure": procedure.sleutel,
        "naam": procedure.naam,
        "statuut": procedure.statuut,
        "betrokkene": case.betrokkene,
        "op": state.dag.isoformat(),
        "fase": {"sleutel": state.fase.sleutel, "label": state.fase.label},
        "einde": None
        if state.einde is None
        else {"sleutel": state.einde.sleutel, "label": state.einde.label, "dag": _day(state.einde_dag)},
        "staat_stil": state.staat_stil,
        "gegevens": {name: _plain(file_value(field_of(procedure, name), value)) for name, value in state.gegevens.items()},
        "verloop": [happened_json(state, each) for each in state.verloop],
        "volgende": [next_json(each) for each in state.volgende],
        "later": [next_json(each) for each in state.later],
        "vervallen": [
            {"daad": each.kind.sleutel, "label": each.kind.label, "termijn": each.termijn.termijn.sleutel} for each in state.vervallen
        ],
        "termijnen": [term_json(each) for each in state.termijnen],
        "fouten": [breach_json(each) for each in state.fouten],
        "vragen": [{"verwijzing": each.verwijzing, "vraag": each.vraag, "artikel": each.artikel} for each in state.vragen],
        "gebeurtenissen": [
            {"soort": each.soort, "van": _day(each.van), "tot": _day(each.tot), "velden": {k: _plain(v) for k, v in each.velden.items()}}
            for each in state.gebeurtenissen
        ],
    }


def happened_json(state: State, happened: Happened) -> dict[str, Any]:
    """An act of the course."""
    values = {name: _plain(value) for name, value in act_values(happened.act, state.procedure).items() if name != "vervangt"}
    return {
        **values,
        "label": happened.kind.label,
        "artikel": happened.artikel or happened.kind.artikel,
        "telt": happened.counts,
        "geacht": happened.tekst if happened.geacht else None,
        "fouten": [breach_json(each) for each in happened.breaches],
    }


def next_json(act: NextAct) -> dict[str, Any]:
    """An act that can be done, now or later."""
    return {
        "daad": act.kind.sleutel,
        "label": act.kind.label,
        "artikel": act.kind.artikel,
        "eerste_dag": _day(act.eerste_dag),
        "laatste_dag": _day(act.laatste_dag),
        "verwacht": act.verwacht,
        "herstel": act.herstel,
        "te_laat": act.te_laat,
        "stil": act.stil,
        "wacht_op": list(act.wacht_op),
        "binnen": list(act.binnen),
        "bevoegd": competence_json(act.bevoegd),
        "documenten": list(act.kind.documenten),
    }


def competence_json(found: Competence) -> dict[str, Any]:
    """Who may do an act."""
    return {
        "bepaald": found.bepaald,
        "overheden": [
            {
                "rol": each.rol,
                "naam": each.naam,
                "artikel": each.artikel,
                "personen": [{"persoon": p.persoon, "naam": p.naam, "stand": p.stand, "tekst": p.tekst} for p in each.personen],
            }
            for each in found.bevoegd
        ],
        "uitgesloten": [{"rol": each.rol, "naam": each.naam, "tekst": each.tekst, "artikel": each.artikel} for each in found.uitgesloten],
        "ontbreekt": list(found.ontbreekt),
        "bevinding": found.bevinding or None,
    }


def term_json(term: TermState) -> dict[str, Any]:
    """A term of a case with its count."""
    head = {"sleutel": term.termijn.sleutel, "label": term.termijn.label, "artikel": term.termijn.artikel, "aard": term.termijn.aard}
    count = counted_json(term.geteld) if term.geteld else {"begin": None, "dag": None, "telling": [], "leeswijzen": []}
    return {**head, "stand": term.stand, **count, "gevolg": term.termijn.gevolg}


def counted_json(counted: Counted) -> dict[str, Any]:
    """The count of a term."""
    return {
        "begin": _day(counted.start),
        "dag": _day(counted.dag),
        "telling": [{"van": _day(e.van), "tot": _day(e.tot), "tekst": e.tekst, "telt": e.telt} for e in counted.regels],
        "leeswijzen": list(dict.fromkeys(counted.leeswijzen)),
    }


def alone_json(found: Alone) -> dict[str, Any]:
    """A term without a case."""
    term = found.geteld.termijn
    return {
        "procedure": found.procedure.sleutel,
        "termijn": term.sleutel,
        "label": term.label,
        "artikel": term.artikel,
        "aard": term.aard,
        "bij": found.bij or None,
        "gevolg": term.gevolg,
        **counted_json(found.geteld),
    }


def breach_json(breach: Breach) -> dict[str, Any]:
    """A fault with its effect."""
    return {
        "code": breach.code,
        "daad": breach.daad,
        "nr": breach.nr,
        "tekst": breach.tekst,
        "artikel": breach.artikel,
        "gevolg": breach.meaning.label,
        "uitleg": breach.effect,
        "herstel": breach.herstel or None,
    }


def proposal_json(done: Proposal) -> dict[str, Any]:
    """What came of recording an act."""
    return {
        "gelukt": done.gelukt,
        "weigeringen": [{"tekst": each.tekst, "artikel": each.artikel, "veld": each.veld or None} for each in done.weigeringen],
        "waarschuwingen": [breach_json(each) for each in done.waarschuwingen],
        "mogelijk": list(done.mogelijk),
        "toestand": state_json(done.state) if done.state else None,
    }


def task_json(task: Task) -> dict[str, Any]:
    """A thing to do."""
    return {
        "soort": task.soort,
        "rol": task.rol,
        "zaak": task.zaak,
        "procedure": task.procedure,
        "daad": task.daad,
        "label": task.label,
        "artikel": task.artikel,
        "eerste_dag": _day(task.eerste_dag),
        "laatste_dag": _day(task.laatste_dag),
        "dagen": task.dagen,
        "personen": list(task.personen),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, str | int | bool) or value is None else str(value)
