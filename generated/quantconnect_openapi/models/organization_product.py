from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.organization_product_item import OrganizationProductItem


T = TypeVar("T", bound="OrganizationProduct")


@_attrs_define
class OrganizationProduct:
    """Subscriptions of one kind, such as the nodes for backtests or the datasets.

    Attributes:
        name (str | Unset): Kind of product, such as `Backtest Node`, `Data` or `Modules`.
        items (list[OrganizationProductItem] | None | Unset): Subscriptions of this kind.
    """

    name: str | Unset = UNSET
    items: list[OrganizationProductItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        items: list[dict[str, Any]] | None | Unset
        if isinstance(self.items, Unset):
            items = UNSET
        elif isinstance(self.items, list):
            items = []
            for items_type_0_item_data in self.items:
                items_type_0_item = items_type_0_item_data.to_dict()
                items.append(items_type_0_item)

        else:
            items = self.items

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if items is not UNSET:
            field_dict["items"] = items

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.organization_product_item import OrganizationProductItem

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        def _parse_items(data: object) -> list[OrganizationProductItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                items_type_0 = []
                _items_type_0 = data
                for items_type_0_item_data in _items_type_0:
                    items_type_0_item = OrganizationProductItem.from_dict(
                        dict(items_type_0_item_data)
                    )

                    items_type_0.append(items_type_0_item)

                return items_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OrganizationProductItem] | None | Unset, data)

        items = _parse_items(d.pop("items", UNSET))

        organization_product = cls(
            name=name,
            items=items,
        )

        organization_product.additional_properties = d
        return organization_product

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
