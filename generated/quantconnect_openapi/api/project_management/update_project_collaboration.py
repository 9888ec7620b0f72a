from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_collaborator_request import UpdateCollaboratorRequest
from ...models.update_collaborator_response import UpdateCollaboratorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateCollaboratorRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/collaboration/update",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateCollaboratorResponse | None:
    if response.status_code == 200:
        response_200 = UpdateCollaboratorResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateCollaboratorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCollaboratorRequest,
) -> Response[UpdateCollaboratorResponse]:
    """Change the rights of a collaborator

     Sets both rights of an existing collaborator. The response lists all collaborators.

    Args:
        body (UpdateCollaboratorRequest): The collaborator to change, and the new value of both
            permissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateCollaboratorResponse]
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
    body: UpdateCollaboratorRequest,
) -> UpdateCollaboratorResponse | None:
    """Change the rights of a collaborator

     Sets both rights of an existing collaborator. The response lists all collaborators.

    Args:
        body (UpdateCollaboratorRequest): The collaborator to change, and the new value of both
            permissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateCollaboratorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCollaboratorRequest,
) -> Response[UpdateCollaboratorResponse]:
    """Change the rights of a collaborator

     Sets both rights of an existing collaborator. The response lists all collaborators.

    Args:
        body (UpdateCollaboratorRequest): The collaborator to change, and the new value of both
            permissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateCollaboratorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCollaboratorRequest,
) -> UpdateCollaboratorResponse | None:
    """Change the rights of a collaborator

     Sets both rights of an existing collaborator. The response lists all collaborators.

    Args:
        body (UpdateCollaboratorRequest): The collaborator to change, and the new value of both
            permissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateCollaboratorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
