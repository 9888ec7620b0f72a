from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_user_request import ReadUserRequest
from ...models.user_response import UserResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ReadUserRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/user/read",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UserResponse | None:
    if response.status_code == 200:
        response_200 = UserResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UserResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadUserRequest | Unset = UNSET,
) -> Response[UserResponse]:
    """Read the calling user

     Returns the name and picture of the user whose credentials sign the call, and the badge that the
    user has in an organization. Without `organizationId`, or with no body, this is the user's preferred
    organization.

    Args:
        body (ReadUserRequest | Unset): The organization whose badge to include.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserResponse]
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
    body: ReadUserRequest | Unset = UNSET,
) -> UserResponse | None:
    """Read the calling user

     Returns the name and picture of the user whose credentials sign the call, and the badge that the
    user has in an organization. Without `organizationId`, or with no body, this is the user's preferred
    organization.

    Args:
        body (ReadUserRequest | Unset): The organization whose badge to include.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadUserRequest | Unset = UNSET,
) -> Response[UserResponse]:
    """Read the calling user

     Returns the name and picture of the user whose credentials sign the call, and the badge that the
    user has in an organization. Without `organizationId`, or with no body, this is the user's preferred
    organization.

    Args:
        body (ReadUserRequest | Unset): The organization whose badge to include.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadUserRequest | Unset = UNSET,
) -> UserResponse | None:
    """Read the calling user

     Returns the name and picture of the user whose credentials sign the call, and the badge that the
    user has in an organization. Without `organizationId`, or with no body, this is the user's preferred
    organization.

    Args:
        body (ReadUserRequest | Unset): The organization whose badge to include.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
