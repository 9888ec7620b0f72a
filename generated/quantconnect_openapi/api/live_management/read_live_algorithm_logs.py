from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_live_logs_request import ReadLiveLogsRequest
from ...models.read_live_logs_response import ReadLiveLogsResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ReadLiveLogsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/logs/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReadLiveLogsResponse | None:
    if response.status_code == 200:
        response_200 = ReadLiveLogsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReadLiveLogsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveLogsRequest,
) -> Response[ReadLiveLogsResponse]:
    """Read log lines of live deployments

     Returns a page of up to 250 log lines, oldest first, from all deployments of the project. The lines
    of the given deployment begin at `deploymentOffset`; set `deploymentLogs` to read only those. With
    `query`, only lines that contain it are returned, and `startLine` and `endLine` count only those
    lines. New lines appear about every five minutes, and when the deployment stops.

    Args:
        body (ReadLiveLogsRequest): The deployment and the page of log lines to read, at most 250
            at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadLiveLogsResponse]
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
    body: ReadLiveLogsRequest,
) -> ReadLiveLogsResponse | None:
    """Read log lines of live deployments

     Returns a page of up to 250 log lines, oldest first, from all deployments of the project. The lines
    of the given deployment begin at `deploymentOffset`; set `deploymentLogs` to read only those. With
    `query`, only lines that contain it are returned, and `startLine` and `endLine` count only those
    lines. New lines appear about every five minutes, and when the deployment stops.

    Args:
        body (ReadLiveLogsRequest): The deployment and the page of log lines to read, at most 250
            at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadLiveLogsResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveLogsRequest,
) -> Response[ReadLiveLogsResponse]:
    """Read log lines of live deployments

     Returns a page of up to 250 log lines, oldest first, from all deployments of the project. The lines
    of the given deployment begin at `deploymentOffset`; set `deploymentLogs` to read only those. With
    `query`, only lines that contain it are returned, and `startLine` and `endLine` count only those
    lines. New lines appear about every five minutes, and when the deployment stops.

    Args:
        body (ReadLiveLogsRequest): The deployment and the page of log lines to read, at most 250
            at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadLiveLogsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadLiveLogsRequest,
) -> ReadLiveLogsResponse | None:
    """Read log lines of live deployments

     Returns a page of up to 250 log lines, oldest first, from all deployments of the project. The lines
    of the given deployment begin at `deploymentOffset`; set `deploymentLogs` to read only those. With
    `query`, only lines that contain it are returned, and `startLine` and `endLine` count only those
    lines. New lines appear about every five minutes, and when the deployment stops.

    Args:
        body (ReadLiveLogsRequest): The deployment and the page of log lines to read, at most 250
            at a time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadLiveLogsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
