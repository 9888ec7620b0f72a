"""The sandbox responds as the stored snapshots of the cloud do, of which there may be none."""

from pathlib import Path
from typing import Any

import pytest

from parity.__main__ import stored
from parity.snapshot import load, render, snapshot
from parity.walk import Recording
from tests.parity.conftest import changed
from tests.parity.snapshots import FOLDER, accepted, deviating, latest


@pytest.mark.parametrize("file", latest(), ids=lambda file: file.name)
def test_the_sandbox_responds_as_the_cloud_did(file: Path) -> None:
    assert list(deviating(file, accepted())) == []


def test_every_stored_snapshot_is_of_the_cloud_and_is_written_as_now() -> None:
    for file in FOLDER.glob("*.json"):
        found = load(file)
        assert found.target == "cloud"
        assert file.name.startswith(found.recorded.isoformat())
        assert file.read_text(encoding="utf-8") == render(found)


def with_another_name(body: Any) -> Any:
    for project in body["projects"]:
        project["projectName"] = project.pop("name")
    return body


@pytest.fixture(scope="module")
def folder(whole: Recording, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Snapshots of a server whose projects have another key: a recording of a sandbox."""
    folder = tmp_path_factory.mktemp("snapshots")
    there = changed(whole, "projects", with_another_name)
    file = stored(snapshot(whole, "cloud", writes=True), folder)
    file.rename(folder / file.name.replace("20", "19", 1))
    stored(snapshot(there, "cloud", writes=True), folder)
    return folder


def test_the_newest_snapshot_of_each_kind_counts(folder: Path, tmp_path: Path) -> None:
    (file,) = latest(folder)

    assert file.name.startswith("20")
    assert latest(tmp_path) == []
    for name in ("2026-12-01-cloud.json", "2026-12-02-cloud.json", "2026-11-01-cloud-writes.json"):
        (tmp_path / name).touch()
    assert [one.name for one in latest(tmp_path)] == [
        "2026-11-01-cloud-writes.json",
        "2026-12-02-cloud.json",
    ]


def test_a_difference_of_the_sandbox_from_a_snapshot_is_found(folder: Path, tmp_path: Path) -> None:
    (file,) = latest(folder)
    reason = tmp_path / "accepted.yaml"
    reason.write_text(
        '- {step: projects, place: "projects/[]/name", what: property, because: A reason}\n',
        encoding="utf-8",
    )

    (found,) = deviating(file, accepted(reason))
    assert found == (
        "projects projects/[]/projectName: property: string, not in the spec there, missing here"
    )


def test_an_accepted_difference_needs_a_reason(tmp_path: Path) -> None:
    file = tmp_path / "accepted.yaml"
    file.write_text("- {step: projects, place: a, what: kind}\n", encoding="utf-8")

    with pytest.raises(AssertionError, match=r"accepted\.yaml"):
        accepted(file)
