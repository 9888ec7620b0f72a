# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of projects, as the spec has them."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup, first
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_client import params
    from quantconnect_client._async.operations.projects_collaboration import (
        AsyncPlainProjectsCollaboration,
    )
    from quantconnect_client._async.operations.projects_libraries import AsyncPlainProjectsLibraries
    from quantconnect_client._async.operations.projects_nodes import AsyncPlainProjectsNodes
    from quantconnect_openapi.models.project import Project


class AsyncPlainProjects(AsyncGroup):
    """The operations of projects, as the spec has them."""

    _path = "projects"

    @cached_property
    def collaboration(self) -> "AsyncPlainProjectsCollaboration":
        """The collaboration of projects."""
        from quantconnect_client._async.operations.projects_collaboration import (
            AsyncPlainProjectsCollaboration,
        )

        return AsyncPlainProjectsCollaboration(self._session)

    @cached_property
    def libraries(self) -> "AsyncPlainProjectsLibraries":
        """The libraries of projects."""
        from quantconnect_client._async.operations.projects_libraries import (
            AsyncPlainProjectsLibraries,
        )

        return AsyncPlainProjectsLibraries(self._session)

    @cached_property
    def nodes(self) -> "AsyncPlainProjectsNodes":
        """The nodes of projects."""
        from quantconnect_client._async.operations.projects_nodes import AsyncPlainProjectsNodes

        return AsyncPlainProjectsNodes(self._session)

    async def create(
        self, name: str, language: Literal["C#", "Py"], *, organization_id: str | None = None
    ) -> "Project":
        """Create a project.

        Creates a project with an initial code file and a notebook (`main.py` and `research.ipynb`,
        or `Main.cs` and `Research.ipynb`). The response lists one project. A name that is already
        taken is not rejected: a second project is created and the server may give it another name,
        so check `name` in the response. Never retry a call whose outcome is unknown; look for the
        project first.

        Args:
            name: Name of the project. Slashes create folders, as in `Research/Momentum`.
            language: Language of the algorithm; projects/update cannot change it.
            organization_id: Organization that owns the project. By default, the user's preferred
                organization.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                name that is already taken is not rejected, so a retry could create a second project
                under another name.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/create-project
        """
        from quantconnect_openapi.api.project_management import create_project
        from quantconnect_openapi.models.create_project_request import CreateProjectRequest

        response = await self._session.call(
            operation_of("projects.create"),
            create_project.asyncio_detailed,
            CreateProjectRequest,
            {"name": name, "language": language, "organizationId": organization_id},
        )
        return first(operation_of("projects.create"), response, response.projects)

    async def update(
        self,
        project_id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        parameters: "Sequence[params.UpdateProjectParameter] | None" = None,
        version_id: int | None = None,
        lean_environment: int | None = None,
        libraries: Sequence[int] | None = None,
        files: "Sequence[params.UpdateProjectFile] | None" = None,
        encryption_key: str | None = None,
        code_source_id: str | None = None,
    ) -> None:
        """Change a project.

        Sets the given properties and leaves the others unchanged. A name that another project has
        is rejected. Use `files` with care: it replaces all files of the project.

        Args:
            project_id: The project to change, as returned when it was created.
            name: New name, not used by another project. Slashes create folders.
            description: New description, free text shown with the project.
            parameters: All parameters of the project; those not listed are removed.
            version_id: Id of the LEAN version to run on; -1 follows the master branch.
            lean_environment: Id of the set of Python packages to run with.
            libraries: Project ids of all libraries that the project uses.
            files: All files of the project. Files that are not listed here are deleted.
            encryption_key: Id of the key that the files are encrypted with; never send the key
                itself. Empty for unencrypted files.
            code_source_id: Name of the program that makes the change, shown to collaborators.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could overwrite a name, description or parameters that a collaborator has
                since changed. With `files`, it would replace every file of the project and so
                delete files that were added since.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/update-project
        """
        from quantconnect_openapi.api.project_management import update_project
        from quantconnect_openapi.models.update_project_request import UpdateProjectRequest

        await self._session.call(
            operation_of("projects.update"),
            update_project.asyncio_detailed,
            UpdateProjectRequest,
            {
                "projectId": project_id,
                "name": name,
                "description": description,
                "parameters": parameters,
                "versionId": version_id,
                "leanEnvironment": lean_environment,
                "libraries": libraries,
                "files": files,
                "encryptionKey": encryption_key,
                "codeSourceId": code_source_id,
            },
        )

    async def delete(self, project_id: int) -> None:
        """Delete a project.

        Deletes a project and everything in it. The project may remain listed with a name under
        `Recycle Bin/`. A second delete of the same project is rejected because the project is not
        found.

        Args:
            project_id: The project to delete, with everything in it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                second deletion is rejected because the project is not found, so a retry could hide
                that the first attempt succeeded.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/delete-project
        """
        from quantconnect_openapi.api.project_management import delete_project
        from quantconnect_openapi.models.delete_project_request import DeleteProjectRequest

        await self._session.call(
            operation_of("projects.delete"),
            delete_project.asyncio_detailed,
            DeleteProjectRequest,
            {"projectId": project_id},
        )
