"""A local proxy that records what it receives and forwards nothing."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Recorder:
    """The address of the proxy, and what it received."""

    url: str
    received: list[bytes] = field(default_factory=list[bytes])


@contextmanager
def recording() -> Iterator[Recorder]:
    """Run a proxy for the duration of a block."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        recorder = Recorder(f"http://127.0.0.1:{server.server_address[1]}")
        vars(server)["recorder"] = recorder
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield recorder
        finally:
            server.shutdown()
            thread.join()


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        vars(self.server)["recorder"].received.append(self.request.recv(65536))
        self.request.sendall(
            b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
