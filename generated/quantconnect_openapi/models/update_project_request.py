from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.update_project_file import UpdateProjectFile
    from ..models.update_project_parameter import UpdateProjectParameter


T = TypeVar("T", bound="UpdateProjectRequest")


@_attrs_define
class UpdateProjectRequest:
    """The project to change, and the new values of the properties to change.

    Attributes:
        project_id (int): The project to change, as returned when it was created.
        name (str | Unset): New name, not used by another project. Slashes create folders.
        description (str | Unset): New description, free text shown with the project.
        parameters (list[UpdateProjectParameter] | Unset): All parameters of the project; those not listed are removed.
        version_id (int | Unset): Id of the LEAN version to run on; -1 follows the master branch.
        lean_environment (int | Unset): Id of the set of Python packages to run with.
        libraries (list[int] | Unset): Project ids of all libraries that the project uses.
        files (list[UpdateProjectFile] | Unset): All files of the project. Files that are not listed here are deleted.
        encryption_key (str | Unset): Id of the key that the files are encrypted with; never send the key itself. Empty
            for unencrypted files.
        code_source_id (str | Unset): Name of the program that makes the change, shown to collaborators.
    """

    project_id: int
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    parameters: list[UpdateProjectParameter] | Unset = UNSET
    version_id: int | Unset = UNSET
    lean_environment: int | Unset = UNSET
    libraries: list[int] | Unset = UNSET
    files: list[UpdateProjectFile] | Unset = UNSET
    encryption_key: str | Unset = UNSET
    code_source_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("encryption_key",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        name = self.name

        description = self.description

        parameters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = []
            for parameters_item_data in self.parameters:
                parameters_item = parameters_item_data.to_dict()
                parameters.append(parameters_item)

        version_id = self.version_id

        lean_environment = self.lean_environment

        libraries: list[int] | Unset = UNSET
        if not isinstance(self.libraries, Unset):
            libraries = self.libraries

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = []
            for files_item_data in self.files:
                files_item = files_item_data.to_dict()
                files.append(files_item)

        encryption_key = self.encryption_key

        code_source_id = self.code_source_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if version_id is not UNSET:
            field_dict["versionId"] = version_id
        if lean_environment is not UNSET:
            field_dict["leanEnvironment"] = lean_environment
        if libraries is not UNSET:
            field_dict["libraries"] = libraries
        if files is not UNSET:
            field_dict["files"] = files
        if encryption_key is not UNSET:
            field_dict["encryptionKey"] = encryption_key
        if code_source_id is not UNSET:
            field_dict["codeSourceId"] = code_source_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_project_file import UpdateProjectFile
        from ..models.update_project_parameter import UpdateProjectParameter

        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _parameters = d.pop("parameters", UNSET)
        parameters: list[UpdateProjectParameter] | Unset = UNSET
        if _parameters is not UNSET:
            parameters = []
            for parameters_item_data in _parameters:
                parameters_item = UpdateProjectParameter.from_dict(
                    dict(parameters_item_data)
                )

                parameters.append(parameters_item)

        version_id = d.pop("versionId", UNSET)

        lean_environment = d.pop("leanEnvironment", UNSET)

        libraries = cast(list[int], d.pop("libraries", UNSET))

        _files = d.pop("files", UNSET)
        files: list[UpdateProjectFile] | Unset = UNSET
        if _files is not UNSET:
            files = []
            for files_item_data in _files:
                files_item = UpdateProjectFile.from_dict(dict(files_item_data))

                files.append(files_item)

        encryption_key = d.pop("encryptionKey", UNSET)

        code_source_id = d.pop("codeSourceId", UNSET)

        update_project_request = cls(
            project_id=project_id,
            name=name,
            description=description,
            parameters=parameters,
            version_id=version_id,
            lean_environment=lean_environment,
            libraries=libraries,
            files=files,
            encryption_key=encryption_key,
            code_source_id=code_source_id,
        )

        update_project_request.additional_properties = d
        return update_project_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
