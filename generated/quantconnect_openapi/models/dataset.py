from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.dataset_tag import DatasetTag


T = TypeVar("T", bound="Dataset")


@_attrs_define
class Dataset:
    """A dataset that a vendor offers on QuantConnect.

    Attributes:
        id (int): Number of the dataset, which is also the key of its entry in `datasources` of data/prices.
        name (str | Unset): Name of the dataset. May have leading or trailing spaces.
        delivery (str | Unset): Whether the dataset is available to algorithms in the cloud, for download, or both.
        vendor_name (str | Unset): Name of the vendor. May have leading or trailing spaces.
        tags (list[DatasetTag] | None | Unset): Subjects that the dataset belongs to.
        pending (bool | Unset): Whether the dataset is not ready for use yet.
    """

    id: int
    name: str | Unset = UNSET
    delivery: str | Unset = UNSET
    vendor_name: str | Unset = UNSET
    tags: list[DatasetTag] | None | Unset = UNSET
    pending: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        delivery = self.delivery

        vendor_name = self.vendor_name

        tags: list[dict[str, Any]] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = []
            for tags_type_0_item_data in self.tags:
                tags_type_0_item = tags_type_0_item_data.to_dict()
                tags.append(tags_type_0_item)

        else:
            tags = self.tags

        pending = self.pending

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if delivery is not UNSET:
            field_dict["delivery"] = delivery
        if vendor_name is not UNSET:
            field_dict["vendorName"] = vendor_name
        if tags is not UNSET:
            field_dict["tags"] = tags
        if pending is not UNSET:
            field_dict["pending"] = pending

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dataset_tag import DatasetTag

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        delivery = d.pop("delivery", UNSET)

        vendor_name = d.pop("vendorName", UNSET)

        def _parse_tags(data: object) -> list[DatasetTag] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = []
                _tags_type_0 = data
                for tags_type_0_item_data in _tags_type_0:
                    tags_type_0_item = DatasetTag.from_dict(dict(tags_type_0_item_data))

                    tags_type_0.append(tags_type_0_item)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[DatasetTag] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        pending = d.pop("pending", UNSET)

        dataset = cls(
            id=id,
            name=name,
            delivery=delivery,
            vendor_name=vendor_name,
            tags=tags,
            pending=pending,
        )

        dataset.additional_properties = d
        return dataset

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
