from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_live_algorithm_request import CreateLiveAlgorithmRequest
from ...models.create_live_algorithm_result import CreateLiveAlgorithmResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateLiveAlgorithmRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateLiveAlgorithmResult | None:
    if response.status_code == 200:
        response_200 = CreateLiveAlgorithmResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateLiveAlgorithmResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateLiveAlgorithmRequest,
) -> Response[CreateLiveAlgorithmResult]:
    """Start live trading

     Starts live trading: deploys a finished build to a live node and connects it to a brokerage. With
    any brokerage except paper trading (`QuantConnectBrokerage`), the algorithm may place real orders
    with real money as soon as it runs; the live node and the data cost money in every case. Never retry
    a call whose outcome is unknown (a timeout, a lost connection): it may well have succeeded, and a
    second one could trade twice. Check live/list instead. The response arrives before the algorithm
    runs; poll live/read until its status is `Running`, which takes from a few seconds to a few minutes.
    Some brokerages must be connected to the account beforehand, in the browser. Rejected when the build
    or the node is not found or the node is busy.

    Args:
        body (CreateLiveAlgorithmRequest): The build to deploy, the node to run it on, and the
            brokerage and data to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateLiveAlgorithmResult]
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
    body: CreateLiveAlgorithmRequest,
) -> CreateLiveAlgorithmResult | None:
    """Start live trading

     Starts live trading: deploys a finished build to a live node and connects it to a brokerage. With
    any brokerage except paper trading (`QuantConnectBrokerage`), the algorithm may place real orders
    with real money as soon as it runs; the live node and the data cost money in every case. Never retry
    a call whose outcome is unknown (a timeout, a lost connection): it may well have succeeded, and a
    second one could trade twice. Check live/list instead. The response arrives before the algorithm
    runs; poll live/read until its status is `Running`, which takes from a few seconds to a few minutes.
    Some brokerages must be connected to the account beforehand, in the browser. Rejected when the build
    or the node is not found or the node is busy.

    Args:
        body (CreateLiveAlgorithmRequest): The build to deploy, the node to run it on, and the
            brokerage and data to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateLiveAlgorithmResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateLiveAlgorithmRequest,
) -> Response[CreateLiveAlgorithmResult]:
    """Start live trading

     Starts live trading: deploys a finished build to a live node and connects it to a brokerage. With
    any brokerage except paper trading (`QuantConnectBrokerage`), the algorithm may place real orders
    with real money as soon as it runs; the live node and the data cost money in every case. Never retry
    a call whose outcome is unknown (a timeout, a lost connection): it may well have succeeded, and a
    second one could trade twice. Check live/list instead. The response arrives before the algorithm
    runs; poll live/read until its status is `Running`, which takes from a few seconds to a few minutes.
    Some brokerages must be connected to the account beforehand, in the browser. Rejected when the build
    or the node is not found or the node is busy.

    Args:
        body (CreateLiveAlgorithmRequest): The build to deploy, the node to run it on, and the
            brokerage and data to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateLiveAlgorithmResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateLiveAlgorithmRequest,
) -> CreateLiveAlgorithmResult | None:
    """Start live trading

     Starts live trading: deploys a finished build to a live node and connects it to a brokerage. With
    any brokerage except paper trading (`QuantConnectBrokerage`), the algorithm may place real orders
    with real money as soon as it runs; the live node and the data cost money in every case. Never retry
    a call whose outcome is unknown (a timeout, a lost connection): it may well have succeeded, and a
    second one could trade twice. Check live/list instead. The response arrives before the algorithm
    runs; poll live/read until its status is `Running`, which takes from a few seconds to a few minutes.
    Some brokerages must be connected to the account beforehand, in the browser. Rejected when the build
    or the node is not found or the node is busy.

    Args:
        body (CreateLiveAlgorithmRequest): The build to deploy, the node to run it on, and the
            brokerage and data to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateLiveAlgorithmResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
