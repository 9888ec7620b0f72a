# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live_connections, as the spec has them."""

from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.external_authorization import ExternalAuthorization
    from quantconnect_openapi.models.refresh_external_connection_response import (
        RefreshExternalConnectionResponse,
    )


class AsyncPlainLiveConnections(AsyncGroup):
    """The operations of live_connections, as the spec has them."""

    _path = "live.connections"

    async def authorize(
        self,
        brokerage: Literal["alpaca", "tradestation", "charlesschwab", "tastytrade"],
        *,
        project_id: int | None = None,
        user_id: str | None = None,
    ) -> str:
        """Start connecting a brokerage account.

        Returns the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an
        empty body, and the address in the `Location` header. Do not follow it in your program; open
        it in the user's browser, where the user must be signed in to QuantConnect. Then poll
        live/auth0/read until the connection exists. The official command line client has the
        browser make this call, as a GET with the properties in the address.

        Args:
            brokerage: The brokerage or data provider. Others are not connected this way.
            project_id: The project to be deployed.
            user_id: Name under which the user signs in to the brokerage, not the QuantConnect user
                id. Prefills the sign-in page and distinguishes several connections to one
                brokerage.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request starts a sign-in at the brokerage. A retry could start a second one while
                the user is still completing the first.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/authorize-external-connection
        """
        from quantconnect_openapi.api.live_management import authorize_live_auth_0
        from quantconnect_openapi.models.authorize_external_connection_request import (
            AuthorizeExternalConnectionRequest,
        )

        response = await self._session.call(
            operation_of("live.connections.authorize"),
            authorize_live_auth_0.asyncio_detailed,
            AuthorizeExternalConnectionRequest,
            {"brokerage": brokerage, "projectId": project_id, "userId": user_id},
        )
        return str(response)

    async def read(
        self,
        brokerage: Literal["alpaca", "tradestation", "charlesschwab", "tastytrade"],
        *,
        user_id: str | None = None,
    ) -> "ExternalAuthorization":
        """Read a connection to a brokerage account.

        Returns what the brokerage provided when the user signed in: tokens, to be passed under the
        same names in the brokerage settings of live/create, and the accounts to choose from.
        Rejected until a connection exists. After live/auth0/authorize, one official client polls
        every five seconds for up to seven minutes; another makes a single call with a timeout of
        800 seconds. The response is secret; keep it out of logs.

        Args:
            brokerage: The brokerage or data provider. Others are not connected this way.
            user_id: Name under which the user signs in to the brokerage, not the QuantConnect user
                id. Prefills the sign-in page and distinguishes several connections to one
                brokerage.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/read-external-connection-token
        """
        from quantconnect_openapi.api.live_management import read_live_auth_0
        from quantconnect_openapi.models.read_external_connection_request import (
            ReadExternalConnectionRequest,
        )

        response = await self._session.call(
            operation_of("live.connections.read"),
            read_live_auth_0.asyncio_detailed,
            ReadExternalConnectionRequest,
            {"brokerage": brokerage, "userId": user_id},
        )
        return response.authorization

    async def refresh(
        self,
        brokerage: str,
        account_id: str,
        *,
        refresh_token: str | None = None,
        deploy_id: str | None = None,
    ) -> "RefreshExternalConnectionResponse":
        """Get a new access token for a brokerage.

        Exchanges the stored connection with a brokerage for a new access token, which the caller
        sends to the brokerage itself. LEAN does this whenever its token is about to expire;
        programs that only deploy to the cloud do not need it. A new token may invalidate the
        previous one, so do not call this while an algorithm trades with the same account. The
        response is secret and does not include the lifetime of the token, which depends on the
        brokerage. When the call fails, LEAN retries it three times, five seconds apart.

        Args:
            brokerage: The brokerage, in lower case, such as `charlesschwab`.
            account_id: Number of the account at the brokerage.
            refresh_token: Token that live/auth0/read returned for this purpose, for brokerages that
                require it.
            deploy_id: The deployment that trades with the account, for brokerages that require it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                new token may invalidate the previous one, so a retry could invalidate the token
                that the first attempt issued.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections
        """
        from quantconnect_openapi.api.live_management import refresh_live_auth_0
        from quantconnect_openapi.models.refresh_external_connection_request import (
            RefreshExternalConnectionRequest,
        )

        return await self._session.call(
            operation_of("live.connections.refresh"),
            refresh_live_auth_0.asyncio_detailed,
            RefreshExternalConnectionRequest,
            {
                "brokerage": brokerage,
                "accountId": account_id,
                "refreshToken": refresh_token,
                "deployId": deploy_id,
            },
        )
