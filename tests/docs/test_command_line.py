"""The reference of the command line has every command, option and exit code."""

import click
import pytest

from docs import command_line
from quantconnect_cli.exits import Exit
from quantconnect_cli.options import COMMON
from tests.cli.commands import ALL

PAGE = command_line.commands_pages()


@pytest.mark.parametrize(
    "name", [name for name, one in ALL.items() if not isinstance(one, click.Group)]
)
def test_a_command_has_a_section_with_its_help_and_its_options(name: str) -> None:
    command = ALL[name]
    section = PAGE.partition(f"## quantconnect {name}\n")[2].partition("\n## ")[0]

    assert f"```text\nquantconnect {name}" in section
    assert (command.help or "").partition("\n")[0] in section
    for option in command.params:
        if isinstance(option, click.Option) and not (option in COMMON or option.hidden):
            assert option.opts[0] in section
            assert option.help
    assert "\b" not in section


def test_a_block_of_the_help_keeps_its_lines() -> None:
    assert "```text\nproject_id=1  " in PAGE


def test_the_common_options_and_the_exit_codes_are_tables() -> None:
    options, codes = command_line.common_options(), command_line.exit_codes()

    assert [one.opts[0] in options for one in COMMON] == [True] * len(COMMON)
    assert "| 4 | The project, the job or the object does not exist. |" in codes
    assert codes.count("\n| ") == len(Exit) + 1
