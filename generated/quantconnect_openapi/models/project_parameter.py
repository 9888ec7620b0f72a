from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectParameter(Model):
    """A parameter of a project. Its name is in `key` or in `name`; the limits are present when it was set up for an
    optimization.

    """

    name: str | None = None
    """Name of the parameter, in responses that do not use `key`."""

    key: str | None = None
    """Name of the parameter, in responses that do not use `name`."""

    value: float | int | str | None = None
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    min_: float | int | str | None = None
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    max_: float | int | str | None = None
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    step: float | int | str | None = None
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    type_: str | None = None
    """Type of the parameter. Absent for values set through the API."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "key": "key",
        "value": "value",
        "min": "min_",
        "max": "max_",
        "step": "step",
        "type": "type_",
    }
    _ABSENT = None
