"""Every listing of the client on the sandbox: complete, in order, and resumable."""

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import WaitTimeoutError
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox

pytestmark = pytest.mark.anyio  # async: only

LARGE = """
from AlgorithmImports import *


class Large(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2003, 12, 31)
        self.add_equity("SPY", Resolution.MINUTE)

    def on_data(self, data):
        self.log(f"Price: {data['SPY'].price}")
"""
MANY = 2_000
SMALL = LARGE.replace("2003, 12", "2000, 3").replace("MINUTE", "HOUR")
LARGE, MANY = LARGE.replace("2003", "2000"), 500  # async: only
PAPER = {"id": "QuantConnectBrokerage"}


async def backtest_of(qc: AsyncQuantConnect, project: Project, code: str) -> tuple[int, str]:
    await qc.files.update(project.project_id, "main.py", code)
    build = await qc.compiles.run(project.project_id)
    result = await qc.backtests.run(project.project_id, build.compile_id, name="listed")
    return project.project_id, result.backtest_id


async def test_all_orders_of_a_large_backtest_are_listed_once(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    run = await backtest_of(qc, project, LARGE)
    sandbox.requests.clear()
    ids = [order.id async for order in qc.backtests.orders(*run)]
    assert len(ids) > MANY
    assert ids == list(range(1, len(ids) + 1))
    statistics = (await qc.backtests.read(*run)).statistics
    assert statistics.total_orders == str(len(ids))
    # One call for each page of a hundred; the API returns no total, so up to eight beyond the end.
    assert len(sandbox.requests.calls("readBacktestOrders")) <= len(ids) // 100 + 9


async def test_all_log_lines_of_a_large_backtest_are_listed_once(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    run = await backtest_of(qc, project, LARGE)
    sandbox.requests.clear()
    lines = await qc.backtests.logs(*run).all()
    assert len(lines) > 5 * MANY
    assert len(set(lines)) > 0.99 * len(lines)
    assert lines == sorted(lines, key=lambda line: line[:19])
    assert len(sandbox.requests.calls("readBacktestLogs")) == -(-len(lines) // 200)


async def test_trades_and_insights_agree_with_the_orders(
    qc: AsyncQuantConnect, project: Project
) -> None:
    run = await backtest_of(qc, project, SMALL)
    orders = {order.id: order async for order in qc.backtests.orders(*run)}
    trades = await qc.backtests.trades(*run).all()
    insights = await qc.backtests.insights(*run).all()
    assert [order.id for trade in trades for order in trade.orders] == list(orders)
    assert len(insights) == len(trades) > 20


async def test_a_listing_resumes_from_an_index(qc: AsyncQuantConnect, project: Project) -> None:
    run = await backtest_of(qc, project, SMALL)
    everything = [order.id async for order in qc.backtests.orders(*run)]
    orders = qc.backtests.orders(*run)
    seen = [(await anext(orders)).id for _ in range(7)]
    rest = [order.id async for order in qc.backtests.orders(*run, start=orders.position)]
    assert seen + rest == everything
    part = [order.id async for order in qc.backtests.orders(*run, start=3, end=5)]
    assert part == everything[3:5]


async def test_a_query_returns_the_matching_log_lines(
    qc: AsyncQuantConnect, project: Project
) -> None:
    run = await backtest_of(qc, project, SMALL)
    everything = await qc.backtests.logs(*run).all()
    found = await qc.backtests.logs(*run, query="price: 1").all()
    assert found == [line for line in everything if "Price: 1" in line]


async def test_orders_that_are_still_loaded_are_waited_for(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"loading": "3 polls"})
    run = await backtest_of(qc, project, SMALL)
    sandbox.requests.clear()
    first = [order.id async for order in qc.backtests.orders(*run, end=20)]
    assert first == list(range(1, 21))
    assert len(sandbox.requests.calls("readBacktestOrders")) > 1


async def test_orders_that_never_load_raise_instead_of_an_empty_list(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"loading": 3600})
    run = await backtest_of(qc, project, SMALL)
    with pytest.raises(WaitTimeoutError, match=r"backtests\.orders"):
        await qc.backtests.orders(*run, timeout=0).all()


async def test_a_backtest_that_did_not_trade_has_no_orders(
    qc: AsyncQuantConnect, project: Project
) -> None:
    broken = SMALL.replace("self.set_start_date", "raise ValueError('x')\n        self.x")
    await qc.files.update(project.project_id, "main.py", broken)
    build = await qc.compiles.run(project.project_id)
    made = await qc.backtests.create(project.project_id, build.compile_id, "broken")
    assert await qc.backtests.orders(project.project_id, made.backtest_id).all() == []


async def test_a_chart_has_its_points(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"loading": "2 polls"})
    run = await backtest_of(qc, project, SMALL)
    chart = await qc.backtests.chart(*run, count=50)
    assert chart.name == "Strategy Equity"
    assert chart.series.to_dict()["Equity"]["values"]


async def test_live_data_is_listed_completely(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox
) -> None:
    build = await qc.compiles.run(project.project_id)
    nodes = await qc.projects.nodes.read(project.project_id)
    live = await qc.live.run(project.project_id, build.compile_id, nodes.nodes.live[0].id, PAPER)
    started = int(sandbox.clock.now().timestamp())
    sandbox.clock.advance(3 * 86_400)
    orders = await qc.live.orders(project.project_id).all()
    trades = await qc.live.trades(project.project_id, deploy_id=live.deploy_id).all()
    insights = await qc.live.insights(project.project_id).all()
    lines = await qc.live.logs(project.project_id, live.deploy_id).all()
    now = int(sandbox.clock.now().timestamp())
    chart = await qc.live.chart(project.project_id, start=started, end=now)
    assert len(orders) > 100
    assert len({order.id for order in orders}) == len(orders)
    assert len(orders) >= 2 * len(trades) > 0
    assert insights
    assert len(lines) > 250
    assert chart.series.to_dict()["Equity"]["values"]


async def test_data_issues_are_fetched_page_by_page(qc: AsyncQuantConnect) -> None:
    found = await qc.data_issues.list(status="open").all()
    issues = qc.data_issues.list(status="open")
    first = await anext(issues)
    assert found[0].to_dict() == first.to_dict()
    assert issues.total == len(found)


async def test_closed_tickets_may_start_in_the_middle_of_a_page(
    qc: AsyncQuantConnect, sandbox: Sandbox
) -> None:
    organization = sandbox.cloud.settings.organization_id
    assert await qc.support.closed_tickets(organization_id=organization).all() == []
    assert await qc.support.open_tickets(organization_id=organization) == []
