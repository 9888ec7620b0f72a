"""Downloads files from the links in responses: from any host, without credentials."""

from typing import IO

import httpx

from quantconnect_client._async.exchange import AsyncExchange
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.deadlines import AsyncDeadline
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.progress import Show
from quantconnect_client._core.settings import length
from quantconnect_client.objects._links import (
    check_file,
    checked_link,
    next_link,
    request_for,
    unsafe_link,
)
from quantconnect_client.objects._transfers import Meter

REDIRECTS = 5


async def fetch(
    session: AsyncSession, operation: Operation, link: str, target: IO[bytes], show: Show
) -> None:
    """Download a file from a link, restarting it after a network error.

    Args:
        session: the session, for its connections and limits.
        operation: the operation, for events; it must be safe to retry.
        link: URL of the file; https, or http on the loopback interface.
        target: the file to overwrite with the download.
        show: a function to call with the progress after each piece.

    Raises:
        UnexpectedResponseError: the link is malformed or insecure.
        NotFoundError: the file does not exist, or the link has expired.
        QuantConnectError: all attempts failed.
    """
    url = checked_link(link)
    user_agent = session.http.headers["User-Agent"]

    async def attempt(exchange: AsyncExchange) -> None:
        async with exchange.deadline() as deadline:
            response = await _follow(exchange, url, user_agent)
            try:
                check_file(response)
                await _save(exchange, response, target, show, deadline)
            finally:
                await response.aclose()

    await session.repeat(operation, attempt)


async def _follow(exchange: AsyncExchange, url: httpx.URL, user_agent: str) -> httpx.Response:
    for _ in range(REDIRECTS + 1):
        response = await exchange.send(request_for(url, user_agent), auth=None)
        if not response.has_redirect_location:
            return response
        await response.aclose()
        url = next_link(url, response.headers["Location"])
    raise unsafe_link("The download link redirects too many times.")


async def _save(
    exchange: AsyncExchange,
    response: httpx.Response,
    target: IO[bytes],
    show: Show,
    deadline: AsyncDeadline,
) -> None:
    """Write the body to `target`, restarting it on each attempt."""
    meter = Meter(show, "downloading", length(response.headers))
    target.seek(0)
    target.truncate()
    async for piece in exchange.pieces(response, length(response.headers)):
        with exchange.code_of_caller():
            target.write(piece)
            meter.add(len(piece))
        deadline.extend()
