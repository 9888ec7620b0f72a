from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_agent_deployment_request import CreateAgentDeploymentRequest
from ...models.create_agent_deployment_result import CreateAgentDeploymentResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateAgentDeploymentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/deployments/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateAgentDeploymentResult | None:
    if response.status_code == 200:
        response_200 = CreateAgentDeploymentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateAgentDeploymentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentDeploymentRequest,
) -> Response[CreateAgentDeploymentResult]:
    """Deploy a task

     Starts a run of a task on an agent node of the organization; poll agents/deployments/read until
    `status` is no longer `InQueue` or `Running`. Each run occupies a node and consumes model tokens,
    either the node's or those of the provider whose key the agent has. Every call starts another run,
    so never retry a call whose outcome is unknown; list the deployments instead.

    Args:
        body (CreateAgentDeploymentRequest): Identifies the task to deploy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateAgentDeploymentResult]
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
    body: CreateAgentDeploymentRequest,
) -> CreateAgentDeploymentResult | None:
    """Deploy a task

     Starts a run of a task on an agent node of the organization; poll agents/deployments/read until
    `status` is no longer `InQueue` or `Running`. Each run occupies a node and consumes model tokens,
    either the node's or those of the provider whose key the agent has. Every call starts another run,
    so never retry a call whose outcome is unknown; list the deployments instead.

    Args:
        body (CreateAgentDeploymentRequest): Identifies the task to deploy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateAgentDeploymentResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentDeploymentRequest,
) -> Response[CreateAgentDeploymentResult]:
    """Deploy a task

     Starts a run of a task on an agent node of the organization; poll agents/deployments/read until
    `status` is no longer `InQueue` or `Running`. Each run occupies a node and consumes model tokens,
    either the node's or those of the provider whose key the agent has. Every call starts another run,
    so never retry a call whose outcome is unknown; list the deployments instead.

    Args:
        body (CreateAgentDeploymentRequest): Identifies the task to deploy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateAgentDeploymentResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentDeploymentRequest,
) -> CreateAgentDeploymentResult | None:
    """Deploy a task

     Starts a run of a task on an agent node of the organization; poll agents/deployments/read until
    `status` is no longer `InQueue` or `Running`. Each run occupies a node and consumes model tokens,
    either the node's or those of the provider whose key the agent has. Every call starts another run,
    so never retry a call whose outcome is unknown; list the deployments instead.

    Args:
        body (CreateAgentDeploymentRequest): Identifies the task to deploy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateAgentDeploymentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
