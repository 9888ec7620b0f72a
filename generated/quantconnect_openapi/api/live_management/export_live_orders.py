from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.export_live_orders_request import ExportLiveOrdersRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ExportLiveOrdersRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/export/orders",
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
    body: ExportLiveOrdersRequest,
) -> Response[str]:
    """Download the orders of all deployments of a project

     Returns the orders of all deployments of a project within a time range as one CSV file with a header
    line, in order of time. The file has at most the last 750 days of the range; for older orders, send
    another request with an earlier `end`. It may have orders outside of the range, so filter by `Time`
    if you need exactly the range. A rejection is returned as JSON, so check the content type before you
    save the file.

    Args:
        body (ExportLiveOrdersRequest): The project and the time range whose live orders to
            download.

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
    body: ExportLiveOrdersRequest,
) -> str | None:
    """Download the orders of all deployments of a project

     Returns the orders of all deployments of a project within a time range as one CSV file with a header
    line, in order of time. The file has at most the last 750 days of the range; for older orders, send
    another request with an earlier `end`. It may have orders outside of the range, so filter by `Time`
    if you need exactly the range. A rejection is returned as JSON, so check the content type before you
    save the file.

    Args:
        body (ExportLiveOrdersRequest): The project and the time range whose live orders to
            download.

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
    body: ExportLiveOrdersRequest,
) -> Response[str]:
    """Download the orders of all deployments of a project

     Returns the orders of all deployments of a project within a time range as one CSV file with a header
    line, in order of time. The file has at most the last 750 days of the range; for older orders, send
    another request with an earlier `end`. It may have orders outside of the range, so filter by `Time`
    if you need exactly the range. A rejection is returned as JSON, so check the content type before you
    save the file.

    Args:
        body (ExportLiveOrdersRequest): The project and the time range whose live orders to
            download.

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
    body: ExportLiveOrdersRequest,
) -> str | None:
    """Download the orders of all deployments of a project

     Returns the orders of all deployments of a project within a time range as one CSV file with a header
    line, in order of time. The file has at most the last 750 days of the range; for older orders, send
    another request with an earlier `end`. It may have orders outside of the range, so filter by `Time`
    if you need exactly the range. A rejection is returned as JSON, so check the content type before you
    save the file.

    Args:
        body (ExportLiveOrdersRequest): The project and the time range whose live orders to
            download.

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
