from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.encryption_key_list_response import EncryptionKeyListResponse
from ...models.list_encryption_keys_request import ListEncryptionKeysRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ListEncryptionKeysRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/organizations/encryption/keys/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EncryptionKeyListResponse | None:
    if response.status_code == 200:
        response_200 = EncryptionKeyListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EncryptionKeyListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListEncryptionKeysRequest,
) -> Response[EncryptionKeyListResponse]:
    """List the encryption keys of an organization

     Returns the keys registered for encrypting project files, each identified by its hash. Check this
    list before you push an encrypted project: the service cannot use a key that is not registered.

    Args:
        body (ListEncryptionKeysRequest): The organization whose keys to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EncryptionKeyListResponse]
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
    body: ListEncryptionKeysRequest,
) -> EncryptionKeyListResponse | None:
    """List the encryption keys of an organization

     Returns the keys registered for encrypting project files, each identified by its hash. Check this
    list before you push an encrypted project: the service cannot use a key that is not registered.

    Args:
        body (ListEncryptionKeysRequest): The organization whose keys to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EncryptionKeyListResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListEncryptionKeysRequest,
) -> Response[EncryptionKeyListResponse]:
    """List the encryption keys of an organization

     Returns the keys registered for encrypting project files, each identified by its hash. Check this
    list before you push an encrypted project: the service cannot use a key that is not registered.

    Args:
        body (ListEncryptionKeysRequest): The organization whose keys to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EncryptionKeyListResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListEncryptionKeysRequest,
) -> EncryptionKeyListResponse | None:
    """List the encryption keys of an organization

     Returns the keys registered for encrypting project files, each identified by its hash. Check this
    list before you push an encrypted project: the service cannot use a key that is not registered.

    Args:
        body (ListEncryptionKeysRequest): The organization whose keys to list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EncryptionKeyListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
