"""Sweeps, from the grid to the file, on a sandbox with injected faults."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import (
    InvalidRequestError,
    LocalFileError,
    NotFoundError,
    QuantConnectError,
    WaitTimeoutError,
)
from quantconnect_client.sweeps import Grid, SweepResult, read_results
from quantconnect_client.sweeps._file import open_results
from quantconnect_client.sweeps._steps import SweepSettings
from quantconnect_sandbox import Sandbox
from tests.overlay.sweeping import GRID, TOKEN, created, make_client_hasty, make_hasty, nodes
from tests.patience import PATIENCE

pytestmark = pytest.mark.anyio  # async: only
CRASHES = "def initialize(self):\n    raise ValueError('no such asset')\n"


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hasty(monkeypatch)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with nodes(3) as running:
        yield running


@pytest.fixture
async def qc(sandbox: Sandbox) -> AsyncIterator[AsyncQuantConnect]:
    async with AsyncQuantConnect(123, TOKEN, base_url=sandbox.base_url) as client:
        make_client_hasty(client)
        yield client


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "grid.jsonl"


class Run:
    """Runs sweeps of one build that write to one file."""

    def __init__(self, qc: AsyncQuantConnect, project_id: int, compile_id: str, path: Path) -> None:
        self.qc, self.project_id, self.compile_id, self.path = qc, project_id, compile_id, path

    async def __call__(self, grid: Grid = GRID, name: str = "grid", **options: Any) -> SweepResult:
        return await self.qc.backtests.sweep(
            self.project_id,
            self.compile_id,
            grid,
            name=name,
            results=self.path,
            **{"timeout": PATIENCE, **options},
        )


@pytest.fixture
async def sweep(qc: AsyncQuantConnect, path: Path) -> Run:
    project = await qc.projects.create("Momentum", "Py")
    build = await qc.compiles.run(project.project_id)
    return Run(qc, project.project_id, build.compile_id, path)


async def test_every_point_runs_once_and_returns_its_statistics(
    sweep: Run, sandbox: Sandbox
) -> None:
    result = await sweep()
    assert [(row.parameters["fast"], row.parameters["slow"]) for row in result.rows] == [
        (5, 50),
        (5, 100),
        (10, 50),
        (10, 100),
        (20, 50),
        (20, 100),
    ]
    assert result.failures == []
    assert all(isinstance(row.statistics["Sharpe Ratio"], float) for row in result.rows)
    assert {row.status for row in result.rows} == {"Completed."}
    assert created(sandbox) == 6


async def test_rows_match_the_backtests(sweep: Run) -> None:
    (row,) = (await sweep({"fast": [7]})).rows
    backtest = await sweep.qc.backtests.read(sweep.project_id, row.backtest_id or "")
    assert backtest.parameter_set.to_dict() == {"fast": 7}
    assert backtest.name.endswith(" grid")
    assert f"{row.statistics['Sharpe Ratio']:g}" == f"{float(backtest.statistics.sharpe_ratio):g}"


async def test_one_request_polls_all_backtests(sweep: Run, sandbox: Sandbox) -> None:
    await sweep()
    calls = sandbox.requests.calls
    assert len(calls("createBacktest")) == len(calls("readBacktest")) == 6
    assert len(calls("readProjectNodes")) == 1


@pytest.mark.parametrize(("most", "together"), [(None, 3), (2, 2)])
async def test_concurrency_is_limited_by_nodes_and_max_parallel(
    sweep: Run, sandbox: Sandbox, most: int | None, together: int
) -> None:
    seen: list[JobProgress] = []
    sandbox.cloud.set_pace({"backtest": "8 polls"})
    await sweep(max_parallel=most, progress=seen.append)
    assert max(int(one.state.split(", ")[1].split()[0]) for one in seen) == together
    assert len(sandbox.requests.calls("createBacktest")) == 6


async def test_a_failed_backtest_is_a_row_and_is_rerun_on_request(
    sweep: Run, sandbox: Sandbox
) -> None:
    await sweep.qc.files.update(sweep.project_id, "main.py", CRASHES)
    sweep.compile_id = (await sweep.qc.compiles.run(sweep.project_id)).compile_id
    result = await sweep({"fast": [1, 2]})
    assert [row.status for row in result.failures] == ["Runtime Error"] * 2
    assert "no such asset" in (result.rows[0].error or "")

    again = await sweep({"fast": [1, 2]})
    assert (again, created(sandbox)) == (result, 2)

    tried = await sweep({"fast": [1, 2]}, retry_failed=True)
    assert created(sandbox) == 4
    assert {row.backtest_id for row in tried.rows}.isdisjoint(r.backtest_id for r in result.rows)


async def test_a_second_call_repeats_no_backtest(sweep: Run, sandbox: Sandbox) -> None:
    result = await sweep()
    sent = sandbox.requests.total
    seen: list[JobProgress] = []
    assert await sweep(progress=seen.append) == result
    assert sandbox.requests.total == sent
    assert [one.state for one in seen] == ["6 of 6 done, 0 running, 0 failed"]


async def test_a_grid_can_grow(sweep: Run, sandbox: Sandbox) -> None:
    await sweep({"fast": [1, 2]})
    result = await sweep({"fast": [2, 3]})
    assert [row.parameters for row in result.rows] == [{"fast": 2}, {"fast": 3}]
    assert created(sandbox) == 3


class Stop(BaseException):
    """An interruption of the sweep, like Ctrl-C."""


def stopping_after(rows: int) -> Any:
    def look(progress: JobProgress) -> None:
        if int(progress.state.partition(" ")[0]) >= rows:
            raise Stop

    return look


async def test_an_interrupted_sweep_leaves_a_correct_file_and_lists_running_backtests(
    sweep: Run, sandbox: Sandbox, path: Path
) -> None:
    sandbox.cloud.set_pace({"backtest": "6 polls"})
    with pytest.raises(Stop) as caught:
        await sweep(max_parallel=1, progress=stopping_after(2))
    (note,) = caught.value.__notes__
    assert len(read_results(path).rows) == 2
    assert f"2 of 6 points are done and in {path}" in note
    assert "fast=10, slow=50)" in note

    result = await sweep()
    assert len(result.rows) == 6
    assert created(sandbox) == 6


async def test_a_sweep_that_times_out_resumes_with_the_next_call(
    sweep: Run, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"backtest": 3600})
    with pytest.raises(WaitTimeoutError, match=r"Timed out after 0\.1 s: 0 of 6 done") as caught:
        await sweep(timeout=0.1)
    assert "running: " in caught.value.__notes__[0]
    sandbox.cloud.set_pace({"backtest": 0})
    sandbox.clock.advance(3600)
    assert len((await sweep()).rows) == 6
    assert created(sandbox) == 6


async def test_a_sweep_finds_its_backtests_without_its_file(
    sweep: Run, sandbox: Sandbox, path: Path
) -> None:
    first = await sweep()
    path.unlink()
    assert await sweep() == first
    assert created(sandbox) == 6
    path.unlink()
    await sweep(name="other")
    assert created(sandbox) == 12


@pytest.mark.parametrize("after_write", [False, True])
@pytest.mark.parametrize("kind", ["drop", "cut", "server_error", "not_json"])
async def test_a_start_without_a_response_creates_no_second_backtest(
    sweep: Run, sandbox: Sandbox, kind: Any, after_write: bool
) -> None:
    sandbox.faults.inject(kind, operations=["createBacktest"], calls=2, after_write=after_write)
    result = await sweep()
    assert len(result.rows) == 6
    assert result.failures == []
    assert created(sandbox) == 6


@pytest.mark.parametrize("kind", ["throttled", "too_many_requests", "no_spare_node"])
async def test_throttled_and_rejected_starts_are_retried(
    sweep: Run, sandbox: Sandbox, kind: Any
) -> None:
    sandbox.faults.inject(kind, operations=["createBacktest"], calls=9, seconds=0)
    assert (await sweep()).failures == []
    assert created(sandbox) == 6


async def test_nodes_in_use_by_others_are_not_used(sweep: Run, sandbox: Sandbox) -> None:
    sandbox.cloud.set_pace({"backtest": 3600})
    other = await sweep.qc.backtests.create(sweep.project_id, sweep.compile_id, "somebody's")
    # By polls, so that a node is never free before the client can know it.
    sandbox.cloud.set_pace({"backtest": 0})
    assert len((await sweep()).rows) == 6
    # One for each point and the other's own: none was rejected because no node was free.
    assert len(sandbox.requests.calls("createBacktest")) == 7
    backtest = await sweep.qc.backtests.read(sweep.project_id, other.backtest_id)
    assert not backtest.completed


@pytest.mark.parametrize("operation", ["listBacktests", "readBacktest", "readProjectNodes"])
async def test_failed_polls_are_retried(sweep: Run, sandbox: Sandbox, operation: str) -> None:
    sandbox.faults.inject("drop", operations=[operation], calls=9)
    assert (await sweep()).failures == []
    assert created(sandbox) == 6


async def test_a_rejected_point_does_not_end_the_sweep(sweep: Run, sandbox: Sandbox) -> None:
    sandbox.faults.inject(
        "rejected", operations=["createBacktest"], calls=1, text="Not valid parameter set"
    )
    result = await sweep()
    (failure,) = result.failures
    assert (failure.status, failure.backtest_id) == ("rejected", None)
    assert "Not valid parameter set" in (failure.error or "")
    assert len(result.rows) == 6


async def test_an_error_common_to_all_points_ends_the_sweep(sweep: Run, sandbox: Sandbox) -> None:
    sweep.compile_id = "no-such-build"
    with pytest.raises(NotFoundError) as caught:
        await sweep()
    assert len(sandbox.requests.calls("createBacktest")) == 1
    assert "0 of 6 points are done" in caught.value.__notes__[0]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"grid": {}}, "grid"),
        ({"name": ""}, "backtestName"),
        ({"max_parallel": 0}, "max_parallel"),
        ({"results": "no/such/folder/grid.jsonl"}, "results"),
        ({"results": "."}, "results"),
    ],
)
async def test_bad_arguments_are_rejected_before_anything_is_sent(
    sweep: Run, sandbox: Sandbox, changes: dict[str, Any], field: str
) -> None:
    sent = sandbox.requests.total
    given: dict[str, Any] = {"grid": GRID, "name": "grid", "results": sweep.path} | changes
    with pytest.raises(InvalidRequestError) as caught:
        await sweep.qc.backtests.sweep(sweep.project_id, sweep.compile_id, **given)
    assert caught.value.field == field
    assert sandbox.requests.total == sent


async def test_the_file_of_another_sweep_is_not_changed(sweep: Run, path: Path) -> None:
    await sweep({"fast": [1]})
    content = path.read_bytes()
    with pytest.raises(QuantConnectError, match=r"of name 'other'; it is .*of name 'grid'"):
        await sweep({"fast": [1]}, name="other")
    assert path.read_bytes() == content


async def test_a_second_sweep_with_the_same_file_is_rejected(
    sweep: Run, sandbox: Sandbox, path: Path
) -> None:
    settings = SweepSettings(sweep.project_id, sweep.compile_id, "grid")
    with open_results(path, settings):
        sent = sandbox.requests.total
        with pytest.raises(LocalFileError, match="in use by another sweep: process"):
            await sweep()
        assert sandbox.requests.total == sent

    assert len((await sweep()).rows) == len(path.read_bytes().splitlines()) == 6
