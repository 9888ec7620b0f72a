"""The reference of the command `quantconnect`, made from its code."""

import re
import sys
from collections.abc import Iterator, Sequence
from inspect import cleandoc
from pathlib import Path

import click

ROOT = Path(__file__).parents[1]
# The environment of the site has click, but not this project.
sys.path += [str(ROOT / "cli"), str(ROOT / "overlay")]

from quantconnect_cli.exits import Exit  # noqa: E402
from quantconnect_cli.options import COMMON  # noqa: E402
from quantconnect_cli.program import program  # noqa: E402
from quantconnect_cli.registry import COMMANDS, NAME  # noqa: E402

VERBATIM = "\b"


def commands_pages() -> str:
    """Return a section for each command, in the order of the help."""
    context = click.Context(program, info_name=NAME)
    sections = [
        section
        for name in COMMANDS
        if (command := program.get_command(context, name))
        for section in _sections(command, click.Context(command, context, name))
    ]
    return "\n".join(sections)


def _sections(command: click.Command, context: click.Context) -> Iterator[str]:
    if not isinstance(command, click.Group):
        yield _section(command, context)
        return
    for name in command.list_commands(context):
        if inner := command.get_command(context, name):
            yield from _sections(inner, click.Context(inner, context, name))


def _section(command: click.Command, context: click.Context) -> str:
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    own = [one for one in command.params if one not in COMMON]
    parts = [f"## {context.command_path}\n", f"```text\n{usage}\n```\n", *_text(command)]
    return "\n".join([*parts, options_table(own)])


def _text(command: click.Command) -> Iterator[str]:
    """The help of a command as Markdown."""
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        if paragraph.startswith(VERBATIM):
            yield f"```text\n{paragraph.removeprefix(VERBATIM).strip(chr(10))}\n```\n"
        else:
            yield f"{paragraph}\n"


def common_options() -> str:
    """Return a table of the options that every command has."""
    return options_table(COMMON)


def options_table(parameters: Sequence[click.Parameter]) -> str:
    """Return a table of options; nothing if there are none."""
    context = click.Context(program)
    records = [one.get_help_record(context) for one in parameters if isinstance(one, click.Option)]
    rows = [f"| `{_cell(names)}` | {_cell(text)} |" for names, text in filter(None, records)]
    return "\n".join(["| Option | What it does |", "| --- | --- |", *rows, ""]) if rows else ""


def _cell(text: str) -> str:
    # Brackets would be a reference in Markdown.
    return re.sub(r"([|\[\]])", r"\\\1", text)


def exit_codes() -> str:
    """Return a table of the exit codes."""
    rows = [f"| {code:d} | {code.meaning} |" for code in Exit]
    return "\n".join(["| Exit code | Meaning |", "| --: | --- |", *rows, ""])
