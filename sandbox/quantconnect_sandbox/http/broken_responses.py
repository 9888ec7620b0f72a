"""Responses as proxies, crashes and bad networks produce them, rather than the API."""

import asyncio
import gzip
from http import HTTPStatus

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from quantconnect_sandbox.http.faults import Fault

STATUSES = {
    "too_many_requests": HTTPStatus.TOO_MANY_REQUESTS,
    "unauthorized": HTTPStatus.UNAUTHORIZED,
}
OVERSIZE = 4 * 2**20
PAGE = "<!DOCTYPE html><html><body><h1>We will be back soon</h1></body></html>"


def broken(fault: Fault, response: Response) -> Response:
    """Return what the client receives instead of the response."""
    if fault.kind == "drop" or (fault.kind == "cut" and not response.body):
        # An empty body can't be cut in half: the client would get the complete response.
        return _NoResponse()
    if fault.kind == "cut":
        return _CutResponse(response.body, response.status_code, media_type=response.media_type)
    if fault.kind == "drip":
        return _DrippingResponse(response, fault.seconds)
    if fault.kind == "oversize":
        return _compressed(response)
    if fault.kind == "not_json":
        return Response(PAGE, fault.status, media_type="text/html")
    if fault.kind == "silent":
        return Response("{}", fault.status, media_type="application/json")
    return Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)


def rejected(fault: Fault, response: Response) -> Response:
    """Return a rejection with the status and the encoding of the fault."""
    headers = {"date": response.headers["date"]}
    status = STATUSES.get(fault.kind, fault.status)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        headers["Retry-After"] = f"{fault.seconds:g}"
    content = bytes(response.body).decode().encode(fault.encoding)
    return Response(content, status, headers, media_type=response.media_type)


def _compressed(response: Response) -> Response:
    """Return the response padded with white space and compressed, so that only it is small."""
    content = gzip.compress(bytes(response.body) + b" " * OVERSIZE, compresslevel=1)
    return Response(
        content, response.status_code, _headers(response) | {"Content-Encoding": "gzip"}
    )


def _headers(response: Response) -> dict[str, str]:
    """Return the headers of a response without `Content-Length`."""
    return {name: value for name, value in response.headers.items() if name != "content-length"}


class _NoResponse(Response):
    """Closes the connection without a response."""

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        scope["state"]["transport"].abort()
        # Uvicorn must notice the closed connection before it expects a response.
        await asyncio.sleep(0)


class _DrippingResponse(Response):
    """Sends the response one byte at a time."""

    def __init__(self, response: Response, pause: float) -> None:
        super().__init__(response.body, response.status_code, _headers(response))
        self._pause = pause

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        start = {"type": "http.response.start", "status": self.status_code}
        await send(start | {"headers": self.raw_headers})
        transport = scope["state"]["transport"]
        for byte in bytes(self.body):
            await send({"type": "http.response.body", "body": bytes([byte]), "more_body": True})
            await asyncio.sleep(self._pause)
            if transport.is_closing():
                return
        await send({"type": "http.response.body", "body": b""})


class _CutResponse(Response):
    """Sends the headers and half of the body, then closes the connection."""

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        start = {"type": "http.response.start", "status": self.status_code}
        await send(start | {"headers": self.raw_headers})
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        scope["state"]["transport"].close()
        await asyncio.sleep(0)
