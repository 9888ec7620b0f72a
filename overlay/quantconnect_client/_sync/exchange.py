# Written by `make generate` from overlay/quantconnect_client/_async/exchange.py; do not edit.
"""One attempt at a request: sends it, enforces its deadline and translates its errors."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from quantconnect_client._core.deadlines import Deadline, FollowedFile
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.reporting import show
from quantconnect_client._core.settings import Settings, length, network_error, too_large
from quantconnect_client.errors import ClientClosedError, QuantConnectError
from quantconnect_client.events import RawResponse, shown_headers

if TYPE_CHECKING:
    from quantconnect_client._core.received import Received


class Good:
    """A successful response, with the interface that generated code expects."""

    def __init__(self, received: "Received") -> None:
        self.status_code = HTTPStatus.OK if received.status != HTTPStatus.FOUND else received.status
        self.headers = received.headers
        self.content = received.content
        self._received = received

    @property
    def text(self) -> str:
        return self._received.text

    def json(self) -> Any:
        return self._received.fields or self._received.rows or {}


class Exchange:
    """Replaces the httpx client during one generated call.

    Attributes:
        host: the host that the last request was for.
        status: the HTTP status; None until a response arrives.
        stamp: the `Timestamp` that the request was signed with.
        received: the response, if it was successful.
    """

    def __init__(self, http: httpx.Client, operation: Operation, settings: Settings) -> None:
        self.status: int | None = None
        self.stamp: str | None = None
        self.received: Received | None = None
        self._http = http
        self._operation = operation
        self._settings = settings
        self.host = http.base_url.host
        # None if the transport sends no trace events, as a custom one may not.
        self._sent: bool | None = None
        self._error_of_caller: Exception | None = None
        self._files: list[FollowedFile] = []

    def request(self, **arguments: Any) -> Good:
        """Send a request of generated code and return its response if it succeeded.

        Raises:
            QuantConnectError: the request failed or was rejected, or its outcome is unknown.
        """
        with self.deadline() as deadline:
            if "files" in arguments:
                # The generated code puts +++ between the parts of a form, which a file may contain.
                del arguments["headers"]["Content-Type"]
                arguments["files"] = self._followed(arguments["files"], deadline)
            response = self.open(**arguments)
            try:
                content = self._read(response, deadline)
            finally:
                response.close()
        self.received = self.judged(response, content)
        return Good(self.received)

    def open(self, **arguments: Any) -> httpx.Response:
        """Send a signed request to the API and return its unread response."""
        if self._settings.request_timeout:
            arguments["timeout"] = self._settings.request_timeout
        arguments["url"] = _absolute(self._settings.base_url, arguments["url"])
        request = self._http.build_request(**arguments, extensions={"trace": self._trace})
        response = self.send(request)
        self.stamp = request.headers.get("Timestamp")
        return response

    def judged(self, response: httpx.Response, content: bytes) -> "Received":
        """Return a response with its body if it is successful.

        Raises:
            QuantConnectError: the request was rejected, or its outcome is unknown.
        """
        # Imported here, because a client is often made long before its first call.
        from quantconnect_client._core.received import Received
        from quantconnect_client._core.verdict import judge

        received = Received(response.status_code, response.headers, content)
        self._show(received)
        error = judge(self._operation, received).error
        if error:
            error.headers = shown_headers(received.headers)
            raise error
        return received

    def _show(self, received: "Received") -> None:
        """Pass the response to the client's `on_response`."""
        if self._settings.on_response:
            headers = shown_headers(received.headers)
            response = RawResponse(self._operation.name, received.status, headers, received.content)
            show(response, self._settings.on_response)

    @property
    def is_whole(self) -> bool:
        """Whether the whole request may have been sent: a form ends after its files."""
        return all(file.is_read for file in self._files)

    def _followed(self, parts: Iterable[Any], deadline: Deadline) -> list[Any]:
        """Wrap the files of a form so that the deadline restarts as they are read."""
        found: list[Any] = []
        for name, part in parts:
            values = list(part)
            for place, value in enumerate(values):
                if hasattr(value, "read"):
                    values[place] = FollowedFile(value, deadline.extend, self.code_of_caller)
                    self._files.append(values[place])
            found.append((name, tuple(values)))
        return found

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        """Send a request and return its unread response. Redirects are not followed."""
        self.host = request.url.host
        arguments |= {"stream": True, "follow_redirects": False}
        response = self._http.send(request, **arguments)
        self.status = response.status_code
        return response

    @contextmanager
    def deadline(self) -> Generator[Deadline]:
        """Enforce the client's `timeout` and translate errors in a block."""
        with self._translated():
            with Deadline(self._settings.timeout) as deadline:
                yield deadline

    @contextmanager
    def code_of_caller(self) -> Generator[None]:
        """Run code of the caller, whose errors are raised unchanged."""
        try:
            yield
        except Exception as error:
            self._error_of_caller = error
            raise

    def pieces(self, response: httpx.Response, limit: int | None = None) -> Iterator[bytes]:
        """Iterate over the decompressed body.

        Args:
            response: the response.
            limit: maximum size in bytes; by default, the client's `max_response_bytes`.

        Raises:
            ResponseTooLargeError: the body is larger.
        """
        most = self._settings.max_response_bytes if limit is None else limit
        through = 0
        for piece in response.iter_bytes():
            through += len(piece)
            if through > most:
                raise too_large(self._operation, through, most)
            yield piece

    def _read(self, response: httpx.Response, deadline: Deadline) -> bytes:
        limit = self._settings.max_response_bytes
        announced = length(response.headers)
        if announced is not None and announced > limit:
            raise too_large(self._operation, announced, limit)
        content = bytearray()
        for piece in self.pieces(response):
            content += piece
            deadline.check()
        return bytes(content)

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Record from httpcore's trace events whether the request was sent."""
        if event.endswith("send_request_headers.started"):
            request = info["request"]
            # A proxy's CONNECT is not the request itself.
            if request.method != b"CONNECT":
                self._sent = True
                # Further events would tell nothing, and each takes as long as a lookup of a header.
                request.extensions.pop("trace", None)
            else:
                self._sent = bool(self._sent)
        elif self._sent is None:
            self._sent = False

    @contextmanager
    def _translated(self) -> Generator[None]:
        try:
            yield
        except QuantConnectError:
            raise
        except Exception as error:
            if error is self._error_of_caller:
                raise
            raise self._failure(error) from error
        except BaseException as interruption:
            if not self._operation.safe and self._sent is not False and self.is_whole:
                interruption.add_note(
                    f"{self._operation.name} was interrupted before its response arrived. The "
                    "request may or may not have taken effect. Check before you call it again."
                )
            raise

    def _failure(self, error: Exception) -> QuantConnectError:
        sent = self._sent is not False
        if self._http.is_closed:
            closed = ClientClosedError(
                "The client was closed while this call was running. Create a new client.",
                operation=self._operation.name,
            )
            closed.may_have_happened = sent
            return closed
        timeout = self._settings.timeout
        return network_error(error, self._operation, timeout, host=self.host, sent=sent)


# httpx joins and parses a relative URL for every request, which takes longer than to sign it.
@lru_cache(maxsize=1024)
def _absolute(base_url: str, path: str) -> httpx.URL:
    base = httpx.URL(base_url)
    raw_path = base.raw_path.rstrip(b"/") + b"/" + httpx.URL(path).raw_path.lstrip(b"/")
    return base.copy_with(raw_path=raw_path)
