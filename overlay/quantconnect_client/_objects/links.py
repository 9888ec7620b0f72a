"""Addresses of files: which ones to fetch, and how not to give them away."""

from http import HTTPStatus

import httpx

from quantconnect_client._connection import is_loopback
from quantconnect_client.errors import (
    ApiError,
    NotFoundError,
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


def refused_link(words: str, *, operation: str) -> UnexpectedAnswerError:
    return UnexpectedAnswerError(words, operation=operation, status=HTTPStatus.OK, body="")


def link_error(status: int, *, operation: str) -> ApiError:
    """What it means that a link answers so."""
    kind: type[ApiError] = NotFoundError
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        kind = ServerError
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        kind = ThrottledError
    words = [f"the link to the file answers HTTP {status}"]
    return kind(words, operation=operation, status=status, body="")


def length(headers: httpx.Headers) -> int | None:
    """The bytes that will come, where the host tells."""
    told = headers.get("Content-Length", "")
    return int(told) if told.isdigit() and "Content-Encoding" not in headers else None
