"""Every case of a procedure worked out by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import procedure_gevallen as gevallen
import pytest
from pydantic import ValidationError

from statuut.dossier.events import EVENT_KINDS
from statuut.procedures.shape import state_json

VRAGEN = gevallen.alle_vragen()


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_geval(vraag: gevallen.Vraag) -> None:
    assert gevallen.uitkomst(vraag) == gevallen.verwacht(vraag)
    if "poging" in vraag.vraag:
        assert gevallen.geweigerd(vraag) == sorted(vraag.vraag["poging"]["geweigerd"])


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_de_volgorde_van_vastleggen_telt_niet(vraag: gevallen.Vraag) -> None:
    case = gevallen.zaak(vraag)
    numbers = [act.nr for act in case.acts]
    random.Random(len(numbers)).shuffle(numbers)
    new = {act.nr: number for act, number in zip(case.acts, numbers, strict=True)}
    acts = (replace(act, nr=new[act.nr], vervangt=new[act.vervangt] if act.vervangt else None) for act in case.acts)
    other = replace(case, acts=tuple(sorted(acts, key=lambda act: act.nr)))
    assert zonder_nummers(state_json(gevallen.toestand(vraag, other))) == zonder_nummers(state_json(gevallen.toestand(vraag, case)))


def zonder_nummers(value: Any) -> Any:
    """The state without the numbers that the records happened to get."""
    if isinstance(value, dict):
        return {name: zonder_nummers(each) for name, each in value.items() if name != "nr"}
    return [zonder_nummers(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_elke_gebeurtenis_past_in_het_dossier(vraag: gevallen.Vraag) -> None:
    state = gevallen.toestand(vraag)
    for draft in state.gebeurtenissen:
        declared = [each for each in state.procedure.handelingen[draft.daad].gebeurtenis if each.soort == draft.soort]
        unknown = {name for each in declared for name in each.velden} - set(draft.velden)
        try:
            read = EVENT_KINDS[draft.soort](**draft.velden)
        except ValidationError as error:
            # What the case does not know yet, the file asks for; nothing else may be wrong.
            assert {(each["type"], *each["loc"]) for each in error.errors()} <= {("missing", name) for name in unknown}
        else:
            assert {name for name, value in read if value is not None} >= set(draft.velden)
        assert draft.tot is None or draft.tot >= draft.van


def test_gevallen_hebben_een_eigen_naam() -> None:
    names = {vraag.geval: vraag.inhoud["situatie"] for vraag in VRAGEN}
    assert len({id(vraag.inhoud) for vraag in VRAGEN}) == len(names)


def test_elk_geval_vraagt_iets() -> None:
    assert [vraag.naam for vraag in VRAGEN if not gevallen.verwacht(vraag) and "poging" not in vraag.vraag] == []
