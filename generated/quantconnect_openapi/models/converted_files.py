from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ConvertedFiles(ModelMap["str"]):
    r"""Converted text of each file, keyed by its name in the request.

    Example:
        {'main.py': 'self.add_equity("SPY")\n'}

    """

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
