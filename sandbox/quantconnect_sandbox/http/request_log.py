"""Remembers the last calls, so that a test can see what its client really sent."""

from collections import deque
from dataclasses import asdict, dataclass

from quantconnect_sandbox.json_types import Json

MOST = 10_000


@dataclass(frozen=True)
class LoggedRequest:
    """One call. It has neither its signature nor its body."""

    time: str
    operation: str
    path: str
    method: str
    status: int
    fault: str | None
    milliseconds: float


class RequestLog:
    """The last calls, the oldest first."""

    def __init__(self) -> None:
        self._calls = deque[LoggedRequest](maxlen=MOST)
        self.total = 0

    def add(self, call: LoggedRequest) -> None:
        """Remember a call, and forget the oldest when there are too many."""
        self._calls.append(call)
        self.total += 1

    def clear(self) -> None:
        """Forget every call."""
        self._calls.clear()
        self.total = 0

    def calls(self, operation: str | None = None) -> list[LoggedRequest]:
        """The remembered calls, of all operations or of one."""
        return [call for call in self._calls if operation in (None, call.operation)]

    def listed(self) -> list[Json]:
        """The remembered calls as JSON."""
        return [asdict(call) for call in self._calls]
