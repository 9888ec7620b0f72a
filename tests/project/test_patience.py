"""No test depends on how fast the machine is: see tests/patience.py."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cases import for_each

ROOT = Path(__file__).parents[2]
SOURCES = [
    path
    for folder in ("tests", "benchmarks")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "_sync" not in path.parts
]
CALLS = {"get", "head", "options", "post", "put", "patch", "delete", "request", "stream"}
HTTP = CALLS | {"Client", "AsyncClient"}
WAITS = {"communicate", "join", "result", "wait", "run", "check_output", "create_connection"}
SHORTEST = 60
"""Seconds that anything outside of the test gets: a process, a thread, a response."""


def faults(source: str) -> Iterator[str]:
    """The lines that could fail on a slow machine."""
    tree = ast.parse(source)
    polls = {id(one) for loop in ast.walk(tree) if is_loop(loop) for one in ast.walk(loop)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "httpx":
            names = HTTP & {alias.name for alias in node.names}
            yield from (f"{node.lineno}: import httpx, not {name} from it" for name in names)
        if not isinstance(node, ast.Call):
            continue
        name, timeout = called(node.func), given(node, "timeout")
        if name in {f"httpx.{one}" for one in HTTP} and timeout is None:
            yield f"{node.lineno}: {name} gives up after 5 seconds; see tests/patience.py"
        if name.rpartition(".")[2] in WAITS and is_short(timeout) and is_of_a_process(name):
            yield f"{node.lineno}: {name} gives up early; see PATIENCE in tests/patience.py"
        if name.rpartition(".")[2] == "sleep" and id(node) not in polls and not is_zero(node):
            yield f"{node.lineno}: {name} outside of a loop guesses; see wait_until"


def called(function: ast.expr) -> str:
    return ast.unparse(function) if isinstance(function, ast.Attribute | ast.Name) else ""


def is_zero(call: ast.Call) -> bool:
    """Whether a sleep of zero seconds only yields to other tasks."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0


def given(call: ast.Call, name: str) -> ast.expr | None:
    return next((one.value for one in call.keywords if one.arg == name), None)


def is_short(timeout: ast.expr | None) -> bool:
    return (
        isinstance(timeout, ast.Constant)
        and isinstance(timeout.value, int | float)
        and timeout.value < SHORTEST
    )


def is_of_a_process(name: str) -> bool:
    """Whether this is not a method of the client, whose jobs need not end in a test."""
    return not name.startswith("qc.")


def is_loop(node: ast.AST) -> bool:
    return isinstance(node, ast.While | ast.For)


@for_each(SOURCES, lambda path: path.relative_to(ROOT).as_posix())
def test_no_test_depends_on_the_speed_of_the_machine(path: Path) -> None:
    assert list(faults(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "code",
    [
        "httpx.get(url)",
        "httpx.Client(base_url=url)",
        "from httpx import Client",
        "process.wait(timeout=10)",
        "subprocess.run(command, timeout=5)",
        "time.sleep(1)",
    ],
)
def test_each_timing_dependency_is_found(code: str) -> None:
    assert list(faults(code))


@pytest.mark.parametrize(
    "code",
    [
        "httpx.get(url, timeout=PATIENCE)",
        "patience.get(url)",
        "process.wait(timeout=PATIENCE)",
        "while not ready():\n    time.sleep(0.01)",
        "qc.compiles.wait(build, timeout=0.3)",
    ],
)
def test_each_patient_wait_is_accepted(code: str) -> None:
    assert list(faults(code)) == []
