"""Installs what was built into empty environments, and uses it there."""

import sys
from collections.abc import Iterable
from importlib.metadata import requires
from pathlib import Path

from tools.release.artifacts import run
from tools.release.locks import needed, subset
from tools.versions import LOCK

OWN = "quantconnect-client"
WITH_COMMANDS = (f"{OWN}[cli]", f"{OWN}[sandbox]")
COMMANDS = ("quantconnect", "quantconnect-sandbox")
BACKEND = "hatchling"
PROGRAM = """\
import quantconnect_client
from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox

with Sandbox(user_id=1, api_token="any") as sandbox:
    with QuantConnect(1, "any", base_url=sandbox.base_url) as qc:
        name = qc.projects.create("Released", "Py").name
info = quantconnect_client.spec_info()
print(quantconnect_client.__version__, info.revision, info.sha256, name)
"""


def environment(folder: Path, roots: Iterable[str]) -> Path:
    """Create an environment with what these requirements need, and return its Python.

    The packages come from the lock with their hashes; nothing is resolved. Without pip, it contains
    nothing else.
    """
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)], folder.parent)
    lock = folder / "lock.txt"
    names = needed(roots, requires) - {OWN}
    lock.write_text(subset(LOCK.read_text(encoding="utf-8"), names), encoding="utf-8")
    python = folder / "bin" / "python"
    _install(python, "--require-hashes", "-r", str(lock))
    return python


def install(python: Path, distribution: Path) -> None:
    """Install the wheel or the source distribution, without a network and without dependencies."""
    _install(python, "--no-index", "--no-build-isolation", str(distribution))
    run([*_pip(python), "check"], python.parent)


def _install(python: Path, *arguments: str) -> None:
    run([*_pip(python), "install", "--quiet", "--no-deps", *arguments], python.parent)


def _pip(python: Path) -> list[str]:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    return [*pip, "--python", str(python)]


def use(python: Path) -> tuple[str, ...]:
    """Run a program with the client and the sandbox, and the commands. Return their output."""
    folder = python.parent
    program = run([str(python), "-I", "-c", PROGRAM], folder)
    commands = [run([str(folder / name), "--version"], folder) for name in COMMANDS]
    return tuple(printed.strip() for printed in (program, *commands))


def expected(version: str, revision: str, sha256: str) -> tuple[str, ...]:
    """Return the output of `use` for a correct installation."""
    return (
        f"{version} {revision} {sha256} Released",
        *(f"{name} {version}, API description {revision}" for name in COMMANDS),
    )
