"""Builds what a release of the last commit publishes into dist/, and checks it. Uploads nothing.

    python -m tools.release --tools .venv-release/bin/python

`--tools` is a Python with the dependency group `release`: twine and cyclonedx-bom.
"""

import argparse
import json
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tools import commits
from tools.release import artifacts, installed
from tools.release.artifacts import AS_JSON, CHANGES, DESCRIPTION, only, run
from tools.spec.revision import KEY, sha256
from tools.versions import requirements

SBOM = "sbom.cdx.json"


def main(arguments: Sequence[str] | None = None) -> None:
    """Build and check everything. Exit with a message at the first problem."""
    options = _parser().parse_args(arguments)
    target = commits.ROOT / options.target
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    with TemporaryDirectory() as folder:
        release(target, Path(folder), options.tools.absolute())
    print("\n".join(artifacts.write_sums(target)))


def release(target: Path, scratch: Path, tools: Path) -> None:
    """Build the artifacts of the last commit into `target`, and check each of them."""
    try:
        artifacts.build("HEAD", target, scratch)
    except artifacts.NotReproducibleError as error:
        raise SystemExit(str(error)) from None
    print(f"two builds of {commits.commit('HEAD')} are identical")
    wheel, sdist = only(target.glob("*.whl")), only(target.glob("*.tar.gz"))
    wanted = check_description(target, wheel.name.split("-")[1])
    run([str(tools), "-m", "twine", "check", "--strict", str(wheel), str(sdist)], target)
    print("twine finds nothing wrong")
    python = check_installed(wheel, scratch / "wheel", requirements(), wanted)
    roots = [*installed.WITH_COMMANDS, installed.BACKEND]
    check_installed(sdist, scratch / "sdist", roots, wanted)
    write_sbom(tools, python, scratch / "first" / "pyproject.toml", target / SBOM)


def check_installed(
    distribution: Path, folder: Path, roots: Sequence[str], wanted: tuple[str, ...]
) -> Path:
    """Install and use a distribution in an empty environment. Return the Python of that."""
    python = installed.environment(folder, roots)
    installed.install(python, distribution)
    if (printed := installed.use(python)) != wanted:
        raise SystemExit(f"{distribution.name} prints {printed}, expected {wanted}")
    print(f"{distribution.name} works in an empty environment", flush=True)
    return python


def check_description(target: Path, version: str) -> tuple[str, ...]:
    """Check the description against its changelog.

    Returns:
        What an installation of this version of the package has to print.
    """
    raw = (target / DESCRIPTION).read_bytes()
    log = (target / CHANGES).read_text(encoding="utf-8")
    document = json.loads((target / AS_JSON).read_bytes())
    if found := list(artifacts.problems(document, raw, log)):
        raise SystemExit("\n".join(f"openapi/CHANGELOG.md: {one}" for one in found))
    for line in artifacts.notes(log, raw, datetime.now(UTC).date().isoformat()):
        print(line)
    return installed.expected(version, document["info"][KEY], sha256(raw))


def write_sbom(tools: Path, python: Path, project: Path, file: Path) -> None:
    """Write a CycloneDX list of the wheel and everything that it needs, with all extras."""
    command = [str(tools), "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    command += ["--pyproject", str(project), "--mc-type", "library", "--of", "JSON"]
    date = str(commits.date("HEAD"))
    command += ["--output-file", str(file), str(python)]
    run(command, file.parent, SOURCE_DATE_EPOCH=date)
    components = json.loads(file.read_bytes())["components"]
    print(f"{file.name} lists {len(components)} packages")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tools.release", description=__doc__.splitlines()[0])
    parser.add_argument("--tools", type=Path, required=True, help="a Python with twine")
    parser.add_argument("--target", default="dist", help="the folder (%(default)s)")
    return parser


if __name__ == "__main__":
    main()
