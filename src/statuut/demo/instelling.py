"""The made-up institution: the files of its staff, always the same for the same seed.

First it is settled who works there and which themes each person has; then each file is written with a random source of its own, so
that one person does not depend on another.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from statuut.demo import (
    afwezigheden,
    beslissingen,
    correcties,
    einde,
    mandaten,
    onkosten,
    persoon,
    prestaties,
    straffen,
    toelagen,
    verlofgegevens,
    verlofsoorten,
    vorige_diensten,
)
from statuut.demo.loopbaan import settle_career, write_career
from statuut.demo.namen import make_names
from statuut.demo.pen import Pen
from statuut.demo.plan import Plan, spread, write_themes
from statuut.demo.profielen import make_plans
from statuut.dossier.file import Dossier

SEED, COUNT = 1997, 200
#: Rare leave, work that is paid apart, allowances, costs and penalties: given out with a random source of their own and written last.
ADDED = (
    *verlofsoorten.THEMES, *mandaten.THEMES, *verlofgegevens.THEMES, *prestaties.THEMES, *toelagen.THEMES, *onkosten.THEMES,
    *straffen.THEMES,
)  # fmt: skip
#: All themes, in the order in which they are given out.
THEMES = (
    *einde.THEMES, *beslissingen.CAREER, *persoon.THEMES, *vorige_diensten.THEMES, *beslissingen.THEMES, *afwezigheden.THEMES,
    *correcties.OMISSIONS, *correcties.THEMES, *ADDED,
)  # fmt: skip


@dataclass(frozen=True)
class Member:
    """A file with the themes that it shows."""

    dossier: Dossier
    themes: frozenset[str]


def make_institution(seed: int = SEED, count: int = COUNT) -> tuple[Dossier, ...]:
    """The files of all members of staff, in order of personnel number."""
    return tuple(member.dossier for member in make_members(seed, count))


def make_members(seed: int = SEED, count: int = COUNT, *, ends: bool = True, added: bool = True) -> tuple[Member, ...]:
    """The files with their themes; without `ends` everyone stays in service and nothing is missing (for benchmarks).

    Without `added` careers are ordinary: no rare leave, and no claims or grants, which make every month another one.
    """
    rng = Random(seed)
    plans = make_plans(rng, count)
    for group in (einde.THEMES, beslissingen.CAREER, persoon.THEMES, vorige_diensten.THEMES, beslissingen.THEMES, afwezigheden.THEMES):
        if group is einde.THEMES and not ends:
            continue
        spread(group, plans, rng)
        if group is einde.THEMES:
            for plan in plans:
                einde.settle_end(rng, plan)
    if ends:
        spread(correcties.OMISSIONS, plans, rng)
    spread(correcties.THEMES, plans, rng)
    names = make_names(rng, [plan.geslacht for plan in plans])
    if added:
        spread(ADDED, plans, Random(f"{seed}-toegevoegd"))
    return tuple(_member(seed, plan, name) for plan, name in zip(plans, names, strict=True))


def _member(seed: int, plan: Plan, name: tuple[str, str]) -> Member:
    pen = Pen(plan.nummer, Random(f"{seed}-{plan.nummer}"), plan.entry)
    settle_career(pen, plan)
    write_themes(vorige_diensten.THEMES, pen, plan)
    persoon.write_person(pen, plan, name)
    write_career(pen, plan)
    write_themes(beslissingen.THEMES, pen, plan)
    write_themes(afwezigheden.THEMES, pen, plan)
    einde.write_end(pen, plan)
    write_themes(correcties.OMISSIONS, pen, plan)
    write_themes(correcties.THEMES, pen, plan)
    write_themes(ADDED, pen, plan)
    return Member(pen.dossier(), frozenset(plan.themes))
