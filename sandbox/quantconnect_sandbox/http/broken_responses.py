"""Answers that are no answers of the API: what proxies, crashes and bad networks make of them."""

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


def broken(fault: Fault, answer: Response) -> Response:
    """What the client gets in place of the answer."""
    if fault.kind == "drop" or (fault.kind == "cut" and not answer.body):
        # There is no middle of an empty answer: its headers would be all of it.
        return _NoResponse()
    if fault.kind == "cut":
        return _CutResponse(answer.body, answer.status_code, media_type=answer.media_type)
    if fault.kind == "drip":
        return _DrippingResponse(answer, fault.seconds)
    if fault.kind == "oversize":
        return _packed(answer)
    if fault.kind == "not_json":
        return Response(PAGE, fault.status, media_type="text/html")
    if fault.kind == "silent":
        return Response("{}", fault.status, media_type="application/json")
    return Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)


def refused(fault: Fault, answer: Response) -> Response:
    """A rejection with the status and in the encoding that were ordered."""
    headers = {"date": answer.headers["date"]}
    status = STATUSES.get(fault.kind, fault.status)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        headers["Retry-After"] = f"{fault.seconds:g}"
    content = bytes(answer.body).decode().encode(fault.encoding)
    return Response(content, status, headers, media_type=answer.media_type)


def _packed(answer: Response) -> Response:
    """The answer with so much white space behind it that only its packed form is small."""
    content = gzip.compress(bytes(answer.body) + b" " * OVERSIZE, compresslevel=1)
    return Response(content, answer.status_code, _further(answer) | {"Content-Encoding": "gzip"})


def _further(answer: Response) -> dict[str, str]:
    """The headers of an answer, less the length of its body."""
    return {name: value for name, value in answer.headers.items() if name != "content-length"}


class _NoResponse(Response):
    """Ends the connection."""

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        scope["state"]["transport"].abort()
        # Let the server notice, so that it does not miss the answer that is never sent.
        await asyncio.sleep(0)


class _DrippingResponse(Response):
    """Sends the answer a byte at a time."""

    def __init__(self, answer: Response, pause: float) -> None:
        super().__init__(answer.body, answer.status_code, _further(answer))
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
    """Promises the whole answer, sends half of it, and ends the connection."""

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        start = {"type": "http.response.start", "status": self.status_code}
        await send(start | {"headers": self.raw_headers})
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        scope["state"]["transport"].close()
        await asyncio.sleep(0)
