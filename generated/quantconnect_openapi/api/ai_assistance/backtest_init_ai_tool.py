from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_init_response import BacktestInitResponse
from ...models.basic_files_request import BasicFilesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: BasicFilesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/ai/tools/backtest-init",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BacktestInitResponse | None:
    if response.status_code == 200:
        response_200 = BacktestInitResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BacktestInitResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BasicFilesRequest,
) -> Response[BacktestInitResponse]:
    """Check that an algorithm starts

     Runs the given files as an algorithm for a few seconds and reports errors during its initialization.
    The files are those in the request, not those of a project; nothing is stored. Finds errors that
    only occur when the code runs, which a build does not.

    Args:
        body (BasicFilesRequest): Code to check, in one language.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestInitResponse]
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
    body: BasicFilesRequest,
) -> BacktestInitResponse | None:
    """Check that an algorithm starts

     Runs the given files as an algorithm for a few seconds and reports errors during its initialization.
    The files are those in the request, not those of a project; nothing is stored. Finds errors that
    only occur when the code runs, which a build does not.

    Args:
        body (BasicFilesRequest): Code to check, in one language.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestInitResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BasicFilesRequest,
) -> Response[BacktestInitResponse]:
    """Check that an algorithm starts

     Runs the given files as an algorithm for a few seconds and reports errors during its initialization.
    The files are those in the request, not those of a project; nothing is stored. Finds errors that
    only occur when the code runs, which a build does not.

    Args:
        body (BasicFilesRequest): Code to check, in one language.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestInitResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BasicFilesRequest,
) -> BacktestInitResponse | None:
    """Check that an algorithm starts

     Runs the given files as an algorithm for a few seconds and reports errors during its initialization.
    The files are those in the request, not those of a project; nothing is stored. Finds errors that
    only occur when the code runs, which a build does not.

    Args:
        body (BasicFilesRequest): Code to check, in one language.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestInitResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
