# Written by `make generate` from tests/overlay/_async/test_listings.py; do not edit.
"""Every listing of the client on the sandbox: complete, in order, and resumable."""

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import WaitTimeoutError
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox

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
PAPER = {"id": "QuantConnectBrokerage"}


def backtest_of(qc: QuantConnect, project: Project, code: str) -> tuple[int, str]:
    qc.files.update(project.project_id, "main.py", code)
    build = qc.compiles.run(project.project_id)
    result = qc.backtests.run(project.project_id, build.compile_id, name="listed")
    return project.project_id, result.backtest_id


def test_all_orders_of_a_large_backtest_are_listed_once(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    run = backtest_of(qc, project, LARGE)
    sandbox.requests.clear()
    ids = [order.id for order in qc.backtests.orders(*run)]
    assert len(ids) > MANY
    assert ids == list(range(1, len(ids) + 1))
    statistics = (qc.backtests.read(*run)).statistics
    assert statistics.total_orders == str(len(ids))
    # One call for each page of a hundred; the API returns no total, so up to eight beyond the end.
    assert len(sandbox.requests.calls("readBacktestOrders")) <= len(ids) // 100 + 9


def test_all_log_lines_of_a_large_backtest_are_listed_once(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    run = backtest_of(qc, project, LARGE)
    sandbox.requests.clear()
    lines = qc.backtests.logs(*run).all()
    assert len(lines) > 5 * MANY
    assert len(set(lines)) > 0.99 * len(lines)
    assert lines == sorted(lines, key=lambda line: line[:19])
    assert len(sandbox.requests.calls("readBacktestLogs")) == -(-len(lines) // 200)


def test_trades_and_insights_agree_with_the_orders(qc: QuantConnect, project: Project) -> None:
    run = backtest_of(qc, project, SMALL)
    orders = {order.id: order for order in qc.backtests.orders(*run)}
    trades = qc.backtests.trades(*run).all()
    insights = qc.backtests.insights(*run).all()
    assert [order.id for trade in trades for order in trade.orders] == list(orders)
    assert len(insights) == len(trades) > 20


def test_a_listing_resumes_from_an_index(qc: QuantConnect, project: Project) -> None:
    run = backtest_of(qc, project, SMALL)
    everything = [order.id for order in qc.backtests.orders(*run)]
    orders = qc.backtests.orders(*run)
    seen = [(next(orders)).id for _ in range(7)]
    rest = [order.id for order in qc.backtests.orders(*run, start=orders.position)]
    assert seen + rest == everything
    part = [order.id for order in qc.backtests.orders(*run, start=3, end=5)]
    assert part == everything[3:5]


def test_a_query_returns_the_matching_log_lines(qc: QuantConnect, project: Project) -> None:
    run = backtest_of(qc, project, SMALL)
    everything = qc.backtests.logs(*run).all()
    found = qc.backtests.logs(*run, query="price: 1").all()
    assert found == [line for line in everything if "Price: 1" in line]


def test_orders_that_are_still_loaded_are_waited_for(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"loading": "3 polls"})
    run = backtest_of(qc, project, SMALL)
    sandbox.requests.clear()
    first = [order.id for order in qc.backtests.orders(*run, end=20)]
    assert first == list(range(1, 21))
    assert len(sandbox.requests.calls("readBacktestOrders")) > 1


def test_orders_that_never_load_raise_instead_of_an_empty_list(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"loading": 3600})
    run = backtest_of(qc, project, SMALL)
    with pytest.raises(WaitTimeoutError, match=r"backtests\.orders"):
        qc.backtests.orders(*run, timeout=0).all()


def test_a_backtest_that_did_not_trade_has_no_orders(qc: QuantConnect, project: Project) -> None:
    broken = SMALL.replace("self.set_start_date", "raise ValueError('x')\n        self.x")
    qc.files.update(project.project_id, "main.py", broken)
    build = qc.compiles.run(project.project_id)
    made = qc.backtests.create(project.project_id, build.compile_id, "broken")
    assert qc.backtests.orders(project.project_id, made.backtest_id).all() == []


def test_a_chart_has_its_points(qc: QuantConnect, project: Project, sandbox: Sandbox) -> None:
    sandbox.cloud.set_pace({"loading": "2 polls"})
    run = backtest_of(qc, project, SMALL)
    chart = qc.backtests.chart(*run, count=50)
    assert chart.name == "Strategy Equity"
    assert chart.series.to_dict()["Equity"]["values"]


def test_live_data_is_listed_completely(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    build = qc.compiles.run(project.project_id)
    nodes = qc.projects.nodes.read(project.project_id)
    live = qc.live.run(project.project_id, build.compile_id, nodes.nodes.live[0].id, PAPER)
    started = int(sandbox.clock.now().timestamp())
    sandbox.clock.advance(3 * 86_400)
    orders = qc.live.orders(project.project_id).all()
    trades = qc.live.trades(project.project_id, deploy_id=live.deploy_id).all()
    insights = qc.live.insights(project.project_id).all()
    lines = qc.live.logs(project.project_id, live.deploy_id).all()
    now = int(sandbox.clock.now().timestamp())
    chart = qc.live.chart(project.project_id, start=started, end=now)
    assert len(orders) > 100
    assert len({order.id for order in orders}) == len(orders)
    assert len(orders) >= 2 * len(trades) > 0
    assert insights
    assert len(lines) > 250
    assert chart.series.to_dict()["Equity"]["values"]


def test_data_issues_are_fetched_page_by_page(qc: QuantConnect) -> None:
    found = qc.data_issues.list(status="open").all()
    issues = qc.data_issues.list(status="open")
    first = next(issues)
    assert found[0].to_dict() == first.to_dict()
    assert issues.total == len(found)


def test_closed_tickets_may_start_in_the_middle_of_a_page(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    organization = sandbox.cloud.settings.organization_id
    assert qc.support.closed_tickets(organization_id=organization).all() == []
    assert qc.support.open_tickets(organization_id=organization) == []
