"""Charts, orders, insights and live algorithms in the unusual shapes that the service sends."""

from datetime import UTC, datetime
from typing import Any

import pytest

from quantconnect_openapi.models import CashMap, ChartPoint, Holding, HoldingMap
from tests.openapi.test_quirks import CODE, Look, Quirk, assert_is_understood

LOADING = {"progress": 0.4, "status": "loading", "success": True}
AT = 1708439400
DEPLOYED = datetime(2026, 8, 23, 14, 5, 9, tzinfo=UTC)
SPY = "SPY R735QTJ8XC9X"


def chart(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"chart": {"name": "Prices", **changes}}
    return Quirk("/backtests/chart/read", words, content, lambda a: look(a.chart), seen)


def series(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    lines = {"Price": {"name": "Price", **changes}}
    return chart(words, lambda c: look(c.series["Price"]), seen, series=lines)


def point(words: str, value: object, seen: object) -> Quirk:
    return series(f"a point {words}", lambda s: s.values[0], seen, values=[value])


def order(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"orders": [{"id": 1, "type": 0, "status": 3, **changes}], "length": 1}
    return Quirk("/backtests/orders/read", words, content, lambda a: look(a.orders[0]), seen)


def event(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    return order(words, lambda o: look(o.events[0]), seen, events=[{"orderId": 1, **changes}])


def insight(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"insights": [{"id": CODE, "symbol": SPY, **changes}], "length": 1}
    return Quirk("/backtests/read/insights", words, content, lambda a: look(a.insights[0]), seen)


def live(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    return Quirk("/live/read", words, {"status": "Running", **changes}, look, seen)


def listed(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"live": [{"projectId": 1, "deployId": f"L-{CODE}", **changes}]}
    return Quirk("/live/list", words, content, lambda a: look(a.live[0]), seen)


def portfolio(words: str, look: Look, seen: object, **changes: Any) -> Quirk:
    content = {"portfolio": changes}
    return Quirk("/live/portfolio/read", words, content, lambda a: look(a.portfolio), seen)


def loading(path: str) -> Quirk:
    return Quirk(path, "still loading", LOADING, lambda a: (a.progress, a.status), (0.4, "loading"))


CHARTS = [
    point("as [x, y]", [AT, 1.5], [AT, 1.5]),
    point("with a gap as [x, null]", [AT, None], [AT, None]),
    point("as {x, y}", {"x": AT, "y": 1.5}, ChartPoint(x=AT, y=1.5)),
    point("as {x}", {"x": AT}, ChartPoint(x=AT)),
    point("with a gap as {x, y: null}", {"x": AT, "y": None}, ChartPoint(x=AT, y=None)),
    point("of a candle", [AT, 1.0, 2.0, 0.5, 1.5], [AT, 1.0, 2.0, 0.5, 1.5]),
    point("with a tooltip", {"x": AT, "y": 1, "tooltip": "!"}, ChartPoint(x=AT, y=1, tooltip="!")),
    point("without a tooltip", {"x": AT, "tooltip": None}, ChartPoint(x=AT, tooltip=None)),
    series(
        "both forms of a point in one line",
        lambda s: [type(value) for value in s.values],
        [list, ChartPoint],
        values=[[AT, 1.5], {"x": AT}],
    ),
    series(
        "candles of two numbers", lambda s: s.values, [[AT, 1.5]], seriesType=2, values=[[AT, 1.5]]
    ),
    series("no points", lambda s: s.values, [], values=[]),
    series("a colour that was not chosen", lambda s: s.color, "", color="", seriesType=0),
    series(
        "candles without colour and marker",
        lambda s: (s.series_type, s.color, s.scatter_marker_symbol),
        (2, None, None),
        seriesType=2,
    ),
    series(
        "properties that few have",
        lambda s: (s.z_index, s.index_name, s.tooltip),
        (1, "Indicators", "{VALUE}"),
        zIndex=1,
        indexName="Indicators",
        tooltip="{VALUE}",
    ),
    series(
        "older names in Pascal case",
        lambda s: (s.values, s.additional_keys),
        ([[AT, 1]], []),
        Values=[[AT, 1]],
    ),
    chart("a name only", lambda c: (c.name, c.series), ("Prices", None)),
    chart("[] for the lines", lambda c: c.series.additional_keys, [], series=[]),
    *map(loading, ["/backtests/chart/read", "/live/chart/read"]),
]

ORDERS = [
    *(order(f"type {code}", lambda o: o.type_, code, type=code) for code in range(12)),
    *(
        order(f"status {code}", lambda o: o.status, code, status=code)
        for code in (0, 1, 2, 3, 5, 6, 7, 8, 9)
    ),
    order(
        "no time but that of creation",
        lambda o: (o.time, o.created_time),
        (None, DEPLOYED),
        time=None,
        createdTime="2026-08-23T14:05:09Z",
    ),
    order(
        "a stop limit order",
        lambda o: (o.limit_price, o.stop_price, o.stop_triggered),
        (1.5, 1.25, True),
        type=3,
        limitPrice=1.5,
        stopPrice=1.25,
        stopTriggered=True,
    ),
    order(
        "a limit order when touched",
        lambda o: (o.trigger_price, o.trigger_touched, o.trailing_amount),
        (1.5, False, None),
        type=7,
        triggerPrice=1.5,
        triggerTouched=False,
    ),
    order(
        "a trailing stop order",
        lambda o: (o.trailing_amount, o.trailing_as_percentage, o.trigger_price),
        (0.05, True, None),
        type=11,
        trailingAmount=0.05,
        trailingAsPercentage=True,
    ),
    order(
        "an order of a group",
        lambda o: (o.group_order_manager.id, o.group_order_manager.order_ids),
        (1, [1, 2]),
        type=8,
        groupOrderManager={"id": 1, "count": 2, "orderIds": [1, 2]},
    ),
    order("no group", lambda o: o.group_order_manager, None, groupOrderManager=None),
    order(
        "{} for the time in force",
        lambda o: o.properties.time_in_force.additional_properties,
        {},
        properties={"timeInForce": {}},
    ),
    order(
        "a time in force of its own",
        lambda o: o.properties.time_in_force.additional_properties["expiry"],
        "2026-08-24T00:00:00Z",
        properties={"timeInForce": {"expiry": "2026-08-24T00:00:00Z"}},
    ),
    event(
        "names for the codes of an event",
        lambda e: (e.status, e.direction),
        ("partiallyFilled", "buy"),
        status="partiallyFilled",
        direction="buy",
    ),
    event("a time as seconds", lambda e: e.time, 1708439400.5, time=1708439400.5),
    *map(loading, ["/live/orders/read", "/live/trades/read"]),
]

FIGURES = [("text", "0.025"), ("null", None), ("a number", 0.025)]
INSIGHTS = [
    *(
        insight(
            f"figures as {words}",
            lambda i: {i.magnitude, i.confidence, i.weight, i.score_direction, i.estimated_value},
            {figure},
            magnitude=figure,
            confidence=figure,
            weight=figure,
            scoreDirection=figure,
            estimatedValue=figure,
        )
        for words, figure in FIGURES
    ),
    insight(
        "names of LEAN",
        lambda i: (i.created_time, i.reference_value_final, i.score_is_final),
        (1708439400.5, "1.5", False),
        createdTime=1708439400.5,
        generatedTime=1708439400.5,
        referenceValueFinal="1.5",
        scoreIsFinal=False,
    ),
    insight(
        "names of the docs",
        lambda i: (i.generated_time, i.reference_final, i.score_final, i.period),
        (AT, 1.5, True, 86400),
        generatedTime=AT,
        referenceFinal=1.5,
        scoreFinal=True,
        period=86400,
    ),
    insight(
        "names as they were stored",
        lambda i: i.additional_properties["source-model"],
        "Momentum",
        **{"source-model": "Momentum"},
    ),
]

LIVE = [
    live(
        "results are null", lambda a: a.additional_properties["liveResults"], None, liveResults=None
    ),
    live(
        "not stopped, and a launch without a zone",
        lambda a: (a.launched, a.stopped),
        (DEPLOYED, None),
        launched="2026-08-23 14:05:09",
        stopped=None,
    ),
    live("stopped, in ISO form", lambda a: a.stopped, DEPLOYED, stopped="2026-08-23T14:05:09.000Z"),
    live(
        "nothing to show yet",
        lambda a: (a.charts, a.runtime_statistics, a.server_statistics, a.files, a.message),
        (None, None, None, None, None),
        charts=None,
        runtimeStatistics=None,
        serverStatistics=None,
        files=None,
        message=None,
    ),
    live(
        "[] for charts and statistics",
        lambda a: (a.charts.additional_keys, a.runtime_statistics.additional_keys),
        ([], []),
        charts=[],
        runtimeStatistics=[],
    ),
    live(
        "capital letters",
        lambda a: (a.files, a.additional_keys),
        ([], []),
        Files=[],
        Charts={},
    ),
    live("no deployment", lambda a: a.status, "Undefined", status="Undefined", success=True),
    *(
        listed(f"status {status}", lambda a: a.status, status, status=status)
        for status in ("PendingInput", "Idle", "Sleeping")
    ),
    listed(
        "fields that are null",
        lambda a: (a.stopped, a.error, a.subscription, a.description),
        (None, None, None, None),
        stopped=None,
        error=None,
        subscription=None,
        description=None,
    ),
    Quirk(
        "/live/create",
        "paper trading under another name",
        {
            "projectId": 1,
            "deployId": f"L-{CODE}",
            "source": "api-v2",
            "live": {"brokerage": "PaperBrokerage", "stopped": None},
        },
        lambda a: (a.source, a.live.brokerage, a.live.stopped),
        ("api-v2", "PaperBrokerage", None),
    ),
    portfolio(
        "{} for a holding", lambda p: p.holdings[SPY], Holding(), holdings={SPY: {}}, cash={}
    ),
    portfolio(
        "short names, zeroes omitted",
        lambda p: (p.holdings[SPY], p.holdings[SPY].up),
        (Holding(a=1.5, q=7, c="$", r=1), None),
        holdings={SPY: {"a": 1.5, "q": 7, "c": "$", "r": 1}},
    ),
    portfolio(
        "older names in full",
        lambda p: p.holdings[SPY].additional_properties["averagePrice"],
        1.5,
        holdings={SPY: {"averagePrice": 1.5}},
    ),
    portfolio(
        "cash by currency",
        lambda p: (p.cash["USD"].currency_symbol, p.cash["USD"].value_in_account_currency),
        ("$", 7.5),
        cash={"USD": {"symbol": "USD", "currencySymbol": "$", "valueInAccountCurrency": 7.5}},
    ),
    portfolio(
        "[] for holdings and cash",
        lambda p: (p.holdings, p.cash),
        (HoldingMap(), CashMap()),
        holdings=[],
        cash=[],
    ),
    Quirk(
        "/live/auth0/read",
        "success as text",
        {"authorization": {"accounts": [{"id": "1", "name": "Paper"}]}, "success": "true"},
        lambda a: (a.success, a.authorization.accounts[0].name),
        ("true", "Paper"),
    ),
]


@pytest.mark.parametrize("quirk", [*CHARTS, *ORDERS, *INSIGHTS, *LIVE], ids=str)
def test_response_with_quirk_is_decoded(quirk: Quirk) -> None:
    assert_is_understood(quirk)
