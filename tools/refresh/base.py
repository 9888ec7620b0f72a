"""The files of an earlier commit."""

import io
import subprocess
import tarfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATHS = ("openapi", "overlay", "generated", "sandbox")


def commit(ref: str, root: Path = ROOT) -> str:
    """Return the short id of a commit. Exit with a message if there is none of this name."""
    return _git(root, "rev-parse", "--short=8", "--verify", f"{ref}^{{commit}}").decode().strip()


def extract(ref: str, folder: Path, root: Path = ROOT) -> None:
    """Write the description and the packages of a commit into a folder."""
    archive = _git(root, "archive", "--format=tar", ref, "--", *PATHS)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")


def _git(root: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True)
    if done.returncode:
        raise SystemExit(f"git {' '.join(arguments)} failed:\n{done.stderr.decode()}")
    return done.stdout
