from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadLiveLogsRequest")


@_attrs_define
class ReadLiveLogsRequest:
    """The deployment and the page of log lines to read, at most 250 at a time.

    Attributes:
        project_id (int): The project that was deployed.
        algorithm_id (str): `deployId` of the deployment, as returned by live/create. It determines `deploymentOffset`
            and which lines `deploymentLogs` keeps.
        start_line (int): Index of the first line on the page, zero-based and inclusive.
        end_line (int): End index of the page, exclusive; at most 250 above `startLine`.
        deployment_logs (bool | Unset): True for the lines of the given deployment only, false for those of all
            deployments of the project.
        query (None | str | Unset): Text that a line must contain, ignoring case. Empty, null or omitted for all lines.
        format_ (str | Unset): Response format. Clients send `json` or omit it; no other values are known.
    """

    project_id: int
    algorithm_id: str
    start_line: int
    end_line: int
    deployment_logs: bool | Unset = UNSET
    query: None | str | Unset = UNSET
    format_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        algorithm_id = self.algorithm_id

        start_line = self.start_line

        end_line = self.end_line

        deployment_logs = self.deployment_logs

        query: None | str | Unset
        if isinstance(self.query, Unset):
            query = UNSET
        else:
            query = self.query

        format_ = self.format_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "algorithmId": algorithm_id,
                "startLine": start_line,
                "endLine": end_line,
            }
        )
        if deployment_logs is not UNSET:
            field_dict["deploymentLogs"] = deployment_logs
        if query is not UNSET:
            field_dict["query"] = query
        if format_ is not UNSET:
            field_dict["format"] = format_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        algorithm_id = d.pop("algorithmId")

        start_line = d.pop("startLine")

        end_line = d.pop("endLine")

        deployment_logs = d.pop("deploymentLogs", UNSET)

        def _parse_query(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        query = _parse_query(d.pop("query", UNSET))

        format_ = d.pop("format", UNSET)

        read_live_logs_request = cls(
            project_id=project_id,
            algorithm_id=algorithm_id,
            start_line=start_line,
            end_line=end_line,
            deployment_logs=deployment_logs,
            query=query,
            format_=format_,
        )

        read_live_logs_request.additional_properties = d
        return read_live_logs_request

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
