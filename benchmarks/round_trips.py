"""Compare how long a task takes with the delay of one call: `python -m benchmarks.round_trips`.

Every response of the sandbox is delayed. Then a task takes about as many delays as it makes calls
one after the other, however fast the machine is.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import httpx

from benchmarks.listings import LOGGING
from benchmarks.served import PATIENCE, TOKEN, served
from quantconnect_client import AsyncQuantConnect, QuantConnect

DELAY = 1.0
ORDERS = 2_000
FILES = 40


class Trips(NamedTuple):
    """A task, the delays that it takes, and their bound."""

    what: str
    delays: float
    bound: int

    def __str__(self) -> str:
        verdict = "holds" if self.delays <= self.bound else "MISSES"
        return f"{self.what:<44}{self.delays:5.1f} delays  (bound {self.bound}, {verdict})"


class Account(NamedTuple):
    """What the tasks work on."""

    project_id: int
    backtest_id: str
    empty_project_id: int
    folder: Path

    @property
    def copy(self) -> Path:
        return self.folder.with_suffix(".copy")


def account(qc: QuantConnect, name: str, place: Path) -> Account:
    project = qc.projects.create(f"Large {name}", "Py").project_id
    qc.files.update(project, "main.py", LOGGING)
    build = qc.compiles.run(project)
    backtest = qc.backtests.create(project, build.compile_id, "large").backtest_id
    # Whatever a first call imports is not measured.
    qc.backtests.orders(project, backtest, end=2).all()
    folder = place / name
    folder.mkdir()
    for number in range(FILES):
        (folder / f"model_{number}.py").write_text(f"SIZE = {number}\n", encoding="utf-8")
    return Account(project, backtest, qc.projects.create(f"Empty {name}", "Py").project_id, folder)


def tasks(
    qc: QuantConnect | AsyncQuantConnect, on: Account
) -> list[tuple[str, int, Callable[[], Any]]]:
    """Return the name, the bound and the code of each task."""
    backtest = (on.project_id, on.backtest_id)
    copied = (on.folder.name, on.copy)
    return [
        ("2 orders", 2, lambda: qc.backtests.orders(*backtest, end=2).all()),
        (f"{ORDERS:,} orders", 6, lambda: qc.backtests.orders(*backtest, end=ORDERS).all()),
        (f"upload of {FILES} objects", 12, lambda: qc.object_store.upload(on.folder)),
        (f"download of {FILES} objects", 12, lambda: qc.object_store.download(*copied)),
        (f"push of {FILES} files", 5, lambda: qc.files.push(on.empty_project_id, on.folder)),
    ]


def synchronous(qc: QuantConnect, on: Account) -> Iterator[Trips]:
    for what, bound, run in tasks(qc, on):
        start = time.perf_counter()
        run()
        yield Trips(what, (time.perf_counter() - start) / DELAY, bound)


async def asynchronous(base_url: str, on: Account) -> list[Trips]:
    async with AsyncQuantConnect(123, TOKEN, base_url=base_url) as qc:
        await qc.organizations.read()
        found: list[Trips] = []
        for what, bound, run in tasks(qc, on):
            start = time.perf_counter()
            await run()
            found.append(Trips(f"async {what}", (time.perf_counter() - start) / DELAY, bound))
        return found


def delay_responses(base_url: str) -> None:
    """Delay every response of the sandbox from now on."""
    url = httpx.URL(base_url).copy_with(path="/__sandbox__/faults")
    fault = {"kind": "slow", "seconds": DELAY}
    httpx.post(url, json=fault, trust_env=False, timeout=PATIENCE).raise_for_status()


def lines() -> Iterator[Trips]:
    """Yield the figures of both clients."""
    with (
        TemporaryDirectory() as place,
        served() as (_, base_url),
        QuantConnect(123, TOKEN, base_url=base_url) as qc,
    ):
        first, second = (account(qc, name, Path(place)) for name in ("sync", "async"))
        # The organization's id is requested once by a client.
        qc.organizations.read()
        delay_responses(base_url)
        yield from synchronous(qc, first)
        yield from asyncio.run(asynchronous(base_url, second))


def main() -> None:
    for line in lines():
        print(line, flush=True)


if __name__ == "__main__":
    main()
