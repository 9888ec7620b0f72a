"""Writes the log of a live deployment, and the commands in it without their secrets."""

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
    """All lines of the log, each with its time, the oldest first."""
    events = sorted(_events(deployment, now), key=lambda event: event[0])
    return [f"{stamp(time)} {text}" for time, text in events]


def command_text(command: Json) -> str:
    """The command as the log has it: as JSON, without what is secret by its name."""
    return json.dumps(without_secrets(command))


def _events(deployment: LiveDeployment, now: datetime) -> Iterator[tuple[datetime, str]]:
    for time, stage in deployment.stages(now):
        yield from ((time, text) for text in _stage(deployment, stage))
    if deployment.job.done(now):
        yield deployment.start.began, _started(deployment)
    history = deployment.history(now)
    yield from ((one.time, f"Command received: {one.text}") for one in deployment.commands)
    yield from ((one.time, _forecast(one)) for one in history.forecasts)
    yield from ((one.time, _fill(n, one)) for n, one in enumerate(history.fills, start=1))
    yield from _bars(deployment, history)
    if deployment.stopped:
        value = _value(history, deployment.stopped)
        ending = _calls(deployment, "end", value) if history.bars else ()
        yield from ((deployment.stopped, text) for text in ending)
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
            held = [
                f"Holding {one.quantity:g} {one.asset.ticker} bought at {one.average:g}"
                for one in deployment.start.holdings
            ]
            cash = f"Cash: {deployment.start.cash:.2f} USD"
            return ["Initializing algorithm", cash, *held, *_calls(deployment, "start", "0")]
        case _:
            return ["Loading history"]


def _bars(deployment: LiveDeployment, history: TradingHistory) -> Iterator[tuple[datetime, str]]:
    for bar in range(history.bars):
        time = history.start.began + bar * BAR
        yield from ((time, text) for text in _calls(deployment, "bar", _value(history, time)))


def _calls(deployment: LiveDeployment, moment: str, value: str) -> list[str]:
    """What the code's own log calls write, if every expression in them has this value."""
    return [call.line(value) for call in deployment.plan.log_calls if call.moment == moment]


def _value(history: TradingHistory, time: datetime) -> str:
    traded = next(reversed(history.prices), None)
    return str(history.price(traded, time)) if traded else "0"


def _started(deployment: LiveDeployment) -> str:
    if deployment.crash:
        return f"Runtime error: {deployment.crash.error}{deployment.crash.stacktrace}"
    return "Algorithm started"


def _forecast(forecast: Forecast) -> str:
    minutes = int(forecast.period.total_seconds() // 60)
    return f"New insight: {forecast.asset.ticker} up for {minutes} minutes"


def _fill(number: int, fill: Fill) -> str:
    verb = "bought" if fill.quantity > 0 else "sold"
    return f"Order {number}: {verb} {abs(fill.quantity):g} {fill.asset.ticker} at {fill.price:g}"
