"""Reads the brokerage settings of live/create, and keeps nothing of them that is secret."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from quantconnect_sandbox.backtests.plan import DEFAULT_CASH
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json, is_list, is_object
from quantconnect_sandbox.live.simulation import Asset, Holding

ACCOUNT_CURRENCY = "USD"
MOST = 1_000_000_000_000
# Names of brokerages in responses that differ from their ids in requests.
_SHOWN_NAMES = {"QuantConnectBrokerage": "PaperBrokerage"}
_ENVIRONMENTS = {"paper": "paper", "practice": "paper", "uat": "uat"}
_ENVIRONMENT_KEYS = ("environment", "testnet")
# Simulated rates, in dollars. A currency that is not listed counts as a dollar.
_RATES = {"EUR": 1.1, "GBP": 1.25, "CHF": 1.2, "CAD": 0.75, "AUD": 0.65, "JPY": 0.0065}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "CAD": "$", "AUD": "$", "JPY": "¥"}


@dataclass(frozen=True)
class Account:
    """A brokerage account, without what opens it. `other_cash` is what is not in dollars."""

    brokerage: str
    environment: str
    other_cash: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def worth(self) -> float:
        """What the cash that is not in dollars is worth in dollars."""
        return round(sum(in_dollars(one, held) for one, held in self.other_cash.items()), 2)


def read_account(settings: Json) -> Account:
    """The account that the settings of a brokerage describe."""
    name: str = settings["id"]
    shown = _SHOWN_NAMES.get(name, name)
    others = {one: held for one, held in read_cash(settings).items() if one != ACCOUNT_CURRENCY}
    environment = "paper" if name in _SHOWN_NAMES else _environment(settings)
    return Account(shown, environment, others)


def read_cash(settings: Json) -> dict[str, float]:
    """The cash to begin with by currency: what is given, or that of a fresh account."""
    cash = defaultdict[str, float](float)
    fresh: list[Json] = [{"currency": ACCOUNT_CURRENCY, "amount": DEFAULT_CASH}]
    for one in _entries(settings, "cash") or fresh:
        cash[_text(one, "currency")] += _number(one, "amount")
    return dict(cash)


def read_holdings(settings: Json) -> tuple[Holding, ...]:
    """The holdings to begin with.

    Raises:
        ApiError: one does not say of what, or two are of the same security.
    """
    holdings = [_holding(one) for one in _entries(settings, "holdings")]
    holdings = [one for one in holdings if one.quantity]
    ids = [one.asset.id for one in holdings]
    twice = [one for one in ids if ids.count(one) > 1]
    if twice:
        raise ApiError(f"Invalid argument: brokerage.holdings has {twice[0]!r} more than once")
    return tuple(holdings)


def rate(currency: str) -> float:
    """What a unit of a currency is worth in dollars."""
    return _RATES.get(currency, 1.0)


def sign(currency: str) -> str:
    """The sign of a currency, or its code where the sandbox knows none."""
    return _SIGNS.get(currency, currency)


def in_dollars(currency: str, amount: float) -> float:
    """What an amount of a currency is worth in dollars, to the cent."""
    return round(amount * rate(currency), 2)


def _holding(given: Json) -> Holding:
    symbol = _text(given, "symbolId", "symbol")
    ticker = _text(given, "symbol", "symbolId").partition(" ")[0]
    quantity, average = _number(given, "quantity"), _number(given, "averagePrice")
    return Holding(Asset(symbol, ticker), quantity, average)


# The spec does not describe cash and holdings for every brokerage, so these may be anything.
def _entries(settings: Json, name: str) -> list[Json]:
    value: Any = settings.get(name) or []
    if not is_list(value) or not all(is_object(one) for one in value):
        raise ApiError(f"Invalid argument: brokerage.{name} must be a list of objects")
    return value


def _text(given: Json, *names: str) -> str:
    for name in names:
        value = given.get(name)
        if value and isinstance(value, str):
            return value
    raise ApiError(
        f"Invalid argument: brokerage needs a text in {' or '.join(names)}, got an object with "
        f"{', '.join(given) or 'nothing'}"
    )


def _number(given: Json, name: str) -> float:
    value = given.get(name) or 0
    if isinstance(value, int | float) and abs(value) <= MOST:
        return float(value)
    raise ApiError(
        f"Invalid argument: {name} must be a number of at most {MOST:,}, got {value!r:.40}"
    )


def _environment(settings: Json) -> str:
    if str(settings.get("ib-account", "")).startswith("DU"):
        return "paper"
    named = [value for key, value in settings.items() if key.endswith(_ENVIRONMENT_KEYS)]
    return next((_ENVIRONMENTS.get(str(one).lower(), "live") for one in named), "live")
