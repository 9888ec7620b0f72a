from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="GroupOrderManager")


@_attrs_define
class GroupOrderManager:
    """A combination of orders that are filled together or not at all.

    Attributes:
        id (int | Unset): Number of the combination, counted from 1 within the run or deployment.
        quantity (float | Unset): Units of the whole combination; negative for a sale.
        count (int | Unset): Number of legs in the complete combination.
        limit_price (float | Unset): Worst net price of the whole combination. 0 when it has no limit.
        order_ids (list[int] | Unset): Numbers of the orders that are its legs.
        direction (int | Unset): 0 for a purchase, 1 for a sale, 2 (hold) when the quantity is 0.
    """

    id: int | Unset = UNSET
    quantity: float | Unset = UNSET
    count: int | Unset = UNSET
    limit_price: float | Unset = UNSET
    order_ids: list[int] | Unset = UNSET
    direction: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        quantity = self.quantity

        count = self.count

        limit_price = self.limit_price

        order_ids: list[int] | Unset = UNSET
        if not isinstance(self.order_ids, Unset):
            order_ids = self.order_ids

        direction = self.direction

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if count is not UNSET:
            field_dict["count"] = count
        if limit_price is not UNSET:
            field_dict["limitPrice"] = limit_price
        if order_ids is not UNSET:
            field_dict["orderIds"] = order_ids
        if direction is not UNSET:
            field_dict["direction"] = direction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        quantity = d.pop("quantity", UNSET)

        count = d.pop("count", UNSET)

        limit_price = d.pop("limitPrice", UNSET)

        order_ids = cast(list[int], d.pop("orderIds", UNSET))

        direction = d.pop("direction", UNSET)

        group_order_manager = cls(
            id=id,
            quantity=quantity,
            count=count,
            limit_price=limit_price,
            order_ids=order_ids,
            direction=direction,
        )

        group_order_manager.additional_properties = d
        return group_order_manager

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
