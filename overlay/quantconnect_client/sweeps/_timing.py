"""Timing and backoff of a sweep."""

from dataclasses import dataclass

from quantconnect_client.errors import QuantConnectError, ThrottledError

NEVER = float("inf")


@dataclass(frozen=True)
class Timing:
    """Timing of a sweep, in seconds.

    Attributes:
        first_pause: backoff after the first failure; doubles with each consecutive failure.
        longest_pause: maximum backoff.
        listing_delay: how long the list can lag behind the start of a backtest.
        recount: interval for counting the nodes while other users occupy some of them.
    """

    first_pause: float = 1.0
    longest_pause: float = 60.0
    listing_delay: float = 10.0
    recount: float = 60.0


class Backoff:
    """Exponential backoff after consecutive failures."""

    def __init__(self, timing: Timing) -> None:
        self.until = -NEVER
        self.failures = 0
        self._timing = timing

    def failed(self, now: float, error: QuantConnectError) -> None:
        """Back off after a failure; failures of parallel calls count once."""
        if now < self.until:
            return
        pause = self._timing.first_pause * 2.0**self.failures
        requested = error.retry_after if isinstance(error, ThrottledError) else None
        self.until = now + min(requested or pause, self._timing.longest_pause)
        # A larger exponent would overflow.
        self.failures = min(self.failures + 1, 32)

    def succeeded(self) -> None:
        """End the series of consecutive failures."""
        self.failures = 0
