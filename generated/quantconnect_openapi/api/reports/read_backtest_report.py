from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_report_request import BacktestReportRequest
from ...models.backtest_report_response import BacktestReportResponse
from ...types import Response


def _get_kwargs(
    *,
    body: BacktestReportRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/read/report",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BacktestReportResponse | None:
    if response.status_code == 200:
        response_200 = BacktestReportResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BacktestReportResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BacktestReportRequest,
) -> Response[BacktestReportResponse]:
    """Read the report of a backtest

     Returns the report of a finished run as one HTML document. The first responses only state that the
    report is being generated; poll until `report` is present. LEAN's own client polls every ten seconds
    and gives up after a minute. Calling again changes nothing.

    Args:
        body (BacktestReportRequest): The backtest whose report to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestReportResponse]
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
    body: BacktestReportRequest,
) -> BacktestReportResponse | None:
    """Read the report of a backtest

     Returns the report of a finished run as one HTML document. The first responses only state that the
    report is being generated; poll until `report` is present. LEAN's own client polls every ten seconds
    and gives up after a minute. Calling again changes nothing.

    Args:
        body (BacktestReportRequest): The backtest whose report to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestReportResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BacktestReportRequest,
) -> Response[BacktestReportResponse]:
    """Read the report of a backtest

     Returns the report of a finished run as one HTML document. The first responses only state that the
    report is being generated; poll until `report` is present. LEAN's own client polls every ten seconds
    and gives up after a minute. Calling again changes nothing.

    Args:
        body (BacktestReportRequest): The backtest whose report to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacktestReportResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BacktestReportRequest,
) -> BacktestReportResponse | None:
    """Read the report of a backtest

     Returns the report of a finished run as one HTML document. The first responses only state that the
    report is being generated; poll until `report` is present. LEAN's own client polls every ten seconds
    and gives up after a minute. Calling again changes nothing.

    Args:
        body (BacktestReportRequest): The backtest whose report to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacktestReportResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
