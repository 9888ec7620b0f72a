from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_project_request import CreateProjectRequest
from ...models.project_list_response import ProjectListResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CreateProjectRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProjectListResponse | None:
    if response.status_code == 200:
        response_200 = ProjectListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProjectListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateProjectRequest,
) -> Response[ProjectListResponse]:
    """Create a project

     Creates a project with an initial code file and a notebook (`main.py` and `research.ipynb`, or
    `Main.cs` and `Research.ipynb`). The response lists one project. A name that is already taken is not
    rejected: a second project is created and the server may give it another name, so check `name` in
    the response. Never retry a call whose outcome is unknown; look for the project first.

    Args:
        body (CreateProjectRequest): Name and programming language of a new project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectListResponse]
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
    body: CreateProjectRequest,
) -> ProjectListResponse | None:
    """Create a project

     Creates a project with an initial code file and a notebook (`main.py` and `research.ipynb`, or
    `Main.cs` and `Research.ipynb`). The response lists one project. A name that is already taken is not
    rejected: a second project is created and the server may give it another name, so check `name` in
    the response. Never retry a call whose outcome is unknown; look for the project first.

    Args:
        body (CreateProjectRequest): Name and programming language of a new project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateProjectRequest,
) -> Response[ProjectListResponse]:
    """Create a project

     Creates a project with an initial code file and a notebook (`main.py` and `research.ipynb`, or
    `Main.cs` and `Research.ipynb`). The response lists one project. A name that is already taken is not
    rejected: a second project is created and the server may give it another name, so check `name` in
    the response. Never retry a call whose outcome is unknown; look for the project first.

    Args:
        body (CreateProjectRequest): Name and programming language of a new project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProjectListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateProjectRequest,
) -> ProjectListResponse | None:
    """Create a project

     Creates a project with an initial code file and a notebook (`main.py` and `research.ipynb`, or
    `Main.cs` and `Research.ipynb`). The response lists one project. A name that is already taken is not
    rejected: a second project is created and the server may give it another name, so check `name` in
    the response. Never retry a call whose outcome is unknown; look for the project first.

    Args:
        body (CreateProjectRequest): Name and programming language of a new project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProjectListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
