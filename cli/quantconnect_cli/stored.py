"""The file in which `lean login` and `quantconnect login` store credentials."""

import json
import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import cast

from quantconnect_client._core.credentials import lean_path
from quantconnect_client.errors import LocalFileError

USER_ID, API_TOKEN = "user-id", "api-token"


def path() -> Path:
    """Return the path of the file, with symbolic links resolved.

    Raises:
        LocalFileError: there is no home directory.
    """
    found = lean_path()
    if found:
        return found.resolve()
    raise LocalFileError(
        "There is no home directory in which to store credentials. Set the environment variable "
        "HOME, or set QC_USER_ID and QC_API_TOKEN instead of storing them."
    )


def read() -> dict[str, object]:
    """Return what is stored; nothing if the file is missing or malformed."""
    try:
        # Editors on Windows may add a byte order mark.
        content: object = json.loads(path().read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", content) if isinstance(content, dict) else {}


def save(user_id: int, api_token: str) -> Path:
    """Store credentials and keep what else the file has. Only its owner can read it."""
    # The LEAN CLI stores the id as text.
    return _write({**read(), USER_ID: str(user_id), API_TOKEN: api_token})


def delete() -> bool:
    """Delete the credentials. Return whether there were any."""
    stored = read()
    kept = {name: one for name, one in stored.items() if name not in (USER_ID, API_TOKEN)}
    if kept:
        _write(kept)
    else:
        path().unlink(missing_ok=True)
    return kept != stored


def _write(content: dict[str, object]) -> Path:
    target = path()
    target.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp creates a file with mode 600, so that the token is never readable by others.
    number, draft = mkstemp(dir=target.parent, prefix=".credentials-")
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=4) + "\n")
            file.flush()
            os.fsync(number)
        Path(draft).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink()
        raise
    return target
