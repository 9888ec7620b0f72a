from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.live_trades_response import LiveTradesResponse
from ...models.read_live_trades_request import ReadLiveTradesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveTradesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/trades/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LiveTradesResponse | None:
    if response.status_code == 200:
        response_200 = LiveTradesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LiveTradesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveTradesRequest,
) -> Response[LiveTradesResponse]:
    """Read closed trades of live deployments

     Returns a page of up to 1000 closed trades, each with the orders that opened and closed it, of one
    deployment or of all deployments of the project. While the trades are being loaded, the response has
    `progress` instead of `trades`; poll until they are present. `length` counts all matching trades, so
    it shows when the last page is reached. New trades appear about every ten minutes.

    Args:
        body (ReadLiveTradesRequest): The project and the page of its closed live trades to read,
            at most 1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveTradesResponse]
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
    body: ReadLiveTradesRequest,
) -> LiveTradesResponse | None:
    """Read closed trades of live deployments

     Returns a page of up to 1000 closed trades, each with the orders that opened and closed it, of one
    deployment or of all deployments of the project. While the trades are being loaded, the response has
    `progress` instead of `trades`; poll until they are present. `length` counts all matching trades, so
    it shows when the last page is reached. New trades appear about every ten minutes.

    Args:
        body (ReadLiveTradesRequest): The project and the page of its closed live trades to read,
            at most 1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveTradesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveTradesRequest,
) -> Response[LiveTradesResponse]:
    """Read closed trades of live deployments

     Returns a page of up to 1000 closed trades, each with the orders that opened and closed it, of one
    deployment or of all deployments of the project. While the trades are being loaded, the response has
    `progress` instead of `trades`; poll until they are present. `length` counts all matching trades, so
    it shows when the last page is reached. New trades appear about every ten minutes.

    Args:
        body (ReadLiveTradesRequest): The project and the page of its closed live trades to read,
            at most 1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveTradesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveTradesRequest,
) -> LiveTradesResponse | None:
    """Read closed trades of live deployments

     Returns a page of up to 1000 closed trades, each with the orders that opened and closed it, of one
    deployment or of all deployments of the project. While the trades are being loaded, the response has
    `progress` instead of `trades`; poll until they are present. `length` counts all matching trades, so
    it shows when the last page is reached. New trades appear about every ten minutes.

    Args:
        body (ReadLiveTradesRequest): The project and the page of its closed live trades to read,
            at most 1000 at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveTradesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
