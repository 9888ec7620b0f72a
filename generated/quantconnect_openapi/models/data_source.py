from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.data_source_option import DataSourceOption
    from ..models.data_source_path import DataSourcePath
    from ..models.required_products import RequiredProducts


@_attrs_define(slots=False, eq=False, repr=False)
class DataSource(Model):
    """How to find the files that a user wants from a dataset."""

    options: list[DataSourceOption] | None = None
    """Options to present to the user, in this order."""

    paths: list[DataSourcePath] | None = None
    """Patterns of file paths; a pattern is used when the user's choices meet its condition."""

    requirements: RequiredProducts | None = None
    """Other required subscriptions. An empty list when there are none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "options": "options",
        "paths": "paths",
        "requirements": "requirements",
    }
    _DECODERS = {
        "options": leniently(as_list(as_model("DataSourceOption"))),
        "paths": leniently(as_list(as_model("DataSourcePath"))),
        "requirements": leniently(as_model("RequiredProducts")),
    }
    _ABSENT = None
