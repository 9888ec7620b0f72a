"""Figures, and how the times that they compare are measured."""

import statistics
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Figure(NamedTuple):
    """Seconds for our code and for its reference, and an optional bound on their ratio."""

    what: str
    ours: float
    theirs: float
    bound: float | None = None

    def __str__(self) -> str:
        ratio = self.ours / self.theirs
        times = f"{self.ours * 1e3:9.2f} ms against {self.theirs * 1e3:9.2f} ms"
        return f"{self.what:<60}{times} = {ratio:5.2f} x  {self._verdict(ratio)}"

    def _verdict(self, ratio: float) -> str:
        if self.bound is None:
            return ""
        return f"(bound {self.bound:g} x, {'holds' if ratio <= self.bound else 'MISSES'})"


def in_turns(ours: Callable[[], float], theirs: Callable[[], float], times: int) -> list[float]:
    """Return the median seconds of each; runs alternate so that both see the same machine load."""
    return medians((ours(), theirs()) for _ in range(times))


def medians(pairs: Iterable[tuple[float, float]]) -> list[float]:
    return [statistics.median(column) for column in zip(*pairs, strict=True)]


def seconds_of(call: Callable[[], object]) -> Callable[[], float]:
    """Return a function that runs the call and returns the seconds it took."""

    def run() -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    return run
