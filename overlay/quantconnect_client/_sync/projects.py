# Written by `make generate` from overlay/quantconnect_client/_async/projects.py; do not edit.
"""Projects, and the directories in their names."""

import builtins

from quantconnect_client._core.context import call_context
from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import first, replaces
from quantconnect_client._sync.operations.projects import PlainProjects
from quantconnect_client.errors import QuantConnectError
from quantconnect_client.folders._directories import (
    DirectoryDeletion,
    checked_directory,
    checked_name,
    is_inside,
    only_project,
)
from quantconnect_openapi.api.project_management import read_project
from quantconnect_openapi.models.project import Project
from quantconnect_openapi.models.read_project_request import ReadProjectRequest


class Projects(PlainProjects):
    """The account's projects: `qc.projects`."""

    @replaces("projects.read")
    def read(self, project_id: int) -> Project:
        """Read one project: its settings, collaborators, libraries and parameters.

        Args:
            project_id: the project's id.

        Raises:
            NotFoundError: the project does not exist, or you don't have access to it.

        Examples:
            >>> project = qc.projects.read(project_id)
            >>> project.name, project.language
            ('Momentum', 'Py')

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/read-project
        """
        response = self._session.call(
            operation_of("projects.read"),
            read_project.sync_detailed,
            ReadProjectRequest,
            {"projectId": operation_of("projects.read").needed("projectId", project_id)},
        )
        return first(operation_of("projects.read"), response, response.projects)

    def list(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        organization_id: str | None = None,
    ) -> builtins.list[Project]:
        """List the account's projects, newest first.

        Args:
            start: index of the first project to list, from 0.
            end: index after the last project to list; by default, all are listed.
            organization_id: list only the projects of this organization. By default, the client's;
                if it has none, the projects of all organizations.

        Examples:
            >>> [project.name for project in qc.projects.list()]
            ['Momentum']

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/read-project
        """
        response = self._session.call(
            operation_of("projects.read"),
            read_project.sync_detailed,
            ReadProjectRequest,
            {"start": start, "end": end, "organizationId": organization_id},
        )
        return response.projects

    def find(self, name: str) -> Project:
        """Find a project by its name.

        Lists the account's projects, so keep the `project_id` if you need it often.

        Args:
            name: the full name, including directories: `"strategies/momentum"`.

        Raises:
            NotFoundError: no project has this name; the message lists similar ones.
            InvalidRequestError: the name is empty, or several projects have it.

        Examples:
            >>> project = qc.projects.find("Momentum")
            >>> project.language
            'Py'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/read-project
        """
        with call_context("projects.find"):
            wanted = checked_name(name)
            return only_project(self.list(), wanted)

    def list_directory(self, directory: str) -> builtins.list[Project]:
        """List the projects in a directory and its subdirectories.

        Args:
            directory: full path of the directory, such as `"strategies/momentum"`. A project with
                exactly this name is next to the directory, not inside it.

        Raises:
            InvalidRequestError: the path is empty, or contains `.` or `..`.

        Examples:
            >>> project = qc.projects.create("strategies/reversal", "Py")
            >>> [project.name for project in qc.projects.list_directory("strategies")]
            ['strategies/reversal']
        """
        with call_context("projects.list_directory"):
            segments = checked_directory(directory)
        return [project for project in self.list() if is_inside(project.name, segments)]

    def delete_directory(self, directory: str, *, dry_run: bool = False) -> DirectoryDeletion:
        """Delete all projects in a directory and its subdirectories.

        Args:
            directory: as for `list_directory`.
            dry_run: whether to list the projects without deleting them.

        Returns:
            The projects that were deleted or, in a dry run, would be deleted; `print` it to list
            them.

        Raises:
            InvalidRequestError: the path is empty, or contains `.` or `..`.
            QuantConnectError: a project could not be deleted; the error's notes list which are
                deleted and which are not.

        Examples:
            >>> project = qc.projects.create("old/reversal", "Py")
            >>> print(qc.projects.delete_directory("old", dry_run=True))
            Would delete 1 project in 'old':
            - old/reversal (...)
        """
        deletion = DirectoryDeletion(directory, tuple(self.list_directory(directory)), dry_run)
        for index, project in enumerate(() if dry_run else deletion.projects):
            try:
                self.delete(project.project_id)
            except QuantConnectError as error:
                error.add_note(deletion.left_at(index))
                raise
        return deletion
