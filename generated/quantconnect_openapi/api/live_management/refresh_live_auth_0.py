from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.refresh_external_connection_request import (
    RefreshExternalConnectionRequest,
)
from ...models.refresh_external_connection_response import (
    RefreshExternalConnectionResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: RefreshExternalConnectionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/auth0/refresh",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RefreshExternalConnectionResponse | None:
    if response.status_code == 200:
        response_200 = RefreshExternalConnectionResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RefreshExternalConnectionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RefreshExternalConnectionRequest,
) -> Response[RefreshExternalConnectionResponse]:
    """Get a new access token for a brokerage

     Exchanges the stored connection with a brokerage for a new access token, which the caller sends to
    the brokerage itself. LEAN does this whenever its token is about to expire; programs that only
    deploy to the cloud do not need it. A new token may invalidate the previous one, so do not call this
    while an algorithm trades with the same account. The response is secret and does not include the
    lifetime of the token, which depends on the brokerage. When the call fails, LEAN retries it three
    times, five seconds apart.

    Args:
        body (RefreshExternalConnectionRequest): The connection to refresh. The other required
            properties depend on the brokerage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RefreshExternalConnectionResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: RefreshExternalConnectionRequest,
) -> RefreshExternalConnectionResponse | None:
    """Get a new access token for a brokerage

     Exchanges the stored connection with a brokerage for a new access token, which the caller sends to
    the brokerage itself. LEAN does this whenever its token is about to expire; programs that only
    deploy to the cloud do not need it. A new token may invalidate the previous one, so do not call this
    while an algorithm trades with the same account. The response is secret and does not include the
    lifetime of the token, which depends on the brokerage. When the call fails, LEAN retries it three
    times, five seconds apart.

    Args:
        body (RefreshExternalConnectionRequest): The connection to refresh. The other required
            properties depend on the brokerage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RefreshExternalConnectionResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RefreshExternalConnectionRequest,
) -> Response[RefreshExternalConnectionResponse]:
    """Get a new access token for a brokerage

     Exchanges the stored connection with a brokerage for a new access token, which the caller sends to
    the brokerage itself. LEAN does this whenever its token is about to expire; programs that only
    deploy to the cloud do not need it. A new token may invalidate the previous one, so do not call this
    while an algorithm trades with the same account. The response is secret and does not include the
    lifetime of the token, which depends on the brokerage. When the call fails, LEAN retries it three
    times, five seconds apart.

    Args:
        body (RefreshExternalConnectionRequest): The connection to refresh. The other required
            properties depend on the brokerage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RefreshExternalConnectionResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RefreshExternalConnectionRequest,
) -> RefreshExternalConnectionResponse | None:
    """Get a new access token for a brokerage

     Exchanges the stored connection with a brokerage for a new access token, which the caller sends to
    the brokerage itself. LEAN does this whenever its token is about to expire; programs that only
    deploy to the cloud do not need it. A new token may invalidate the previous one, so do not call this
    while an algorithm trades with the same account. The response is secret and does not include the
    lifetime of the token, which depends on the brokerage. When the call fails, LEAN retries it three
    times, five seconds apart.

    Args:
        body (RefreshExternalConnectionRequest): The connection to refresh. The other required
            properties depend on the brokerage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RefreshExternalConnectionResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
