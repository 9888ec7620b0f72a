from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_object_store_request import ListObjectStoreRequest
from ...models.list_object_store_response import ListObjectStoreResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ListObjectStoreRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/object/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListObjectStoreResponse | None:
    if response.status_code == 200:
        response_200 = ListObjectStoreResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListObjectStoreResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListObjectStoreRequest,
) -> Response[ListObjectStoreResponse]:
    """List a folder of the Object Store

     Returns the files and folders directly in one folder, and the storage used by the whole
    organization. The response counts pages, but there is no known way to request another page: where
    `totalPages` is above 1, list the subfolders one by one.

    Args:
        body (ListObjectStoreRequest): The Object Store folder to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListObjectStoreResponse]
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
    body: ListObjectStoreRequest,
) -> ListObjectStoreResponse | None:
    """List a folder of the Object Store

     Returns the files and folders directly in one folder, and the storage used by the whole
    organization. The response counts pages, but there is no known way to request another page: where
    `totalPages` is above 1, list the subfolders one by one.

    Args:
        body (ListObjectStoreRequest): The Object Store folder to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListObjectStoreResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListObjectStoreRequest,
) -> Response[ListObjectStoreResponse]:
    """List a folder of the Object Store

     Returns the files and folders directly in one folder, and the storage used by the whole
    organization. The response counts pages, but there is no known way to request another page: where
    `totalPages` is above 1, list the subfolders one by one.

    Args:
        body (ListObjectStoreRequest): The Object Store folder to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListObjectStoreResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListObjectStoreRequest,
) -> ListObjectStoreResponse | None:
    """List a folder of the Object Store

     Returns the files and folders directly in one folder, and the storage used by the whole
    organization. The response counts pages, but there is no known way to request another page: where
    `totalPages` is above 1, list the subfolders one by one.

    Args:
        body (ListObjectStoreRequest): The Object Store folder to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListObjectStoreResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
