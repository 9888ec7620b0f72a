from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_collaborator_request import DeleteCollaboratorRequest
from ...models.delete_collaborator_response import DeleteCollaboratorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DeleteCollaboratorRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/collaboration/delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteCollaboratorResponse | None:
    if response.status_code == 200:
        response_200 = DeleteCollaboratorResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteCollaboratorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteCollaboratorRequest,
) -> Response[DeleteCollaboratorResponse]:
    """Remove a collaborator from a project

     Revokes a user's access to a project. The response lists those who still have it. Note that the user
    is identified by `collaboratorId` here and by `collaboratorUserId` in the other calls.

    Args:
        body (DeleteCollaboratorRequest): The collaborator to remove from a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteCollaboratorResponse]
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
    body: DeleteCollaboratorRequest,
) -> DeleteCollaboratorResponse | None:
    """Remove a collaborator from a project

     Revokes a user's access to a project. The response lists those who still have it. Note that the user
    is identified by `collaboratorId` here and by `collaboratorUserId` in the other calls.

    Args:
        body (DeleteCollaboratorRequest): The collaborator to remove from a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteCollaboratorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteCollaboratorRequest,
) -> Response[DeleteCollaboratorResponse]:
    """Remove a collaborator from a project

     Revokes a user's access to a project. The response lists those who still have it. Note that the user
    is identified by `collaboratorId` here and by `collaboratorUserId` in the other calls.

    Args:
        body (DeleteCollaboratorRequest): The collaborator to remove from a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteCollaboratorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteCollaboratorRequest,
) -> DeleteCollaboratorResponse | None:
    """Remove a collaborator from a project

     Revokes a user's access to a project. The response lists those who still have it. Note that the user
    is identified by `collaboratorId` here and by `collaboratorUserId` in the other calls.

    Args:
        body (DeleteCollaboratorRequest): The collaborator to remove from a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteCollaboratorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
