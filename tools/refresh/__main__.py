"""Regenerates after a change of openapi/, raises its revision, and writes both changelogs.

    python -m tools.refresh                # what changed since the last commit
    python -m tools.refresh --base v1.2.0  # since a release

Running it again replaces the entries that it wrote. Needs Go, which builds the pinned oasdiff.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from tools import commits, generate
from tools.refresh import description, surface
from tools.refresh.changes import Change, entry, level, with_entry
from tools.refresh.oasdiff import OasdiffError
from tools.spec import bundle, changelog
from tools.spec.revision import DOCS, KEY, Revision
from tools.spec.sources import LOADER
from tools.spec.sources import ROOT as ROOT_FILE

Json = dict[str, Any]

OURS = generate.ROOT / "CHANGELOG.md"
PATHS = ("openapi", *surface.FOLDERS)
UNRELEASED = "## [Unreleased]"
LINE = re.compile(rf"^(  {KEY}: )\S+$", re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Refresh everything, and print what changed. Return the exit status."""
    options = _parser().parse_args(arguments)
    commit = commits.commit(options.base)
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        commits.extract(options.base, folder, *PATHS)
        try:
            return refresh(folder, commit)
        except OasdiffError as error:
            print(error, file=sys.stderr)
            return 2


def refresh(folder: Path, commit: str) -> int:
    """Refresh everything that follows from openapi/; `folder` has the files of an old commit."""
    old = yaml.load((folder / "openapi" / bundle.BUNDLE.name).read_text("utf-8"), Loader=LOADER)
    api = description.changes(old, bundle.bundle())
    raise_revision(needed(old, bundle.bundle(), api))
    generate.main([])
    new = bundle.bundle()
    python = surface.changes(surface.surface(folder), surface.surface(generate.ROOT))
    _rewrite(OURS, UNRELEASED, commit, package_entry(new, python, api))
    if api:
        theirs = changelog.CHANGELOG
        text = changelog.retitled(theirs.read_text(encoding="utf-8"), new["info"][KEY])
        theirs.write_text(text, encoding="utf-8")
        _rewrite(theirs, f"## {new['info'][KEY]} (unreleased)", commit, entry(api, "###"))
    print(summary(old, new, python, api))
    return 0


def needed(old: Json, new: Json, api: list[Change]) -> Revision:
    """Return the revision that the description needs: at least the one that it has."""
    current = Revision.parse(new["info"][KEY])
    before = Revision.parse(old["info"].get(KEY, str(current)))
    return max(current, before.raised(level(api)))


def raise_revision(revision: Revision) -> None:
    """Write the revision into openapi/root.yaml."""
    file = bundle.OPENAPI / ROOT_FILE
    text = file.read_text(encoding="utf-8")
    changed = LINE.sub(rf"\g<1>{revision}", text)
    if changed != text:
        file.write_text(changed, encoding="utf-8")


def package_entry(new: Json, python: list[Change], api: list[Change]) -> str:
    """Return the entry for the changelog of the package: Python first, then the API."""
    ours = [one._replace(text=f"Python: {one.text}") for one in python]
    theirs = [one._replace(text=f"API: {one.text}") for one in api]
    lists = entry([*ours, *theirs], "####")
    info = new["info"]
    source = f"API description {info[KEY]}, from QuantConnect's docs of {info[DOCS]['checked']}"
    return f"### {source}\n\n{lists}" if lists else ""


def summary(old: Json, new: Json, python: list[Change], api: list[Change]) -> str:
    """Return what changed in a few lines, breaking changes in full."""
    before, now = old["info"].get(KEY, "none"), new["info"][KEY]
    revision = f"revision {now}" if before == now else f"revision {before} to {now}"
    lines = [f"Breaking: {one.text}" for one in [*python, *api] if one.section == "Breaking"]
    lines += [
        f"Python: {_count(python)}",
        f"API: {_count(api)}; {revision}",
    ]
    return "\n".join(lines)


def _count(changes: list[Change]) -> str:
    sections = [one.section for one in changes]
    counts = {section: sections.count(section) for section in dict.fromkeys(sections)}
    listed = ", ".join(f"{n} {section.lower()}" for section, n in counts.items())
    return f"{listed}: a {level(changes)} change" if listed else "no change"


def _rewrite(file: Path, heading: str, commit: str, content: str) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(with_entry(text, heading, commit, content), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tools.refresh", description=__doc__.splitlines()[0])
    parser.add_argument("--base", default="HEAD", help="the commit to compare with (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
