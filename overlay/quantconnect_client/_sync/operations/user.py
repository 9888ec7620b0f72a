# Written by `make generate` from overlay/quantconnect_client/_async/operations/user.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of user, as the spec has them."""

from quantconnect_client._operations.user import READ_USER
from quantconnect_client._sync.group import Group
from quantconnect_openapi.api.account import read_user
from quantconnect_openapi.models.read_user_request import ReadUserRequest
from quantconnect_openapi.models.user import User


class PlainUser(Group):
    """The operations of user, as the spec has them."""

    def read(self, *, organization_id: str | None = None) -> User:
        """Read the calling user.

        Name and picture of the user whose credentials sign the call, with the badge that they have
        in an organization. Without `organizationId`, or with no body, in the one that the user
        prefers.

        Args:
            organization_id: The organization. Without it, the one that the user prefers.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/account
        """
        answer = self._session.call(
            READ_USER,
            read_user.sync_detailed,
            ReadUserRequest,
            {"organizationId": organization_id},
        )
        return answer.user
