from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_object_store_job_id_request import GetObjectStoreJobIdRequest
from ...models.get_object_store_response import GetObjectStoreResponse
from ...models.get_object_store_url_request import GetObjectStoreURLRequest
from ...types import Response


def _get_kwargs(
    *,
    body: GetObjectStoreJobIdRequest | GetObjectStoreURLRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/object/get",
    }

    if isinstance(body, GetObjectStoreJobIdRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetObjectStoreResponse | None:
    if response.status_code == 200:
        response_200 = GetObjectStoreResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetObjectStoreResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetObjectStoreJobIdRequest | GetObjectStoreURLRequest,
) -> Response[GetObjectStoreResponse]:
    r"""Download files from the Object Store

     Two calls in one, used in turn: with `keys`, the files are packed and the response has a `jobId`;
    with that `jobId`, the response has the `url` of a zip file once it is ready, within a few seconds
    to minutes. Pass exactly one of them. Available only to organizations of the Institution tier that
    were granted access; others are rejected with \"Organization does not have derivative export
    enabled\".

    Args:
        body (GetObjectStoreJobIdRequest | GetObjectStoreURLRequest): Either the `keys` of the
            files to pack or the `jobId` of a packing job that was started, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetObjectStoreResponse]
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
    body: GetObjectStoreJobIdRequest | GetObjectStoreURLRequest,
) -> GetObjectStoreResponse | None:
    r"""Download files from the Object Store

     Two calls in one, used in turn: with `keys`, the files are packed and the response has a `jobId`;
    with that `jobId`, the response has the `url` of a zip file once it is ready, within a few seconds
    to minutes. Pass exactly one of them. Available only to organizations of the Institution tier that
    were granted access; others are rejected with \"Organization does not have derivative export
    enabled\".

    Args:
        body (GetObjectStoreJobIdRequest | GetObjectStoreURLRequest): Either the `keys` of the
            files to pack or the `jobId` of a packing job that was started, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetObjectStoreResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetObjectStoreJobIdRequest | GetObjectStoreURLRequest,
) -> Response[GetObjectStoreResponse]:
    r"""Download files from the Object Store

     Two calls in one, used in turn: with `keys`, the files are packed and the response has a `jobId`;
    with that `jobId`, the response has the `url` of a zip file once it is ready, within a few seconds
    to minutes. Pass exactly one of them. Available only to organizations of the Institution tier that
    were granted access; others are rejected with \"Organization does not have derivative export
    enabled\".

    Args:
        body (GetObjectStoreJobIdRequest | GetObjectStoreURLRequest): Either the `keys` of the
            files to pack or the `jobId` of a packing job that was started, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetObjectStoreResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetObjectStoreJobIdRequest | GetObjectStoreURLRequest,
) -> GetObjectStoreResponse | None:
    r"""Download files from the Object Store

     Two calls in one, used in turn: with `keys`, the files are packed and the response has a `jobId`;
    with that `jobId`, the response has the `url` of a zip file once it is ready, within a few seconds
    to minutes. Pass exactly one of them. Available only to organizations of the Institution tier that
    were granted access; others are rejected with \"Organization does not have derivative export
    enabled\".

    Args:
        body (GetObjectStoreJobIdRequest | GetObjectStoreURLRequest): Either the `keys` of the
            files to pack or the `jobId` of a packing job that was started, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetObjectStoreResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
