"""The load benchmark sends its requests at a fixed rate and counts those that fail."""

import os
import re
import sys
import time
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from types import SimpleNamespace

import pytest

from benchmarks import load
from benchmarks.served import connected
from quantconnect_sandbox import Sandbox
from tests.benchmarks.conftest import Serve, counts

WRITES = {"files/create", "files/update", "files/delete"}
needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def test_the_mix_has_seven_reads_to_three_writes_and_never_ends() -> None:
    mix = list(islice(load.calls(load.Ids(1, "b")), 1000))

    assert sum(path in WRITES for path, _ in mix) == 300
    assert len({body["name"] for path, body in mix if path == "files/create"}) == 100


def test_a_client_sends_as_many_requests_as_its_rate_requires(sandbox: Sandbox) -> None:
    ids = load.prepare(sandbox.base_url)
    sandbox.requests.clear()
    # The request at 20 ms would be the 21st.
    plan = load.Plan(sandbox.base_url, rate=1000, begin=time.monotonic(), seconds=0.0195)

    result = load.run_client(plan, ids)

    assert len(result.latencies) == sandbox.requests.total == 20
    assert result.errors == []
    assert counts(sandbox) == {
        "createFile": 2,
        "readFile": 6,
        "readProject": 2,
        "readBacktest": 2,
        "updateFile": 2,
        "readBacktestOrders": 2,
        "listBacktests": 2,
        "deleteFile": 2,
    }


def test_failed_requests_are_reported_with_their_path(sandbox: Sandbox) -> None:
    ids = load.prepare(sandbox.base_url)
    sandbox.faults.inject("rejected", operations=["readProject"], text="Out of order")
    sandbox.faults.inject("drop", operations=["readBacktest"])
    plan = load.Plan(sandbox.base_url, rate=1000, begin=time.monotonic(), seconds=0.0095)

    result = load.run_client(plan, ids)

    rejected, dropped = result.errors
    assert rejected == "projects/read: ['Out of order']"
    # The system reports a closed connection or a reset one.
    assert re.match(r"backtests/read: (RemoteProtocolError|ReadError)\(", dropped)
    assert len(result.latencies) == 10


def test_a_response_that_is_not_json_is_a_failure(sandbox: Sandbox) -> None:
    sandbox.faults.inject("not_json")

    with connected(sandbox.base_url) as http:
        assert load.failure(http, "projects/read", {}).startswith("JSONDecodeError(")


@needs_proc
def test_all_clients_together_send_at_the_rate(
    sandbox: Sandbox, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = serve(load)
    monkeypatch.setattr(load, "ProcessPoolExecutor", ThreadPoolExecutor)
    at_once = SimpleNamespace(monotonic=time.monotonic, sleep=lambda _seconds: None)
    monkeypatch.setattr(load, "time", at_once)

    plan, loads, memory = load.measure(Namespace(rate=200, seconds=0.095, clients=2, core=0))

    assert options == ["core 0"]
    assert plan.rate == 100
    assert [len(one.latencies) for one in loads] == [10, 10]
    assert len(memory) == 1 + load.QUARTERS
    assert counts(sandbox)["createProject"] == 2
    assert counts(sandbox)["createFile"] == 2


@needs_proc
def test_memory_is_read_in_megabytes() -> None:
    assert 1 < load.resident_megabytes(os.getpid()) < 100_000


LOADS = [
    load.Load([0.001] * 60, ["files/read: late"], end=12.0),
    load.Load([0.003] * 40, [], end=11.0),
]


def test_the_report_has_rates_percentiles_and_units(capsys: pytest.CaptureFixture[str]) -> None:
    errors = load.report(load.Plan("", 50, 2.0, 10), LOADS, [40.0, 41.26])

    assert errors == ["files/read: late"]
    assert capsys.readouterr().out.splitlines() == [
        "requests   100 from 2 clients in 10 s",
        "rate       10.0 /s",
        "errors     1 ['files/read: late']",
        "latency    p50 1.0 ms, p99 3.0 ms, max 3.0 ms",
        "memory     40.0, 41.3 MiB (start, quarters, end)",
    ]


@pytest.mark.parametrize(("loads", "code"), [(LOADS, 1), (LOADS[1:], 0)])
def test_the_exit_code_is_1_if_a_request_failed(
    loads: list[load.Load], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[Namespace] = []

    def measure(options: Namespace) -> tuple[load.Plan, list[load.Load], list[float]]:
        received.append(options)
        return load.Plan("", 50, 2.0, 10), loads, [40.0]

    monkeypatch.setattr(load, "measure", measure)
    monkeypatch.setattr(sys, "argv", ["load", "--rate", "50", "--clients", "2"])

    assert load.main() == code
    assert received == [Namespace(rate=50.0, seconds=60, clients=2, core=0)]
