from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.coinbase_brokerage_and_data_provider_settings_id import (
        CoinbaseBrokerageAndDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CoinbaseBrokerageAndDataProviderSettings(Model):
    """Settings shared by the Coinbase brokerage and data provider.

    Example:
        {'id': 'CoinbaseBrokerage', 'coinbase-api-name': 'example-api-name', 'coinbase-api-private-key': 'example-
            private-key'}

    """

    id: CoinbaseBrokerageAndDataProviderSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    coinbase_api_name: str
    """Name of the key, from the Coinbase developer platform."""

    coinbase_api_private_key: str
    """The private key that belongs to the name, including line breaks."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "coinbase-api-name": "coinbase_api_name",
        "coinbase-api-private-key": "coinbase_api_private_key",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "coinbase-api-name",
            "coinbase-api-private-key",
        }
    )
    _DECODERS = {
        "id": as_option(
            "CoinbaseBrokerage",
        ),
    }
    _SECRETS = (
        "coinbase_api_name",
        "coinbase_api_private_key",
    )
