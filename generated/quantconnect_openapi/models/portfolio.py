from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.cash_map import CashMap
    from ..models.holding_map import HoldingMap


T = TypeVar("T", bound="Portfolio")


@_attrs_define
class Portfolio:
    """Holdings and cash at the time of the snapshot.

    Attributes:
        holdings (HoldingMap | None | Unset): Holdings by security id, such as `SPY R735QTJ8XC9X`. A security that was
            sold is no longer included.
        cash (CashMap | None | Unset): Cash by currency, such as `USD`.
    """

    holdings: HoldingMap | None | Unset = UNSET
    cash: CashMap | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.cash_map import CashMap
        from ..models.holding_map import HoldingMap

        holdings: dict[str, Any] | None | Unset
        if isinstance(self.holdings, Unset):
            holdings = UNSET
        elif isinstance(self.holdings, HoldingMap):
            holdings = self.holdings.to_dict()
        else:
            holdings = self.holdings

        cash: dict[str, Any] | None | Unset
        if isinstance(self.cash, Unset):
            cash = UNSET
        elif isinstance(self.cash, CashMap):
            cash = self.cash.to_dict()
        else:
            cash = self.cash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if holdings is not UNSET:
            field_dict["holdings"] = holdings
        if cash is not UNSET:
            field_dict["cash"] = cash

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cash_map import CashMap
        from ..models.holding_map import HoldingMap

        d = dict(src_dict)

        def _parse_holdings(data: object) -> HoldingMap | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                holdings_type_1 = HoldingMap.from_dict(dict(data))

                return holdings_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HoldingMap | None | Unset, data)

        holdings = _parse_holdings(d.pop("holdings", UNSET))

        def _parse_cash(data: object) -> CashMap | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                cash_type_1 = CashMap.from_dict(dict(data))

                return cash_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CashMap | None | Unset, data)

        cash = _parse_cash(d.pop("cash", UNSET))

        portfolio = cls(
            holdings=holdings,
            cash=cash,
        )

        portfolio.additional_properties = d
        return portfolio

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
