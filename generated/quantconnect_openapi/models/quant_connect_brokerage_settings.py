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
    from ..models.cash_amount import CashAmount
    from ..models.quant_connect_brokerage_settings_id import (
        QuantConnectBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class QuantConnectBrokerageSettings(Model):
    """Paper trading: a model fills orders with real-time prices and simulated money. Nothing reaches a market.

    Example:
        {'id': 'QuantConnectBrokerage', 'holdings': [{'symbolId': 'SPY R735QTJ8XC9X', 'symbol': 'SPY', 'quantity': 200,
            'averagePrice': 497.12}], 'cash': [{'amount': 100000, 'currency': 'USD'}]}

    """

    id: QuantConnectBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""

    cash: list[CashAmount] | Unset = UNSET
    """Cash that the algorithm starts with, one entry for each currency. Omit it to start with the platform's
    default."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "holdings": "holdings",
        "cash": "cash",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "id": as_option(
            "QuantConnectBrokerage",
        ),
        "holdings": as_list(as_model("BrokerageHolding")),
        "cash": as_list(as_model("CashAmount")),
    }
