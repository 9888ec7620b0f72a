from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.closed_trade import ClosedTrade
    from ..models.portfolio_statistics import PortfolioStatistics
    from ..models.trade_statistics import TradeStatistics


@_attrs_define(slots=False, eq=False, repr=False)
class AlgorithmPerformance(Model):
    """Trade and portfolio figures over a period."""

    trade_statistics: TradeStatistics = PRESENT

    portfolio_statistics: PortfolioStatistics = PRESENT

    closed_trades: list[ClosedTrade] = PRESENT
    """Trades closed in the period, in closing order."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "tradeStatistics": "trade_statistics",
        "portfolioStatistics": "portfolio_statistics",
        "closedTrades": "closed_trades",
    }
    _DECODERS = {
        "tradeStatistics": leniently(as_model("TradeStatistics")),
        "portfolioStatistics": leniently(as_model("PortfolioStatistics")),
        "closedTrades": leniently(as_list(as_model("ClosedTrade"))),
    }
    _ABSENT = None
