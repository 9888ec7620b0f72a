"""Answers that are no answers of the API: what proxies, crashes and bad networks make of them."""

import asyncio
from http import HTTPStatus

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from quantconnect_sandbox.faults import Fault

PAGE = "<!DOCTYPE html><html><body><h1>We will be back soon</h1></body></html>"


def broken(fault: Fault, answer: Response) -> Response:
    """What the client gets in place of the answer."""
    if fault.kind == "drop" or (fault.kind == "cut" and not answer.body):
        # There is no middle of an empty answer: its headers would be all of it.
        return _NoResponse()
    if fault.kind == "cut":
        return _CutResponse(answer.body, answer.status_code, media_type=answer.media_type)
    if fault.kind == "too_many_requests":
        headers = {"Retry-After": f"{fault.seconds:g}"}
        return Response(status_code=HTTPStatus.TOO_MANY_REQUESTS, headers=headers)
    if fault.kind == "unauthorized":
        return Response(status_code=HTTPStatus.UNAUTHORIZED)
    if fault.kind == "not_json":
        return Response(PAGE, media_type="text/html")
    return Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)


class _NoResponse(Response):
    """Ends the connection."""

    # Starlette calls it with these three.
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        scope["state"]["transport"].abort()
        # Let the server notice, so that it does not miss the answer that is never sent.
        await asyncio.sleep(0)


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
