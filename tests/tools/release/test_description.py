"""The API description alone, as a package of npm."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.spec import DOCUMENT
from tools.release import description

ROOT = Path(__file__).parents[3]


def test_the_package_has_the_description_its_changelog_and_its_revision(tmp_path: Path) -> None:
    description.pack(ROOT, tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == {
        *("LICENSE", "package.json", "quantconnect.yaml", "quantconnect.json"),
        "quantconnect.CHANGELOG.md",
    }
    assert json.loads((tmp_path / "quantconnect.json").read_bytes()) == DOCUMENT
    manifest = json.loads((tmp_path / "package.json").read_bytes())
    assert manifest["version"] == DOCUMENT["info"]["x-qc-revision"]
    assert all((tmp_path / file).is_file() for file in manifest["files"])


def test_the_last_commit_is_packed_with_hashes(capsys: pytest.CaptureFixture[str]) -> None:
    target = ROOT / "build" / "test-spec"
    try:
        description.main(target)
        sums = (target / "SHA256SUMS").read_text()
        check = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
        assert subprocess.run(check, cwd=target, check=False).returncode == 0
    finally:
        shutil.rmtree(target, ignore_errors=True)

    assert capsys.readouterr().out == sums
    assert len(sums.splitlines()) == 5
