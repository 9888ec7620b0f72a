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
    from ..models.rbi_brokerage_settings_id import (
        RBIBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class RBIBrokerageSettings(Model):
    """Order routing through RBI (Raiffeisen Bank International).

    Example:
        {'id': 'RBIBrokerage', 'rbi-on-behalf-of-comp-id': 'EXAMPLE', 'rbi-account': 'EXAMPLE1', 'cash': [{'amount':
            100000, 'currency': 'USD'}]}

    """

    id: RBIBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    rbi_on_behalf_of_comp_id: str
    """OnBehalfOfCompID agreed on with RBI."""

    rbi_account: str
    """Account that orders are sent for."""

    cash: list[CashAmount] | Unset = UNSET
    """Cash that the algorithm starts with, one entry for each currency. Optional for this brokerage."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "rbi-on-behalf-of-comp-id": "rbi_on_behalf_of_comp_id",
        "rbi-account": "rbi_account",
        "cash": "cash",
        "holdings": "holdings",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "rbi-on-behalf-of-comp-id",
            "rbi-account",
        }
    )
    _DECODERS = {
        "id": as_option(
            "RBIBrokerage",
        ),
        "cash": as_list(as_model("CashAmount")),
        "holdings": as_list(as_model("BrokerageHolding")),
    }
