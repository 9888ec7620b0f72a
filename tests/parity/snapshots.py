"""Compares the sandbox with the stored snapshots of the cloud."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from parity import tour
from parity.compare import compare
from parity.snapshot import Snapshot, load, snapshot
from parity.targets import seeded_sandbox
from parity.walk import Walker

FOLDER = Path(__file__).parent
ACCEPTED = FOLDER / "accepted.yaml"
KEY = ("step", "place", "what")


def latest(folder: Path = FOLDER) -> list[Path]:
    """The newest snapshot of each kind: of the reading tour, and of the one that writes."""
    found: dict[str, Path] = {}
    for file in sorted(folder.glob("*.json")):
        found[file.stem[len("2026-12-01") :]] = file
    return list(found.values())


def accepted(file: Path = ACCEPTED) -> list[dict[str, Any]]:
    """The differences that stay, with their reasons."""
    entries: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8")) or []
    assert all(entry.keys() == {*KEY, "because"} for entry in entries), file
    return entries


def deviating(file: Path, entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield the differences of the sandbox from a snapshot that are not accepted."""
    there = load(file)
    known = {tuple(entry[key] for key in KEY) for entry in entries}
    for one in compare(there, of_the_sandbox(there)).differences:
        if (one.step, one.place, one.what) not in known:
            yield str(one)


def of_the_sandbox(there: Snapshot) -> Snapshot:
    """What the sandbox responds to the same tour."""
    with seeded_sandbox() as target:
        recording = Walker(target.qc).walk(tour.load(), writes=there.writes)
    return snapshot(recording, "sandbox", writes=there.writes)
