"""Run commands with a time limit, and keep their output in a log."""

import os
import shlex
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LAST = 2000
"""The characters of a failing command's output that its error has."""


class FailedError(Exception):
    """A command failed; the message contains the end of its output."""


@dataclass
class Commands:
    """Runs commands, and appends their output to a log.

    Attributes:
        log: the file.
        seconds: the time limit of each command.
    """

    log: Path
    seconds: float = 600

    def run(self, *command: str | Path, folder: Path, env: Mapping[str, str] | None = None) -> str:
        """Return the output of a command. Raise `FailedError` if it fails or takes too long."""
        code, output = self.status(*command, folder=folder, env=env)
        if code:
            raise FailedError(f"{_text(command)}: exit code {code}\n{output[-LAST:]}")
        return output

    def status(
        self, *command: str | Path, folder: Path, env: Mapping[str, str] | None = None
    ) -> tuple[int, str]:
        """Return the exit code and the output, standard error included, of a command."""
        self.note(f"$ {_text(command)}")
        try:
            process = subprocess.Popen(
                [str(part) for part in command],
                cwd=folder,
                env={**os.environ, **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
        except OSError as error:
            raise FailedError(f"{_text(command)}: {error}") from error
        output = self._finish(process, command)
        self.note(output)
        return process.returncode, output

    def _finish(self, process: "subprocess.Popen[str]", command: tuple[str | Path, ...]) -> str:
        try:
            return process.communicate(timeout=self.seconds)[0]
        except BaseException as error:
            # Compilers start processes of their own, which would go on.
            os.killpg(process.pid, signal.SIGKILL)
            output = process.communicate()[0]
            if not isinstance(error, subprocess.TimeoutExpired):
                raise
            self.note(output)
            late = f"{_text(command)}: not done within {self.seconds:.0f} s"
            raise FailedError(late) from error

    def note(self, text: str) -> None:
        """Append a text to the log."""
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"{text.rstrip()}\n")


def _text(command: tuple[str | Path, ...]) -> str:
    return shlex.join(str(part) for part in command)
