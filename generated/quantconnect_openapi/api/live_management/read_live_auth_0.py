from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.authorize_external_connection_response import (
    AuthorizeExternalConnectionResponse,
)
from ...models.read_external_connection_request import ReadExternalConnectionRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadExternalConnectionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/auth0/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AuthorizeExternalConnectionResponse | None:
    if response.status_code == 200:
        response_200 = AuthorizeExternalConnectionResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AuthorizeExternalConnectionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadExternalConnectionRequest,
) -> Response[AuthorizeExternalConnectionResponse]:
    """Read a connection to a brokerage account

     Returns what the brokerage provided when the user signed in: tokens, to be passed under the same
    names in the brokerage settings of live/create, and the accounts to choose from. Rejected until a
    connection exists. After live/auth0/authorize, one official client polls every five seconds for up
    to seven minutes; another makes a single call with a timeout of 800 seconds. The response is secret;
    keep it out of logs.

    Args:
        body (ReadExternalConnectionRequest): The brokerage or data provider whose connection to
            read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AuthorizeExternalConnectionResponse]
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
    body: ReadExternalConnectionRequest,
) -> AuthorizeExternalConnectionResponse | None:
    """Read a connection to a brokerage account

     Returns what the brokerage provided when the user signed in: tokens, to be passed under the same
    names in the brokerage settings of live/create, and the accounts to choose from. Rejected until a
    connection exists. After live/auth0/authorize, one official client polls every five seconds for up
    to seven minutes; another makes a single call with a timeout of 800 seconds. The response is secret;
    keep it out of logs.

    Args:
        body (ReadExternalConnectionRequest): The brokerage or data provider whose connection to
            read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AuthorizeExternalConnectionResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadExternalConnectionRequest,
) -> Response[AuthorizeExternalConnectionResponse]:
    """Read a connection to a brokerage account

     Returns what the brokerage provided when the user signed in: tokens, to be passed under the same
    names in the brokerage settings of live/create, and the accounts to choose from. Rejected until a
    connection exists. After live/auth0/authorize, one official client polls every five seconds for up
    to seven minutes; another makes a single call with a timeout of 800 seconds. The response is secret;
    keep it out of logs.

    Args:
        body (ReadExternalConnectionRequest): The brokerage or data provider whose connection to
            read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AuthorizeExternalConnectionResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadExternalConnectionRequest,
) -> AuthorizeExternalConnectionResponse | None:
    """Read a connection to a brokerage account

     Returns what the brokerage provided when the user signed in: tokens, to be passed under the same
    names in the brokerage settings of live/create, and the accounts to choose from. Rejected until a
    connection exists. After live/auth0/authorize, one official client polls every five seconds for up
    to seven minutes; another makes a single call with a timeout of 800 seconds. The response is secret;
    keep it out of logs.

    Args:
        body (ReadExternalConnectionRequest): The brokerage or data provider whose connection to
            read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AuthorizeExternalConnectionResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
