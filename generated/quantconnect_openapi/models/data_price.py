from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="DataPrice")


@_attrs_define
class DataPrice:
    """Price of the files of one vendor.

    Attributes:
        vendor_name (str | Unset): Name of the vendor who sells the files.
        regex (str | Unset): Pattern that the paths of the files match, between slashes and followed by flags, as in
            `/^equity.usa/m`.
        price (float | None | Unset): Price of one file, in QCC. Null when these files are not for sale.
        type_ (str | Unset): Kind of the entry. Clients do not use it.
        subscribed (bool | None | Unset): Whether the organization subscribes to the product. Null or absent when there
            is no such product.
        product_id (int | None | Unset): Number of the product that the price belongs to. Null or absent when there is
            none.
        paths (list[str] | None | Unset): Data folders that the product covers.
    """

    vendor_name: str | Unset = UNSET
    regex: str | Unset = UNSET
    price: float | None | Unset = UNSET
    type_: str | Unset = UNSET
    subscribed: bool | None | Unset = UNSET
    product_id: int | None | Unset = UNSET
    paths: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        vendor_name = self.vendor_name

        regex = self.regex

        price: float | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        type_ = self.type_

        subscribed: bool | None | Unset
        if isinstance(self.subscribed, Unset):
            subscribed = UNSET
        else:
            subscribed = self.subscribed

        product_id: int | None | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        paths: list[str] | None | Unset
        if isinstance(self.paths, Unset):
            paths = UNSET
        elif isinstance(self.paths, list):
            paths = self.paths

        else:
            paths = self.paths

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if vendor_name is not UNSET:
            field_dict["vendorName"] = vendor_name
        if regex is not UNSET:
            field_dict["regex"] = regex
        if price is not UNSET:
            field_dict["price"] = price
        if type_ is not UNSET:
            field_dict["type"] = type_
        if subscribed is not UNSET:
            field_dict["subscribed"] = subscribed
        if product_id is not UNSET:
            field_dict["productId"] = product_id
        if paths is not UNSET:
            field_dict["paths"] = paths

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vendor_name = d.pop("vendorName", UNSET)

        regex = d.pop("regex", UNSET)

        def _parse_price(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        type_ = d.pop("type", UNSET)

        def _parse_subscribed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        subscribed = _parse_subscribed(d.pop("subscribed", UNSET))

        def _parse_product_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        product_id = _parse_product_id(d.pop("productId", UNSET))

        def _parse_paths(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                paths_type_0 = cast(list[str], data)

                return paths_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        paths = _parse_paths(d.pop("paths", UNSET))

        data_price = cls(
            vendor_name=vendor_name,
            regex=regex,
            price=price,
            type_=type_,
            subscribed=subscribed,
            product_id=product_id,
            paths=paths,
        )

        data_price.additional_properties = d
        return data_price

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
