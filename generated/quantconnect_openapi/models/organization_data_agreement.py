from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrganizationDataAgreement")


@_attrs_define
class OrganizationDataAgreement:
    """Whether the organization may download data.

    Attributes:
        signed_time (int | None | Unset): Time the agreement was signed, as Unix time in seconds. Null if it never was.
        current (bool | Unset): Whether the signed agreement is still valid; otherwise data/read is rejected.
    """

    signed_time: int | None | Unset = UNSET
    current: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        signed_time: int | None | Unset
        if isinstance(self.signed_time, Unset):
            signed_time = UNSET
        else:
            signed_time = self.signed_time

        current = self.current

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if signed_time is not UNSET:
            field_dict["signedTime"] = signed_time
        if current is not UNSET:
            field_dict["current"] = current

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_signed_time(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        signed_time = _parse_signed_time(d.pop("signedTime", UNSET))

        current = d.pop("current", UNSET)

        organization_data_agreement = cls(
            signed_time=signed_time,
            current=current,
        )

        organization_data_agreement.additional_properties = d
        return organization_data_agreement

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
