from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Estimate")


@_attrs_define
class Estimate:
    """Estimated duration of an optimization, and the credit available to pay for it.

    Attributes:
        estimate_id (str | Unset): Id of the estimate. No call uses it.
        time (int | Unset): Time in seconds. According to the docs, it is the time of the whole job. The official
            command line client treats it as the time of one backtest: it adds half of it and 30 seconds for startup,
            multiplies by the number of combinations and divides by the number of nodes.
        balance (int | Unset): Credit of the organization, in QuantConnect Credit (QCC); 100 QCC are worth one US
            dollar.
    """

    estimate_id: str | Unset = UNSET
    time: int | Unset = UNSET
    balance: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        estimate_id = self.estimate_id

        time = self.time

        balance = self.balance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if estimate_id is not UNSET:
            field_dict["estimateId"] = estimate_id
        if time is not UNSET:
            field_dict["time"] = time
        if balance is not UNSET:
            field_dict["balance"] = balance

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimate_id = d.pop("estimateId", UNSET)

        time = d.pop("time", UNSET)

        balance = d.pop("balance", UNSET)

        estimate = cls(
            estimate_id=estimate_id,
            time=time,
            balance=balance,
        )

        estimate.additional_properties = d
        return estimate

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
