"""Typer in Dutch: help pages, usage errors and exit codes, and groups whose commands are loaded when they are asked for.

Help is written by Typer's own plain formatter: that keeps `statuut --help` quick, and rich is loaded only by commands that draw.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from statuut.cli.faults import BROKEN, DONE, USAGE, UsageFault

JSON_OPTION = "--json"


@dataclass(frozen=True, slots=True)
class Command:
    """An entry of a group: its name, one line of help, and `module:function` under `statuut.cli.commands`, or commands of its own."""

    name: str
    help: str
    target: str = ""
    commands: tuple[Command, ...] = ()


class DutchCommand(TyperCommand):
    """A command whose help page is Dutch."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, text, arguments and options."""
        _write_help(self, ctx, formatter, [])


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and loads one when it is used."""

    entries: ClassVar[tuple[Command, ...]] = ()

    def list_commands(self, ctx: Any) -> list[str]:
        """The names, in the order of the table."""
        return [entry.name for entry in self.entries]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command with this name, loaded; None when there is none."""
        entry = next((entry for entry in self.entries if entry.name == cmd_name), None)
        return None if entry is None else _load(entry)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As Typer does, with a Dutch sentence for a name that is not there."""
        names = self.list_commands(ctx)
        if args and not args[0].startswith("-") and args[0] not in names:
            near = get_close_matches(args[0], names, 2, 0.65)
            hint = "Bedoelt u " + " of ".join(f"“{name}”" for name in near) + "?" if near else None
            raise UsageFault(f"Het commando “{args[0]}” bestaat niet.", right=None if near else "één van: " + ", ".join(names), hint=hint)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, text, options and the table of commands."""
        _write_help(self, ctx, formatter, [(entry.name, entry.help) for entry in self.entries])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run and end with an exit code; what went wrong is told in Dutch, as JSON where JSON was asked for."""
        given = list(sys.argv[1:] if args is None else args)
        try:
            code = super().main(args=given, prog_name=prog_name or "statuut", standalone_mode=False, **extra)
        except UsageFault as fault:
            code = _tell(fault, JSON_OPTION in given)
        except TyperException as error:
            code = _tell(translate(error), JSON_OPTION in given)
        except typer.Abort:
            print("Afgebroken.", file=sys.stderr)
            code = USAGE
        sys.exit(code if isinstance(code, int) else DONE)


def _load(entry: Command) -> Any:
    if entry.commands:
        group = type("Group", (LazyGroup,), {"entries": entry.commands})
        sub = typer.Typer(name=entry.name, cls=group, help=entry.help, add_completion=False, rich_markup_mode=None)
        sub.callback(invoke_without_command=True)(_help_of_group)
        return typer.main.get_command(sub)
    module, _, function = entry.target.partition(":")
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    run = getattr(import_module(f"statuut.cli.commands.{module}"), function)
    single.command(entry.name, cls=DutchCommand, help=entry.help)(run)
    return typer.main.get_command(single)


def _help_of_group(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def _write_help(command: Any, ctx: Any, formatter: Any, commands: list[tuple[str, str]]) -> None:
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    pieces: list[str] = []
    for param in command.get_params(ctx):
        if param.param_type_name == "argument":
            shown = argument_name(param)
            arguments.append((shown, param.help or ""))
            pieces.append(shown if param.required else f"[{shown}]")
        elif not getattr(param, "hidden", False):
            options.append(_option(param))
    pieces += ["COMMANDO ..."] if commands else []
    formatter.write_usage(ctx.command_path, " ".join(["[OPTIES]", *pieces]), prefix="Gebruik: ")
    formatter.write_paragraph()
    formatter.write_text(command.help or "")
    for title, rows in (("Argumenten", arguments), ("Opties", options), ("Commando's", commands)):
        if rows:
            with formatter.section(title):
                formatter.write_dl(rows)
    if command.epilog:
        formatter.write_paragraph()
        formatter.write_text(command.epilog)


def argument_name(param: Any) -> str:
    """An argument as help pages write it: BESTAND, or BESTANDEN... when there may be several."""
    name = str(param.metavar or param.name).upper()
    return f"{name}..." if param.nargs != 1 else name


def _option(param: Any) -> tuple[str, str]:
    name = ", ".join(sorted(param.opts, key=len))
    if name == "--help":
        return name, "Toon deze hulp en stop."
    if not param.is_flag:
        name += f" {param.metavar or param.name.upper()}"
    notes = ["verplicht"] if param.required else []
    notes += ["mag meermaals"] if param.multiple else []
    return name, (param.help or "") + (f" [{', '.join(notes)}]" if notes else "")


def translate(error: Any) -> UsageFault:
    """A usage error of Typer itself as a Dutch one."""
    kind, param = type(error).__name__, getattr(error, "param", None)
    context = getattr(error, "ctx", None)
    more = None if context is None else f"Zie “{context.command_path} --help”."
    option = str(getattr(error, "option_name", "") or "")
    if kind == "MissingParameter" and param is not None:
        if param.param_type_name == "argument":
            return UsageFault(f"Het argument {argument_name(param)} ontbreekt.", hint=more)
        return UsageFault(f"De optie {max(param.opts, key=len)} ontbreekt.", hint=more)
    if kind == "NoSuchOption":
        near = sorted(getattr(error, "possibilities", None) or ())
        return UsageFault(f"De optie {option} bestaat niet.", option, hint=f"Bedoelt u {' of '.join(near)}?" if near else more)
    if kind == "BadOptionUsage":
        wanted = "krijgt geen waarde" if "not take" in error.message else "vraagt een waarde"
        return UsageFault(f"De optie {option} {wanted}.", option)
    if "extra argument" in error.message:
        surplus = error.message.partition("(s) (")[2].rstrip(")")
        return UsageFault(f"Te veel argumenten: “{surplus}”.", hint=more)
    return UsageFault("Het commando is niet goed geschreven.", getattr(param, "name", None), hint=more)


def _tell(fault: UsageFault, as_json: bool) -> int:
    if as_json:
        import json

        print(json.dumps({"bevindingen": [fault.as_dict()]}, ensure_ascii=False, indent=2))
    else:
        print(fault.text(), file=sys.stderr)
    return USAGE


__all__ = ["BROKEN", "Command", "DutchCommand", "LazyGroup", "argument_name", "translate"]
