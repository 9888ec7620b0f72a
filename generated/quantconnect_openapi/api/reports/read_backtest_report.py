from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_report import BacktestReport
from ...models.backtest_report_generating_response import (
    BacktestReportGeneratingResponse,
)
from ...models.backtest_report_request import BacktestReportRequest
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
) -> BacktestReport | BacktestReportGeneratingResponse | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> BacktestReport | BacktestReportGeneratingResponse:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_read_backtest_report_result_type_0 = (
                    BacktestReport.from_dict(data)
                )

                return componentsschemas_read_backtest_report_result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_read_backtest_report_result_type_1 = (
                BacktestReportGeneratingResponse.from_dict(data)
            )

            return componentsschemas_read_backtest_report_result_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BacktestReport | BacktestReportGeneratingResponse]:
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
) -> Response[BacktestReport | BacktestReportGeneratingResponse]:
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
        Response[BacktestReport | BacktestReportGeneratingResponse]
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
) -> BacktestReport | BacktestReportGeneratingResponse | None:
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
        BacktestReport | BacktestReportGeneratingResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BacktestReportRequest,
) -> Response[BacktestReport | BacktestReportGeneratingResponse]:
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
        Response[BacktestReport | BacktestReportGeneratingResponse]
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
) -> BacktestReport | BacktestReportGeneratingResponse | None:
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
        BacktestReport | BacktestReportGeneratingResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
