"""From a changed page to a clean comparison, in a copy of this project.

`make test` compares only. `make check-drift` regenerates the client too, which takes a minute.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools.drift import facts, writing
from tests.tools.drift.tree import ROOT, Tree
from tools.drift import lock as locks
from tools.drift import places
from tools.drift.described import Described
from tools.drift.pages import Page, Property, Type
from tools.drift.places import Places
from tools.drift.verdict import judge
from tools.spec import inventory
from tools.spec.bundle import bundle

IS_WHOLE = bool(os.environ.get("DRIFT_WALK"))
HAS_GO = shutil.which("go") is not None
"""The changelogs are written by comparing two commits, for which the tool needs Go."""

EMPTY: locks.Lock = {"version": 1, "operations": {}}
NOVEL = Property(
    "warnings", Type("string", wrappers=("Array",)), False, description="What may be wrong."
)
EDIT = """\
        warnings:
          type: array
          description: Warnings of the compiler, in the order of the lines.
          items:
            type: string
"""
DECODED = """\
from quantconnect_openapi.models import ReadCompileResult
fields = {"compileId": "a-b", "state": "InQueue", "warnings": ["an unused name"]}
print(ReadCompileResult.from_dict(fields).warnings)
"""


def save(tree: Tree, page: Page) -> None:
    folder = tree.root / "docs"
    folder.mkdir(exist_ok=True)
    (folder / "compile.md").write_text(writing.markdown(page, writing.USUAL), encoding="utf-8")


def with_novelty(page: Page) -> Page:
    operation = page.operations[0]
    model = operation.models["ReadCompileResponse"]
    changed = replace(model, properties={**model.properties, NOVEL.name: NOVEL})
    models = {**operation.models, model.name: changed}
    return replace(page, operations=(replace(operation, models=models),))


def edit(tree: Tree, where: str) -> None:
    """Add the property to the model that stands at this line of this file."""
    name, _, number = where.partition(":")
    file = tree.root / name
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines[int(number) - 1].strip() == "ReadCompileResult:"
    after = next(n for n, line in enumerate(lines) if n >= int(number) and "properties:" in line)
    lines.insert(after + 1, EDIT)
    file.write_text("".join(lines), encoding="utf-8")


def follow(tree: Tree, regenerate: Callable[[], None]) -> None:
    """Go through all steps."""
    save(tree, facts.page("/compile/read"))
    (tree.root / "openapi" / "docs.lock.yaml").unlink()
    assert tree.drift("--write-lock", "docs").status == 0

    save(tree, with_novelty(facts.page("/compile/read")))
    (finding,) = tree.found("docs")
    assert (finding["row"], finding["what"]) == ("ReadCompileResponse.warnings", "property")
    assert (finding["documented"], finding["here"]) == ("warnings", None)
    assert finding["advice"] == "add `warnings`: {type: array, items: {type: string}}"

    edit(tree, finding["where"])
    regenerate()
    (finding,) = tree.found("docs")
    assert "then write the lock again" in finding["advice"]
    assert tree.drift("--write-lock", "docs").status == 0
    assert tree.found("docs") == []


def test_a_changed_page_leads_to_an_edit_and_to_no_finding(tmp_path: Path) -> None:
    """The same without the command line, and without regenerating."""
    tree = Tree(tmp_path / "project", ("openapi",))
    before, after = facts.page("/compile/read"), with_novelty(facts.page("/compile/read"))
    lock = locks.updated(EMPTY, [before], "2026-11-28")
    assert judge(facts.described(), places.committed(), lock, [before]) == []

    (finding,) = judge(facts.described(), places.committed(), lock, [after])
    assert (finding.row, finding.what) == ("ReadCompileResponse.warnings", "property")
    edit(tree, str(finding.where))
    folder = tree.root / "openapi"
    described = Described(inventory.sides(bundle(folder), inventory.load()))
    (finding,) = judge(described, Places.of(folder), lock, [after])
    assert "then write the lock again" in finding.advice
    lock = locks.updated(lock, [after], "2026-11-29")
    assert judge(described, Places.of(folder), lock, [after]) == []


@pytest.mark.skipif(not IS_WHOLE, reason="`make check-drift` regenerates the client")
def test_a_changed_page_leads_to_a_client_with_the_new_property(tmp_path: Path) -> None:
    tree = Tree(tmp_path / "project")
    tree.commit()

    def regenerate() -> None:
        done = tree.python("-m", "tools.refresh" if HAS_GO else "tools.generate")
        assert done.status == 0, done.err
        assert tree.python("-c", DECODED).out == "['an unused name']\n"

    follow(tree, regenerate)
    if HAS_GO:
        assert_changelogs_name_it(tree)
    done = tree.python("-m", "tools.generate")
    assert done.status == 0, done.err
    check = tree.python("-m", "tools.generate", "--check")
    assert check.status == 0, check.err


def assert_changelogs_name_it(tree: Tree) -> None:
    for name in ("CHANGELOG.md", "openapi/CHANGELOG.md"):
        entries = (tree.root / name).read_text(encoding="utf-8").splitlines()
        known = (ROOT / name).read_text(encoding="utf-8").splitlines()
        new = [line for line in entries if line not in known]
        assert any("`warnings`" in line for line in new), new
