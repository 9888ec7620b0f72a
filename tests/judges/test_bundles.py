"""`judges/bundles.py` finds each difference between Redocly's bundle and ours."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.judges.conftest import Program


def test_each_difference_is_reported_with_its_path(bundles: ModuleType) -> None:
    theirs = {"a": {"b": [1, 2]}, "same": 1, "theirs": 1}
    ours = {"same": 1, "a": {"b": [2, 1]}, "ours": 1}

    assert list(bundles.differences(theirs, ours)) == [
        "/a/b: [1, 2] in theirs, [2, 1] in ours",
        "/ours: only in ours",
        "/theirs: only in theirs",
    ]
    assert list(bundles.differences(ours, dict(reversed(ours.items())))) == []


def redocly(program: Program, folder: Path, document: Any) -> None:
    """Let Redocly bundle this document."""
    made = folder / "made.json"
    made.write_text(json.dumps(document), encoding="utf-8")
    program("npx", f'for last in "$@"; do :; done; cp {made} "$last"')


@pytest.fixture
def ours(bundles: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The document written by our own bundler."""
    document = {"openapi": "3.0.3", "paths": {"/projects/create": {}, "/projects/read": {}}}
    (tmp_path / "quantconnect.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    monkeypatch.setattr(bundles, "OPENAPI", tmp_path)
    return document


def test_the_same_bundle_passes(
    bundles: ModuleType,
    program: Program,
    tmp_path: Path,
    ours: Any,
    capsys: pytest.CaptureFixture[str],
) -> None:
    written = ours | {"info": {"x-qc-docs": {"operations": 2}}}
    (tmp_path / "quantconnect.yaml").write_text(yaml.safe_dump(written), encoding="utf-8")
    redocly(program, tmp_path, ours | {"info": {}})

    bundles.main()

    assert capsys.readouterr().out == "Redocly bundles the same document: 2 paths\n"


def test_a_different_bundle_fails_and_lists_the_differences(
    bundles: ModuleType, program: Program, tmp_path: Path, ours: Any
) -> None:
    del ours["paths"]["/projects/create"]
    redocly(program, tmp_path, ours)

    with pytest.raises(SystemExit) as ended:
        bundles.main()

    assert str(ended.value).splitlines() == [
        "Redocly bundles another document than `make generate`:",
        "/paths//projects/create: only in ours",
    ]


@pytest.mark.usefixtures("ours")
def test_the_output_of_a_failing_bundler_is_reported(bundles: ModuleType, program: Program) -> None:
    program("npx", "echo 'cannot resolve $ref' >&2; exit 1")

    with pytest.raises(SystemExit, match=r"(?s)npx --no-install redocly bundle .*cannot resolve"):
        bundles.main()
