"""A Ray cluster of processes on this machine."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

import psutil

from tests.patience import wait_until

HERE = "127.0.0.1"
READY = "This command will now block"
# Ray names a worker after the function that it executes.
BUSY = "ray::call"


class Cluster:
    """A node of Ray with its own processes, which starts a worker for each parallel call.

    Args:
        folder: where the log and the state are written.
        workers: maximum number of workers.
    """

    def __init__(self, folder: Path, workers: int) -> None:
        self.address = f"{HERE}:{free_port()}"
        self.log = folder / "cluster.log"
        self._folder, self._count = folder, workers
        self._head: subprocess.Popen[bytes]

    def start(self) -> None:
        """Start the node, again at the same address, and wait until it accepts drivers."""
        options = {
            "node-ip-address": HERE,
            "port": self.address.rpartition(":")[2],
            "num-cpus": str(self._count),
            "include-dashboard": "false",
            "temp-dir": str(self._folder),
        }
        command = [str(Path(sys.executable).with_name("ray")), "start", "--head", "--block"]
        with self.log.open("wb") as log:
            self._head = subprocess.Popen(
                [*command, *(f"--{name}={value}" for name, value in options.items())],
                stdout=log,
                stderr=log,
                env=os.environ | {"RAY_USAGE_STATS_ENABLED": "0"},
            )
        wait_until(lambda: READY in self.log.read_text(encoding="utf-8"))

    def stop(self) -> None:
        """Kill all processes of the node."""
        processes = psutil.Process(self._head.pid).children(recursive=True)
        for process in (self._head, *processes):
            process.kill()
        psutil.wait_procs(processes)
        self._head.wait()

    def wait_until_busy(self) -> None:
        """Wait until a worker executes a call."""
        wait_until(lambda: any(self._workers_named(BUSY)))

    def kill_busy_workers(self) -> None:
        """Kill all workers that are executing calls. Ray starts others."""
        while not (busy := list(self._workers_named(BUSY))):
            sleep(0.002)
        for worker in busy:
            worker.kill()

    def worker_ids(self) -> list[int]:
        """The ids of the processes that execute calls."""
        names = (BUSY, "ray::IDLE")
        return [worker.pid for name in names for worker in self._workers_named(name)]

    def _workers_named(self, name: str) -> Iterator[psutil.Process]:
        for process in psutil.Process(self._head.pid).children(recursive=True):
            with suppress(psutil.Error):
                if " ".join(process.cmdline()).startswith(name):
                    yield process


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind((HERE, 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def ray_cluster(folder: Path, workers: int) -> Iterator[Cluster]:
    """Run a cluster."""
    cluster = Cluster(folder, workers)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
