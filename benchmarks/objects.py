"""Upload and download a large object, and print the memory that the client needs.

`python -m benchmarks.objects --megabytes 1024`; `--asynchronous` measures the asynchronous client.
The sandbox runs in its own process. Linux only: memory is read from /proc. Temporary files take six
times the size of the object.
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
    """Return the memory of this process in MiB: VmRSS is its current size, VmHWM its peak."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition(f"{what}:")[2].split()[0]) / 1024


@contextmanager
def measurement(what: str, megabytes: int) -> Iterator[None]:
    """Print the time of the block, and how far memory rises above its size at the start."""
    # 5 resets the peak to the current size.
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")
    baseline, start = memory("VmRSS"), time.perf_counter()
    yield
    seconds, growth = time.perf_counter() - start, memory("VmHWM") - baseline
    verdict = "holds" if growth < BOUND else "MISSES"
    print(
        f"{what} of {megabytes} MiB: {seconds:5.1f} s, {megabytes / seconds:4.0f} MiB/s, memory "
        f"{baseline:.1f} MiB + {growth:.1f} MiB at its peak (bound {BOUND} MiB, {verdict})",
        flush=True,
    )


def make(path: Path, megabytes: int) -> None:
    """Write a file that does not compress."""
    block = urandom(MEGABYTE)
    with path.open("wb") as file:
        for number in range(megabytes):
            file.write(number.to_bytes(8) + block[8:])


def run(base_url: str, place: Path, megabytes: int) -> None:
    with QuantConnect(123, TOKEN, base_url=base_url) as qc:
        # The memory that any first call takes is not measured.
        qc.object_store.set("small", b"small", organization_id=ORGANIZATION)
        with measurement("upload", megabytes):
            qc.object_store.upload(place / "large", organization_id=ORGANIZATION)
        with measurement("download", megabytes):
            qc.object_store.download("large", place / "copy", organization_id=ORGANIZATION)


async def run_asynchronously(base_url: str, place: Path, megabytes: int) -> None:
    async with AsyncQuantConnect(123, TOKEN, base_url=base_url) as qc:
        await qc.object_store.set("small", b"small", organization_id=ORGANIZATION)
        with measurement("async upload", megabytes):
            await qc.object_store.upload(place / "large", organization_id=ORGANIZATION)
        with measurement("async download", megabytes):
            await qc.object_store.download("large", place / "copy", organization_id=ORGANIZATION)


def lines() -> Iterator[str]:
    """Yield the figures of both clients, each measured in its own process."""
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
        # The sandbox keeps its files here too, so that they are always removed.
        with served("--state", str(place / "state")) as (_, base_url):
            if options.asynchronous:
                asyncio.run(run_asynchronously(base_url, place, options.megabytes))
            else:
                run(base_url, place, options.megabytes)


if __name__ == "__main__":
    main()
