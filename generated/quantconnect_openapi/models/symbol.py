from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Symbol(Model):
    """A security, identified by its current ticker and a permanent id."""

    value: str = PRESENT
    """Current ticker of the security."""

    id: str = PRESENT
    """Permanent id of the security, unchanged when it is renamed."""

    permtick: str = PRESENT
    """Ticker under which the security was first listed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "value": "value",
        "id": "id",
        "permtick": "permtick",
    }
    _ABSENT = None
