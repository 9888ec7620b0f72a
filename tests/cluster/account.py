"""A sandbox in its own process, and the sweep of a test on it."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from benchmarks.served import TOKEN, served
from benchmarks.sweep import Cloud, prepare
from quantconnect_client import QuantConnect
from tests.patience import PATIENCE, wait_until

DURATION = 100
"""How long a backtest takes, in seconds of the sandbox's clock."""
SLOW_STARTS = {"kind": "slow", "operations": ["createBacktest"], "calls": 4, "seconds": 3}


class Account:
    """An account with a build, and a results file.

    Args:
        qc: a client.
        cloud: the sandbox with the build.
        folder: where the results and the errors of drivers are written.
        points: number of points of the sweep.
        nodes: number of nodes that the sweep uses.
    """

    def __init__(
        self, qc: QuantConnect, cloud: Cloud, folder: Path, points: int, nodes: int
    ) -> None:
        self.qc, self.cloud, self.points, self.nodes = qc, cloud, points, nodes
        self.results = folder / "results.jsonl"

    @contextmanager
    def driver(self, kind: str, address: str) -> Iterator["subprocess.Popen[str]"]:
        """Run the sweep in a process of its own, which is killed at the end of the block."""
        where = map(str, (*self.cloud, self.points, self.nodes, self.results, kind, address))
        command = [sys.executable, "-m", "tests.cluster.driver", *where]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, text=True, **pipes) as process:
            try:
                yield process
            finally:
                process.kill()

    def advance_by(self, rows: int, driver: "subprocess.Popen[str]") -> None:
        """Let backtests end until the file has this many rows more."""
        until = len(self.rows()) + rows
        while len(self.rows()) < until:
            assert driver.poll() is None, driver.communicate(timeout=PATIENCE)[1]
            self.advance()
            # A clock that races would make signatures expire on their way.
            sleep(0.25)

    def finish(self, driver: "subprocess.Popen[str]") -> None:
        """Let all backtests end, and check that the driver succeeds."""
        self.advance_by(self.points - len(self.rows()), driver)
        errors = driver.communicate(timeout=PATIENCE)[1]
        assert driver.returncode == 0, errors

    def advance(self) -> None:
        """Let the running backtests end."""
        self.cloud.admin("POST", "clock", {"advance": DURATION})

    def wait_for_starts_in_flight(self) -> None:
        """Delay the responses to the next starts, and wait until a backtest has been started."""
        self.cloud.admin("POST", "faults", SLOW_STARTS)
        known = len(self.started())
        self.advance()
        wait_until(lambda: len(self.started()) > known)

    def started(self) -> list[str]:
        """The names of all backtests in the account."""
        return [one.name for one in self.qc.backtests.list(self.cloud.project_id)]

    def rows(self) -> list[str]:
        """The points in the file, without an incomplete last line."""
        if not self.results.exists():
            return []
        lines = self.results.read_text(encoding="utf-8").split("\n")[:-1]
        return [str(json.loads(line)["parameters"]["number"]) for line in lines]

    def check(self) -> None:
        """Check that each point was started once, and is in the file once."""
        started = Counter(self.started())
        assert len(started) == started.total() == self.points
        assert sorted(self.rows(), key=int) == [str(number) for number in range(self.points)]


@contextmanager
def account(folder: Path, points: int, nodes: int, seconds: float = DURATION) -> Iterator[Account]:
    """Run a sandbox with backtests of this duration, for sweeps on this many nodes."""
    # With as many nodes again, so that a start that is repeated would succeed.
    options = ("--pace", f"backtest={seconds}", "--backtest-nodes", str(2 * nodes))
    with served(*options) as (_, base_url), QuantConnect(123, TOKEN, base_url=base_url) as qc:
        yield Account(qc, prepare(qc, base_url), folder, points, nodes)
