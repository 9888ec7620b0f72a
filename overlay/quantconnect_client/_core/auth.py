"""Sign each attempt of a request with a hash of the API token and the time."""

import time
from base64 import b64encode
from collections.abc import Callable, Generator
from hashlib import sha256

import httpx

from quantconnect_client._core.credentials import Credentials
from quantconnect_client._core.http_dates import timestamp

TOLERATED_CLOCK_ERROR = 60.0
"""Seconds."""


class TokenAuth(httpx.Auth):
    """Sign requests with a user ID and a hash of the API token and the time.

    Args:
        credentials: the user ID and API token.
        clock: a function that returns the current Unix time in seconds.

    Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/authentication
    """

    def __init__(self, credentials: Credentials, clock: Callable[[], float] = time.time) -> None:
        self.user_id = credentials.user_id
        self._credentials = credentials
        self._clock = clock
        self.correction = 0.0

    def __repr__(self) -> str:
        return f"TokenAuth(user_id={self.user_id})"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers.update(signature(self._credentials, self.now()))
        yield request

    def now(self) -> float:
        """Return the time for signatures: the local clock, corrected for clock skew."""
        return self._clock() + self.correction

    def learn(self, stamp: str | None, server_date: str | None) -> float:
        """Update the clock correction after QuantConnect rejected a signature for its time.

        Each attempt is compared by its own timestamp, so concurrent calls can update the correction
        safely. If the local clock is set later, the correction is updated again.

        Args:
            stamp: the `Timestamp` header of the request.
            server_date: the `Date` header of the response.

        Returns:
            Seconds by which QuantConnect's clock was ahead of the timestamp; 0 if unknown or within
            the tolerance.
        """
        server_now = timestamp(server_date)
        if server_now is None or not stamp:
            return 0.0
        ahead = server_now - float(stamp)
        if abs(ahead) < TOLERATED_CLOCK_ERROR:
            return 0.0
        correction = server_now - self._clock()
        self.correction = correction if abs(correction) >= TOLERATED_CLOCK_ERROR else 0.0
        return ahead


def signature(credentials: Credentials, now: float) -> dict[str, str]:
    """Return the two headers that authenticate a request at `now`. They are valid for two hours."""
    timestamp = str(int(now))
    digest = sha256(f"{credentials.api_token.reveal()}:{timestamp}".encode()).hexdigest()
    basic = b64encode(f"{credentials.user_id}:{digest}".encode()).decode()
    return {"Authorization": f"Basic {basic}", "Timestamp": timestamp}
