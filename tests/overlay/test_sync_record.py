"""The record of the last sync between a folder and a project."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from quantconnect_client.errors import InvalidRequestError, LocalFileError, UnsafeFileError
from quantconnect_client.folders import _record as record_module
from quantconnect_client.folders._record import RECORD, Record


def record(root: Path, address: str = "1") -> Record:
    return Record(root, address)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of the folder's record."""
    (tmp_path / RECORD).parent.mkdir()
    return tmp_path / RECORD


def test_projects_that_share_a_folder_are_recorded_separately(tmp_path: Path) -> None:
    record(tmp_path, "1").write({"main.py": "a"})
    record(tmp_path, "2").write({"main.py": "b"})

    assert record(tmp_path, "1").read() == {"main.py": "a"}
    assert record(tmp_path, "2").read() == {"main.py": "b"}
    assert record(tmp_path, "3").read() == {}


def test_the_projects_of_one_api_are_listed_by_their_ids(tmp_path: Path) -> None:
    cloud, local = "https://www.quantconnect.com/api/v2", "http://127.0.0.1:8000/api/v2"
    for address in (f"{cloud}/12", f"{cloud}/3", f"{local}/4", "1", f"{cloud}/other"):
        record(tmp_path, address).write({})

    assert record(tmp_path).project_ids(cloud) == [3, 12]
    assert record(tmp_path).project_ids(f"{local}/") == [4]


def test_a_missing_folder_has_an_empty_record_until_it_is_created(tmp_path: Path) -> None:
    assert record(tmp_path / "new").read() == {}

    record(tmp_path / "new").write({})

    assert (tmp_path / "new" / RECORD).is_file()


def test_an_unchanged_record_is_not_written_again(tmp_path: Path) -> None:
    record(tmp_path).write({"main.py": "a"})
    before = (tmp_path / RECORD).stat().st_ino

    record(tmp_path).write({"main.py": "a"})

    assert (tmp_path / RECORD).stat().st_ino == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<<<<<<< HEAD",
        b"\xff",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"projects": ' * 100_000,
        b'{"projects": []}',
        b'{"projects": {"1": ["main.py"]}}',
        b'{"projects": {"1": {"main.py": 5, "b.py": "b"}}}',
        b'{"projects": {"1": {"main.py": ' + b"9" * 5000 + b"}}}",
    ],
)
def test_a_damaged_record_is_reported_and_kept(path: Path, tmp_path: Path, content: bytes) -> None:
    path.write_bytes(content)

    for use in (record(tmp_path).read, lambda: record(tmp_path).write({"main.py": "a"})):
        with pytest.raises(InvalidRequestError, match=r"sync\.json.*Restore it, or delete it"):
            use()

    assert path.read_bytes() == content


def test_a_record_that_is_too_large_is_not_read_completely(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_module, "LARGEST", 100)
    path.write_text(json.dumps({"projects": {"1": {"main.py": "a" * 100}}}), encoding="utf-8")

    with pytest.raises(InvalidRequestError, match="it has more than 100 bytes"):
        record(tmp_path).read()


def test_an_unreadable_record_is_reported(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("{}", encoding="utf-8")

    def fail(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", fail)

    with pytest.raises(
        LocalFileError, match=r"sync\.json'.*Permission denied\. Grant this account"
    ):
        record(tmp_path).read()


def link_to_file(path: Path) -> None:
    path.symlink_to(path.parents[2] / "outside" / "sync.json")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, link_to_file])
def test_something_other_than_a_file_in_place_of_the_record_is_rejected(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "root" / ".quantconnect").mkdir(parents=True)
    make(tmp_path / "root" / RECORD)

    for use in (
        record(tmp_path / "root").read,
        lambda: record(tmp_path / "root").write({"main.py": "a"}),
    ):
        with pytest.raises(UnsafeFileError, match=r"sync\.json must be a file.*Remove '/"):
            use()

    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize("make", ["file", "link", "link to nothing", "link to a folder inside"])
def test_something_other_than_a_folder_in_place_of_the_records_is_rejected(
    tmp_path: Path, make: str
) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    (root / "inside").mkdir(parents=True)
    outside.mkdir()
    place = root / ".quantconnect"
    targets = {"link": outside, "link to nothing": outside / "new"}
    if make == "file":
        place.touch()
    else:
        place.symlink_to(targets.get(make, root / "inside"))

    with pytest.raises(UnsafeFileError, match=r"\.quantconnect must be a folder") as raised:
        record(root).write({"main.py": "a"})

    assert raised.value.names == (".quantconnect",)
    assert list(outside.iterdir()) == list((root / "inside").iterdir()) == []
