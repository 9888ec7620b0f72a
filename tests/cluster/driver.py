"""Runs a sweep on a cluster, as a process of its own that a test can kill.

python -m tests.cluster.driver BASE_URL PROJECT_ID COMPILE_ID POINTS NODES RESULTS KIND ADDRESS
"""

import sys
from concurrent.futures import Executor
from contextlib import AbstractContextManager

from benchmarks.served import TOKEN
from quantconnect_client import QuantConnect


def executor(kind: str, address: str) -> AbstractContextManager[Executor]:
    """Return the executor of a cluster, without options that a user could forget."""
    if kind == "dask":
        from distributed import Client

        return Client(address).get_executor()
    from tests.cluster.ray_executor import RayExecutor

    return RayExecutor(address)


def main() -> None:
    base_url, project_id, compile_id, points, nodes, results, kind, address = sys.argv[1:]
    with QuantConnect(123, TOKEN, base_url=base_url) as qc, executor(kind, address) as pool:
        qc.backtests.sweep(
            int(project_id),
            compile_id,
            {"number": range(int(points))},
            name="cluster",
            results=results,
            max_parallel=int(nodes),
            executor=pool,
        )


if __name__ == "__main__":
    main()
