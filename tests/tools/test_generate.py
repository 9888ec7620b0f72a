"""Generated files are compared byte by byte with the existing ones."""

from pathlib import Path

import pytest

from tests.spec import DOCUMENT
from tools import generate


def test_changed_missing_and_extra_files_are_reported() -> None:
    expected = {"a": b"1", "b": b"2", "same": b"0"}
    actual = {"b": b"3", "c": b"4", "same": b"0"}

    assert generate.differences(expected, actual) == [
        "missing: a",
        "should not be there: c",
        "differs: b",
    ]


def test_there_is_a_module_for_each_operation() -> None:
    paths = DOCUMENT["paths"]
    api = generate.ROOT / "generated" / "quantconnect_openapi" / "api"

    modules = [path for path in api.glob("*/*.py") if path.name != "__init__.py"]
    assert len(modules) == len(paths)


def test_missing_or_changed_files_are_written_and_others_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    actual = {"same": b"0", "b": b"3", "c": b"4"}
    for name, content in actual.items():
        (tmp_path / name).write_bytes(content)

    generate.write({"same": b"0", "b": b"2", "new/a": b"1"}, actual)

    left = {p.relative_to(tmp_path).as_posix(): p for p in tmp_path.rglob("*") if p.is_file()}
    assert {name: path.read_bytes() for name, path in left.items()} == {
        "same": b"0",
        "b": b"2",
        "new/a": b"1",
    }


def test_an_extra_file_in_a_generated_folder_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    folder = tmp_path / generate.OWNED[0]
    folder.mkdir(parents=True)
    (folder / "stray.py").write_bytes(b"1")
    (folder / "stray.pyc").write_bytes(b"1")

    assert generate.on_disk({"not/there": b""}) == {f"{generate.OWNED[0]}/stray.py": b"1"}
