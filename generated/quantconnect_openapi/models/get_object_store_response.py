from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="GetObjectStoreResponse")


@_attrs_define
class GetObjectStoreResponse:
    """A packing job that was started, or the URL of its zip file.

    Attributes:
        job_id (None | str | Unset): Id of the packing job, used to request its URL. May be null next to a URL.
        url (None | str | Unset): URL of the zip file. Null, empty or absent until it is ready. Download it with all its
            query parameters and without the API credentials: anyone who has the URL can download the file.
        success (bool | Unset): False when the files cannot be packed or fetched; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as a tier without downloads. Empty on success.
    """

    job_id: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("url",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        job_id: None | str | Unset
        if isinstance(self.job_id, Unset):
            job_id = UNSET
        else:
            job_id = self.job_id

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if url is not UNSET:
            field_dict["url"] = url
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_job_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        job_id = _parse_job_id(d.pop("jobId", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        get_object_store_response = cls(
            job_id=job_id,
            url=url,
            success=success,
            errors=errors,
        )

        get_object_store_response.additional_properties = d
        return get_object_store_response

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
