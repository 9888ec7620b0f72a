from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.organization_nodes_response import OrganizationNodesResponse
from ...models.read_nodes_request import ReadNodesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadNodesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/nodes/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OrganizationNodesResponse | None:
    if response.status_code == 200:
        response_200 = OrganizationNodesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[OrganizationNodesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadNodesRequest,
) -> Response[OrganizationNodesResponse]:
    """Read the nodes of an organization

     Lists every machine that the organization rents, by kind, with the current activity of each. Check
    for a free node here before you start a run. projects/nodes/read shows which of them a project is
    set to use.

    Args:
        body (ReadNodesRequest): The organization whose nodes to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrganizationNodesResponse]
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
    body: ReadNodesRequest,
) -> OrganizationNodesResponse | None:
    """Read the nodes of an organization

     Lists every machine that the organization rents, by kind, with the current activity of each. Check
    for a free node here before you start a run. projects/nodes/read shows which of them a project is
    set to use.

    Args:
        body (ReadNodesRequest): The organization whose nodes to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrganizationNodesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadNodesRequest,
) -> Response[OrganizationNodesResponse]:
    """Read the nodes of an organization

     Lists every machine that the organization rents, by kind, with the current activity of each. Check
    for a free node here before you start a run. projects/nodes/read shows which of them a project is
    set to use.

    Args:
        body (ReadNodesRequest): The organization whose nodes to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrganizationNodesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadNodesRequest,
) -> OrganizationNodesResponse | None:
    """Read the nodes of an organization

     Lists every machine that the organization rents, by kind, with the current activity of each. Check
    for a free node here before you start a run. projects/nodes/read shows which of them a project is
    set to use.

    Args:
        body (ReadNodesRequest): The organization whose nodes to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrganizationNodesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
