"""The dataset market: a few datasets, their files for download, and prices.

Names, prices and the contents of the files are simulated.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.credit import Purchase
from quantconnect_sandbox.store.state import Cloud

_MONTH = [date(2024, 1, 1) + timedelta(days) for days in range(31)]
_HOLIDAYS = {date(2024, 1, 1), date(2024, 1, 15)}
_TICKERS = ("aapl", "qqq", "spy")
_PAIRS = ("btcusd", "ethusd")
_EQUITY_FORMS = ("quote", "trade")


@dataclass(frozen=True)
class Price:
    """The price of each file whose path matches a pattern; None if it is not for sale."""

    vendor: str
    product: int
    pattern: str
    price: float | None


PRICES = (
    Price("QuantConnect", 39, r"^equity\/usa\/(map|factor)_files\/", None),
    Price("AlgoSeek", 37, r"^equity\/usa\/minute\/[^\/]+\/\d+_(quote|trade)\.zip$", 5.0),
    Price("AlgoSeek", 37, r"^equity\/usa\/daily\/[^\/]+\.zip$", 50.0),
    Price("CoinAPI", 38, r"^crypto\/coinbase\/minute\/[^\/]+\/\d+_trade\.zip$", 2.0),
)
# The service sends some names with surrounding blanks, which clients strip.
DATASETS: tuple[Json, ...] = (
    {
        "id": 37,
        "name": "US Equities",
        "delivery": "cloud & download",
        "vendorName": "AlgoSeek",
        "tags": [{"name": "Equity Market"}],
        "pending": False,
    },
    {
        "id": 38,
        "name": "Coinbase Crypto Price Data ",
        "delivery": "download only",
        "vendorName": " CoinAPI",
        "tags": [{"name": "Crypto Market "}],
        "pending": False,
    },
    {
        "id": 39,
        "name": "US Equity Security Master",
        "delivery": "cloud only",
        "vendorName": "QuantConnect",
        "tags": [{"name": "Equity Market"}, {"name": "Corporate Actions"}],
        "pending": False,
    },
    {
        "id": 40,
        "name": "Harvest Reports",
        "delivery": "cloud & download",
        "vendorName": "Example Vendor",
        "tags": [{"name": "Alternative Data"}],
        "pending": True,
    },
)
_DATES: Json = {"type": "start-end", "id": "start-end", "label": "Dates", "description": "Days"}
SOURCES: Json = {
    "37": {
        "options": [
            {
                "type": "text",
                "id": "ticker",
                "label": "Ticker(s)",
                "description": f"Tickers to download, of {', '.join(_TICKERS)}",
                "transform": "lowercase",
                "multiple": True,
            },
            {
                "type": "select",
                "id": "resolution",
                "label": "Resolution",
                "description": "Time between two bars",
                "choices": {"Minute": "minute", "Daily": "daily"},
            },
            _DATES,
        ],
        "paths": [
            {
                "condition": {"type": "oneOf", "option": "resolution", "values": ["minute"]},
                "templates": {
                    "all": [
                        f"equity/usa/minute/{{ticker}}/{{date}}_{form}.zip"
                        for form in _EQUITY_FORMS
                    ]
                },
            },
            {"templates": {"all": ["equity/usa/daily/{ticker}.zip"]}},
        ],
        "requirements": {},
    },
    "38": {
        "options": [
            {
                "type": "text",
                "id": "pair",
                "label": "Pair(s)",
                "description": f"Pairs to download, of {', '.join(_PAIRS)}",
                "transform": "lowercase",
                "multiple": True,
            },
            _DATES,
        ],
        "paths": [{"templates": {"all": ["crypto/coinbase/minute/{pair}/{date}_trade.zip"]}}],
        "requirements": [],
    },
    "39": [],
}


@cache
def data_files() -> frozenset[str]:
    """Return the paths of all files for download: one month of a few symbols."""
    trading_days = [day for day in _MONTH if day.weekday() < 5 and day not in _HOLIDAYS]
    minutes = {
        f"equity/usa/minute/{ticker}/{day:%Y%m%d}_{form}.zip"
        for ticker in _TICKERS
        for day in trading_days
        for form in _EQUITY_FORMS
    }
    days = {f"equity/usa/daily/{ticker}.zip" for ticker in _TICKERS}
    crypto = {
        f"crypto/coinbase/minute/{pair}/{day:%Y%m%d}_trade.zip" for pair in _PAIRS for day in _MONTH
    }
    return frozenset(minutes | days | crypto)


def files_below(start: str) -> list[str]:
    """Return the paths with that prefix, which must be at least three folders deep."""
    if start.count("/") < 2:
        raise ApiError(
            "Invalid argument: filePath must be at least three folders deep, such as "
            f"equity/usa/minute, got {start!r:.80}"
        )
    return sorted(path for path in data_files() if path.startswith(start))


def price_of(path: str) -> float:
    """Return the price of a data file, or raise `ApiError` for an unknown path."""
    if path in data_files():
        for one in PRICES:
            if one.price is not None and re.search(one.pattern, path):
                return one.price
    raise ApiError(f"Data file not found: {path}")


def buy(cloud: Cloud, path: str, credit: float) -> Purchase:
    """Deduct the price of a data file from the credit, even if it was bought before."""
    cost = price_of(path)
    if cost > credit:
        raise ApiError(f"Insufficient credit: {path} costs {cost:g} QCC, {credit:g} QCC are left")
    purchase = Purchase(cloud.new_number(), path, cost, cloud.clock.now())
    cloud.table(Purchase)[purchase.id] = purchase
    return purchase
