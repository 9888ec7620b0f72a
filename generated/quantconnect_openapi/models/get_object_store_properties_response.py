from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.object_store_properties import ObjectStoreProperties


T = TypeVar("T", bound="GetObjectStorePropertiesResponse")


@_attrs_define
class GetObjectStorePropertiesResponse:
    """The properties of one stored file.

    Attributes:
        metadata (ObjectStoreProperties): Metadata of a stored file.
        success (bool | Unset): False when the file was not found or is a folder; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    metadata: ObjectStoreProperties
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        metadata = self.metadata.to_dict()

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metadata": metadata,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.object_store_properties import ObjectStoreProperties

        d = dict(src_dict)
        metadata = ObjectStoreProperties.from_dict(dict(d.pop("metadata")))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        get_object_store_properties_response = cls(
            metadata=metadata,
            success=success,
            errors=errors,
        )

        get_object_store_properties_response.additional_properties = d
        return get_object_store_properties_response

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
