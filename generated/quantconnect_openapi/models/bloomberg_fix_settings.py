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
    from ..models.bloomberg_fix_settings_bloomberg_fix_environment import (
        BloombergFixSettingsBloombergFixEnvironment,
    )
    from ..models.bloomberg_fix_settings_id import (
        BloombergFixSettingsId,
    )
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


@_attrs_define(slots=False, eq=False, repr=False)
class BloombergFixSettings(Model):
    """Order routing to the Bloomberg network over the FIX protocol, for organizations of the Institution tier. Provides no
    data. Not offered by Bloomberg.

        Example:
            {'id': 'BloombergFixBrokerage', 'bloomberg-fix-sender-sub-id': '123456', 'bloomberg-fix-on-behalf-of-comp-id':
                'EXAMPLE', 'bloomberg-fix-deliver-to-comp-id': 'BROKER', 'bloomberg-fix-environment': 'Live', 'cash':
                [{'amount': 100000, 'currency': 'USD'}]}

    """

    id: BloombergFixSettingsId
    """Id of the brokerage that these settings are for."""

    bloomberg_fix_sender_sub_id: str
    """Your QuantConnect user id, written as text (SenderSubID, FIX tag 50)."""

    bloomberg_fix_on_behalf_of_comp_id: str
    """OnBehalfOfCompID agreed on for the session (FIX tag 115)."""

    bloomberg_fix_deliver_to_comp_id: str
    """DeliverToCompID of the broker that orders are sent to (FIX tag 128)."""

    bloomberg_fix_environment: BloombergFixSettingsBloombergFixEnvironment
    """The only environment available; orders are real."""

    cash: list[CashAmount] | Unset = UNSET
    """Cash that the algorithm starts with, one entry for each currency. Optional for this brokerage."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "bloomberg-fix-sender-sub-id": "bloomberg_fix_sender_sub_id",
        "bloomberg-fix-on-behalf-of-comp-id": "bloomberg_fix_on_behalf_of_comp_id",
        "bloomberg-fix-deliver-to-comp-id": "bloomberg_fix_deliver_to_comp_id",
        "bloomberg-fix-environment": "bloomberg_fix_environment",
        "cash": "cash",
        "holdings": "holdings",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "bloomberg-fix-sender-sub-id",
            "bloomberg-fix-on-behalf-of-comp-id",
            "bloomberg-fix-deliver-to-comp-id",
            "bloomberg-fix-environment",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BloombergFixBrokerage",
        ),
        "bloomberg-fix-environment": as_option(
            "Live",
        ),
        "cash": as_list(as_model("CashAmount")),
        "holdings": as_list(as_model("BrokerageHolding")),
    }
