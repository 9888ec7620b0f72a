from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.update_project_file import UpdateProjectFile
    from ..models.update_project_parameter import UpdateProjectParameter


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateProjectRequest(Model):
    """The project to change, and the new values of the properties to change."""

    project_id: int
    """The project to change, as returned when it was created."""

    name: str | Unset = UNSET
    """New name, not used by another project. Slashes create folders."""

    description: str | Unset = UNSET
    """New description, free text shown with the project."""

    parameters: list[UpdateProjectParameter] | Unset = UNSET
    """All parameters of the project; those not listed are removed."""

    version_id: int | Unset = UNSET
    """Id of the LEAN version to run on; -1 follows the master branch."""

    lean_environment: int | Unset = UNSET
    """Id of the set of Python packages to run with."""

    libraries: list[int] | Unset = UNSET
    """Project ids of all libraries that the project uses."""

    files: list[UpdateProjectFile] | Unset = UNSET
    """All files of the project. Files that are not listed here are deleted."""

    encryption_key: str | Unset = UNSET
    """Id of the key that the files are encrypted with; never send the key itself. Empty for unencrypted files."""

    code_source_id: str | Unset = UNSET
    """Name of the program that makes the change, shown to collaborators."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "description": "description",
        "parameters": "parameters",
        "versionId": "version_id",
        "leanEnvironment": "lean_environment",
        "libraries": "libraries",
        "files": "files",
        "encryptionKey": "encryption_key",
        "codeSourceId": "code_source_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
    _DECODERS = {
        "parameters": as_list(as_model("UpdateProjectParameter")),
        "files": as_list(as_model("UpdateProjectFile")),
    }
    _SECRETS = ("encryption_key",)
