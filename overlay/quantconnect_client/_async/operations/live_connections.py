# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live_connections, as the spec has them."""

from typing import Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.live_connections import (
    AUTHORIZE_LIVE_AUTH_0,
    READ_LIVE_AUTH_0,
    REFRESH_LIVE_AUTH_0,
)
from quantconnect_openapi.api.live_management import (
    authorize_live_auth_0,
    read_live_auth_0,
    refresh_live_auth_0,
)
from quantconnect_openapi.models.authorize_external_connection_request import (
    AuthorizeExternalConnectionRequest,
)
from quantconnect_openapi.models.external_authorization import ExternalAuthorization
from quantconnect_openapi.models.read_external_connection_request import (
    ReadExternalConnectionRequest,
)
from quantconnect_openapi.models.refresh_external_connection_request import (
    RefreshExternalConnectionRequest,
)
from quantconnect_openapi.models.refresh_external_connection_response import (
    RefreshExternalConnectionResponse,
)


class AsyncPlainLiveConnections(AsyncGroup):
    """The operations of live_connections, as the spec has them."""

    async def authorize(
        self,
        brokerage: Literal["alpaca", "tradestation", "charlesschwab", "tastytrade"],
        *,
        project_id: int | None = None,
        user_id: str | None = None,
    ) -> str:
        """Start connecting a brokerage account.

        Answers the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an
        empty body, and the address in the `Location` header. Do not follow it in the program but
        open it in the user's browser, where the user must be signed in to QuantConnect; then ask
        live/auth0/read until the connection is there. The official command line client lets the
        browser make this very call, as a GET with the properties in the address.

        Args:
            brokerage: The brokerage or data provider. Others are not connected in this way.
            project_id: The project that is going to be deployed.
            user_id: Name under which the user signs in at the brokerage, not the QuantConnect user
                id. Fills in the sign-in page, and tells several connections with one brokerage
                apart.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every request begins a sign-in at the brokerage. A retry could begin a second one
                while the user is still in the first.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/authorize-external-connection
        """
        answer = await self._session.call(
            AUTHORIZE_LIVE_AUTH_0,
            authorize_live_auth_0.asyncio_detailed,
            AuthorizeExternalConnectionRequest,
            {"brokerage": brokerage, "projectId": project_id, "userId": user_id},
        )
        return str(answer)

    async def read(
        self,
        brokerage: Literal["alpaca", "tradestation", "charlesschwab", "tastytrade"],
        *,
        user_id: str | None = None,
    ) -> ExternalAuthorization:
        """Read a connection to a brokerage account.

        What the brokerage handed over when the user signed in: tokens, to be put into the brokerage
        settings of live/create under the same names, and the accounts to choose from. Refused as
        long as there is no connection. After live/auth0/authorize one official client asks every
        five seconds for up to seven minutes, another gives a single call 800 seconds. The answer is
        secret; keep it out of logs.

        Args:
            brokerage: The brokerage or data provider. Others are not connected in this way.
            user_id: Name under which the user signs in at the brokerage, not the QuantConnect user
                id. Fills in the sign-in page, and tells several connections with one brokerage
                apart.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/read-external-connection
        """
        answer = await self._session.call(
            READ_LIVE_AUTH_0,
            read_live_auth_0.asyncio_detailed,
            ReadExternalConnectionRequest,
            {"brokerage": brokerage, "userId": user_id},
        )
        return answer.authorization

    async def refresh(
        self,
        brokerage: str,
        account_id: str,
        *,
        refresh_token: str | None = None,
        deploy_id: str | None = None,
    ) -> RefreshExternalConnectionResponse:
        """Get a fresh access token of a brokerage.

        Exchanges the stored connection with a brokerage for a new access token, which the caller
        sends to the brokerage itself. LEAN does so whenever its token is about to expire; programs
        that only deploy to the cloud need not. A new token may end the life of the one before, so
        do not call this while an algorithm trades with the same account. The answer is secret and
        does not say how long the token holds, which depends on the brokerage. When it fails LEAN
        tries three times more, five seconds apart.

        Args:
            brokerage: The brokerage, in small letters, such as `charlesschwab`.
            account_id: The account, by its number at the brokerage.
            refresh_token: Token that live/auth0/read answered for this purpose, for brokerages that
                want it.
            deploy_id: The deployment that trades with the account, for brokerages that want it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                new token may end the life of the one before, so a retry could make the token
                useless that the first attempt issued to somebody.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections
        """
        return await self._session.call(
            REFRESH_LIVE_AUTH_0,
            refresh_live_auth_0.asyncio_detailed,
            RefreshExternalConnectionRequest,
            {
                "brokerage": brokerage,
                "accountId": account_id,
                "refreshToken": refresh_token,
                "deployId": deploy_id,
            },
        )
