"""Decide whether to retry a failed attempt, and after which backoff."""

import random
from dataclasses import dataclass

from quantconnect_client._core.arguments import check_count
from quantconnect_client.errors import QuantConnectError

LONGEST_WAIT = 60.0
"""Seconds. If the server requests a longer wait, the error is raised instead of a retry."""
MOST_ATTEMPTS = 1000
MOST_DOUBLINGS = 100
"""Upper bound of the exponent, so that the backoff can't overflow a float."""


@dataclass(frozen=True)
class Retry:
    """The maximum number of attempts, and the backoff between them.

    Args:
        attempts: maximum number of attempts, from 1 to `MOST_ATTEMPTS`.
        first_pause: seconds before the second attempt. The backoff doubles with each attempt.

    Raises:
        InvalidRequestError: `attempts` is not a whole number in this range.
    """

    attempts: int = 4
    first_pause: float = 0.5

    def __post_init__(self) -> None:
        check_count("attempts", self.attempts, MOST_ATTEMPTS)

    def pause(self, error: QuantConnectError, *, safe: bool, attempt: int) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        Args:
            error: the error of the attempt.
            safe: whether the operation is safe to retry.
            attempt: the number of the attempt, from 1.
        """
        repeat = error.worth_repeating == "always" or (error.worth_repeating == "if safe" and safe)
        if not repeat or attempt >= self.attempts:
            return None
        asked = error.retry_after
        if asked is not None:
            return asked if asked <= LONGEST_WAIT else None
        # Jitter: clients that failed at the same time do not retry at the same time.
        doubled = self.first_pause * 2.0 ** min(attempt - 1, MOST_DOUBLINGS)
        return min(doubled, LONGEST_WAIT) * random.uniform(0.5, 1)
