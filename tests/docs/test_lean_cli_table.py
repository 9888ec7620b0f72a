"""Each command of the LEAN CLI for the cloud has a row, and each command in it exists."""

import re
import shlex
from pathlib import Path

import click
import pytest

from quantconnect_cli.facts import operation_named
from quantconnect_cli.fields import body_of
from quantconnect_cli.options import Options
from tests.cli.commands import ALL

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "migrate-from-lean-cli.md").read_text(encoding="utf-8")
VERSION = "1.0.230"
"""The release of the LEAN CLI that has these commands."""
GROUPS = {
    "lean": ("login", "logout", "whoami"),
    "lean cloud": ("backtest", "optimize", "pull", "push", "status"),
    "lean cloud live": ("broadcast", "command", "deploy", "liquidate", "stop"),
    "lean cloud object-store": ("delete", "get", "list", "properties", "set"),
    "lean object-store": ("delete", "get", "list", "properties", "set"),
}


def rows() -> list[tuple[str, str]]:
    """The cells for the LEAN CLI and for `quantconnect`."""
    table = PAGE.partition("| LEAN CLI |")[2].partition("\n\n")[0]
    lines = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return [(line[0], line[1]) for line in lines]


def spans(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


OURS = [one for _, cell in rows() for one in spans(cell) if one.startswith("quantconnect ")]


def lean_commands(cell: str) -> list[str]:
    """The commands in a cell. After `lean object-store set`, `get` is of the same group."""
    if not spans(cell):
        return []
    first, *others = spans(cell)
    group = first.rpartition(" ")[0]
    return [first, *(one if one.startswith("lean ") else f"{group} {one}" for one in others)]


@pytest.mark.parametrize("group", GROUPS)
def test_each_command_of_the_lean_cli_has_a_row(group: str) -> None:
    documented = {one for cell, _ in rows() for one in lean_commands(cell)}

    for name in GROUPS[group]:
        command = f"{group} {name}"
        assert any(one == command or one.startswith(f"{command} ") for one in documented), command


def test_a_row_has_a_command_or_the_reason_why_there_is_none() -> None:
    for lean, ours in rows():
        assert "`quantconnect " in ours or ours.startswith(("none, because ", "a [loop]")), lean


@pytest.mark.parametrize("line", OURS)
def test_each_command_in_the_table_exists(line: str) -> None:
    words = shlex.split(line)[1:]
    name = max((one for one in ALL if words[: one.count(" ") + 1] == one.split()), key=len)
    command = ALL[name]
    assert not isinstance(command, click.Group)

    # It parses the arguments as the program does, and runs nothing.
    context = command.make_context(name, words[name.count(" ") + 1 :], obj=Options())

    if name == "call" and not context.params["listing"]:
        operation = operation_named(context.params["operation"])
        body_of(operation, context.params["fields"])


def test_the_commands_are_those_of_the_release_that_is_run_against_the_sandbox() -> None:
    pinned = (ROOT / "requirements" / "lean-cli.in").read_text(encoding="utf-8")

    assert pinned.startswith(f"lean=={VERSION}\n"), "update GROUPS and the table"
