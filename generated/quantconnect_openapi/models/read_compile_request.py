from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadCompileRequest(Model):
    """The build to read."""

    project_id: int
    """The project that was built."""

    compile_id: str
    """Id of the build, as returned by compile/create."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "compileId": "compile_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "compileId",
        }
    )
