from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wolverine_settings_id import (
    WolverineSettingsId,
    check_wolverine_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="WolverineSettings")


@_attrs_define
class WolverineSettings:
    """Order routing through Wolverine Execution Services.

    Example:
        {'id': 'WolverineBrokerage', 'wolverine-on-behalf-of-comp-id': 'EXAMPLE', 'wolverine-account': 'EXAMPLE1',
            'cash': [{'amount': 100000, 'currency': 'USD'}]}

    Attributes:
        id (WolverineSettingsId): Id of the brokerage that these settings are for.
        wolverine_on_behalf_of_comp_id (str): OnBehalfOfCompID agreed on with Wolverine.
        wolverine_account (str): Account that orders are sent for.
        cash (list[CashAmount] | Unset): Cash that the algorithm starts with, one entry for each currency. Optional for
            this brokerage.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. Omit it or leave it empty
            for none.
    """

    id: WolverineSettingsId
    wolverine_on_behalf_of_comp_id: str
    wolverine_account: str
    cash: list[CashAmount] | Unset = UNSET
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        wolverine_on_behalf_of_comp_id = self.wolverine_on_behalf_of_comp_id

        wolverine_account = self.wolverine_account

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
                "wolverine-on-behalf-of-comp-id": wolverine_on_behalf_of_comp_id,
                "wolverine-account": wolverine_account,
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
        id = check_wolverine_settings_id(d.pop("id"))

        wolverine_on_behalf_of_comp_id = d.pop("wolverine-on-behalf-of-comp-id")

        wolverine_account = d.pop("wolverine-account")

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

        wolverine_settings = cls(
            id=id,
            wolverine_on_behalf_of_comp_id=wolverine_on_behalf_of_comp_id,
            wolverine_account=wolverine_account,
            cash=cash,
            holdings=holdings,
        )

        wolverine_settings.additional_properties = d
        return wolverine_settings

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
