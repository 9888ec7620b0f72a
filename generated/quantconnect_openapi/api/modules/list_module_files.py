from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_module_files_request import ListModuleFilesRequest
from ...models.module_files_response import ModuleFilesResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ListModuleFilesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/modules/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModuleFilesResponse | None:
    if response.status_code == 200:
        response_200 = ModuleFilesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModuleFilesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListModuleFilesRequest,
) -> Response[ModuleFilesResponse]:
    """List the files of a module

     Returns the names of the package files of one licensed module, such as a brokerage plugin of LEAN.
    Older versions may be listed alongside the newest, so compare the version in each name. Download a
    file with modules/read.

    Args:
        body (ListModuleFilesRequest): A module, and the organization that has a license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModuleFilesResponse]
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
    body: ListModuleFilesRequest,
) -> ModuleFilesResponse | None:
    """List the files of a module

     Returns the names of the package files of one licensed module, such as a brokerage plugin of LEAN.
    Older versions may be listed alongside the newest, so compare the version in each name. Download a
    file with modules/read.

    Args:
        body (ListModuleFilesRequest): A module, and the organization that has a license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModuleFilesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListModuleFilesRequest,
) -> Response[ModuleFilesResponse]:
    """List the files of a module

     Returns the names of the package files of one licensed module, such as a brokerage plugin of LEAN.
    Older versions may be listed alongside the newest, so compare the version in each name. Download a
    file with modules/read.

    Args:
        body (ListModuleFilesRequest): A module, and the organization that has a license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModuleFilesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListModuleFilesRequest,
) -> ModuleFilesResponse | None:
    """List the files of a module

     Returns the names of the package files of one licensed module, such as a brokerage plugin of LEAN.
    Older versions may be listed alongside the newest, so compare the version in each name. Download a
    file with modules/read.

    Args:
        body (ListModuleFilesRequest): A module, and the organization that has a license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModuleFilesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
