from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
    as_model,
    as_values,
)

if TYPE_CHECKING:
    from ..models.data_source import DataSource


@_attrs_define(slots=False, eq=False, repr=False)
class DataSources(ModelMap["DataSource"]):
    """Datasets that offer downloads, by dataset id. An empty list represents a dataset that offers none."""

    additional_properties: dict[str, DataSource] = _attrs_field(
        init=False, factory=dict
    )

    _DECODERS = {
        "additional_properties": as_values(as_model("DataSource")),
    }
    _ABSENT = None
