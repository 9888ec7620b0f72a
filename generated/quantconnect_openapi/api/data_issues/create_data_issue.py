from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_data_issue_request import CreateDataIssueRequest
from ...models.create_data_issue_result import CreateDataIssueResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateDataIssueRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/community/data-library/issues/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateDataIssueResult | None:
    if response.status_code == 200:
        response_200 = CreateDataIssueResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateDataIssueResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDataIssueRequest,
) -> Response[CreateDataIssueResult]:
    """Report an issue with a dataset

     Opens a public issue about a dataset, shown at quantconnect.com/datasets/issue/ followed by the new
    `discussionId`. Requires at least one kind of issue (`corrupted-files` to `name-mapping-error`) and
    a case that others can reproduce: attach a project and a backtest, or put code into `content`. List
    the open issues first, since one for the same ticker and resolution may exist. Every call creates
    another issue, and there is no call to withdraw one.

    Args:
        body (CreateDataIssueRequest): The dataset, the time range of the issue, the kinds of
            issue, and a case that reproduces it. At least one of the eight kinds is required, each
            with its own fixed text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateDataIssueResult]
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
    body: CreateDataIssueRequest,
) -> CreateDataIssueResult | None:
    """Report an issue with a dataset

     Opens a public issue about a dataset, shown at quantconnect.com/datasets/issue/ followed by the new
    `discussionId`. Requires at least one kind of issue (`corrupted-files` to `name-mapping-error`) and
    a case that others can reproduce: attach a project and a backtest, or put code into `content`. List
    the open issues first, since one for the same ticker and resolution may exist. Every call creates
    another issue, and there is no call to withdraw one.

    Args:
        body (CreateDataIssueRequest): The dataset, the time range of the issue, the kinds of
            issue, and a case that reproduces it. At least one of the eight kinds is required, each
            with its own fixed text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateDataIssueResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDataIssueRequest,
) -> Response[CreateDataIssueResult]:
    """Report an issue with a dataset

     Opens a public issue about a dataset, shown at quantconnect.com/datasets/issue/ followed by the new
    `discussionId`. Requires at least one kind of issue (`corrupted-files` to `name-mapping-error`) and
    a case that others can reproduce: attach a project and a backtest, or put code into `content`. List
    the open issues first, since one for the same ticker and resolution may exist. Every call creates
    another issue, and there is no call to withdraw one.

    Args:
        body (CreateDataIssueRequest): The dataset, the time range of the issue, the kinds of
            issue, and a case that reproduces it. At least one of the eight kinds is required, each
            with its own fixed text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateDataIssueResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDataIssueRequest,
) -> CreateDataIssueResult | None:
    """Report an issue with a dataset

     Opens a public issue about a dataset, shown at quantconnect.com/datasets/issue/ followed by the new
    `discussionId`. Requires at least one kind of issue (`corrupted-files` to `name-mapping-error`) and
    a case that others can reproduce: attach a project and a backtest, or put code into `content`. List
    the open issues first, since one for the same ticker and resolution may exist. Every call creates
    another issue, and there is no call to withdraw one.

    Args:
        body (CreateDataIssueRequest): The dataset, the time range of the issue, the kinds of
            issue, and a case that reproduces it. At least one of the eight kinds is required, each
            with its own fixed text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateDataIssueResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
