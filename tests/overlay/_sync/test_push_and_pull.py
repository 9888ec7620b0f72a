# Written by `make generate` from tests/overlay/_async/test_push_and_pull.py; do not edit.
"""Push and pull: folder and project stay in sync, and neither side loses changes."""

from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import (
    InvalidRequestError,
    NotFoundError,
    SyncConflictError,
    UnsafeFileError,
)
from quantconnect_client.folders import SyncPlan
from quantconnect_openapi.models.project import Project

STARTING = ("main.py", "research.ipynb")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "momentum").mkdir()
    return tmp_path / "momentum"


@pytest.fixture
def synced(qc: QuantConnect, project: Project, folder: Path) -> Project:
    """A project from which the folder was pulled."""
    qc.files.pull(project.project_id, folder)
    return project


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def here(folder: Path) -> dict[str, str]:
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != "sync.json"]
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in paths}


def there(qc: QuantConnect, project: Project) -> dict[str, Any]:
    return {file.name: file.content for file in qc.files.list(project.project_id)}


def changes(plan: SyncPlan) -> dict[str, tuple[str, ...]]:
    return {"created": plan.created, "updated": plan.updated, "deleted": plan.deleted}


NOTHING: dict[str, tuple[str, ...]] = {"created": (), "updated": (), "deleted": ()}


def test_a_pull_creates_the_folder(qc: QuantConnect, project: Project, tmp_path: Path) -> None:
    plan = qc.files.pull(project.project_id, tmp_path / "new")

    assert plan.created == STARTING
    assert here(tmp_path / "new") == there(qc, project)


def test_a_push_sends_only_changed_files(qc: QuantConnect, synced: Project, folder: Path) -> None:
    write(folder, {"main.py": "x = 1\n", "alpha/deep/model.py": "SIZE = 'größer Ω'\r\n"})

    plan = qc.files.push(synced.project_id, str(folder))

    assert changes(plan) == {
        "created": ("alpha/deep/model.py",),
        "updated": ("main.py",),
        "deleted": (),
    }
    assert plan.unchanged == ("research.ipynb",)
    assert there(qc, synced) == here(folder)
    assert changes(qc.files.push(synced.project_id, folder)) == NOTHING
    assert changes(qc.files.pull(synced.project_id, folder)) == NOTHING


def test_a_pull_writes_only_changed_files(qc: QuantConnect, synced: Project, folder: Path) -> None:
    untouched = (folder / "research.ipynb").stat().st_ino
    qc.files.update(synced.project_id, "main.py", "\ufeffx = 'größer'\r\n")
    qc.files.create(synced.project_id, "alpha/model.py", content="y = 1")

    plan = qc.files.pull(synced.project_id, folder)

    assert changes(plan) == {"created": ("alpha/model.py",), "updated": ("main.py",), "deleted": ()}
    assert here(folder) == there(qc, synced)
    assert (folder / "research.ipynb").stat().st_ino == untouched


def test_a_dry_run_changes_nothing(
    qc: QuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    write(folder, {"main.py": "x = 1\n"})
    qc.files.create(synced.project_id, "alpha/model.py", content="y = 1")
    local, remote = here(folder), there(qc, synced)
    record = (folder / ".quantconnect" / "sync.json").read_bytes()

    pushed = qc.files.push(synced.project_id, folder, dry_run=True)
    pulled = qc.files.pull(synced.project_id, folder, dry_run=True)
    qc.files.pull(synced.project_id, tmp_path / "new", dry_run=True)

    assert str(pushed).startswith(f"Would push {str(folder)!r} to project {synced.project_id}:\n")
    assert pushed.updated == ("main.py",)
    assert pulled.created == ("alpha/model.py",)
    assert (here(folder), there(qc, synced)) == (local, remote)
    assert (folder / ".quantconnect" / "sync.json").read_bytes() == record
    assert not (tmp_path / "new").exists()


def test_a_push_deletes_only_with_delete_true(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    (folder / "research.ipynb").unlink()

    kept = qc.files.push(synced.project_id, folder)
    deleted = qc.files.push(synced.project_id, folder, delete=True)

    assert changes(kept) == NOTHING
    assert kept.left == ("research.ipynb",)
    assert "research.ipynb (deleted here, unchanged in the project)" in str(kept)
    assert deleted.deleted == ("research.ipynb",)
    assert list(there(qc, synced)) == ["main.py"]


def test_a_pull_deletes_only_with_delete_true(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"alpha/model.py": "y = 1"})
    qc.files.push(synced.project_id, folder)
    qc.files.delete(synced.project_id, "alpha/model.py")

    kept = qc.files.pull(synced.project_id, folder)
    deleted = qc.files.pull(synced.project_id, folder, delete=True)

    assert kept.left == ("alpha/model.py",)
    assert deleted.deleted == ("alpha/model.py",)
    assert not (folder / "alpha").exists()


def test_changes_on_one_side_only_are_kept(qc: QuantConnect, synced: Project, folder: Path) -> None:
    write(folder, {"main.py": "x = 'here'\n"})
    qc.files.update(synced.project_id, "research.ipynb", '{"cells": []}')

    pushed = qc.files.push(synced.project_id, folder)
    pulled = qc.files.pull(synced.project_id, folder)

    assert (pushed.updated, pushed.left) == (("main.py",), ("research.ipynb",))
    assert (pulled.updated, pulled.left) == (("research.ipynb",), ())
    assert here(folder) == there(qc, synced)


def test_a_change_on_both_sides_is_a_conflict_and_nothing_is_written(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 'here'\n", "new.py": "n = 1\n"})
    qc.files.update(synced.project_id, "main.py", "x = 'there'\n")
    local, remote = here(folder), there(qc, synced)

    with pytest.raises(SyncConflictError) as pushed:
        qc.files.push(synced.project_id, folder)
    with pytest.raises(
        SyncConflictError, match="To overwrite them in the folder, use overwrite=True"
    ):
        qc.files.pull(synced.project_id, folder)

    assert str(pushed.value).startswith(
        "files.push: Nothing was changed, because these files differ and neither side is known to "
        "be newer:\n- main.py (changed here, changed in the project)\nTo overwrite them in the "
        "project, use overwrite=True. "
    )
    assert (pushed.value.plan.conflicts, pushed.value.plan.created) == (("main.py",), ("new.py",))
    assert (here(folder), there(qc, synced)) == (local, remote)
    asked = qc.files.push(synced.project_id, folder, dry_run=True)
    assert asked.conflicts == ("main.py",)


@pytest.mark.parametrize("direction", ["push", "pull"])
def test_overwrite_resolves_a_conflict(
    qc: QuantConnect, synced: Project, folder: Path, direction: str
) -> None:
    write(folder, {"main.py": "x = 'here'\n"})
    qc.files.update(synced.project_id, "main.py", "x = 'there'\n")

    sync = getattr(qc.files, direction)
    plan = sync(synced.project_id, folder, overwrite=True)

    winner = {"push": "x = 'here'\n", "pull": "x = 'there'\n"}[direction]
    assert plan.updated == ("main.py",)
    assert here(folder)["main.py"] == (there(qc, synced))["main.py"] == winner
    assert changes(qc.files.push(synced.project_id, folder)) == NOTHING


def test_ignoring_a_conflicting_file_syncs_the_others(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 'here'\n", "new.py": "n = 1\n"})
    qc.files.update(synced.project_id, "main.py", "x = 'there'\n")

    plan = qc.files.push(synced.project_id, folder, ignore=["main.py"])

    assert plan.created == ("new.py",)
    assert "- left as it is: main.py (ignored here)" in str(plan)
    with pytest.raises(SyncConflictError, match=r"main\.py \(changed here, changed in the project"):
        qc.files.push(synced.project_id, folder)


def test_without_a_record_every_difference_is_a_conflict(
    qc: QuantConnect, project: Project, folder: Path
) -> None:
    same = (there(qc, project))["research.ipynb"]
    write(folder, {"main.py": "x = 'here'\n", "research.ipynb": same})

    with pytest.raises(SyncConflictError, match=r"main\.py \(new here, new in the project\)"):
        qc.files.push(project.project_id, folder)
    plan = qc.files.push(project.project_id, folder, overwrite=True)

    assert (plan.updated, plan.unchanged) == (("main.py",), ("research.ipynb",))


def test_files_unknown_to_the_folder_are_deleted_only_with_overwrite(
    qc: QuantConnect, project: Project, folder: Path
) -> None:
    write(folder, {"main.py": (there(qc, project))["main.py"]})

    with pytest.raises(SyncConflictError, match="missing here, new in the project"):
        qc.files.push(project.project_id, folder, delete=True)
    plan = qc.files.push(project.project_id, folder, delete=True, overwrite=True)

    assert plan.deleted == ("research.ipynb",)
    assert list(there(qc, project)) == ["main.py"]


def test_two_projects_can_share_a_folder(qc: QuantConnect, folder: Path) -> None:
    first = qc.projects.create("first", "Py")
    second = qc.projects.create("second", "Py")
    qc.files.pull(first.project_id, folder)
    qc.files.push(second.project_id, folder)

    write(folder, {"main.py": "x = 1\n"})
    for project in (first, second):
        assert (qc.files.push(project.project_id, folder)).updated == ("main.py",)


def test_a_server_that_rewrites_line_endings_changes_nothing(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 1\r\ny = 2\r\n"})
    qc.files.push(synced.project_id, folder)
    qc.files.update(synced.project_id, "main.py", "x = 1\ny = 2\n")

    assert changes(qc.files.push(synced.project_id, folder)) == NOTHING
    assert changes(qc.files.pull(synced.project_id, folder)) == NOTHING
    assert here(folder)["main.py"] == "x = 1\r\ny = 2\r\n"


def test_empty_and_emptied_files_are_synced(
    qc: QuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    write(folder, {"alpha/__init__.py": "", "main.py": ""})

    plan = qc.files.push(synced.project_id, folder)
    qc.files.pull(synced.project_id, tmp_path / "copy")

    assert (plan.created, plan.updated) == (("alpha/__init__.py",), ("main.py",))
    assert here(tmp_path / "copy") == here(folder)
    assert changes(qc.files.push(synced.project_id, folder)) == NOTHING


def test_ignored_files_stay_on_both_sides(qc: QuantConnect, synced: Project, folder: Path) -> None:
    write(folder, {".gitignore": "scratch/\n", "scratch/try.py": "1", "main.py": "x = 1\n"})
    qc.files.create(synced.project_id, "backtests/notes.py", content="n = 1")

    plan = qc.files.push(synced.project_id, folder, delete=True, ignore=["*.ipynb"])

    assert changes(plan) == {"created": (), "updated": ("main.py",), "deleted": ()}
    assert plan.left == ("backtests/notes.py", "research.ipynb")
    assert {"scratch/try.py", ".gitignore"} & (there(qc, synced)).keys() == set()


def test_other_file_types_are_synced_if_the_project_has_them(
    qc: QuantConnect, project: Project, folder: Path
) -> None:
    qc.files.create(project.project_id, "notes.md", content="# Notes")
    qc.files.pull(project.project_id, folder)
    write(folder, {"notes.md": "# More notes", "data.csv": "1,2\n"})

    plan = qc.files.push(project.project_id, folder, delete=True)

    assert changes(plan) == {"created": (), "updated": ("notes.md",), "deleted": ()}


@pytest.mark.parametrize("direction", ["push", "pull"])
def test_a_missing_project_is_not_found(qc: QuantConnect, folder: Path, direction: str) -> None:
    sync = getattr(qc.files, direction)

    with pytest.raises(NotFoundError):
        sync(87654321, folder)
    assert list(folder.iterdir()) == []


def test_a_missing_folder_is_rejected_before_anything_is_sent(client_with, tmp_path: Path) -> None:
    def handler(_: object) -> Any:
        raise AssertionError("something was sent")

    qc = client_with(handler)

    with pytest.raises(InvalidRequestError, match=r"files\.push: folder must exist; it is '"):
        qc.files.push(1, tmp_path / "missing")
    with pytest.raises(InvalidRequestError, match=r"files\.pull: folder must be inside an"):
        qc.files.pull(1, tmp_path / "missing" / "deeper")


def test_a_binary_file_stops_a_push(qc: QuantConnect, synced: Project, folder: Path) -> None:
    write(folder, {"main.py": "x = 1\n"})
    (folder / "alpha.py").write_bytes(b"\x89PNG\r\n\x1a\n")
    before = there(qc, synced)

    with pytest.raises(InvalidRequestError, match=r"UTF-8.*: alpha\.py"):
        qc.files.push(synced.project_id, folder)

    assert there(qc, synced) == before


def test_a_file_name_that_is_not_portable_is_not_pushed(
    qc: QuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"aux.py": "x = 1\n"})

    with pytest.raises(
        UnsafeFileError, match=r"files\.push: Nothing .*\n- 'aux\.py' has a component"
    ):
        qc.files.push(synced.project_id, folder)


def test_a_folder_names_the_projects_it_was_synced_with(
    qc: QuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    another = qc.projects.create("Another", "Py")
    qc.files.push(another.project_id, folder, overwrite=True)

    both = sorted([synced.project_id, another.project_id])
    assert qc.files.synced_projects(folder) == both
    assert qc.files.synced_projects(tmp_path) == []
    with QuantConnect(1, "any", base_url="https://elsewhere.example/api") as other:
        assert other.files.synced_projects(folder) == []
    with pytest.raises(InvalidRequestError, match=r"files\.synced_projects: folder must exist"):
        qc.files.synced_projects(folder / "none")
