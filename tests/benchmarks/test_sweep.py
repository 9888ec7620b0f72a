"""The sweep benchmark checks its results and reports one row per run."""

import sys
from functools import partial
from pathlib import Path

import pytest

from benchmarks import sweep
from quantconnect_client import QuantConnect
from quantconnect_client.sweeps import read_results
from quantconnect_sandbox import Sandbox
from tests.benchmarks.conftest import Serve, counts
from tests.overlay.sweeping import created, make_hasty

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
SWEEP: sweep.Job = partial(sweep.sweep, executor=None)


@pytest.fixture
def cloud(qc: QuantConnect, sandbox: Sandbox) -> sweep.Cloud:
    return sweep.prepare(qc, sandbox.base_url)


def test_a_sweep_runs_one_backtest_per_point(
    qc: QuantConnect, sandbox: Sandbox, cloud: sweep.Cloud, tmp_path: Path
) -> None:
    path = tmp_path / "results.jsonl"

    sweep.sweep(qc, cloud, 5, path, None)

    assert sorted(int(row.parameters["number"]) for row in read_results(path).rows) == [*range(5)]
    assert created(sandbox) == counts(sandbox)["createBacktest"] == 5


def test_an_incomplete_sweep_fails_the_benchmark(
    qc: QuantConnect, sandbox: Sandbox, cloud: sweep.Cloud, tmp_path: Path
) -> None:
    sandbox.faults.inject("rejected", operations=["createBacktest"], calls=1)

    with pytest.raises(AssertionError):
        sweep.sweep(qc, cloud, 2, tmp_path / "results.jsonl", None)


def test_the_reference_runs_the_same_number_of_backtests(
    qc: QuantConnect, sandbox: Sandbox, cloud: sweep.Cloud, tmp_path: Path
) -> None:
    sweep.thread_each(qc, cloud, 3, tmp_path, threads=2)

    assert created(sandbox) == 3


def test_requests_and_injected_faults_are_counted_by_the_sandbox(
    qc: QuantConnect, sandbox: Sandbox, cloud: sweep.Cloud
) -> None:
    fault = {"kind": "server_error", "operations": ["readProject"], "calls": 2}
    cloud.admin("POST", "faults", fault)
    before = cloud.calls()

    assert len(qc.projects.list()) == 1

    # Two attempts that fail, and the third.
    assert cloud.calls() - before == 3
    assert cloud.calls() == sandbox.requests.total
    assert cloud.injected_faults() == 2


@needs_proc
@pytest.mark.parametrize(("fail", "faults"), [(True, "1"), (False, "0")])
def test_a_row_reports_the_backtests_of_a_run(
    serve: Serve, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, fail: bool, faults: str
) -> None:
    make_hasty(monkeypatch)
    options = serve(sweep)
    lost = {"kind": "drop", "operations": ["createBacktest"], "calls": 1, "after_write": True}
    monkeypatch.setattr(sweep, "FAULTS", (lost,))

    row = sweep.line("title", SWEEP, points=4, nodes=2, seconds=0.5, fail=fail)

    title, points, made, _, _, ideal, _, _, _, hits, _, unit = row.split()
    assert (title, points, made, ideal, hits, unit) == ("title", "4", "4", "1.0", faults, "MB")
    assert created(sandbox) == 4
    assert options == ["--pace", "backtest=0.5", "--backtest-nodes", "2"]


def test_the_table_compares_sweeps_with_and_without_faults(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def line(
        label: str, job: sweep.Job, points: int, nodes: int, seconds: float, *, fail: bool
    ) -> str:
        assert callable(job)
        return f"{label} | {points} {nodes} {seconds:g} {fail}"

    monkeypatch.setattr(sweep, "line", line)
    monkeypatch.setattr(sys, "argv", ["sweep", "--points", "3", "--nodes", "2"])

    sweep.main()

    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split()[:4] == ["runs", "made", "took", "ideal"]
    assert rows == [
        "sweep, 0.05 s each, a tenth of the calls fails | 3 2 0.05 True",
        "the same with 2 threads | 3 2 0.05 True",
        "sweep, 0.05 s each, nothing fails | 3 2 0.05 False",
        "the same with 2 threads | 3 2 0.05 False",
        "sweep, 2 s each | 12 2 2 False",
        "a thread that waits for each | 12 2 2 False",
    ]
