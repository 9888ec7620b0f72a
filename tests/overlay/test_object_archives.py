"""Unpacking a zip file writes only requested files, and only at the target."""

import errno
import io
import os
import stat
import struct
import warnings
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import pytest

from quantconnect_client.errors import (
    InvalidRequestError,
    LocalFileError,
    NotFoundError,
    UnexpectedResponseError,
    UnsafeFileError,
)
from quantconnect_client.objects import _downloads as downloads
from quantconnect_client.objects._archives import Archive
from quantconnect_client.objects._downloads import DownloadTarget, reject_files


def archive_of(*entries: ZipInfo | str, **options: Any) -> Archive:
    with warnings.catch_warnings(action="ignore"), ZipFile(io.BytesIO(), "w", **options) as target:
        for entry in entries:
            target.writestr(entry, b"content")
        file = target.fp
        assert file is not None
    return Archive(file)


def place(
    target: Path, keys: str | Sequence[str] = ("model",), names: Sequence[str] = ("model/a",)
) -> dict[str, Path]:
    return DownloadTarget(target, keys).paths(names)


def test_files_are_listed_with_their_sizes_and_folders_are_omitted() -> None:
    archive = archive_of("model/", "model/a", "model/b")

    assert archive.sizes == {"model/a": 7, "model/b": 7}
    assert archive.problems == {}
    assert b"".join(archive.pieces("model/b")) == b"content"


def test_a_zip_entry_that_is_not_a_plain_file_is_a_problem() -> None:
    link = ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    bomb = ZipInfo("bomb")
    bomb.compress_type = zipfile.ZIP_LZMA

    problems = archive_of("a", "twice", "twice", link, bomb).problems

    assert problems == {
        "twice": "is in the zip file more than once",
        "link": "is a symbolic link",
        "bomb": "uses an unsupported compression method",
    }
    with pytest.raises(UnsafeFileError, match="- 'link' is a symbolic link\n- 'twice' is in"):
        reject_files(problems)


def test_an_encrypted_zip_entry_is_a_problem() -> None:
    file = io.BytesIO()
    with ZipFile(file, "w") as target:
        target.writestr("a", b"content")
    raw = bytearray(file.getvalue())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1

    assert Archive(io.BytesIO(raw)).problems == {"a": "is encrypted"}


def test_no_more_is_unpacked_than_the_declared_size() -> None:
    file = io.BytesIO()
    with ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("bomb", bytes(1 << 22))
    raw = bytearray(file.getvalue())
    struct.pack_into("<L", raw, raw.index(b"PK\x01\x02") + 24, 10)
    archive = Archive(io.BytesIO(raw))
    came: list[bytes] = []

    with pytest.raises(UnexpectedResponseError, match="Bad CRC-32"):
        came += archive.pieces("bomb")

    assert archive.sizes == {"bomb": 10}
    assert sum(map(len, came)) <= 10


def test_a_key_is_placed_at_the_target(tmp_path: Path) -> None:
    inside = ["model/a", "model/b/c"]
    under = {"model/a": tmp_path / "x" / "a", "model/b/c": tmp_path / "x" / "b" / "c"}

    assert place(tmp_path / "x", "model", inside) == under
    assert place(tmp_path / "x", "/model/", inside) == under
    assert place(tmp_path / "x", "model", ["model"]) == {"model": tmp_path / "x"}
    assert place(tmp_path, "a/model", ["a/model"]) == {"a/model": tmp_path / "model"}
    assert place(tmp_path, ["model"], ["model"]) == {"model": tmp_path / "model"}


@pytest.mark.parametrize(
    "name",
    [
        "model/../a",
        "model/../../a",
        "model//a",
        "model/./a",
        "model/\0a",
        "model/a\\b",
        "model/C:a",
        "model/con",
        "model/a.",
        "model/a/../../../b",
    ],
)
def test_a_name_that_could_leave_the_target_is_rejected(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsafeFileError, match="Nothing was written") as raised:
        place(tmp_path, ["model"], ["model/fine", name])

    assert raised.value.names == (name,)
    with pytest.raises(UnsafeFileError):
        place(tmp_path, "model", ["model/fine", name])


@pytest.mark.parametrize("name", ["other", "/model/a", "../model", "C:/model", "mode", ""])
def test_an_unrequested_key_is_rejected(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsafeFileError, match="was not requested"):
        place(tmp_path, ["model"], ["model/a", name])


def test_a_name_that_is_both_a_file_and_a_folder_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(UnsafeFileError, match="is also the name of a folder"):
        place(tmp_path, ["model"], ["model/a", "model/a/b"])
    with pytest.raises(UnsafeFileError, match="is not a path inside the folder"):
        place(tmp_path, "model", ["model", "model/model"])


@pytest.mark.parametrize("made", ["link", "file", "folder"])
def test_an_obstacle_is_not_replaced(tmp_path: Path, made: str) -> None:
    target = tmp_path / "target"
    target.mkdir()
    if made == "link":
        (target / "model").symlink_to(tmp_path, target_is_directory=True)
    elif made == "file":
        (target / "model").touch()
    else:
        (target / "model" / "a").mkdir(parents=True)

    with pytest.raises(UnsafeFileError, match=r"needs a folder, but|would overwrite a folder"):
        place(target)


def test_a_symlink_in_place_of_a_file_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "a").symlink_to(tmp_path, target_is_directory=True)

    assert place(tmp_path) == {"model/a": tmp_path / "model" / "a"}


def test_names_that_collide_on_the_file_system_are_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["model/Alpha/x", "model/alpha/y", "model/b"]
    assert len(place(tmp_path, ["model"], names)) == 3

    monkeypatch.setattr(downloads, "folds_case", lambda _: True)

    with pytest.raises(UnsafeFileError, match="'model/alpha' are the same to this file system"):
        place(tmp_path, ["model"], names)


def test_a_key_missing_from_the_zip_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="Nothing is stored under the key 'gone'"):
        place(tmp_path, ["model", "gone"])


def test_an_invalid_target_is_rejected_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(InvalidRequestError, match="target must be inside an existing folder"):
        DownloadTarget(tmp_path / "no" / "folder", "a")
    with pytest.raises(InvalidRequestError, match="target must be a folder, because several"):
        DownloadTarget(os.fspath(tmp_path / "file"), ["a"])
    with pytest.raises(InvalidRequestError, match="target must be a folder, because several"):
        place(tmp_path / "file", "model", ["model/a"])


def test_a_disk_error_is_not_reported_as_a_damaged_zip_file() -> None:
    class Failing(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(LocalFileError, match="Input/output error"):
        Archive(Failing(b"PK" * 100))
    with pytest.raises(UnexpectedResponseError, match="is not a valid zip file"):
        Archive(io.BytesIO(b"PK" * 100))
