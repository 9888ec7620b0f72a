"""Limiters for tests, for both halves of the client."""


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
