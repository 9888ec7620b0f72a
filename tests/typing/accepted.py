"""What a type checker must accept, and the types that it must see: synchronous client."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, TextIO, assert_type

import pandas as pd
import polars as pl
from matplotlib.figure import Figure
from pyrate_limiter import Limiter, Rate

from quantconnect_client import (
    ApiError,
    CallEvent,
    DirectoryDeletion,
    EventHook,
    Grid,
    InvalidRequestError,
    JobFailedError,
    JobProgress,
    LimiterSource,
    LiveEnding,
    OutcomeUnknownError,
    Pages,
    Progress,
    QuantConnect,
    QuantConnectError,
    SweepResult,
    SweepRow,
    SyncPlan,
    ThrottledError,
    Transfer,
    models,
    params,
    results,
)
from quantconnect_client.folders import FileChange
from quantconnect_client.objects import is_folder
from quantconnect_client.sweeps import read_results

ORGANIZATION = "5cad178b20a1d52567b534553413b691"


def record(event: CallEvent) -> None:
    assert_type(event.operation, str)
    assert_type(event.status, int | None)
    assert_type(event.next_attempt_in, float | None)


def show(job: JobProgress) -> None:
    assert_type(job.state, str)
    assert_type(job.fraction, float | None)
    assert_type(job.done, bool)


def a_client_takes_numbers_and_texts_as_user_id() -> None:
    hook: EventHook = record
    source: LimiterSource = lambda: Limiter(Rate(5, 1000))  # noqa: E731
    QuantConnect()
    QuantConnect("1", "token", base_url="https://localhost", timeout=1, attempts=2)
    QuantConnect(limiter=Limiter(Rate(5, 1000)))
    QuantConnect(limiter=source, httpx_options={"verify": True})
    with QuantConnect(1, "token", on_event=hook, calls_per_minute=30) as qc:
        assert_type(qc, QuantConnect)
        assert_type(qc.authenticate(), None)
        assert_type(qc.close(), None)


def projects(qc: QuantConnect) -> None:
    project = qc.projects.create("Momentum", "Py")
    assert_type(project, models.Project)
    assert_type(project.project_id, int)
    assert_type(project.name, str)
    assert_type(
        qc.projects.create("M", language="C#", organization_id=ORGANIZATION), models.Project
    )
    assert_type(qc.projects.read(project.project_id), models.Project)
    assert_type(qc.projects.list(start=0, end=1), list[models.Project])
    assert_type(qc.projects.update(project.project_id, name="New"), None)
    assert_type(qc.projects.delete(project.project_id), None)
    assert_type(qc.projects.list_directory("a/b"), list[models.Project])
    deletion = qc.projects.delete_directory("a/b", dry_run=True)
    assert_type(deletion, DirectoryDeletion)
    assert_type(deletion.projects, tuple[models.Project, ...])


def files(qc: QuantConnect, folder: Path) -> None:
    file = qc.files.read(1, "main.py")
    assert_type(file, models.ProjectFile)
    assert_type(qc.files.list(1), list[models.ProjectFile])
    plan = qc.files.push(1, folder, delete=True, ignore=["*.csv"], dry_run=True)
    assert_type(plan, SyncPlan)
    assert_type(plan.created, tuple[str, ...])
    assert_type(plan.reasons, Mapping[str, str])
    assert_type(plan.changes, list[FileChange])
    assert_type(qc.files.pull(1, "folder", overwrite=True), SyncPlan)


def backtests(qc: QuantConnect, progress: Progress) -> None:
    build = qc.compiles.run(1)
    assert_type(build, models.ReadCompileResult)
    assert_type(build.compile_id, str)
    assert_type(qc.compiles.wait(1, build.compile_id), models.ReadCompileResult)
    backtest = qc.backtests.run(1, build.compile_id, name="a", parameters={"fast": 5, "slow": "x"})
    assert_type(backtest, models.BacktestResult)
    assert_type(backtest.backtest_id, str)
    assert_type(qc.backtests.wait(1, backtest.backtest_id, progress=show), models.BacktestResult)
    assert_type(qc.backtests.read(1, backtest.backtest_id), models.BacktestResult)
    assert_type(qc.backtests.report(1, backtest.backtest_id, progress=progress), str)
    assert_type(qc.backtests.save_report(1, backtest.backtest_id, "report.html"), Path)
    assert_type(qc.backtests.chart(1, "b", "Strategy Equity"), models.Chart)


def pages(qc: QuantConnect) -> None:
    orders = qc.backtests.orders(1, "b", start=0)
    assert_type(orders, Pages[models.Order])
    for order in orders:
        assert_type(order, models.Order)
    assert_type(orders.all(), list[models.Order])
    assert_type(orders.position, int)
    assert_type(orders.total, int | None)
    assert_type(qc.backtests.trades(1, "b"), Pages[models.ClosedTradeWithOrders])
    assert_type(qc.backtests.insights(1, "b"), Pages[models.Insight])
    assert_type(list(qc.backtests.logs(1, "b")), list[str])
    assert_type(qc.live.logs(1, "L"), Pages[str])


def live(qc: QuantConnect) -> None:
    running = qc.live.run(1, "c", "n", {"id": "QuantConnectBrokerage"}, timeout=1)
    assert_type(running, models.LiveAlgorithmResults)
    assert_type(qc.live.stop(1), LiveEnding)
    ending = qc.live.liquidate(1)
    assert_type(ending, LiveEnding)
    for line in qc.live.follow_logs(1, "L"):
        assert_type(line, str)


def optimizations(qc: QuantConnect) -> None:
    grid: list[params.OptimizationParameter] = [{"name": "fast", "min": 5, "max": 10, "step": 5}]
    optimization = qc.optimizations.run(1, "c", name="g", parameters=grid, node_type="O4-12")
    assert_type(optimization, models.Optimization)
    assert_type(qc.optimizations.wait("O"), models.Optimization)


def sweeps(qc: QuantConnect, path: Path) -> None:
    grid: Grid = {"fast": [5, 10], "mode": ["a"], "size": [0.5]}
    result = qc.backtests.sweep(1, "c", grid, name="g", results=path)
    assert_type(result, SweepResult)
    assert_type(qc.backtests.sweep(1, "c", [{"fast": 5}], name="g", results="r"), SweepResult)
    assert_type(result.rows, Sequence[SweepRow])
    assert_type(result.failures, list[SweepRow])
    assert_type(result.rows[0].statistics, Mapping[str, float | str | None])
    assert_type(result.frame(), pd.DataFrame)
    assert_type(result.frame("polars"), pl.DataFrame)
    assert_type(read_results(path), SweepResult)


def object_store(qc: QuantConnect, folder: Path) -> None:
    assert_type(qc.object_store.set("a.csv", b"content", organization_id=ORGANIZATION), None)
    assert_type(qc.object_store.upload(folder, "a", organization_id=ORGANIZATION), list[Transfer])
    got = qc.object_store.download(["a", "b"], folder, organization_id=ORGANIZATION)
    assert_type(got, list[Transfer])
    assert_type(got[0].path, Path)
    assert_type(qc.object_store.exists("a", organization_id=ORGANIZATION), bool)
    entries = qc.object_store.list("a", organization_id=ORGANIZATION)
    for entry in entries:
        assert_type(entry, models.ObjectStoreSummary)
        assert_type(is_folder(entry), bool)
    with qc.object_store.open("a", organization_id=ORGANIZATION) as binary:
        assert_type(binary, BinaryIO)
    with qc.object_store.open("a", "r", encoding="utf-8", organization_id=ORGANIZATION) as text:
        assert_type(text, TextIO)


def tables(backtest: models.BacktestResult, chart: models.Chart, qc: QuantConnect) -> None:
    assert_type(results.statistics(backtest), results.Statistics)
    assert_type(results.statistics(backtest).sharpe_ratio, float)
    assert_type(results.statistics(backtest)["Sharpe Ratio"], float | str | None)
    assert_type(results.chart_frame(chart), pd.DataFrame)
    assert_type(results.chart_frame(chart, "polars"), pl.DataFrame)
    assert_type(results.equity_curve(chart), pd.DataFrame)
    assert_type(results.equity_curve(chart, library="polars"), pl.DataFrame)
    assert_type(results.orders_frame(qc.backtests.orders(1, "b")), pd.DataFrame)
    assert_type(results.orders_frame(qc.backtests.orders(1, "b").all(), "polars"), pl.DataFrame)
    assert_type(results.trades_frame(qc.live.trades(1)), pd.DataFrame)
    assert_type(results.insights_frame(qc.backtests.insights(1, "b")), pd.DataFrame)
    assert_type(results.plot(chart), Figure)
    assert_type(results.Summary(backtest).compare([backtest]), results.Table)


def errors(call: Callable[[], object]) -> None:
    try:
        call()
    except InvalidRequestError as error:
        assert_type(error.field, str)
    except JobFailedError as error:
        assert_type(error.logs, tuple[str, ...])
    except ThrottledError as error:
        assert_type(error.retry_after, float | None)
    except ApiError as error:
        assert_type(error.status, int)
        assert_type(error.body, str)
    except OutcomeUnknownError as error:
        assert_type(error.operation, str)
    except QuantConnectError as error:
        assert_type(error.operation, str)


def an_optional_field_of_a_response_is_none_or_its_type(backtest: models.BacktestResult) -> None:
    assert_type(backtest.name, str)
    assert_type(backtest.created, datetime)
    assert_type(backtest.note, str | None)
    if backtest.note:
        assert_type(backtest.note, str)
