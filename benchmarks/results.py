"""Keep the last results of `make bench`, with the machine and the date, for the documentation."""

import json
import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure

RESULTS = Path(__file__).with_name("results.json")
PROCESSORS = Path("/proc/cpuinfo")


def save(lines: Iterable[object], now: datetime | None = None) -> None:
    """Replace the stored results."""
    lines = list(lines)
    stored = {
        "date": (now or datetime.now(UTC)).date().isoformat(),
        "machine": machine(),
        "figures": [line._asdict() for line in lines if isinstance(line, Figure)],
        "lines": [str(line) for line in lines if not isinstance(line, Figure)],
    }
    RESULTS.write_text(json.dumps(stored, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def processor() -> str:
    """The processor's name. Only Linux has it in a file."""
    if PROCESSORS.is_file():
        for line in PROCESSORS.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or "unknown"
