"""A sweep on a cluster, each of whose processes is killed in turn."""

import os
import subprocess
from pathlib import Path
from typing import Protocol

from benchmarks.served import TOKEN
from tests.cluster.account import Account
from tests.patience import PATIENCE

POINTS = int(os.environ.get("CLUSTER_POINTS", "60"))
NODES = int(os.environ.get("CLUSTER_NODES", "8"))
WORKERS = int(os.environ.get("CLUSTER_WORKERS", "2"))
SLOW_LIST = {"kind": "slow", "operations": ["listBacktests"], "calls": 1, "seconds": 3}


class Cluster(Protocol):
    """A cluster of processes on this machine."""

    address: str
    log: Path

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def wait_until_busy(self) -> None: ...
    def kill_busy_workers(self) -> None: ...
    def worker_ids(self) -> list[int]: ...


def check_that_points_run_once(here: Account, cluster: Cluster, kind: str) -> None:
    """Kill workers, the cluster and the driver, and check that each point runs once."""
    with here.driver(kind, cluster.address) as driver:
        here.advance_by(1, driver)
        check_that_a_second_driver_is_rejected(here, cluster, kind, driver)
        here.wait_for_starts_in_flight()
        here.cloud.admin("POST", "faults", SLOW_LIST)
        cluster.kill_busy_workers()
        # More than are running, so that calls of the killed workers are among them.
        here.advance_by(NODES + 1, driver)
        # Without a call in flight, the driver would continue on the new cluster.
        here.cloud.admin("POST", "faults", SLOW_LIST)
        cluster.wait_until_busy()
        cluster.stop()
        if kind == "ray":
            # Ray ends the driver after a minute. If the node is back sooner, the driver hangs.
            driver.wait(timeout=PATIENCE)
        cluster.start()
        check_that_the_driver_fails(kind, driver)
    with here.driver(kind, cluster.address) as driver:
        here.advance_by(1, driver)
        here.wait_for_starts_in_flight()
    with here.driver(kind, cluster.address) as driver:
        here.finish(driver)
    here.check()
    assert TOKEN not in cluster.log.read_text(encoding="utf-8")


def check_that_a_second_driver_is_rejected(
    here: Account, cluster: Cluster, kind: str, driver: "subprocess.Popen[str]"
) -> None:
    with here.driver(kind, cluster.address) as second:
        errors = second.communicate(timeout=PATIENCE)[1]
    assert f"is in use by another sweep: process {driver.pid} on" in errors


def check_that_the_driver_fails(kind: str, driver: "subprocess.Popen[str]") -> None:
    errors = driver.communicate(timeout=PATIENCE)[1]
    assert driver.returncode != 0
    if kind == "dask":
        assert "quantconnect_client.errors.ExecutorError: backtests.sweep: " in errors
        assert "To resume, call sweep again" in errors
