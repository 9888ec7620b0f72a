# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of projects_nodes, as the spec has them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.project_nodes_response import ProjectNodesResponse


class AsyncPlainProjectsNodes(AsyncGroup):
    """The operations of projects_nodes, as the spec has them."""

    _path = "projects.nodes"

    async def read(self, project_id: int) -> "ProjectNodesResponse":
        """Read the nodes of a project.

        Lists the machines of the organization that can run this project, by kind, with the current
        activity of each. `active` marks those that the project is set to use.

        Args:
            project_id: The project to run on the nodes.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/nodes/read-project-nodes
        """
        from quantconnect_openapi.api.project_management import read_project_nodes
        from quantconnect_openapi.models.read_project_nodes_request import ReadProjectNodesRequest

        return await self._session.call(
            operation_of("projects.nodes.read"),
            read_project_nodes.asyncio_detailed,
            ReadProjectNodesRequest,
            {"projectId": project_id},
        )

    async def update(
        self, project_id: int, *, nodes: Sequence[str] | None = None
    ) -> "ProjectNodesResponse":
        """Choose the nodes of a project.

        Makes exactly the listed nodes the active nodes of the project. With a missing or empty
        list, no node is active and the best free node is chosen for every run (`autoSelectNode`
        becomes true).

        Args:
            project_id: The project to run on the nodes.
            nodes: Ids of all nodes to use, of every kind. Omit it or leave it empty to have nodes
                chosen automatically.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request replaces the whole selection of nodes, so a retry could undo a selection
                that another member has since made and move later runs to other machines.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/nodes/update-project-nodes
        """
        from quantconnect_openapi.api.project_management import update_project_nodes
        from quantconnect_openapi.models.update_project_nodes_request import (
            UpdateProjectNodesRequest,
        )

        return await self._session.call(
            operation_of("projects.nodes.update"),
            update_project_nodes.asyncio_detailed,
            UpdateProjectNodesRequest,
            {"projectId": project_id, "nodes": nodes},
        )
