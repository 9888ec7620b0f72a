"""Run a backtest from the first call to the last, with generated models."""

import time
from collections.abc import Iterator

import models
from quantconnect import QuantConnect, RejectedError

STRATEGY = """from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.DAILY)
"""
PAGE = 100
SECONDS = 600


def main() -> None:
    """Run the workflow, and delete what it created."""
    qc = QuantConnect()
    qc.call("authenticate", models.RestResponse)
    created = models.CreateProjectRequest(name="From Pydantic", language="Py")
    projects = qc.call("projects/create", models.ProjectListResponse, created).projects
    assert projects
    project = projects[0].projectId
    try:
        run(qc, project)
        handle_rejection(qc)
        store(qc)
        live = models.ListLiveAlgorithmsRequest()
        listed = qc.call("live/list", models.LiveAlgorithmListResponse, live).live
        print(f"live deployments: {len(listed or ())}")
    finally:
        delete = models.DeleteProjectRequest(projectId=project)
        qc.call("projects/delete", models.RestResponse, delete)
    print("deleted the project")


def run(qc: QuantConnect, project: int) -> None:
    """Compile and backtest a project, and read the results."""
    file = models.CreateProjectFileRequest(projectId=project, name="notes.py", content="# Notes")
    qc.call("files/create", models.RestResponse, file)
    main = models.UpdateFileContentsRequest(projectId=project, name="main.py", content=STRATEGY)
    qc.call("files/update", models.RestResponse, main)
    backtest = backtested(qc, project, compiled(qc, project))
    statistics = backtest.model_dump(by_alias=True)["statistics"]
    print(f"Sharpe ratio: {statistics['Sharpe Ratio']}")
    orders = list(orders_of(qc, project, backtest.backtestId))
    print(f"orders: {len(orders)}")
    assert str(len(orders)) == statistics["Total Orders"]
    export = models.ExportBacktestOrdersRequest(backtestId=backtest.backtestId)
    rows = qc.download("backtests/export/orders", export).splitlines()[1:]
    print(f"rows of the CSV file: {len(rows)}")
    assert len(rows) >= len(orders)


def compiled(qc: QuantConnect, project: int) -> str:
    """Compile the project, wait, and return the id of the build."""
    create = models.CreateCompileRequest(projectId=project)
    build = qc.call("compile/create", models.CreateCompileResult, create).compileId
    assert build
    read = models.ReadCompileRequest(projectId=project, compileId=build)
    for _ in polls():
        result = qc.call("compile/read", models.ReadCompileResult, read)
        if result.state != "InQueue":
            assert result.state == "BuildSuccess", result.logs
            break
    return build


def backtested(qc: QuantConnect, project: int, build: str) -> models.BacktestResult:
    """Backtest a build, wait, and return the result."""
    create = models.CreateBacktestRequest(
        projectId=project, compileId=build, backtestName="Momentum"
    )
    backtest = qc.call("backtests/create", models.BacktestResponse, create).backtest
    for _ in polls():
        assert backtest
        assert not backtest.error, backtest.error
        if backtest.completed:
            break
        read = models.ReadBacktestRequest(projectId=project, backtestId=backtest.backtestId)
        backtest = qc.call("backtests/read", models.BacktestResponse, read).backtest
    assert backtest
    return backtest


def orders_of(qc: QuantConnect, project: int, backtest: str) -> Iterator[models.Order]:
    """Yield the orders of all pages of a backtest that has some; `length` is their total."""
    for _ in polls():
        first = orders_page(qc, project, backtest, 0)
        if first.orders:
            break
        # The first request only starts to load the orders.
    yield from first.orders or ()
    for start in range(PAGE, first.length or 0, PAGE):
        yield from orders_page(qc, project, backtest, start).orders or ()


def orders_page(
    qc: QuantConnect, project: int, backtest: str, start: int
) -> models.BacktestOrdersResponse:
    """Read a page of orders."""
    page = models.ReadBacktestOrdersRequest(
        projectId=project, backtestId=backtest, start=start, end=start + PAGE
    )
    return qc.call("backtests/orders/read", models.BacktestOrdersResponse, page)


def handle_rejection(qc: QuantConnect) -> None:
    """Read a compile job that does not exist."""
    try:
        unknown = models.ReadCompileRequest(projectId=1, compileId="unknown")
        qc.call("compile/read", models.ReadCompileResult, unknown)
    except RejectedError as error:
        print(f"rejected: {error}")
    else:
        raise AssertionError("an unknown compile job was read")


def store(qc: QuantConnect) -> None:
    """Upload an object, list it, and delete it."""
    account = qc.call("account/read", models.AccountResponse, models.ReadAccountRequest())
    where = account.organizationId
    assert where
    qc.upload(
        "object/set", {"organizationId": where, "key": "pydantic.csv"}, {"objectData": b"SPY\n"}
    )
    listing = models.ListObjectStoreRequest(organizationId=where)
    objects = qc.call("object/list", models.ListObjectStoreResponse, listing).objects
    print(f"objects: {[one.key for one in objects or ()]}")
    delete = models.DeleteObjectStoreRequest(organizationId=where, key="pydantic.csv")
    qc.call("object/delete", models.RestResponse, delete)


def polls() -> Iterator[None]:
    """Yield at growing intervals, of 5 s at most; raise an error after 10 minutes."""
    interval, end = 0.1, time.monotonic() + SECONDS
    while time.monotonic() < end:
        yield
        time.sleep(interval)
        interval = min(2 * interval, 5.0)
    raise TimeoutError(f"not done after {SECONDS} s")


if __name__ == "__main__":
    main()
