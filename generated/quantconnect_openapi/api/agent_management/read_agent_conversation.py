from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_conversation_response import AgentConversationResponse
from ...models.read_agent_conversation_request import ReadAgentConversationRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadAgentConversationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/deployments/conversation/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AgentConversationResponse | None:
    if response.status_code == 200:
        response_200 = AgentConversationResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AgentConversationResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadAgentConversationRequest,
) -> Response[AgentConversationResponse]:
    """Read what an agent wrote and did

     Returns the conversation of a deployment so far: the prompts, the agent's replies, its tool calls
    and the tokens used. It grows while the deployment runs.

    Args:
        body (ReadAgentConversationRequest): Identifies the deployment, or a part of it, whose
            conversation to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentConversationResponse]
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
    body: ReadAgentConversationRequest,
) -> AgentConversationResponse | None:
    """Read what an agent wrote and did

     Returns the conversation of a deployment so far: the prompts, the agent's replies, its tool calls
    and the tokens used. It grows while the deployment runs.

    Args:
        body (ReadAgentConversationRequest): Identifies the deployment, or a part of it, whose
            conversation to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentConversationResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadAgentConversationRequest,
) -> Response[AgentConversationResponse]:
    """Read what an agent wrote and did

     Returns the conversation of a deployment so far: the prompts, the agent's replies, its tool calls
    and the tokens used. It grows while the deployment runs.

    Args:
        body (ReadAgentConversationRequest): Identifies the deployment, or a part of it, whose
            conversation to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentConversationResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadAgentConversationRequest,
) -> AgentConversationResponse | None:
    """Read what an agent wrote and did

     Returns the conversation of a deployment so far: the prompts, the agent's replies, its tool calls
    and the tokens used. It grows while the deployment runs.

    Args:
        body (ReadAgentConversationRequest): Identifies the deployment, or a part of it, whose
            conversation to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentConversationResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
