"""Record the shapes of responses that differ from the spec, without any of their values.

    from quantconnect_client import QuantConnect
    from quantconnect_client.shapes import Recorder

    with QuantConnect() as qc:
        recorded = qc.with_options(on_response=Recorder("shapes.jsonl"))

Send the file with a report: it has names of the API and kinds of values, but none of your data.
"""

import json
import logging
import os
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx

from quantconnect_client._core.arguments import check_count
from quantconnect_client._core.operations import methods, operation_of
from quantconnect_client._core.received import Received
from quantconnect_client._core.release import VERSION
from quantconnect_client._core.verdict import judge, missing
from quantconnect_client._shapes.forms import facts, response_forms
from quantconnect_client._shapes.misfits import Misfit, misfits
from quantconnect_client.events import RawResponse

__all__ = ["Recorder"]

logger = logging.getLogger("quantconnect_client")
MAX_BYTES = 1_000_000
LARGEST_FILE = 2**40
UNCLEAR = Misfit("", "success or a rejection", "neither")


class Recorder:
    """An `on_response` function that records where responses differ from the spec.

    It appends to a file of JSON lines. A line has the operation, the HTTP status, the path of a
    field such as `projects/[]/created`, what the spec expects there, what kind of value was found,
    and how often this process has found it. The same difference is written again only when that
    number is ten times as high. Threads and processes can share a file.

    The file never contains a value, a key of a map (`{}` replaces it), or a header. Of properties
    that the spec does not list, it contains the name, because that is what a report is about, but
    only if the name looks like one of the API's: up to 32 letters, as in `lastRun`. If an object
    has more than 8 of these, or nothing else, they may be data, and `{}` replaces them too.

    Rejections, and responses that do not come from QuantConnect, are not recorded.

    Args:
        path: the file. Only its owner can read it.
        max_bytes: maximum size of the file, 1 MB by default. Further lines are dropped, with a
            warning in the log.

    Raises:
        InvalidRequestError: `max_bytes` is not a positive whole number.

    Examples:
        >>> from quantconnect_client import QuantConnect
        >>> from quantconnect_client.shapes import Recorder
        >>> with QuantConnect() as qc:
        ...     projects = qc.with_options(on_response=Recorder("shapes.jsonl")).projects.list()
    """

    def __init__(self, path: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES) -> None:
        check_count("max_bytes", max_bytes, LARGEST_FILE)
        self.path = os.fspath(path)
        self.max_bytes = max_bytes
        self._renew()

    def _renew(self) -> None:
        # A forked process may have copied a lock that a thread of its parent held.
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._seen = Counter[tuple[str, int, Misfit]]()
        self._is_full = False

    def __reduce__(self) -> tuple[Any, ...]:
        return _renewed, (self.path, self.max_bytes)

    def __repr__(self) -> str:
        return f"Recorder({self.path!r})"

    def __call__(self, response: RawResponse) -> None:
        """Record what differs in a response. Append nothing if it fits."""
        if self._process != os.getpid():
            self._renew()
        found = _differences(response)
        if found:
            with self._lock:
                lines = "".join(self._lines(response, found))
                if lines:
                    self._append(lines.encode())

    def _lines(self, response: RawResponse, found: Counter[Misfit]) -> Iterator[str]:
        for misfit, count in found.items():
            key = (response.operation, response.status, misfit)
            before = self._seen[key]
            self._seen[key] += count
            if len(str(before)) < len(str(before + count)) or not before:
                yield _line(response, misfit, before + count)

    def _append(self, lines: bytes) -> None:
        # One write to a file in append mode is not mixed with those of other processes.
        file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            if os.fstat(file).st_size + len(lines) <= self.max_bytes:
                os.write(file, lines)
            elif not self._is_full:
                self._is_full = True
                logger.warning("%s is full; further shapes are not recorded", self.path)
        finally:
            os.close(file)


def _renewed(path: str, max_bytes: int) -> Recorder:
    return Recorder(path, max_bytes=max_bytes)


def _differences(response: RawResponse) -> Counter[Misfit]:
    """Return the differences of a response from the spec, if it is a successful one."""
    if response.operation not in methods():
        return Counter()
    operation = operation_of(response.operation)
    received = Received(response.status, httpx.Headers(response.headers), response.body)
    meaning = judge(operation, received).meaning
    if meaning == "unknown":
        return Counter([UNCLEAR])
    allowed = response_forms(operation.path)
    if meaning != "done" or received.fields is None or allowed is None:
        return Counter()
    return misfits(received.fields, allowed, missing(operation, received.fields))


def _line(response: RawResponse, misfit: Misfit, count: int) -> str:
    content = {
        "date": datetime.now(UTC).date().isoformat(),
        "client": VERSION,
        "spec": facts()["revision"],
        "operation": response.operation,
        "status": response.status,
        **misfit._asdict(),
        "count": count,
    }
    return json.dumps(content) + "\n"
