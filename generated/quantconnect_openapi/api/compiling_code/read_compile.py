from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_compile_request import ReadCompileRequest
from ...models.read_compile_result import ReadCompileResult
from ...types import Response


def _get_kwargs(
    *,
    body: ReadCompileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/compile/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReadCompileResult | None:
    if response.status_code == 200:
        response_200 = ReadCompileResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReadCompileResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadCompileRequest,
) -> Response[ReadCompileResult]:
    """Read the state of a build

     Returns whether a build is waiting, has succeeded or has failed. A failed build is still a
    successful response: `success` is true, `state` is `BuildError`, and `logs` holds the compiler
    messages. Only a build in state `BuildSuccess` can be backtested. A build id belongs to one project.

    Args:
        body (ReadCompileRequest): The build to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadCompileResult]
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
    body: ReadCompileRequest,
) -> ReadCompileResult | None:
    """Read the state of a build

     Returns whether a build is waiting, has succeeded or has failed. A failed build is still a
    successful response: `success` is true, `state` is `BuildError`, and `logs` holds the compiler
    messages. Only a build in state `BuildSuccess` can be backtested. A build id belongs to one project.

    Args:
        body (ReadCompileRequest): The build to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadCompileResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadCompileRequest,
) -> Response[ReadCompileResult]:
    """Read the state of a build

     Returns whether a build is waiting, has succeeded or has failed. A failed build is still a
    successful response: `success` is true, `state` is `BuildError`, and `logs` holds the compiler
    messages. Only a build in state `BuildSuccess` can be backtested. A build id belongs to one project.

    Args:
        body (ReadCompileRequest): The build to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReadCompileResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadCompileRequest,
) -> ReadCompileResult | None:
    """Read the state of a build

     Returns whether a build is waiting, has succeeded or has failed. A failed build is still a
    successful response: `success` is true, `state` is `BuildError`, and `logs` holds the compiler
    messages. Only a build in state `BuildSuccess` can be backtested. A build id belongs to one project.

    Args:
        body (ReadCompileRequest): The build to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReadCompileResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
