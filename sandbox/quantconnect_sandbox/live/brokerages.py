"""Reads the brokerage settings of live/create, and discards the secrets in them."""

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
_RESPONSE_NAMES = {"QuantConnectBrokerage": "PaperBrokerage"}
_ENVIRONMENTS = {"paper": "paper", "practice": "paper", "uat": "uat"}
_ENVIRONMENT_KEYS = ("environment", "testnet")
# Simulated rates, in dollars. A currency that is not listed counts as a dollar.
_RATES = {"EUR": 1.1, "GBP": 1.25, "CHF": 1.2, "CAD": 0.75, "AUD": 0.65, "JPY": 0.0065}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "CAD": "$", "AUD": "$", "JPY": "¥"}


@dataclass(frozen=True)
class Account:
    """A brokerage account, without credentials. `other_cash` is the cash in other currencies."""

    brokerage: str
    environment: str
    other_cash: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def worth(self) -> float:
        """The value of the cash in other currencies, in dollars."""
        return round(
            sum(in_dollars(currency, amount) for currency, amount in self.other_cash.items()), 2
        )


def read_account(settings: Json) -> Account:
    """Return the account that the settings of a brokerage describe."""
    name: str = settings["id"]
    response_name = _RESPONSE_NAMES.get(name, name)
    other_cash = {one: held for one, held in read_cash(settings).items() if one != ACCOUNT_CURRENCY}
    environment = "paper" if name in _RESPONSE_NAMES else _environment(settings)
    return Account(response_name, environment, other_cash)


def read_cash(settings: Json) -> dict[str, float]:
    """Return the initial cash by currency: the given amounts, or the default."""
    cash = defaultdict[str, float](float)
    default: list[Json] = [{"currency": ACCOUNT_CURRENCY, "amount": DEFAULT_CASH}]
    for one in _entries(settings, "cash") or default:
        cash[_text(one, "currency")] += _number(one, "amount")
    return dict(cash)


def read_holdings(settings: Json) -> tuple[Holding, ...]:
    """Return the initial holdings.

    Raises:
        ApiError: a holding names no security, or two name the same one.
    """
    holdings = [_holding(one) for one in _entries(settings, "holdings")]
    holdings = [one for one in holdings if one.quantity]
    ids = [one.asset.id for one in holdings]
    duplicates = [one for one in ids if ids.count(one) > 1]
    if duplicates:
        raise ApiError(f"Invalid argument: brokerage.holdings has {duplicates[0]!r} more than once")
    return tuple(holdings)


def rate(currency: str) -> float:
    """Return the value of one unit of a currency in dollars."""
    return _RATES.get(currency, 1.0)


def sign(currency: str) -> str:
    """Return the sign of a currency, or its code if the sandbox has no sign for it."""
    return _SIGNS.get(currency, currency)


def in_dollars(currency: str, amount: float) -> float:
    """Convert an amount of a currency to dollars, to the cent."""
    return round(amount * rate(currency), 2)


def _holding(entry: Json) -> Holding:
    symbol = _text(entry, "symbolId", "symbol")
    ticker = _text(entry, "symbol", "symbolId").partition(" ")[0]
    quantity, average = _number(entry, "quantity"), _number(entry, "averagePrice")
    return Holding(Asset(symbol, ticker), quantity, average)


# The spec does not define cash and holdings for every brokerage, so the values may be of any type.
def _entries(settings: Json, name: str) -> list[Json]:
    value: Any = settings.get(name) or []
    if not is_list(value) or not all(is_object(one) for one in value):
        raise ApiError(f"Invalid argument: brokerage.{name} must be a list of objects")
    return value


def _text(entry: Json, *names: str) -> str:
    for name in names:
        value = entry.get(name)
        if value and isinstance(value, str):
            return value
    raise ApiError(
        f"Invalid argument: brokerage needs a text in {' or '.join(names)}, got an object with "
        f"{', '.join(entry) or 'nothing'}"
    )


def _number(entry: Json, name: str) -> float:
    value = entry.get(name) or 0
    if isinstance(value, int | float) and abs(value) <= MOST:
        return float(value)
    raise ApiError(
        f"Invalid argument: {name} must be a number of at most {MOST:,}, got {value!r:.40}"
    )


def _environment(settings: Json) -> str:
    if str(settings.get("ib-account", "")).startswith("DU"):
        return "paper"
    environments = [value for key, value in settings.items() if key.endswith(_ENVIRONMENT_KEYS)]
    return next((_ENVIRONMENTS.get(str(one).lower(), "live") for one in environments), "live")
