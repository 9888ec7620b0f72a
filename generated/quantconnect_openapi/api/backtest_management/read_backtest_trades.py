from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_trades_response import BacktestTradesResponse
from ...models.read_backtest_trades_request import ReadBacktestTradesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadBacktestTradesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/trades/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BacktestTradesResponse | None:
    if response.status_code == 200:
        response_200 = BacktestTradesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BacktestTradesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestTradesRequest,
) -> Response[BacktestTradesResponse]:
    """Read closed trades of a backtest

     Returns a page of closed trades, each with the orders that opened and closed it. `length` counts all
    trades of the run, so it shows when the last page is reached. Positions that are still open at the
    end of the run are not included.

    Args:
        body (ReadBacktestTradesRequest): The backtest and the range of its closed trades to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestTradesResponse]
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
    body: ReadBacktestTradesRequest,
) -> BacktestTradesResponse | None:
    """Read closed trades of a backtest

     Returns a page of closed trades, each with the orders that opened and closed it. `length` counts all
    trades of the run, so it shows when the last page is reached. Positions that are still open at the
    end of the run are not included.

    Args:
        body (ReadBacktestTradesRequest): The backtest and the range of its closed trades to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestTradesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestTradesRequest,
) -> Response[BacktestTradesResponse]:
    """Read closed trades of a backtest

     Returns a page of closed trades, each with the orders that opened and closed it. `length` counts all
    trades of the run, so it shows when the last page is reached. Positions that are still open at the
    end of the run are not included.

    Args:
        body (ReadBacktestTradesRequest): The backtest and the range of its closed trades to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestTradesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestTradesRequest,
) -> BacktestTradesResponse | None:
    """Read closed trades of a backtest

     Returns a page of closed trades, each with the orders that opened and closed it. `length` counts all
    trades of the run, so it shows when the last page is reached. Positions that are still open at the
    end of the run are not included.

    Args:
        body (ReadBacktestTradesRequest): The backtest and the range of its closed trades to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestTradesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
