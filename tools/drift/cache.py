"""Keeps fetched pages in a folder, with what a server needs to say that they are unchanged."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stored:
    """A page as it was fetched."""

    address: str
    text: str
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that request the page only if it changed."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value}


@dataclass(frozen=True)
class Cache:
    """A folder with a file for each page. What is damaged in it counts as absent."""

    folder: Path

    def get(self, address: str) -> Stored | None:
        """Return the stored page, or None."""
        try:
            facts = json.loads(self._path(address).read_text(encoding="utf-8"))
            stored = Stored(**facts)
        except (OSError, ValueError, TypeError):
            return None
        return stored if stored.address == address else None

    def put(self, page: Stored) -> None:
        """Store a page that the server can be asked about again."""
        if not page.conditions:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self._path(page.address)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(asdict(page)), encoding="utf-8")
        part.replace(path)

    def _path(self, address: str) -> Path:
        return self.folder / f"{hashlib.sha256(address.encode()).hexdigest()[:32]}.json"
