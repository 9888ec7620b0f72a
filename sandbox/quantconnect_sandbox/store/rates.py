"""Counts the calls of operations with a rate limit."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from quantconnect_sandbox.errors import RateLimitError


class Rates:
    """The recent calls of operations with a rate limit. They are not saved."""

    def __init__(self) -> None:
        self._times: dict[str, deque[datetime]] = defaultdict(deque)

    def count(self, operation_id: str, rate: tuple[int, ...], now: datetime) -> None:
        """Count a call.

        Raises:
            RateLimitError: the limit is reached. The call is not counted.
        """
        if not rate:
            return
        calls, window = rate[0], timedelta(seconds=rate[1])
        times = self._times[operation_id]
        while times and times[0] <= now - window:
            times.popleft()
        if len(times) >= calls:
            raise RateLimitError(times[0] + window - now)
        times.append(now)

    def clear(self) -> None:
        """Forget all calls."""
        self._times.clear()
