from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_backtest_logs_request import ReadBacktestLogsRequest
from ...models.read_backtest_logs_result import ReadBacktestLogsResult
from ...types import Response


def _get_kwargs(
    *,
    body: ReadBacktestLogsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/read/log",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReadBacktestLogsResult | None:
    if response.status_code == 200:
        response_200 = ReadBacktestLogsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReadBacktestLogsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestLogsRequest,
) -> Response[ReadBacktestLogsResult]:
    r"""Read log lines of a backtest

     Returns a page of up to 200 log lines, oldest first. With `query`, only lines that contain it are
    returned, and `start` and `end` count only those lines. `length` is the total number of matching
    lines, so it shows when the last page is reached. Larger pages are rejected with \"Log lines can be
    read in pages up to 200 lines\". The terms of use forbid extracting market data this way.

    Args:
        body (ReadBacktestLogsRequest): The backtest and the range of its log lines to read, up to
            200 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadBacktestLogsResult]
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
    body: ReadBacktestLogsRequest,
) -> ReadBacktestLogsResult | None:
    r"""Read log lines of a backtest

     Returns a page of up to 200 log lines, oldest first. With `query`, only lines that contain it are
    returned, and `start` and `end` count only those lines. `length` is the total number of matching
    lines, so it shows when the last page is reached. Larger pages are rejected with \"Log lines can be
    read in pages up to 200 lines\". The terms of use forbid extracting market data this way.

    Args:
        body (ReadBacktestLogsRequest): The backtest and the range of its log lines to read, up to
            200 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadBacktestLogsResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestLogsRequest,
) -> Response[ReadBacktestLogsResult]:
    r"""Read log lines of a backtest

     Returns a page of up to 200 log lines, oldest first. With `query`, only lines that contain it are
    returned, and `start` and `end` count only those lines. `length` is the total number of matching
    lines, so it shows when the last page is reached. Larger pages are rejected with \"Log lines can be
    read in pages up to 200 lines\". The terms of use forbid extracting market data this way.

    Args:
        body (ReadBacktestLogsRequest): The backtest and the range of its log lines to read, up to
            200 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadBacktestLogsResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadBacktestLogsRequest,
) -> ReadBacktestLogsResult | None:
    r"""Read log lines of a backtest

     Returns a page of up to 200 log lines, oldest first. With `query`, only lines that contain it are
    returned, and `start` and `end` count only those lines. `length` is the total number of matching
    lines, so it shows when the last page is reached. Larger pages are rejected with \"Log lines can be
    read in pages up to 200 lines\". The terms of use forbid extracting market data this way.

    Args:
        body (ReadBacktestLogsRequest): The backtest and the range of its log lines to read, up to
            200 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadBacktestLogsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
