from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backtest_insight_export_row import BacktestInsightExportRow
from ...models.export_backtest_insights_request import ExportBacktestInsightsRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ExportBacktestInsightsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/backtests/export/insights",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[BacktestInsightExportRow] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemas_backtest_insight_export_item_data in _response_200:
            componentsschemas_backtest_insight_export_item = (
                BacktestInsightExportRow.from_dict(
                    componentsschemas_backtest_insight_export_item_data
                )
            )

            response_200.append(componentsschemas_backtest_insight_export_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[BacktestInsightExportRow]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportBacktestInsightsRequest,
) -> Response[list[BacktestInsightExportRow]]:
    """Download all insights of a backtest

     Returns all forecasts that the alpha models of a run made, as one JSON file named after the run. The
    file is a list; a rejection is an object. backtests/read/insights reads parts of the list.

    Args:
        body (ExportBacktestInsightsRequest): The backtest whose insights to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[BacktestInsightExportRow]]
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
    body: ExportBacktestInsightsRequest,
) -> list[BacktestInsightExportRow] | None:
    """Download all insights of a backtest

     Returns all forecasts that the alpha models of a run made, as one JSON file named after the run. The
    file is a list; a rejection is an object. backtests/read/insights reads parts of the list.

    Args:
        body (ExportBacktestInsightsRequest): The backtest whose insights to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[BacktestInsightExportRow]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportBacktestInsightsRequest,
) -> Response[list[BacktestInsightExportRow]]:
    """Download all insights of a backtest

     Returns all forecasts that the alpha models of a run made, as one JSON file named after the run. The
    file is a list; a rejection is an object. backtests/read/insights reads parts of the list.

    Args:
        body (ExportBacktestInsightsRequest): The backtest whose insights to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[BacktestInsightExportRow]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExportBacktestInsightsRequest,
) -> list[BacktestInsightExportRow] | None:
    """Download all insights of a backtest

     Returns all forecasts that the alpha models of a run made, as one JSON file named after the run. The
    file is a list; a rejection is an object. backtests/read/insights reads parts of the list.

    Args:
        body (ExportBacktestInsightsRequest): The backtest whose insights to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[BacktestInsightExportRow]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
