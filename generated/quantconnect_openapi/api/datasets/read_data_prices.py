from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_prices_response import DataPricesResponse
from ...models.read_data_prices_request import ReadDataPricesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ReadDataPricesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/data/prices",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataPricesResponse | None:
    if response.status_code == 200:
        response_200 = DataPricesResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataPricesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataPricesRequest,
) -> Response[DataPricesResponse]:
    """Read the prices of data files

     Returns which vendor sells which files at which price, how the files of each dataset are selected,
    and the location of the data agreement that the organization must sign first. The price of a file is
    that of the first entry that has a price and whose `regex` matches its path.

    Args:
        body (ReadDataPricesRequest): The organization that would pay.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataPricesResponse]
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
    body: ReadDataPricesRequest,
) -> DataPricesResponse | None:
    """Read the prices of data files

     Returns which vendor sells which files at which price, how the files of each dataset are selected,
    and the location of the data agreement that the organization must sign first. The price of a file is
    that of the first entry that has a price and whose `regex` matches its path.

    Args:
        body (ReadDataPricesRequest): The organization that would pay.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataPricesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataPricesRequest,
) -> Response[DataPricesResponse]:
    """Read the prices of data files

     Returns which vendor sells which files at which price, how the files of each dataset are selected,
    and the location of the data agreement that the organization must sign first. The price of a file is
    that of the first entry that has a price and whose `regex` matches its path.

    Args:
        body (ReadDataPricesRequest): The organization that would pay.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataPricesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ReadDataPricesRequest,
) -> DataPricesResponse | None:
    """Read the prices of data files

     Returns which vendor sells which files at which price, how the files of each dataset are selected,
    and the location of the data agreement that the organization must sign first. The price of a file is
    that of the first entry that has a price and whose `regex` matches its path.

    Args:
        body (ReadDataPricesRequest): The organization that would pay.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataPricesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
