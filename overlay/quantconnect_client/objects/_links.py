"""Addresses of files: which ones to fetch, and how not to give them away."""

from http import HTTPStatus

import httpx

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.settings import is_loopback
from quantconnect_client._core.verdict import standing
from quantconnect_client.errors import (
    NotFoundError,
    QuantConnectError,
    ServerError,
    ThrottledError,
    UnexpectedAnswerError,
)


class HiddenURL(httpx.URL):
    """An address that shows its host only: who has the rest has the file, and httpx logs it."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}/..."


def request_for(url: httpx.URL, user_agent: str) -> httpx.Request:
    """A request with nothing in it that is the user's: no signature, no cookie."""
    headers = {"User-Agent": user_agent, "Accept-Encoding": "identity"}
    request = httpx.Request("GET", url, headers=headers)
    request.url = HiddenURL(url)
    return request


def checked_link(url: str | httpx.URL, *, operation: str) -> httpx.URL:
    """The address, made sure that what it leads to cannot be read or replaced on its way.

    Raises:
        UnexpectedAnswerError: it can, or it is none.
    """
    try:
        link = httpx.URL(url)
    except httpx.InvalidURL:
        link = httpx.URL("")
    if link.host and (link.scheme == "https" or (link.scheme == "http" and is_loopback(link.host))):
        return link
    raise refused_link(
        f"The link to the file must begin with https://; it begins with {link.scheme!r}, for the "
        f"host {link.host!r}.",
        operation=operation,
    )


def next_link(url: httpx.URL, location: str, *, operation: str) -> httpx.URL:
    """The address that a link redirects to.

    Raises:
        UnexpectedAnswerError: nothing must be fetched from there, or it is no address.
    """
    try:
        target = url.join(location)
    except httpx.InvalidURL:
        target = httpx.URL("")
    return checked_link(target, operation=operation)


def refused_link(words: str, *, operation: str) -> UnexpectedAnswerError:
    return UnexpectedAnswerError(words, operation=operation, status=HTTPStatus.OK, body="")


def check_file(response: httpx.Response, operation: Operation) -> None:
    """Make sure that a link responds with a file.

    Raises:
        QuantConnectError: it does not.
    """
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if response.status_code != HTTPStatus.OK:
        raise _link_error(response.status_code, media_type, operation=operation.name)


def _link_error(status: int, media_type: str, *, operation: str) -> QuantConnectError:
    """What it means that a link responds so."""
    words = f"The link to the file responds with HTTP {status}"
    if standing(status) == "unclear":
        return ServerError([words], operation=operation, status=status, body="")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return ThrottledError([words], operation=operation, status=status, body="")
    if status in (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.GONE) and (
        media_type != "text/html"
    ):
        # Stores respond to a link that has expired like to one that leads nowhere.
        return NotFoundError([words], operation=operation, status=status, body="")
    error = UnexpectedAnswerError(
        f"{words} ({media_type or 'no content type'}), which may be that of a proxy.",
        operation=operation,
        status=status,
        body="",
    )
    error.worth_repeating = "if safe"
    return error
