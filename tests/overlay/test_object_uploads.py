"""An upload finds everything in a folder, and nothing outside of it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from quantconnect_client.errors import InvalidRequestError, LocalFileError, UnsafeFileError
from quantconnect_client.objects._uploads import local_files


def found(path: Path, key: str | None = "") -> list[str]:
    return [one.key for one in local_files(path, key)]


def test_files_are_sorted_by_key(tmp_path: Path) -> None:
    for name in ("b", "a/c", ".git/config", "a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")

    assert found(tmp_path) == [".git/config", "a.txt", "a/c", "b"]
    assert found(tmp_path, "x/y/")[0] == "x/y/.git/config"
    assert found(tmp_path, None)[0] == f"{tmp_path.name}/.git/config"
    assert [one.size for one in local_files(tmp_path, "")] == [11, 5, 3, 1]


def test_a_folder_may_be_the_current_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").touch()
    monkeypatch.chdir(tmp_path)

    assert found(Path(), None) == [f"{tmp_path.name}/a"]


def test_symlinks_inside_the_folder_are_separate_files(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a").write_text("a", encoding="utf-8")
    (tmp_path / "file").symlink_to(tmp_path / "real" / "a")
    (tmp_path / "folder").symlink_to(tmp_path / "real", target_is_directory=True)
    (tmp_path / "real" / "circle").symlink_to(tmp_path, target_is_directory=True)

    assert found(tmp_path) == ["file", "real/a"]


def test_a_folder_may_be_reached_through_a_symlink(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a").touch()
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)

    assert found(tmp_path / "link", None) == ["real/a"]


def outside_file(path: Path) -> None:
    path.symlink_to(path.parents[1] / "secret")


def outside_folder(path: Path) -> None:
    path.symlink_to(path.parents[1], target_is_directory=True)


def broken(path: Path) -> None:
    path.symlink_to(path.parent / "gone")


def unshown(path: Path) -> None:
    path.with_name("odd\n").touch()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (outside_file, "'odd' is a symbolic link that points outside the folder"),
        (outside_folder, "'odd' is a symbolic link that points outside the folder"),
        (broken, "'odd' is a broken symbolic link, or not a regular file"),
        (os.mkfifo, "'odd' is a broken symbolic link, or not a regular file"),
        (unshown, "has a name with unprintable characters"),
    ],
)
def test_a_file_that_must_not_be_uploaded_is_rejected(
    tmp_path: Path, make: Callable[[Path], None], words: str
) -> None:
    (tmp_path / "secret").touch()
    root = tmp_path / "root"
    root.mkdir()
    (root / "a").touch()
    make(root / "odd")

    with pytest.raises(UnsafeFileError, match=f"Nothing was uploaded(.|\n)*{words}") as raised:
        found(root)

    assert len(raised.value.names) == 1


def test_a_folder_that_cannot_be_read_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> None:
        raise PermissionError(13, "not yours")

    monkeypatch.setattr(os, "scandir", fail)

    with pytest.raises(LocalFileError, match="not yours"):
        found(tmp_path)


def test_an_upload_without_files_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    (tmp_path / "empty" / "inner").mkdir(parents=True)

    with pytest.raises(InvalidRequestError, match="path must be an existing file or folder"):
        found(tmp_path / "gone")
    with pytest.raises(InvalidRequestError, match="path must contain at least one file"):
        found(tmp_path / "empty")
    with pytest.raises(InvalidRequestError, match="key must be the key of the file, without"):
        found(tmp_path / "a", "folder/")
