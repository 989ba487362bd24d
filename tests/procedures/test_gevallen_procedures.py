"""Every case of a procedure worked out by hand."""

from __future__ import annotations

import random
from dataclasses import replace

import procedure_gevallen as gevallen
import pytest

VRAGEN = gevallen.alle_vragen()


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_geval(vraag: gevallen.Vraag) -> None:
    assert gevallen.uitkomst(vraag) == gevallen.verwacht(vraag)
    if "poging" in vraag.vraag:
        assert gevallen.geweigerd(vraag) == sorted(vraag.vraag["poging"]["geweigerd"])


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.naam)
def test_de_volgorde_van_vastleggen_telt_niet(vraag: gevallen.Vraag) -> None:
    case = gevallen.zaak(vraag)
    shuffled = list(case.acts)
    random.Random(len(shuffled)).shuffle(shuffled)
    one, other = gevallen.toestand(vraag, case), gevallen.toestand(vraag, replace(case, acts=tuple(shuffled)))
    assert replace(other, case=case) == one


def test_gevallen_hebben_een_eigen_naam() -> None:
    names = {vraag.geval: vraag.inhoud["situatie"] for vraag in VRAGEN}
    assert len({id(vraag.inhoud) for vraag in VRAGEN}) == len(names)


def test_elk_geval_vraagt_iets() -> None:
    assert [vraag.naam for vraag in VRAGEN if not gevallen.verwacht(vraag) and "poging" not in vraag.vraag] == []
