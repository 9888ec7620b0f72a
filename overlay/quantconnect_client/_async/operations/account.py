# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of account, as the spec has them."""

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.account import READ_ACCOUNT
from quantconnect_openapi.api.account import read_account
from quantconnect_openapi.models.account_response import AccountResponse
from quantconnect_openapi.models.read_account_request import ReadAccountRequest


class AsyncPlainAccount(AsyncGroup):
    """The operations of account, as the spec has them."""

    async def read(self, *, organization_id: str | None = None) -> AccountResponse:
        """Read the credit and the card of the account.

        Credit and credit card of an organization: the one that the user prefers, or the one named.
        The documented call has no body.

        Args:
            organization_id: Organization to read. Without it, the one that the user prefers.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/account
        """
        return await self._session.call(
            READ_ACCOUNT,
            read_account.asyncio_detailed,
            ReadAccountRequest,
            {"organizationId": organization_id},
        )
