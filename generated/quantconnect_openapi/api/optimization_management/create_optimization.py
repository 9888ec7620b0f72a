from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_optimization_request import CreateOptimizationRequest
from ...models.list_optimization_response import ListOptimizationResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CreateOptimizationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/optimizations/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListOptimizationResponse | None:
    if response.status_code == 200:
        response_200 = ListOptimizationResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListOptimizationResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateOptimizationRequest,
) -> Response[ListOptimizationResponse]:
    """Start an optimization

     Starts a job that backtests a build once for every combination of parameter values, and returns at
    once. The job runs on optimization nodes, which are rented by the hour and paid for from the
    organization's credit, so never retry a call whose outcome is unknown; list the optimizations
    instead. Poll optimizations/read until `status` is `completed` or `aborted`. Each parameter has
    `(max - min) / step + 1` values, and the size of the grid is the product of these numbers.

    Args:
        body (CreateOptimizationRequest): What to optimize, over which values, and on which nodes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListOptimizationResponse]
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
    body: CreateOptimizationRequest,
) -> ListOptimizationResponse | None:
    """Start an optimization

     Starts a job that backtests a build once for every combination of parameter values, and returns at
    once. The job runs on optimization nodes, which are rented by the hour and paid for from the
    organization's credit, so never retry a call whose outcome is unknown; list the optimizations
    instead. Poll optimizations/read until `status` is `completed` or `aborted`. Each parameter has
    `(max - min) / step + 1` values, and the size of the grid is the product of these numbers.

    Args:
        body (CreateOptimizationRequest): What to optimize, over which values, and on which nodes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListOptimizationResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateOptimizationRequest,
) -> Response[ListOptimizationResponse]:
    """Start an optimization

     Starts a job that backtests a build once for every combination of parameter values, and returns at
    once. The job runs on optimization nodes, which are rented by the hour and paid for from the
    organization's credit, so never retry a call whose outcome is unknown; list the optimizations
    instead. Poll optimizations/read until `status` is `completed` or `aborted`. Each parameter has
    `(max - min) / step + 1` values, and the size of the grid is the product of these numbers.

    Args:
        body (CreateOptimizationRequest): What to optimize, over which values, and on which nodes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListOptimizationResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateOptimizationRequest,
) -> ListOptimizationResponse | None:
    """Start an optimization

     Starts a job that backtests a build once for every combination of parameter values, and returns at
    once. The job runs on optimization nodes, which are rented by the hour and paid for from the
    organization's credit, so never retry a call whose outcome is unknown; list the optimizations
    instead. Poll optimizations/read until `status` is `completed` or `aborted`. Each parameter has
    `(max - min) / step + 1` values, and the size of the grid is the product of these numbers.

    Args:
        body (CreateOptimizationRequest): What to optimize, over which values, and on which nodes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListOptimizationResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
