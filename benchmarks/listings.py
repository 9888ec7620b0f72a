"""Goes through large listings, and prints the calls and the memory that it takes.

`make bench-listings`. The sandbox runs in a process of its own, so that only the client counts.
"""

import resource
from collections.abc import Callable, Iterable, Iterator

from benchmarks.decoding import LARGE
from benchmarks.served import TOKEN, served
from quantconnect_client import CallEvent, QuantConnect

LOGGING = f"{LARGE}\n    def on_data(self, data):\n        self.log(str(self.time))\n"
PROJECTS = 500


class Calls:
    """Counts the attempts at calls."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _event: CallEvent) -> None:
        self.count += 1


def peak() -> float:
    """The most memory that this process has ever used, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(what: str, calls: Calls, items: Callable[[], Iterable[object]]) -> str:
    calls.count, before = 0, peak()
    count = sum(1 for _ in items())
    return (
        f"{count:>7} {what:<12}{calls.count:>5} calls  {peak() - before:>6.1f} MiB over the start"
    )


def lines(qc: QuantConnect, calls: Calls) -> Iterator[str]:
    project = qc.projects.create("Large", "Py").project_id
    qc.files.update(project, "main.py", LOGGING)
    build = qc.compiles.run(project)
    backtest = qc.backtests.create(project, build.compile_id, "large").backtest_id
    yield measured("orders", calls, lambda: qc.backtests.orders(project, backtest))
    yield measured("log lines", calls, lambda: qc.backtests.logs(project, backtest))
    for number in range(1, PROJECTS):
        qc.projects.create(f"Project {number}", "Py")
    yield measured("projects", calls, qc.projects.list)


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
