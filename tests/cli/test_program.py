"""The program: its table of commands, its help, and what it imports."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from quantconnect_cli.__main__ import PACKAGES
from quantconnect_cli.options import COMMON
from quantconnect_cli.registry import COMMANDS
from tests.cli.commands import ALL
from tests.cli.conftest import HEAVY, Command
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_their_help_says(name: str) -> None:
    assert COMMANDS[name].summary == (ALL[name].help or "").partition("\n")[0]


@pytest.mark.parametrize("name", [name for name in ALL if name != "sandbox"])
def test_every_command_has_help_and_the_common_options(name: str, quantconnect: Command) -> None:
    shown = quantconnect(*name.split(), "--help")

    assert (shown.code, shown.err) == (0, "")
    assert ALL[name].help
    for option in COMMON:
        assert option.opts[0] in shown.out


@pytest.mark.parametrize("arguments", [["--help"], ["projects", "--help"], ["object", "--help"]])
def test_help_imports_neither_the_client_nor_what_it_needs(arguments: list[str]) -> None:
    code = (
        "import sys; from quantconnect_cli.__main__ import main; "
        f"main({arguments!r}); print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=True
    )

    assert done.stdout.splitlines()[-1] == "[]"


def test_an_unknown_command_is_bad_input_and_similar_ones_are_named(quantconnect: Command) -> None:
    ran = quantconnect("whoamy")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "quantconnect: There is no command 'whoamy'. Did you mean whoami?\n"
        "Run 'quantconnect --help' for help.\n"
    )


@pytest.mark.parametrize("package", PACKAGES)
def test_without_the_extra_the_program_says_which_one_to_install(package: str) -> None:
    code = (
        "import sys, importlib.util as util; find = util.find_spec; "
        f"util.find_spec = lambda name: None if name == {package!r} else find(name); "
        "from quantconnect_cli.__main__ import main; sys.exit(main(['--help']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert f"needs {package}, which is not installed" in done.stderr
    assert "pip install '.[cli]'" in done.stderr


def test_all_packages_of_the_extra_are_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = {re.split("[<>=]", one)[0] for one in project["optional-dependencies"]["cli"]}

    assert set(PACKAGES) == extra


@pytest.mark.parametrize("arguments", [[], ["projects"]])
def test_without_a_command_the_help_is_shown_as_an_error(
    quantconnect: Command, arguments: list[str]
) -> None:
    ran = quantconnect(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (f"quantconnect: Name a command.\n{quantconnect(*arguments, '--help').out}")


def test_common_options_are_read_before_and_after_the_command(quantconnect: Command) -> None:
    places = (
        ["--json", "projects", "list"],
        ["projects", "--json", "list"],
        ["projects", "list", "--json"],
    )
    for arguments in places:
        assert quantconnect(*arguments).error["kind"] == "CredentialsError"
