"""Installing uses complete locks and resolves no dependencies."""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.versions import name_of, pinned_version, pins

ROOT = Path(__file__).parents[2]
MAKEFILE = ROOT / "Makefile"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LOCKS = {
    ".venv": "requirements/dev.txt",
    ".venv-cluster": "requirements/cluster.txt",
    ".venv-docs": "requirements/docs.txt",
    ".venv-release": "requirements/release.txt",
    "judges/languages-venv": "requirements/languages.txt",
    "judges/lean-venv": "requirements/lean-cli.txt",
    ".venv-newest": "build/newest.txt",
    ".venv-oldest": "build/oldest.txt",
}
"""Environments, and the lock that fills each."""


def commands(file: Path) -> list[str]:
    """The lines of a file, with backslash continuations joined."""
    return file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


@pytest.mark.parametrize("file", [MAKEFILE, *WORKFLOWS], ids=lambda file: file.name)
def test_installing_resolves_no_dependencies(file: Path) -> None:
    for line in commands(file):
        if re.search(r"\bpip3? install\b", line):
            replayed = {"--no-deps", "--require-hashes", "-r"} <= set(line.split())
            own_code = {"--no-deps", "--no-build-isolation", "--editable"} <= set(line.split())
            assert replayed or own_code, line
        assert not re.search(r"\b(uv|pipx|poetry|conda) (sync|run|install|add|pip install)", line)
        assert not re.search(r"\bnpm (?!ci\b|> |was not found)", line), line
        assert "npx" not in line or "npx --no-install" in line, line


def test_each_environment_is_created_by_one_rule_that_checks_it() -> None:
    text = MAKEFILE.read_text(encoding="utf-8")
    rule = text.partition("define environment\n")[2].partition("\nendef")[0]

    assert text.count("-m venv") == rule.count("-m venv") == 1
    assert text.count("--require-hashes") == rule.count("--require-hashes") == 1
    assert text.count("-m pip check") == rule.count("-m pip check") == 1
    assert text.count("$(call environment") == 6


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=str)
def test_every_pin_has_hashes_and_no_lock_names_an_index(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")

    for entry in re.split(r"\n(?=[A-Za-z0-9])", text):
        assert "==" in entry.partition("\n")[0], entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text
    assert "index" not in re.sub(r"#.*", "", text)


def in_force(lock: Path) -> dict[str, str]:
    """The versions in a lock that apply to this Python and system."""
    each = [Requirement(pin) for pin in pins(lock.read_text(encoding="utf-8"))]
    return {
        name_of(one.name): pinned_version(str(one))
        for one in each
        if one.marker is None or one.marker.evaluate()
    }


def needs(found: Distribution, extras: frozenset[str]) -> Iterator[Requirement]:
    """The requirements of a distribution with these extras on this system."""
    for text in found.requires or ():
        one = Requirement(text)
        if one.marker is None or any(one.marker.evaluate({"extra": e}) for e in ("", *extras)):
            yield one


def gaps(pinned: dict[str, str], installed: dict[str, Distribution]) -> Iterator[str]:
    """The requirements that a lock omits."""
    todo: list[tuple[str, frozenset[str]]] = [(name, frozenset()) for name in pinned]
    own = installed.get("quantconnect-client")
    if own:
        todo.append(("quantconnect-client", frozenset(own.metadata.get_all("Provides-Extra", []))))
    seen = set(todo)
    while todo:
        name, extras = todo.pop()
        if name not in installed:
            yield f"{name} is pinned and not installed"
            continue
        for one in needs(installed[name], extras):
            needed = canonicalize_name(one.name)
            if needed not in pinned:
                yield f"{name} needs {one}, which is not pinned"
            elif not one.specifier.contains(pinned[needed], prereleases=True):
                yield f"{name} needs {one}, and {pinned[needed]} is pinned"
            elif (entry := (needed, frozenset(one.extras))) not in seen:
                seen.add(entry)
                todo.append(entry)


@pytest.mark.parametrize("environment", LOCKS)
def test_a_lock_holds_all_that_its_packages_need(environment: str) -> None:
    ready, lock = ROOT / environment / ".ready", ROOT / LOCKS[environment]
    is_this_one = Path(sys.prefix) == ROOT / environment
    if not is_this_one and (
        not ready.exists() or not lock.exists() or ready.stat().st_mtime < lock.stat().st_mtime
    ):
        pytest.skip(f"make has not filled {environment} from {lock.name}")
    folders = [str(one) for one in (ROOT / environment).glob("lib/python*/site-packages")]
    installed = {canonicalize_name(one.name): one for one in distributions(path=folders)}

    assert list(gaps(in_force(lock), installed)) == []


def test_a_missing_package_in_a_lock_is_reported() -> None:
    pinned = in_force(ROOT / LOCKS[".venv"])
    installed = {canonicalize_name(one.name): one for one in distributions()}
    del pinned["pluggy"]
    pinned["httpx"] = "0.1"

    reported = "\n".join(gaps(pinned, installed))

    assert re.search("pytest needs pluggy.*which is not pinned", reported)
    assert re.search("quantconnect-client needs httpx.*, and 0.1 is pinned", reported)


FAKES = {
    "python2.7": ("echo Python 2.7.18 >&2; exit 1", "Python 3.11 or newer is needed; this is"),
    "python-without-venv": (
        'case "$2" in *ensurepip*) exit 1;; esac; exit 0',
        "cannot make virtual environments",
    ),
}


@pytest.mark.parametrize("name", FAKES)
def test_make_fails_early_with_a_clear_message(name: str, tmp_path: Path) -> None:
    script, sentence = FAKES[name]
    python = tmp_path / name
    python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    python.chmod(0o755)

    assert sentence in problem(python, tmp_path)


def test_make_reports_a_missing_python(tmp_path: Path) -> None:
    assert "none was not found. Install Python 3.11" in problem(tmp_path / "none", tmp_path)


def problem(python: Path, folder: Path) -> str:
    target = f"{folder}/venv"
    command = ["make", f"{target}/.ready", f"PYTHON={python}", f"VENV={target}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert not Path(target).exists()
    return done.stderr
