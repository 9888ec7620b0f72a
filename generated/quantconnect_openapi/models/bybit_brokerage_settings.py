from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bybit_brokerage_settings_bybit_vip_level import (
    BybitBrokerageSettingsBybitVipLevel,
    check_bybit_brokerage_settings_bybit_vip_level,
)
from ..models.bybit_brokerage_settings_id import (
    BybitBrokerageSettingsId,
    check_bybit_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding


T = TypeVar("T", bound="BybitBrokerageSettings")


@_attrs_define
class BybitBrokerageSettings:
    """A Bybit account to trade with.

    Example:
        {'id': 'BybitBrokerage', 'bybit-api-key': 'example-api-key', 'bybit-api-secret': 'example-api-secret', 'bybit-
            vip-level': 'VIP0', 'holdings': [{'symbolId': 'BTCUSD 2XR', 'symbol': 'BTCUSD', 'quantity': 0.5, 'averagePrice':
            100000}]}

    Attributes:
        id (BybitBrokerageSettingsId): Id of the brokerage or data provider that these settings are for.
        bybit_api_key (str): The key, from the API settings of the exchange.
        bybit_api_secret (str): The secret that was shown together with the key.
        bybit_vip_level (BybitBrokerageSettingsBybitVipLevel): Level of the account at Bybit, which determines its
            request rate limit.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. The exchange reports only
            balances of single currencies, not positions in pairs. Omit it or leave it empty for none.
    """

    id: BybitBrokerageSettingsId
    bybit_api_key: str
    bybit_api_secret: str
    bybit_vip_level: BybitBrokerageSettingsBybitVipLevel
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "bybit_api_key",
        "bybit_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        bybit_api_key = self.bybit_api_key

        bybit_api_secret = self.bybit_api_secret

        bybit_vip_level: str = self.bybit_vip_level

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
                "bybit-api-key": bybit_api_key,
                "bybit-api-secret": bybit_api_secret,
                "bybit-vip-level": bybit_vip_level,
            }
        )
        if holdings is not UNSET:
            field_dict["holdings"] = holdings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding

        d = dict(src_dict)
        id = check_bybit_brokerage_settings_id(d.pop("id"))

        bybit_api_key = d.pop("bybit-api-key")

        bybit_api_secret = d.pop("bybit-api-secret")

        bybit_vip_level = check_bybit_brokerage_settings_bybit_vip_level(
            d.pop("bybit-vip-level")
        )

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        bybit_brokerage_settings = cls(
            id=id,
            bybit_api_key=bybit_api_key,
            bybit_api_secret=bybit_api_secret,
            bybit_vip_level=bybit_vip_level,
            holdings=holdings,
        )

        bybit_brokerage_settings.additional_properties = d
        return bybit_brokerage_settings

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
