# Written by `make generate` from tests/overlay/_async/test_workflow.py; do not edit.
"""The complete workflow on the sandbox, from an empty account to a saved report."""

from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import InvalidRequestError, NotFoundError
from quantconnect_openapi.models.project import Project


def test_the_credentials_are_accepted(qc: QuantConnect) -> None:
    qc.authenticate()


def test_a_created_project_can_be_read(qc: QuantConnect) -> None:
    created = qc.projects.create("Momentum", "Py")

    read = qc.projects.read(created.project_id)

    assert (read.name, read.language) == ("Momentum", "Py")
    assert read.created is not None
    assert read.created.utcoffset() is not None


def test_projects_are_listed_newest_first(qc: QuantConnect) -> None:
    for name in ("one", "two", "three"):
        qc.projects.create(name, "C#")

    assert [project.name for project in qc.projects.list()] == ["three", "two", "one"]
    assert [project.name for project in qc.projects.list(start=1, end=3)] == ["two", "one"]


def test_a_project_is_updated_and_deleted(qc: QuantConnect, project: Project) -> None:
    qc.projects.update(project.project_id, name="Reversal", description="what fell, rises")
    updated = qc.projects.read(project.project_id)
    qc.projects.delete(project.project_id)

    assert (updated.name, updated.description) == ("Reversal", "what fell, rises")
    with pytest.raises(NotFoundError):
        qc.projects.read(project.project_id)


def test_nodes_are_chosen(qc: QuantConnect, project: Project) -> None:
    before = qc.projects.nodes.read(project.project_id)
    node = before.nodes.backtest[0]

    after = qc.projects.nodes.update(project.project_id, nodes=[node.id])

    assert before.auto_select_node is True
    assert after.auto_select_node is False
    assert [one.id for one in after.nodes.backtest if one.active] == [node.id]


def test_files_are_written_read_renamed_and_deleted(qc: QuantConnect, project: Project) -> None:
    qc.files.create(project.project_id, "alpha/model.py", content="SIZE = 1\n")
    qc.files.update(project.project_id, "alpha/model.py", "SIZE = 'größer'\n")
    qc.files.rename(project.project_id, "alpha/model.py", "alpha/sizes.py")

    assert (qc.files.read(project.project_id, "alpha/sizes.py")).content == ("SIZE = 'größer'\n")
    qc.files.delete(project.project_id, "alpha/sizes.py")
    names = [file.name for file in qc.files.list(project.project_id)]
    assert sorted(names) == ["main.py", "research.ipynb"]


def test_a_backtest_runs_from_compile_to_report(
    qc: QuantConnect, project: Project, tmp_path: Path
) -> None:
    seen: list[JobProgress] = []
    build = qc.compiles.run(project.project_id)

    backtest = qc.backtests.run(
        project.project_id,
        build.compile_id,
        name="first",
        parameters={"fast": 10},
        progress=seen.append,
    )
    path = qc.backtests.save_report(
        project.project_id, backtest.backtest_id, tmp_path / "report.html"
    )

    assert backtest.completed is True
    assert backtest.parameter_set.to_dict() == {"fast": 10}
    assert seen[-1].done
    assert seen[-1].fraction == 1
    assert path.read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_backtests_are_listed_renamed_and_deleted(qc: QuantConnect, project: Project) -> None:
    build = qc.compiles.run(project.project_id)
    backtest = qc.backtests.create(project.project_id, build.compile_id, "first")

    qc.backtests.update(project.project_id, backtest.backtest_id, name="second", note="why")
    listed = qc.backtests.list(project.project_id)
    qc.backtests.delete(project.project_id, backtest.backtest_id)

    assert [one.name for one in listed] == ["second"]
    assert qc.backtests.list(project.project_id) == []


def test_lean_has_versions(qc: QuantConnect) -> None:
    versions = qc.lean.list_versions()

    ids = [version.id for version in versions]
    assert len(set(ids)) == len(ids) > 1
    project = qc.projects.create("Momentum", "Py")
    qc.projects.update(project.project_id, version_id=ids[-1])
    assert (qc.projects.read(project.project_id)).lean_version_id == ids[-1]


def test_a_report_needs_a_folder_that_exists(qc: QuantConnect, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="missing' does not"):
        qc.backtests.save_report(1, "b", tmp_path / "missing" / "report.html")
    with pytest.raises(InvalidRequestError, match="is a folder"):
        qc.backtests.save_report(1, "b", tmp_path)
