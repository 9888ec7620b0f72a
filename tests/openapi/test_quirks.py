"""Responses with unusual shapes from the service fit the spec, and the client decodes them.

Those of charts, orders, insights and running algorithms are in test_live_quirks.py; shapes that
only the spec has to allow are in test_schema_examples.py.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, NamedTuple

import httpx
import pytest

from quantconnect_openapi.client import Client
from quantconnect_openapi.models import OptimizationBacktestMap, ParameterMap, ProjectParameter
from tests.openapi.test_schema_examples import DOCUMENT, response_problems
from tools.overlay.calls import calls

CODE = "0" * 32
CALLS = {call.path: call for call in calls(DOCUMENT)}

Look = Callable[[Any], object]


class Quirk(NamedTuple):
    """A response with an unusual shape, and its decoded value."""

    path: str
    words: str
    content: dict[str, Any]
    look: Look
    seen: object

    def __str__(self) -> str:
        return f"{self.path[1:]}: {self.words}"


def decoded(path: str, content: dict[str, Any]) -> Any:
    """Decode a response with the model of the generated client that fits it."""
    call = CALLS[path]
    module = import_module(f"quantconnect_openapi.api.{call.module}.{call.function}")
    response = httpx.Response(200, json=content)
    return module._parse_response(client=Client(base_url="http://localhost"), response=response)


def assert_is_understood(quirk: Quirk) -> None:
    assert response_problems(quirk.path, quirk.content) == []
    seen = quirk.look(decoded(quirk.path, quirk.content))
    assert seen == quirk.seen
    # 1 and 1.0 and True are equal, but not the same to a caller.
    assert type(seen) is type(quirk.seen)


def project(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"projects": [{"projectId": 1, "name": "Momentum", **changes}]}
    return Quirk("/projects/read", words, content, lambda a: look(a.projects[0]), seen)


def node(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    nodes = {"backtest": [{"id": "N-1", **changes}], "live": [], "research": []}
    content = {"nodes": nodes, "autoSelectNode": True}
    return Quirk("/projects/nodes/read", words, content, lambda a: look(a.nodes.backtest[0]), seen)


def backtest(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"backtest": {"backtestId": CODE, "name": "Golden Cross", **changes}}
    return Quirk("/backtests/read", words, content, lambda a: look(a.backtest), seen)


def summary(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"backtests": [{"backtestId": CODE, "name": "Golden Cross", **changes}]}
    return Quirk("/backtests/list", words, content, lambda a: look(a.backtests[0]), seen)


def optimization(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"optimization": {"optimizationId": f"O-{CODE}", "name": "Grid", **changes}}
    return Quirk("/optimizations/read", words, content, lambda a: look(a.optimization), seen)


def trial(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    backtests = {CODE: {"id": CODE, "name": "Trial 1", **changes}}
    return optimization(words, lambda o: look(o.backtests[CODE]), seen, backtests=backtests)


def stored(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"path": "/", "objects": [{"key": "models", **changes}]}
    return Quirk("/object/list", words, content, lambda a: look(a.objects[0]), seen)


PROJECTS = [
    project(
        "parameters as a list of name and value",
        lambda p: [(one.name, one.key, one.value) for one in p.parameters],
        [("fast", None, 10)],
        parameters=[{"name": "fast", "value": 10}],
    ),
    project(
        "parameters as a list of key and value",
        lambda p: [(one.name, one.key, one.value) for one in p.parameters],
        [(None, "fast", "10")],
        parameters=[{"key": "fast", "value": "10"}],
    ),
    project(
        "parameters as a map of entries",
        lambda p: p.parameters["fast"],
        ProjectParameter(key="fast", value="10", min_=1, type_="int"),
        parameters={"fast": {"key": "fast", "value": "10", "min": 1, "type": "int"}},
    ),
    project(
        "parameters as a map of values", lambda p: p.parameters["fast"], 10, parameters={"fast": 10}
    ),
    project("no parameters as a list", lambda p: p.parameters, [], parameters=[]),
    project(
        "a collaborator whose uid, publicId and bio are null",
        lambda p: (p.collaborators[0].name, p.collaborators[0].uid, p.collaborators[0].bio),
        ("Jane", None, None),
        collaborators=[{"name": "Jane", "uid": None, "publicId": None, "bio": None}],
    ),
    Quirk(
        "/projects/collaboration/read",
        "a collaborator without a bio",
        {"collaborators": [{"name": "Jane", "uid": None, "owner": True}]},
        lambda a: (a.collaborators[0].uid, a.collaborators[0].bio),
        (None, None),
    ),
    project(
        "switches of the live form as text",
        lambda p: (p.live_form.notify_insights, p.live_form.auto_restart),
        ("true", "false"),
        liveForm={"notifyInsights": "true", "notifyOrderEvents": "true", "autoRestart": "false"},
    ),
    project(
        "switches of the live form as booleans, and no brokerage",
        lambda p: (p.live_form.notify_order_events, p.live_form.brokerage_data),
        (False, None),
        liveForm={"notifyOrderEvents": False, "autoRestart": True, "brokerageData": None},
    ),
    project("a name that begins with a slash", lambda p: p.name, "/Momentum", name="/Momentum"),
    project(
        "never deployed, not encrypted",
        lambda p: (p.last_live_deployment, p.live_form, p.paper_equity, p.encryption_key),
        (None, None, None, None),
        lastLiveDeployment=None,
        liveForm=None,
        paperEquity=None,
        encryptionKey=None,
    ),
    node(
        "a free node without a host",
        lambda n: (n.host, n.project_id, n.used_by),
        (None, None, ""),
        host=None,
        projectId=None,
        usedBy="",
    ),
    node("hasGpu is 0", lambda n: n.has_gpu, 0, hasGpu=0),
    node("hasGpu is 1", lambda n: n.has_gpu, 1, hasGpu=1),
]

BACKTESTS = [
    backtest("[] for parameters", lambda b: b.parameter_set, ParameterMap(), parameterSet=[]),
    backtest("{} for parameters", lambda b: b.parameter_set, ParameterMap(), parameterSet={}),
    backtest(
        "parameters of the types they were sent with",
        lambda b: [(type(b.parameter_set[key]), b.parameter_set[key]) for key in "abc"],
        [(int, 0), (float, 0.5), (str, "text")],
        parameterSet={"a": 0, "b": 0.5, "c": "text"},
    ),
    backtest(
        "figures formatted as text",
        lambda b: (b.statistics.net_profit, b.runtime_statistics.equity),
        ("0.00 %", "$100,000.00"),
        statistics={"Net Profit": "0.00 %"},
        runtimeStatistics={"Equity": "$100,000.00"},
    ),
    backtest(
        "numbers of the performance as text",
        lambda b: b.total_performance.portfolio_statistics.information_ratio,
        "-0.3094",
        totalPerformance={"portfolioStatistics": {"informationRatio": "-0.3094"}},
    ),
    backtest(
        "counts of the performance as numbers, and no first trade",
        lambda b: (
            b.total_performance.trade_statistics.total_number_of_trades,
            b.total_performance.trade_statistics.start_date_time,
        ),
        (0, None),
        totalPerformance={"tradeStatistics": {"totalNumberOfTrades": 0, "startDateTime": None}},
    ),
    backtest(
        "older names in Pascal case",
        lambda b: b.total_performance.portfolio_statistics.information_ratio,
        "-0.3094",
        totalPerformance={"PortfolioStatistics": {"InformationRatio": "-0.3094"}},
    ),
    backtest(
        "a property of older responses",
        lambda b: b.additional_properties["profitLoss"],
        [],
        profitLoss=[],
    ),
    backtest(
        "charts of which only the name is there",
        lambda b: b.charts["Benchmark"].name,
        "Benchmark",
        charts={"Benchmark": {"name": "Benchmark"}},
    ),
    backtest(
        "nothing to show while in the queue",
        lambda b: (b.progress, b.statistics.net_profit, b.total_performance, b.rolling_window),
        (0, None, None, None),
        progress=0,
        status="In Queue...",
        statistics={},
        totalPerformance=None,
        rollingWindow=None,
    ),
    backtest("an unknown status", lambda b: b.status, "Starting up", status="Starting up"),
    backtest(
        "a time without a zone",
        lambda b: b.created,
        datetime(2026, 8, 23, 14, 5, 9, tzinfo=UTC),
        created="2026-08-23 14:05:09",
    ),
    backtest(
        "a time in ISO form",
        lambda b: b.out_of_sample_max_end_date,
        datetime(2026, 8, 23, tzinfo=UTC),
        outOfSampleMaxEndDate="2026-08-23T00:00:00Z",
    ),
    backtest(
        "server statistics of another LEAN",
        lambda b: b.server_statistics.additional_properties["Disk Usage"],
        "3 GB",
        serverStatistics={"CPU Usage": "12%", "Disk Usage": "3 GB"},
    ),
    backtest("no server statistics", lambda b: b.server_statistics, None),
    summary(
        "figures that are not known yet",
        lambda s: (s.alpha, s.psr, s.trades, s.optimization_id),
        (None, None, None, None),
        alpha=None,
        psr=None,
        trades=None,
        optimizationId=None,
    ),
    summary("types as a number", lambda s: s.security_types, 1, securityTypes=1),
    summary("types as text", lambda s: s.security_types, "Equity", securityTypes="Equity"),
    Quirk(
        "/backtests/read/report",
        "being made, and success is false",
        {"generating": True, "success": False, "errors": []},
        lambda a: (a.generating, a.success),
        (True, False),
    ),
    Quirk("/backtests/read/report", "ready", {"report": "<p>"}, lambda a: a.report, "<p>"),
]

OPTIMIZATIONS = [
    trial(
        "statistics as a list",
        lambda t: t.statistics,
        [0.0, None, 1.25],
        statistics=[0.0, None, 1.25],
    ),
    trial(
        "statistics as an object with numbers for names",
        lambda t: (t.statistics.field_15, t.statistics.additional_properties["Custom"]),
        (1.25, 7.5),
        statistics={"0": 3, "15": 1.25, "Custom": 7.5},
    ),
    trial(
        "equity as pairs and as candles",
        lambda t: t.equity,
        [[1708439400, 1.5], [1708439400, 1.0, 2.0, 0.5, 1.5]],
        equity=[[1708439400, 1.5], [1708439400, 1.0, 2.0, 0.5, 1.5]],
    ),
    trial("no equity yet", lambda t: t.equity, [], equity=[]),
    trial("no dates yet", lambda t: t.start_date, None, startDate=None, endDate=None),
    trial("a host", lambda t: t.host_name, "A-1", hostName="A-1", parameterSet=[]),
    optimization(
        "[] for the backtests", lambda o: o.backtests, OptimizationBacktestMap(), backtests=[]
    ),
    optimization(
        "[] for the runtime statistics",
        lambda o: (o.runtime_statistics.completed, o.runtime_statistics.additional_keys),
        (None, []),
        runtimeStatistics=[],
    ),
    optimization(
        "counts of the runtime statistics as text",
        lambda o: (o.runtime_statistics.completed, o.runtime_statistics.in_queue),
        ("3", "0"),
        runtimeStatistics={"Completed": "3", "In Queue": "0"},
    ),
    optimization("an unknown status", lambda o: o.status, "active", status="active"),
    optimization(
        "no target value and no snapshot",
        lambda o: (o.criterion.target_value, o.target_value, o.snapshot_id),
        (None, None, None),
        criterion={"target": "", "extremum": "max", "targetValue": None},
        targetValue=None,
        snapshotId=None,
    ),
    optimization(
        "a parameter that does not change",
        lambda o: (o.parameters[0].value, o.parameters[0].step, o.parameters[1].step),
        (7, None, 1.5),
        parameters=[{"name": "slow", "value": 7}, {"key": "fast", "min": 1, "max": 4, "step": 1.5}],
    ),
    Quirk(
        "/optimizations/create",
        "a list of one, with no figures yet",
        {"optimizations": [{"optimizationId": f"O-{CODE}", "name": "Grid", "psr": None}]},
        lambda a: a.optimizations[0].psr,
        None,
    ),
]

OTHERS = [
    Quirk(
        "/account/read",
        "no card",
        {"organizationId": CODE, "creditBalance": 0, "card": None},
        lambda a: a.card,
        None,
    ),
    Quirk(
        "/account/read",
        "digits and expiration of a card as text",
        {"organizationId": CODE, "card": {"expiration": "12/27", "last4": "0001"}},
        lambda a: (a.card.expiration, a.card.last4),
        ("12/27", "0001"),
    ),
    *(
        Quirk(
            "/lean/versions/read",
            f"public is {public}",
            {"versions": [{"id": 1, "public": public}]},
            lambda a: a.versions[0].public,
            public,
        )
        for public in (0, 1, True)
    ),
    stored("a directory of the docs", lambda o: o.folder, True, folder=True, mime="directory"),
    stored("a directory of LEAN", lambda o: o.is_folder, True, isFolder=True, modified=None),
    *(
        Quirk(
            "/object/get",
            f"url is {url!r} until the job is done",
            {"jobId": "1", "url": url},
            lambda a: (a.job_id, a.url),
            ("1", url),
        )
        for url in (None, "")
    ),
    Quirk("/services/terminal-news", "no news", {"news": False}, lambda a: a.news, False),
    Quirk(
        "/compile/read",
        "a failed build is a success",
        {"compileId": f"{CODE}-{CODE}", "state": "BuildError", "logs": ["?"], "success": True},
        lambda a: (a.success, a.state),
        (True, "BuildError"),
    ),
    Quirk(
        "/compile/read",
        "an unknown state",
        {"compileId": f"{CODE}-{CODE}", "state": "Restarting"},
        lambda a: a.state,
        "Restarting",
    ),
    Quirk(
        "/files/create",
        "a failure with a code",
        {"success": False, "errors": ["File not found: main.py"], "errorCode": 1001},
        lambda a: (a.success, a.additional_properties["errorCode"]),
        (False, 1001),
    ),
    Quirk(
        "/files/create",
        "a failure with a capital letter",
        {"success": False, "Message": "Internal Error 21"},
        lambda a: (a.errors, a.additional_properties["Message"]),
        (None, "Internal Error 21"),
    ),
    Quirk("/ai/tools/complete", "no success", {"state": "End"}, lambda a: a.success, None),
    Quirk("/ai/tools/complete", "no payload", {"state": "Error"}, lambda a: a.payload, None),
]


@pytest.mark.parametrize("quirk", [*PROJECTS, *BACKTESTS, *OPTIMIZATIONS, *OTHERS], ids=str)
def test_response_with_quirk_is_decoded(quirk: Quirk) -> None:
    assert_is_understood(quirk)
