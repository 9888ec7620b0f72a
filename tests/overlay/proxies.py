"""A proxy on this machine that keeps what it is sent, and passes nothing on."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Recorder:
    """Where the proxy is, and what came in."""

    url: str
    received: list[bytes] = field(default_factory=list[bytes])


@contextmanager
def recording() -> Iterator[Recorder]:
    """A proxy that is there for the length of a block."""
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
