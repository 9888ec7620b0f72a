from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.live_orders_response import LiveOrdersResponse
from ...models.read_live_orders_request import ReadLiveOrdersRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveOrdersRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/orders/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LiveOrdersResponse | None:
    if response.status_code == 200:
        response_200 = LiveOrdersResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LiveOrdersResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveOrdersRequest,
) -> Response[LiveOrdersResponse]:
    """Read orders of live deployments

     Returns a page of up to 1000 orders with their events, from all deployments of the project, in the
    order in which the deployments were launched. While the orders are being loaded, the response has
    `progress` instead of `orders`; poll until they are present. Request the next page until one is
    short or empty; do not rely on `length`. New orders appear about every ten minutes, and when the
    deployment stops.

    Args:
        body (ReadLiveOrdersRequest): The project and the page of its live orders to read, at most
            1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveOrdersResponse]
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
    body: ReadLiveOrdersRequest,
) -> LiveOrdersResponse | None:
    """Read orders of live deployments

     Returns a page of up to 1000 orders with their events, from all deployments of the project, in the
    order in which the deployments were launched. While the orders are being loaded, the response has
    `progress` instead of `orders`; poll until they are present. Request the next page until one is
    short or empty; do not rely on `length`. New orders appear about every ten minutes, and when the
    deployment stops.

    Args:
        body (ReadLiveOrdersRequest): The project and the page of its live orders to read, at most
            1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveOrdersResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveOrdersRequest,
) -> Response[LiveOrdersResponse]:
    """Read orders of live deployments

     Returns a page of up to 1000 orders with their events, from all deployments of the project, in the
    order in which the deployments were launched. While the orders are being loaded, the response has
    `progress` instead of `orders`; poll until they are present. Request the next page until one is
    short or empty; do not rely on `length`. New orders appear about every ten minutes, and when the
    deployment stops.

    Args:
        body (ReadLiveOrdersRequest): The project and the page of its live orders to read, at most
            1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveOrdersResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveOrdersRequest,
) -> LiveOrdersResponse | None:
    """Read orders of live deployments

     Returns a page of up to 1000 orders with their events, from all deployments of the project, in the
    order in which the deployments were launched. While the orders are being loaded, the response has
    `progress` instead of `orders`; poll until they are present. Request the next page until one is
    short or empty; do not rely on `length`. New orders appear about every ten minutes, and when the
    deployment stops.

    Args:
        body (ReadLiveOrdersRequest): The project and the page of its live orders to read, at most
            1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveOrdersResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
