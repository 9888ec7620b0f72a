"""Fetches the files that answers link to: from any host, and without the credentials."""

from http import HTTPStatus
from typing import IO

import httpx

from quantconnect_client._async.session import AsyncExchange, AsyncSession
from quantconnect_client._objects.links import (
    checked_link,
    length,
    link_error,
    refused_link,
    request_for,
)
from quantconnect_client._operation import Operation
from quantconnect_client.progress import Show
from quantconnect_client.transfers import Meter

REDIRECTS = 5


async def fetch(
    session: AsyncSession, operation: Operation, link: str, target: IO[bytes], show: Show
) -> None:
    """Write the file that a link leads to, from its beginning again where the network fails.

    Args:
        session: whose connections and limits are used.
        operation: for messages; it must be safe to repeat.
        link: its address; https, or http on this machine.
        target: where to write it, in place of what is there.
        show: called after each piece.

    Raises:
        UnexpectedAnswerError: the address is none to fetch anything from.
        NotFoundError: there is nothing, or no more.
        QuantConnectError: the network or the host failed again and again.
    """
    url = checked_link(link, operation=operation.name)

    async def attempt(exchange: AsyncExchange) -> None:
        response = await _follow(exchange, operation, url, session.http.headers["User-Agent"])
        try:
            await _save(response, operation, target, show)
        finally:
            await response.aclose()

    await session.repeat(operation, attempt)


async def _follow(
    exchange: AsyncExchange, operation: Operation, url: httpx.URL, user_agent: str
) -> httpx.Response:
    for _ in range(REDIRECTS + 1):
        request = request_for(url, user_agent)
        response = await exchange.send(request, stream=True, auth=None, follow_redirects=False)
        if not response.has_redirect_location:
            return response
        await response.aclose()
        target = url.join(response.headers["Location"])
        url = checked_link(target, operation=operation.name)
    raise refused_link("The link to the file leads to ever more links.", operation=operation.name)


async def _save(
    response: httpx.Response, operation: Operation, target: IO[bytes], show: Show
) -> None:
    if response.status_code != HTTPStatus.OK:
        raise link_error(response.status_code, operation=operation.name)
    meter = Meter(show, "downloading", length(response.headers))
    target.seek(0)
    target.truncate()
    async for piece in response.aiter_bytes():
        target.write(piece)
        meter.add(len(piece))
