"""Download links: checks, requests without credentials, and redaction in logs."""

from http import HTTPStatus

import httpx

from quantconnect_client._core.http import is_secure
from quantconnect_client._core.verdict import standing
from quantconnect_client.errors import (
    NotFoundError,
    QuantConnectError,
    ServerError,
    ThrottledError,
    UnexpectedResponseError,
)


class HiddenURL(httpx.URL):
    """A URL that only shows its host, because httpx logs URLs and this one grants access."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}/..."


def request_for(url: httpx.URL, user_agent: str) -> httpx.Request:
    """Build a request without credentials: no signature, no cookie."""
    headers = {"User-Agent": user_agent, "Accept-Encoding": "identity"}
    request = httpx.Request("GET", url, headers=headers)
    request.url = HiddenURL(url)
    return request


def checked_link(url: str | httpx.URL) -> httpx.URL:
    """Parse a link and require https, or http on the loopback interface.

    Raises:
        UnexpectedResponseError: the link is malformed or insecure.
    """
    try:
        link = httpx.URL(url)
    except httpx.InvalidURL:
        link = httpx.URL("")
    if is_secure(link.scheme, link.host):
        return link
    raise unsafe_link(
        f"Unexpected response: the download link must begin with https://; it has the scheme "
        f"{link.scheme!r} and the host {link.host!r}. Call this again to get a new link."
    )


def next_link(url: httpx.URL, location: str) -> httpx.URL:
    """Resolve and check the target of a redirect.

    Raises:
        UnexpectedResponseError: the target is malformed or insecure.
    """
    try:
        target = url.join(location)
    except httpx.InvalidURL:
        target = httpx.URL("")
    return checked_link(target)


def unsafe_link(words: str) -> UnexpectedResponseError:
    return UnexpectedResponseError(words, status=HTTPStatus.OK, body="")


def check_file(response: httpx.Response) -> None:
    """Check that the response of a link is a file.

    Raises:
        QuantConnectError: the response is an error.
    """
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if response.status_code != HTTPStatus.OK:
        raise _link_error(response.status_code, media_type)


def _link_error(status: int, media_type: str) -> QuantConnectError:
    """Map the response of a link to an error."""
    words = f"The download link returned HTTP {status}"
    if standing(status) == "unclear":
        return ServerError([words], status=status, body="")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return ThrottledError([words], status=status, body="")
    if status in (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.GONE) and (
        media_type != "text/html"
    ):
        # File hosts respond alike to expired and to wrong links.
        return NotFoundError([words], status=status, body="")
    error = UnexpectedResponseError(
        f"{words} ({media_type or 'no content type'}). The response may come "
        "from a proxy. Check your network's proxy, then call this again.",
        status=status,
        body="",
    )
    error.worth_repeating = "if safe"
    return error
