"""Push and pull: folder and project stay in sync, and neither side loses changes."""

from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import (
    InvalidRequestError,
    NotFoundError,
    SyncConflictError,
    UnsafeFileError,
)
from quantconnect_client.folders import SyncPlan
from quantconnect_openapi.models.project import Project

pytestmark = pytest.mark.anyio  # async: only

STARTING = ("main.py", "research.ipynb")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "momentum").mkdir()
    return tmp_path / "momentum"


@pytest.fixture
async def synced(qc: AsyncQuantConnect, project: Project, folder: Path) -> Project:
    """A project from which the folder was pulled."""
    await qc.files.pull(project.project_id, folder)
    return project


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def here(folder: Path) -> dict[str, str]:
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != "sync.json"]
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in paths}


async def there(qc: AsyncQuantConnect, project: Project) -> dict[str, Any]:
    return {file.name: file.content for file in await qc.files.list(project.project_id)}


def changes(plan: SyncPlan) -> dict[str, tuple[str, ...]]:
    return {"created": plan.created, "updated": plan.updated, "deleted": plan.deleted}


NOTHING: dict[str, tuple[str, ...]] = {"created": (), "updated": (), "deleted": ()}


async def test_a_pull_creates_the_folder(
    qc: AsyncQuantConnect, project: Project, tmp_path: Path
) -> None:
    plan = await qc.files.pull(project.project_id, tmp_path / "new")

    assert plan.created == STARTING
    assert here(tmp_path / "new") == await there(qc, project)


async def test_a_push_sends_only_changed_files(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 1\n", "alpha/deep/model.py": "SIZE = 'größer Ω'\r\n"})

    plan = await qc.files.push(synced.project_id, str(folder))

    assert changes(plan) == {
        "created": ("alpha/deep/model.py",),
        "updated": ("main.py",),
        "deleted": (),
    }
    assert plan.unchanged == ("research.ipynb",)
    assert await there(qc, synced) == here(folder)
    assert changes(await qc.files.push(synced.project_id, folder)) == NOTHING
    assert changes(await qc.files.pull(synced.project_id, folder)) == NOTHING


async def test_a_pull_writes_only_changed_files(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    untouched = (folder / "research.ipynb").stat().st_ino
    await qc.files.update(synced.project_id, "main.py", "\ufeffx = 'größer'\r\n")
    await qc.files.create(synced.project_id, "alpha/model.py", content="y = 1")

    plan = await qc.files.pull(synced.project_id, folder)

    assert changes(plan) == {"created": ("alpha/model.py",), "updated": ("main.py",), "deleted": ()}
    assert here(folder) == await there(qc, synced)
    assert (folder / "research.ipynb").stat().st_ino == untouched


async def test_a_dry_run_changes_nothing(
    qc: AsyncQuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    write(folder, {"main.py": "x = 1\n"})
    await qc.files.create(synced.project_id, "alpha/model.py", content="y = 1")
    local, remote = here(folder), await there(qc, synced)
    record = (folder / ".quantconnect" / "sync.json").read_bytes()

    pushed = await qc.files.push(synced.project_id, folder, dry_run=True)
    pulled = await qc.files.pull(synced.project_id, folder, dry_run=True)
    await qc.files.pull(synced.project_id, tmp_path / "new", dry_run=True)

    assert str(pushed).startswith(f"Would push {str(folder)!r} to project {synced.project_id}:\n")
    assert pushed.updated == ("main.py",)
    assert pulled.created == ("alpha/model.py",)
    assert (here(folder), await there(qc, synced)) == (local, remote)
    assert (folder / ".quantconnect" / "sync.json").read_bytes() == record
    assert not (tmp_path / "new").exists()


async def test_a_push_deletes_only_with_delete_true(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    (folder / "research.ipynb").unlink()

    kept = await qc.files.push(synced.project_id, folder)
    deleted = await qc.files.push(synced.project_id, folder, delete=True)

    assert changes(kept) == NOTHING
    assert kept.left == ("research.ipynb",)
    assert "research.ipynb (deleted here, unchanged in the project)" in str(kept)
    assert deleted.deleted == ("research.ipynb",)
    assert list(await there(qc, synced)) == ["main.py"]


async def test_a_pull_deletes_only_with_delete_true(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"alpha/model.py": "y = 1"})
    await qc.files.push(synced.project_id, folder)
    await qc.files.delete(synced.project_id, "alpha/model.py")

    kept = await qc.files.pull(synced.project_id, folder)
    deleted = await qc.files.pull(synced.project_id, folder, delete=True)

    assert kept.left == ("alpha/model.py",)
    assert deleted.deleted == ("alpha/model.py",)
    assert not (folder / "alpha").exists()


async def test_changes_on_one_side_only_are_kept(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 'here'\n"})
    await qc.files.update(synced.project_id, "research.ipynb", '{"cells": []}')

    pushed = await qc.files.push(synced.project_id, folder)
    pulled = await qc.files.pull(synced.project_id, folder)

    assert (pushed.updated, pushed.left) == (("main.py",), ("research.ipynb",))
    assert (pulled.updated, pulled.left) == (("research.ipynb",), ())
    assert here(folder) == await there(qc, synced)


async def test_a_change_on_both_sides_is_a_conflict_and_nothing_is_written(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 'here'\n", "new.py": "n = 1\n"})
    await qc.files.update(synced.project_id, "main.py", "x = 'there'\n")
    local, remote = here(folder), await there(qc, synced)

    with pytest.raises(SyncConflictError) as pushed:
        await qc.files.push(synced.project_id, folder)
    with pytest.raises(
        SyncConflictError, match="To overwrite them in the folder, use overwrite=True"
    ):
        await qc.files.pull(synced.project_id, folder)

    assert str(pushed.value).startswith(
        "files.push: Nothing was changed, because these files differ and neither side is known to "
        "be newer:\n- main.py (changed here, changed in the project)\nTo overwrite them in the "
        "project, use overwrite=True. "
    )
    assert (pushed.value.plan.conflicts, pushed.value.plan.created) == (("main.py",), ("new.py",))
    assert (here(folder), await there(qc, synced)) == (local, remote)
    asked = await qc.files.push(synced.project_id, folder, dry_run=True)
    assert asked.conflicts == ("main.py",)


@pytest.mark.parametrize("direction", ["push", "pull"])
async def test_overwrite_resolves_a_conflict(
    qc: AsyncQuantConnect, synced: Project, folder: Path, direction: str
) -> None:
    write(folder, {"main.py": "x = 'here'\n"})
    await qc.files.update(synced.project_id, "main.py", "x = 'there'\n")

    sync = getattr(qc.files, direction)
    plan = await sync(synced.project_id, folder, overwrite=True)

    winner = {"push": "x = 'here'\n", "pull": "x = 'there'\n"}[direction]
    assert plan.updated == ("main.py",)
    assert here(folder)["main.py"] == (await there(qc, synced))["main.py"] == winner
    assert changes(await qc.files.push(synced.project_id, folder)) == NOTHING


async def test_ignoring_a_conflicting_file_syncs_the_others(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 'here'\n", "new.py": "n = 1\n"})
    await qc.files.update(synced.project_id, "main.py", "x = 'there'\n")

    plan = await qc.files.push(synced.project_id, folder, ignore=["main.py"])

    assert plan.created == ("new.py",)
    assert "- left as it is: main.py (ignored here)" in str(plan)
    with pytest.raises(SyncConflictError, match=r"main\.py \(changed here, changed in the project"):
        await qc.files.push(synced.project_id, folder)


async def test_without_a_record_every_difference_is_a_conflict(
    qc: AsyncQuantConnect, project: Project, folder: Path
) -> None:
    same = (await there(qc, project))["research.ipynb"]
    write(folder, {"main.py": "x = 'here'\n", "research.ipynb": same})

    with pytest.raises(SyncConflictError, match=r"main\.py \(new here, new in the project\)"):
        await qc.files.push(project.project_id, folder)
    plan = await qc.files.push(project.project_id, folder, overwrite=True)

    assert (plan.updated, plan.unchanged) == (("main.py",), ("research.ipynb",))


async def test_files_unknown_to_the_folder_are_deleted_only_with_overwrite(
    qc: AsyncQuantConnect, project: Project, folder: Path
) -> None:
    write(folder, {"main.py": (await there(qc, project))["main.py"]})

    with pytest.raises(SyncConflictError, match="missing here, new in the project"):
        await qc.files.push(project.project_id, folder, delete=True)
    plan = await qc.files.push(project.project_id, folder, delete=True, overwrite=True)

    assert plan.deleted == ("research.ipynb",)
    assert list(await there(qc, project)) == ["main.py"]


async def test_two_projects_can_share_a_folder(qc: AsyncQuantConnect, folder: Path) -> None:
    first = await qc.projects.create("first", "Py")
    second = await qc.projects.create("second", "Py")
    await qc.files.pull(first.project_id, folder)
    await qc.files.push(second.project_id, folder)

    write(folder, {"main.py": "x = 1\n"})
    for project in (first, second):
        assert (await qc.files.push(project.project_id, folder)).updated == ("main.py",)


async def test_a_server_that_rewrites_line_endings_changes_nothing(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 1\r\ny = 2\r\n"})
    await qc.files.push(synced.project_id, folder)
    await qc.files.update(synced.project_id, "main.py", "x = 1\ny = 2\n")

    assert changes(await qc.files.push(synced.project_id, folder)) == NOTHING
    assert changes(await qc.files.pull(synced.project_id, folder)) == NOTHING
    assert here(folder)["main.py"] == "x = 1\r\ny = 2\r\n"


async def test_empty_and_emptied_files_are_synced(
    qc: AsyncQuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    write(folder, {"alpha/__init__.py": "", "main.py": ""})

    plan = await qc.files.push(synced.project_id, folder)
    await qc.files.pull(synced.project_id, tmp_path / "copy")

    assert (plan.created, plan.updated) == (("alpha/__init__.py",), ("main.py",))
    assert here(tmp_path / "copy") == here(folder)
    assert changes(await qc.files.push(synced.project_id, folder)) == NOTHING


async def test_ignored_files_stay_on_both_sides(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {".gitignore": "scratch/\n", "scratch/try.py": "1", "main.py": "x = 1\n"})
    await qc.files.create(synced.project_id, "backtests/notes.py", content="n = 1")

    plan = await qc.files.push(synced.project_id, folder, delete=True, ignore=["*.ipynb"])

    assert changes(plan) == {"created": (), "updated": ("main.py",), "deleted": ()}
    assert plan.left == ("backtests/notes.py", "research.ipynb")
    assert {"scratch/try.py", ".gitignore"} & (await there(qc, synced)).keys() == set()


async def test_other_file_types_are_synced_if_the_project_has_them(
    qc: AsyncQuantConnect, project: Project, folder: Path
) -> None:
    await qc.files.create(project.project_id, "notes.md", content="# Notes")
    await qc.files.pull(project.project_id, folder)
    write(folder, {"notes.md": "# More notes", "data.csv": "1,2\n"})

    plan = await qc.files.push(project.project_id, folder, delete=True)

    assert changes(plan) == {"created": (), "updated": ("notes.md",), "deleted": ()}


@pytest.mark.parametrize("direction", ["push", "pull"])
async def test_a_missing_project_is_not_found(
    qc: AsyncQuantConnect, folder: Path, direction: str
) -> None:
    sync = getattr(qc.files, direction)

    with pytest.raises(NotFoundError):
        await sync(87654321, folder)
    assert list(folder.iterdir()) == []


async def test_a_missing_folder_is_rejected_before_anything_is_sent(
    client_with, tmp_path: Path
) -> None:
    def handler(_: object) -> Any:
        raise AssertionError("something was sent")

    qc = client_with(handler)

    with pytest.raises(InvalidRequestError, match=r"files\.push: folder must exist; it is '"):
        await qc.files.push(1, tmp_path / "missing")
    with pytest.raises(InvalidRequestError, match=r"files\.pull: folder must be inside an"):
        await qc.files.pull(1, tmp_path / "missing" / "deeper")


async def test_a_binary_file_stops_a_push(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"main.py": "x = 1\n"})
    (folder / "alpha.py").write_bytes(b"\x89PNG\r\n\x1a\n")
    before = await there(qc, synced)

    with pytest.raises(InvalidRequestError, match=r"UTF-8.*: alpha\.py"):
        await qc.files.push(synced.project_id, folder)

    assert await there(qc, synced) == before


async def test_a_file_name_that_is_not_portable_is_not_pushed(
    qc: AsyncQuantConnect, synced: Project, folder: Path
) -> None:
    write(folder, {"aux.py": "x = 1\n"})

    with pytest.raises(
        UnsafeFileError, match=r"files\.push: Nothing .*\n- 'aux\.py' has a component"
    ):
        await qc.files.push(synced.project_id, folder)


async def test_a_folder_names_the_projects_it_was_synced_with(
    qc: AsyncQuantConnect, synced: Project, folder: Path, tmp_path: Path
) -> None:
    another = await qc.projects.create("Another", "Py")
    await qc.files.push(another.project_id, folder, overwrite=True)

    both = sorted([synced.project_id, another.project_id])
    assert qc.files.synced_projects(folder) == both
    assert qc.files.synced_projects(tmp_path) == []
    async with AsyncQuantConnect(1, "any", base_url="https://elsewhere.example/api") as other:
        assert other.files.synced_projects(folder) == []
    with pytest.raises(InvalidRequestError, match=r"files\.synced_projects: folder must exist"):
        qc.files.synced_projects(folder / "none")
