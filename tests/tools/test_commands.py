"""The commands of the tools: output, changed files and exit codes."""

import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.spec import DOCUMENT
from tools import generate, versions
from tools.spec import inventory

Run = Callable[..., None]

OLDEST = """\
attrs==24.3 \\
    --hash=sha256:00
httpx==0.28 \\
    --hash=sha256:00
"""


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(module: Any, *arguments: str) -> None:
        monkeypatch.setattr(sys, "argv", ["command", *arguments])
        module.main()

    return run


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which `a` is current, `b` is outdated and `c` is missing."""
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "outputs", lambda: {"a": b"1", "b": b"2", "c": b"3"})
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").write_bytes(b"old")
    stray = tmp_path / generate.OWNED[0] / "stray.py"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"4")
    return tmp_path


def contents(tree: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in tree.rglob("*") if one.is_file()}


def test_generate_writes_changed_files_and_removes_stale_ones(
    tree: Path, command: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    command(generate)

    assert contents(tree) == {"a": b"1", "b": b"2", "c": b"3"}
    assert capsys.readouterr().out == "3 files, 3 of them changed\n"


def test_generate_only_compares_with_check(tree: Path, command: Run) -> None:
    before = contents(tree)

    with pytest.raises(SystemExit) as ended:
        command(generate, "--check")

    assert str(ended.value).splitlines() == [
        "missing: c",
        f"should not be there: {generate.OWNED[0]}/stray.py",
        "differs: b",
        "Run `make generate` and commit what it writes.",
    ]
    assert contents(tree) == before


@pytest.mark.usefixtures("tree")
def test_a_check_without_differences_reports_success(
    command: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    command(generate)
    command(generate, "--check")

    assert capsys.readouterr().out.splitlines()[-1] == "3 files are what the tools write"


def test_the_synchronous_half_is_generated_from_the_new_asynchronous_files() -> None:
    home = "overlay/quantconnect_client/_async"
    new = {f"{home}/operations/new.py": b"new", "overlay/quantconnect_client/_core/x.json": b"{}"}

    found = generate.asynchronous(new)

    assert [path for path in found if "/operations/" in path] == [f"{home}/operations/new.py"]
    assert found[f"{home}/session.py"] == (generate.ROOT / home / "session.py").read_bytes()
    assert "overlay/quantconnect_client/_core/x.json" not in found


@pytest.fixture
def resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The options with which locks were resolved; each of them is that of the oldest releases."""
    asked: list[tuple[str, ...]] = []

    def compiled(*options: str) -> str:
        text = Path(options[-1]).read_text(encoding="utf-8") if options else ""
        asked.append((*options, text))
        return OLDEST

    monkeypatch.setattr(versions, "ROOT", tmp_path)
    monkeypatch.setattr(versions, "compiled", compiled)
    monkeypatch.setattr(versions, "requirements", lambda: ["attrs>=24.3,<27", "httpx>=0.28,<1"])
    return asked


@pytest.mark.parametrize(
    ("which", "resolution"), [("newest", "highest"), ("oldest", "lowest-direct")]
)
def test_versions_writes_a_lock_that_keeps_the_tool_versions(
    which: str, resolution: str, resolved: list[tuple[str, ...]], command: Run, tmp_path: Path
) -> None:
    command(versions, which, "build/lock.txt")

    assert (tmp_path / "build" / "lock.txt").read_text(encoding="utf-8") == OLDEST
    (options,) = resolved[1:]
    assert options[options.index("--resolution") + 1] == resolution
    kept = {versions.name_of(pin) for pin in options[-1].splitlines()}
    assert "mypy" in kept
    assert not {"attrs", "httpx"} & kept


@pytest.mark.usefixtures("resolved")
def test_an_unchanged_lock_keeps_its_date(command: Run, tmp_path: Path) -> None:
    target = tmp_path / "lock.txt"
    target.write_text(OLDEST, encoding="utf-8")
    before = target.stat().st_mtime_ns

    command(versions, "newest", "lock.txt")
    assert target.stat().st_mtime_ns == before


@pytest.mark.usefixtures("resolved")
def test_an_untested_lower_bound_fails_the_command(
    command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "requirements", lambda: ["attrs>=23.1,<27"])

    with pytest.raises(SystemExit) as ended:
        command(versions, "oldest", "lock.txt")

    text = str(ended.value).splitlines()
    assert text[0].startswith("attrs>=23.1 is promised and never run")
    assert text[-1] == "Raise these bounds in pyproject.toml."
    assert not (tmp_path / "lock.txt").exists()


def test_the_output_of_a_failing_resolver_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\necho no such release >&2\nexit 3\n", encoding="utf-8")
    uv.chmod(0o755)
    monkeypatch.setattr(versions, "UV", str(uv))

    with pytest.raises(SystemExit, match=r"(?s)pip compile pyproject.toml .*no such release"):
        versions.compiled("--resolution", "highest")


def test_a_resolver_gets_all_extras_and_names_no_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uv = tmp_path / "uv"
    uv.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    uv.chmod(0o755)
    monkeypatch.setattr(versions, "UV", str(uv))

    arguments = versions.compiled("--group", "tools").splitlines()

    assert arguments[:3] == ["pip", "compile", "pyproject.toml"]
    assert {"--all-extras", "--no-emit-index-url"} <= set(arguments)
    assert arguments[-2:] == ["--group", "tools"]


def test_the_inventory_prints_nothing_if_every_difference_is_explained(
    command: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    command(inventory)

    assert capsys.readouterr().out == ""


def test_the_inventory_prints_each_difference_below_its_file(
    command: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = deepcopy(DOCUMENT)
    del document["components"]["schemas"]["Project"]["properties"]["created"]
    monkeypatch.setattr(inventory, "bundle", lambda: document)

    command(inventory)

    home, *found = capsys.readouterr().out.splitlines()
    assert home.endswith(".yaml")
    assert (generate.ROOT / "openapi" / home).is_file()
    assert [line for line in found if "created" in line and line.startswith("  ")] == found
