from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

if TYPE_CHECKING:
    from ..models.algorithm_performance import AlgorithmPerformance


T = TypeVar("T", bound="RollingWindow")


@_attrs_define
class RollingWindow:
    """Performance by window, with keys such as `M12_20251231`."""

    additional_properties: dict[str, AlgorithmPerformance] = _attrs_field(
        init=False, factory=dict
    )

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.algorithm_performance import AlgorithmPerformance

        d = dict(src_dict)
        rolling_window = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = AlgorithmPerformance.from_dict(dict(prop_dict))

            additional_properties[prop_name] = additional_property

        rolling_window.additional_properties = additional_properties
        return rolling_window

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> AlgorithmPerformance:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: AlgorithmPerformance) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
