"""Measures the same sweep with each executor: `python -m tests.cluster.figures`. Linux only."""

import json
import subprocess
import tempfile
import time
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import NamedTuple

from benchmarks.sweep import peak_megabytes
from tests.cluster.__main__ import CLUSTERS
from tests.cluster.account import account
from tests.cluster.kills import NODES, Cluster

SECONDS = 1.0
"""How long a backtest takes."""
TABLES = ((1000, 0.0), (200, 0.2))
"""Points, and the delay of each response in seconds."""
HEADER = f"{'took':>24}{'ideal':>10}{'ratio':>8}{'calls each':>12}{'driver':>10}{'workers':>18}"


class Figures(NamedTuple):
    """The figures of one sweep: seconds, calls, and peak memory in MB."""

    seconds: float
    calls: int
    driver: float
    workers: list[float]

    def row(self, title: str, points: int) -> str:
        ideal = points / NODES * SECONDS
        workers = f"{len(self.workers)} x {max(self.workers):.0f} MB" if self.workers else ""
        return (
            f"{title:<14}{self.seconds:>8.1f} s{ideal:>8.1f} s{self.seconds / ideal:>8.2f}"
            f"{self.calls / points:>12.2f}{self.driver:>7.0f} MB{workers:>18}"
        )


def measure(kind: str, points: int, delay: float) -> Figures:
    """Run a sweep in a process of its own, check it, and return its figures."""
    # Ray needs a short path for its sockets.
    with (
        tempfile.TemporaryDirectory() as name,
        account(Path(name), points, NODES, SECONDS) as here,
        running(kind, Path(name)) as cluster,
    ):
        if delay:
            here.cloud.admin("POST", "faults", {"kind": "slow", "share": 1, "seconds": delay})
        calls = here.cloud.calls()
        with here.driver(kind, cluster.address if cluster else "none") as driver:
            workers = peak_of_workers(cluster, driver)
            printed, errors = driver.communicate()
        assert driver.returncode == 0, errors
        calls = here.cloud.calls() - calls
        here.cloud.admin("DELETE", "faults")
        here.check()
    found = json.loads(printed.splitlines()[-1])
    return Figures(found["seconds"], calls, found["megabytes"], workers)


def running(kind: str, folder: Path) -> AbstractContextManager[Cluster | None]:
    return CLUSTERS[kind](folder) if kind in CLUSTERS else nullcontext()


def peak_of_workers(cluster: Cluster | None, driver: "subprocess.Popen[str]") -> list[float]:
    """Wait for the driver, and return the peak memory of each worker. Ray ends them with it."""
    peaks: dict[int, float] = {}
    while cluster and driver.poll() is None:
        for worker in cluster.worker_ids():
            with suppress(OSError):
                peaks[worker] = peak_megabytes(worker)
        time.sleep(1)
    return list(peaks.values())


def main() -> None:
    for points, delay in TABLES:
        print(f"{points} points of {SECONDS:g} s on {NODES} nodes, responses after {delay:g} s")
        print(HEADER)
        for kind in ("one process", "threads", *CLUSTERS):
            print(measure(kind, points, delay).row(kind, points), flush=True)


if __name__ == "__main__":
    main()
