from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadLiveLogsResponse")


@_attrs_define
class ReadLiveLogsResponse:
    """A page of the log of a project's deployments.

    Attributes:
        logs (list[str]): The requested lines, each with its time in UTC. Empty past the last one.
        length (int | Unset): Total number of lines that match `query`, across all deployments of the project and not
            only on this page.
        deployment_offset (int | Unset): Number of lines written by deployments before the given one, whether or not
            they match `query`. 0 for the first deployment.
        success (bool | Unset): False when the lines could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as too large a page. Empty or absent otherwise.
    """

    logs: list[str]
    length: int | Unset = UNSET
    deployment_offset: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        logs = self.logs

        length = self.length

        deployment_offset = self.deployment_offset

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "logs": logs,
            }
        )
        if length is not UNSET:
            field_dict["length"] = length
        if deployment_offset is not UNSET:
            field_dict["deploymentOffset"] = deployment_offset
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        logs = cast(list[str], d.pop("logs"))

        length = d.pop("length", UNSET)

        deployment_offset = d.pop("deploymentOffset", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        read_live_logs_response = cls(
            logs=logs,
            length=length,
            deployment_offset=deployment_offset,
            success=success,
            errors=errors,
        )

        read_live_logs_response.additional_properties = d
        return read_live_logs_response

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
