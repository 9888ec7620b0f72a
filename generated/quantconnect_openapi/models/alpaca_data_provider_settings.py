from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.alpaca_data_provider_settings_id import (
        AlpacaDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class AlpacaDataProviderSettings(Model):
    """Prices from Alpaca. Authenticates with a key and a secret, unlike Alpaca as a brokerage, which uses an access token.

    Example:
        {'id': 'AlpacaBrokerage', 'alpaca-api-key': 'example-api-key', 'alpaca-api-secret': 'example-api-secret'}

    """

    id: AlpacaDataProviderSettingsId
    """Id of the data provider that these settings are for."""

    alpaca_api_key: str
    """Key from the API settings of Alpaca."""

    alpaca_api_secret: str
    """The secret that was shown together with the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "alpaca-api-key": "alpaca_api_key",
        "alpaca-api-secret": "alpaca_api_secret",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "alpaca-api-key",
            "alpaca-api-secret",
        }
    )
    _DECODERS = {
        "id": as_option(
            "AlpacaBrokerage",
        ),
    }
    _SECRETS = (
        "alpaca_api_key",
        "alpaca_api_secret",
    )
