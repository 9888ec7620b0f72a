from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_task_response import AgentTaskResponse
from ...models.create_agent_task_request import CreateAgentTaskRequest
from ...types import Response


def _get_kwargs(
    *,
    body: CreateAgentTaskRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/tasks/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AgentTaskResponse | None:
    if response.status_code == 200:
        response_200 = AgentTaskResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AgentTaskResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentTaskRequest,
) -> Response[AgentTaskResponse]:
    """Create a task for an agent

     Saves a piece of work for an agent: what to do and in which project. Nothing runs until you start it
    with agents/deployments/create, which you can call any number of times. Every call creates another
    task.

    Args:
        body (CreateAgentTaskRequest): The agent to use, the work to do and the project to do it
            in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTaskResponse]
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
    body: CreateAgentTaskRequest,
) -> AgentTaskResponse | None:
    """Create a task for an agent

     Saves a piece of work for an agent: what to do and in which project. Nothing runs until you start it
    with agents/deployments/create, which you can call any number of times. Every call creates another
    task.

    Args:
        body (CreateAgentTaskRequest): The agent to use, the work to do and the project to do it
            in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTaskResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentTaskRequest,
) -> Response[AgentTaskResponse]:
    """Create a task for an agent

     Saves a piece of work for an agent: what to do and in which project. Nothing runs until you start it
    with agents/deployments/create, which you can call any number of times. Every call creates another
    task.

    Args:
        body (CreateAgentTaskRequest): The agent to use, the work to do and the project to do it
            in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTaskResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAgentTaskRequest,
) -> AgentTaskResponse | None:
    """Create a task for an agent

     Saves a piece of work for an agent: what to do and in which project. Nothing runs until you start it
    with agents/deployments/create, which you can call any number of times. Every call creates another
    task.

    Args:
        body (CreateAgentTaskRequest): The agent to use, the work to do and the project to do it
            in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTaskResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
