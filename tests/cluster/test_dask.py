"""60 points on 8 nodes and 2 workers; `make check-cluster` runs 2,000 on 64 nodes and 4 workers."""

from pathlib import Path

from tests.cluster.account import account
from tests.cluster.dask_cluster import dask_cluster
from tests.cluster.kills import NODES, POINTS, WORKERS, check_that_points_run_once


def test_every_point_runs_once_whatever_is_killed(tmp_path: Path) -> None:
    with account(tmp_path, POINTS, NODES) as here, dask_cluster(tmp_path, WORKERS, 4) as cluster:
        check_that_points_run_once(here, cluster, "dask")
