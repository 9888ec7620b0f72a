from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

if TYPE_CHECKING:
    from ..models.project_parameter import ProjectParameter


T = TypeVar("T", bound="ProjectParameterMap")


@_attrs_define
class ProjectParameterMap:
    """Project parameters by name, each as a bare value or with its search range."""

    additional_properties: dict[str, float | int | ProjectParameter | str] = (
        _attrs_field(init=False, factory=dict)
    )

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.project_parameter import ProjectParameter

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, ProjectParameter):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_parameter import ProjectParameter

        d = dict(src_dict)
        project_parameter_map = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> float | int | ProjectParameter | str:
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    additional_property_type_1 = ProjectParameter.from_dict(dict(data))

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(float | int | ProjectParameter | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        project_parameter_map.additional_properties = additional_properties
        return project_parameter_map

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> float | int | ProjectParameter | str:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: float | int | ProjectParameter | str
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
