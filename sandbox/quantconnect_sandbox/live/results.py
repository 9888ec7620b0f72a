"""Represents a live deployment as the API does at a given time."""

from datetime import datetime, timedelta

from quantconnect_sandbox.backtests.charts import chart_names
from quantconnect_sandbox.backtests.figures import fixed, money
from quantconnect_sandbox.backtests.performance import ratio
from quantconnect_sandbox.backtests.results import HOSTNAME
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import LEAN_VERSION
from quantconnect_sandbox.live.deployments import LiveDeployment
from quantconnect_sandbox.live.orders import security_types
from quantconnect_sandbox.live.simulation import TradingHistory
from quantconnect_sandbox.store.clock import stamp

STREAMED_CHART = "Strategy Equity"


def created_object(deployment: LiveDeployment) -> Json:
    """Return the response of live/create, before the deployment starts."""
    now = deployment.start.launched
    return _identity(deployment, now, deployment.history(now)) | {
        "status": "InQueue",
        "stopped": None,
        "success": True,
        "runtimeStatistics": {},
        "charts": {},
    }


def deployment_object(deployment: LiveDeployment, now: datetime) -> Json:
    """Return the full deployment."""
    history = deployment.history(now)
    has_run = deployment.job.done(now) and not deployment.crash
    return _identity(deployment, now, history) | {
        "message": _message(deployment, now),
        "runtimeStatistics": runtime_statistics(deployment, history, now) if has_run else {},
        "serverStatistics": _server_statistics(deployment, now),
        "deploymentDetails": {"Account Type": "Margin"},
        "charts": _charts(deployment) if has_run else {},
    }


def deployment_line(deployment: LiveDeployment, now: datetime) -> Json:
    """Return the list entry of a deployment."""
    end = deployment.ended(now)
    return {
        "projectId": deployment.project_id,
        "deployId": deployment.id,
        "status": deployment.status(now),
        "launched": stamp(deployment.start.launched),
        "stopped": stamp(end) if end else None,
        "brokerage": deployment.account.brokerage,
        "subscription": STREAMED_CHART,
        "equity": deployment.equity(deployment.history(now), now),
        "environment": deployment.account.environment,
        "description": None,
        "error": _message(deployment, now) or None,
        "leagues": [],
    }


def runtime_statistics(deployment: LiveDeployment, history: TradingHistory, now: datetime) -> Json:
    """Return the figures above the equity chart."""
    start_equity = history.first_equity + deployment.account.worth
    equity = deployment.equity(history, now)
    book = history.book(now)
    net_profit = book.profit - book.fees
    return {
        "Equity": money(equity),
        "Fees": money(-book.fees),
        "Holdings": money(sum(history.values(now).values())),
        "Net Profit": money(net_profit),
        "Probabilistic Sharpe Ratio": "0%",
        "Return": f"{fixed(100 * ratio(equity - start_equity, start_equity), 2)} %",
        "Unrealized": money(equity - start_equity - net_profit),
        "Volume": money(book.volume),
    }


def _identity(deployment: LiveDeployment, now: datetime, history: TradingHistory) -> Json:
    end = deployment.ended(now)
    return {
        "deployId": deployment.id,
        "status": deployment.status(now),
        "cloneId": deployment.clone_id,
        "launched": stamp(deployment.start.launched),
        "stopped": stamp(end) if end else None,
        "description": None,
        "projectName": deployment.project_name,
        "brokerage": deployment.account.brokerage,
        "securityTypes": security_types(history),
        "datacenter": "SANDBOX",
        "isPublicStreaming": False,
        "public": False,
        "files": deployment.files,
    }


def _charts(deployment: LiveDeployment) -> Json:
    return {name: {"name": name} for name in chart_names(deployment.plan)}


def _message(deployment: LiveDeployment, now: datetime) -> str:
    failed = deployment.crash is not None and deployment.status(now) == "RuntimeError"
    return deployment.crash.error if deployment.crash and failed else ""


def _server_statistics(deployment: LiveDeployment, now: datetime) -> Json:
    machine = {"Hostname": HOSTNAME, "LEAN Version": LEAN_VERSION}
    if deployment.status(now) != "Running":
        return machine
    up_time = now - deployment.start.began
    load = {"CPU Usage": "4%", "Used RAM (MB)": "412", "Total RAM (MB)": "1024"}
    return machine | load | {"Up Time": _up_time(up_time)}


def _up_time(length: timedelta) -> str:
    return f"{length.days}d {str(timedelta(seconds=length.seconds)).zfill(8)}"
