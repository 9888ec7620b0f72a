# Written by `make generate` from tests/overlay/_async/test_push_and_pull_failures.py; do not edit.
"""Pushes and pulls that fail on the server or network, and the state afterwards."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import (
    ConnectionFailedError,
    InvalidRequestError,
    LocalFileError,
    OutcomeUnknownError,
    UnexpectedResponseError,
    UnsafeFileError,
)
from quantconnect_client.folders import _reading as reading
from tests.overlay.file_servers import Server, write


def test_a_failed_push_lists_what_is_done_and_resumes(client_with, tmp_path: Path) -> None:
    server = Server({"old.py": "1"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "old.py").unlink()
    write(tmp_path, 4)
    server.unreachable = lambda _, asked: asked.get("name") == "model_2.py"

    with pytest.raises(ConnectionFailedError) as raised:
        qc.files.push(7, tmp_path, delete=True)

    assert raised.value.__notes__ == [
        "Done before the error:\n- created model_0.py\n- created model_1.py\n- created model_3.py\n"
        "Not done:\n- create model_2.py\n- delete old.py\n"
        "Call this again to complete the rest."
    ]
    server.writes.clear()
    server.unreachable = lambda *_: False
    plan = qc.files.push(7, tmp_path, delete=True)

    assert plan.unchanged == ("model_0.py", "model_1.py", "model_3.py")
    assert server.writes == [
        ("files/create", "model_2.py"),
        ("files/delete", "old.py"),
    ]


def test_files_pushed_before_a_failure_are_recorded(client_with, tmp_path: Path) -> None:
    server = Server()
    qc: QuantConnect = client_with(server)
    write(tmp_path, 2)
    server.unreachable = lambda _, asked: asked.get("name") == "model_1.py"
    with pytest.raises(ConnectionFailedError):
        qc.files.push(7, tmp_path)

    server.unreachable = lambda *_: False
    (tmp_path / "model_0.py").write_text("SIZE = 'edited since'\n", encoding="utf-8")
    plan = qc.files.push(7, tmp_path)

    assert (plan.updated, plan.created) == (("model_0.py",), ("model_1.py",))


def test_an_incomplete_empty_file_is_completed_by_the_next_push(
    client_with, tmp_path: Path
) -> None:
    server = Server({"main.py": "x = 1\n"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "main.py").write_bytes(b"")
    server.unreachable = lambda call, _: call == "files/create"

    with pytest.raises(ConnectionFailedError) as raised:
        qc.files.push(7, tmp_path)
    server.unreachable = lambda *_: False
    plan = qc.files.push(7, tmp_path)

    assert (
        "Done before the error:\n- deleted main.py\nNot done:\n- create"
        in raised.value.__notes__[0]
    )
    assert plan.created == ("main.py",)
    assert server.files == {"main.py": ""}


def test_a_write_with_a_lost_response_is_checked(client_with, tmp_path: Path) -> None:
    server = Server({"old.py": "1"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "old.py").unlink()
    write(tmp_path, 2)
    server.silent = lambda call, _: call in ("files/create", "files/delete")

    plan = qc.files.push(7, tmp_path, delete=True)

    assert (plan.created, plan.deleted) == (("model_0.py", "model_1.py"), ("old.py",))
    assert len(server.writes) == 3, "none was sent twice"
    assert sorted(server.files) == ["model_0.py", "model_1.py"]


def test_an_update_with_a_lost_response_is_checked(client_with, tmp_path: Path) -> None:
    server = Server({"main.py": "x = 1\n"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "main.py").write_text("x = 2\n", encoding="utf-8")
    server.silent = lambda call, _: call == "files/update"

    plan = qc.files.push(7, tmp_path)

    assert plan.updated == ("main.py",)
    assert server.writes == [("files/update", "main.py")]


def test_a_collaborators_change_after_a_lost_update_is_kept(client_with, tmp_path: Path) -> None:
    server = Server({"main.py": "x = 1\n"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "main.py").write_text("x = 2\n", encoding="utf-8")

    def silent(call: str, _: dict[str, Any]) -> bool:
        if call == "files/update":
            server.files["main.py"] = "x = 3\n"
        return call == "files/update"

    server.silent = silent

    with pytest.raises(OutcomeUnknownError, match=r"files\.update: There was no usable response"):
        qc.files.push(7, tmp_path)
    assert server.files == {"main.py": "x = 3\n"}
    assert server.writes == [("files/update", "main.py")]


@pytest.mark.parametrize("state", ["not there", "something else", "unreadable"])
def test_a_write_that_is_not_found_has_an_unknown_outcome(
    client_with, tmp_path: Path, state: str
) -> None:
    server = Server()
    qc: QuantConnect = client_with(server)
    write(tmp_path, 1)

    def silent(call: str, asked: dict[str, Any]) -> bool:
        if call == "files/create":
            server.files = {"model_0.py": "y = 2\n"} if state == "something else" else {}
        return call == "files/create" or (state == "unreadable" and "name" in asked)

    server.silent = silent

    with pytest.raises(OutcomeUnknownError, match=r"files\.create: There was no usable response"):
        qc.files.push(7, tmp_path)


def test_a_deletion_that_did_not_happen_has_an_unknown_outcome(client_with, tmp_path: Path) -> None:
    server = Server({"old.py": "1"})
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    (tmp_path / "old.py").unlink()

    def silent(call: str, _: dict[str, Any]) -> bool:
        if call == "files/delete":
            server.files["old.py"] = "1"
        return call == "files/delete"

    server.silent = silent

    with pytest.raises(OutcomeUnknownError):
        qc.files.push(7, tmp_path, delete=True)


def test_a_failed_pull_resumes(
    client_with, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server({"a.py": "a", "b.py": "b", "c.py": "c"})
    qc: QuantConnect = client_with(server)
    replace = Path.replace

    def full(path: Path, target: Path) -> Path:
        if target.name == "b.py":
            raise OSError(28, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(LocalFileError, match="No space left") as raised:
        qc.files.pull(7, tmp_path)
    monkeypatch.undo()

    assert raised.value.__notes__[0].startswith(
        "Done before the error:\n- created a.py\nNot done:\n- create b.py\n- create c.py\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == [".quantconnect", "a.py"]
    server.files["a.py"] = "changed since"
    plan = qc.files.pull(7, tmp_path)
    assert (plan.created, plan.updated) == (("b.py", "c.py"), ("a.py",))


def test_nothing_is_sent_if_the_record_cannot_be_written(
    client_with, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server()
    qc: QuantConnect = client_with(server)
    write(tmp_path, 1)
    make = Path.mkdir

    def fail(path: Path, *words: Any, **options: Any) -> None:
        if path.name == ".quantconnect":
            raise PermissionError(13, "Permission denied", str(path))
        make(path, *words, **options)

    monkeypatch.setattr(Path, "mkdir", fail)
    with pytest.raises(LocalFileError, match=r"\.quantconnect.*Grant this account permission"):
        qc.files.push(7, tmp_path)

    assert server.writes == []


@pytest.mark.parametrize(
    "name", ["../evil.py", "/tmp/evil.py", "a\\..\\evil.py", "C:evil.py", "evil\0.py", "nul.py"]
)
def test_a_name_outside_the_folder_stops_a_pull(client_with, tmp_path: Path, name: str) -> None:
    qc: QuantConnect = client_with(Server({"a.py": "a", name: "evil"}))

    with pytest.raises(UnsafeFileError, match=r"files\.pull: Nothing was changed") as raised:
        qc.files.pull(7, tmp_path / "new")

    assert raised.value.names == (name,)
    assert list(tmp_path.iterdir()) == []


def test_a_symlink_in_the_folder_is_not_followed_on_write(client_with, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "alpha").symlink_to(tmp_path / "outside")
    qc: QuantConnect = client_with(Server({"a.py": "a", "alpha/model.py": "evil"}))

    with pytest.raises(UnsafeFileError, match="a symbolic link that points outside the folder"):
        qc.files.pull(7, tmp_path / "new")

    assert not list((tmp_path / "outside").iterdir())
    assert not (tmp_path / "new" / "a.py").exists()


def test_names_that_collide_on_this_file_system_are_rejected(
    client_with, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qc: QuantConnect = client_with(Server({"Main.py": "1", "main.py": "2"}))
    monkeypatch.setattr(reading, "folds_case", lambda _: True)

    with pytest.raises(UnsafeFileError, match=r"'Main\.py' and 'main\.py' are the same to this"):
        qc.files.pull(7, tmp_path)
    monkeypatch.setattr(reading, "folds_case", lambda _: False)

    assert (qc.files.pull(7, tmp_path)).created == ("Main.py", "main.py")


def test_a_text_that_cannot_be_encoded_is_rejected(client_with, tmp_path: Path) -> None:
    qc: QuantConnect = client_with(Server({"a.py": "a", "b.py": "\ud800"}))

    with pytest.raises(UnsafeFileError, match=r"'b\.py' contains a lone surrogate"):
        qc.files.pull(7, tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_file_without_content_stops_the_pull(client_with, tmp_path: Path) -> None:
    qc: QuantConnect = client_with(Server({"a.py": {}}))

    with pytest.raises(
        UnexpectedResponseError, match=r"the content of 'a\.py' is missing"
    ) as raised:
        qc.files.pull(7, tmp_path)

    assert json.loads(raised.value.body) == {"name": "a.py"}


def test_library_files_are_omitted_and_null_content_is_empty(client_with, tmp_path: Path) -> None:
    files = {"a.py": {"content": None}, "lib.py": {"content": "x", "isLibrary": True}}
    qc: QuantConnect = client_with(Server(files))

    plan = qc.files.pull(7, tmp_path)

    assert plan.created == ("a.py",)
    assert (tmp_path / "a.py").read_bytes() == b""


def test_files_too_long_for_the_project_are_rejected(client_with, tmp_path: Path) -> None:
    server = Server()
    server.project["maxFileSize"] = 1000
    qc: QuantConnect = client_with(server)
    (tmp_path / "fits.py").write_text("é" * 1000, encoding="utf-8")
    (tmp_path / "long.ipynb").write_text("x" * 1001, encoding="utf-8")

    with pytest.raises(InvalidRequestError, match=r"more than 1,000 .*: long\.ipynb \(1,001\)\."):
        qc.files.push(7, tmp_path)

    assert server.writes == []
    assert (qc.files.push(7, tmp_path, ignore=["*.ipynb"])).created == ("fits.py",)


def test_writes_carry_the_code_source_id(client_with, tmp_path: Path) -> None:
    sources: list[str] = []

    class Noting(Server):
        def response(self, call: str, asked: dict[str, Any]) -> dict[str, Any]:
            sources.extend([asked["codeSourceId"]] if "codeSourceId" in asked else [])
            return super().response(call, asked)

    qc: QuantConnect = client_with(Noting({"a.py": "a", "b.py": "b"}))
    qc.files.pull(7, tmp_path)
    (tmp_path / "a.py").write_text("changed", encoding="utf-8")
    (tmp_path / "b.py").unlink()
    write(tmp_path, 1)

    qc.files.push(7, tmp_path, delete=True, code_source_id="deploy")

    assert sources == ["deploy"] * 3


def test_a_record_is_complete_at_any_time(
    client_with, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qc: QuantConnect = client_with(Server({"a.py": "a"}))
    qc.files.pull(7, tmp_path)
    before = (tmp_path / ".quantconnect" / "sync.json").read_bytes()
    write(tmp_path, 1)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LocalFileError, match="No space left"):
        qc.files.push(7, tmp_path)

    assert (tmp_path / ".quantconnect" / "sync.json").read_bytes() == before
