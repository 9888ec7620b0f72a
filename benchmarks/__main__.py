"""Measure the client's performance against its bounds: `make bench`.

A complete run stores its results in benchmarks/results.json, which the documentation shows.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from time import perf_counter

from benchmarks import calls, command_line, decoding, objects, polling, results, round_trips
from benchmarks.figures import Figure, in_turns

IMPORTS = 15


def seconds_to_import(statement: str) -> Callable[[], float]:
    code = f"import time; a = time.perf_counter(); {statement}; print(time.perf_counter() - a)"

    def run() -> float:
        command = [sys.executable, "-c", code]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    return run


def imports() -> list[Figure]:
    httpx_alone = seconds_to_import("import httpx")
    statements = ("import quantconnect_client", "from quantconnect_client import QuantConnect")
    return [
        Figure(s, *in_turns(seconds_to_import(s), httpx_alone, IMPORTS), bound=1.3)
        for s in statements
    ]


def generation() -> str:
    """Time the generation of everything that comes from the API description."""
    start = perf_counter()
    subprocess.run([sys.executable, "-m", "tools.generate", "--check"], check=True)
    seconds = perf_counter() - start
    return f"make generate: {seconds:.1f} s (bound 30 s, {'holds' if seconds < 30 else 'MISSES'})"


def output_of(module: str) -> str:
    """Run a memory benchmark in its own process, where no earlier peak hides its own."""
    command = [sys.executable, "-m", module]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.rstrip()


def report() -> Iterator[object]:
    yield from imports()
    yield from command_line.figures()
    yield from calls.figures()
    yield from decoding.figures()
    yield generation()
    yield from polling.lines()
    yield from round_trips.lines()
    yield from objects.lines()
    yield output_of("benchmarks.listings")


def main() -> None:
    lines: list[object] = []
    for line in report():
        print(line, flush=True)
        lines.append(line)
    results.save(lines)


if __name__ == "__main__":
    main()
