from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AnalysisSample(ModelMap["Any"]):
    """One case of a problem found by a check. Its shape depends on the check."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
