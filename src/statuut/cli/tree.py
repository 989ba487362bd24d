"""The tree of reasons on the screen: value, rule and article, then calculation, reading, parameters, facts, and what lies below.

What decides nothing ("nee", "geen", a condition that was never reached) is left out, unless all is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statuut.cli.output import clean, console, examples_banner

if TYPE_CHECKING:
    from rich.tree import Tree

    from statuut.engine.pack import Pack
    from statuut.payroll.outcome import Answer
    from statuut.payroll.step import Input, Step


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
        self.shown: set[tuple[str, int, int]] = set()

    def hang(self, node: Tree, step: Step) -> None:
        """Hang the details of a step and the steps under it on its node."""
        self.shown.add(step.key)
        for words, style in self._details(step):
            node.add(_styled(words, style))
        for child in (*step.children, *(step.beside if self.everything else ())):
            again = child.key in self.shown
            branch = node.add(self._label(child, " (zie hierboven)" if again and child.children else ""))
            if not again:
                self.hang(branch, child)

    def _label(self, step: Step, more: str) -> Any:
        label = _styled(f"{step.term}: " if step.text else step.term, "")
        label.append(clean(step.text), style="bold")
        if step.article:
            label.append(clean(f"  [art. {step.article}{_title(self.pack, step.article)}]"), style="cyan")
        label.append(more, style="dim")
        return label

    def _details(self, step: Step) -> list[tuple[str, str]]:
        lines = [] if step.exception is None else [(step.exception, "yellow")]
        if step.calculation or not step.children:
            lines += [(step.calculation or step.summary, "")] if step.calculation or step.summary else []
        if step.reading is not None:
            reading = step.reading
            chosen = reading.alternative.rstrip(".")
            lines.append((f"leeswijze {reading.id}: {reading.question} Gekozen: {chosen}. {reading.reason}", "magenta"))
        for used in step.parameters if self.everything else step.shown_parameters:
            status = f" ({used.status})" if used.status != "officieel" else ""
            lines.append((f"{used.title}: {used.text}, {used.period}, {used.source}{status}", "dim"))
        told = {each.term for each in (*step.children, *step.beside)} if self.everything else set()
        inputs = [each for each in step.inputs if each.kind != "parameter" and each.text and each.term not in told]
        lines += [(_input(each), "dim") for each in (inputs if self.everything else step.shown_inputs)]
        if step.events:
            lines.append(("feiten: gebeurtenis " + ", ".join(map(str, step.events)), "dim"))
        return lines


def _input(each: Input) -> str:
    return f"{each.term}: {each.text}" + (f"  [art. {each.article}]" if each.article else "")


def _title(pack: Pack, article: str) -> str:
    norm = pack.norms.get(article)
    return f": {norm.title}" if norm else ""


def _styled(words: str, style: str) -> Any:
    from rich.text import Text

    return Text(clean(words), style=style)
