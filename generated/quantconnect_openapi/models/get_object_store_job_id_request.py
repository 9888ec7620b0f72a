from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="GetObjectStoreJobIdRequest")


@_attrs_define
class GetObjectStoreJobIdRequest:
    """Starts a job that packs files and folders into a zip file, in which they are named by their keys. Keys that do not
    exist are skipped; the job fails when none exists.

        Example:
            {'organizationId': '5cad178b20a1d52567b534553413b691', 'keys': ['momentum/universe.csv']}

        Attributes:
            organization_id (str): Id of the organization that owns the Object Store, 32 hexadecimal digits.
            keys (list[str]): Keys of the files to pack; the key of a folder includes everything in it.
    """

    organization_id: str
    keys: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        keys = self.keys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "keys": keys,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        keys = cast(list[str], d.pop("keys"))

        get_object_store_job_id_request = cls(
            organization_id=organization_id,
            keys=keys,
        )

        get_object_store_job_id_request.additional_properties = d
        return get_object_store_job_id_request

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
