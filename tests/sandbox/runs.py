"""Backtests of the sandbox, and the calls that read them."""

from datetime import datetime
from typing import Any

CHARTS = [
    "Strategy Equity",
    "Capacity",
    "Drawdown",
    "Benchmark",
    "Exposure",
    "Assets Sales Volume",
    "Portfolio Turnover",
    "Portfolio Margin",
]
HOURLY = """
class A(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2024, 1, 1)
        self.set_end_date(2024, 12, 31)
        self.add_equity("SPY", Resolution.HOUR)
        self.log("Ready with 3 parameters")
    def on_data(self, data):
        if data:
            self.debug(f"Price {data} of SPY")
        self.log(str(self.time))
    def on_end_of_algorithm(self):
        self.error("That was all")
"""
TWENTY_YEARS = """
class A(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.MINUTE)
    def on_data(self, data):
        self.log("seen")
"""
PAGES = [
    "backtests/orders/read",
    "backtests/trades/read",
    "backtests/read/insights",
    "backtests/insights/read",
]
LISTS = {"orders/read": "orders", "trades/read": "trades"}


def listed(path: str) -> str:
    return LISTS.get(path.partition("/")[2], "insights")


def unix(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


class Run:
    """A backtest and the calls that read it."""

    def __init__(self, call: Any, code: str = "", name: str = "first") -> None:
        self.call = call
        self.project = call.project(code=code)
        self.body = {"projectId": self.project, "backtestId": call.backtest(self.project, name)}

    @property
    def result(self) -> dict[str, Any]:
        found: dict[str, Any] = self.call("backtests/read", **self.body)["backtest"]
        return found

    def page(self, path: str, start: int, end: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.call(path, **self.body, start=start, end=end)[
            listed(path)
        ]
        return found

    def all(self, path: str) -> list[dict[str, Any]]:
        return [one for start in range(0, 1000, 100) for one in self.page(path, start, start + 100)]

    def logs(self, start: int, end: int, query: str | None = None) -> tuple[list[str], int]:
        response = self.call("backtests/read/log", **self.body, start=start, end=end, query=query)
        return response["logs"], response["length"]

    def chart(self, name: str, count: int = 10_000, **span: int) -> dict[str, Any]:
        body = self.body | {"name": name, "count": count} | span
        found: dict[str, Any] = self.call("backtests/chart/read", **body)["chart"]
        return found

    def values(self, name: str, series: str) -> list[Any]:
        return [value for _, *value in self.chart(name)["series"][series]["values"]]

    def export(self, kind: str, **body: Any) -> Any:
        return self.call.request("POST", f"backtests/export/{kind}", json=body or self.body)
