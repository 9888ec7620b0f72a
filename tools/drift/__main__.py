"""Says where QuantConnect's docs and our description differ.

    python -m tools.drift docs/ page.md QuantConnect-Platform-2.0.0.yaml
    python -m tools.drift --format markdown https://www.quantconnect.com/llms.txt
    python -m tools.drift --write-lock docs/

Exit status: 0 without differences, 1 with some, 2 if a page could not be read or understood.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tools.drift import dates, places, sources
from tools.drift import lock as locks
from tools.drift.described import Described
from tools.drift.listing import Listing
from tools.drift.live import Site
from tools.drift.places import Places
from tools.drift.report import Verdict, render
from tools.drift.sources import Reading
from tools.drift.verdict import NEW, judge
from tools.spec import checks
from tools.spec import sources as sources_of_spec

CACHE = Path("build") / "drift"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the verdict about the sources. Return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        lock = locks.read(options.lock)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    reading = read(options.sources, options)
    described = Described.load()
    verdict = judged(described, places.committed(), lock, reading)
    print(render(verdict, options.format))
    if options.write_lock:
        return write(described, lock, reading, options.lock)
    return verdict.status


def read(names: Sequence[str], options: argparse.Namespace) -> Reading:
    """Read all sources."""
    reading = Reading()
    site = Site(options.cache, options.pause, options.timeout)
    for name in names:
        if name.startswith(("http://", "https://")):
            site.read(reading, name)
        else:
            sources.local(reading, Path(name))
    return reading


def judged(described: Described, where: Places, lock: locks.Lock, reading: Reading) -> Verdict:
    """Return the verdict about everything that was read."""
    found = judge(described, where, lock, reading.pages)
    found += Listing(described, where, lock, reading).drift()
    found.sort(key=lambda one: (one.section == NEW, one.section))
    return Verdict(len(reading.pages), tuple(found), tuple(reading.problems))


def write(described: Described, lock: locks.Lock, reading: Reading, path: Path) -> int:
    """Write the lock and its dates, unless a page could not be read. Return the exit status."""
    if reading.problems:
        print("the lock was not written, because a page is unreadable", file=sys.stderr)
        return 2
    today = datetime.now(UTC).date().isoformat()
    addresses = {
        operation: ours["x-qc-source"]["page"]
        for operation, ours in checks.operations(described.document).items()
    }
    lock = locks.updated(lock, reading.pages, today, addresses)
    locks.write(lock, path)
    if (path.parent / sources_of_spec.ROOT).exists():
        _write_dates(lock, path.parent)
    return 0


def _write_dates(lock: locks.Lock, folder: Path) -> None:
    """Write the dates of the lock into the description beside it."""
    found = {operation: str(entry["checked"]) for operation, entry in lock["operations"].items()}
    if count := dates.write(found, folder):
        told = "1 date" if count == 1 else f"{count} dates"
        print(f"{told} of the description changed: run `make generate`", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tools.drift", description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("sources", nargs="+", metavar="SOURCE", help="a file, a folder, or an address of the docs")
    add("--format", choices=("text", "json", "markdown"), default="text")
    add("--write-lock", action="store_true", help="store these pages as the last ones checked")
    add("--lock", type=Path, default=locks.LOCK, help="the lock (%(default)s)")
    add("--cache", type=Path, default=CACHE, help="the folder for fetched pages (%(default)s)")
    add("--pause", type=float, default=1.0, help="seconds between requests (%(default)s)")
    add("--timeout", type=float, default=30.0, help="seconds for one page (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
