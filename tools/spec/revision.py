"""The description's own revision, and what docs it was made from.

`info.x-qc-revision` is written by hand. The bundle adds `info.x-qc-docs`, and the client gets both
with the hash of the bundle. docs/versioning.md says when which part of a revision rises.
"""

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tools.spec.json_schema import data_file
from tools.spec.sources import LOADER

Json = dict[str, Any]

KEY = "x-qc-revision"
DOCS = "x-qc-docs"
FILE = "overlay/quantconnect_client/description.json"
LOCK = "docs.lock.yaml"
GENERATOR = "openapi-python-client"
LEVELS = ("none", "patch", "minor", "major")


class Revision(NamedTuple):
    """A semantic version without suffixes."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> "Revision":
        """Return the revision, or raise ValueError."""
        parts = text.split(".")
        if len(parts) != len(cls._fields) or not all(map(is_number, parts)):
            raise ValueError(f"{text!r} is no revision; write three numbers, such as 1.4.0")
        return cls(*map(int, parts))

    def raised(self, level: str) -> "Revision":
        """Return the next revision after a change of this level, one of `LEVELS`.

        Before 1.0.0, a breaking change raises the minor number.
        """
        if level == "major" and self.major:
            return Revision(self.major + 1, 0, 0)
        if level in ("major", "minor"):
            return Revision(self.major, self.minor + 1, 0)
        return Revision(self.major, self.minor, self.patch + 1) if level == "patch" else self

    def __str__(self) -> str:
        return ".".join(map(str, self))


def is_number(text: str) -> bool:
    """Return whether `text` is a decimal number without leading zeros."""
    return text.isascii() and text.isdigit() and text == str(int(text))


def docs(document: Json, folder: Path) -> Json:
    """Return the newest date on which a docs page was checked, and the number of operations."""
    dates = [*checked(document), *locked(folder / LOCK)]
    newest = {"checked": max(dates)} if dates else {}
    return newest | {"operations": len(document.get("paths", {}))}


def checked(document: Json) -> Iterator[str]:
    """Yield the date on which each operation was checked against the docs."""
    for item in document.get("paths", {}).values():
        source = item.get("post", {}).get("x-qc-source", {})
        if "checked" in source:
            yield str(source["checked"])


def locked(lock: Path) -> Iterator[str]:
    """Yield the dates in the lock of the docs."""
    if lock.exists():
        entries = yaml.load(lock.read_text(encoding="utf-8"), Loader=LOADER)["operations"]
        yield from (str(entry["checked"]) for entry in entries.values())


def sha256(content: bytes) -> str:
    """Return the hash of a file's content."""
    return hashlib.sha256(content).hexdigest()


def client_facts(document: Json, text: str) -> bytes:
    """Return what the client says about the description; `text` is the bundle."""
    return data_file(
        {
            "revision": document["info"][KEY],
            "docs_checked": document["info"][DOCS]["checked"],
            "operations": document["info"][DOCS]["operations"],
            "generator": f"{GENERATOR} {version(GENERATOR)}",
            "sha256": sha256(text.encode()),
        }
    )
