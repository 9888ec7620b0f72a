# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of account, as the spec has them."""

from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.account_response import AccountResponse


class AsyncPlainAccount(AsyncGroup):
    """The operations of account, as the spec has them."""

    _path = "account"

    async def read(self, *, organization_id: str | None = None) -> "AccountResponse":
        """Read the credit and credit card of the account.

        Returns the credit and credit card of the given organization, or of the user's preferred
        one. The documented call has no body.

        Args:
            organization_id: Organization to read. By default, the user's preferred organization.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/account
        """
        from quantconnect_openapi.api.account import read_account
        from quantconnect_openapi.models.read_account_request import ReadAccountRequest

        return await self._session.call(
            operation_of("account.read"),
            read_account.asyncio_detailed,
            ReadAccountRequest,
            {"organizationId": organization_id},
        )
