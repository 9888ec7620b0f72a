"""Remembers in a folder what its files were when a project last had the same."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from quantconnect_client._core.local_files import is_link, local_errors
from quantconnect_client._core.storage import write_whole
from quantconnect_client.errors import InvalidRequestError, UnsafeFileError

RECORD = Path(".quantconnect", "sync.json")
LARGEST = 1 << 26
Projects = Mapping[str, Mapping[str, str]]


class Record:
    """What a folder remembers of one project, and of others that share it.

    Args:
        root: the folder, without a link on the way to it.
        address: the project, and the API that has it: ids repeat between a sandbox and the cloud.
        operation: the call, for messages.
    """

    def __init__(self, root: Path, address: str, *, operation: str) -> None:
        self.path = root / RECORD
        self._root = root
        self._address = address
        self._operation = operation

    def read(self) -> dict[str, str]:
        """The fingerprint of each file when it was last the same in the folder and the project.

        Raises:
            UnsafeFileError: it could not be written here, as something else is in its place.
            InvalidRequestError: it is damaged.
            LocalFileError: it cannot be read.
        """
        return dict(self._projects().get(self._address, {}))

    def write(self, files: Mapping[str, str]) -> None:
        """Replace what is remembered of the project; others that share the folder keep theirs.

        Raises:
            QuantConnectError: as for `read`, or it cannot be written.
        """
        before = self._projects()
        projects = {**before, self._address: dict(files)}
        if projects == before:
            return
        with local_errors(self._operation, self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"projects": projects}, indent=1, sort_keys=True) + "\n"
        write_whole(self.path, text, operation=self._operation)

    def _projects(self) -> Projects:
        with local_errors(self._operation, self.path):
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
            raise self._damaged("it has something else in it than names and fingerprints")
        return found

    def _is_there(self) -> bool:
        """Whether there is a record. A link is refused: through it, a write would go elsewhere."""
        folder = self.path.parent
        if is_link(folder) or (folder.exists() and not folder.is_dir()):
            raise self._unsafe(folder.name, "must be a folder, and no link to one")
        if is_link(self.path) or (self.path.exists() and not self.path.is_file()):
            raise self._unsafe(RECORD.as_posix(), "must be a file, and no link to one")
        return self.path.exists()

    def _unsafe(self, name: str, words: str) -> UnsafeFileError:
        return UnsafeFileError(
            f"Nothing was changed, because of what is in the place of the folder's record: {name} "
            f"{words}. Remove {str(self.path.parent.parent / name)!r}.",
            operation=self._operation,
            names=[name],
        )

    def _damaged(self, words: str) -> InvalidRequestError:
        path = str(self.path)
        return InvalidRequestError(
            f"folder has a record that is damaged: {path!r} ({words}). Restore it, or delete it: "
            "then every file that differs is a conflict, and nothing is lost.",
            operation=self._operation,
            field="folder",
            value=path,
        )


def projects_of(record: object) -> Projects | None:
    """What a record has of each project, or None where it is none."""
    whole = cast("dict[str, object]", record) if isinstance(record, dict) else {}
    projects = whole.get("projects")
    if not isinstance(projects, dict):
        return None
    named = cast("dict[str, object]", projects)
    return cast(Projects, named) if all(map(_is_files, named.values())) else None


def _is_files(value: object) -> bool:
    """Whether this is names and fingerprints."""
    if not isinstance(value, dict):
        return False
    return all(isinstance(one, str) for one in cast("dict[str, object]", value).values())
