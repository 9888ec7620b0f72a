"""The local side of a sync: which files are read, and where files may be written."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from quantconnect_client._local.file_names import folds_case
from quantconnect_client.errors import InvalidRequestError, UnsafeFileError
from quantconnect_client.folders._reading import Folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "momentum" / "alpha").mkdir(parents=True)
    return tmp_path / "momentum"


def folder(place: Path, ignore: Sequence[str] = ()) -> Folder:
    return Folder(place, ignore=ignore)


def test_source_files_in_subfolders_are_read(place: Path) -> None:
    for name in ("main.py", "Main.cs", "research.ipynb", "page.html", "page.css", "alpha/model.py"):
        (place / name).write_text(name, encoding="utf-8")
    for name in ("data.csv", "README.md", ".env.py", "alpha/model.pyc"):
        (place / name).write_text(name, encoding="utf-8")

    texts = folder(place).read(known=())

    assert texts == {
        name: name
        for name in (
            "Main.cs",
            "alpha/model.py",
            "main.py",
            "page.css",
            "page.html",
            "research.ipynb",
        )
    }


def test_other_files_are_read_if_the_project_has_them(place: Path) -> None:
    (place / "notes.md").write_text("notes", encoding="utf-8")
    (place / "other.md").write_text("other", encoding="utf-8")

    assert folder(place).read(known={"notes.md"}) == {"notes.md": "notes"}


def test_text_files_are_read_byte_for_byte(place: Path) -> None:
    content = "\ufeff# größe Ω\r\nx = 1\r"
    (place / "main.py").write_bytes(content.encode())

    assert folder(place).read(known=()) == {"main.py": content}


def test_ignored_files_may_be_binary(place: Path) -> None:
    (place / "alpha" / "model.py").write_bytes(b"\xff\xfe")

    assert folder(place, ["alpha/"]).read(known=()) == {}


@pytest.mark.parametrize("content", [b"\xff\xfex\0", b"caf\xe9", b"x = 1\0"])
def test_binary_files_are_named(place: Path, content: bytes) -> None:
    (place / "main.py").write_text("x = 1", encoding="utf-8")
    (place / "alpha" / "model.py").write_bytes(content)

    with pytest.raises(InvalidRequestError, match=r"^folder .*: alpha/model\.py"):
        folder(place).read(known=())


@pytest.mark.parametrize("link", ["utils.py", "shared"])
def test_a_symlink_out_of_the_folder_is_rejected_unless_ignored(place: Path, link: str) -> None:
    outside = place.parent / f"outside-{link}"
    if link == "shared":
        outside.mkdir()
    else:
        outside.write_text("secret", encoding="utf-8")
    (place / link).symlink_to(outside)

    with pytest.raises(
        UnsafeFileError, match="a symbolic link that points outside the folder"
    ) as raised:
        folder(place).read(known=())

    assert [name.rstrip("/") for name in raised.value.names] == [link]
    assert folder(place, [link]).read(known=()) == {}


def test_a_symlink_that_is_not_a_source_file_may_have_any_target(place: Path) -> None:
    (place / "data.csv").symlink_to("/nowhere/data.csv")

    assert folder(place).read(known=()) == {}


def test_symlinks_inside_the_folder_are_read_once(place: Path) -> None:
    (place / "main.py").write_text("x = 1", encoding="utf-8")
    (place / "latest").symlink_to(place / "alpha")
    (place / "round").symlink_to(place)
    (place / "same.py").symlink_to("main.py")
    (place / "loop.py").symlink_to("loop.py")
    (place / "gone.py").symlink_to("missing.py")

    assert folder(place).read(known=()) == {"main.py": "x = 1", "same.py": "x = 1"}


def test_a_folder_may_be_a_symlink(place: Path) -> None:
    (place / "main.py").write_text("x = 1", encoding="utf-8")
    (place.parent / "link").symlink_to(place)

    assert folder(place.parent / "link").read(known=()) == {"main.py": "x = 1"}


def test_a_file_is_written_with_its_folders(place: Path) -> None:
    folder(place).write("risk/limits/model.py", "größe\r\n")

    assert (place / "risk/limits/model.py").read_bytes() == "größe\r\n".encode()


def test_removing_a_file_removes_its_empty_folders(place: Path) -> None:
    (place / "alpha" / "deep").mkdir()
    (place / "alpha" / "deep" / "model.py").touch()
    (place / "alpha" / "notes.md").touch()

    folder(place).remove("alpha/deep/model.py")
    folder(place).remove("already-gone.py")

    assert [path.name for path in place.iterdir()] == ["alpha"]
    assert [path.name for path in (place / "alpha").iterdir()] == ["notes.md"]


def test_obstacles_are_detected_before_writing(place: Path) -> None:
    (place / "risk").touch()
    (place / "link").symlink_to(place / "alpha")
    (place / "dangling.py").symlink_to("nowhere")

    obstacles = folder(place).obstacles(
        ["risk/model.py", "link/model.py", "alpha", "dangling.py", "alpha/new.py", "new/new.py"]
    )

    assert obstacles == {
        "risk/model.py": "needs a folder, but 'risk' is not one",
        "link/model.py": "needs a folder, but 'link' is not one",
        "alpha": "would overwrite a file or folder that is not synchronized",
        "dangling.py": "would overwrite a file or folder that is not synchronized",
    }


@pytest.mark.parametrize(
    ("path", "to_write", "words"),
    [
        ("missing", False, "folder must exist; it is "),
        ("missing/deeper", True, "folder must be inside an existing folder; it is "),
        ("file.py", True, "folder must be a folder; it is "),
        ("file.py", False, "folder must be a folder; it is "),
    ],
)
def test_an_invalid_folder_is_rejected(
    tmp_path: Path, path: str, to_write: bool, words: str
) -> None:
    (tmp_path / "file.py").touch()

    with pytest.raises(InvalidRequestError, match=words):
        folder(tmp_path / path).check(to_write=to_write)


def test_a_folder_can_be_created_in_an_existing_one(tmp_path: Path) -> None:
    folder(tmp_path / "new").check(to_write=True)

    assert folder(tmp_path / "new").read(known=()) == {}
    assert not (tmp_path / "new").exists()


def test_case_sensitivity_is_detected_on_the_file_system(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_case = place.parent / "NOTHING"

    found = folds_case(place / "not-made-yet")

    assert found is (place / "ALPHA").exists()
    assert list(place.iterdir()) == [place / "alpha"]
    monkeypatch.setattr(Path, "exists", lambda _: True)
    assert folds_case(place) is True
    assert not other_case.is_file()
