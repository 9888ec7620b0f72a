from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="UpdateBacktestTagsRequest")


@_attrs_define
class UpdateBacktestTagsRequest:
    """The backtest and the labels to set.

    Attributes:
        project_id (int): The project that the backtest belongs to.
        backtest_id (str): Id of the backtest, as returned by backtests/create.
        tags (list[str]): Complete list of labels for the run; labels not listed are removed. An empty list removes
            every label.
    """

    project_id: int
    backtest_id: str
    tags: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        backtest_id = self.backtest_id

        tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "backtestId": backtest_id,
                "tags": tags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        backtest_id = d.pop("backtestId")

        tags = cast(list[str], d.pop("tags"))

        update_backtest_tags_request = cls(
            project_id=project_id,
            backtest_id=backtest_id,
            tags=tags,
        )

        update_backtest_tags_request.additional_properties = d
        return update_backtest_tags_request

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
