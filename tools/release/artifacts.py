"""Builds the wheel, the source distribution and the files of the API description."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import yaml

from tools import commits
from tools.spec import changelog
from tools.spec.revision import KEY, Revision, sha256
from tools.spec.sources import LOADER

DESCRIPTION = "quantconnect.yaml"
AS_JSON = "quantconnect.json"
CHANGES = "quantconnect.CHANGELOG.md"
SUMS = "SHA256SUMS"


class NotReproducibleError(Exception):
    """Two builds of one commit differ; the message names the files."""


def build(ref: str, target: Path, scratch: Path) -> None:
    """Build a commit twice, in two folders, and write the artifacts into `target`."""
    builds = [scratch / "first", scratch / "a" / "second"]
    for folder in builds:
        folder.mkdir(parents=True)
        commits.extract(ref, folder)
        _distributions(folder, commits.date(ref))
        describe(folder / "openapi", folder / "dist")
    hashes = [sums(folder / "dist") for folder in builds]
    if differing := sorted({line[66:] for line in {*hashes[0]} ^ {*hashes[1]}}):
        raise NotReproducibleError(f"two builds of {ref} differ in {', '.join(differing)}")
    for file in sorted((builds[0] / "dist").iterdir()):
        copyfile(file, target / file.name)


def _distributions(folder: Path, date: int) -> None:
    """Run the build backend, with the date of the commit for every file."""
    run([sys.executable, "-m", "hatchling", "build"], folder, SOURCE_DATE_EPOCH=str(date))


def describe(openapi: Path, target: Path) -> None:
    """Add the description as YAML and JSON, and its changelog."""
    copyfile(openapi / DESCRIPTION, target / DESCRIPTION)
    copyfile(openapi / "CHANGELOG.md", target / CHANGES)
    document = yaml.load((openapi / DESCRIPTION).read_text(encoding="utf-8"), Loader=LOADER)
    write_json(target / AS_JSON, document)


def write_json(file: Path, value: Any) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")


def write_sums(target: Path) -> list[str]:
    """Write the hashes of all files, and return their lines."""
    lines = sums(target)
    (target / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return lines


def run(command: list[str], folder: Path, **variables: str) -> str:
    """Run a command in a folder and return its output, or exit with the output."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def sums(folder: Path) -> list[str]:
    """Return a line for `sha256sum --check` for each file."""
    files = sorted(path for path in folder.iterdir() if path.name != SUMS)
    return [f"{sha256(path.read_bytes())}  {path.name}" for path in files]


def problems(document: dict[str, Any], description: bytes, log: str) -> Iterator[str]:
    """Report where the changelog of a description disagrees with it."""
    revision = Revision.parse(document["info"][KEY])
    return changelog.problems(changelog.sections(log), revision, sha256(description))


def notes(log: str, description: bytes, today: str) -> Iterator[str]:
    """Yield what to write into openapi/CHANGELOG.md before this revision is published."""
    newest = changelog.sections(log)[0]
    if not newest.date:
        yield f"revision {newest.revision} is unreleased. Before you publish it, write:"
        yield f"## {newest.revision} - {today}"
        yield f"SHA-256 of `{DESCRIPTION}`: `{sha256(description)}`"


def only(files: Iterable[Path]) -> Path:
    """Return the single file."""
    (file,) = files
    return file
