"""Runs a sweep on a cluster, as a process of its own that a test can kill.

python -m tests.cluster.driver BASE_URL PROJECT_ID COMPILE_ID POINTS NODES RESULTS KIND ADDRESS

prints the seconds that it took, and its peak memory in MB.
"""

import json
import re
import sys
import time
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from benchmarks.served import TOKEN
from benchmarks.sweep import peak_megabytes
from quantconnect_client import QuantConnect

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "sweeps.md"


def executor(kind: str, address: str) -> Executor | None:
    """Return an executor, as the documentation shows it."""
    if kind == "one process":
        return None
    if kind == "threads":
        return ThreadPoolExecutor(16)
    if kind == "dask":
        from distributed import Client

        return Client(address).get_executor()
    import ray

    ray.init(address, _node_ip_address="127.0.0.1", logging_level="ERROR")
    return ray_executor(ray)


def ray_executor(ray: Any) -> Executor:
    """Return the executor whose code the documentation has."""
    code = re.search(r'title="ray_executor.py"\n(.*?)```', PAGE.read_text("utf-8"), re.DOTALL)
    assert code
    names: dict[str, Any] = {"__name__": "ray_executor"}
    exec(code[1], names)
    documented: Executor = names["RayExecutor"](ray)
    return documented


def main() -> None:
    base_url, project_id, compile_id, points, nodes, results, kind, address = sys.argv[1:]
    pool = executor(kind, address)
    start = time.perf_counter()
    with QuantConnect(123, TOKEN, base_url=base_url) as qc:
        qc.backtests.sweep(
            int(project_id),
            compile_id,
            {"number": range(int(points))},
            name="cluster",
            results=results,
            max_parallel=int(nodes),
            executor=pool,
        )
    print(json.dumps({"seconds": time.perf_counter() - start, "megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main()
