"""Runs a program in a pseudo-terminal."""

import contextlib
import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from tests.patience import PATIENCE, wait_until

TAKE_TERMINAL = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execvp(sys.argv[1], sys.argv[1:])
"""
"""Makes the terminal that of its session, so that Ctrl-C reaches the program that it becomes.

A function that runs after a fork must not be used: the process has threads, those of sandboxes.
"""

QUANTCONNECT = (sys.executable, "-m", "quantconnect_cli")


class Terminal:
    """A program in a pseudo-terminal: what it shows, and what a person types.

    Args:
        command: the program with its arguments.
        environment: variables to set, beside those of this process.
        piped_output: whether standard output is a pipe, whose text `stdout` returns.
    """

    def __init__(
        self,
        *command: str,
        environment: Mapping[str, str] | None = None,
        piped_output: bool = False,
    ) -> None:
        self._screen, end = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-ISc", TAKE_TERMINAL, *command],
            stdin=end,
            stdout=subprocess.PIPE if piped_output else end,
            stderr=end,
            env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", **(environment or {})},
            start_new_session=True,
        )
        os.close(end)
        self.shown = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._screen)
        if self.process.stdout:
            self.process.stdout.close()

    def see(self, text: str) -> str:
        """Wait until a text is shown, and return everything shown so far."""
        end = time.monotonic() + PATIENCE
        while text not in self.shown:
            assert time.monotonic() < end, f"no {text!r} in {self.shown!r}"
            if not self._read():
                assert text in self.shown, f"no {text!r} in {self.shown!r}"
        return self.shown

    def wait_until_hidden(self) -> None:
        """Wait until what is typed is no longer shown. Until then, getpass discards it."""
        wait_until(lambda: not termios.tcgetattr(self._screen)[3] & termios.ECHO)

    def type(self, text: str) -> None:
        """Type a text; `\\x03` is Ctrl-C and `\\t` is Tab."""
        os.write(self._screen, text.encode())

    def end(self) -> int:
        """Wait for the end of the program, and return its exit code."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def _read(self) -> bool:
        """Read what is shown next. Return False at the end."""
        ready, _, _ = select.select([self._screen], [], [], PATIENCE)
        assert ready, f"nothing more was shown after {self.shown!r}"
        # On Linux, the end of a terminal is an error.
        with contextlib.suppress(OSError):
            found = os.read(self._screen, 65536)
            self.shown += found.decode().replace("\r\n", "\n")
            return bool(found)
        return False


def words(command: Sequence[str]) -> tuple[str, ...]:
    """Return the command `quantconnect` with these arguments."""
    return (*QUANTCONNECT, *command)
