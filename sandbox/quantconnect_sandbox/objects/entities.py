"""The files of the Object Store, and zip files of them for download."""

from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.store.blobs import BlobOwner
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.tables import kept

register_job("download", seconds=2)


@kept
@dataclass
class StoredObject(BlobOwner):
    """A file of the Object Store, whose content is in a blob."""

    key: str
    blob: str
    size: int
    md5: str
    mime: str
    created: datetime
    modified: datetime

    def expected_content(self) -> tuple[int, str] | None:
        """Return the size and the key of the file."""
        return self.size, f"the object {self.key!r:.80}"


@kept
@dataclass
class Packing(BlobOwner):
    """A requested zip file of objects, with its blob once it is packed."""

    id: str
    keys: list[str]
    job: Job
    blob: str = ""
