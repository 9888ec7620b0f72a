"""Detect the use of an asynchronous client in a different event loop."""

import asyncio

from quantconnect_client._core.operation import Operation
from quantconnect_client.errors import ClientClosedError


class LoopBound:
    """Bind a client to the event loop of its first call, because connections belong to it."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def check(self, operation: Operation) -> None:
        running = asyncio.get_running_loop()
        self._loop = self._loop or running
        if self._loop is not running:
            raise ClientClosedError(
                "This client belongs to another event loop. Create one client per event loop.",
                operation=operation.name,
            )

    def check_closing(self) -> None:
        """Check that no other running event loop still uses the connections.

        Raises:
            ClientClosedError: the connections belong to another event loop, which is running.
        """
        loop = self._loop
        if loop and loop is not asyncio.get_running_loop() and loop.is_running():
            raise ClientClosedError(
                "This client belongs to another event loop, which is running. Close it there."
            )
