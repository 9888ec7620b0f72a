from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.coinbase_brokerage_settings_id import (
    CoinbaseBrokerageSettingsId,
    check_coinbase_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding


T = TypeVar("T", bound="CoinbaseBrokerageSettings")


@_attrs_define
class CoinbaseBrokerageSettings:
    """A Coinbase account to trade with.

    Example:
        {'id': 'CoinbaseBrokerage', 'coinbase-api-name': 'example-api-name', 'coinbase-api-private-key': 'example-
            private-key', 'holdings': [{'symbolId': 'BTCUSD 2XR', 'symbol': 'BTCUSD', 'quantity': 0.5, 'averagePrice':
            100000}]}

    Attributes:
        id (CoinbaseBrokerageSettingsId): Id of the brokerage or data provider that these settings are for.
        coinbase_api_name (str): Name of the key, from the Coinbase developer platform.
        coinbase_api_private_key (str): The private key that belongs to the name, including line breaks.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. The exchange reports only
            balances of single currencies, not positions in pairs. Omit it or leave it empty for none.
    """

    id: CoinbaseBrokerageSettingsId
    coinbase_api_name: str
    coinbase_api_private_key: str
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "coinbase_api_name",
        "coinbase_api_private_key",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        coinbase_api_name = self.coinbase_api_name

        coinbase_api_private_key = self.coinbase_api_private_key

        holdings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.holdings, Unset):
            holdings = []
            for holdings_item_data in self.holdings:
                holdings_item = holdings_item_data.to_dict()
                holdings.append(holdings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "coinbase-api-name": coinbase_api_name,
                "coinbase-api-private-key": coinbase_api_private_key,
            }
        )
        if holdings is not UNSET:
            field_dict["holdings"] = holdings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding

        d = dict(src_dict)
        id = check_coinbase_brokerage_settings_id(d.pop("id"))

        coinbase_api_name = d.pop("coinbase-api-name")

        coinbase_api_private_key = d.pop("coinbase-api-private-key")

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        coinbase_brokerage_settings = cls(
            id=id,
            coinbase_api_name=coinbase_api_name,
            coinbase_api_private_key=coinbase_api_private_key,
            holdings=holdings,
        )

        coinbase_brokerage_settings.additional_properties = d
        return coinbase_brokerage_settings

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
