# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of support, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.create_support_ticket_result import CreateSupportTicketResult
    from quantconnect_openapi.models.support_ticket_list_response import SupportTicketListResponse
    from quantconnect_openapi.models.support_ticket_message import SupportTicketMessage


class AsyncPlainSupport(AsyncGroup):
    """The operations of support, as the spec has them."""

    _path = "support"

    async def create(
        self,
        message: str,
        *,
        organization_id: str | None = None,
        subject: str | None = None,
        hash_: str | None = None,
        close: bool | None = None,
        project_id: int | None = None,
        backtest_id: str | None = None,
        deploy_id: str | None = None,
        agent_deployment_id: str | None = None,
    ) -> "CreateSupportTicketResult":
        """Open a support ticket or comment on one.

        Without `hash`, opens a ticket, which requires a `subject` and counts as one ticket against
        the quota of the support seat. With `hash`, adds a comment to that ticket; this reopens a
        closed ticket unless `close` is true. A project and what belongs to it can be attached only
        to a new ticket; the support staff may then see the project and its libraries. The caller
        needs a support seat in the organization. Every call sends a separate message.

        Args:
            message: The text of the ticket or the comment, as HTML, so escape `<` and `&`.
            organization_id: The organization in which you have a support seat. By default, the
                client's, or else the account's own.
            subject: Subject of the new ticket, in one line. Required when there is no `hash`.
            hash_: The ticket to comment on, open or closed. Omit to open a new one.
            close: True to close the ticket after the comment. Requires `hash`. Otherwise, a comment
                on a closed ticket reopens it.
            project_id: A project to attach to a new ticket. The support staff may then see it and
                its libraries. Ignored in a comment.
            backtest_id: A backtest of that project to attach. Requires `projectId`; ignored in a
                comment.
            deploy_id: A stopped live deployment of that project to attach. Requires `projectId`;
                ignored in a comment.
            agent_deployment_id: A deployment of an agent in that project to attach, with its
                conversation. Requires `projectId`; ignored in a comment.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request sends a separate message, so a retry could post a comment twice or open a
                second ticket, which counts toward the quota.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/create-support-ticket
        """
        from quantconnect_openapi.api.support import create_support_ticket
        from quantconnect_openapi.models.create_support_ticket_request import (
            CreateSupportTicketRequest,
        )

        return await self._session.call(
            operation_of("support.create"),
            create_support_ticket.asyncio_detailed,
            CreateSupportTicketRequest,
            {
                "organizationId": organization_id,
                "subject": subject,
                "message": message,
                "hash": hash_,
                "close": close,
                "projectId": project_id,
                "backtestId": backtest_id,
                "deployId": deploy_id,
                "agentDeploymentId": agent_deployment_id,
            },
        )

    async def list_page(
        self, *, organization_id: str | None = None, closed_page: int | None = None
    ) -> "SupportTicketListResponse":
        """List the support tickets of an organization.

        Returns all open tickets in every response, and the closed ones in pages of 10. The number
        of pages is `totalClosed` divided by 10, rounded up. The response also includes how many
        more tickets may be opened.

        Args:
            organization_id: The organization in which you have a support seat. By default, the
                client's, or else the account's own.
            closed_page: Zero-based page of closed tickets, 10 per page; 0 by default.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/list-support-tickets
        """
        from quantconnect_openapi.api.support import list_support_tickets
        from quantconnect_openapi.models.list_support_tickets_request import (
            ListSupportTicketsRequest,
        )

        return await self._session.call(
            operation_of("support.list_page"),
            list_support_tickets.asyncio_detailed,
            ListSupportTicketsRequest,
            {"organizationId": organization_id, "closedPage": closed_page},
        )

    async def read(
        self, hash_: str, *, organization_id: str | None = None
    ) -> "builtins.list[SupportTicketMessage]":
        """Read the messages of a support ticket.

        Returns everything written in one ticket. Its subject and state are only in the list of
        tickets.

        Args:
            hash_: `hash` of the ticket, as returned in the list of tickets.
            organization_id: The organization in which you have a support seat. By default, the
                client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/read-support-ticket
        """
        from quantconnect_openapi.api.support import read_support_ticket
        from quantconnect_openapi.models.read_support_ticket_request import ReadSupportTicketRequest

        response = await self._session.call(
            operation_of("support.read"),
            read_support_ticket.asyncio_detailed,
            ReadSupportTicketRequest,
            {"organizationId": organization_id, "hash": hash_},
        )
        return response.messages
