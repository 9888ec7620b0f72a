"""Methods that replace generated ones are marked, and each mark has a method."""

from pathlib import Path

import pytest

from tests.spec import DOCUMENT
from tools.overlay import operations
from tools.overlay.calls import calls
from tools.overlay.replacements import ReplacementError, replaced

OPERATIONS = ["files.read", "files.update", "projects.read", "projects.nodes.read"]
GROUP = "class AsyncFiles(AsyncPlainFiles):\n"
READ = "    async def read(self): ...\n"
MARK = '    @replaces("files.read")\n'


def result(folder: Path, *modules: str) -> set[str]:
    for number, text in enumerate(modules):
        (folder / f"m{number}.py").write_text(text)
    return replaced(folder, OPERATIONS)


def problem(folder: Path, *modules: str) -> str:
    with pytest.raises(ReplacementError) as raised:
        result(folder, *modules)
    return str(raised.value)


def test_a_marked_method_replaces_the_generated_one(tmp_path: Path) -> None:
    assert result(tmp_path, GROUP + MARK + READ) == {"files.read"}


def test_a_synchronous_method_can_replace_a_generated_one(tmp_path: Path) -> None:
    assert result(tmp_path, GROUP + MARK + READ.replace("async ", "")) == {"files.read"}


def test_a_method_named_like_an_operation_needs_a_mark(tmp_path: Path) -> None:
    text = problem(tmp_path, GROUP + READ)
    assert text.startswith("m0.py: AsyncFiles.read hides ['files.read']: mark it with @replaces")


def test_a_method_of_an_intermediate_class_belongs_to_the_group(tmp_path: Path) -> None:
    between = "class Between(AsyncPlainFiles):\n" + READ
    text = problem(tmp_path, "class AsyncFiles(Between):\n    pass\n", between)
    assert text.startswith("m1.py: Between.read hides ['files.read']")


def test_a_nested_function_is_not_a_method(tmp_path: Path) -> None:
    nested = "    async def all(self):\n        async def read(): ...\n"
    assert result(tmp_path, GROUP + nested) == set()


def test_a_method_of_another_group_replaces_nothing(tmp_path: Path) -> None:
    other = "class AsyncProjects(AsyncPlainProjects):\n    async def update(self): ...\n"
    assert result(tmp_path, other) == set()


@pytest.mark.parametrize("name", ["files.update", "projects.read", "files.gone", "read"])
def test_a_mark_with_another_name_than_its_method_is_rejected(tmp_path: Path, name: str) -> None:
    text = problem(tmp_path, GROUP + MARK.replace("files.read", name) + READ)
    assert text.startswith(f"m0.py: AsyncFiles.read is marked as what replaces ['{name}']")


@pytest.mark.parametrize(
    "module",
    [
        '@replaces("files.read")\nasync def read(): ...\n',
        f"class Alone:\n{MARK}{READ}",
        f"{GROUP}    def all(self):\n    {MARK}    {READ}",
    ],
)
def test_a_mark_outside_of_a_group_method_is_rejected(tmp_path: Path, module: str) -> None:
    text = problem(tmp_path, module)
    assert "no method of that group has the mark of ['files.read']" in text


@pytest.mark.parametrize("mark", ["@replaces", "@replaces()", "@replaces(NAME)"])
def test_a_mark_without_a_name_is_rejected(tmp_path: Path, mark: str) -> None:
    assert "@replaces takes one text" in problem(tmp_path, f"{GROUP}    {mark}\n{READ}")


def test_a_replaced_method_is_not_generated() -> None:
    written = operations.outputs(DOCUMENT)
    names = [call.facts["x-qc-method"] for call in calls(DOCUMENT)]
    by_hand = replaced(operations.ROOT / operations.OVERLAY / "_async", names)

    assert by_hand == {"files.read", "object_store.set", "projects.read"}
    for name in by_hand:
        group, _, method = name.rpartition(".")
        (path,) = (p for p in written if p.endswith(f"/{group}.py") and "/_async/" in p)
        assert f"async def {method}(" not in written[path].decode()
        assert "async def delete(" in written[path].decode()
