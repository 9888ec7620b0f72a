from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_collaborator_request import CreateCollaboratorRequest
from ...models.create_collaborator_response import CreateCollaboratorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CreateCollaboratorRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/collaboration/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateCollaboratorResponse | None:
    if response.status_code == 200:
        response_200 = CreateCollaboratorResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollaboratorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCollaboratorRequest,
) -> Response[CreateCollaboratorResponse]:
    """Add a collaborator to a project

     Gives another user access to a project and sets that user's rights. The response lists all
    collaborators, including the owner. A user that does not exist is rejected.

    Args:
        body (CreateCollaboratorRequest): The user to add to a project, and the permissions to
            grant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCollaboratorResponse]
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
    body: CreateCollaboratorRequest,
) -> CreateCollaboratorResponse | None:
    """Add a collaborator to a project

     Gives another user access to a project and sets that user's rights. The response lists all
    collaborators, including the owner. A user that does not exist is rejected.

    Args:
        body (CreateCollaboratorRequest): The user to add to a project, and the permissions to
            grant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCollaboratorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCollaboratorRequest,
) -> Response[CreateCollaboratorResponse]:
    """Add a collaborator to a project

     Gives another user access to a project and sets that user's rights. The response lists all
    collaborators, including the owner. A user that does not exist is rejected.

    Args:
        body (CreateCollaboratorRequest): The user to add to a project, and the permissions to
            grant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCollaboratorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCollaboratorRequest,
) -> CreateCollaboratorResponse | None:
    """Add a collaborator to a project

     Gives another user access to a project and sets that user's rights. The response lists all
    collaborators, including the owner. A user that does not exist is rejected.

    Args:
        body (CreateCollaboratorRequest): The user to add to a project, and the permissions to
            grant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCollaboratorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
