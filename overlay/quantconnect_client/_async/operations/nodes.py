# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of nodes, as the spec has them."""

from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.organization_nodes_response import OrganizationNodesResponse


class AsyncPlainNodes(AsyncGroup):
    """The operations of nodes, as the spec has them."""

    _path = "nodes"

    async def read(self, *, organization_id: str | None = None) -> "OrganizationNodesResponse":
        """Read the nodes of an organization.

        Lists every machine that the organization rents, by kind, with the current activity of each.
        Check for a free node here before you start a run. projects/nodes/read shows which of them a
        project is set to use.

        Args:
            organization_id: Id of the organization, 32 hexadecimal digits. By default, the
                client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.organizations import read_nodes
        from quantconnect_openapi.models.read_nodes_request import ReadNodesRequest

        return await self._session.call(
            operation_of("nodes.read"),
            read_nodes.asyncio_detailed,
            ReadNodesRequest,
            {"organizationId": organization_id},
        )
