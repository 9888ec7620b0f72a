from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.live_algorithm_results import LiveAlgorithmResults
from ...models.read_live_algorithm_request import ReadLiveAlgorithmRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveAlgorithmRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LiveAlgorithmResults | None:
    if response.status_code == 200:
        response_200 = LiveAlgorithmResults.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LiveAlgorithmResults]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveAlgorithmRequest,
) -> Response[LiveAlgorithmResults]:
    r"""Read a live deployment

     Returns the state of the newest deployment of a project, or of the one given by `deployId`: whether
    it is running, since when, and the figures shown above its chart. Holdings, orders, logs and chart
    points have their own calls. A project that was never deployed is rejected with \"No live deployment
    found\", or returned with the status `Undefined`.

    Args:
        body (ReadLiveAlgorithmRequest): The project, and the deployment if it is not the newest
            one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveAlgorithmResults]
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
    body: ReadLiveAlgorithmRequest,
) -> LiveAlgorithmResults | None:
    r"""Read a live deployment

     Returns the state of the newest deployment of a project, or of the one given by `deployId`: whether
    it is running, since when, and the figures shown above its chart. Holdings, orders, logs and chart
    points have their own calls. A project that was never deployed is rejected with \"No live deployment
    found\", or returned with the status `Undefined`.

    Args:
        body (ReadLiveAlgorithmRequest): The project, and the deployment if it is not the newest
            one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveAlgorithmResults
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveAlgorithmRequest,
) -> Response[LiveAlgorithmResults]:
    r"""Read a live deployment

     Returns the state of the newest deployment of a project, or of the one given by `deployId`: whether
    it is running, since when, and the figures shown above its chart. Holdings, orders, logs and chart
    points have their own calls. A project that was never deployed is rejected with \"No live deployment
    found\", or returned with the status `Undefined`.

    Args:
        body (ReadLiveAlgorithmRequest): The project, and the deployment if it is not the newest
            one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveAlgorithmResults]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveAlgorithmRequest,
) -> LiveAlgorithmResults | None:
    r"""Read a live deployment

     Returns the state of the newest deployment of a project, or of the one given by `deployId`: whether
    it is running, since when, and the figures shown above its chart. Holdings, orders, logs and chart
    points have their own calls. A project that was never deployed is rejected with \"No live deployment
    found\", or returned with the status `Undefined`.

    Args:
        body (ReadLiveAlgorithmRequest): The project, and the deployment if it is not the newest
            one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveAlgorithmResults
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
