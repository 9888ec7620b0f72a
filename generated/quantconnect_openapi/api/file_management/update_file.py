from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_file_contents_request import UpdateFileContentsRequest
from ...models.update_file_name_request import UpdateFileNameRequest
from ...models.update_file_result import UpdateFileResult
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateFileContentsRequest | UpdateFileNameRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/files/update",
    }

    if isinstance(body, UpdateFileNameRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateFileResult | None:
    if response.status_code == 200:
        response_200 = UpdateFileResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateFileResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateFileContentsRequest | UpdateFileNameRequest,
) -> Response[UpdateFileResult]:
    """Replace or rename a file

     Two calls in one: `content` replaces the text of the file, `newName` renames the file; pass exactly
    one of them. The file must exist. The whole text is replaced, regardless of who changed it last.

    Args:
        body (UpdateFileContentsRequest | UpdateFileNameRequest): Either new text (`content`) or a
            new name (`newName`) for a file, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateFileResult]
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
    body: UpdateFileContentsRequest | UpdateFileNameRequest,
) -> UpdateFileResult | None:
    """Replace or rename a file

     Two calls in one: `content` replaces the text of the file, `newName` renames the file; pass exactly
    one of them. The file must exist. The whole text is replaced, regardless of who changed it last.

    Args:
        body (UpdateFileContentsRequest | UpdateFileNameRequest): Either new text (`content`) or a
            new name (`newName`) for a file, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateFileResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateFileContentsRequest | UpdateFileNameRequest,
) -> Response[UpdateFileResult]:
    """Replace or rename a file

     Two calls in one: `content` replaces the text of the file, `newName` renames the file; pass exactly
    one of them. The file must exist. The whole text is replaced, regardless of who changed it last.

    Args:
        body (UpdateFileContentsRequest | UpdateFileNameRequest): Either new text (`content`) or a
            new name (`newName`) for a file, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateFileResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateFileContentsRequest | UpdateFileNameRequest,
) -> UpdateFileResult | None:
    """Replace or rename a file

     Two calls in one: `content` replaces the text of the file, `newName` renames the file; pass exactly
    one of them. The file must exist. The whole text is replaced, regardless of who changed it last.

    Args:
        body (UpdateFileContentsRequest | UpdateFileNameRequest): Either new text (`content`) or a
            new name (`newName`) for a file, never both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateFileResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
