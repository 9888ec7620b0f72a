from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_file_list_response import DataFileListResponse
from ...models.list_data_files_request import ListDataFilesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ListDataFilesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/data/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataFileListResponse | None:
    if response.status_code == 200:
        response_200 = DataFileListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataFileListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataFilesRequest,
) -> Response[DataFileListResponse]:
    """List the data files under a path

     Returns the names of all files whose path begins with `filePath`. A prefix that matches no file
    returns HTTP 500 with an empty body; this is not a transient error, so do not retry it.

    Args:
        body (ListDataFilesRequest): The path prefix of the files to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataFileListResponse]
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
    body: ListDataFilesRequest,
) -> DataFileListResponse | None:
    """List the data files under a path

     Returns the names of all files whose path begins with `filePath`. A prefix that matches no file
    returns HTTP 500 with an empty body; this is not a transient error, so do not retry it.

    Args:
        body (ListDataFilesRequest): The path prefix of the files to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataFileListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataFilesRequest,
) -> Response[DataFileListResponse]:
    """List the data files under a path

     Returns the names of all files whose path begins with `filePath`. A prefix that matches no file
    returns HTTP 500 with an empty body; this is not a transient error, so do not retry it.

    Args:
        body (ListDataFilesRequest): The path prefix of the files to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataFileListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataFilesRequest,
) -> DataFileListResponse | None:
    """List the data files under a path

     Returns the names of all files whose path begins with `filePath`. A prefix that matches no file
    returns HTTP 500 with an empty body; this is not a transient error, so do not retry it.

    Args:
        body (ListDataFilesRequest): The path prefix of the files to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataFileListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
