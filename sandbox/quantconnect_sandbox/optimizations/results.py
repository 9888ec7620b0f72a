"""Represents an optimization as the API does at a given time."""

from datetime import datetime, time, timedelta
from functools import lru_cache

from quantconnect_sandbox.backtests.charts import Span, draw_chart
from quantconnect_sandbox.backtests.entities import Backtest
from quantconnect_sandbox.backtests.figures import statistics
from quantconnect_sandbox.backtests.performance import Performance
from quantconnect_sandbox.backtests.plan import Plan
from quantconnect_sandbox.backtests.results import (
    HOSTNAME,
    OUT_OF_SAMPLE_DAYS,
    backtest_summary,
    partial_run,
)
from quantconnect_sandbox.backtests.simulation import Run, simulate, trading_days
from quantconnect_sandbox.compiles.static_analysis import find_crash
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.optimizations.search import (
    MOST_BACKTESTS,
    NODE_TYPES,
    Constraint,
    Optimization,
    begun_backtests,
    status,
)
from quantconnect_sandbox.store.clock import iso_stamp, stamp
from quantconnect_sandbox.store.state import Cloud

CANDLES = 50
CENTS = 100
# The figures of a backtest, identified by their position in a list. There is an object form with
# more figures, but the official command line client cannot parse it.
FIGURES = (
    *("Alpha", "Annual Standard Deviation", "Annual Variance", "Average Loss", "Average Win"),
    *("Beta", "Compounding Annual Return", "Drawdown", "Estimated Strategy Capacity"),
    *("Expectancy", "Information Ratio", "Loss Rate", "Net Profit"),
    *("Probabilistic Sharpe Ratio", "Profit-Loss Ratio", "Sharpe Ratio", "Total Fees"),
    *("Total Orders", "Tracking Error", "Treynor Ratio", "Win Rate"),
)


def optimization_object(cloud: Cloud, optimization: Optimization, done: float) -> Json:
    """Return the optimization with its backtests, at this progress of its job, from 0 to 1."""
    goal, backtests = optimization.goal, begun_backtests(cloud, optimization)
    return {
        **optimization_summary(cloud, optimization, done),
        "snapshotId": optimization.snapshot_id,
        "extremum": goal.extremum,
        "parallelNodes": optimization.parallel_nodes,
        "runtimeStatistics": _runtime_statistics(optimization, done),
        "constraints": [_constraint(one) for one in goal.constraints],
        "backtests": {str(number): _backtest(cloud, one) for number, one in backtests.items()},
        "strategy": optimization.strategy,
        "requested": stamp(optimization.job.started),
        "optimizationTarget": goal.target,
        "targetValue": goal.enough,
        "gridLayout": [],
    }


def optimization_summary(cloud: Cloud, optimization: Optimization, done: float) -> Json:
    """Return the list entry of an optimization, with the figures of its best backtest so far."""
    goal = optimization.goal
    return {
        "optimizationId": optimization.id,
        "projectId": optimization.project_id,
        "name": optimization.name,
        "status": status(optimization, done),
        "nodeType": optimization.node_type,
        "criterion": {
            "target": goal.target,
            "extremum": goal.extremum,
            "targetValue": goal.enough,
        },
        "created": stamp(optimization.job.started),
        **_best_figures(cloud, optimization),
        "cloneId": None,
        **_out_of_sample(optimization.job.started),
        "parameters": optimization.parameters,
    }


def _best_figures(cloud: Cloud, optimization: Optimization) -> Json:
    now = cloud.clock.now()
    backtests = begun_backtests(cloud, optimization).values()
    best = optimization.goal.best([one for one in backtests if one.job.done(now) and not one.crash])
    if best is None:
        return {"psr": None, "sharpeRatio": None, "trades": None}
    figures = dict(zip(FIGURES, _figures(best.measured), strict=True))
    return {
        "psr": figures["Probabilistic Sharpe Ratio"],
        "sharpeRatio": figures["Sharpe Ratio"],
        "trades": best.measured.trades,
    }


def _runtime_statistics(optimization: Optimization, done: float) -> Json:
    progress = [optimization.progress_of(number, done) for number in range(len(optimization.grid))]
    finished = sum(one >= 1 for one in progress)
    has_ended = status(optimization, done) in ("completed", "aborted")
    running = 0 if has_ended else sum(0 <= one < 1 for one in progress)
    failed = finished if find_crash(optimization.sources) else 0
    seconds = done * optimization.seconds
    price = NODE_TYPES[optimization.node_type].dollars_an_hour * optimization.parallel_nodes
    return {
        "Completed": str(finished - failed),
        "Failed": str(failed),
        "Running": str(running),
        "In Queue": "0" if has_ended else str(optimization.total - finished - running),
        "Average Length": _format_duration(optimization.seconds_a_backtest if finished else 0),
        "Total Runtime": _format_duration(seconds),
        "Total": str(optimization.total),
        "Consumed": f"{seconds / 3600 * price * CENTS:.2f}",
    }


def _format_duration(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _backtest(cloud: Cloud, backtest: Backtest) -> Json:
    done = backtest.job.progress(cloud.clock.now())
    return {
        "id": backtest.id,
        "name": backtest.name,
        "hostName": HOSTNAME,
        "progress": backtest_summary(backtest, done, with_statistics=False)["progress"],
        "exitCode": 1 if done >= 1 and backtest.crash else 0,
        "parameterSet": backtest.parameters,
        **_out_of_sample(backtest.job.started),
        **_equity(backtest, done),
    }


def _equity(backtest: Backtest, done: float) -> Json:
    if backtest.crash:
        return {"equity": [], "startDate": None, "endDate": None}
    if done >= 1:
        return _draw_complete(backtest.plan) | {"statistics": _figures(backtest.measured)}
    run = partial_run(backtest, done) or backtest.run
    return _draw(run, backtest.plan)


# Clients poll all backtests, and `simulate` caches fewer runs than an optimization has.
@lru_cache(maxsize=2 * MOST_BACKTESTS)
def _draw_complete(plan: Plan) -> Json:
    return _draw(simulate(plan), plan)


def _draw(run: Run, plan: Plan) -> Json:
    days = trading_days(plan)
    chart = draw_chart(run, plan, "Strategy Equity", Span(CANDLES))
    return {
        "equity": chart["series"]["Equity"]["values"],
        "startDate": iso_stamp(datetime.combine(days[0], time())),
        "endDate": iso_stamp(datetime.combine(days[-1], time(23, 59, 59))),
    }


def _figures(measured: Performance) -> list[float]:
    """Return the figures of `FIGURES` from the statistics of the backtest."""
    texts = statistics(measured)
    return [float(texts[name].strip("%").replace("$", "").replace(",", "")) for name in FIGURES]


def _out_of_sample(created: datetime) -> Json:
    return {
        "outOfSampleDays": OUT_OF_SAMPLE_DAYS,
        "outOfSampleMaxEndDate": iso_stamp(created - timedelta(days=OUT_OF_SAMPLE_DAYS)),
    }


def _constraint(constraint: Constraint) -> Json:
    return {
        "target": constraint.target,
        "operator": constraint.operator,
        "targetValue": constraint.value,
    }
