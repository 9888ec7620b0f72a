"""The complete workflow on the sandbox, from an empty account to a saved report."""

from pathlib import Path

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import InvalidRequestError, NotFoundError
from quantconnect_openapi.models.project import Project

pytestmark = pytest.mark.anyio  # async: only


async def test_the_credentials_are_accepted(qc: AsyncQuantConnect) -> None:
    await qc.authenticate()


async def test_a_created_project_can_be_read(qc: AsyncQuantConnect) -> None:
    created = await qc.projects.create("Momentum", "Py")

    read = await qc.projects.read(created.project_id)

    assert (read.name, read.language) == ("Momentum", "Py")
    assert read.created is not None
    assert read.created.utcoffset() is not None


async def test_projects_are_listed_newest_first(qc: AsyncQuantConnect) -> None:
    for name in ("one", "two", "three"):
        await qc.projects.create(name, "C#")

    assert [project.name for project in await qc.projects.list()] == ["three", "two", "one"]
    assert [project.name for project in await qc.projects.list(start=1, end=3)] == ["two", "one"]


async def test_a_project_is_updated_and_deleted(qc: AsyncQuantConnect, project: Project) -> None:
    await qc.projects.update(project.project_id, name="Reversal", description="what fell, rises")
    updated = await qc.projects.read(project.project_id)
    await qc.projects.delete(project.project_id)

    assert (updated.name, updated.description) == ("Reversal", "what fell, rises")
    with pytest.raises(NotFoundError):
        await qc.projects.read(project.project_id)


async def test_nodes_are_chosen(qc: AsyncQuantConnect, project: Project) -> None:
    before = await qc.projects.nodes.read(project.project_id)
    node = before.nodes.backtest[0]

    after = await qc.projects.nodes.update(project.project_id, nodes=[node.id])

    assert before.auto_select_node is True
    assert after.auto_select_node is False
    assert [one.id for one in after.nodes.backtest if one.active] == [node.id]


async def test_files_are_written_read_renamed_and_deleted(
    qc: AsyncQuantConnect, project: Project
) -> None:
    await qc.files.create(project.project_id, "alpha/model.py", content="SIZE = 1\n")
    await qc.files.update(project.project_id, "alpha/model.py", "SIZE = 'größer'\n")
    await qc.files.rename(project.project_id, "alpha/model.py", "alpha/sizes.py")

    assert (await qc.files.read(project.project_id, "alpha/sizes.py")).content == (
        "SIZE = 'größer'\n"
    )
    await qc.files.delete(project.project_id, "alpha/sizes.py")
    names = [file.name for file in await qc.files.list(project.project_id)]
    assert sorted(names) == ["main.py", "research.ipynb"]


async def test_a_backtest_runs_from_compile_to_report(
    qc: AsyncQuantConnect, project: Project, tmp_path: Path
) -> None:
    seen: list[JobProgress] = []
    build = await qc.compiles.run(project.project_id)

    backtest = await qc.backtests.run(
        project.project_id,
        build.compile_id,
        name="first",
        parameters={"fast": 10},
        progress=seen.append,
    )
    path = await qc.backtests.save_report(
        project.project_id, backtest.backtest_id, tmp_path / "report.html"
    )

    assert backtest.completed is True
    assert backtest.parameter_set.to_dict() == {"fast": 10}
    assert seen[-1].done
    assert seen[-1].fraction == 1
    assert path.read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


async def test_backtests_are_listed_renamed_and_deleted(
    qc: AsyncQuantConnect, project: Project
) -> None:
    build = await qc.compiles.run(project.project_id)
    backtest = await qc.backtests.create(project.project_id, build.compile_id, "first")

    await qc.backtests.update(project.project_id, backtest.backtest_id, name="second", note="why")
    listed = await qc.backtests.list(project.project_id)
    await qc.backtests.delete(project.project_id, backtest.backtest_id)

    assert [one.name for one in listed] == ["second"]
    assert await qc.backtests.list(project.project_id) == []


async def test_lean_has_versions(qc: AsyncQuantConnect) -> None:
    versions = await qc.lean.list_versions()

    ids = [version.id for version in versions]
    assert len(set(ids)) == len(ids) > 1
    project = await qc.projects.create("Momentum", "Py")
    await qc.projects.update(project.project_id, version_id=ids[-1])
    assert (await qc.projects.read(project.project_id)).lean_version_id == ids[-1]


async def test_a_report_needs_a_folder_that_exists(qc: AsyncQuantConnect, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="missing' does not"):
        await qc.backtests.save_report(1, "b", tmp_path / "missing" / "report.html")
    with pytest.raises(InvalidRequestError, match="is a folder"):
        await qc.backtests.save_report(1, "b", tmp_path)
