from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_response import BacktestResponse
from ...models.read_backtest_request import ReadBacktestRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadBacktestRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/read",
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
    body: ReadBacktestRequest,
) -> Response[BacktestResponse]:
    """Read a backtest

     Returns the state of a run, and its results once `completed` is true. Statistics may follow a few
    seconds later, so check `totalPerformance` too. A failed run has `error` and `stacktrace`. `charts`
    contains only the names of the charts; their points, and the orders, trades and logs, have their own
    calls.

    Args:
        body (ReadBacktestRequest): The backtest to read.

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
    body: ReadBacktestRequest,
) -> BacktestResponse | None:
    """Read a backtest

     Returns the state of a run, and its results once `completed` is true. Statistics may follow a few
    seconds later, so check `totalPerformance` too. A failed run has `error` and `stacktrace`. `charts`
    contains only the names of the charts; their points, and the orders, trades and logs, have their own
    calls.

    Args:
        body (ReadBacktestRequest): The backtest to read.

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
    body: ReadBacktestRequest,
) -> Response[BacktestResponse]:
    """Read a backtest

     Returns the state of a run, and its results once `completed` is true. Statistics may follow a few
    seconds later, so check `totalPerformance` too. A failed run has `error` and `stacktrace`. `charts`
    contains only the names of the charts; their points, and the orders, trades and logs, have their own
    calls.

    Args:
        body (ReadBacktestRequest): The backtest to read.

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
    body: ReadBacktestRequest,
) -> BacktestResponse | None:
    """Read a backtest

     Returns the state of a run, and its results once `completed` is true. Statistics may follow a few
    seconds later, so check `totalPerformance` too. A failed run has `error` and `stacktrace`. `charts`
    contains only the names of the charts; their points, and the orders, trades and logs, have their own
    calls.

    Args:
        body (ReadBacktestRequest): The backtest to read.

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
