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
    from ..models.coinbase_brokerage_settings_id import (
        CoinbaseBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CoinbaseBrokerageSettings(Model):
    """A Coinbase account to trade with.

    Example:
        {'id': 'CoinbaseBrokerage', 'coinbase-api-name': 'example-api-name', 'coinbase-api-private-key': 'example-
            private-key', 'holdings': [{'symbolId': 'BTCUSD 2XR', 'symbol': 'BTCUSD', 'quantity': 0.5, 'averagePrice':
            100000}]}

    """

    id: CoinbaseBrokerageSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    coinbase_api_name: str
    """Name of the key, from the Coinbase developer platform."""

    coinbase_api_private_key: str
    """The private key that belongs to the name, including line breaks."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. The exchange reports only balances of single currencies, not
    positions in pairs. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "coinbase-api-name": "coinbase_api_name",
        "coinbase-api-private-key": "coinbase_api_private_key",
        "holdings": "holdings",
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
        "holdings": as_list(as_model("BrokerageHolding")),
    }
    _SECRETS = (
        "coinbase_api_name",
        "coinbase_api_private_key",
    )
