from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rbi_brokerage_settings_id import (
    RBIBrokerageSettingsId,
    check_rbi_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="RBIBrokerageSettings")


@_attrs_define
class RBIBrokerageSettings:
    """Order routing through RBI (Raiffeisen Bank International).

    Example:
        {'id': 'RBIBrokerage', 'rbi-on-behalf-of-comp-id': 'EXAMPLE', 'rbi-account': 'EXAMPLE1', 'cash': [{'amount':
            100000, 'currency': 'USD'}]}

    Attributes:
        id (RBIBrokerageSettingsId): Id of the brokerage that these settings are for.
        rbi_on_behalf_of_comp_id (str): OnBehalfOfCompID agreed on with RBI.
        rbi_account (str): Account that orders are sent for.
        cash (list[CashAmount] | Unset): Cash that the algorithm starts with, one entry for each currency. Optional for
            this brokerage.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. Omit it or leave it empty
            for none.
    """

    id: RBIBrokerageSettingsId
    rbi_on_behalf_of_comp_id: str
    rbi_account: str
    cash: list[CashAmount] | Unset = UNSET
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        rbi_on_behalf_of_comp_id = self.rbi_on_behalf_of_comp_id

        rbi_account = self.rbi_account

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
                "rbi-on-behalf-of-comp-id": rbi_on_behalf_of_comp_id,
                "rbi-account": rbi_account,
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
        id = check_rbi_brokerage_settings_id(d.pop("id"))

        rbi_on_behalf_of_comp_id = d.pop("rbi-on-behalf-of-comp-id")

        rbi_account = d.pop("rbi-account")

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

        rbi_brokerage_settings = cls(
            id=id,
            rbi_on_behalf_of_comp_id=rbi_on_behalf_of_comp_id,
            rbi_account=rbi_account,
            cash=cash,
            holdings=holdings,
        )

        rbi_brokerage_settings.additional_properties = d
        return rbi_brokerage_settings

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
