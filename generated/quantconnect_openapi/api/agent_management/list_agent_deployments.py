from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_deployment_list_response import AgentDeploymentListResponse
from ...models.list_agent_deployments_request import ListAgentDeploymentsRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ListAgentDeploymentsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/deployments/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AgentDeploymentListResponse | None:
    if response.status_code == 200:
        response_200 = AgentDeploymentListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AgentDeploymentListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentDeploymentsRequest,
) -> Response[AgentDeploymentListResponse]:
    """List the deployments of a task

     Returns all runs of one task in one unpaginated response, including finished ones.

    Args:
        body (ListAgentDeploymentsRequest): Identifies the task whose deployments to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentDeploymentListResponse]
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
    body: ListAgentDeploymentsRequest,
) -> AgentDeploymentListResponse | None:
    """List the deployments of a task

     Returns all runs of one task in one unpaginated response, including finished ones.

    Args:
        body (ListAgentDeploymentsRequest): Identifies the task whose deployments to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentDeploymentListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentDeploymentsRequest,
) -> Response[AgentDeploymentListResponse]:
    """List the deployments of a task

     Returns all runs of one task in one unpaginated response, including finished ones.

    Args:
        body (ListAgentDeploymentsRequest): Identifies the task whose deployments to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentDeploymentListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentDeploymentsRequest,
) -> AgentDeploymentListResponse | None:
    """List the deployments of a task

     Returns all runs of one task in one unpaginated response, including finished ones.

    Args:
        body (ListAgentDeploymentsRequest): Identifies the task whose deployments to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentDeploymentListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
