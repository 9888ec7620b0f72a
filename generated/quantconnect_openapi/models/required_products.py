from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RequiredProducts(ModelMap["str"]):
    """Names of the products that must be subscribed to, by product id."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
