"""Represents a backtest as the API does at a given time, from its job and its simulated run."""

from datetime import datetime, time, timedelta
from functools import lru_cache

from quantconnect_sandbox.backtests.charts import chart_names
from quantconnect_sandbox.backtests.entities import Backtest, project_backtests
from quantconnect_sandbox.backtests.figures import (
    portfolio_statistics,
    runtime_statistics,
    statistics,
    summary,
)
from quantconnect_sandbox.backtests.performance import measure
from quantconnect_sandbox.backtests.rolling import rolling_window
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.backtests.trades import closed_trades, trade_statistics
from quantconnect_sandbox.compiles.static_analysis import find_parameters
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import LEAN_VERSION
from quantconnect_sandbox.projects.entities import Project
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud

# Marks the results as simulated without changing their shape.
HOSTNAME = "SANDBOX-simulated-results"
QUEUE_SHARE = 0.1
OUT_OF_SAMPLE_DAYS = 90


def backtest_object(cloud: Cloud, project: Project, backtest: Backtest, done: float) -> Json:
    """Return the backtest at this progress of its job, from 0 to 1."""
    created = backtest.job.started
    out_of_sample_end = created - timedelta(days=OUT_OF_SAMPLE_DAYS)
    return {
        **_identity(backtest, done),
        "note": backtest.note,
        "organizationId": cloud.settings.organization_id,
        "projectId": project.id,
        "completed": done >= 1,
        "researchGuide": _research_guide(cloud, project, backtest),
        "error": None,
        "stacktrace": None,
        "hasInitializeError": False,
        "charts": {name: {"name": name} for name in chart_names(backtest.plan)},
        "nodeName": backtest.node,
        "outOfSampleMaxEndDate": f"{out_of_sample_end:%Y-%m-%dT%H:%M:%SZ}",
        "outOfSampleDays": OUT_OF_SAMPLE_DAYS,
        **_results(backtest, done),
        **(_failure(backtest) if done >= 1 else {}),
    }


def backtest_summary(backtest: Backtest, done: float, *, with_statistics: bool) -> Json:
    """Return the list entry of a backtest."""
    line: Json = {**_identity(backtest, done), "tags": backtest.tags}
    if not with_statistics:
        return line
    figures = summary(backtest.measured)
    counts: Json = {"parameters": len(backtest.parameters), "securityTypes": 1}
    return line | counts | (figures if _has_results(backtest, done) else dict.fromkeys(figures))


def _identity(backtest: Backtest, done: float) -> Json:
    status, progress = _status(backtest, done)
    return {
        "backtestId": backtest.id,
        "name": backtest.name,
        "status": status,
        "created": stamp(backtest.job.started),
        "progress": progress,
        "optimizationId": backtest.optimization_id,
        "tradeableDates": backtest.measured.days if _has_results(backtest, done) else 0,
        # PHP encodes an empty map as an empty list.
        "parameterSet": backtest.parameters or [],
        "snapshotId": backtest.snapshot_id,
    }


def _status(backtest: Backtest, done: float) -> tuple[str, float]:
    if done >= 1:
        return "Runtime Error" if backtest.crash else "Completed.", 1
    if done < QUEUE_SHARE:
        return "In Queue...", 0
    progress = round((done - QUEUE_SHARE) / (1 - QUEUE_SHARE), 2)
    # Clients treat 1 as completed, so rounding must not reach it.
    return "In Progress...", min(progress, 0.99)


def _has_results(backtest: Backtest, done: float) -> bool:
    return done >= 1 and backtest.crash is None


def partial_run(backtest: Backtest, done: float) -> Run | None:
    """Return the part of the run simulated at this progress, or None without results."""
    if done < QUEUE_SHARE or backtest.crash:
        return None
    return backtest.run if done >= 1 else backtest.run.until(_status(backtest, done)[1])


def _results(backtest: Backtest, done: float) -> Json:
    created, run = stamp(backtest.job.started), partial_run(backtest, done)
    if run is None:
        return _no_results() | {"backtestStart": created, "backtestEnd": created}
    days = backtest.run.days
    period = {
        "backtestStart": stamp(datetime.combine(days[0], time())),
        "backtestEnd": stamp(datetime.combine(days[-1], time(23, 59, 59))),
    }
    if done >= 1:
        return period | _final_results(run)
    figures = runtime_statistics(run, measure(run))
    return period | _no_results() | {"runtimeStatistics": figures}


def _no_results() -> Json:
    return {
        "rollingWindow": None,
        "runtimeStatistics": {},
        "statistics": {},
        "totalPerformance": None,
    }


# Clients read a finished backtest repeatedly.
@lru_cache(maxsize=16)
def _final_results(run: Run) -> Json:
    measured = measure(run)
    return {
        "rollingWindow": rolling_window(run),
        "runtimeStatistics": runtime_statistics(run, measured),
        "serverStatistics": {"Hostname": HOSTNAME, "LEAN Version": LEAN_VERSION},
        "statistics": statistics(measured),
        "totalPerformance": {
            "tradeStatistics": trade_statistics(run),
            "portfolioStatistics": portfolio_statistics(measured),
            "closedTrades": closed_trades(run),
        },
    }


def _failure(backtest: Backtest) -> Json:
    if backtest.crash is None:
        return {}
    return {
        "error": backtest.crash.error,
        "stacktrace": backtest.crash.stacktrace,
        "hasInitializeError": True,
    }


def _research_guide(cloud: Cloud, project: Project, backtest: Backtest) -> Json:
    minutes = (backtest.job.started - project.created).total_seconds() / 60
    files = find_parameters(backtest.sources)
    return {
        "minutes": int(minutes),
        "backtestCount": len(project_backtests(cloud, project)),
        "parameters": sum(len(file["parameters"]) for file in files),
    }
