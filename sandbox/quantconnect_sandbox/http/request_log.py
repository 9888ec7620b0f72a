"""The log of requests, which shows a test what its client sent."""

from collections import deque
from dataclasses import asdict, dataclass

from quantconnect_sandbox.json_types import Json

MOST = 10_000


@dataclass(frozen=True)
class LoggedRequest:
    """One request, without its signature and body.

    Attributes:
        time: on the sandbox's clock.
        arrived: on the machine's clock, in seconds since 1970.
    """

    time: str
    arrived: float
    operation: str
    path: str
    method: str
    status: int
    fault: str | None
    milliseconds: float


class RequestLog:
    """The last 10,000 requests, oldest first."""

    def __init__(self) -> None:
        self._calls = deque[LoggedRequest](maxlen=MOST)
        self.total = 0

    def add(self, call: LoggedRequest) -> None:
        """Add a request, and drop the oldest one if the log is full."""
        self._calls.append(call)
        self.total += 1

    def clear(self) -> None:
        """Remove all requests."""
        self._calls.clear()
        self.total = 0

    def calls(self, operation: str | None = None) -> list[LoggedRequest]:
        """Return the logged requests, by default of all operations."""
        return [call for call in self._calls if operation in (None, call.operation)]

    def listed(self) -> list[Json]:
        """Return the logged requests as JSON."""
        return [asdict(call) for call in self._calls]
