from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.bybit_brokerage_settings_bybit_vip_level import (
        BybitBrokerageSettingsBybitVipLevel,
    )
    from ..models.bybit_brokerage_settings_id import (
        BybitBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BybitBrokerageSettings(Model):
    """A Bybit account to trade with.

    Example:
        {'id': 'BybitBrokerage', 'bybit-api-key': 'example-api-key', 'bybit-api-secret': 'example-api-secret', 'bybit-
            vip-level': 'VIP0', 'holdings': [{'symbolId': 'BTCUSD 2XR', 'symbol': 'BTCUSD', 'quantity': 0.5, 'averagePrice':
            100000}]}

    """

    id: BybitBrokerageSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    bybit_api_key: str
    """The key, from the API settings of the exchange."""

    bybit_api_secret: str
    """The secret that was shown together with the key."""

    bybit_vip_level: BybitBrokerageSettingsBybitVipLevel
    """Level of the account at Bybit, which determines its request rate limit."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. The exchange reports only balances of single currencies, not
    positions in pairs. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "bybit-api-key": "bybit_api_key",
        "bybit-api-secret": "bybit_api_secret",
        "bybit-vip-level": "bybit_vip_level",
        "holdings": "holdings",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "bybit-api-key",
            "bybit-api-secret",
            "bybit-vip-level",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BybitBrokerage",
        ),
        "bybit-vip-level": as_option(
            "Pro1",
            "Pro2",
            "Pro3",
            "Pro4",
            "Pro5",
            "SupremeVIP",
            "VIP0",
            "VIP1",
            "VIP2",
            "VIP3",
            "VIP4",
            "VIP5",
        ),
        "holdings": as_list(as_model("BrokerageHolding")),
    }
    _SECRETS = (
        "bybit_api_key",
        "bybit_api_secret",
    )
