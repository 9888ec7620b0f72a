"""The types of nested arguments accept every example of the spec, and reject misspelled keys."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import params
from tests.overlay.test_validation_parity import example_of
from tests.overlay.world import CALLS
from tests.spec import DOCUMENT, value_of
from tools.client.names import class_name, parameter_name
from tools.overlay.calls import Call
from tools.spec.references import references

ROOT = Path(__file__).parents[2]
SCHEMAS = DOCUMENT["components"]["schemas"]
CHECKERS = {
    "mypy": ("mypy", "--strict", f"--cache-dir={ROOT / '.mypy_cache'}", "--config-file=", "."),
    "pyright": ("basedpyright", "-p", ".", "--pythonpath", sys.executable),
}
ERROR = re.compile(r"^.*program\.py:(\d+):.*\berror\b", re.MULTILINE)


def call_of(call: Call, arguments: dict[str, Any]) -> str:
    given = ", ".join(f"{parameter_name(name)}={value!r}" for name, value in arguments.items())
    return f"qc.{call.name}({given})"


def examples() -> Iterator[str]:
    """A call with the example of each request, except for forms and variants without one."""
    for call in CALLS.values():
        if call.request and "application/json" in call.operation["requestBody"]["content"]:
            example = example_of(call)
            if example.keys() >= {*call.required}:
                yield call_of(call, example)


def literals() -> Iterator[tuple[str, dict[str, Any], list[str]]]:
    """Each type of an object, a value of it with all keys, and the keys that it must have."""
    schemas = {class_name(name): schema for name, schema in SCHEMAS.items()}
    for name in params.__all__:
        if "properties" in schemas[name]:
            yield name, value_of(schemas[name]), schemas[name].get("required", [])


def accepted() -> list[str]:
    values = [f"{name}_: params.{name} = {value!r}" for name, value, _ in literals()]
    return [*examples(), *values]


def rejected() -> list[str]:
    """Each type's value with an unknown key, and without each of its keys that must be there."""
    lines: list[str] = []
    for name, value, required in literals():
        wrong = [value | {"misspelled": 1}]
        wrong += [{k: v for k, v in value.items() if k != key} for key in required]
        lines += [f"{name}_{i}: params.{name} = {one!r}" for i, one in enumerate(wrong)]
    return [*lines, "qc.projects.update(1, parameters=[{'stp': 1}])"]


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_accept_the_examples_and_reject_wrong_keys(
    tmp_path: Path, checker: str
) -> None:
    good, bad = accepted(), rejected()
    head = ["from quantconnect_client import QuantConnect, params", "qc = QuantConnect()"]
    program = "\n".join([*head, *good, *bad, ""])
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}')

    command = [sys.executable, "-m", *CHECKERS[checker]]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    lines = program.splitlines()
    wrong = {lines[int(number) - 1] for number in ERROR.findall(done.stdout)}
    assert sorted(wrong & {*good}) == [], done.stdout
    assert sorted({*bad} - wrong) == []


def test_every_object_in_an_argument_has_a_type() -> None:
    within = {name for call in CALLS.values() for name in references(call.properties)}
    with_keys = {class_name(name) for name in within if "properties" in SCHEMAS[name]}

    assert with_keys <= {*params.__all__}
    assert len(with_keys) > 10
    assert len([*examples()]) > 90
