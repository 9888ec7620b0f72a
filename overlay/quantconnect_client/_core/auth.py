"""Signing: each request, and each attempt of it, gets a hash of the token and the time."""

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
    """Signs requests with a user id and the hash of an API token and the time.

    Args:
        credentials: whom to sign for.
        clock: seconds since 1970, UTC.

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
        """The time that goes into signatures: this machine's, corrected where it was wrong."""
        return self._clock() + self.correction

    def learn(self, stamp: str | None, server_date: str | None) -> float:
        """Correct the clock where QuantConnect rejected a signature for its time.

        Each attempt is judged by its own stamp, so any number of calls can learn at once, and a
        clock that is set right afterwards is learnt like one that goes wrong.

        Args:
            stamp: the `Timestamp` that was sent.
            server_date: the `Date` of the response.

        Returns:
            Seconds by which QuantConnect's clock was ahead of the stamp; 0 where that was right.
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
    """The two headers that prove who sends a request at `now`, good for two hours."""
    timestamp = str(int(now))
    digest = sha256(f"{credentials.api_token.reveal()}:{timestamp}".encode()).hexdigest()
    basic = b64encode(f"{credentials.user_id}:{digest}".encode()).decode()
    return {"Authorization": f"Basic {basic}", "Timestamp": timestamp}
