"""Measure sweeps, and check their results while a tenth of all calls fails.

`make bench-sweep`, or `python -m benchmarks.sweep --points 200 --nodes 8`. Linux only:
memory is read from /proc.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from benchmarks.served import PATIENCE, TOKEN, served
from quantconnect_client import QuantConnect
from quantconnect_client.sweeps import read_results

SHORT, LONG = 0.05, 2.0
FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "server_error", "share": 0.02},
    {"kind": "server_error", "share": 0.02, "after_write": True},
    {"kind": "drop", "share": 0.02},
    {"kind": "drop", "share": 0.02, "after_write": True},
    {"kind": "throttled", "share": 0.02},
    {"kind": "no_spare_node", "operations": ["createBacktest"], "share": 0.05},
)


class Cloud(NamedTuple):
    """A sandbox in its own process, and a build on it."""

    base_url: str
    project_id: int
    compile_id: str

    def admin(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Return the response of the sandbox's admin API."""
        address = self.base_url.replace("/api/v2", f"/__sandbox__/{path}")
        return httpx.request(method, address, json=body, trust_env=False, timeout=PATIENCE).json()

    def calls(self) -> int:
        return int(self.admin("GET", "health")["requests"])

    def injected_faults(self) -> int:
        return sum(fault["hits"] for fault in self.admin("GET", "faults")["faults"])


Job = Callable[[QuantConnect, Cloud, int, Path], object]


def sweep(
    qc: QuantConnect, cloud: Cloud, points: int, path: Path, executor: Executor | None
) -> None:
    grid = {"number": range(points)}
    qc.backtests.sweep(
        cloud.project_id, cloud.compile_id, grid, name="bench", results=path, executor=executor
    )
    rows = read_results(path).rows
    assert len(rows) == len(path.read_text(encoding="utf-8").splitlines()) == points
    assert len({row.backtest_id for row in rows}) == points
    assert not any(row.error for row in rows)


def thread_each(qc: QuantConnect, cloud: Cloud, points: int, _path: Path, threads: int) -> None:
    """Run the same backtests with one waiting thread for each node, as a reference."""

    def run(number: int) -> object:
        parameters = {"number": number}
        return qc.backtests.run(
            cloud.project_id, cloud.compile_id, name="each", parameters=parameters
        )

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(run, range(points)))


def line(what: str, job: Job, points: int, nodes: int, seconds: float, *, fail: bool) -> str:
    """Run the job on its own sandbox, and return its row of the table."""
    pace = ("--pace", f"backtest={seconds}", "--backtest-nodes", str(nodes))
    with (
        served(*pace) as (_, base_url),
        tempfile.TemporaryDirectory() as folder,
        QuantConnect(123, TOKEN, base_url=base_url) as qc,
    ):
        cloud = prepare(qc, base_url)
        for fault in FAULTS if fail else ():
            cloud.admin("POST", "faults", fault)
        calls, memory, start = cloud.calls(), peak_megabytes(), time.perf_counter()
        job(qc, cloud, points, Path(folder) / "results.jsonl")
        elapsed, calls = time.perf_counter() - start, cloud.calls() - calls
        growth, faults = peak_megabytes() - memory, cloud.injected_faults()
        cloud.admin("DELETE", "faults")
        created = len(qc.backtests.list(cloud.project_id))
    ideal = points * seconds / nodes
    return (
        f"{what:<47}{points:>5}{created:>6}{elapsed:>8.1f} s{ideal:>7.1f} s{calls:>7}"
        f"{calls / points:>7.2f}{faults:>7}{growth:>7.1f} MB"
    )


def prepare(qc: QuantConnect, base_url: str) -> Cloud:
    project = qc.projects.create("Bench", "Py")
    build = qc.compiles.run(project.project_id)
    return Cloud(base_url, project.project_id, build.compile_id)


def peak_megabytes(process: int | str = "self") -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--nodes", type=int, default=8)
    options = parser.parse_args()
    points, nodes = options.points, options.nodes
    print(
        f"{'':<47}{'runs':>5}{'made':>6}{'took':>10}{'ideal':>9}{'calls':>7}{'each':>7}"
        f"{'faults':>7}{'memory':>10}"
    )
    alone: Job = partial(sweep, executor=None)
    for fail in (True, False):
        condition = "a tenth of the calls fails" if fail else "nothing fails"
        print(line(f"sweep, {SHORT:g} s each, {condition}", alone, points, nodes, SHORT, fail=fail))
        with ThreadPoolExecutor(nodes) as pool:
            threads: Job = partial(sweep, executor=pool)
            label = f"the same with {nodes} threads"
            print(line(label, threads, points, nodes, SHORT, fail=fail))
    few = 6 * nodes
    print(line(f"sweep, {LONG:g} s each", alone, few, nodes, LONG, fail=False))
    each: Job = partial(thread_each, threads=nodes)
    print(line("a thread that waits for each", each, few, nodes, LONG, fail=False))


if __name__ == "__main__":
    main()
