from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_agent_deployment_request import UpdateAgentDeploymentRequest
from ...models.update_agent_deployment_result import UpdateAgentDeploymentResult
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateAgentDeploymentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agents/deployments/prompt",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateAgentDeploymentResult | None:
    if response.status_code == 200:
        response_200 = UpdateAgentDeploymentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateAgentDeploymentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAgentDeploymentRequest,
) -> Response[UpdateAgentDeploymentResult]:
    """Send a prompt to a deployment

     Sends another instruction to the agent of a running deployment. Every prompt is processed and
    consumes tokens, so sending it twice makes the agent do the work twice. The response only confirms
    the prompt; read the conversation for the result.

    Args:
        body (UpdateAgentDeploymentRequest): A running deployment, and the next prompt for its
            agent.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateAgentDeploymentResult]
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
    body: UpdateAgentDeploymentRequest,
) -> UpdateAgentDeploymentResult | None:
    """Send a prompt to a deployment

     Sends another instruction to the agent of a running deployment. Every prompt is processed and
    consumes tokens, so sending it twice makes the agent do the work twice. The response only confirms
    the prompt; read the conversation for the result.

    Args:
        body (UpdateAgentDeploymentRequest): A running deployment, and the next prompt for its
            agent.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateAgentDeploymentResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAgentDeploymentRequest,
) -> Response[UpdateAgentDeploymentResult]:
    """Send a prompt to a deployment

     Sends another instruction to the agent of a running deployment. Every prompt is processed and
    consumes tokens, so sending it twice makes the agent do the work twice. The response only confirms
    the prompt; read the conversation for the result.

    Args:
        body (UpdateAgentDeploymentRequest): A running deployment, and the next prompt for its
            agent.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateAgentDeploymentResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAgentDeploymentRequest,
) -> UpdateAgentDeploymentResult | None:
    """Send a prompt to a deployment

     Sends another instruction to the agent of a running deployment. Every prompt is processed and
    consumes tokens, so sending it twice makes the agent do the work twice. The response only confirms
    the prompt; read the conversation for the result.

    Args:
        body (UpdateAgentDeploymentRequest): A running deployment, and the next prompt for its
            agent.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateAgentDeploymentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
