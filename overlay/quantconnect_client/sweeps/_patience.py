"""How patient a sweep is when things fail."""

from dataclasses import dataclass

from quantconnect_client.errors import QuantConnectError, ThrottledError

NEVER = float("inf")


@dataclass(frozen=True)
class Timing:
    """How patient a sweep is, in seconds.

    Attributes:
        first_pause: after the first failure in a row; doubles with each further one.
        longest_pause: what it doubles up to.
        doubt: for how long a backtest that may have been started can stay out of the list.
        recount: until the nodes are counted again while some of them are busy for others.
    """

    first_pause: float = 1.0
    longest_pause: float = 60.0
    doubt: float = 10.0
    recount: float = 60.0


class Backoff:
    """Holds back calls after failures, the longer the more there are in a row."""

    def __init__(self, timing: Timing) -> None:
        self.until = -NEVER
        self.failures = 0
        self._timing = timing

    def hold(self, now: float, error: QuantConnectError) -> None:
        """Wait after a failure. Those of calls that were sent together count once."""
        if now < self.until:
            return
        pause = self._timing.first_pause * 2.0**self.failures
        asked = error.retry_after if isinstance(error, ThrottledError) else None
        self.until = now + min(asked or pause, self._timing.longest_pause)
        # More would only overflow.
        self.failures = min(self.failures + 1, 32)

    def succeeded(self) -> None:
        self.failures = 0
