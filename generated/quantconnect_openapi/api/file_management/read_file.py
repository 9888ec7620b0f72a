from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.project_files_response import ProjectFilesResponse
from ...models.read_files_request import ReadFilesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadFilesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/files/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProjectFilesResponse | None:
    if response.status_code == 200:
        response_200 = ProjectFilesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProjectFilesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadFilesRequest,
) -> Response[ProjectFilesResponse]:
    """Read one file or all files

     With `name`, returns that file; without it, every file of the project, including contents, in one
    response. A name that does not exist is rejected.

    Args:
        body (ReadFilesRequest): The project, and the file or files to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectFilesResponse]
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
    body: ReadFilesRequest,
) -> ProjectFilesResponse | None:
    """Read one file or all files

     With `name`, returns that file; without it, every file of the project, including contents, in one
    response. A name that does not exist is rejected.

    Args:
        body (ReadFilesRequest): The project, and the file or files to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectFilesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadFilesRequest,
) -> Response[ProjectFilesResponse]:
    """Read one file or all files

     With `name`, returns that file; without it, every file of the project, including contents, in one
    response. A name that does not exist is rejected.

    Args:
        body (ReadFilesRequest): The project, and the file or files to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectFilesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadFilesRequest,
) -> ProjectFilesResponse | None:
    """Read one file or all files

     With `name`, returns that file; without it, every file of the project, including contents, in one
    response. A name that does not exist is rejected.

    Args:
        body (ReadFilesRequest): The project, and the file or files to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectFilesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
