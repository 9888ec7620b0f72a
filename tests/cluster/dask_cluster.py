"""A Dask cluster of processes on this machine, connected over TCP."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from distributed import Client

from tests.patience import PATIENCE, wait_until

HERE = "127.0.0.1"


class Cluster:
    """A scheduler and its workers, each a process of its own.

    Args:
        folder: where the log of all processes and the scheduler's address are written.
        workers: number of workers.
        threads: number of threads of each worker.
    """

    def __init__(self, folder: Path, workers: int, threads: int) -> None:
        self.log = folder / "cluster.log"
        self.address = ""
        self._file = folder / "scheduler.json"
        self._count, self._threads = workers, threads
        self._scheduler: subprocess.Popen[bytes]
        self._workers: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start the scheduler, again at the same address, and the workers, and wait for them."""
        port = self.address.rpartition(":")[2] or "0"
        self._scheduler = self._run(
            "scheduler", "--port", port, "--scheduler-file", str(self._file)
        )
        wait_until(self._file.exists)
        self.address = json.loads(self._file.read_bytes())["address"]
        self._workers = [self._worker() for _ in range(self._count)]
        with self.client() as client:
            client.wait_for_workers(self._count, timeout=PATIENCE)

    def stop(self) -> None:
        """Kill all processes."""
        for process in (*self._workers, self._scheduler):
            process.kill()
            process.wait()
        self._file.unlink(missing_ok=True)

    def wait_until_busy(self) -> None:
        """Wait until a worker executes a call."""
        with self.client() as client:
            wait_until(lambda: any(client.processing().values()))

    def kill_busy_workers(self) -> None:
        """Kill all workers that are executing calls, and start others."""
        with self.client() as client:
            busy: list[str] = []
            while not busy:
                busy = [name for name, calls in client.processing().items() if calls]
            pids = set(client.run(os.getpid, workers=busy).values())
        for worker in [one for one in self._workers if one.pid in pids]:
            worker.kill()
            worker.wait()
            self._workers.remove(worker)
            self._workers.append(self._worker())

    def worker_ids(self) -> list[int]:
        """The ids of the processes that execute calls."""
        return [worker.pid for worker in self._workers]

    def client(self) -> Client:
        return Client(self.address, timeout=PATIENCE)

    def _worker(self) -> subprocess.Popen[bytes]:
        # Without a nanny, which would restart a worker that is killed.
        return self._run("worker", self.address, "--no-nanny", "--nthreads", str(self._threads))

    def _run(self, kind: str, *options: str) -> subprocess.Popen[bytes]:
        module = f"distributed.cli.dask_{kind}"
        command = [sys.executable, "-m", module, *options, "--host", HERE, "--no-dashboard"]
        with self.log.open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log)


@contextmanager
def dask_cluster(folder: Path, workers: int, threads: int) -> Iterator[Cluster]:
    """Run a cluster."""
    cluster = Cluster(folder, workers, threads)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
