# Written by `make generate` from overlay/quantconnect_client/_async/links.py; do not edit.
"""Fetches the files that answers link to: from any host, and without the credentials."""

from typing import IO

import httpx

from quantconnect_client._core.deadlines import Deadline
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.progress import Show
from quantconnect_client._core.settings import length
from quantconnect_client._sync.exchange import Exchange
from quantconnect_client._sync.session import Session
from quantconnect_client.objects._links import (
    check_file,
    checked_link,
    next_link,
    refused_link,
    request_for,
)
from quantconnect_client.objects._transfers import Meter

REDIRECTS = 5


def fetch(session: Session, operation: Operation, link: str, target: IO[bytes], show: Show) -> None:
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
    user_agent = session.http.headers["User-Agent"]

    def attempt(exchange: Exchange) -> None:
        with exchange.deadline() as deadline:
            response = _follow(exchange, operation, url, user_agent)
            try:
                check_file(response, operation)
                _save(exchange, response, target, show, deadline)
            finally:
                response.close()

    session.repeat(operation, attempt)


def _follow(
    exchange: Exchange, operation: Operation, url: httpx.URL, user_agent: str
) -> httpx.Response:
    for _ in range(REDIRECTS + 1):
        response = exchange.send(request_for(url, user_agent), auth=None)
        if not response.has_redirect_location:
            return response
        response.close()
        url = next_link(url, response.headers["Location"], operation=operation.name)
    raise refused_link("The link to the file leads to ever more links.", operation=operation.name)


def _save(
    exchange: Exchange,
    response: httpx.Response,
    target: IO[bytes],
    show: Show,
    deadline: Deadline,
) -> None:
    """Write the body to `target`, from its beginning again with each attempt."""
    meter = Meter(show, "downloading", length(response.headers))
    target.seek(0)
    target.truncate()
    for piece in exchange.pieces(response, length(response.headers)):
        with exchange.code_of_caller():
            target.write(piece)
            meter.add(len(piece))
        deadline.extend()
