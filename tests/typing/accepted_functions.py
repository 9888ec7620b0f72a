"""Functions as users write them, which a type checker must accept without a cast."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from quantconnect_client import QuantConnect, models, results
from quantconnect_client.models import Project

FILLED = 3


def newest(projects: Iterable[models.Project], owner: int) -> list[str]:
    mine = [project for project in projects if project.owner_id == owner]
    mine.sort(key=lambda project: project.modified, reverse=True)
    return [f"{project.name} ({project.language}): {project.description[:40]}" for project in mine]


def stale(project: Project, days: int = 90) -> bool:
    age = datetime.now(UTC) - project.modified
    return age > timedelta(days=days) and not project.code_running and not project.libraries


def writers(project: models.Project) -> str:
    names = (one.name for one in project.collaborators if one.permission.lower() == "write")
    return ", ".join(sorted(names, key=str.lower))


def headline(backtest: models.BacktestResult) -> str:
    days = (backtest.backtest_end - backtest.backtest_start).days
    note = f", {backtest.note.strip()}" if backtest.note else ""
    sharpe = results.statistics(backtest).sharpe_ratio
    return f"{backtest.name}: {backtest.status.rstrip('.')}, {days} days, {sharpe:.2f}{note}"


def win_rate(backtest: models.BacktestResult) -> float:
    performance = backtest.total_performance
    if performance is None:
        return 0.0
    counts = performance.trade_statistics
    return counts.number_of_winning_trades / max(counts.total_number_of_trades, 1)


def turnover(orders: Iterable[models.Order], since: datetime) -> dict[str, float]:
    totals: dict[str, float] = {}
    for order in orders:
        if order.status == FILLED and order.created_time >= since:
            symbol = order.symbol.value
            totals[symbol] = totals.get(symbol, 0.0) + abs(order.quantity * order.price)
    return totals


def fills(orders: Iterable[models.Order]) -> Iterator[tuple[datetime, str, float]]:
    for order in orders:
        for event in order.events:
            if event.status.lower().endswith("filled"):
                moment = datetime.fromtimestamp(event.time, UTC)
                yield moment, event.symbol_value, event.fill_price * event.fill_quantity


def last_values(chart: models.Chart) -> dict[str, float]:
    found: dict[str, float] = {}
    if not chart.series:
        return found
    for name, series in chart.series.items():
        for point in series.values[-1:]:
            value = point.y if isinstance(point, models.ChartPoint) else point[-1]
            if isinstance(value, int | float):
                found[f"{chart.name}, {name} ({series.unit})"] = value
    return found


def worth(qc: QuantConnect, project_id: int) -> float:
    portfolio = qc.live.read_portfolio(project_id)
    cash = sum(entry.value_in_account_currency for entry in portfolio.cash.values())
    return cash + sum(holding.v or 0.0 for holding in portfolio.holdings.values())


def restart_if_old(qc: QuantConnect, project_id: int, hours: int) -> str:
    live = qc.live.read(project_id)
    if datetime.now(UTC) - live.launched > timedelta(hours=hours):
        qc.live.stop(project_id)
    *_, last = qc.live.logs(project_id, live.deploy_id)
    return f"{live.deploy_id} on {live.brokerage.upper()}: {last}"


def best_parameters(optimization: models.Optimization) -> dict[str, object]:
    finished = [run for run in optimization.backtests.values() if run.exit_code == 0]
    best = max(finished, key=lambda run: results.optimization_statistics(run).sharpe_ratio)
    return {"run": best.name.title(), **best.parameter_set.to_dict()}


def cheapest_free_node(nodes: models.ProjectNodes) -> str:
    free = [node for node in [*nodes.live, *nodes.backtest] if not node.busy]
    free.sort(key=lambda node: (node.price.monthly, -node.ram, node.name.lower()))
    return free[0].id
