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
    from ..models.wolverine_settings_id import (
        WolverineSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class WolverineSettings(Model):
    """Order routing through Wolverine Execution Services.

    Example:
        {'id': 'WolverineBrokerage', 'wolverine-on-behalf-of-comp-id': 'EXAMPLE', 'wolverine-account': 'EXAMPLE1',
            'cash': [{'amount': 100000, 'currency': 'USD'}]}

    """

    id: WolverineSettingsId
    """Id of the brokerage that these settings are for."""

    wolverine_on_behalf_of_comp_id: str
    """OnBehalfOfCompID agreed on with Wolverine."""

    wolverine_account: str
    """Account that orders are sent for."""

    cash: list[CashAmount] | Unset = UNSET
    """Cash that the algorithm starts with, one entry for each currency. Optional for this brokerage."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "wolverine-on-behalf-of-comp-id": "wolverine_on_behalf_of_comp_id",
        "wolverine-account": "wolverine_account",
        "cash": "cash",
        "holdings": "holdings",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "wolverine-on-behalf-of-comp-id",
            "wolverine-account",
        }
    )
    _DECODERS = {
        "id": as_option(
            "WolverineBrokerage",
        ),
        "cash": as_list(as_model("CashAmount")),
        "holdings": as_list(as_model("BrokerageHolding")),
    }
