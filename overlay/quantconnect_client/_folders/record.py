"""Remembers in a folder what its files were when a project last had the same."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from quantconnect_client.storage import write_whole

RECORD = Path(".quantconnect", "sync.json")


def read_record(root: Path, address: str) -> dict[str, str]:
    """The fingerprint of each file when it was last the same in the folder and in the project.

    A record that cannot be understood counts as none: more is then reported, and nothing is lost.

    Args:
        root: the folder.
        address: the project, and the API that has it: ids repeat between a sandbox and the cloud.
    """
    files = _mapping(_projects(root).get(address))
    return {name: one for name, one in files.items() if isinstance(one, str)}


def write_record(root: Path, address: str, files: dict[str, str]) -> None:
    """Replace what is remembered of one project; others that share the folder keep theirs."""
    path, before = root / RECORD, _projects(root)
    projects = {**before, address: files}
    if projects == before:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps({"projects": projects}, indent=1, sort_keys=True) + "\n")


def _projects(root: Path) -> Mapping[str, object]:
    try:
        record = json.loads((root / RECORD).read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return _mapping(_mapping(record).get("projects"))


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}
