from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_support_ticket_request import CreateSupportTicketRequest
from ...models.create_support_ticket_result import CreateSupportTicketResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateSupportTicketRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/organizations/support/tickets/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateSupportTicketResult | None:
    if response.status_code == 200:
        response_200 = CreateSupportTicketResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateSupportTicketResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSupportTicketRequest,
) -> Response[CreateSupportTicketResult]:
    """Open a support ticket or comment on one

     Without `hash`, opens a ticket, which requires a `subject` and counts as one ticket against the
    quota of the support seat. With `hash`, adds a comment to that ticket; this reopens a closed ticket
    unless `close` is true. A project and what belongs to it can be attached only to a new ticket; the
    support staff may then see the project and its libraries. The caller needs a support seat in the
    organization. Every call sends a separate message.

    Args:
        body (CreateSupportTicketRequest): A new ticket (`subject` and `message`, with
            attachments) or a comment (`hash` and `message`, with `close`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateSupportTicketResult]
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
    body: CreateSupportTicketRequest,
) -> CreateSupportTicketResult | None:
    """Open a support ticket or comment on one

     Without `hash`, opens a ticket, which requires a `subject` and counts as one ticket against the
    quota of the support seat. With `hash`, adds a comment to that ticket; this reopens a closed ticket
    unless `close` is true. A project and what belongs to it can be attached only to a new ticket; the
    support staff may then see the project and its libraries. The caller needs a support seat in the
    organization. Every call sends a separate message.

    Args:
        body (CreateSupportTicketRequest): A new ticket (`subject` and `message`, with
            attachments) or a comment (`hash` and `message`, with `close`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateSupportTicketResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSupportTicketRequest,
) -> Response[CreateSupportTicketResult]:
    """Open a support ticket or comment on one

     Without `hash`, opens a ticket, which requires a `subject` and counts as one ticket against the
    quota of the support seat. With `hash`, adds a comment to that ticket; this reopens a closed ticket
    unless `close` is true. A project and what belongs to it can be attached only to a new ticket; the
    support staff may then see the project and its libraries. The caller needs a support seat in the
    organization. Every call sends a separate message.

    Args:
        body (CreateSupportTicketRequest): A new ticket (`subject` and `message`, with
            attachments) or a comment (`hash` and `message`, with `close`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateSupportTicketResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSupportTicketRequest,
) -> CreateSupportTicketResult | None:
    """Open a support ticket or comment on one

     Without `hash`, opens a ticket, which requires a `subject` and counts as one ticket against the
    quota of the support seat. With `hash`, adds a comment to that ticket; this reopens a closed ticket
    unless `close` is true. A project and what belongs to it can be attached only to a new ticket; the
    support staff may then see the project and its libraries. The caller needs a support seat in the
    organization. Every call sends a separate message.

    Args:
        body (CreateSupportTicketRequest): A new ticket (`subject` and `message`, with
            attachments) or a comment (`hash` and `message`, with `close`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateSupportTicketResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
