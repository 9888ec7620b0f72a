"""Limiters for tests, for both halves of the client."""

import httpx


class Turns:
    """A limiter that admits every call and records when it was acquired."""

    def __init__(self, events: list[str]) -> None:
        self.events = events

    def try_acquire(self, name: str) -> bool:
        self.events.append(name)
        return True

    async def try_acquire_async(self, name: str) -> bool:
        return self.try_acquire(name)


class Failing:
    """A limiter whose storage is unreachable."""

    def try_acquire(self, name: str) -> bool:
        raise ConnectionResetError(f"redis is gone, asked for {name}")

    async def try_acquire_async(self, name: str) -> bool:
        return self.try_acquire(name)


class Hours:
    """A clock that advances only by pauses, and a server that counts requests.

    Attributes:
        now: the time, in seconds.
        pauses: the duration of each pause.
        sent: the number of requests.
        failures: the number of further requests that fail without a response.
    """

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []
        self.sent = self.failures = 0

    def time(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        if self.failures:
            self.failures -= 1
            raise httpx.ReadError("gone", request=request)
        if request.url.path.endswith("/export/logs"):
            return httpx.Response(200, text="line\n")
        return httpx.Response(200, json={"success": True, "live": []})
