"""From everything that was worked out to what a person wants to read.

A step opens the steps without which its value would be another one: not what a highest value passed over or a condition never
reached, not what is none, zero or "nee" (unless its own value is that: then those are the reason), not what was opened higher in the
tree, and not a bare product: the steps under that come in its place. Whatever is not opened stays among the inputs, and beside the
step for whoever wants all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from statuut.engine.plan import HIGHEST, LAST, SUM
from statuut.engine.values import CONFLICT, UNKNOWN
from statuut.payroll.step import Step

BARE = "teller"
GATHERING = (SUM, LAST, HIGHEST)


def pruned(root: Step, depth: int) -> Step:
    """The tree under a root, of which the steps have all they need as children."""
    return _Pruning().opened(root, depth)


class _Pruning:
    def __init__(self) -> None:
        self.told: set[tuple[str, int]] = set()

    def opened(self, step: Step, depth: int) -> Step:
        """A step with the children to read; those under it are opened from the top down, so that each is told once."""
        self.told.add(_told(step))
        complete = step
        step, skipped = _through(step)
        below = _decisive(step) if depth > 1 else []
        mine = list({_told(child): child for child in below if _told(child) not in self.told}.values())
        self.told.update(_told(child) for child in (*mine, *skipped))
        children = tuple(self.opened(child, depth - 1) for child in mine)
        kept = {child.key for child in children}
        beside = tuple(child for child in (*skipped, *complete.children) if child.key not in kept)
        return replace(step, children=children, beside=beside)


def _told(step: Step) -> tuple[str, int]:
    """What makes a step the same to a reader: two parts of a month with the same value are told once."""
    return (step.rule, step.value)


def _through(step: Step) -> tuple[Step, tuple[Step, ...]]:
    """A step that only hands on its one part takes over what that part tells; gives the steps left out."""
    if len(step.inputs) != 1 or len(step.children) != 1 or step.parameters:
        return step, ()
    only = step.children[0]
    if only.value != step.value or only.unit != step.unit or not only.part:
        return step, ()
    taken = replace(
        step, inputs=only.inputs, parameters=only.parameters, events=only.events, children=only.children,
        exception=step.exception or only.exception, reading=step.reading or only.reading, calculation=step.calculation or only.calculation,
    )  # fmt: skip
    return taken, (only,)


def _deciding(step: Step) -> Iterator[Step]:
    """The children that decide; in place of a product, those that decide it."""
    deciding = {each.name for each in step.inputs if each.decides}
    for child in step.children:
        if deciding.isdisjoint((child.rule, *(prefix + child.rule for prefix in GATHERING))):
            continue
        if child.unit.key == BARE:
            yield from _deciding(child)
        else:
            yield child


def _decisive(step: Step) -> list[Step]:
    """The children to open, those that give the value itself first."""
    found = list(_deciding(step))
    unsettled = [child for child in step.children if child.value in (UNKNOWN, CONFLICT)]
    if step.value in (UNKNOWN, CONFLICT) and unsettled:
        return unsettled
    if not step.empty:
        found = [child for child in found if not child.empty]
    same = [child for child in found if child.unit == step.unit and child.value == step.value and step.unit.key != "ja_nee"]
    return [*same, *(child for child in found if child not in same)]
