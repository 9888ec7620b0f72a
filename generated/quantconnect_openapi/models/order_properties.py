from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.time_in_force import TimeInForce


T = TypeVar("T", bound="OrderProperties")


@_attrs_define
class OrderProperties:
    """Order settings that its type does not imply. Brokerages add their own.

    Attributes:
        time_in_force (None | TimeInForce | Unset): How long the order stays open. Empty means until it is canceled.
    """

    time_in_force: None | TimeInForce | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.time_in_force import TimeInForce

        time_in_force: dict[str, Any] | None | Unset
        if isinstance(self.time_in_force, Unset):
            time_in_force = UNSET
        elif isinstance(self.time_in_force, TimeInForce):
            time_in_force = self.time_in_force.to_dict()
        else:
            time_in_force = self.time_in_force

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_in_force is not UNSET:
            field_dict["timeInForce"] = time_in_force

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.time_in_force import TimeInForce

        d = dict(src_dict)

        def _parse_time_in_force(data: object) -> None | TimeInForce | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                time_in_force_type_1 = TimeInForce.from_dict(dict(data))

                return time_in_force_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TimeInForce | Unset, data)

        time_in_force = _parse_time_in_force(d.pop("timeInForce", UNSET))

        order_properties = cls(
            time_in_force=time_in_force,
        )

        order_properties.additional_properties = d
        return order_properties

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
