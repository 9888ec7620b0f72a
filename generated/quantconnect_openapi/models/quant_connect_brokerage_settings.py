from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.quant_connect_brokerage_settings_id import (
    QuantConnectBrokerageSettingsId,
    check_quant_connect_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="QuantConnectBrokerageSettings")


@_attrs_define
class QuantConnectBrokerageSettings:
    """Paper trading: a model fills orders with real-time prices and simulated money. Nothing reaches a market.

    Example:
        {'id': 'QuantConnectBrokerage', 'holdings': [{'symbolId': 'SPY R735QTJ8XC9X', 'symbol': 'SPY', 'quantity': 200,
            'averagePrice': 497.12}], 'cash': [{'amount': 100000, 'currency': 'USD'}]}

    Attributes:
        id (QuantConnectBrokerageSettingsId): Id of the brokerage that these settings are for.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. Omit it or leave it empty
            for none.
        cash (list[CashAmount] | Unset): Cash that the algorithm starts with, one entry for each currency. Omit it to
            start with the platform's default.
    """

    id: QuantConnectBrokerageSettingsId
    holdings: list[BrokerageHolding] | Unset = UNSET
    cash: list[CashAmount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        holdings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.holdings, Unset):
            holdings = []
            for holdings_item_data in self.holdings:
                holdings_item = holdings_item_data.to_dict()
                holdings.append(holdings_item)

        cash: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash, Unset):
            cash = []
            for cash_item_data in self.cash:
                cash_item = cash_item_data.to_dict()
                cash.append(cash_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if holdings is not UNSET:
            field_dict["holdings"] = holdings
        if cash is not UNSET:
            field_dict["cash"] = cash

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding
        from ..models.cash_amount import CashAmount

        d = dict(src_dict)
        id = check_quant_connect_brokerage_settings_id(d.pop("id"))

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        _cash = d.pop("cash", UNSET)
        cash: list[CashAmount] | Unset = UNSET
        if _cash is not UNSET:
            cash = []
            for cash_item_data in _cash:
                cash_item = CashAmount.from_dict(dict(cash_item_data))

                cash.append(cash_item)

        quant_connect_brokerage_settings = cls(
            id=id,
            holdings=holdings,
            cash=cash,
        )

        quant_connect_brokerage_settings.additional_properties = d
        return quant_connect_brokerage_settings

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
