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
    from ..models.lean_version import LeanVersion
    from ..models.project import Project


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectListResponse(Model):
    """One or more projects, and the LEAN versions that they can run on."""

    projects: list[Project]
    """The requested projects, newest first. Has one entry when a project was created or requested by id."""

    versions: list[LeanVersion] | None = None
    """Available LEAN versions, for displaying `leanVersionId` by name."""

    success: bool | None = None
    """False when the projects could not be created or read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projects": "projects",
        "versions": "versions",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "projects",
        }
    )
    _DECODERS = {
        "projects": as_list(as_model("Project")),
        "versions": leniently(as_list(as_model("LeanVersion"))),
    }
    _ABSENT = None
    _SECRETS = ("projects",)
