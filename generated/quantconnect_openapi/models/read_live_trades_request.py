from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadLiveTradesRequest")


@_attrs_define
class ReadLiveTradesRequest:
    """The project and the page of its closed live trades to read, at most 1000 at a time.

    Attributes:
        project_id (int): The project that was deployed.
        start (int): Index of the first entry on the page, zero-based and inclusive.
        end (int): End index of the page; at most 1000 above `start`.
        deploy_id (str | Unset): Id of the deployment, as returned by live/create. Omit for all deployments of the
            project; null is rejected.
    """

    project_id: int
    start: int
    end: int
    deploy_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        start = self.start

        end = self.end

        deploy_id = self.deploy_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "start": start,
                "end": end,
            }
        )
        if deploy_id is not UNSET:
            field_dict["deployId"] = deploy_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        start = d.pop("start")

        end = d.pop("end")

        deploy_id = d.pop("deployId", UNSET)

        read_live_trades_request = cls(
            project_id=project_id,
            start=start,
            end=end,
            deploy_id=deploy_id,
        )

        read_live_trades_request.additional_properties = d
        return read_live_trades_request

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
