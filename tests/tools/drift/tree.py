"""A copy of this project in a folder of its own, to change and to run its tools in."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from tests.patience import PATIENCE

ROOT = Path(__file__).parents[3]
FOLDERS = ("openapi", "tools", "generated", "overlay", "sandbox", "tests", "judges/oasdiff")
FILES = ("pyproject.toml", "generator-config.yml", "CHANGELOG.md", ".gitignore")
EXTRA = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
PACKAGES = ("", "generated", "overlay", "sandbox")


class Done(NamedTuple):
    """The exit status of a command, and what it printed."""

    status: int
    out: str
    err: str


class Tree:
    """The copy.

    Args:
        root: the folder.
        folders: what to copy. The tools need all of them.
    """

    def __init__(self, root: Path, folders: tuple[str, ...] = FOLDERS) -> None:
        self.root = root
        ignored = shutil.ignore_patterns("__pycache__", ".pytest_cache")
        for name in folders:
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        for name in FILES:
            shutil.copy2(ROOT / name, root / name)

    def commit(self) -> None:
        """Make a repository of the copy, whose first commit has all files."""
        author = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
        for command in (("init", "-q"), ("add", "-A"), (*author, "commit", "-q", "-m", "All")):
            subprocess.run(["git", *command], cwd=self.root, check=True, timeout=PATIENCE)

    def python(self, *arguments: str) -> Done:
        """Run Python with the packages of the copy."""
        paths = os.pathsep.join([*(str(self.root / name) for name in PACKAGES), *EXTRA])
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def drift(self, *arguments: str) -> Done:
        """Run the comparison."""
        return self.python("-m", "tools.drift", *arguments)

    def found(self, *arguments: str) -> list[dict[str, Any]]:
        """What the comparison finds. It must be able to read everything."""
        done = self.drift("--format", "json", *arguments)
        verdict = json.loads(done.out)
        assert verdict["unreadable"] == []
        assert done.status == int(bool(verdict["drift"]))
        drift: list[dict[str, Any]] = verdict["drift"]
        return drift
