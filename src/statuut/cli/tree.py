"""The tree of reasons on the screen: value, rule and article, then parameters, reading, derogation, facts, and what lies below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statuut.cli.output import clean, console, examples_banner

if TYPE_CHECKING:
    from rich.tree import Tree

    from statuut.payroll.outcome import Answer, Step


def draw_answer(answer: Answer) -> None:
    """An outcome with its explanation."""
    from rich.text import Text
    from rich.tree import Tree

    if answer.example:
        examples_banner()
    screen = console()
    title = Text(clean(f"{answer.term}: "), style="bold")
    title.append(clean(answer.text if answer.state != "onbepaald" else "onbepaald"), style="bold green" if answer.state == "bepaald" else "bold red")
    title.append(clean(f"  [art. {answer.norm}]"), style="cyan")
    tree = Tree(title)
    for step in answer.steps:
        for child in (step,) if step.rule != answer.name else _parts(tree, step):
            _add(tree, child)
    screen.print(tree)
    for missing in answer.missing:
        screen.print(Text(clean(f"Ontbreekt: {missing.question}"), style="bold red"))


def _parts(tree: Tree, step: Step) -> tuple[Step, ...]:
    """The step of the outcome itself is the root: its details hang on the tree, its children follow."""
    _details(tree, step)
    return tuple(step.children)


def _add(branch: Tree, step: Step) -> None:
    from rich.text import Text

    label = Text(clean(f"{step.term}: "))
    label.append(clean(step.text), style="bold")
    label.append(clean(f"  [art. {step.article}]" if step.article else ""), style="cyan")
    node = branch.add(label)
    _details(node, step)
    for child in step.children:
        _add(node, child)


def _details(node: Tree, step: Step) -> None:
    from rich.text import Text

    def line(words: str, style: str = "dim") -> None:
        node.add(Text(clean(words), style=style))

    if step.summary:
        line(step.summary, "italic dim")
    if step.exception:
        line(step.exception, "yellow")
    if step.reading:
        reading = step.reading
        line(f"leeswijze {reading.id}: {reading.question} {reading.alternative}. {reading.reason}", "magenta")
    for used in step.parameters:
        since = "" if used.since is None else f", sinds {_day(used.since)}"
        source = f", {used.source}" if used.source else ""
        status = f" ({used.status})" if used.status and used.status != "officieel" else ""
        line(f"{used.title}: {used.text}{since}{source}{status}")
    children = {child.rule for child in step.children}
    for each in step.inputs:
        if each.name not in children and each.kind != "parameter":
            line(f"{each.term}: {each.text}" + (f"  [art. {each.article}]" if each.article else ""))
    if step.events:
        line("feiten: gebeurtenis " + ", ".join(map(str, step.events)))


def _day(value: Any) -> str:
    from datetime import date

    from statuut.timeline.formatting import format_date

    return format_date(value) if isinstance(value, date) else str(value)
