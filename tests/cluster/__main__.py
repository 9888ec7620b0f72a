"""The long form of these tests, on Dask and on Ray: `make check-cluster`."""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from tests.cluster.account import account
from tests.cluster.dask_cluster import dask_cluster
from tests.cluster.kills import NODES, POINTS, WORKERS, Cluster, check_that_points_run_once
from tests.cluster.ray_cluster import ray_cluster

THREADS = 4
CLUSTERS: dict[str, Callable[[Path], AbstractContextManager[Cluster]]] = {
    "dask": partial(dask_cluster, workers=WORKERS, threads=THREADS),
    "ray": partial(ray_cluster, workers=WORKERS),
}


def main() -> None:
    for kind in os.environ.get("CLUSTER_KINDS", "dask ray").split():
        start = time.perf_counter()
        with (
            # Ray needs a short path for its sockets.
            tempfile.TemporaryDirectory() as name,
            account(Path(name), POINTS, NODES) as here,
            CLUSTERS[kind](Path(name)) as cluster,
        ):
            check_that_points_run_once(here, cluster, kind)
        seconds = time.perf_counter() - start
        print(
            f"{kind}: {POINTS} points on {NODES} nodes, {WORKERS} workers. Busy workers, the"
            " cluster and the driver were killed. Each point was started once, and is in the file"
            f" once. It took {seconds:.0f} s.",
            flush=True,
        )


if __name__ == "__main__":
    main()
