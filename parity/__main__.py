"""Compare QuantConnect with the sandbox: `make parity TARGET=cloud`.

Exit status: 0 if all responses are the same, 1 if one differs, 2 if the comparison could not run.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from parity import evidence, marks, report
from parity.compare import Comparison, compare
from parity.leaks import leaks
from parity.snapshot import FormatError, Snapshot, load, render, snapshot
from parity.targets import Target, connected, seeded_sandbox
from parity.tour import load as load_tour
from parity.walk import Recording, Walker
from quantconnect_client import QuantConnectError
from quantconnect_client._core.verdict import error_texts

ROOT = Path(__file__).parents[1]
SNAPSHOTS = ROOT / "tests" / "parity"
ELSEWHERE = ROOT / "build" / "parity"
SAME, DIFFERENT, NOT_RUN = 0, 1, 2
FORMATS: dict[str, Callable[[Comparison], str]] = {
    "text": report.text,
    "json": report.as_json,
    "markdown": report.markdown,
}
COSTS = """\
This creates one project, one object of 24 bytes and one backtest of three months of daily data in
your organization, and deletes them at the end. The backtest takes a free backtest node for about a
minute; nothing is bought, and nothing is deployed. It makes about 30 calls more."""


class NotRunError(Exception):
    """Raised if the comparison cannot run; the message says why."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser("parity", description="Compare a target with the sandbox.")
    parser.add_argument("target", nargs="?", default="sandbox", help="cloud, sandbox or a base URL")
    parser.add_argument(
        "--writes", action="store_true", help="also create, use and delete a project"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before writing")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--out", type=Path, help="folder of the snapshot")
    parser.add_argument("--pause", type=float, help="seconds between two calls")
    parser.add_argument(
        "--show-texts",
        action="store_true",
        help="print the texts of rejections that the spec does not have; they may be private",
    )
    parser.add_argument(
        "--evidence", type=Path, metavar="SNAPSHOT", help="what it says of the spec"
    )
    parser.add_argument("--mark", action="store_true", help="record confirmed evidence in openapi/")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and return its exit status."""
    options = parsed(sys.argv[1:] if arguments is None else arguments)
    try:
        if options.evidence:
            return show_evidence(load(options.evidence), mark=options.mark)
        return run(options)
    except (NotRunError, QuantConnectError, FormatError, ValueError, OSError) as error:
        print(f"parity: {error}", file=sys.stderr)
        return NOT_RUN
    except KeyboardInterrupt:
        print("parity: interrupted; nothing was recorded", file=sys.stderr)
        return NOT_RUN


def run(options: argparse.Namespace) -> int:
    """Record both sides, store the snapshot of the target and show the differences."""
    with connected(options.target) as target:
        if options.writes and not target.is_ours and not options.yes:
            confirm()
        there = recorded(target, options)
    found = checked(there, target.label, writes=options.writes)
    with seeded_sandbox() as sandbox:
        here = recorded(sandbox, options)
    comparison = compare(found, snapshot(here, "sandbox", writes=options.writes))
    file = stored(found, options.out or (SNAPSHOTS if target.label == "cloud" else ELSEWHERE))
    print(FORMATS[options.format](comparison))
    print(f"Snapshot: {file}", file=sys.stderr)
    if options.show_texts:
        show_texts(there)
    if there.left_behind:
        names = ", ".join(there.left_behind)
        raise NotRunError(f"the cleanup is incomplete: {names} failed. Delete by hand what is left")
    return DIFFERENT if comparison.differences else SAME


def confirm() -> None:
    """Ask before writing.

    Raises:
        NotRunError: the user did not agree.
    """
    print(COSTS, file=sys.stderr)
    print("Continue? Type yes: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() != "yes":
        raise NotRunError("nothing was sent. Pass YES=1 to write without this question")


def recorded(target: Target, options: argparse.Namespace) -> Recording:
    """Walk through the tour on one target."""

    def say(step: str) -> None:
        print(f"{target.label}: {step}", file=sys.stderr, flush=True)

    pause = target.pause if options.pause is None or target.is_ours else options.pause
    target.qc.authenticate()
    walker = Walker(target.qc, pause, (lambda _: None) if target.is_ours else say)
    try:
        return walker.walk(load_tour(), writes=options.writes)
    except BaseException:
        for step in walker.recording.left_behind:
            print(f"parity: {step} failed; look for {walker.name!r}", file=sys.stderr)
        raise


def checked(recording: Recording, label: str, *, writes: bool) -> Snapshot:
    """Return the snapshot of a recording.

    Raises:
        NotRunError: a value of a response is in the snapshot.
    """
    found = snapshot(recording, label, writes=writes)
    if places := leaks(render(found), recording):
        raise NotRunError(f"values would be in the snapshot, which is not written: {places}")
    return found


def stored(found: Snapshot, folder: Path) -> Path:
    """Write a snapshot into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    kind = "-writes" if found.writes else ""
    file = folder / f"{found.recorded.isoformat()}-{found.target}{kind}.json"
    file.write_text(render(found), encoding="utf-8")
    return file


def show_texts(recording: Recording) -> None:
    """Print the texts of rejections as they came. They are written nowhere else."""
    for name, one in recording.answers.items():
        if one.outcome != "done":
            print(f"{name}: {error_texts(one.received.fields or {})}", file=sys.stderr)


def show_evidence(found: Snapshot, *, mark: bool) -> int:
    """Print what a snapshot says about the spec, and record it there if `mark` is set."""
    results = evidence.findings(found)
    for one in results:
        if one.verdict != evidence.OPEN:
            print(f"{one.verdict}: {one.place}: {one.seen} (evidence: {one.evidence})")
    counts = {verdict: sum(one.verdict == verdict for one in results) for verdict in VERDICTS}
    print(", ".join(f"{count} {verdict}" for verdict, count in counts.items()))
    if mark:
        wrong = {one.place for one in results if one.verdict == evidence.CONTRADICTED}
        places = {one.place for one in results if one.verdict == evidence.CONFIRMED} - wrong
        done = marks.mark(places, found.recorded)
        print(f"{len(done)} places of openapi/sections have `evidence: observed` now.")
        print("Run `make generate`, and read the diff.")
    return DIFFERENT if counts[evidence.CONTRADICTED] else SAME


VERDICTS = (evidence.CONFIRMED, evidence.CONTRADICTED, evidence.OPEN)

if __name__ == "__main__":
    sys.exit(main())
