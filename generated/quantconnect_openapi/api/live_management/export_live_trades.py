from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.export_live_trades_request import ExportLiveTradesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ExportLiveTradesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/export/trades",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveTradesRequest,
) -> Response[str]:
    """Download the trades of all deployments of a project

     Returns the closed trades of all deployments of a project as one CSV file with a header line. The
    columns are those of backtests/export/trades: times are UTC; `Symbols` and `Order Ids` are quoted
    lists, and the order ids begin with a tab. A rejection is returned as JSON, so check the content
    type before you save the file.

    Args:
        body (ExportLiveTradesRequest): The project whose closed live trades to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
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
    body: ExportLiveTradesRequest,
) -> str | None:
    """Download the trades of all deployments of a project

     Returns the closed trades of all deployments of a project as one CSV file with a header line. The
    columns are those of backtests/export/trades: times are UTC; `Symbols` and `Order Ids` are quoted
    lists, and the order ids begin with a tab. A rejection is returned as JSON, so check the content
    type before you save the file.

    Args:
        body (ExportLiveTradesRequest): The project whose closed live trades to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveTradesRequest,
) -> Response[str]:
    """Download the trades of all deployments of a project

     Returns the closed trades of all deployments of a project as one CSV file with a header line. The
    columns are those of backtests/export/trades: times are UTC; `Symbols` and `Order Ids` are quoted
    lists, and the order ids begin with a tab. A rejection is returned as JSON, so check the content
    type before you save the file.

    Args:
        body (ExportLiveTradesRequest): The project whose closed live trades to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveTradesRequest,
) -> str | None:
    """Download the trades of all deployments of a project

     Returns the closed trades of all deployments of a project as one CSV file with a header line. The
    columns are those of backtests/export/trades: times are UTC; `Symbols` and `Order Ids` are quoted
    lists, and the order ids begin with a tab. A rejection is returned as JSON, so check the content
    type before you save the file.

    Args:
        body (ExportLiveTradesRequest): The project whose closed live trades to download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
