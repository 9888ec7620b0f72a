from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class WebhookHeaders(ModelMap["str"]):
    """Headers to send with every call, by name. They may hold secrets: keep them out of logs."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("additional_properties",)
