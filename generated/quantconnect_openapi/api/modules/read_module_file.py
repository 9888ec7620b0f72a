from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.module_file_response import ModuleFileResponse
from ...models.read_module_file_request import ReadModuleFileRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadModuleFileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/modules/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModuleFileResponse | None:
    if response.status_code == 200:
        response_200 = ModuleFileResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModuleFileResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadModuleFileRequest,
) -> Response[ModuleFileResponse]:
    """Get a link to a file of a module

     Returns a URL from which one package file of a licensed module can be downloaded without API
    credentials. Anyone who has the URL can download the file, so keep it out of logs.

    Args:
        body (ReadModuleFileRequest): One file of a module, and the organization that has a
            license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModuleFileResponse]
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
    body: ReadModuleFileRequest,
) -> ModuleFileResponse | None:
    """Get a link to a file of a module

     Returns a URL from which one package file of a licensed module can be downloaded without API
    credentials. Anyone who has the URL can download the file, so keep it out of logs.

    Args:
        body (ReadModuleFileRequest): One file of a module, and the organization that has a
            license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModuleFileResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadModuleFileRequest,
) -> Response[ModuleFileResponse]:
    """Get a link to a file of a module

     Returns a URL from which one package file of a licensed module can be downloaded without API
    credentials. Anyone who has the URL can download the file, so keep it out of logs.

    Args:
        body (ReadModuleFileRequest): One file of a module, and the organization that has a
            license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModuleFileResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadModuleFileRequest,
) -> ModuleFileResponse | None:
    """Get a link to a file of a module

     Returns a URL from which one package file of a licensed module can be downloaded without API
    credentials. Anyone who has the URL can download the file, so keep it out of logs.

    Args:
        body (ReadModuleFileRequest): One file of a module, and the organization that has a
            license for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModuleFileResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
