"""Generates the synchronous half of the overlay, and of its tests, from the asynchronous one.

The rules replace words only, so the asynchronous code uses only what they can convert (no gather,
no task groups). Lines that end in `# async: only` are omitted. An unused rule, or an async word
that remains in the result, is an error.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from tools.ruff import formatted

ROOT = Path(__file__).parents[2]
PLACES = {
    "overlay/quantconnect_client/_async": "overlay/quantconnect_client/_sync",
    "tests/overlay/_async": "tests/overlay/_sync",
}
RULES = (
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\bimport asyncio\b", "import time"),
    (r"\basyncio\.sleep\b", "time.sleep"),
    (r"\basyncio\.(Future|wait)\b", r"futures.\1"),
    (r"\basyncio\.wrap_future\((\w+)\)", r"\1"),
    (r"\basyncio_detailed\b", "sync_detailed"),
    (r"\bset_async_httpx_client\b", "set_httpx_client"),
    (r"\ba(close|iter_bytes)\b", r"\1"),
    (r"(?i)async(contextmanager)\b", r"\1"),
    (r"\btry_acquire_async\b", "try_acquire"),
    (r"\b__a(enter|exit|iter|next)__\b", r"__\1__"),
    (r"\banext\b", "next"),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\bAwaitable, ", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\b_async\b", "_sync"),
    (r"\basynchronous\b", "synchronous"),
    (r"\bAsync(?=[A-Z])", ""),
)
SURVIVOR = re.compile(r".*(?:\b(?:async|await|asyncio)\b|Async[A-Z]).*")


def outputs(sources: Mapping[str, bytes] | None = None) -> dict[str, bytes]:
    """Return the synchronous files by their paths in the repository.

    Args:
        sources: the asynchronous files by their paths; by default those on disk.
    """
    texts = {path: raw.decode() for path, raw in (sources or on_disk()).items()}
    unused = [rule for rule, _ in RULES if not any(re.search(rule, t) for t in texts.values())]
    if unused:
        raise SystemExit(f"tools/overlay/unasync.py: nothing needs these rules any more: {unused}")
    return {target(path): to_sync(path, text).encode() for path, text in texts.items()}


def on_disk() -> dict[str, bytes]:
    paths = (path for place in PLACES for path in sorted((ROOT / place).rglob("*.py")))
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}


def target(path: str) -> str:
    for source, destination in PLACES.items():
        if path.startswith(f"{source}/"):
            return destination + path.removeprefix(source)
    raise ValueError(f"{path} is in none of {list(PLACES)}")


def to_sync(path: str, text: str) -> str:
    """Return the synchronous form of the file at `path`."""
    result = "".join(line for line in text.splitlines(True) if not line.endswith("# async: only\n"))
    for rule, replacement in RULES:
        result = re.sub(rule, replacement, result)
    reject_async(path, SURVIVOR.findall(result))
    return formatted(f"# Written by `make generate` from {path}; do not edit.\n{result}")


def reject_async(path: str, survivors: Iterable[str]) -> None:
    lines = "\n".join(survivors)
    if lines:
        raise SystemExit(f"tools/overlay/unasync.py: {path} has async that no rule turns:\n{lines}")
