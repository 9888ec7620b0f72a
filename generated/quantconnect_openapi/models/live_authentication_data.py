from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LiveAuthenticationData(ModelMap["Any"]):
    """Connection settings in the terms of the brokerage. May contain secrets, so keep them out of logs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
    _SECRETS = ("additional_properties",)
