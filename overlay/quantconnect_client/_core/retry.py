"""When a failed call is retried, and after which pause."""

import random
from dataclasses import dataclass

from quantconnect_client._core.arguments import check_count
from quantconnect_client.errors import QuantConnectError

LONGEST_WAIT = 60.0
"""Seconds. A server that asks for more is not waited for: the caller should know."""
MOST_ATTEMPTS = 1000
MOST_DOUBLINGS = 100
"""Far beyond the longest wait, and far from where a float ends."""


@dataclass(frozen=True)
class Retry:
    """How often, and after which pauses, a call is tried again.

    Args:
        attempts: how often a call is sent at the most, from 1 to `MOST_ATTEMPTS`.
        first_pause: seconds before the second attempt; doubles with each further one.

    Raises:
        InvalidRequestError: `attempts` is something else.
    """

    attempts: int = 4
    first_pause: float = 0.5

    def __post_init__(self) -> None:
        check_count("attempts", self.attempts, MOST_ATTEMPTS)

    def pause(self, error: QuantConnectError, *, safe: bool, attempt: int) -> float | None:
        """Seconds to wait before the next attempt, or None to give up.

        Args:
            error: how the attempt ended.
            safe: whether the operation may be sent twice.
            attempt: which one it was, from 1.
        """
        repeat = error.worth_repeating == "always" or (error.worth_repeating == "if safe" and safe)
        if not repeat or attempt >= self.attempts:
            return None
        asked = error.retry_after
        if asked is not None:
            return asked if asked <= LONGEST_WAIT else None
        # Half of it at random, so that clients that failed together do not come back together.
        doubled = self.first_pause * 2.0 ** min(attempt - 1, MOST_DOUBLINGS)
        return min(doubled, LONGEST_WAIT) * random.uniform(0.5, 1)
