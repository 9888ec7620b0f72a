"""Writes a lock with the newest or the oldest versions of the wheel's dependencies.

    python -m tools.versions newest build/newest.txt
    python -m tools.versions oldest build/oldest.txt

The dependencies and extras in pyproject.toml get the newest or the oldest release in their ranges.
Packages that only the tools of this project need keep their versions in requirements/dev.txt, so
that a run with such a lock fails because of a dependency and not because of a newer linter.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements" / "dev.txt"
UV = str(Path(sys.executable).with_name("uv"))
RESOLUTIONS = {"newest": "highest", "oldest": "lowest-direct"}
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def pins(lock: str) -> list[str]:
    """Return the pins of a lock, without hashes."""
    lines = [line.removesuffix("\\").strip() for line in lock.splitlines()]
    return [line for line in lines if NAME.match(line)]


def name_of(pin: str) -> str:
    """Return the normalized name of the package in a pin."""
    match = NAME.match(pin)
    assert match, pin
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def pinned_version(pin: str) -> str:
    (only,) = Requirement(pin).specifier
    return only.version


def kept(locked: Iterable[str], floating: Iterable[str]) -> list[str]:
    """Return the pins of the lock for packages that are not in `floating`."""
    names = {name_of(pin) for pin in floating}
    return [pin for pin in locked if name_of(pin) not in names]


def never_run(requirements: Iterable[str], lock: str) -> list[str]:
    """Report the lower bounds that are below the versions in a lock of the oldest releases."""
    locked = {name_of(one): Version(pinned_version(one)) for one in pins(lock)}
    bounds = [
        (name_of(one), each.version)
        for one in requirements
        for each in Requirement(one).specifier
        if each.operator == ">="
    ]
    return [
        f"{name}>={bound} is promised and never run: another package needs {locked[name]}"
        for name, bound in bounds
        if Version(bound) != locked[name]
    ]


def requirements() -> list[str]:
    """Return the requirements of the wheel, with all extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *chain(*project["optional-dependencies"].values())]


def compiled(*options: str) -> str:
    """Return a lock of the wheel's dependencies and extras, resolved by uv."""
    command = [UV, "pip", "compile", "pyproject.toml", "--all-extras", "--quiet", "--no-header"]
    command += ["--no-emit-index-url", "--no-annotate", *options]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{result.stderr}")
    return result.stdout


def lock(resolution: str) -> str:
    """Return a complete lock for this Python, with hashes."""
    tools = kept(pins(LOCK.read_text(encoding="utf-8")), pins(compiled()))
    with TemporaryDirectory() as folder:
        constraints = Path(folder) / "tools.txt"
        constraints.write_text("\n".join(tools) + "\n", encoding="utf-8")
        options = ["--group", "tools", "--resolution", resolution, "--generate-hashes"]
        return compiled(*options, "--python", sys.executable, "--constraint", str(constraints))


def main() -> None:
    which, target = sys.argv[1:]
    text, file = lock(RESOLUTIONS[which]), ROOT / target
    if which == "oldest" and (problems := never_run(requirements(), text)):
        raise SystemExit("\n".join([*problems, "Raise these bounds in pyproject.toml."]))
    file.parent.mkdir(parents=True, exist_ok=True)
    # An unchanged file keeps its date, so that Make does not rebuild its environment.
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
