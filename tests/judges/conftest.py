"""Fake programs in place of those that the judges run."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

JUDGES = Path(__file__).parents[2] / "judges"

Program = Callable[[str, str], Path]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Replace a program with a shell script."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def write(name: str, script: str) -> Path:
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return write


def judge(name: str) -> ModuleType:
    """Import a module of the judges, which are scripts, not a package."""
    path = JUDGES / name
    spec = importlib.util.spec_from_file_location(f"judge_{path.parent.name}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module


@pytest.fixture(scope="session")
def bundles() -> ModuleType:
    return judge("bundles.py")


@pytest.fixture(scope="session")
def lean_cli() -> ModuleType:
    return judge("lean_cli/__main__.py")
