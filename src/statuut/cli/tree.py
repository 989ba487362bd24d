"""The tree of reasons on the screen: value, rule and article, then parameters, reading, derogation, facts, and what lies below.

A reason that was shown once is not shown again, and what was found not to hold ("nee", "geen") is not dug into, unless all is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statuut.cli.output import clean, console, examples_banner

if TYPE_CHECKING:
    from rich.tree import Tree

    from statuut.engine.pack import Pack
    from statuut.payroll.outcome import Answer, Input, Step

_BELOW = ("regel", "deel")


def draw_answer(answer: Answer, pack: Pack, *, everything: bool = False) -> None:
    """An outcome with its explanation."""
    from rich.text import Text
    from rich.tree import Tree

    from statuut.timeline.month import month_text

    if answer.example:
        examples_banner()
    title = Text(clean(f"{answer.term}: "), style="bold")
    title.append(clean(answer.text), style="bold green" if answer.determined else "bold red")
    title.append(clean(f"  [art. {answer.norm}{_title(pack, answer.norm)}]"), style="cyan")
    if answer.month:
        title.append(f"  {month_text(answer.month)}", style="dim")
    tree = Tree(title)
    if answer.root is not None:
        _Drawing(pack, everything).hang(tree, answer.root)
    console().print(tree)


class _Drawing:
    """One tree being drawn, with what it has shown already."""

    def __init__(self, pack: Pack, everything: bool) -> None:
        self.pack = pack
        self.everything = everything
        self.shown: set[int] = set()

    def hang(self, node: Tree, step: Step) -> None:
        """Hang the details of a step and the steps under it on its node."""
        self.shown.add(id(step))
        for words, style in self._details(step):
            node.add(_styled(words, style))
        for child in step.children:
            again = id(child) in self.shown and not self.everything
            closed = again or (_does_not_hold(child) and not self.everything)
            branch = node.add(self._label(child, " (zie hierboven)" if again and child.children else ""))
            if not closed:
                self.hang(branch, child)

    def _label(self, step: Step, more: str) -> Any:
        label = _styled(f"{step.term}: ", "")
        label.append(clean(step.text), style="bold")
        if step.article:
            label.append(clean(f"  [art. {step.article}{_title(self.pack, step.article)}]"), style="cyan")
        label.append(more, style="dim")
        return label

    def _details(self, step: Step) -> list[tuple[str, str]]:
        lines = [] if step.exception is None else [(step.exception, "yellow")]
        if step.reading is not None:
            reading = step.reading
            chosen = reading.alternative.rstrip(".")
            lines.append((f"leeswijze {reading.id}: {reading.question} Gekozen: {chosen}. {reading.reason}", "magenta"))
        for used in step.parameters:
            status = f" ({used.status})" if used.status != "officieel" else ""
            lines.append((f"{used.title}: {used.text}, sinds {used.since}, {used.source}{status}", "dim"))
        hidden = ("parameter", *(_BELOW if step.children else ()))
        lines += [(_input(each), "dim") for each in step.inputs if each.kind not in hidden]
        if step.events:
            lines.append(("feiten: gebeurtenis " + ", ".join(map(str, step.events)), "dim"))
        return lines


def _does_not_hold(step: Step) -> bool:
    """Whether a step says that something is not so, or that there is none."""
    from statuut.engine.values import NONE, NOT_APPLICABLE

    return step.value in (NONE, NOT_APPLICABLE) or (step.unit.key == "ja_nee" and step.value == 0)


def _input(each: Input) -> str:
    return f"{each.term}: {each.text}" + (f"  [art. {each.article}]" if each.article else "")


def _title(pack: Pack, article: str) -> str:
    norm = pack.norms.get(article)
    return f": {norm.title}" if norm else ""


def _styled(words: str, style: str) -> Any:
    from rich.text import Text

    return Text(clean(words), style=style)
