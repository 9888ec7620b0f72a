# Written by `make generate` from overlay/quantconnect_client/_async/exchange.py; do not edit.
"""One attempt at a request: sends it, keeps its deadline, and says what became of it."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from quantconnect_client._core.deadlines import Deadline, FollowedFile
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.settings import Settings, length, network_error, too_large
from quantconnect_client.errors import ClientClosedError, QuantConnectError

if TYPE_CHECKING:
    from quantconnect_client._core.received import Received


class Good:
    """A response that was found good, as generated code reads one."""

    def __init__(self, received: "Received") -> None:
        self.status_code = HTTPStatus.OK if received.status != HTTPStatus.FOUND else received.status
        self.headers = received.headers
        self.content = received.content
        self._received = received

    @property
    def text(self) -> str:
        return self._received.text

    def json(self) -> Mapping[str, Any]:
        return self._received.fields or {}


class Exchange:
    """Stands in for the httpx client during one generated call.

    Attributes:
        status: the HTTP status; None as long as none has come.
        stamp: the `Timestamp` that the request was signed with.
        received: the response, once it was found good.
    """

    def __init__(self, http: httpx.Client, operation: Operation, settings: Settings) -> None:
        self.status: int | None = None
        self.stamp: str | None = None
        self.received: Received | None = None
        self._http = http
        self._operation = operation
        self._settings = settings
        self._host = http.base_url.host
        # None where the transport does not tell, as one of the caller's own may not.
        self._sent: bool | None = None
        self._error_of_caller: Exception | None = None
        self._files: list[FollowedFile] = []

    def request(self, **arguments: Any) -> Good:
        """Send what generated code asks for, and return the response if it is a good one.

        Raises:
            QuantConnectError: the request failed or was rejected, or its outcome is unknown.
        """
        with self.deadline() as deadline:
            if "files" in arguments:
                # The generated code puts +++ between the parts of a form, which a file may contain.
                del arguments["headers"]["Content-Type"]
                arguments["files"] = self._followed(arguments["files"], deadline)
            request = self._http.build_request(**arguments, extensions={"trace": self._trace})
            response = self.send(request)
            self.stamp = request.headers.get("Timestamp")
            try:
                content = self._read(response, deadline)
            finally:
                response.close()
        # Imported here, because a client is often made long before its first call.
        from quantconnect_client._core.received import Received
        from quantconnect_client._core.verdict import judge

        received = Received(response.status_code, response.headers, content)
        error = judge(self._operation, received).error
        if error:
            raise error
        self.received = received
        return Good(received)

    @property
    def is_whole(self) -> bool:
        """Whether all of the request may have been sent: a form ends after its files."""
        return all(file.is_read for file in self._files)

    def _followed(self, parts: Iterable[Any], deadline: Deadline) -> list[Any]:
        """The parts of a form, such that the deadline starts anew as their files are read."""
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
        """The response to a request, its body not read yet. A redirect is not followed."""
        self._host = request.url.host
        arguments |= {"stream": True, "follow_redirects": False}
        response = self._http.send(request, **arguments)
        self.status = response.status_code
        return response

    @contextmanager
    def deadline(self) -> Generator[Deadline]:
        """A block with the client's `timeout`, whatever goes wrong in which is an error of ours."""
        with self._translated():
            with Deadline(self._settings.timeout) as deadline:
                yield deadline

    @contextmanager
    def code_of_caller(self) -> Generator[None]:
        """A block that runs what the caller gave, whose errors are the caller's own."""
        try:
            yield
        except Exception as error:
            self._error_of_caller = error
            raise

    def pieces(self, response: httpx.Response, limit: int | None = None) -> Iterator[bytes]:
        """The body, unpacked.

        Args:
            response: whose body.
            limit: how many bytes it may have; by default what the client allows.

        Raises:
            ResponseTooLargeError: it has more.
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
        """Take note of what httpcore says about the way of the request."""
        if event.endswith("send_request_headers.started"):
            # That of a tunnel through a proxy is not the request itself.
            self._sent = bool(self._sent) or info["request"].method != b"CONNECT"
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
                    f"{self._operation.name} was interrupted before its response had arrived: it "
                    "may or may not have happened. Look before you repeat it."
                )
            raise

    def _failure(self, error: Exception) -> QuantConnectError:
        sent = self._sent is not False
        if self._http.is_closed:
            closed = ClientClosedError(
                "The client was closed while this call was running.", operation=self._operation.name
            )
            closed.may_have_happened = sent
            return closed
        timeout = self._settings.timeout
        return network_error(error, self._operation, timeout, host=self._host, sent=sent)
