from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.live_algorithm_summary import LiveAlgorithmSummary


T = TypeVar("T", bound="LiveAlgorithmListResponse")


@_attrs_define
class LiveAlgorithmListResponse:
    """Summaries of live deployments.

    Attributes:
        live (list[LiveAlgorithmSummary]): All deployments that match the request.
        success (bool | Unset): False when the deployments could not be listed; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    live: list[LiveAlgorithmSummary]
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        live = []
        for live_item_data in self.live:
            live_item = live_item_data.to_dict()
            live.append(live_item)

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "live": live,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.live_algorithm_summary import LiveAlgorithmSummary

        d = dict(src_dict)
        live = []
        _live = d.pop("live")
        for live_item_data in _live:
            live_item = LiveAlgorithmSummary.from_dict(dict(live_item_data))

            live.append(live_item)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        live_algorithm_list_response = cls(
            live=live,
            success=success,
            errors=errors,
        )

        live_algorithm_list_response.additional_properties = d
        return live_algorithm_list_response

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
