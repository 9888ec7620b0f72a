from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.dataset import Dataset


@_attrs_define(slots=False, eq=False, repr=False)
class DatasetListResponse(Model):
    """The datasets of the market."""

    list_: list[Dataset]
    """All datasets that are offered."""

    success: bool | None = None
    """False when the datasets could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "list": "list_",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "list",
        }
    )
    _DECODERS = {
        "list": as_list(as_model("Dataset")),
    }
    _ABSENT = None
