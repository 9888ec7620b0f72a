from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.live_insights_response import LiveInsightsResponse
from ...models.read_live_insights_request import ReadLiveInsightsRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveInsightsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/insights/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LiveInsightsResponse | None:
    if response.status_code == 200:
        response_200 = LiveInsightsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LiveInsightsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveInsightsRequest,
) -> Response[LiveInsightsResponse]:
    """Read insights of a live deployment

     Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms without
    such models have none. Request the next page until one is short or empty; do not rely on `length`. A
    page may also be empty because the insights are still being loaded. New insights appear about every
    ten minutes, and when the deployment stops.

    Args:
        body (ReadLiveInsightsRequest): The project and the page of its live insights to read, at
            most 100 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveInsightsResponse]
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
    body: ReadLiveInsightsRequest,
) -> LiveInsightsResponse | None:
    """Read insights of a live deployment

     Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms without
    such models have none. Request the next page until one is short or empty; do not rely on `length`. A
    page may also be empty because the insights are still being loaded. New insights appear about every
    ten minutes, and when the deployment stops.

    Args:
        body (ReadLiveInsightsRequest): The project and the page of its live insights to read, at
            most 100 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveInsightsResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveInsightsRequest,
) -> Response[LiveInsightsResponse]:
    """Read insights of a live deployment

     Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms without
    such models have none. Request the next page until one is short or empty; do not rely on `length`. A
    page may also be empty because the insights are still being loaded. New insights appear about every
    ten minutes, and when the deployment stops.

    Args:
        body (ReadLiveInsightsRequest): The project and the page of its live insights to read, at
            most 100 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveInsightsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveInsightsRequest,
) -> LiveInsightsResponse | None:
    """Read insights of a live deployment

     Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms without
    such models have none. Request the next page until one is short or empty; do not rely on `length`. A
    page may also be empty because the insights are still being loaded. New insights appear about every
    ten minutes, and when the deployment stops.

    Args:
        body (ReadLiveInsightsRequest): The project and the page of its live insights to read, at
            most 100 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveInsightsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
