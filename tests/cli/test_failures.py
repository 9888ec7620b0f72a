"""Errors: their exit codes, how they are reported, and that no traceback is."""

import inspect
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import click
import pytest

from quantconnect_cli.exits import BY_ERROR, Exit, exit_of
from quantconnect_cli.failures import failure_of, report
from quantconnect_client import QuantConnect, errors
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.faults import Kind
from tests.cli.conftest import Command
from tests.cli.terminal import Terminal, words
from tests.patience import PATIENCE, slow_responses_held_back, wait_until

ERRORS = [
    one
    for _, one in inspect.getmembers(errors, inspect.isclass)
    if one.__module__ == errors.__name__
]


def test_every_public_error_has_an_exit_code() -> None:
    assert set(BY_ERROR) == set(ERRORS)


def test_exit_codes_are_distinct_and_explained() -> None:
    assert len({int(one) for one in Exit}) == len(Exit.__members__)
    assert all(one.meaning.endswith(".") for one in Exit)
    assert [int(one) for one in Exit] == [*range(14), 130, 141]


def test_the_closest_base_of_an_error_decides() -> None:
    class Unlisted(errors.NotFoundError):
        """An error of a later version."""

    rejection: dict[str, Any] = {"status": 200, "body": ""}
    assert exit_of(errors.NotFoundError([], **rejection)) is Exit.NOT_FOUND
    assert exit_of(Unlisted([], **rejection)) is Exit.NOT_FOUND
    assert exit_of(errors.ApiError([], **rejection)) is Exit.REJECTED
    assert exit_of(TypeError()) is None


def test_a_bug_of_the_program_is_not_reported_as_an_error_of_the_user() -> None:
    with pytest.raises(TypeError, match="a bug"):
        report(TypeError("a bug"), as_json=False)


@pytest.mark.parametrize(
    ("fault", "code", "may_have_happened"),
    [
        ("rejected", Exit.REJECTED, False),
        ("too_many_requests", Exit.BUSY, False),
        ("drop", Exit.UNKNOWN_OUTCOME, True),
        ("not_json", Exit.UNKNOWN_OUTCOME, True),
    ],
)
def test_a_write_fails_with_the_code_of_its_outcome(
    account: Sandbox, quantconnect: Command, fault: Kind, code: Exit, may_have_happened: bool
) -> None:
    account.faults.inject(fault, operations=["createProject"], seconds=0)

    ran = quantconnect("call", "projects.create", "name=Momentum", "language=Py", "--json")

    assert (ran.code, ran.out) == (code, "")
    assert ran.error["exit_code"] == code
    assert ran.error["operation"] == "projects.create"
    assert ran.error["may_have_happened"] is may_have_happened


@pytest.mark.usefixtures("account")
def test_a_rejection_is_one_line_of_json(quantconnect: Command) -> None:
    ran = quantconnect("--json", "call", "projects.read", "project_id=1")

    assert (ran.code, ran.out) == (4, "")
    assert ran.err.count("\n") == 1
    assert ran.error == {
        "kind": "NotFoundError",
        "message": 'projects.read: QuantConnect rejected the request: Project id not found: "1"',
        "exit_code": 4,
        "notes": [],
        "operation": "projects.read",
        "errors": ['Project id not found: "1"'],
        "status": 200,
        "may_have_happened": False,
        "retry_after": None,
        "request_id": None,
    }


@pytest.mark.parametrize("arguments", [["--json", "nonsense"], ["call", "--json", "--nonsense"]])
def test_bad_input_is_json_too(quantconnect: Command, arguments: list[str]) -> None:
    ran = quantconnect(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert ran.error["exit_code"] == 2
    assert ran.error["notes"][0].startswith("Run 'quantconnect")


@pytest.mark.usefixtures("account")
def test_the_server_that_is_not_there_is_named(
    quantconnect: Command,
) -> None:
    ran = quantconnect("whoami", "--base-url", "http://127.0.0.1:1/api/v2")

    assert (ran.code, ran.out) == (9, "")
    assert "Cannot reach 127.0.0.1" in ran.err


@pytest.mark.usefixtures("account")
def test_missing_and_wrong_credentials_have_a_code_of_their_own(
    quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QC_API_TOKEN", "wrong")
    assert quantconnect("whoami").code == 5
    monkeypatch.delenv("QC_API_TOKEN")
    ran = quantconnect("whoami")
    assert ran.code == 5
    assert "The credentials are incomplete." in ran.err
    assert "Run `quantconnect login` to store them." in ran.err


@pytest.mark.usefixtures("account")
def test_the_timeout_of_a_request_is_that_of_the_client(
    quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = []
    original = QuantConnect.with_options

    def with_options(client: QuantConnect, **options: Any) -> QuantConnect:
        given.append(options)
        return original(client, **options)

    monkeypatch.setattr(QuantConnect, "with_options", with_options)

    assert quantconnect("whoami", "--request-timeout", "250").code == 0
    assert given == [{"timeout": 250.0}]
    assert quantconnect("whoami", "--request-timeout", "0").code == 2


def test_notes_of_an_error_are_reported() -> None:
    error = errors.LocalFileError("no place")
    error.add_note("3 of 4 files are stored.")

    failure = failure_of(error)

    assert failure is not None
    assert str(failure) == "quantconnect: no place\n3 of 4 files are stored."
    assert failure.exit_code == 10


def test_ctrl_c_is_reported_with_what_keeps_running() -> None:
    interruption = KeyboardInterrupt()
    interruption.add_note("The backtest keeps running.")

    failure = failure_of(interruption)

    assert failure is not None
    assert str(failure) == "quantconnect: Interrupted.\nThe backtest keeps running."
    assert failure.exit_code == 130


def test_the_end_of_the_input_at_a_prompt_is_bad_input() -> None:
    try:
        try:
            raise EOFError
        except EOFError:
            raise click.Abort from None
    except click.Abort as error:
        failure = failure_of(error)

    assert failure is not None
    assert failure.exit_code == 2


def run_in_bash(line: str, home: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={**os.environ, "HOME": str(home)},
    )


def test_a_reader_that_stops_early_is_no_error(home: Path) -> None:
    command = " ".join(words(["call", "--list"]))

    done = run_in_bash(f"{command} | head -n 1; echo ${{PIPESTATUS[0]}}", home)

    assert done.stderr == ""
    assert done.stdout.splitlines()[0].startswith("account.read\t")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_output_that_cannot_be_written_is_an_error_without_a_traceback(home: Path) -> None:
    done = run_in_bash(f"{' '.join(words(['call', '--list']))} > /dev/full", home)

    assert done.returncode == 10
    assert (
        done.stderr
        == "quantconnect: the output can't be read or written: No space left on device\n"
    )


def test_requests_are_logged_with_verbose(qc: QuantConnect, quantconnect: Command) -> None:
    ran = quantconnect("whoami", "--verbose")

    assert "user.read attempt 1: 200 in" in ran.err
    assert "sandbox-token" not in ran.err
    assert json.loads(quantconnect("whoami", "--json").out)["user_id"] == qc.user_id


def test_ctrl_c_during_a_write_says_that_it_may_have_taken_effect(
    account: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    account.faults.inject("slow")
    command = words(["call", "projects.create", "name=Momentum", "language=Py"])

    with slow_responses_held_back(monkeypatch) as arrived, Terminal(*command) as terminal:
        wait_until(lambda: arrived.is_set() or terminal.process.poll() is not None)
        terminal.type("\x03")

        assert terminal.end() == 130
    assert "Interrupted." in terminal.shown
    assert "projects.create was interrupted before its response arrived." in terminal.shown
    assert "Traceback" not in terminal.shown
