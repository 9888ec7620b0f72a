from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_link_response import DataLinkResponse
from ...models.read_data_link_request import ReadDataLinkRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadDataLinkRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/data/read",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataLinkResponse | None:
    if response.status_code == 200:
        response_200 = DataLinkResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataLinkResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataLinkRequest,
) -> Response[DataLinkResponse]:
    """Buy a data file and get its link

     Returns a URL from which one data file can be downloaded without API credentials, and charges the
    organization the price of the file. It is not known whether a file that was already paid for is
    charged again, so never retry a call whose outcome is unknown; read the balance of the organization
    first. Rejected until the organization has signed the data agreement.

    Args:
        body (ReadDataLinkRequest): The file, and the organization that pays for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataLinkResponse]
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
    body: ReadDataLinkRequest,
) -> DataLinkResponse | None:
    """Buy a data file and get its link

     Returns a URL from which one data file can be downloaded without API credentials, and charges the
    organization the price of the file. It is not known whether a file that was already paid for is
    charged again, so never retry a call whose outcome is unknown; read the balance of the organization
    first. Rejected until the organization has signed the data agreement.

    Args:
        body (ReadDataLinkRequest): The file, and the organization that pays for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataLinkResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataLinkRequest,
) -> Response[DataLinkResponse]:
    """Buy a data file and get its link

     Returns a URL from which one data file can be downloaded without API credentials, and charges the
    organization the price of the file. It is not known whether a file that was already paid for is
    charged again, so never retry a call whose outcome is unknown; read the balance of the organization
    first. Rejected until the organization has signed the data agreement.

    Args:
        body (ReadDataLinkRequest): The file, and the organization that pays for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataLinkResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataLinkRequest,
) -> DataLinkResponse | None:
    """Buy a data file and get its link

     Returns a URL from which one data file can be downloaded without API credentials, and charges the
    organization the price of the file. It is not known whether a file that was already paid for is
    charged again, so never retry a call whose outcome is unknown; read the balance of the organization
    first. Rejected until the organization has signed the data agreement.

    Args:
        body (ReadDataLinkRequest): The file, and the organization that pays for it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataLinkResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
