"""Tells an asynchronous client that it has strayed into another event loop."""

import asyncio

from quantconnect_client._core.operation import Operation
from quantconnect_client.errors import ClientClosedError


class LoopBound:
    """Remembers the event loop of the first call; connections cannot move to another."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def check(self, operation: Operation) -> None:
        running = asyncio.get_running_loop()
        self._loop = self._loop or running
        if self._loop is not running:
            raise ClientClosedError(
                "This client belongs to another event loop. Make one client in each loop.",
                operation=operation.name,
            )

    def check_closing(self) -> None:
        """Make sure that connections are not closed under the feet of the loop that uses them.

        Raises:
            ClientClosedError: they belong to another loop, which is running.
        """
        loop = self._loop
        if loop and loop is not asyncio.get_running_loop() and loop.is_running():
            raise ClientClosedError(
                "This client belongs to another event loop, which is running. Close it there."
            )
