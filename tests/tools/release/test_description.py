"""The API description alone, as a package of npm."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.spec import DOCUMENT
from tools.release import description
from tools.spec import tolerant
from tools.spec.sources import LOADER

ROOT = Path(__file__).parents[3]


def test_the_package_has_both_editions_the_changelog_and_the_revision(tmp_path: Path) -> None:
    description.pack(ROOT, tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == {
        *("LICENSE", "package.json", "quantconnect.yaml", "quantconnect.json"),
        *("quantconnect.CHANGELOG.md", "quantconnect.tolerant.yaml"),
    }
    assert json.loads((tmp_path / "quantconnect.json").read_bytes()) == DOCUMENT
    loose = yaml.load((tmp_path / "quantconnect.tolerant.yaml").read_bytes(), Loader=LOADER)
    assert loose == tolerant.tolerant(DOCUMENT)
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
    assert len(sums.splitlines()) == 6
