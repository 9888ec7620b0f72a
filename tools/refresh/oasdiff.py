"""Runs oasdiff, in the version that judges/oasdiff/go.mod pins."""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

MODULE = Path(__file__).parents[2] / "judges" / "oasdiff"
ABSENT = """\
`go` was not found. To compare two API descriptions, install Go 1.26 or newer, which builds oasdiff.
On Debian and Ubuntu: apt install golang-go. On macOS: brew install go."""


class OasdiffError(Exception):
    """oasdiff could not be run; the message says what to do."""


def compared(base: str, new: str) -> list[dict[str, Any]]:
    """Return the changes between two descriptions, which are JSON, as oasdiff reports them."""
    if shutil.which("go") is None:
        raise OasdiffError(ABSENT)
    with TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("base.json", "new.json")]
        for file, text in zip(files, (base, new), strict=True):
            file.write_text(text, encoding="utf-8")
        command = ["go", "-C", str(MODULE), "tool", "oasdiff", "changelog", "--format", "json"]
        done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True)
    if done.returncode:
        raise OasdiffError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
