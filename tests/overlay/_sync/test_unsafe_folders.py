# Written by `make generate` from tests/overlay/_async/test_unsafe_folders.py; do not edit.
"""Pushes and pulls with symlinks, leftover temporary files and invalid names."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import InvalidRequestError, LocalFileError, UnsafeFileError
from tests.overlay.file_servers import Server, write
from tests.overlay.killed import kill_while_writing

DIRECTIONS = pytest.mark.parametrize("direction", ["push", "pull"])


@pytest.fixture
def server() -> Server:
    return Server({"a.py": "a", "alpha/model.py": "m"})


@pytest.fixture
def qc(client_with, server: Server) -> QuantConnect:  # type: ignore[no-untyped-def]
    client: QuantConnect = client_with(server)
    return client


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    write(tmp_path / "folder", 1)
    return tmp_path / "folder"


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    (tmp_path / "outside").mkdir()
    return tmp_path / "outside"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@DIRECTIONS
@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize("linked", [".quantconnect", ".quantconnect/sync.json"])
def test_a_record_that_is_a_symlink_stops_the_sync(
    qc: QuantConnect,
    server: Server,
    folder: Path,
    outside: Path,
    direction: str,
    dry_run: bool,
    linked: str,
) -> None:
    (folder / linked).parent.mkdir(exist_ok=True)
    (folder / linked).symlink_to(outside if linked == ".quantconnect" else outside / "sync.json")
    before = names(folder)

    with pytest.raises(UnsafeFileError, match=f"files.{direction}: Nothing was changed") as raised:
        getattr(qc.files, direction)(7, folder, dry_run=dry_run)

    assert raised.value.names == (linked,)
    assert server.calls == []
    assert names(folder) == before
    assert names(outside) == []


@DIRECTIONS
def test_a_file_in_place_of_the_record_folder_stops_the_sync(
    qc: QuantConnect, server: Server, folder: Path, direction: str
) -> None:
    (folder / ".quantconnect").touch()

    with pytest.raises(UnsafeFileError, match=r"\.quantconnect must be a folder.*Remove '/"):
        getattr(qc.files, direction)(7, folder)

    assert server.calls == []


@pytest.mark.parametrize("target", ["inside", "outside", "nowhere", "file"])
def test_a_pull_through_a_file_or_symlink_in_place_of_a_folder_is_rejected(
    qc: QuantConnect, folder: Path, outside: Path, target: str
) -> None:
    (folder / "inside").mkdir()
    if target == "file":
        (folder / "alpha").touch()
    else:
        (folder / "alpha").symlink_to({"inside": folder / "inside"}.get(target, outside / target))

    with pytest.raises(UnsafeFileError, match="alpha"):
        qc.files.pull(7, folder)

    assert names(folder) == ["alpha", "inside", "model_0.py"]
    assert names(outside) == []


@DIRECTIONS
def test_a_damaged_record_stops_the_sync(
    qc: QuantConnect, server: Server, folder: Path, direction: str
) -> None:
    (folder / ".quantconnect").mkdir()
    (folder / ".quantconnect" / "sync.json").write_text("[" * 100_000, encoding="utf-8")

    with pytest.raises(InvalidRequestError, match=r"sync\.json.*Restore it, or delete it"):
        getattr(qc.files, direction)(7, folder)

    assert server.calls == []


@pytest.mark.parametrize(
    "name", ["b" * 256 + ".py", "é" * 128 + ".py", "a/" * 3000 + "b.py", "b" * 2000]
)
@pytest.mark.parametrize("ignore", [[], ["b*", "é*", "/a/"]])
def test_an_invalid_file_name_is_rejected_before_anything_is_written(
    qc: QuantConnect, server: Server, tmp_path: Path, name: str, ignore: list[str]
) -> None:
    server.files[name] = "x"

    with pytest.raises(UnsafeFileError, match="Nothing was changed") as raised:
        qc.files.pull(7, tmp_path / "new", ignore=ignore)

    assert raised.value.names == (name,)
    assert len(str(raised.value)) < 1000
    assert names(tmp_path) == []


def test_a_name_that_the_file_system_does_not_support_is_rejected_first(
    qc: QuantConnect, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files["b" * 150] = "x"
    limits = {"PC_NAME_MAX": 143, "PC_PATH_MAX": 4096}
    monkeypatch.setattr(os, "pathconf", lambda _, name: limits[name])

    with pytest.raises(UnsafeFileError, match="has a component of 150 bytes; this file"):
        qc.files.pull(7, tmp_path / "new")

    assert names(tmp_path) == []


@DIRECTIONS
def test_temporary_files_of_a_killed_call_are_not_pushed_and_are_removed(
    qc: QuantConnect, server: Server, folder: Path, direction: str
) -> None:
    qc.files.pull(7, folder)
    left = [
        kill_while_writing(folder / name)
        for name in ("a.py", "alpha/model.py", ".quantconnect/sync.json")
    ]
    server.files[left[0].name] = "from elsewhere"

    sync = getattr(qc.files, direction)
    plan = sync(7, folder, ignore=["!.*"], dry_run=True)
    assert all(draft.exists() for draft in left), "a dry run touches nothing"
    sync(7, folder, ignore=["!.*"])

    assert not [draft for draft in left if draft.exists()]
    assert plan.left[0] == left[0].name
    assert not [name for _, name in server.writes if "draft" in name]


def test_unreadable_files_raise_local_file_error(
    qc: QuantConnect, server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", fail)

    with pytest.raises(LocalFileError, match=r"model_0\.py' could not be read") as raised:
        qc.files.push(7, folder)

    assert raised.value.errno == 13
    assert server.writes == []


@DIRECTIONS
@pytest.mark.parametrize("given", ["a\0b", 7, None])
def test_a_value_that_is_not_a_path_is_rejected(
    qc: QuantConnect, server: Server, direction: str, given: Any
) -> None:
    with pytest.raises(InvalidRequestError, match="folder must be a path"):
        getattr(qc.files, direction)(7, given)

    assert server.calls == []


@DIRECTIONS
def test_a_folder_path_that_is_too_long_raises_local_file_error(
    qc: QuantConnect, server: Server, tmp_path: Path, direction: str
) -> None:
    with pytest.raises(LocalFileError, match="Choose a shorter path"):
        getattr(qc.files, direction)(7, tmp_path / ("a" * 256))

    assert server.calls == []


def test_an_interruption_takes_precedence_over_an_unwritable_record(
    qc: QuantConnect, server: Server, folder: Path, outside: Path
) -> None:
    write(folder, 2)

    def stop(_: str, asked: dict[str, Any]) -> bool:
        if asked.get("name") == "model_1.py":
            (folder / ".quantconnect" / "sync.json").unlink()
            (folder / ".quantconnect").rmdir()
            (folder / ".quantconnect").symlink_to(outside)
            raise KeyboardInterrupt
        return False

    server.unreachable = stop

    with pytest.raises(KeyboardInterrupt) as raised:
        qc.files.push(7, folder)

    assert "\nDone before the error:\n- created model_0.py\n" in "\n".join(raised.value.__notes__)
    assert "\nThe record could not be updated either: files.push: " in "\n".join(
        raised.value.__notes__
    )
    assert names(outside) == []


def test_the_record_is_written_inside_the_folder(qc: QuantConnect, folder: Path) -> None:
    qc.files.pull(7, folder)

    record = json.loads((folder / ".quantconnect" / "sync.json").read_bytes())
    assert [sorted(files) for files in record["projects"].values()] == [["a.py", "alpha/model.py"]]
