from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.closed_trade import ClosedTrade
    from ..models.portfolio_statistics import PortfolioStatistics
    from ..models.trade_statistics import TradeStatistics


T = TypeVar("T", bound="AlgorithmPerformance")


@_attrs_define
class AlgorithmPerformance:
    """Trade and portfolio figures over a period.

    Attributes:
        trade_statistics (None | TradeStatistics | Unset):
        portfolio_statistics (None | PortfolioStatistics | Unset):
        closed_trades (list[ClosedTrade] | None | Unset): Trades closed in the period, in closing order.
    """

    trade_statistics: None | TradeStatistics | Unset = UNSET
    portfolio_statistics: None | PortfolioStatistics | Unset = UNSET
    closed_trades: list[ClosedTrade] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.portfolio_statistics import PortfolioStatistics
        from ..models.trade_statistics import TradeStatistics

        trade_statistics: dict[str, Any] | None | Unset
        if isinstance(self.trade_statistics, Unset):
            trade_statistics = UNSET
        elif isinstance(self.trade_statistics, TradeStatistics):
            trade_statistics = self.trade_statistics.to_dict()
        else:
            trade_statistics = self.trade_statistics

        portfolio_statistics: dict[str, Any] | None | Unset
        if isinstance(self.portfolio_statistics, Unset):
            portfolio_statistics = UNSET
        elif isinstance(self.portfolio_statistics, PortfolioStatistics):
            portfolio_statistics = self.portfolio_statistics.to_dict()
        else:
            portfolio_statistics = self.portfolio_statistics

        closed_trades: list[dict[str, Any]] | None | Unset
        if isinstance(self.closed_trades, Unset):
            closed_trades = UNSET
        elif isinstance(self.closed_trades, list):
            closed_trades = []
            for closed_trades_type_0_item_data in self.closed_trades:
                closed_trades_type_0_item = closed_trades_type_0_item_data.to_dict()
                closed_trades.append(closed_trades_type_0_item)

        else:
            closed_trades = self.closed_trades

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trade_statistics is not UNSET:
            field_dict["tradeStatistics"] = trade_statistics
        if portfolio_statistics is not UNSET:
            field_dict["portfolioStatistics"] = portfolio_statistics
        if closed_trades is not UNSET:
            field_dict["closedTrades"] = closed_trades

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.closed_trade import ClosedTrade
        from ..models.portfolio_statistics import PortfolioStatistics
        from ..models.trade_statistics import TradeStatistics

        d = dict(src_dict)

        def _parse_trade_statistics(data: object) -> None | TradeStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                trade_statistics_type_1 = TradeStatistics.from_dict(dict(data))

                return trade_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TradeStatistics | Unset, data)

        trade_statistics = _parse_trade_statistics(d.pop("tradeStatistics", UNSET))

        def _parse_portfolio_statistics(
            data: object,
        ) -> None | PortfolioStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                portfolio_statistics_type_1 = PortfolioStatistics.from_dict(dict(data))

                return portfolio_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PortfolioStatistics | Unset, data)

        portfolio_statistics = _parse_portfolio_statistics(
            d.pop("portfolioStatistics", UNSET)
        )

        def _parse_closed_trades(data: object) -> list[ClosedTrade] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                closed_trades_type_0 = []
                _closed_trades_type_0 = data
                for closed_trades_type_0_item_data in _closed_trades_type_0:
                    closed_trades_type_0_item = ClosedTrade.from_dict(
                        dict(closed_trades_type_0_item_data)
                    )

                    closed_trades_type_0.append(closed_trades_type_0_item)

                return closed_trades_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ClosedTrade] | None | Unset, data)

        closed_trades = _parse_closed_trades(d.pop("closedTrades", UNSET))

        algorithm_performance = cls(
            trade_statistics=trade_statistics,
            portfolio_statistics=portfolio_statistics,
            closed_trades=closed_trades,
        )

        algorithm_performance.additional_properties = d
        return algorithm_performance

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
