"""What a type checker must accept, and the types that it must see: asynchronous client."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import BinaryIO, TextIO, assert_type

import pandas as pd

from quantconnect_client import (
    AsyncPages,
    AsyncQuantConnect,
    DirectoryDeletion,
    Grid,
    LiveEnding,
    SweepResult,
    SyncPlan,
    Transfer,
    models,
    params,
    results,
)

ORGANIZATION = "5cad178b20a1d52567b534553413b691"


async def a_client_is_closed_by_its_block() -> None:
    async with AsyncQuantConnect(1, "token", attempts=1) as qc:
        assert_type(qc, AsyncQuantConnect)
        assert_type(await qc.authenticate(), None)
        assert_type(await qc.close(), None)


async def projects_and_files(qc: AsyncQuantConnect, folder: Path) -> None:
    project = await qc.projects.create("Momentum", "Py")
    assert_type(project, models.Project)
    assert_type(await qc.projects.list(), list[models.Project])
    assert_type(await qc.projects.delete_directory("a"), DirectoryDeletion)
    assert_type(await qc.files.read(project.project_id, "main.py"), models.ProjectFile)
    assert_type(await qc.files.push(project.project_id, folder), SyncPlan)
    assert_type(await qc.files.pull(project.project_id, str(folder)), SyncPlan)


async def jobs(qc: AsyncQuantConnect) -> None:
    build = await qc.compiles.run(1)
    assert_type(build, models.ReadCompileResult)
    backtest = await qc.backtests.run(1, build.compile_id, name="a", parameters={"fast": 5})
    assert_type(backtest, models.BacktestResult)
    both = await asyncio.gather(qc.backtests.wait(1, "a"), qc.backtests.report(1, "b"))
    assert_type(both, tuple[models.BacktestResult, str])
    grid: list[params.OptimizationParameter] = [{"name": "fast", "min": 5, "max": 10, "step": 5}]
    best = await qc.optimizations.run(1, "c", name="g", parameters=grid)
    assert_type(best, models.Optimization)
    running = await qc.live.run(1, "c", "n", {"id": "QuantConnectBrokerage"})
    assert_type(running, models.LiveAlgorithmResults)
    assert_type(await qc.live.liquidate(1), LiveEnding)
    async for line in qc.live.follow_logs(1, "L"):
        assert_type(line, str)


async def pages(qc: AsyncQuantConnect) -> None:
    orders = qc.backtests.orders(1, "b")
    assert_type(orders, AsyncPages[models.Order])
    async for order in orders:
        assert_type(order, models.Order)
    assert_type(await orders.all(), list[models.Order])
    assert_type([line async for line in qc.backtests.logs(1, "b")], list[str])
    assert_type(results.orders_frame(await qc.live.orders(1).all()), pd.DataFrame)


async def sweeps(qc: AsyncQuantConnect, grid: Grid) -> None:
    result = await qc.backtests.sweep(1, "c", grid, name="g", results="grid.jsonl")
    assert_type(result, SweepResult)


async def object_store(qc: AsyncQuantConnect, folder: Path) -> None:
    assert_type(await qc.object_store.upload(folder, organization_id=ORGANIZATION), list[Transfer])
    assert_type(
        await qc.object_store.download("a", folder, organization_id=ORGANIZATION), list[Transfer]
    )
    entries = qc.object_store.list(organization_id=ORGANIZATION)
    assert_type(entries, AsyncIterator[models.ObjectStoreSummary])
    async with qc.object_store.open("a", organization_id=ORGANIZATION) as binary:
        assert_type(binary, BinaryIO)
    async with qc.object_store.open("a", "w", organization_id=ORGANIZATION) as text:
        assert_type(text, TextIO)
