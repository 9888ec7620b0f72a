"""Sends a large object up and fetches it again, and prints what that costs the client in memory.

`python -m benchmarks.objects --megabytes 1024`, or with `--asynchronous` the same with the other
client. The sandbox runs in a process of its own. Linux only: it reads the memory from /proc. Takes
six times the size on the disk for temporary files.
"""

import argparse
import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from os import urandom
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.served import TOKEN, served
from quantconnect_client import AsyncQuantConnect, QuantConnect

MEGABYTE = 1 << 20
BOUND = 64
ORGANIZATION = "5cad178b20a1d52567b534553413b691"


def memory(what: str) -> float:
    """Megabytes of this process: VmRSS is what it takes now, VmHWM the most that it ever took."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition(f"{what}:")[2].split()[0]) / 1024


@contextmanager
def measured(what: str, megabytes: int) -> Iterator[None]:
    """Print the time of the block, and by how much the peak of the memory is above its start."""
    # 5 sets the peak to what is taken now.
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")
    start, began = memory("VmRSS"), time.perf_counter()
    yield
    seconds, more = time.perf_counter() - began, memory("VmHWM") - start
    verdict = "holds" if more < BOUND else "MISSES"
    print(
        f"{what} of {megabytes} MiB: {seconds:5.1f} s, {megabytes / seconds:4.0f} MiB/s, memory "
        f"{start:.1f} MiB + {more:.1f} MiB at its peak (bound {BOUND} MiB, {verdict})",
        flush=True,
    )


def make(path: Path, megabytes: int) -> None:
    """A file that no compression makes smaller."""
    block = urandom(MEGABYTE)
    with path.open("wb") as file:
        for number in range(megabytes):
            file.write(number.to_bytes(8) + block[8:])


def run(base_url: str, place: Path, megabytes: int) -> None:
    with QuantConnect(123, TOKEN, base_url=base_url) as qc:
        # What any first call takes is not what a large object takes.
        qc.object_store.set(ORGANIZATION, "small", b"small")
        with measured("upload", megabytes):
            qc.object_store.upload(ORGANIZATION, place / "large")
        with measured("download", megabytes):
            qc.object_store.download(ORGANIZATION, "large", place / "copy")


async def run_asynchronously(base_url: str, place: Path, megabytes: int) -> None:
    async with AsyncQuantConnect(123, TOKEN, base_url=base_url) as qc:
        await qc.object_store.set(ORGANIZATION, "small", b"small")
        with measured("async upload", megabytes):
            await qc.object_store.upload(ORGANIZATION, place / "large")
        with measured("async download", megabytes):
            await qc.object_store.download(ORGANIZATION, "large", place / "copy")


def lines() -> Iterator[str]:
    """The figures of both clients, each in a process of its own."""
    for options in ([], ["--asynchronous"]):
        command = [sys.executable, "-m", "benchmarks.objects", *options]
        yield subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.objects", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--asynchronous", action="store_true")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        place = Path(folder)
        make(place / "large", options.megabytes)
        # Its files are there, too, so that they go however it ends.
        with served("--state", str(place / "state")) as (_, base_url):
            if options.asynchronous:
                asyncio.run(run_asynchronously(base_url, place, options.megabytes))
            else:
                run(base_url, place, options.megabytes)


if __name__ == "__main__":
    main()
