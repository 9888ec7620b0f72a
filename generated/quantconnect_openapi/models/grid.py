from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.grid_chart import GridChart


@_attrs_define(slots=False, eq=False, repr=False)
class Grid(Model):
    """Layout of chart panels in the web terminal, one list for each window width."""

    xs: list[GridChart] = PRESENT
    """Panels on the narrowest screens, such as phones."""

    sm: list[GridChart] = PRESENT
    """Panels on small screens, such as tablets."""

    md: list[GridChart] = PRESENT
    """Panels on screens of medium width."""

    lg: list[GridChart] = PRESENT
    """Panels on wide screens."""

    xl: list[GridChart] = PRESENT
    """Panels on the widest screens."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "xs": "xs",
        "sm": "sm",
        "md": "md",
        "lg": "lg",
        "xl": "xl",
    }
    _DECODERS = {
        "xs": leniently(as_list(as_model("GridChart"))),
        "sm": leniently(as_list(as_model("GridChart"))),
        "md": leniently(as_list(as_model("GridChart"))),
        "lg": leniently(as_list(as_model("GridChart"))),
        "xl": leniently(as_list(as_model("GridChart"))),
    }
    _ABSENT = None
