"""Send requests to a sandbox on one core at a fixed rate; print its latency and memory.

`make bench-sandbox`, or `python -m benchmarks.load --rate 200 --seconds 60`. Linux only: it reads
the server's memory from /proc.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from benchmarks.served import connected, served

QUARTERS = 4


class Plan(NamedTuple):
    """The load of one client: requests per second, start time and duration in seconds."""

    base_url: str
    rate: float
    begin: float
    seconds: float


class Ids(NamedTuple):
    """The ids in a client's requests: its own project, and a completed backtest in it."""

    project: int
    backtest: str


class Load(NamedTuple):
    """The latency of each request in seconds, and the requests that failed."""

    latencies: list[float]
    errors: list[str]
    end: float


def calls(ids: Ids) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield an endless mix of requests: seven reads to three writes."""
    project = {"projectId": ids.project}
    backtest = project | {"backtestId": ids.backtest}
    for number in count():
        file = project | {"name": f"signals/{number}.py"}
        yield "files/create", file | {"content": f"PERIOD = {number}\n"}
        yield "files/read", file
        yield "projects/read", project
        yield "backtests/read", backtest
        yield "files/update", file | {"content": f"PERIOD = {number + 1}\n"}
        yield "files/read", project
        yield "backtests/orders/read", backtest | {"start": 0, "end": 100}
        yield "files/read", file
        yield "backtests/list", project
        yield "files/delete", file


def run_client(plan: Plan, ids: Ids) -> Load:
    """Send each request when it is due. Latency counts from then, so it includes any backlog."""
    latencies, errors = [], []
    with connected(plan.base_url) as http:
        for number, (path, body) in enumerate(calls(ids)):
            due = plan.begin + number / plan.rate
            if due >= plan.begin + plan.seconds:
                break
            time.sleep(max(0.0, due - time.monotonic()))
            error = failure(http, path, body)
            latencies.append(time.monotonic() - due)
            if error:
                errors.append(f"{path}: {error}")
    return Load(latencies, errors, time.monotonic())


def failure(http: httpx.Client, path: str, body: dict[str, Any]) -> str:
    """Send a request and return why it failed, or an empty string if it succeeded."""
    try:
        response = http.post(path, json=body).json()
    except (httpx.HTTPError, json.JSONDecodeError) as error:
        return repr(error)
    return "" if response["success"] else str(response["errors"])


def prepare(base_url: str) -> Ids:
    """Create a project with a backtest. The sandbox's jobs must complete at once."""
    with connected(base_url) as http:

        def post(path: str, **body: Any) -> Any:
            return http.post(path, json=body).json()

        created = post("projects/create", name="Load", language="Py")
        project: int = created["projects"][0]["projectId"]
        build = post("compile/create", projectId=project)["compileId"]
        post("compile/read", projectId=project, compileId=build)
        run = post("backtests/create", projectId=project, compileId=build, backtestName="first")
    return Ids(project, run["backtest"]["backtestId"])


def resident_megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def watch_memory(pid: int, plan: Plan) -> list[float]:
    """Return the server's memory at the start of the load and after each quarter of it."""
    megabytes = []
    for quarter in range(QUARTERS + 1):
        moment = plan.begin + plan.seconds * quarter / QUARTERS
        time.sleep(max(0.0, moment - time.monotonic()))
        megabytes.append(resident_megabytes(pid))
    return megabytes


def measure(options: argparse.Namespace) -> tuple[Plan, list[Load], list[float]]:
    with (
        served(core=options.core) as (server, base_url),
        ProcessPoolExecutor(options.clients) as clients,
    ):
        ids = [prepare(base_url) for _ in range(options.clients)]
        # The client processes need about a second to start.
        rate, begin = options.rate / options.clients, time.monotonic() + 1
        plan = Plan(base_url, rate, begin, options.seconds)
        loads = [clients.submit(run_client, plan, one) for one in ids]
        memory = watch_memory(server.pid, plan)
        return plan, [load.result() for load in loads], memory


def report(plan: Plan, loads: list[Load], memory: list[float]) -> list[str]:
    """Print the figures, and return the errors."""
    latencies = [1e3 * latency for load in loads for latency in load.latencies]
    errors = [error for load in loads for error in load.errors]
    cuts = statistics.quantiles(latencies, n=100)
    print(f"requests   {len(latencies)} from {len(loads)} clients in {plan.seconds:.0f} s")
    print(f"rate       {len(latencies) / (max(load.end for load in loads) - plan.begin):.1f} /s")
    print(f"errors     {len(errors)} {errors[:3] or ''}")
    print(f"latency    p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, max {max(latencies):.1f} ms")
    print(f"memory     {', '.join(f'{one:.1f}' for one in memory)} MiB (start, quarters, end)")
    return errors


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument(
        "--rate", type=float, default=200, help="requests per second of all clients"
    )
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=4, help="number of client processes")
    parser.add_argument("--core", type=int, default=0, help="CPU core that the server runs on")
    return 1 if report(*measure(parser.parse_args())) else 0


if __name__ == "__main__":
    sys.exit(main())
