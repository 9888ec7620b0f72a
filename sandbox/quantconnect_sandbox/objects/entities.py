"""The files of the Object Store, and the zip files that are made of them."""

from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.store.blobs import BlobOwner
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.tables import kept

register_job("download", seconds=2)


@kept
@dataclass
class StoredObject(BlobOwner):
    """A file of the Object Store. Its content is in the blob of that name."""

    key: str
    blob: str
    size: int
    md5: str
    mime: str
    created: datetime
    modified: datetime

    def expected_content(self) -> tuple[int, str] | None:
        """Its size and its key."""
        return self.size, f"the object {self.key!r:.80}"


@kept
@dataclass
class Packing(BlobOwner):
    """A zip file of the Object Store that was ordered, and the blob that it is in once made."""

    id: str
    keys: list[str]
    job: Job
    blob: str = ""
