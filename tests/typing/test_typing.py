"""Code that mypy and pyright accept and reject, each in strict mode.

They run with the configuration of a user, in this folder, against the package as it is installed.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent
CACHE = FOLDER.parents[1] / ".mypy_cache"
"""That of `make mypy`, which has read the package already: mypy reads again what differs."""

ACCEPTED = ("accepted.py", "accepted_async.py", "accepted_functions.py")
REJECTED = "rejected.py"

Found = dict[str, dict[int, set[str]]]
"""The codes of all errors, by file and line."""

# The error codes for each reason: those of mypy and those of pyright.
REASONS = {
    "argument": ({"arg-type"}, {"reportArgumentType"}),
    "assignment": ({"assignment"}, {"reportAssignmentType", "reportAttributeAccessIssue"}),
    "attribute": ({"attr-defined"}, {"reportAttributeAccessIssue"}),
    "call": ({"call-arg"}, {"reportCallIssue"}),
    "key": ({"typeddict-item", "typeddict-unknown-key"}, {"reportArgumentType"}),
    "not awaitable": ({"misc"}, {"reportGeneralTypeIssues"}),
    "not awaited": ({"unused-coroutine"}, {"reportUnusedCoroutine"}),
    "nothing returned": ({"assignment", "func-returns-value"}, {"reportAssignmentType"}),
    "other half": ({"attr-defined"}, {"reportGeneralTypeIssues"}),
    "overload": ({"call-overload"}, {"reportArgumentType", "reportCallIssue"}),
    "value": ({"dict-item"}, {"reportArgumentType", "reportAssignmentType"}),
}


def collected(errors: Iterable[tuple[str, int, str]]) -> Found:
    found: Found = {}
    for file, line, code in errors:
        found.setdefault(Path(file).name, {}).setdefault(line, set()).add(code)
    return found


def output(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=FOLDER, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def mypy() -> Found:
    """Run mypy, whose code is in brackets at the end of a line."""
    options = (
        "--config-file=mypy.ini",
        f"--cache-dir={CACHE}",
        "--no-pretty",
        "--hide-error-context",
    )
    text = output("mypy", *options, *ACCEPTED, REJECTED)
    errors = re.findall(r"^([^:\n]+):(\d+): error: .*\[([\w-]+)\]$", text, re.MULTILINE)
    assert f"Found {len(errors)} errors in" in text, text
    return collected((file, int(line), code) for file, line, code in errors)


def pyright() -> Found:
    text = output("basedpyright", "--outputjson", "-p", ".", "--pythonpath", sys.executable)
    report: dict[str, Any] = json.loads(text)
    assert report["summary"]["filesAnalyzed"] == len([*FOLDER.glob("*.py")])
    return collected(
        (one["file"], one["range"]["start"]["line"] + 1, one["rule"])
        for one in report["generalDiagnostics"]
    )


CHECKERS: dict[str, tuple[int, Callable[[], Found]]] = {"mypy": (0, mypy), "pyright": (1, pyright)}
"""The place of a checker's codes in a reason, and how it is run."""


@pytest.mark.parametrize("checker", CHECKERS)
def test_sample_code_is_accepted_or_rejected_as_marked(checker: str) -> None:
    place, run = CHECKERS[checker]
    found = run()
    reported = {
        # Unknown types after an error are not separate errors.
        line: {code for code in codes if not code.startswith("reportUnknown")}
        for line, codes in found.pop(REJECTED).items()
    }
    reported = {line: codes for line, codes in reported.items() if codes}

    assert {file: found[file] for file in ACCEPTED if file in found} == {}
    marks = marked()
    assert {line: reported.get(line) for line in marks if line not in reported} == {}, (
        "not rejected"
    )
    assert {line: reported[line] for line in reported if line not in marks} == {}, (
        "rejected without a mark"
    )
    other = {
        line: codes for line, codes in reported.items() if not codes <= REASONS[marks[line]][place]
    }
    assert other == {}, "rejected for another reason"


def marked() -> dict[int, str]:
    """The reason that each marked line of `rejected.py` gives."""
    lines = (FOLDER / REJECTED).read_text(encoding="utf-8").splitlines()
    parts = [(number, line.partition("  # E: ")) for number, line in enumerate(lines, start=1)]
    return {number: reason for number, (_, mark, reason) in parts if mark}


def test_every_reason_for_a_rejection_is_used_and_known() -> None:
    assert set(marked().values()) == set(REASONS)
