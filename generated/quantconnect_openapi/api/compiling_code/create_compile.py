from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_compile_request import CreateCompileRequest
from ...models.create_compile_result import CreateCompileResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateCompileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/compile/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateCompileResult | None:
    if response.status_code == 200:
        response_200 = CreateCompileResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCompileResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCompileRequest,
) -> Response[CreateCompileResult]:
    """Start a build of a project

     Queues a build of the current files and returns at once, usually in state `InQueue`. Poll
    compile/read until the state changes, which takes a few seconds. Calling again may create another
    build.

    Args:
        body (CreateCompileRequest): The project to build.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCompileResult]
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
    body: CreateCompileRequest,
) -> CreateCompileResult | None:
    """Start a build of a project

     Queues a build of the current files and returns at once, usually in state `InQueue`. Poll
    compile/read until the state changes, which takes a few seconds. Calling again may create another
    build.

    Args:
        body (CreateCompileRequest): The project to build.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCompileResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCompileRequest,
) -> Response[CreateCompileResult]:
    """Start a build of a project

     Queues a build of the current files and returns at once, usually in state `InQueue`. Poll
    compile/read until the state changes, which takes a few seconds. Calling again may create another
    build.

    Args:
        body (CreateCompileRequest): The project to build.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCompileResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateCompileRequest,
) -> CreateCompileResult | None:
    """Start a build of a project

     Queues a build of the current files and returns at once, usually in state `InQueue`. Poll
    compile/read until the state changes, which takes a few seconds. Calling again may create another
    build.

    Args:
        body (CreateCompileRequest): The project to build.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCompileResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
