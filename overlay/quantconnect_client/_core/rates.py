"""Keeps the rate limits that QuantConnect documents for single operations."""

import threading
from collections import defaultdict, deque
from time import monotonic

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.retry import LONGEST_WAIT
from quantconnect_client.errors import ThrottledError


class Rates:
    """The recent calls of a client to operations with a documented rate limit."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._times: dict[str, deque[float]] = defaultdict(deque)

    def wait(self, operation: Operation) -> float:
        """Count a call and return 0, or return the seconds until another one is allowed.

        Raises:
            ThrottledError: it would be longer than `LONGEST_WAIT`.
        """
        if not operation.rate:
            return 0.0
        calls, seconds = operation.rate
        with self._lock:
            now, times = monotonic(), self._times[operation.path]
            while times and times[0] <= now - seconds:
                times.popleft()
            if len(times) < calls:
                times.append(now)
                return 0.0
            pause = times[0] + seconds - now
        if pause > LONGEST_WAIT:
            raise _exceeded(operation, pause)
        return pause


def _exceeded(operation: Operation, pause: float) -> ThrottledError:
    calls, seconds = operation.rate
    message = (
        f"QuantConnect accepts {calls} calls within {seconds} s, and this client has made them. "
        f"Nothing was sent. Call it again in {pause:.0f} s."
    )
    error = ThrottledError([], operation=operation.name, status=0, body="", message=message)
    error.retry_after = pause
    return error
