from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_live_algorithms_request import ListLiveAlgorithmsRequest
from ...models.live_algorithm_list_response import LiveAlgorithmListResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ListLiveAlgorithmsRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/list",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LiveAlgorithmListResponse | None:
    if response.status_code == 200:
        response_200 = LiveAlgorithmListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LiveAlgorithmListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListLiveAlgorithmsRequest | Unset = UNSET,
) -> Response[LiveAlgorithmListResponse]:
    """List live deployments

     Returns summaries of all live deployments, including those that have ended, in one unpaginated
    response. Filter them by project and status. Use this call when it is not known whether a call to
    live/create succeeded.

    Args:
        body (ListLiveAlgorithmsRequest | Unset): Filters for the deployments to list. Without
            any, all deployments that the user can see are listed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveAlgorithmListResponse]
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
    body: ListLiveAlgorithmsRequest | Unset = UNSET,
) -> LiveAlgorithmListResponse | None:
    """List live deployments

     Returns summaries of all live deployments, including those that have ended, in one unpaginated
    response. Filter them by project and status. Use this call when it is not known whether a call to
    live/create succeeded.

    Args:
        body (ListLiveAlgorithmsRequest | Unset): Filters for the deployments to list. Without
            any, all deployments that the user can see are listed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveAlgorithmListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListLiveAlgorithmsRequest | Unset = UNSET,
) -> Response[LiveAlgorithmListResponse]:
    """List live deployments

     Returns summaries of all live deployments, including those that have ended, in one unpaginated
    response. Filter them by project and status. Use this call when it is not known whether a call to
    live/create succeeded.

    Args:
        body (ListLiveAlgorithmsRequest | Unset): Filters for the deployments to list. Without
            any, all deployments that the user can see are listed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LiveAlgorithmListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListLiveAlgorithmsRequest | Unset = UNSET,
) -> LiveAlgorithmListResponse | None:
    """List live deployments

     Returns summaries of all live deployments, including those that have ended, in one unpaginated
    response. Filter them by project and status. Use this call when it is not known whether a call to
    live/create succeeded.

    Args:
        body (ListLiveAlgorithmsRequest | Unset): Filters for the deployments to list. Without
            any, all deployments that the user can see are listed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LiveAlgorithmListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
