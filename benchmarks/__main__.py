"""Prints each figure beside its bound, all measured in one run: `make bench`."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

import httpx

from quantconnect_client import QuantConnect
from quantconnect_client._auth import TokenAuth
from quantconnect_client.credentials import Credentials, Secret
from quantconnect_sandbox import Sandbox

CALLS = 300
IMPORTS = 15


class Figure(NamedTuple):
    """Seconds for ours and for what it is held against, and the bound on their ratio."""

    what: str
    ours: float
    theirs: float
    bound: float

    def __str__(self) -> str:
        ratio = self.ours / self.theirs
        verdict = "holds" if ratio <= self.bound else "MISSES"
        times = f"{self.ours * 1e3:8.2f} ms  against {self.theirs * 1e3:8.2f} ms"
        return f"{self.what:<52}{times}  = {ratio:4.2f} x  (bound {self.bound} x, {verdict})"


def alternating(ours: Callable[[], float], theirs: Callable[[], float], times: int) -> list[float]:
    """The median seconds of each, measured in turns so that both meet the same machine."""
    pairs = [(ours(), theirs()) for _ in range(times)]
    return [statistics.median(column) for column in zip(*pairs, strict=True)]


def seconds_to_import(statement: str) -> Callable[[], float]:
    code = f"import time; a = time.perf_counter(); {statement}; print(time.perf_counter() - a)"

    def run() -> float:
        command = [sys.executable, "-c", code]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    return run


def seconds_of(call: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    return run


def imports() -> list[Figure]:
    httpx_alone = seconds_to_import("import httpx")
    statements = ("import quantconnect_client", "from quantconnect_client import QuantConnect")
    return [
        Figure(s, *alternating(seconds_to_import(s), httpx_alone, IMPORTS), bound=1.3)
        for s in statements
    ]


def signed_call() -> Figure:
    auth = TokenAuth(Credentials(123, Secret("any")))
    with (
        Sandbox(user_id=123, api_token="any") as sandbox,
        QuantConnect(123, "any", base_url=sandbox.base_url) as qc,
        httpx.Client(base_url=sandbox.base_url, auth=auth) as bare,
    ):
        name = qc.projects.create("Bench", "Py").project_id
        ours = seconds_of(lambda: qc.projects.read(name))
        theirs = seconds_of(lambda: bare.post("/projects/read", json={"projectId": name}).json())
        medians = alternating(ours, theirs, CALLS)
    return Figure("one signed projects/read over loopback", *medians, bound=1.2)


def main() -> None:
    for figure in [*imports(), signed_call()]:
        print(figure)


if __name__ == "__main__":
    main()
