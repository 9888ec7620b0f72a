"""Sweeps that run in executors, and sweeps that are killed."""

import asyncio
import gc
import multiprocessing
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._sync.sweep_steps import Steps
from quantconnect_client.errors import ClientClosedError
from quantconnect_client.sweeps import SweepResult, read_results
from quantconnect_client.sweeps._steps import ListBacktests, SweepSettings
from quantconnect_client.sweeps._workers import PickledWorker, Worker, _unpickle, execute
from quantconnect_sandbox import Sandbox
from tests.overlay.sweeping import GRID, TOKEN, created, make_client_hasty, make_hasty, nodes
from tests.patience import PATIENCE, wait_until


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hasty(monkeypatch)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with nodes(3) as running:
        yield running


@pytest.fixture
def qc(sandbox: Sandbox) -> Iterator[QuantConnect]:
    with QuantConnect(123, TOKEN, base_url=sandbox.base_url) as client:
        make_client_hasty(client)
        yield client


@pytest.fixture
def built(qc: QuantConnect) -> tuple[int, str]:
    project = qc.projects.create("Momentum", "Py")
    return project.project_id, qc.compiles.run(project.project_id).compile_id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "grid.jsonl"


class AtOnce(Executor):
    """An executor that runs each call on submission and records it."""

    def __init__(self) -> None:
        self.submitted: list[tuple[Any, ...]] = []

    def submit(self, function: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        self.submitted.append((function, *args))
        future = Future[Any]()
        future.set_result(function(*args))
        return future


def test_threads_share_one_client_and_start_backtests_in_parallel(
    qc: QuantConnect, sandbox: Sandbox, built: tuple[int, str], path: Path
) -> None:
    with ThreadPoolExecutor(3) as pool:
        result = qc.backtests.sweep(*built, GRID, name="grid", results=path, executor=pool)
    assert len(result.rows) == created(sandbox) == 6
    assert result.failures == []


def test_a_sweep_through_threads_survives_faults(
    qc: QuantConnect, sandbox: Sandbox, built: tuple[int, str], path: Path
) -> None:
    sandbox.faults.inject("drop", operations=["createBacktest"], calls=2, after_write=True)
    sandbox.faults.inject("no_spare_node", operations=["createBacktest"], calls=2)
    sandbox.faults.inject("server_error", calls=4)
    with ThreadPoolExecutor(3) as pool:
        result = qc.backtests.sweep(*built, GRID, name="grid", results=path, executor=pool)
    assert len(result.rows) == created(sandbox) == 6
    assert result.failures == []


def test_processes_have_clients_of_their_own(
    qc: QuantConnect, sandbox: Sandbox, built: tuple[int, str], path: Path
) -> None:
    # Not forked: the sandbox has threads.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        result = qc.backtests.sweep(*built, GRID, name="grid", results=path, executor=pool)
    assert len(result.rows) == created(sandbox) == 6


def test_an_asynchronous_client_accepts_an_executor(
    sandbox: Sandbox, built: tuple[int, str], path: Path
) -> None:
    async def sweep() -> SweepResult:
        async with AsyncQuantConnect(123, TOKEN, base_url=sandbox.base_url) as client:
            with ThreadPoolExecutor(3) as pool:
                return await client.backtests.sweep(
                    *built, GRID, name="grid", results=path, executor=pool
                )

    assert len(asyncio.run(sweep()).rows) == created(sandbox) == 6


def test_tasks_for_an_executor_can_be_pickled_and_hide_the_token(
    qc: QuantConnect, built: tuple[int, str], path: Path
) -> None:
    pool = AtOnce()
    qc.backtests.sweep(*built, {"fast": [1]}, name="grid", results=path, executor=pool)
    assert pool.submitted
    for call in pool.submitted:
        assert TOKEN not in repr(call)
        assert len(pickle.dumps(call)) < 5000
    assert TOKEN not in repr(PickledWorker(pickle.dumps(qc)))


def test_a_worker_is_created_once_per_process(qc: QuantConnect, built: tuple[int, str]) -> None:
    session = qc._session
    worker = Worker(session, Steps)
    first, second = (pickle.loads(pickle.dumps(worker)) for _ in range(2))
    assert first is second
    assert execute(first, SweepSettings(*built, "grid"), ListBacktests(), "id") == {}
    first.close()
    worker.close()


def test_the_connections_of_a_worker_are_closed_when_it_leaves_the_cache(
    qc: QuantConnect, built: tuple[int, str]
) -> None:
    worker = pickle.loads(pickle.dumps(Worker(qc._session, Steps)))
    session = worker.session
    execute(worker, SweepSettings(*built, "grid"), ListBacktests(), "id")
    del worker
    _unpickle.cache_clear()
    gc.collect()
    outcome = execute(Worker(session, Steps), SweepSettings(*built, "grid"), ListBacktests(), "id")
    assert isinstance(outcome, ClientClosedError)


# Where tests run in the background of a shell, processes inherit that interrupts are ignored.
KILLED = """
import signal
import sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from quantconnect_client import QuantConnect
from quantconnect_client._core import polling
polling.pause_after = lambda elapsed: 0.005
base_url, project_id, compile_id, path = sys.argv[1:]
grid = {"fast": [5, 10, 20], "slow": [50, 100]}
with QuantConnect(123, "sandbox-token", base_url=base_url) as qc:
    qc.backtests.sweep(int(project_id), compile_id, grid, name="grid", results=path)
"""


def end(process: "subprocess.Popen[str]", sent: signal.Signals) -> str:
    """Send the signal, and return the errors of the process."""
    process.send_signal(sent)
    return process.communicate(timeout=PATIENCE)[1]


@contextmanager
def ended_at_last(process: "subprocess.Popen[str]") -> Iterator[None]:
    """End a process when a test fails; otherwise, the test would wait for it forever."""
    try:
        yield
    finally:
        process.kill()


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_sweep_resumes(
    qc: QuantConnect, sandbox: Sandbox, built: tuple[int, str], path: Path, sent: signal.Signals
) -> None:
    sandbox.cloud.set_pace({"backtest": 1000})
    command = [sys.executable, "-c", KILLED, sandbox.base_url, *map(str, built), str(path)]
    with (
        subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as killed,
        ended_at_last(killed),
    ):
        # Three nodes: three backtests end when the clock moves, and three more take as long.
        wait_until(lambda: created(sandbox) == 3)
        sandbox.clock.advance(1000)
        wait_until(lambda: path.exists() and len(read_results(path).rows) == 3)
        wait_until(lambda: created(sandbox) == 6)
        assert killed.poll() is None
        reported = end(killed, sent)
    assert killed.returncode != 0
    assert len(read_results(path).rows) == 3
    if sent == signal.SIGINT:
        assert "To resume, call sweep again with the same arguments." in reported

    sandbox.clock.advance(1000)
    result = qc.backtests.sweep(*built, GRID, name="grid", results=path)
    assert len(result.rows) == created(sandbox) == 6
    assert len(path.read_text(encoding="utf-8").splitlines()) == 6
