"""Iterate over large listings, and print the calls and the memory that this takes.

`python -m benchmarks.listings`. The sandbox runs in its own process, so only the client
is measured.
"""

import resource
from collections.abc import Callable, Iterable, Iterator

from benchmarks.decoding import LARGE
from benchmarks.served import TOKEN, served
from quantconnect_client import CallEvent, QuantConnect

LOGGING = f"{LARGE}\n    def on_data(self, data):\n        self.log(str(self.time))\n"
PROJECTS = 500


class Calls:
    """Count attempts at requests."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _event: CallEvent) -> None:
        self.count += 1


def peak() -> float:
    """Return the peak memory of this process in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(what: str, calls: Calls, items: Callable[[], Iterable[object]]) -> str:
    calls.count, before = 0, peak()
    count = sum(1 for _ in items())
    return (
        f"{count:>7} {what:<12}{calls.count:>5} calls  {peak() - before:>6.1f} MiB above the start"
    )


def lines(qc: QuantConnect, calls: Calls) -> Iterator[str]:
    project = qc.projects.create("Large", "Py").project_id
    qc.files.update(project, "main.py", LOGGING)
    build = qc.compiles.run(project)
    backtest = qc.backtests.create(project, build.compile_id, "large").backtest_id
    yield measure("orders", calls, lambda: qc.backtests.orders(project, backtest))
    yield measure("log lines", calls, lambda: qc.backtests.logs(project, backtest))
    for number in range(1, PROJECTS):
        qc.projects.create(f"Project {number}", "Py")
    yield measure("projects", calls, qc.projects.list)


def main() -> None:
    calls = Calls()
    with (
        served() as (_, base_url),
        QuantConnect(123, TOKEN, base_url=base_url, on_event=calls) as qc,
    ):
        for line in lines(qc, calls):
            print(line, flush=True)


if __name__ == "__main__":
    main()
