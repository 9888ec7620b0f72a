from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.data_source_option import DataSourceOption
    from ..models.data_source_path import DataSourcePath
    from ..models.data_source_requirements import DataSourceRequirements


T = TypeVar("T", bound="DataSource")


@_attrs_define
class DataSource:
    """How to find the files that a user wants from a dataset.

    Attributes:
        options (list[DataSourceOption] | None | Unset): Options to present to the user, in this order.
        paths (list[DataSourcePath] | None | Unset): Patterns of file paths; a pattern is used when the user's choices
            meet its condition.
        requirements (DataSourceRequirements | None | Unset): Other required subscriptions. An empty list when there are
            none.
    """

    options: list[DataSourceOption] | None | Unset = UNSET
    paths: list[DataSourcePath] | None | Unset = UNSET
    requirements: DataSourceRequirements | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.data_source_requirements import DataSourceRequirements

        options: list[dict[str, Any]] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, list):
            options = []
            for options_type_0_item_data in self.options:
                options_type_0_item = options_type_0_item_data.to_dict()
                options.append(options_type_0_item)

        else:
            options = self.options

        paths: list[dict[str, Any]] | None | Unset
        if isinstance(self.paths, Unset):
            paths = UNSET
        elif isinstance(self.paths, list):
            paths = []
            for paths_type_0_item_data in self.paths:
                paths_type_0_item = paths_type_0_item_data.to_dict()
                paths.append(paths_type_0_item)

        else:
            paths = self.paths

        requirements: dict[str, Any] | None | Unset
        if isinstance(self.requirements, Unset):
            requirements = UNSET
        elif isinstance(self.requirements, DataSourceRequirements):
            requirements = self.requirements.to_dict()
        else:
            requirements = self.requirements

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if options is not UNSET:
            field_dict["options"] = options
        if paths is not UNSET:
            field_dict["paths"] = paths
        if requirements is not UNSET:
            field_dict["requirements"] = requirements

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.data_source_option import DataSourceOption
        from ..models.data_source_path import DataSourcePath
        from ..models.data_source_requirements import DataSourceRequirements

        d = dict(src_dict)

        def _parse_options(data: object) -> list[DataSourceOption] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                options_type_0 = []
                _options_type_0 = data
                for options_type_0_item_data in _options_type_0:
                    options_type_0_item = DataSourceOption.from_dict(
                        dict(options_type_0_item_data)
                    )

                    options_type_0.append(options_type_0_item)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[DataSourceOption] | None | Unset, data)

        options = _parse_options(d.pop("options", UNSET))

        def _parse_paths(data: object) -> list[DataSourcePath] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                paths_type_0 = []
                _paths_type_0 = data
                for paths_type_0_item_data in _paths_type_0:
                    paths_type_0_item = DataSourcePath.from_dict(
                        dict(paths_type_0_item_data)
                    )

                    paths_type_0.append(paths_type_0_item)

                return paths_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[DataSourcePath] | None | Unset, data)

        paths = _parse_paths(d.pop("paths", UNSET))

        def _parse_requirements(data: object) -> DataSourceRequirements | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                requirements_type_1 = DataSourceRequirements.from_dict(dict(data))

                return requirements_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DataSourceRequirements | None | Unset, data)

        requirements = _parse_requirements(d.pop("requirements", UNSET))

        data_source = cls(
            options=options,
            paths=paths,
            requirements=requirements,
        )

        data_source.additional_properties = d
        return data_source

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
