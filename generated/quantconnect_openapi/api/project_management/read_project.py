from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.project_list_response import ProjectListResponse
from ...models.read_project_request import ReadProjectRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ReadProjectRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/read",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProjectListResponse | None:
    if response.status_code == 200:
        response_200 = ProjectListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProjectListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadProjectRequest | Unset = UNSET,
) -> Response[ProjectListResponse]:
    """Read one project or list projects

     With `projectId`, returns a list with that one project. With `start` and `end` but no `projectId`, a
    slice of all projects, newest first. With neither, or with no body, every project that the user can
    see, which is a large response on an old account. Unknown properties seem to be ignored, so a
    misspelled `projectId` would list everything. Deleted projects may still be listed under `Recycle
    Bin/`. The response does not include files; read those with files/read.

    Args:
        body (ReadProjectRequest | Unset): The projects to read. Set `projectId`, or `start` and
            `end`, or none of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectListResponse]
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
    body: ReadProjectRequest | Unset = UNSET,
) -> ProjectListResponse | None:
    """Read one project or list projects

     With `projectId`, returns a list with that one project. With `start` and `end` but no `projectId`, a
    slice of all projects, newest first. With neither, or with no body, every project that the user can
    see, which is a large response on an old account. Unknown properties seem to be ignored, so a
    misspelled `projectId` would list everything. Deleted projects may still be listed under `Recycle
    Bin/`. The response does not include files; read those with files/read.

    Args:
        body (ReadProjectRequest | Unset): The projects to read. Set `projectId`, or `start` and
            `end`, or none of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadProjectRequest | Unset = UNSET,
) -> Response[ProjectListResponse]:
    """Read one project or list projects

     With `projectId`, returns a list with that one project. With `start` and `end` but no `projectId`, a
    slice of all projects, newest first. With neither, or with no body, every project that the user can
    see, which is a large response on an old account. Unknown properties seem to be ignored, so a
    misspelled `projectId` would list everything. Deleted projects may still be listed under `Recycle
    Bin/`. The response does not include files; read those with files/read.

    Args:
        body (ReadProjectRequest | Unset): The projects to read. Set `projectId`, or `start` and
            `end`, or none of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadProjectRequest | Unset = UNSET,
) -> ProjectListResponse | None:
    """Read one project or list projects

     With `projectId`, returns a list with that one project. With `start` and `end` but no `projectId`, a
    slice of all projects, newest first. With neither, or with no body, every project that the user can
    see, which is a large response on an old account. Unknown properties seem to be ignored, so a
    misspelled `projectId` would list everything. Deleted projects may still be listed under `Recycle
    Bin/`. The response does not include files; read those with files/read.

    Args:
        body (ReadProjectRequest | Unset): The projects to read. Set `projectId`, or `start` and
            `end`, or none of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
