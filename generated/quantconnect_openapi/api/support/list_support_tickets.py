from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_support_tickets_request import ListSupportTicketsRequest
from ...models.support_ticket_list_response import SupportTicketListResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ListSupportTicketsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/organizations/support/tickets/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SupportTicketListResponse | None:
    if response.status_code == 200:
        response_200 = SupportTicketListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SupportTicketListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListSupportTicketsRequest,
) -> Response[SupportTicketListResponse]:
    """List the support tickets of an organization

     Returns all open tickets in every response, and the closed ones in pages of 10. The number of pages
    is `totalClosed` divided by 10, rounded up. The response also includes how many more tickets may be
    opened.

    Args:
        body (ListSupportTicketsRequest): The organization whose tickets to list, and the page of
            the closed ones.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SupportTicketListResponse]
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
    body: ListSupportTicketsRequest,
) -> SupportTicketListResponse | None:
    """List the support tickets of an organization

     Returns all open tickets in every response, and the closed ones in pages of 10. The number of pages
    is `totalClosed` divided by 10, rounded up. The response also includes how many more tickets may be
    opened.

    Args:
        body (ListSupportTicketsRequest): The organization whose tickets to list, and the page of
            the closed ones.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SupportTicketListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListSupportTicketsRequest,
) -> Response[SupportTicketListResponse]:
    """List the support tickets of an organization

     Returns all open tickets in every response, and the closed ones in pages of 10. The number of pages
    is `totalClosed` divided by 10, rounded up. The response also includes how many more tickets may be
    opened.

    Args:
        body (ListSupportTicketsRequest): The organization whose tickets to list, and the page of
            the closed ones.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SupportTicketListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListSupportTicketsRequest,
) -> SupportTicketListResponse | None:
    """List the support tickets of an organization

     Returns all open tickets in every response, and the closed ones in pages of 10. The number of pages
    is `totalClosed` divided by 10, rounded up. The response also includes how many more tickets may be
    opened.

    Args:
        body (ListSupportTicketsRequest): The organization whose tickets to list, and the page of
            the closed ones.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SupportTicketListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
