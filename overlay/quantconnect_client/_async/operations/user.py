# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of user, as the spec has them."""

from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.user import User


class AsyncPlainUser(AsyncGroup):
    """The operations of user, as the spec has them."""

    _path = "user"

    async def read(self, *, organization_id: str | None = None) -> "User":
        """Read the calling user.

        Returns the name and picture of the user whose credentials sign the call, and the badge that
        the user has in an organization. Without `organizationId`, or with no body, this is the
        user's preferred organization.

        Args:
            organization_id: The organization. By default, the user's preferred one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/account
        """
        from quantconnect_openapi.api.account import read_user
        from quantconnect_openapi.models.read_user_request import ReadUserRequest

        response = await self._session.call(
            operation_of("user.read"),
            read_user.asyncio_detailed,
            ReadUserRequest,
            {"organizationId": organization_id},
        )
        return response.user
