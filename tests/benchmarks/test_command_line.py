"""The start of the command line is timed in whole processes."""

import subprocess

import pytest

from benchmarks import command_line


def test_the_help_is_compared_with_the_import_of_its_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands = []
    run = subprocess.run

    def noting(command: list[str], **options: object) -> object:
        commands.append(tuple(command[1:]))
        return run(command, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(command_line, "STARTS", 2)
    monkeypatch.setattr(subprocess, "run", noting)

    (figure,) = command_line.figures()

    assert commands == [command_line.HELP, command_line.REFERENCE] * 2
    assert figure.bound == 2.0


def test_a_process_that_fails_is_not_timed() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        command_line._process("-c", "raise SystemExit(1)")()
