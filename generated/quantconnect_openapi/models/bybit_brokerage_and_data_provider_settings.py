from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.bybit_brokerage_and_data_provider_settings_bybit_vip_level import (
        BybitBrokerageAndDataProviderSettingsBybitVipLevel,
    )
    from ..models.bybit_brokerage_and_data_provider_settings_id import (
        BybitBrokerageAndDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BybitBrokerageAndDataProviderSettings(Model):
    """Settings shared by the Bybit brokerage and data provider.

    Example:
        {'id': 'BybitBrokerage', 'bybit-api-key': 'example-api-key', 'bybit-api-secret': 'example-api-secret', 'bybit-
            vip-level': 'VIP0'}

    """

    id: BybitBrokerageAndDataProviderSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    bybit_api_key: str
    """The key, from the API settings of the exchange."""

    bybit_api_secret: str
    """The secret that was shown together with the key."""

    bybit_vip_level: BybitBrokerageAndDataProviderSettingsBybitVipLevel
    """Level of the account at Bybit, which determines its request rate limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "bybit-api-key": "bybit_api_key",
        "bybit-api-secret": "bybit_api_secret",
        "bybit-vip-level": "bybit_vip_level",
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
    }
    _SECRETS = (
        "bybit_api_key",
        "bybit_api_secret",
    )
