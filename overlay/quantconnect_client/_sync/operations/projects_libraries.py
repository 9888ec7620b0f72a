# Written by `make generate` from overlay/quantconnect_client/_async/operations/projects_libraries.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of projects_libraries, as the spec has them."""

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group


class PlainProjectsLibraries(Group):
    """The operations of projects_libraries, as the spec has them."""

    _path = "projects.libraries"

    def add(self, project_id: int, library_id: int) -> None:
        """Add a library to a project.

        Lets the code of a project import the code of a library, which is also a project. After a
        call whose outcome is unknown, check `libraries` of the project before you retry; the
        response for a library that was already added is not known.

        Args:
            project_id: The project that will import the library.
            library_id: Project id of the library.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                response for a library that was already added is not known, so a retry could be
                rejected although the first attempt succeeded. It could also restore a library that
                a collaborator has since removed.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management
        """
        from quantconnect_openapi.api.project_management import create_project_library
        from quantconnect_openapi.models.create_project_library_request import (
            CreateProjectLibraryRequest,
        )

        self._session.call(
            operation_of("projects.libraries.add"),
            create_project_library.sync_detailed,
            CreateProjectLibraryRequest,
            {"projectId": project_id, "libraryId": library_id},
        )

    def remove(self, project_id: int, library_id: int) -> None:
        """Remove a library from a project.

        Undoes projects/library/create: the project can no longer import the library. The library
        itself is unchanged.

        Args:
            project_id: The project that imports the library.
            library_id: Project id of the library.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could be rejected because the first attempt removed the library, or remove one
                that a collaborator has since added again.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management
        """
        from quantconnect_openapi.api.project_management import delete_project_library
        from quantconnect_openapi.models.delete_project_library_request import (
            DeleteProjectLibraryRequest,
        )

        self._session.call(
            operation_of("projects.libraries.remove"),
            delete_project_library.sync_detailed,
            DeleteProjectLibraryRequest,
            {"projectId": project_id, "libraryId": library_id},
        )
