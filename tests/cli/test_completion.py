"""Shell completion: what is suggested, and that Bash completes it at a press of Tab."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from quantconnect_cli.program import program
from quantconnect_cli.registry import COMMANDS, COMPLETE, NAME
from quantconnect_cli.suggestions import joined
from tests.cli.conftest import HEAVY, Command
from tests.cli.terminal import Terminal
from tests.patience import PATIENCE


def suggested(*words: str) -> list[str]:
    """The completions of the last word."""
    *before, incomplete = words
    shell = ShellComplete(program, {}, NAME, COMPLETE)
    return [item.value for item in shell.get_completions(before, incomplete)]


def test_commands_and_common_options_are_suggested() -> None:
    assert suggested("") == list(COMMANDS)
    assert suggested("whoa") == ["whoami"]
    assert "--json" in suggested("--")
    assert suggested("object", "") == ["get", "ls", "put", "rm"]
    assert suggested("whoami", "--base") == ["--base-url"]


def test_operations_are_suggested() -> None:
    assert suggested("call", "projects.r") == ["projects.read"]
    assert suggested("call", "live.commands.") == [
        "live.commands.create",
        "live.commands.broadcast",
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["projects.create", ""], ["name=", "language=", "organization_id="]),
        (["projects.create", "na"], ["name="]),
        (["projects.create", "name=x", ""], ["language=", "organization_id="]),
        (["projects.create", "language="], ["language=C#", "language=Py"]),
        (["projects.create", "language=P"], ["language=Py"]),
        (["live.create", "brokerage.ali"], []),
        (["live.create", "brokerage.alpaca-e"], ["brokerage.alpaca-environment="]),
        (["live.create", "brok"], ["brokerage."]),
        (
            ["live.create", "automatic_redeploy="],
            ["automatic_redeploy=true", "automatic_redeploy=false"],
        ),
        (
            ["live.connections.refresh", "refresh_token="],
            ["refresh_token=@-", "refresh_token=@env:"],
        ),
        (
            ["live.create", "brokerage.id=OandaBrokerage", "brokerage.oanda"],
            [
                "brokerage.oanda-account-id=",
                "brokerage.oanda-access-token=",
                "brokerage.oanda-environment=",
            ],
        ),
        (["live.create", "brokerage.id=OandaBrokerage", "brokerage.alpaca"], []),
        (
            ["live.create", "brokerage.id=None", "brokerage.alpaca-e"],
            ["brokerage.alpaca-environment="],
        ),
        (["projects.none", ""], []),
        # Bash splits a word at =.
        (["projects.create", "language", "="], ["C#", "Py"]),
        (["projects.create", "language", "=", "P"], ["Py"]),
        (["projects.create", "language", "=", "Py", ""], ["name=", "organization_id="]),
    ],
)
def test_fields_and_their_values_are_suggested(words: list[str], expected: list[str]) -> None:
    assert suggested("call", *words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], []),
        (["a=b"], ["a=b"]),
        (["a", "=", "b", "c"], ["a=b", "c"]),
        (["a", "="], ["a="]),
        (["="], ["="]),
    ],
)
def test_the_words_of_bash_are_joined(words: Sequence[str], expected: list[str]) -> None:
    assert joined(words) == expected


@pytest.mark.parametrize(
    ("shell", "rule"),
    [("bash", "compopt -o nospace"), ("zsh", '"${suffix[@]}" -a completions'), ("fish", "")],
)
def test_each_shell_has_a_script_with_its_rule_for_spaces(
    shell: str, rule: str, quantconnect: Command
) -> None:
    ran = quantconnect("completion", shell)

    assert ran.code == 0
    assert f"{COMPLETE}={shell}_complete" in ran.out
    assert rule in ran.out


def test_another_shell_is_bad_input(quantconnect: Command) -> None:
    ran = quantconnect("completion", "csh")

    assert (ran.code, ran.out) == (2, "")
    assert "'csh' is not one of 'bash', 'zsh', 'fish'" in ran.err


@pytest.fixture
def bash(home: Path) -> Iterator[Terminal]:
    """An interactive Bash that has the completion script."""
    found = shutil.which("bash")
    if found is None:
        pytest.skip("Bash is not installed")
    command = home / "bin" / NAME
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m quantconnect_cli "$@"\n')
    command.chmod(0o755)
    environment = {"PATH": f"{command.parent}:/usr/bin:/bin", "PS1": "ready> "}
    with Terminal(found, "--norc", "--noprofile", "-i", environment=environment) as terminal:
        terminal.type('eval "$(quantconnect completion bash)"; echo load"ed"\n')
        terminal.see("loaded")
        yield terminal


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("quantconnect who\t", "quantconnect whoami "),
        ("quantconnect call projects.cr\t", "quantconnect call projects.create "),
        ("quantconnect call projects.create lan\tP\t", "projects.create language=Py "),
        (
            "quantconnect call live.create brok\talpaca-e\tpa\t",
            "brokerage.alpaca-environment=paper ",
        ),
    ],
)
def test_bash_completes_at_a_press_of_tab(bash: Terminal, typed: str, completed: str) -> None:
    for part in typed.split("\t")[:-1]:
        bash.type(f"{part}\t")
        bash.see(part)
    bash.see(completed)


@pytest.mark.parametrize(
    "line", ["quantconnect ", "quantconnect call projects.", "quantconnect call projects.create "]
)
def test_completion_imports_neither_the_client_nor_what_it_needs(line: str) -> None:
    code = (
        "import sys; from quantconnect_cli.__main__ import main; main([]); "
        f"print(',', *[name for name in {HEAVY} if name in sys.modules])"
    )
    words = line.split(" ")
    asked = {COMPLETE: "bash_complete", "COMP_WORDS": "\n".join(words)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **asked, "COMP_CWORD": str(len(words) - 1)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )

    *completions, imported = done.stdout.splitlines()
    assert all(one.startswith("plain,") for one in completions)
    assert len(completions) > 2
    assert imported == ","
