from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RuntimeStatistics(Model):
    """Figures of a run in progress, formatted for display: `$100,000.00`, `0.00 %`. An algorithm can add its own figures."""

    equity: str | None = None
    """Combined value of cash and holdings, in the account currency."""

    fees: str | None = None
    """All fees paid so far, in the account currency."""

    holdings: str | None = None
    """Value of the holdings, in the account currency."""

    net_profit: str | None = None
    """Profit of the closed trades so far, in the account currency."""

    probabilistic_sharpe_ratio: str | None = None
    """Probability, in percent, that the true Sharpe ratio is above the benchmark's."""

    return_: str | None = None
    """Gain or loss since the start, in percent."""

    unrealized: str | None = None
    """Profit of the open holdings, in the account currency."""

    volume: str | None = None
    """Total value traded so far, in the account currency."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "Equity": "equity",
        "Fees": "fees",
        "Holdings": "holdings",
        "Net Profit": "net_profit",
        "Probabilistic Sharpe Ratio": "probabilistic_sharpe_ratio",
        "Return": "return_",
        "Unrealized": "unrealized",
        "Volume": "volume",
    }
    _ABSENT = None
