"""An Object Store with responses that tests set, and the host of its download links."""

import io
import json
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any
from zipfile import ZipFile

import httpx

LINK = "https://files.example.com/secret-path/objects.zip?signature=secret"


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response that is cut off halfway."""

    def __init__(self, content: bytes) -> None:
        self._half = content[: len(content) // 2]

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise httpx.ReadError("broken off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class BreakingOff(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A connection that fails during the first requests, then works.

    Attributes:
        breaks: how many requests it breaks off in.
        sent: how many it was given.
    """

    def __init__(self, handler: Callable[[httpx.Request], httpx.Response], breaks: int) -> None:
        self._inner = httpx.MockTransport(handler)
        self.breaks = breaks
        self.sent = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        if self._breaks():
            # The head of the part, then the first piece of the file.
            pieces = iter(request.stream)
            next(pieces), next(pieces)
            raise httpx.ReadError("broken off", request=request)
        return self._inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        if self._breaks():
            pieces = aiter(request.stream)
            await anext(pieces), await anext(pieces)
            raise httpx.ReadError("broken off", request=request)
        return await self._inner.handle_async_request(request)

    def _breaks(self) -> bool:
        self.sent += 1
        return self.sent <= self.breaks


class Store:
    """Handles requests.

    Attributes:
        archive: what the link leads to.
        properties: what is told of every file.
        packing: the responses to a request for a zip file and to the polls for its address.
        links: what becomes of the requests to the host, until there are no more.
        fetched: the requests to the host.
        silent: the calls whose responses are lost.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        self.archive = packed(files)
        self.properties: dict[str, Any] = {}
        self.packing: list[dict[str, Any]] = [{"jobId": "1"}, {"jobId": "1", "url": LINK}]
        self.links: list[Callable[[], httpx.Response]] = []
        self.fetched: list[httpx.Request] = []
        self.calls: list[str] = []
        self.silent: tuple[str, ...] = ()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.startswith("/api/v2"):
            self.fetched.append(request)
            return self.links.pop(0)() if self.links else self.whole()
        call = request.url.path.rpartition("/")[2]
        self.calls.append(call)
        if call in self.silent:
            raise httpx.ReadError("silence", request=request)
        response = self.packing.pop(0) if call == "get" else {}
        if call == "properties":
            response = {"metadata": {"key": json.loads(request.content)["key"], **self.properties}}
        return httpx.Response(200, json={"success": True, **response})

    def whole(self) -> httpx.Response:
        return httpx.Response(200, content=self.archive)

    def half(self) -> httpx.Response:
        return httpx.Response(200, stream=Broken(self.archive))


def packed(*files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with ZipFile(target, "w") as archive, warnings.catch_warnings(action="ignore"):
        for name, content in (pair for group in files for pair in group.items()):
            archive.writestr(name, content)
    return target.getvalue()
