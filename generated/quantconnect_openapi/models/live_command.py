from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LiveCommand(ModelMap["Any"]):
    """The command for the algorithm, with names and values that its code supports. With `$type`, the name of a command
    class in the code, that class handles it; without `$type`, the algorithm's handler for generic commands does.

        Example:
            {'$type': 'SetPositionCommand', 'ticker': 'SPY', 'quantity': 100}

    """

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
