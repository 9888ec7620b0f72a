from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bloomberg_fix_settings_bloomberg_fix_environment import (
    BloombergFixSettingsBloombergFixEnvironment,
    check_bloomberg_fix_settings_bloomberg_fix_environment,
)
from ..models.bloomberg_fix_settings_id import (
    BloombergFixSettingsId,
    check_bloomberg_fix_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="BloombergFixSettings")


@_attrs_define
class BloombergFixSettings:
    """Order routing to the Bloomberg network over the FIX protocol, for organizations of the Institution tier. Provides no
    data. Not offered by Bloomberg.

        Example:
            {'id': 'BloombergFixBrokerage', 'bloomberg-fix-sender-sub-id': '123456', 'bloomberg-fix-on-behalf-of-comp-id':
                'EXAMPLE', 'bloomberg-fix-deliver-to-comp-id': 'BROKER', 'bloomberg-fix-environment': 'Live', 'cash':
                [{'amount': 100000, 'currency': 'USD'}]}

        Attributes:
            id (BloombergFixSettingsId): Id of the brokerage that these settings are for.
            bloomberg_fix_sender_sub_id (str): Your QuantConnect user id, written as text (SenderSubID, FIX tag 50).
            bloomberg_fix_on_behalf_of_comp_id (str): OnBehalfOfCompID agreed on for the session (FIX tag 115).
            bloomberg_fix_deliver_to_comp_id (str): DeliverToCompID of the broker that orders are sent to (FIX tag 128).
            bloomberg_fix_environment (BloombergFixSettingsBloombergFixEnvironment): The only environment available; orders
                are real.
            cash (list[CashAmount] | Unset): Cash that the algorithm starts with, one entry for each currency. Optional for
                this brokerage.
            holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. Omit it or leave it empty
                for none.
    """

    id: BloombergFixSettingsId
    bloomberg_fix_sender_sub_id: str
    bloomberg_fix_on_behalf_of_comp_id: str
    bloomberg_fix_deliver_to_comp_id: str
    bloomberg_fix_environment: BloombergFixSettingsBloombergFixEnvironment
    cash: list[CashAmount] | Unset = UNSET
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        bloomberg_fix_sender_sub_id = self.bloomberg_fix_sender_sub_id

        bloomberg_fix_on_behalf_of_comp_id = self.bloomberg_fix_on_behalf_of_comp_id

        bloomberg_fix_deliver_to_comp_id = self.bloomberg_fix_deliver_to_comp_id

        bloomberg_fix_environment: str = self.bloomberg_fix_environment

        cash: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash, Unset):
            cash = []
            for cash_item_data in self.cash:
                cash_item = cash_item_data.to_dict()
                cash.append(cash_item)

        holdings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.holdings, Unset):
            holdings = []
            for holdings_item_data in self.holdings:
                holdings_item = holdings_item_data.to_dict()
                holdings.append(holdings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "bloomberg-fix-sender-sub-id": bloomberg_fix_sender_sub_id,
                "bloomberg-fix-on-behalf-of-comp-id": bloomberg_fix_on_behalf_of_comp_id,
                "bloomberg-fix-deliver-to-comp-id": bloomberg_fix_deliver_to_comp_id,
                "bloomberg-fix-environment": bloomberg_fix_environment,
            }
        )
        if cash is not UNSET:
            field_dict["cash"] = cash
        if holdings is not UNSET:
            field_dict["holdings"] = holdings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding
        from ..models.cash_amount import CashAmount

        d = dict(src_dict)
        id = check_bloomberg_fix_settings_id(d.pop("id"))

        bloomberg_fix_sender_sub_id = d.pop("bloomberg-fix-sender-sub-id")

        bloomberg_fix_on_behalf_of_comp_id = d.pop("bloomberg-fix-on-behalf-of-comp-id")

        bloomberg_fix_deliver_to_comp_id = d.pop("bloomberg-fix-deliver-to-comp-id")

        bloomberg_fix_environment = (
            check_bloomberg_fix_settings_bloomberg_fix_environment(
                d.pop("bloomberg-fix-environment")
            )
        )

        _cash = d.pop("cash", UNSET)
        cash: list[CashAmount] | Unset = UNSET
        if _cash is not UNSET:
            cash = []
            for cash_item_data in _cash:
                cash_item = CashAmount.from_dict(dict(cash_item_data))

                cash.append(cash_item)

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        bloomberg_fix_settings = cls(
            id=id,
            bloomberg_fix_sender_sub_id=bloomberg_fix_sender_sub_id,
            bloomberg_fix_on_behalf_of_comp_id=bloomberg_fix_on_behalf_of_comp_id,
            bloomberg_fix_deliver_to_comp_id=bloomberg_fix_deliver_to_comp_id,
            bloomberg_fix_environment=bloomberg_fix_environment,
            cash=cash,
            holdings=holdings,
        )

        bloomberg_fix_settings.additional_properties = d
        return bloomberg_fix_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
