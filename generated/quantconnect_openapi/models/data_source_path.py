from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataSourcePath(ModelMap["Any"]):
    """Patterns of the paths to download, and the condition under which they are needed. The terms are those of the
    official command line client.

    """

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
