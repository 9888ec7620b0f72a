from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.estimate_optimization_request import EstimateOptimizationRequest
from ...models.estimate_optimization_result import EstimateOptimizationResult
from ...types import Response


def _get_kwargs(
    *,
    body: EstimateOptimizationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/optimizations/estimate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EstimateOptimizationResult | None:
    if response.status_code == 200:
        response_200 = EstimateOptimizationResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EstimateOptimizationResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EstimateOptimizationRequest,
) -> Response[EstimateOptimizationResult]:
    """Estimate how long an optimization takes

     Estimates how long the described optimization would take, without starting it. The estimate is based
    on the last successful backtest, so run one first.

    Args:
        body (EstimateOptimizationRequest): An optimization as it would be started, but without
            nodes and cost.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EstimateOptimizationResult]
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
    body: EstimateOptimizationRequest,
) -> EstimateOptimizationResult | None:
    """Estimate how long an optimization takes

     Estimates how long the described optimization would take, without starting it. The estimate is based
    on the last successful backtest, so run one first.

    Args:
        body (EstimateOptimizationRequest): An optimization as it would be started, but without
            nodes and cost.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EstimateOptimizationResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EstimateOptimizationRequest,
) -> Response[EstimateOptimizationResult]:
    """Estimate how long an optimization takes

     Estimates how long the described optimization would take, without starting it. The estimate is based
    on the last successful backtest, so run one first.

    Args:
        body (EstimateOptimizationRequest): An optimization as it would be started, but without
            nodes and cost.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EstimateOptimizationResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EstimateOptimizationRequest,
) -> EstimateOptimizationResult | None:
    """Estimate how long an optimization takes

     Estimates how long the described optimization would take, without starting it. The estimate is based
    on the last successful backtest, so run one first.

    Args:
        body (EstimateOptimizationRequest): An optimization as it would be started, but without
            nodes and cost.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EstimateOptimizationResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
