from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.collaborator import Collaborator
    from ..models.encryption_key import EncryptionKey
    from ..models.grid import Grid
    from ..models.library import Library
    from ..models.live_form import LiveForm
    from ..models.project_parameter import ProjectParameter
    from ..models.project_parameter_map import ProjectParameterMap


T = TypeVar("T", bound="Project")


@_attrs_define
class Project:
    """A project and its settings, without its files.

    Attributes:
        project_id (int): Id of the project, which all other calls use.
        name (str): Name with its folders, separated by slashes. May begin with a slash.
        organization_id (str | Unset): Organization that owns the project, as 32 hexadecimal digits.
        modified (datetime.datetime | None | Unset): Time of the last change to the project or one of its files, in UTC.
        created (datetime.datetime | None | Unset): Time the project was created, in UTC.
        owner_id (int | Unset): User id of the owner.
        language (str | Unset): Programming language of the algorithm.
        collaborators (list[Collaborator] | None | Unset): Everyone who may open the project, including the owner once
            it is shared.
        lean_version_id (int | Unset): Id of the LEAN version that the project runs on.
        lean_pinned_to_master (bool | Unset): True when the project follows the master branch of LEAN instead of staying
            on one version.
        owner (bool | Unset): Whether the calling user owns the project.
        description (str | Unset): Free text about the project; empty when there is none.
        channel_id (str | Unset): Id of the channel of the project. No call uses it.
        parameters (list[ProjectParameter] | None | ProjectParameterMap | Unset):
        libraries (list[Library] | None | Unset): Library projects whose code this project can import.
        grid (Grid | None | str | Unset): Layout of the charts on the backtest page. Null until the user arranges them.
        live_grid (Grid | None | str | Unset): Layout of the charts on the live page. Null until the user arranges them.
        paper_equity (float | None | Unset): Equity of the last paper trading deployment, in the account currency. Null
            before the first.
        last_live_deployment (datetime.datetime | None | Unset): Time the project last traded live, in UTC. Null if it
            never did.
        live_form (LiveForm | None | Unset): Choices last entered when deploying live. Null before the first deployment.
        encrypted (bool | Unset): Whether the files of the project are stored encrypted.
        code_running (bool | Unset): Whether the project is currently running.
        lean_environment (int | Unset): Id of the set of Python packages that the project runs with.
        encryption_key (EncryptionKey | None | Unset): The key that the files are encrypted with. Null when they are
            not.
        is_pinned (bool | Unset): Whether the user pinned the project to the top of the list.
        max_file_size (int | Unset): Maximum size of a file in this project; the docs give no unit.
        sharing_token_backtest (None | str | Unset): Secret that gives others read access to private backtests; at least
            64 characters. Null when nothing is shared. Keep it out of logs.
    """

    project_id: int
    name: str
    organization_id: str | Unset = UNSET
    modified: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    owner_id: int | Unset = UNSET
    language: str | Unset = UNSET
    collaborators: list[Collaborator] | None | Unset = UNSET
    lean_version_id: int | Unset = UNSET
    lean_pinned_to_master: bool | Unset = UNSET
    owner: bool | Unset = UNSET
    description: str | Unset = UNSET
    channel_id: str | Unset = UNSET
    parameters: list[ProjectParameter] | None | ProjectParameterMap | Unset = UNSET
    libraries: list[Library] | None | Unset = UNSET
    grid: Grid | None | str | Unset = UNSET
    live_grid: Grid | None | str | Unset = UNSET
    paper_equity: float | None | Unset = UNSET
    last_live_deployment: datetime.datetime | None | Unset = UNSET
    live_form: LiveForm | None | Unset = UNSET
    encrypted: bool | Unset = UNSET
    code_running: bool | Unset = UNSET
    lean_environment: int | Unset = UNSET
    encryption_key: EncryptionKey | None | Unset = UNSET
    is_pinned: bool | Unset = UNSET
    max_file_size: int | Unset = UNSET
    sharing_token_backtest: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "live_form",
        "sharing_token_backtest",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.encryption_key import EncryptionKey
        from ..models.grid import Grid
        from ..models.live_form import LiveForm
        from ..models.project_parameter_map import ProjectParameterMap

        project_id = self.project_id

        name = self.name

        organization_id = self.organization_id

        modified: None | str | Unset
        if isinstance(self.modified, Unset):
            modified = UNSET
        elif isinstance(self.modified, datetime.datetime):
            modified = self.modified.isoformat()
        else:
            modified = self.modified

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        owner_id = self.owner_id

        language = self.language

        collaborators: list[dict[str, Any]] | None | Unset
        if isinstance(self.collaborators, Unset):
            collaborators = UNSET
        elif isinstance(self.collaborators, list):
            collaborators = []
            for collaborators_type_0_item_data in self.collaborators:
                collaborators_type_0_item = collaborators_type_0_item_data.to_dict()
                collaborators.append(collaborators_type_0_item)

        else:
            collaborators = self.collaborators

        lean_version_id = self.lean_version_id

        lean_pinned_to_master = self.lean_pinned_to_master

        owner = self.owner

        description = self.description

        channel_id = self.channel_id

        parameters: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, list):
            parameters = []
            for componentsschemas_project_parameter_list_item_data in self.parameters:
                componentsschemas_project_parameter_list_item = (
                    componentsschemas_project_parameter_list_item_data.to_dict()
                )
                parameters.append(componentsschemas_project_parameter_list_item)

        elif isinstance(self.parameters, ProjectParameterMap):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        libraries: list[dict[str, Any]] | None | Unset
        if isinstance(self.libraries, Unset):
            libraries = UNSET
        elif isinstance(self.libraries, list):
            libraries = []
            for libraries_type_0_item_data in self.libraries:
                libraries_type_0_item = libraries_type_0_item_data.to_dict()
                libraries.append(libraries_type_0_item)

        else:
            libraries = self.libraries

        grid: dict[str, Any] | None | str | Unset
        if isinstance(self.grid, Unset):
            grid = UNSET
        elif isinstance(self.grid, Grid):
            grid = self.grid.to_dict()
        else:
            grid = self.grid

        live_grid: dict[str, Any] | None | str | Unset
        if isinstance(self.live_grid, Unset):
            live_grid = UNSET
        elif isinstance(self.live_grid, Grid):
            live_grid = self.live_grid.to_dict()
        else:
            live_grid = self.live_grid

        paper_equity: float | None | Unset
        if isinstance(self.paper_equity, Unset):
            paper_equity = UNSET
        else:
            paper_equity = self.paper_equity

        last_live_deployment: None | str | Unset
        if isinstance(self.last_live_deployment, Unset):
            last_live_deployment = UNSET
        elif isinstance(self.last_live_deployment, datetime.datetime):
            last_live_deployment = self.last_live_deployment.isoformat()
        else:
            last_live_deployment = self.last_live_deployment

        live_form: dict[str, Any] | None | Unset
        if isinstance(self.live_form, Unset):
            live_form = UNSET
        elif isinstance(self.live_form, LiveForm):
            live_form = self.live_form.to_dict()
        else:
            live_form = self.live_form

        encrypted = self.encrypted

        code_running = self.code_running

        lean_environment = self.lean_environment

        encryption_key: dict[str, Any] | None | Unset
        if isinstance(self.encryption_key, Unset):
            encryption_key = UNSET
        elif isinstance(self.encryption_key, EncryptionKey):
            encryption_key = self.encryption_key.to_dict()
        else:
            encryption_key = self.encryption_key

        is_pinned = self.is_pinned

        max_file_size = self.max_file_size

        sharing_token_backtest: None | str | Unset
        if isinstance(self.sharing_token_backtest, Unset):
            sharing_token_backtest = UNSET
        else:
            sharing_token_backtest = self.sharing_token_backtest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "name": name,
            }
        )
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id
        if modified is not UNSET:
            field_dict["modified"] = modified
        if created is not UNSET:
            field_dict["created"] = created
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if language is not UNSET:
            field_dict["language"] = language
        if collaborators is not UNSET:
            field_dict["collaborators"] = collaborators
        if lean_version_id is not UNSET:
            field_dict["leanVersionId"] = lean_version_id
        if lean_pinned_to_master is not UNSET:
            field_dict["leanPinnedToMaster"] = lean_pinned_to_master
        if owner is not UNSET:
            field_dict["owner"] = owner
        if description is not UNSET:
            field_dict["description"] = description
        if channel_id is not UNSET:
            field_dict["channelId"] = channel_id
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if libraries is not UNSET:
            field_dict["libraries"] = libraries
        if grid is not UNSET:
            field_dict["grid"] = grid
        if live_grid is not UNSET:
            field_dict["liveGrid"] = live_grid
        if paper_equity is not UNSET:
            field_dict["paperEquity"] = paper_equity
        if last_live_deployment is not UNSET:
            field_dict["lastLiveDeployment"] = last_live_deployment
        if live_form is not UNSET:
            field_dict["liveForm"] = live_form
        if encrypted is not UNSET:
            field_dict["encrypted"] = encrypted
        if code_running is not UNSET:
            field_dict["codeRunning"] = code_running
        if lean_environment is not UNSET:
            field_dict["leanEnvironment"] = lean_environment
        if encryption_key is not UNSET:
            field_dict["encryptionKey"] = encryption_key
        if is_pinned is not UNSET:
            field_dict["isPinned"] = is_pinned
        if max_file_size is not UNSET:
            field_dict["maxFileSize"] = max_file_size
        if sharing_token_backtest is not UNSET:
            field_dict["sharingTokenBacktest"] = sharing_token_backtest

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collaborator import Collaborator
        from ..models.encryption_key import EncryptionKey
        from ..models.grid import Grid
        from ..models.library import Library
        from ..models.live_form import LiveForm
        from ..models.project_parameter import ProjectParameter
        from ..models.project_parameter_map import ProjectParameterMap

        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name")

        organization_id = d.pop("organizationId", UNSET)

        def _parse_modified(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                modified_type_0 = parse_timestamp(data)

                return modified_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified = _parse_modified(d.pop("modified", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        owner_id = d.pop("ownerId", UNSET)

        language = d.pop("language", UNSET)

        def _parse_collaborators(data: object) -> list[Collaborator] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                collaborators_type_0 = []
                _collaborators_type_0 = data
                for collaborators_type_0_item_data in _collaborators_type_0:
                    collaborators_type_0_item = Collaborator.from_dict(
                        dict(collaborators_type_0_item_data)
                    )

                    collaborators_type_0.append(collaborators_type_0_item)

                return collaborators_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Collaborator] | None | Unset, data)

        collaborators = _parse_collaborators(d.pop("collaborators", UNSET))

        lean_version_id = d.pop("leanVersionId", UNSET)

        lean_pinned_to_master = d.pop("leanPinnedToMaster", UNSET)

        owner = d.pop("owner", UNSET)

        description = d.pop("description", UNSET)

        channel_id = d.pop("channelId", UNSET)

        def _parse_parameters(
            data: object,
        ) -> list[ProjectParameter] | None | ProjectParameterMap | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_project_parameters_type_0 = []
                _componentsschemas_project_parameters_type_0 = data
                for (
                    componentsschemas_project_parameter_list_item_data
                ) in _componentsschemas_project_parameters_type_0:
                    componentsschemas_project_parameter_list_item = (
                        ProjectParameter.from_dict(
                            dict(componentsschemas_project_parameter_list_item_data)
                        )
                    )

                    componentsschemas_project_parameters_type_0.append(
                        componentsschemas_project_parameter_list_item
                    )

                return componentsschemas_project_parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_project_parameters_type_1 = (
                    ProjectParameterMap.from_dict(dict(data))
                )

                return componentsschemas_project_parameters_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[ProjectParameter] | None | ProjectParameterMap | Unset, data
            )

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        def _parse_libraries(data: object) -> list[Library] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                libraries_type_0 = []
                _libraries_type_0 = data
                for libraries_type_0_item_data in _libraries_type_0:
                    libraries_type_0_item = Library.from_dict(
                        dict(libraries_type_0_item_data)
                    )

                    libraries_type_0.append(libraries_type_0_item)

                return libraries_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Library] | None | Unset, data)

        libraries = _parse_libraries(d.pop("libraries", UNSET))

        def _parse_grid(data: object) -> Grid | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                grid_type_0 = Grid.from_dict(dict(data))

                return grid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Grid | None | str | Unset, data)

        grid = _parse_grid(d.pop("grid", UNSET))

        def _parse_live_grid(data: object) -> Grid | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                live_grid_type_0 = Grid.from_dict(dict(data))

                return live_grid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Grid | None | str | Unset, data)

        live_grid = _parse_live_grid(d.pop("liveGrid", UNSET))

        def _parse_paper_equity(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        paper_equity = _parse_paper_equity(d.pop("paperEquity", UNSET))

        def _parse_last_live_deployment(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                last_live_deployment_type_0 = parse_timestamp(data)

                return last_live_deployment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_live_deployment = _parse_last_live_deployment(
            d.pop("lastLiveDeployment", UNSET)
        )

        def _parse_live_form(data: object) -> LiveForm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                live_form_type_1 = LiveForm.from_dict(dict(data))

                return live_form_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LiveForm | None | Unset, data)

        live_form = _parse_live_form(d.pop("liveForm", UNSET))

        encrypted = d.pop("encrypted", UNSET)

        code_running = d.pop("codeRunning", UNSET)

        lean_environment = d.pop("leanEnvironment", UNSET)

        def _parse_encryption_key(data: object) -> EncryptionKey | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                encryption_key_type_1 = EncryptionKey.from_dict(dict(data))

                return encryption_key_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EncryptionKey | None | Unset, data)

        encryption_key = _parse_encryption_key(d.pop("encryptionKey", UNSET))

        is_pinned = d.pop("isPinned", UNSET)

        max_file_size = d.pop("maxFileSize", UNSET)

        def _parse_sharing_token_backtest(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sharing_token_backtest = _parse_sharing_token_backtest(
            d.pop("sharingTokenBacktest", UNSET)
        )

        project = cls(
            project_id=project_id,
            name=name,
            organization_id=organization_id,
            modified=modified,
            created=created,
            owner_id=owner_id,
            language=language,
            collaborators=collaborators,
            lean_version_id=lean_version_id,
            lean_pinned_to_master=lean_pinned_to_master,
            owner=owner,
            description=description,
            channel_id=channel_id,
            parameters=parameters,
            libraries=libraries,
            grid=grid,
            live_grid=live_grid,
            paper_equity=paper_equity,
            last_live_deployment=last_live_deployment,
            live_form=live_form,
            encrypted=encrypted,
            code_running=code_running,
            lean_environment=lean_environment,
            encryption_key=encryption_key,
            is_pinned=is_pinned,
            max_file_size=max_file_size,
            sharing_token_backtest=sharing_token_backtest,
        )

        project.additional_properties = d
        return project

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
