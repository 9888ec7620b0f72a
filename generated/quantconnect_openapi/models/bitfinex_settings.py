from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.bitfinex_settings_id import (
        BitfinexSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BitfinexSettings(Model):
    """A Bitfinex account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'BitfinexBrokerage', 'bitfinex-api-key': 'example-api-key', 'bitfinex-api-secret': 'example-api-secret'}

    """

    id: BitfinexSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    bitfinex_api_key: str
    """The key, from the API settings of the exchange."""

    bitfinex_api_secret: str
    """The secret that was shown together with the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "bitfinex-api-key": "bitfinex_api_key",
        "bitfinex-api-secret": "bitfinex_api_secret",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "bitfinex-api-key",
            "bitfinex-api-secret",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BitfinexBrokerage",
        ),
    }
    _SECRETS = (
        "bitfinex_api_key",
        "bitfinex_api_secret",
    )
