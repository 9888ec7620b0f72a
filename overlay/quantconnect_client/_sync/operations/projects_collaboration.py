# Written by `make generate` from overlay/quantconnect_client/_async/operations/projects_collaboration.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of projects_collaboration, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group

if TYPE_CHECKING:
    from quantconnect_openapi.models.collaborator import Collaborator
    from quantconnect_openapi.models.read_collaborators_response import ReadCollaboratorsResponse


class PlainProjectsCollaboration(Group):
    """The operations of projects_collaboration, as the spec has them."""

    _path = "projects.collaboration"

    def create(
        self,
        project_id: int,
        collaborator_user_id: str,
        collaboration_live_control: bool,
        collaboration_write: bool,
    ) -> "builtins.list[Collaborator]":
        """Add a collaborator to a project.

        Gives another user access to a project and sets that user's rights. The response lists all
        collaborators, including the owner. A user that does not exist is rejected.

        Args:
            project_id: The project that is shared.
            collaborator_user_id: Public profile id of the user (`publicId` of a collaborator), for
                example `grace-example`. Not the account number.
            collaboration_live_control: Whether the user may deploy and stop live algorithms of the
                project.
            collaboration_write: Whether the user may change the code. If false, the user may only
                read it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could restore access that the owner has since revoked, or be rejected because
                the first attempt already added the user.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/create-project-collaborator
        """
        from quantconnect_openapi.api.project_management import create_project_collaboration
        from quantconnect_openapi.models.create_collaborator_request import (
            CreateCollaboratorRequest,
        )

        response = self._session.call(
            operation_of("projects.collaboration.create"),
            create_project_collaboration.sync_detailed,
            CreateCollaboratorRequest,
            {
                "projectId": project_id,
                "collaboratorUserId": collaborator_user_id,
                "collaborationLiveControl": collaboration_live_control,
                "collaborationWrite": collaboration_write,
            },
        )
        return response.collaborators

    def read(self, project_id: int) -> "ReadCollaboratorsResponse":
        """Read the collaborators of a project.

        Returns everyone with access to a project, including the owner, and their rights.

        Args:
            project_id: The project that is shared.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/read-project-collaborators
        """
        from quantconnect_openapi.api.project_management import read_project_collaboration
        from quantconnect_openapi.models.read_collaborators_request import ReadCollaboratorsRequest

        return self._session.call(
            operation_of("projects.collaboration.read"),
            read_project_collaboration.sync_detailed,
            ReadCollaboratorsRequest,
            {"projectId": project_id},
        )

    def update(
        self, project_id: int, collaborator_user_id: str, live_control: bool, write: bool
    ) -> "builtins.list[Collaborator]":
        """Change the rights of a collaborator.

        Sets both rights of an existing collaborator. The response lists all collaborators.

        Args:
            project_id: The project that is shared.
            collaborator_user_id: Public profile id of the user (`publicId` of a collaborator), for
                example `grace-example`. Not the account number.
            live_control: Whether the user may deploy and stop live algorithms of the project.
            write: Whether the user may change the code. If false, the user may only read it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                delayed retry could restore rights that the owner has since changed, including live
                trading.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/update-project-collaborator
        """
        from quantconnect_openapi.api.project_management import update_project_collaboration
        from quantconnect_openapi.models.update_collaborator_request import (
            UpdateCollaboratorRequest,
        )

        response = self._session.call(
            operation_of("projects.collaboration.update"),
            update_project_collaboration.sync_detailed,
            UpdateCollaboratorRequest,
            {
                "projectId": project_id,
                "collaboratorUserId": collaborator_user_id,
                "liveControl": live_control,
                "write": write,
            },
        )
        return response.collaborators

    def delete(self, project_id: int, collaborator_id: str) -> "builtins.list[Collaborator]":
        """Remove a collaborator from a project.

        Revokes a user's access to a project. The response lists those who still have it. Note that
        the user is identified by `collaboratorId` here and by `collaboratorUserId` in the other
        calls.

        Args:
            project_id: The project that is shared.
            collaborator_id: Public profile id of the user (`publicId` of a collaborator), for
                example `grace-example`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could remove a user whom the owner has since added again, or be rejected
                because the first attempt already removed the user.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/delete-project-collaborator
        """
        from quantconnect_openapi.api.project_management import delete_project_collaboration
        from quantconnect_openapi.models.delete_collaborator_request import (
            DeleteCollaboratorRequest,
        )

        response = self._session.call(
            operation_of("projects.collaboration.delete"),
            delete_project_collaboration.sync_detailed,
            DeleteCollaboratorRequest,
            {"projectId": project_id, "collaboratorId": collaborator_id},
        )
        return response.collaborators

    def lock(self, project_id: int, code_source_id: str) -> None:
        """Lock a project for editing.

        Claims the right to edit the files of a project for one program. Required before files are
        changed in a project with collaborators, or by a language model on behalf of a user. Pass
        the same `codeSourceId` in the file calls. There is no documented call to release the lock,
        and the docs do not say how long it lasts.

        Args:
            project_id: The project that is shared.
            code_source_id: Name of the program that will edit the project; the same as in its file
                calls.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could take the lock from another program that has since claimed it. How a
                second claim by the same program is handled is not documented.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/lock-project
        """
        from quantconnect_openapi.api.project_management import acquire_project_collaboration_lock
        from quantconnect_openapi.models.lock_collaborator_request import LockCollaboratorRequest

        self._session.call(
            operation_of("projects.collaboration.lock"),
            acquire_project_collaboration_lock.sync_detailed,
            LockCollaboratorRequest,
            {"projectId": project_id, "codeSourceId": code_source_id},
        )
