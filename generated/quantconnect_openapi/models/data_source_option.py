from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataSourceOption(Model):
    """A choice for the user to make. Its other properties depend on `type`."""

    type_: str | None = None
    """Kind of choice: free text, one of several options, or a first and a last date."""

    id: str | None = None
    """Name of the choice, as used in the path patterns."""

    label: str | None = None
    """Name of the choice, for display."""

    description: str | None = None
    """Explanation of the choice, for display."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "type": "type_",
        "id": "id",
        "label": "label",
        "description": "description",
    }
    _ABSENT = None
