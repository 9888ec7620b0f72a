from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_chart_response import ReadChartResponse
from ...models.read_live_chart_request import ReadLiveChartRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveChartRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/chart/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReadChartResponse | None:
    if response.status_code == 200:
        response_200 = ReadChartResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReadChartResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveChartRequest,
) -> Response[ReadChartResponse]:
    """Read a chart of a live deployment

     Returns the points of one chart of the newest deployment within a time range, reduced to about
    `count` points per series. While the chart is being prepared, the response has `progress` instead of
    `chart`; poll until `chart` is present. LEAN's client polls every five seconds for up to a minute.
    Points arrive a few minutes late while the algorithm runs. Rejected when there is no chart of that
    name or `start` is after `end`.

    Args:
        body (ReadLiveChartRequest): The chart to read, the time range, and the number of points
            to downsample to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadChartResponse]
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
    body: ReadLiveChartRequest,
) -> ReadChartResponse | None:
    """Read a chart of a live deployment

     Returns the points of one chart of the newest deployment within a time range, reduced to about
    `count` points per series. While the chart is being prepared, the response has `progress` instead of
    `chart`; poll until `chart` is present. LEAN's client polls every five seconds for up to a minute.
    Points arrive a few minutes late while the algorithm runs. Rejected when there is no chart of that
    name or `start` is after `end`.

    Args:
        body (ReadLiveChartRequest): The chart to read, the time range, and the number of points
            to downsample to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadChartResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveChartRequest,
) -> Response[ReadChartResponse]:
    """Read a chart of a live deployment

     Returns the points of one chart of the newest deployment within a time range, reduced to about
    `count` points per series. While the chart is being prepared, the response has `progress` instead of
    `chart`; poll until `chart` is present. LEAN's client polls every five seconds for up to a minute.
    Points arrive a few minutes late while the algorithm runs. Rejected when there is no chart of that
    name or `start` is after `end`.

    Args:
        body (ReadLiveChartRequest): The chart to read, the time range, and the number of points
            to downsample to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadChartResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveChartRequest,
) -> ReadChartResponse | None:
    """Read a chart of a live deployment

     Returns the points of one chart of the newest deployment within a time range, reduced to about
    `count` points per series. While the chart is being prepared, the response has `progress` instead of
    `chart`; poll until `chart` is present. LEAN's client polls every five seconds for up to a minute.
    Points arrive a few minutes late while the algorithm runs. Rejected when there is no chart of that
    name or `start` is after `end`.

    Args:
        body (ReadLiveChartRequest): The chart to read, the time range, and the number of points
            to downsample to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadChartResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
