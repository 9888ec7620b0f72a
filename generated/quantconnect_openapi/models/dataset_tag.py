from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DatasetTag(Model):
    """A subject that datasets are grouped by."""

    name: str = PRESENT
    """Name of the subject. May have leading or trailing spaces."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
    }
    _ABSENT = None
