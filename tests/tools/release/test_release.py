"""What a release publishes: built from a commit, twice the same, with its hashes."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools import commits
from tools.release import __main__ as program
from tools.release import artifacts, installed
from tools.spec.revision import sha256

DOCUMENT = {"info": {"x-qc-revision": "0.2.0"}}
LOG = "# Changelog\n\n## 0.2.0 (unreleased)\n\nMore.\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """A commit with a description, and a build backend that writes a wheel. Returns its calls."""
    calls: list[dict[str, str]] = []

    def extract(_ref: str, folder: Path, *_: str) -> None:
        (folder / "openapi").mkdir()
        (folder / "openapi" / "quantconnect.yaml").write_text(yaml.safe_dump(DOCUMENT))
        (folder / "openapi" / "CHANGELOG.md").write_text(LOG)

    def run(command: list[str], folder: Path, **variables: str) -> str:
        calls.append(variables)
        (folder / "dist").mkdir()
        (folder / "dist" / "client-0.1.0.whl").write_text(variables["SOURCE_DATE_EPOCH"])
        return " ".join(command)

    monkeypatch.setattr(commits, "extract", extract)
    monkeypatch.setattr(commits, "date", lambda _: 1_790_000_000)
    monkeypatch.setattr(artifacts, "run", run)
    (tmp_path / "out").mkdir()
    return calls


def test_a_commit_is_built_twice_with_its_own_date(
    repository: list[dict[str, str]], tmp_path: Path
) -> None:
    artifacts.build("HEAD", tmp_path / "out", tmp_path / "scratch")

    assert repository == [{"SOURCE_DATE_EPOCH": "1790000000"}] * 2
    files = {path.name: path.read_text() for path in (tmp_path / "out").iterdir()}
    assert json.loads(files["quantconnect.json"]) == DOCUMENT
    assert yaml.safe_load(files["quantconnect.yaml"]) == DOCUMENT
    assert files["quantconnect.CHANGELOG.md"] == LOG
    assert set(files) == {
        *("client-0.1.0.whl", "quantconnect.CHANGELOG.md"),
        *("quantconnect.json", "quantconnect.yaml"),
    }


@pytest.mark.usefixtures("repository")
def test_two_builds_that_differ_are_an_error_that_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(_: object, folder: Path, **__: str) -> str:
        (folder / "dist").mkdir()
        (folder / "dist" / "client-0.1.0.whl").write_text(str(folder))
        (folder / "dist" / "client-0.1.0.tar.gz").write_text("the same")
        return ""

    monkeypatch.setattr(artifacts, "run", run)

    with pytest.raises(
        artifacts.NotReproducibleError, match=r"two builds of HEAD differ in client-0\.1\.0\.whl$"
    ):
        artifacts.build("HEAD", tmp_path / "out", tmp_path / "scratch")
    assert list((tmp_path / "out").iterdir()) == []


def test_the_hashes_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "b.whl").write_bytes(b"")
    (tmp_path / "a.tar.gz").write_bytes(b"a")
    lines = artifacts.sums(tmp_path)
    (tmp_path / "SHA256SUMS").write_text("\n".join(lines) + "\n")

    assert [line.split("  ")[1] for line in lines] == ["a.tar.gz", "b.whl"]
    assert artifacts.sums(tmp_path) == lines
    artifacts.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], tmp_path)


def released(revision: str = "0.2.0", content: bytes = b"one") -> str:
    line = f"SHA-256 of `quantconnect.yaml`: `{sha256(content)}`"
    return f"## {revision} - 2026-12-01\n\n{line}\n"


def test_an_unreleased_revision_gets_the_two_lines_to_write() -> None:
    heading, *lines = artifacts.notes(LOG, b"one", "2026-12-01")

    assert heading.startswith("revision 0.2.0 is unreleased")
    text = "\n\n".join(lines)
    assert text + "\n" == released()
    assert list(artifacts.notes(released(), b"one", "2026-12-01")) == []


@pytest.mark.parametrize(
    ("log", "problem"),
    [
        (released(), None),
        (LOG, None),
        (released(content=b"two"), "revision 0.2.0 was released with another content"),
        (released("0.1.0"), "its newest section is 0.1.0, but x-qc-revision is 0.2.0"),
    ],
)
def test_a_description_that_its_changelog_does_not_name_is_reported(
    log: str, problem: str | None
) -> None:
    found = list(artifacts.problems(DOCUMENT, b"one", log))

    assert len(found) == (problem is not None)
    assert all(one.startswith(str(problem)) for one in found)


def test_the_output_of_a_failing_command_is_reported(tmp_path: Path) -> None:
    command = ["bash", "-c", "echo out; echo broken >&2; exit 3"]

    with pytest.raises(SystemExit, match=r"(?s)bash -c .* failed:\nout\nbroken"):
        artifacts.run(command, tmp_path)


def test_commands_do_not_find_this_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/a/checkout")

    assert artifacts.run(["bash", "-c", "echo ${PYTHONPATH-unset}"], tmp_path) == "unset\n"


VERSIONS = (
    "quantconnect 0.1.0, API description 0.2.0",
    "quantconnect-sandbox 0.1.0, API description 0.2.0",
)


class Installer:
    """Logs pip's arguments, and prints what an installed release prints."""

    def __init__(self, *printed: str) -> None:
        self.commands: list[list[str]] = []
        self.printed = list(printed)

    def __call__(self, command: list[str], _: Path, **__: str) -> str:
        self.commands.append(command)
        is_pip = "pip" in command or "venv" in command
        return "" if is_pip else self.printed.pop(0)


def test_an_installation_resolves_nothing_and_takes_the_distribution_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = Installer("0.1.0 0.2.0 ab Released\n", "quantconnect 0.1\n", "quantconnect-sandbox 0.1\n")
    monkeypatch.setattr(installed, "run", pip)
    folder = tmp_path / "env"
    folder.mkdir()

    python = installed.environment(folder, installed.WITH_COMMANDS)
    installed.install(python, tmp_path / "client.whl")
    printed = installed.use(python)

    venv, locked, own, check, *_ = (" ".join(command) for command in pip.commands)
    assert "venv --without-pip" in venv
    assert "install --quiet --no-deps --require-hashes -r" in locked
    assert f"--no-deps --no-index --no-build-isolation {tmp_path / 'client.whl'}" in own
    assert check.endswith(f"--python {python} check")
    assert printed == ("0.1.0 0.2.0 ab Released", "quantconnect 0.1", "quantconnect-sandbox 0.1")
    assert "httpx==" in (folder / "lock.txt").read_text()


def check(monkeypatch: pytest.MonkeyPatch, folder: Path, *printed: str) -> Any:
    monkeypatch.setattr(installed, "run", Installer(*printed))
    folder.mkdir()
    wanted = installed.expected("0.1.0", "0.2.0", "ab")
    return program.check_installed(Path("client.whl"), folder, installed.WITH_COMMANDS, wanted)


def test_an_installation_that_prints_what_it_should_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = "0.1.0 0.2.0 ab Released", *VERSIONS

    assert check(monkeypatch, tmp_path / "env", *printed) == tmp_path / "env" / "bin" / "python"


@pytest.mark.parametrize(
    "printed",
    [
        ("0.1.0 0.1.0 ab Released", *VERSIONS),
        ("0.1.0 0.2.0 ab Released", VERSIONS[0], VERSIONS[1].replace("0.1.0", "0.0.9")),
        ("0.1.0 0.2.0 ab Released", VERSIONS[0].replace("0.1.0", "0.0.9"), VERSIONS[1]),
        ("0.1.0 0.2.0 cd Released", *VERSIONS),
    ],
)
def test_an_installation_of_something_else_ends_the_release(
    printed: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match=r"client\.whl prints \(.*\), expected \("):
        check(monkeypatch, tmp_path / "env", *printed)


def test_the_description_in_a_release_is_checked(tmp_path: Path) -> None:
    (tmp_path / "quantconnect.yaml").write_bytes(b"one")
    (tmp_path / "quantconnect.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "quantconnect.CHANGELOG.md").write_text(released(content=b"two"))

    with pytest.raises(SystemExit, match=r"^openapi/CHANGELOG\.md: revision 0\.2\.0 was released"):
        program.check_description(tmp_path, "0.1.0")

    (tmp_path / "quantconnect.CHANGELOG.md").write_text(LOG)
    wanted = program.check_description(tmp_path, "0.1.0")
    assert wanted == installed.expected("0.1.0", "0.2.0", sha256(b"one"))
