from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.read_support_ticket_request import ReadSupportTicketRequest
from ...models.support_ticket_messages_response import SupportTicketMessagesResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ReadSupportTicketRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/organizations/support/tickets/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SupportTicketMessagesResponse | None:
    if response.status_code == 200:
        response_200 = SupportTicketMessagesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SupportTicketMessagesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadSupportTicketRequest,
) -> Response[SupportTicketMessagesResponse]:
    """Read the messages of a support ticket

     Returns everything written in one ticket. Its subject and state are only in the list of tickets.

    Args:
        body (ReadSupportTicketRequest): The support ticket to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SupportTicketMessagesResponse]
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
    body: ReadSupportTicketRequest,
) -> SupportTicketMessagesResponse | None:
    """Read the messages of a support ticket

     Returns everything written in one ticket. Its subject and state are only in the list of tickets.

    Args:
        body (ReadSupportTicketRequest): The support ticket to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SupportTicketMessagesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadSupportTicketRequest,
) -> Response[SupportTicketMessagesResponse]:
    """Read the messages of a support ticket

     Returns everything written in one ticket. Its subject and state are only in the list of tickets.

    Args:
        body (ReadSupportTicketRequest): The support ticket to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SupportTicketMessagesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadSupportTicketRequest,
) -> SupportTicketMessagesResponse | None:
    """Read the messages of a support ticket

     Returns everything written in one ticket. Its subject and state are only in the list of tickets.

    Args:
        body (ReadSupportTicketRequest): The support ticket to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SupportTicketMessagesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
