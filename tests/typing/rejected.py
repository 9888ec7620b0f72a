"""What a type checker must reject; `# E:` at the end of a line gives one of the reasons."""

import asyncio
from pathlib import Path

from quantconnect_client import (
    AsyncQuantConnect,
    CallEvent,
    Grid,
    JobProgress,
    QuantConnect,
    SyncPlan,
    models,
    params,
    results,
)

ORGANIZATION = "5cad178b20a1d52567b534553413b691"


def record(event: CallEvent, more: int) -> None:
    print(event, more)


def show(progress: str) -> None:
    print(progress)


def of_a_client(qc: QuantConnect) -> None:
    print(qc.projects)


def of_an_asynchronous_client(qc: AsyncQuantConnect) -> None:
    print(qc.projects)


def names() -> None:
    from quantconnect_client import Nonsense  # E: attribute
    from quantconnect_sandbox import Sandpit  # E: attribute

    print(Nonsense, Sandpit)
    print(models.Backtests)  # E: attribute


def constructor() -> None:
    QuantConnect(1, "token", "https://localhost")  # E: call
    QuantConnect(1, 7)  # E: argument
    QuantConnect(1.5, "token")  # E: argument
    QuantConnect(timeout="100")  # E: argument
    QuantConnect(timeouts=100)  # E: call
    QuantConnect(on_event=record)  # E: argument
    QuantConnect(limiter=30)  # E: argument
    QuantConnect(httpx_options=["verify"])  # E: argument


def misspelled(qc: QuantConnect, project: models.Project, plan: SyncPlan) -> None:
    qc.project.list()  # E: attribute
    qc.projects.creates("a", "Py")  # E: attribute
    print(qc.projects.collaborations)  # E: attribute
    qc.backtests.orders(1, "b").al()  # E: attribute
    print(project.projectId)  # E: attribute
    print(plan.changed)  # E: attribute


def arguments(qc: QuantConnect) -> None:
    qc.projects.create("a")  # E: call
    qc.projects.create("a", "Python")  # E: argument
    qc.projects.create("a", "Py", ORGANIZATION)  # E: call
    qc.projects.create("a", "Py", organization_id=7)  # E: argument
    qc.projects.create("a", "Py", organisation_id=ORGANIZATION)  # E: call
    qc.projects.read("1")  # E: argument
    qc.projects.update(1, libraries=7)  # E: argument
    qc.files.read(1)  # E: call
    qc.files.update(1, "main.py", b"content")  # E: argument
    qc.files.push(1, 7)  # E: argument
    qc.files.push(1, ".", True)  # E: call
    qc.files.pull(1, ".", dry_run="yes")  # E: argument


def arguments_of_jobs(qc: QuantConnect) -> None:
    qc.backtests.run(1, "c")  # E: call
    qc.backtests.run(1, "c", "name")  # E: call
    qc.backtests.run(1, "c", name="a", parameters=["fast"])  # E: argument
    qc.backtests.wait(1, "b", progress="bar")  # E: argument
    qc.backtests.wait(1, "b", progress=show)  # E: argument
    qc.backtests.sweep(1, "c", {"fast": 5}, name="g", results="r")  # E: value
    qc.backtests.sweep(1, "c", {"fast": [5]}, name="g")  # E: call
    qc.optimizations.run(1, "c", name="g", parameters=[], node_type="O1-1")  # E: argument
    qc.live.run(1, "c", "n", "QuantConnectBrokerage")  # E: argument


def arguments_of_the_object_store(qc: QuantConnect) -> None:
    qc.object_store.upload(7, "a")  # E: argument
    qc.object_store.download("a", organization_id=ORGANIZATION)  # E: call
    qc.object_store.set("a", 7, organization_id=ORGANIZATION)  # E: argument
    qc.object_store.open("a", "a", organization_id=ORGANIZATION)  # E: overload
    qc.object_store.open("a", "rb", encoding="utf-8", organization_id=ORGANIZATION)  # E: overload


def returned(qc: QuantConnect, chart: models.Chart) -> None:
    file: models.ProjectFile = qc.projects.read(1)  # E: assignment
    backtest: models.BacktestResult = qc.backtests.orders(1, "b")  # E: assignment
    text: str = qc.backtests.read(1, "b").note  # E: assignment
    orders: list[models.Order] = qc.backtests.orders(1, "b")  # E: assignment
    done: bool = qc.projects.delete(1)  # E: nothing returned
    path: Path = qc.backtests.report(1, "b")  # E: assignment
    qc.projects.create("a", "Py").name = 7  # E: assignment
    print(file, backtest, text, orders, done, path)
    results.orders_frame(qc.backtests.trades(1, "b"))  # E: argument
    results.trades_frame(qc.backtests.orders(1, "b"))  # E: argument
    results.statistics(chart)  # E: argument
    results.chart_frame(chart, "dask")  # E: overload
    print(results.chart_frame(chart, "polars").iloc)  # E: attribute


def grids() -> None:
    grid: Grid = {"fast": 5}  # E: value
    points: Grid = [{"fast": [5]}]  # E: value
    print(grid, points, JobProgress())  # E: call


def objects(qc: QuantConnect) -> None:
    qc.projects.update(1, parameters=[{"stp": 1}])  # E: key
    qc.live.run(1, "c", "n", {"id": "QuantConnectBroker"})  # E: key
    paper: params.BrokerageSettings = {"id": "QuantConnectBrokerage"}
    qc.live.run(1, "c", "n", paper, notification={"event": []})  # E: argument


async def halves(qc: QuantConnect, other: AsyncQuantConnect) -> None:
    of_a_client(other)  # E: argument
    of_an_asynchronous_client(qc)  # E: argument
    await qc.projects.read(1)  # E: not awaitable
    project: models.Project = other.projects.read(1)  # E: assignment
    other.projects.delete(1)  # E: not awaited
    asyncio.run(other.backtests.orders(1, "b"))  # E: argument
    results.orders_frame(other.backtests.orders(1, "b"))  # E: overload
    for order in other.backtests.orders(1, "b"):  # E: other half
        print(order)
    len(qc.backtests.orders(1, "b"))  # E: argument
    async for order in qc.backtests.orders(1, "b"):  # E: other half
        print(order)
    with AsyncQuantConnect() as client:  # E: other half
        print(client)
    async with QuantConnect() as client:  # E: other half
        print(client)
    print(project)
