"""The dates on which operations were checked come from the lock."""

import shutil
from pathlib import Path

import pytest
import yaml

from tests.tools.drift import facts, writing
from tools.drift import dates
from tools.drift import lock as locks
from tools.drift.__main__ import main
from tools.spec import checks
from tools.spec.bundle import OPENAPI, bundle


def test_the_description_has_the_dates_of_the_lock() -> None:
    operations = checks.operations(facts.described().document)
    entries = locks.read()["operations"]
    here = {path: operations[path]["x-qc-source"]["checked"] for path in entries}

    assert here
    assert here == {path: entry["checked"] for path, entry in entries.items()}


@pytest.fixture
def openapi(tmp_path: Path) -> Path:
    """A copy of the description with a lock that has no operation."""
    shutil.copytree(OPENAPI, tmp_path / "openapi")
    (tmp_path / "openapi" / "docs.lock.yaml").unlink()
    return tmp_path / "openapi"


def checked(folder: Path) -> dict[str, str]:
    found = checks.operations(bundle(folder))
    return {path: operation["x-qc-source"]["checked"] for path, operation in found.items()}


def test_writing_the_lock_writes_its_dates_and_nothing_else(
    openapi: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = dict.fromkeys(checked(openapi), "2026-01-01")
    dates.write(old, openapi)
    before = {path: path.read_bytes() for path in openapi.rglob("*.yaml")}
    page = tmp_path / "compile.md"
    page.write_text(writing.markdown(facts.page("/compile/read"), writing.USUAL), "utf-8")
    lock = openapi / "docs.lock.yaml"

    assert main(["--lock", str(lock), "--write-lock", str(page)]) == 0
    entry = yaml.safe_load(lock.read_text(encoding="utf-8"))["operations"]["/compile/read"]
    assert checked(openapi) == old | {"/compile/read": entry["checked"]}
    assert "1 date of the description changed" in capsys.readouterr().err
    changed = [path.name for path, raw in before.items() if path.read_bytes() != raw]
    assert changed == ["compile.yaml"]

    assert main(["--lock", str(lock), "--write-lock", str(page)]) == 0
    assert "changed" not in capsys.readouterr().err


def test_each_operation_has_a_date_that_can_be_written(openapi: Path) -> None:
    paths = checked(openapi)

    assert dates.write(dict.fromkeys(paths, "2027-01-02"), openapi) == len(paths)
    assert {*checked(openapi).values()} == {"2027-01-02"}
    assert dates.write({"/no/such/operation": "2027-01-03"}, openapi) == 0
