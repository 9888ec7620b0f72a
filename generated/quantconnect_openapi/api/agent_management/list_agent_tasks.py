from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_task_list_response import AgentTaskListResponse
from ...models.list_agent_tasks_request import ListAgentTasksRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ListAgentTasksRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/tasks/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AgentTaskListResponse | None:
    if response.status_code == 200:
        response_200 = AgentTaskListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AgentTaskListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentTasksRequest,
) -> Response[AgentTaskListResponse]:
    """List the tasks of an organization

     Returns the tasks of all agents of an organization in one unpaginated response. `agentId` identifies
    the agent of each task.

    Args:
        body (ListAgentTasksRequest): The organization whose tasks to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTaskListResponse]
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
    body: ListAgentTasksRequest,
) -> AgentTaskListResponse | None:
    """List the tasks of an organization

     Returns the tasks of all agents of an organization in one unpaginated response. `agentId` identifies
    the agent of each task.

    Args:
        body (ListAgentTasksRequest): The organization whose tasks to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTaskListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentTasksRequest,
) -> Response[AgentTaskListResponse]:
    """List the tasks of an organization

     Returns the tasks of all agents of an organization in one unpaginated response. `agentId` identifies
    the agent of each task.

    Args:
        body (ListAgentTasksRequest): The organization whose tasks to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTaskListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListAgentTasksRequest,
) -> AgentTaskListResponse | None:
    """List the tasks of an organization

     Returns the tasks of all agents of an organization in one unpaginated response. `agentId` identifies
    the agent of each task.

    Args:
        body (ListAgentTasksRequest): The organization whose tasks to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTaskListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
