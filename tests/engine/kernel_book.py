"""A small book with every kind of node and of reading that a kernel must get right, and the parameters and tables that go with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from statuut.engine.interpreter import MonthRow
from statuut.engine.plan import Plan, make_plan
from statuut.engine.rule import Fact, Reference, RuleBook
from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, UNKNOWN
from statuut.money import to_cents

MEI = 5
FIRST = 24_003
SPECIAL = (UNKNOWN, NOT_APPLICABLE, CONFLICT, OVERFLOW, NONE)
PARAMETERS = {"maandnummer": False, "kalendermaand": False, "bedrag": True, "drempel": False}
BOEK = RuleBook("kern", levels=("deel", "dienst"))
for _name in ("a", "b"):
    BOEK.fact(Fact(_name, _name, COUNT, "1", may_be_unknown=True, may_be_none=True))
for _name in ("aan", "uit", "ook"):
    BOEK.fact(Fact(_name, _name, YES_NO, "1", may_be_unknown=True))
BOEK.fact(Fact("groot", "groot", COUNT, "1"))
BOEK.fact(Fact("c", "c", COUNT, "1", "deel", may_be_unknown=True, may_be_none=True))
BOEK.fact(Fact("d", "d", COUNT, "1", "dienst"))
BOEK.reference(Reference("april", "telling", month=4))
BOEK.reference(Reference("vorig_jaar", "duldt", first=1, last=12, year=-1))
BOEK.reference(Reference("dit_jaar", "duldt", first=1, last=12))
BOEK.reference(Reference("zomer_vorig_jaar", "telling", first=6, last=8, year=-1))
BOEK.reference(Reference("tot_september", "telling", first=1, last=9))


def deler(a, b):
    """A helper with a loop and an assignment of two values at once."""
    while b > 0:
        a, b = b, a % b
    return a


@BOEK.rule("2", unit=COUNT, start=0)
def telling(vorige_telling, d_telt):
    """A counter."""
    return vorige_telling + d_telt


@BOEK.rule("2", unit=COUNT)
def d_telt(som_d, hoogste_d, laatste_d):
    if hoogste_d == NONE or laatste_d == NONE:
        return 0
    return som_d + hoogste_d * 2 - laatste_d


@BOEK.rule("3", unit=COUNT, accepts=(UNKNOWN,))
def duldt(a, b):
    if a == UNKNOWN:
        return 11
    return b if b != UNKNOWN else 7


@BOEK.rule("4", unit=COUNT, per="deel")
def stuk(c, vorige_telling, bedrag, na_drempel):
    if c == NONE:
        return NONE
    return to_cents(c * bedrag - vorige_telling * 3, 7) + na_drempel


@BOEK.rule("5", unit=YES_NO)
def na_drempel(maandnummer, drempel):
    return 1 if maandnummer >= drempel else 0


@BOEK.rule("5", unit=COUNT)
def rij(telling, na_drempel, tabel, leeswijze_keuze):
    return tabel[min(telling % 5 + na_drempel, 4)] if leeswijze_keuze == 0 else tabel[-1]


@BOEK.rule("6", unit=COUNT, start=NONE, accepts=(UNKNOWN,))
def houder(vorige_houder, som_stuk, a):
    """A holder: keeps what it had unless something new comes."""
    if a == UNKNOWN:
        return UNKNOWN
    return som_stuk if a == 1 else vorige_houder


@BOEK.rule("7", unit=COUNT)
def gewoon(a, hoogste_stuk):
    """The general rule."""
    return -1 if hoogste_stuk == NONE or a == NONE else abs(-a) + deler(hoogste_stuk % 12 + 12, 18)


@BOEK.exception(to="gewoon", article="7 a", when="aan")
def gewoon_aan(b, telling):
    return 2 if b != NONE else telling


@BOEK.exception(to="gewoon", article="7 b", when="uit")
def gewoon_uit(laatste_stuk):
    return 2 if laatste_stuk == NONE else 3


@BOEK.exception(to="gewoon", article="7 c", when="ook", prevails_over=("7 a",))
def gewoon_ook(dit_jaar):
    return dit_jaar


@BOEK.rule("8", unit=COUNT, accepts=(UNKNOWN,))
def in_mei(kalendermaand, b, dit_jaar, vorig_jaar, april):
    """Looks at its inputs in May only."""
    if kalendermaand != MEI or b == NONE:
        return 0
    if april <= NONE or dit_jaar == UNKNOWN or vorig_jaar == UNKNOWN or b == UNKNOWN:
        return 5
    return april * 100 + dit_jaar + vorig_jaar + b


@BOEK.exception(to="in_mei", article="8 a", when="aan")
def in_mei_aan(tot_september, telling):
    return tot_september + telling


@BOEK.rule("9", unit=COUNT)
def alles(in_mei, gewoon, rij, zomer_vorig_jaar, kalendermaand, maandnummer):
    extra = 0 if not (gewoon > 3 and rij > 1) or in_mei < 0 else -(maandnummer // 12 % 4)
    return in_mei + gewoon + rij + zomer_vorig_jaar + extra if kalendermaand <= 10 else -extra


@BOEK.rule("10", unit=COUNT)
def product(groot, telling):
    """Leaves 64 bits for large facts."""
    return groot * groot * 4 // (telling + 1)


@BOEK.rule("10", unit=COUNT)
def quotient(groot, a):
    return 12 // groot if a == 3 else groot % (a - 3)


def plan_of(*targets: str) -> Plan:
    """The plan of these outcomes."""
    return make_plan(BOEK, PARAMETERS, ["tabel"], ["keuze"], targets)


def parameters(month: int) -> Mapping[str, Any]:
    """Parameters of a month; the amount is unknown for two months."""
    amount = UNKNOWN if month in (FIRST + 9, FIRST + 10) else 100 + month // 5
    return {"maandnummer": month, "kalendermaand": month % 12 + 1, "bedrag": amount, "drempel": FIRST + 17, "tabel": [4, 2, 9, 1, 7]}


def random_rows(seed: int, months: int = 45) -> list[MonthRow]:
    """A stream in which facts stay for a while and then change; some months lie outside it at either end."""
    random = Random(seed)
    strange = 0.25 if seed % 3 else 0.0
    facts, parts, rows = _facts(random, strange), _parts(random, strange), []
    for month in range(FIRST + random.randrange(14), FIRST + months - random.randrange(14)):
        if random.random() < 0.3:
            facts = {**facts, **{k: v for k, v in _facts(random, strange).items() if random.random() < 0.4}}
        if random.random() < 0.3:
            parts = _parts(random, strange)
        rows.append(MonthRow(month, facts, parts))
    return rows


def _facts(random: Random, strange: float) -> dict[str, int]:
    numbers = {name: _one(random, strange, SPECIAL, 4) for name in ("a", "b")}
    flags = {name: _one(random, strange / 2, (UNKNOWN,), 2) for name in ("aan", "uit", "ook")}
    return {**numbers, **flags, "groot": random.randrange(1, 9)}


def _parts(random: Random, strange: float) -> dict[str, tuple[dict[str, int], ...]]:
    sizes: Sequence[int] = (1, 1, 1, 1, 0, 2, 3)
    pieces = tuple({"c": _one(random, strange, SPECIAL, 90)} for _ in range(random.choice(sizes)))
    return {"deel": pieces, "dienst": tuple({"d": random.randrange(5)} for _ in range(random.choice(sizes)))}


def _one(random: Random, strange: float, special: Sequence[int], below: int) -> int:
    return random.choice(special) if random.random() < strange else random.randrange(below)
