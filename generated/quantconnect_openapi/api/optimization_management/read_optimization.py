from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_optimization_request import ReadOptimizationRequest
from ...models.read_optimization_result import ReadOptimizationResult
from ...types import Response


def _get_kwargs(
    *,
    body: ReadOptimizationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/optimizations/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReadOptimizationResult | None:
    if response.status_code == 200:
        response_200 = ReadOptimizationResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReadOptimizationResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadOptimizationRequest,
) -> Response[ReadOptimizationResult]:
    """Read an optimization

     Returns the state of a job, with the figures of every backtest it has run so far. Choosing the best
    one is left to the caller: take the backtests with `exitCode` 0 that meet the constraints, and
    compare the figure that `criterion` names. The job is finished once `status` is `completed` or
    `aborted`. For the details of one backtest, call backtests/read.

    Args:
        body (ReadOptimizationRequest): The optimization to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadOptimizationResult]
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
    body: ReadOptimizationRequest,
) -> ReadOptimizationResult | None:
    """Read an optimization

     Returns the state of a job, with the figures of every backtest it has run so far. Choosing the best
    one is left to the caller: take the backtests with `exitCode` 0 that meet the constraints, and
    compare the figure that `criterion` names. The job is finished once `status` is `completed` or
    `aborted`. For the details of one backtest, call backtests/read.

    Args:
        body (ReadOptimizationRequest): The optimization to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadOptimizationResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadOptimizationRequest,
) -> Response[ReadOptimizationResult]:
    """Read an optimization

     Returns the state of a job, with the figures of every backtest it has run so far. Choosing the best
    one is left to the caller: take the backtests with `exitCode` 0 that meet the constraints, and
    compare the figure that `criterion` names. The job is finished once `status` is `completed` or
    `aborted`. For the details of one backtest, call backtests/read.

    Args:
        body (ReadOptimizationRequest): The optimization to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadOptimizationResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadOptimizationRequest,
) -> ReadOptimizationResult | None:
    """Read an optimization

     Returns the state of a job, with the figures of every backtest it has run so far. Choosing the best
    one is left to the caller: take the backtests with `exitCode` 0 that meet the constraints, and
    compare the figure that `criterion` names. The job is finished once `status` is `completed` or
    `aborted`. For the details of one backtest, call backtests/read.

    Args:
        body (ReadOptimizationRequest): The optimization to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadOptimizationResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
