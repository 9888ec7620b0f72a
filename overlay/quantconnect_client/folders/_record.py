"""Records the last synchronized state in a folder."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from quantconnect_client._local.files import is_link, local_errors
from quantconnect_client._local.storage import write_whole
from quantconnect_client.errors import InvalidRequestError, UnsafeFileError

RECORD = Path(".quantconnect", "sync.json")
LARGEST = 1 << 26
Projects = Mapping[str, Mapping[str, str]]


class Record:
    """The last synchronized state of a folder and a project. Several projects can share a folder.

    Args:
        root: the folder, with symbolic links resolved.
        address: the API's URL and the project's id, because a sandbox and the cloud may use the
            same ids.
    """

    def __init__(self, root: Path, address: str) -> None:
        self.path = root / RECORD
        self._root = root
        self._address = address

    def read(self) -> dict[str, str]:
        """Read the fingerprint of each file in the last synchronized state.

        Raises:
            UnsafeFileError: the record's path is not a regular file or folder.
            InvalidRequestError: the record is malformed.
            LocalFileError: the record could not be read.
        """
        return dict(self._projects().get(self._address, {}))

    def project_ids(self, base_url: str) -> list[int]:
        """Return the ids of all projects of an API that share the folder, sorted.

        Raises:
            QuantConnectError: as for `read`.
        """
        addresses = [address.rpartition("/") for address in self._projects()]
        ids = [one for url, _, one in addresses if url == base_url.rstrip("/")]
        return sorted(int(one) for one in ids if one.isascii() and one.isdigit())

    def write(self, files: Mapping[str, str]) -> None:
        """Replace the state of this project, keeping those of others that share the folder.

        Raises:
            QuantConnectError: as for `read`, or the record could not be written.
        """
        before = self._projects()
        projects = {**before, self._address: dict(files)}
        if projects == before:
            return
        with local_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"projects": projects}, indent=1, sort_keys=True) + "\n"
        write_whole(self.path, text)

    def _projects(self) -> Projects:
        with local_errors(self.path):
            if not self._is_there():
                return {}
            with self.path.open("rb") as file:
                content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise self._damaged(f"it has more than {LARGEST:,} bytes")
        try:
            found = projects_of(json.loads(content))
        except (ValueError, RecursionError) as error:
            raise self._damaged(str(error)) from error
        if found is None:
            raise self._damaged("it must map names to fingerprints")
        return found

    def _is_there(self) -> bool:
        """Whether the record exists. A link is rejected, because it would redirect writes."""
        folder = self.path.parent
        if is_link(folder) or (folder.exists() and not folder.is_dir()):
            raise self._unsafe(folder.name, "must be a folder, not a link")
        if is_link(self.path) or (self.path.exists() and not self.path.is_file()):
            raise self._unsafe(RECORD.as_posix(), "must be a file, not a link")
        return self.path.exists()

    def _unsafe(self, name: str, words: str) -> UnsafeFileError:
        return UnsafeFileError(
            f"Nothing was changed, because the folder's record can't be used: {name} {words}. "
            f"Remove {str(self.path.parent.parent / name)!r}, then call this again.",
            names=[name],
        )

    def _damaged(self, words: str) -> InvalidRequestError:
        path = str(self.path)
        return InvalidRequestError(
            f"folder has a malformed record: {path!r} ({words}). Restore it, or delete it. Without "
            "a record, every file that differs is a conflict; no file is lost.",
            field="folder",
            value=path,
        )


def projects_of(record: object) -> Projects | None:
    """Return the state of each project in a record, or None if it is malformed."""
    whole = cast("dict[str, object]", record) if isinstance(record, dict) else {}
    projects = whole.get("projects")
    if not isinstance(projects, dict):
        return None
    named = cast("dict[str, object]", projects)
    return cast(Projects, named) if all(map(_is_files, named.values())) else None


def _is_files(value: object) -> bool:
    """Whether this is a mapping of names to fingerprints."""
    if not isinstance(value, dict):
        return False
    return all(isinstance(one, str) for one in cast("dict[str, object]", value).values())
