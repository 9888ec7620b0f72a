"""All commands, by their full names such as `projects list`."""

from collections.abc import Iterator

import click

from quantconnect_cli.program import program
from quantconnect_cli.registry import COMMANDS


def _commands() -> Iterator[tuple[str, click.Command]]:
    context = click.Context(program)
    for name in COMMANDS:
        yield from _below(name, program.get_command(context, name), context)


def _below(
    name: str, command: click.Command | None, context: click.Context
) -> Iterator[tuple[str, click.Command]]:
    assert command is not None
    yield name, command
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            yield from _below(f"{name} {inner}", command.get_command(context, inner), context)


ALL = dict(_commands())
