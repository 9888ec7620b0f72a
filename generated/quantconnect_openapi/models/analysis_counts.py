from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AnalysisCounts(ModelMap["int"]):
    """Number of backtests for each kind of problem that was found."""

    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
