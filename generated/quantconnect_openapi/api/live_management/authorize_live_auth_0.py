from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.authorize_external_connection_request import (
    AuthorizeExternalConnectionRequest,
)
from ...models.request_failed_error import RequestFailedError
from ...types import Response


def _get_kwargs(
    *,
    body: AuthorizeExternalConnectionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/auth0/authorize",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RequestFailedError | None:
    if response.status_code == 200:
        response_200 = RequestFailedError.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RequestFailedError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizeExternalConnectionRequest,
) -> Response[RequestFailedError]:
    """Start connecting a brokerage account

     Returns the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an empty
    body, and the address in the `Location` header. Do not follow it in your program; open it in the
    user's browser, where the user must be signed in to QuantConnect. Then poll live/auth0/read until
    the connection exists. The official command line client has the browser make this call, as a GET
    with the properties in the address.

    Args:
        body (AuthorizeExternalConnectionRequest): The brokerage or data provider to connect to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RequestFailedError]
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
    body: AuthorizeExternalConnectionRequest,
) -> RequestFailedError | None:
    """Start connecting a brokerage account

     Returns the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an empty
    body, and the address in the `Location` header. Do not follow it in your program; open it in the
    user's browser, where the user must be signed in to QuantConnect. Then poll live/auth0/read until
    the connection exists. The official command line client has the browser make this call, as a GET
    with the properties in the address.

    Args:
        body (AuthorizeExternalConnectionRequest): The brokerage or data provider to connect to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RequestFailedError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizeExternalConnectionRequest,
) -> Response[RequestFailedError]:
    """Start connecting a brokerage account

     Returns the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an empty
    body, and the address in the `Location` header. Do not follow it in your program; open it in the
    user's browser, where the user must be signed in to QuantConnect. Then poll live/auth0/read until
    the connection exists. The official command line client has the browser make this call, as a GET
    with the properties in the address.

    Args:
        body (AuthorizeExternalConnectionRequest): The brokerage or data provider to connect to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RequestFailedError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizeExternalConnectionRequest,
) -> RequestFailedError | None:
    """Start connecting a brokerage account

     Returns the address at which the user signs in to the brokerage, as a redirect: HTTP 302, an empty
    body, and the address in the `Location` header. Do not follow it in your program; open it in the
    user's browser, where the user must be signed in to QuantConnect. Then poll live/auth0/read until
    the connection exists. The official command line client has the browser make this call, as a GET
    with the properties in the address.

    Args:
        body (AuthorizeExternalConnectionRequest): The brokerage or data provider to connect to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RequestFailedError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
