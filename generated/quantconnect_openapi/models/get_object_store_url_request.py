from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="GetObjectStoreURLRequest")


@_attrs_define
class GetObjectStoreURLRequest:
    """Requests the URL of a zip file that is being packed. Poll every few seconds until `url` is present; official clients
    give up after five minutes.

        Example:
            {'organizationId': '5cad178b20a1d52567b534553413b691', 'jobId': '0f1e2d3c4b5a69788796a5b4c3d2e1f0'}

        Attributes:
            organization_id (str): Id of the organization that owns the Object Store, 32 hexadecimal digits.
            job_id (str): Id of the packing job, as returned by object/get for `keys`.
    """

    organization_id: str
    job_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        job_id = self.job_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "jobId": job_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        job_id = d.pop("jobId")

        get_object_store_url_request = cls(
            organization_id=organization_id,
            job_id=job_id,
        )

        get_object_store_url_request.additional_properties = d
        return get_object_store_url_request

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
