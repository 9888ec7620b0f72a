"""Support tickets: `qc.support`."""

import builtins

from quantconnect_client._async.operations.support import AsyncPlainSupport
from quantconnect_client._async.paging import AsyncPages
from quantconnect_client._core.paging import Page, counted
from quantconnect_openapi.models.support_ticket import SupportTicket

PAGE = 10


class AsyncSupport(AsyncPlainSupport):
    """Support tickets of an organization: `qc.support`."""

    async def open_tickets(
        self, *, organization_id: str | None = None
    ) -> builtins.list[SupportTicket]:
        """List all open tickets of an organization.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/list-support-tickets
        """
        response = await self.list_page(organization_id=organization_id)
        return response.open_

    def closed_tickets(
        self, *, organization_id: str | None = None, start: int = 0, end: int | None = None
    ) -> AsyncPages[SupportTicket]:
        """Iterate over all closed tickets of an organization.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.
            start: index of the first ticket to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/list-support-tickets
        """

        async def fetch(first: int, _last: int) -> Page[SupportTicket]:
            # The API only has page numbers, so drop the tickets before `first` in its page.
            page, before = divmod(first, PAGE)
            response = await self.list_page(organization_id=organization_id, closed_page=page)
            return counted(response.closed[before:], response.total_closed)

        name = "support.closed_tickets"
        return AsyncPages(fetch, operation=name, start=start, end=end, page_size=PAGE)
