from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_issue_list_response import DataIssueListResponse
from ...models.list_data_issues_request import ListDataIssuesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ListDataIssuesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/community/data-library/issues/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataIssueListResponse | None:
    if response.status_code == 200:
        response_200 = DataIssueListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataIssueListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataIssuesRequest,
) -> Response[DataIssueListResponse]:
    """List the issues with datasets

     Returns a page of the public issues, by default the open ones. Without a range, the first 20 are
    returned. `resultsFound` is the number of issues that match the filters; an `end` equal to or above
    it returns all of them in one response.

    Args:
        body (ListDataIssuesRequest): Filters and range of the issues to list. Nothing is
            required: `{}` returns the first 20 open issues.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataIssueListResponse]
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
    body: ListDataIssuesRequest,
) -> DataIssueListResponse | None:
    """List the issues with datasets

     Returns a page of the public issues, by default the open ones. Without a range, the first 20 are
    returned. `resultsFound` is the number of issues that match the filters; an `end` equal to or above
    it returns all of them in one response.

    Args:
        body (ListDataIssuesRequest): Filters and range of the issues to list. Nothing is
            required: `{}` returns the first 20 open issues.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataIssueListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataIssuesRequest,
) -> Response[DataIssueListResponse]:
    """List the issues with datasets

     Returns a page of the public issues, by default the open ones. Without a range, the first 20 are
    returned. `resultsFound` is the number of issues that match the filters; an `end` equal to or above
    it returns all of them in one response.

    Args:
        body (ListDataIssuesRequest): Filters and range of the issues to list. Nothing is
            required: `{}` returns the first 20 open issues.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataIssueListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListDataIssuesRequest,
) -> DataIssueListResponse | None:
    """List the issues with datasets

     Returns a page of the public issues, by default the open ones. Without a range, the first 20 are
    returned. `resultsFound` is the number of issues that match the filters; an `end` equal to or above
    it returns all of them in one response.

    Args:
        body (ListDataIssuesRequest): Filters and range of the issues to list. Nothing is
            required: `{}` returns the first 20 open issues.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataIssueListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
