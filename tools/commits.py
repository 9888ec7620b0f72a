"""The files and the date of a commit."""

import io
import subprocess
import tarfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commit(ref: str) -> str:
    """Return the short id of a commit. Exit with a message if there is none of this name."""
    return _git("rev-parse", "--short=8", "--verify", f"{ref}^{{commit}}").decode().strip()


def date(ref: str) -> int:
    """Return when a commit was made, in seconds since 1970."""
    return int(_git("log", "-1", "--format=%ct", ref))


def extract(ref: str, folder: Path, *paths: str) -> None:
    """Write the files of a commit into a folder: all of them, or those below some paths."""
    archive = _git("archive", "--format=tar", ref, "--", *paths)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")


def _git(*arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"git {' '.join(arguments)} failed:\n{done.stderr.decode()}")
    return done.stdout
