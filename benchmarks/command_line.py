"""Time the start of the command line, which comes before each command and each completion."""

import subprocess
import sys
from collections.abc import Callable

from benchmarks.figures import Figure, in_turns, seconds_of

STARTS = 15
BOUND = 2.0
HELP = ("-m", "quantconnect_cli", "--help")
REFERENCE = ("-c", "import click")


def figures() -> list[Figure]:
    """Time whole processes: the help, against importing the library that it is built with."""
    times = in_turns(_process(*HELP), _process(*REFERENCE), STARTS)
    return [Figure("quantconnect --help, whole process", *times, bound=BOUND)]


def _process(*arguments: str) -> Callable[[], float]:
    command = [sys.executable, *arguments]
    return seconds_of(lambda: subprocess.run(command, check=True, capture_output=True))
