"""A sweep on a Dask cluster, each of whose processes is killed in turn.

60 points on 8 nodes and 2 workers here; `make check-cluster` runs 2,000 on 64 nodes and 4 workers.
"""

import os
from pathlib import Path

from benchmarks.served import TOKEN
from tests.cluster.account import account
from tests.cluster.dask_cluster import dask_cluster
from tests.patience import PATIENCE

POINTS = int(os.environ.get("CLUSTER_POINTS", "60"))
NODES = int(os.environ.get("CLUSTER_NODES", "8"))
WORKERS = int(os.environ.get("CLUSTER_WORKERS", "2"))
SLOW_LIST = {"kind": "slow", "operations": ["listBacktests"], "calls": 1, "seconds": 3}


def test_every_point_runs_once_whatever_is_killed(tmp_path: Path) -> None:
    with account(tmp_path, POINTS, NODES) as here, dask_cluster(tmp_path, WORKERS, 4) as cluster:
        with here.driver("dask", cluster.address) as driver:
            here.advance_by(1, driver)
            with here.driver("dask", cluster.address) as second:
                rejected = second.communicate(timeout=PATIENCE)[1]
            assert f"is in use by another sweep: process {driver.pid} on" in rejected

            here.wait_for_starts_in_flight()
            here.cloud.admin("POST", "faults", SLOW_LIST)
            cluster.kill_busy_workers()
            # More than are running, so that calls of the killed workers are among them.
            here.advance_by(NODES + 1, driver)

            cluster.restart()
            failed = driver.communicate(timeout=PATIENCE)[1]
            assert "quantconnect_client.errors.ExecutorError: backtests.sweep: " in failed
            assert "To resume, call sweep again" in failed

        with here.driver("dask", cluster.address) as driver:
            here.advance_by(1, driver)
            here.wait_for_starts_in_flight()

        with here.driver("dask", cluster.address) as driver:
            here.finish(driver)
        here.check()
    assert TOKEN not in cluster.log.read_text(encoding="utf-8")
