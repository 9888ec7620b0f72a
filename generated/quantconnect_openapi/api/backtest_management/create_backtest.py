from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_response import BacktestResponse
from ...models.create_backtest_request import CreateBacktestRequest
from ...types import Response


def _get_kwargs(
    *,
    body: CreateBacktestRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BacktestResponse | None:
    if response.status_code == 200:
        response_200 = BacktestResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BacktestResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBacktestRequest,
) -> Response[BacktestResponse]:
    r"""Start a backtest

     Starts a run of a finished build on a backtest node and returns at once with the run in state `In
    Queue...`; poll backtests/read until `completed` is true. Every call starts a separate run that
    occupies a node, so never retry a call whose outcome is unknown; list the backtests instead.
    Rejected when no node is free, or with \"Too many backtest requests; please slow down.\" A colon in
    the name is returned as a hyphen.

    Args:
        body (CreateBacktestRequest): The build to run, the name of the run, and its parameters.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestResponse]
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
    body: CreateBacktestRequest,
) -> BacktestResponse | None:
    r"""Start a backtest

     Starts a run of a finished build on a backtest node and returns at once with the run in state `In
    Queue...`; poll backtests/read until `completed` is true. Every call starts a separate run that
    occupies a node, so never retry a call whose outcome is unknown; list the backtests instead.
    Rejected when no node is free, or with \"Too many backtest requests; please slow down.\" A colon in
    the name is returned as a hyphen.

    Args:
        body (CreateBacktestRequest): The build to run, the name of the run, and its parameters.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBacktestRequest,
) -> Response[BacktestResponse]:
    r"""Start a backtest

     Starts a run of a finished build on a backtest node and returns at once with the run in state `In
    Queue...`; poll backtests/read until `completed` is true. Every call starts a separate run that
    occupies a node, so never retry a call whose outcome is unknown; list the backtests instead.
    Rejected when no node is free, or with \"Too many backtest requests; please slow down.\" A colon in
    the name is returned as a hyphen.

    Args:
        body (CreateBacktestRequest): The build to run, the name of the run, and its parameters.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBacktestRequest,
) -> BacktestResponse | None:
    r"""Start a backtest

     Starts a run of a finished build on a backtest node and returns at once with the run in state `In
    Queue...`; poll backtests/read until `completed` is true. Every call starts a separate run that
    occupies a node, so never retry a call whose outcome is unknown; list the backtests instead.
    Rejected when no node is free, or with \"Too many backtest requests; please slow down.\" A colon in
    the name is returned as a hyphen.

    Args:
        body (CreateBacktestRequest): The build to run, the name of the run, and its parameters.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
