from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.read_data_link_request_format import (
    ReadDataLinkRequestFormat,
    check_read_data_link_request_format,
)
from ..types import represent

T = TypeVar("T", bound="ReadDataLinkRequest")


@_attrs_define
class ReadDataLinkRequest:
    """The file, and the organization that pays for it.

    Attributes:
        format_ (ReadDataLinkRequestFormat): Form of the response, always a download URL.
        file_path (str): Path of the file with all its folders, without a leading slash.
        organization_id (str): The organization that pays, 32 hexadecimal digits.
    """

    format_: ReadDataLinkRequestFormat
    file_path: str
    organization_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        format_: str = self.format_

        file_path = self.file_path

        organization_id = self.organization_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "format": format_,
                "filePath": file_path,
                "organizationId": organization_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        format_ = check_read_data_link_request_format(d.pop("format"))

        file_path = d.pop("filePath")

        organization_id = d.pop("organizationId")

        read_data_link_request = cls(
            format_=format_,
            file_path=file_path,
            organization_id=organization_id,
        )

        read_data_link_request.additional_properties = d
        return read_data_link_request

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
