"""Writes the log of a live deployment, with commands but without their secrets."""

import json
from collections.abc import Iterator
from datetime import datetime

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import LEAN_VERSION
from quantconnect_sandbox.live.deployments import LiveDeployment
from quantconnect_sandbox.live.simulation import BAR, Fill, Forecast, TradingHistory
from quantconnect_sandbox.secrets import without_secrets
from quantconnect_sandbox.store.clock import stamp


def log_lines(deployment: LiveDeployment, now: datetime) -> list[str]:
    """Return all lines of the log, each with its time, oldest first."""
    events = sorted(_events(deployment, now), key=lambda event: event[0])
    return [f"{stamp(time)} {text}" for time, text in events]


def command_text(command: Json) -> str:
    """Return the command as JSON for the log, without fields whose names mark them as secret."""
    return json.dumps(without_secrets(command))


def _events(deployment: LiveDeployment, now: datetime) -> Iterator[tuple[datetime, str]]:
    for time, stage in deployment.stages(now):
        yield from ((time, text) for text in _stage(deployment, stage))
    if deployment.job.done(now):
        yield deployment.start.began, _start_text(deployment)
    history = deployment.history(now)
    yield from ((one.time, f"Command received: {one.text}") for one in deployment.commands)
    yield from ((one.time, _forecast_text(one)) for one in history.forecasts)
    yield from ((one.time, _fill_text(n, one)) for n, one in enumerate(history.fills, start=1))
    yield from _bars(deployment, history)
    if deployment.stopped:
        value = _value(history, deployment.stopped)
        end_lines = _calls(deployment, "end", value) if history.bars else ()
        yield from ((deployment.stopped, text) for text in end_lines)
        yield deployment.stopped, "Algorithm stopped by the user"


def _stage(deployment: LiveDeployment, stage: str) -> list[str]:
    match stage:
        case "InQueue":
            return [
                f"Launching analysis for {deployment.id} with LEAN Engine v{LEAN_VERSION}",
                "Simulated by the QuantConnect sandbox: no code runs, and nothing is traded",
            ]
        case "LoggingIn":
            return [f"Logging in to {deployment.account.brokerage}"]
        case "Initializing":
            holdings = [
                f"Holding {one.quantity:g} {one.asset.ticker} bought at {one.average:g}"
                for one in deployment.start.holdings
            ]
            cash = f"Cash: {deployment.start.cash:.2f} USD"
            return ["Initializing algorithm", cash, *holdings, *_calls(deployment, "start", "0")]
        case _:
            return ["Loading history"]


def _bars(deployment: LiveDeployment, history: TradingHistory) -> Iterator[tuple[datetime, str]]:
    for bar in range(history.bars):
        time = history.start.began + bar * BAR
        yield from ((time, text) for text in _calls(deployment, "bar", _value(history, time)))


def _calls(deployment: LiveDeployment, moment: str, value: str) -> list[str]:
    """Return the lines of the code's own log calls, with this value for every expression."""
    return [call.line(value) for call in deployment.plan.log_calls if call.moment == moment]


def _value(history: TradingHistory, time: datetime) -> str:
    asset_id = next(reversed(history.prices), None)
    return str(history.price(asset_id, time)) if asset_id else "0"


def _start_text(deployment: LiveDeployment) -> str:
    if deployment.crash:
        return f"Runtime error: {deployment.crash.error}{deployment.crash.stacktrace}"
    return "Algorithm started"


def _forecast_text(forecast: Forecast) -> str:
    minutes = int(forecast.period.total_seconds() // 60)
    return f"New insight: {forecast.asset.ticker} up for {minutes} minutes"


def _fill_text(number: int, fill: Fill) -> str:
    verb = "bought" if fill.quantity > 0 else "sold"
    return f"Order {number}: {verb} {abs(fill.quantity):g} {fill.asset.ticker} at {fill.price:g}"
