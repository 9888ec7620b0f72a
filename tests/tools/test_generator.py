"""Every warning of the generator fails the run."""

from pathlib import Path
from typing import Any

import openapi_python_client
import pytest

from tools.client import generator

INFO = {"title": "Test", "version": "1"}


def bundle(operation: dict[str, Any]) -> dict[str, Any]:
    response = {
        "description": "Good.",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }
    operation = {"operationId": "readIt", "responses": {"200": response}} | operation
    paths = {"/x": {"post": operation}}
    return {"openapi": "3.0.3", "info": INFO, "paths": paths, "components": {"schemas": {}}}


def test_every_file_of_the_package_is_returned() -> None:
    files = generator.outputs(bundle({"tags": ["Some Things"]}))
    package = f"generated/{generator.PACKAGE}"
    assert f"{package}/api/some_things/read_it.py" in files
    assert b"httpx" in files[f"{package}/client.py"]


def test_a_generator_warning_fails_the_run() -> None:
    body = {"content": {"application/unheard-of": {"schema": {"type": "object"}}}}
    with pytest.raises(SystemExit, match="openapi-python-client failed"):
        generator.outputs(bundle({"requestBody": body}))


def test_every_template_is_used_by_the_generator() -> None:
    theirs = Path(openapi_python_client.__file__).parent / "templates"
    names = {path.relative_to(theirs).as_posix() for path in theirs.rglob("*.jinja")}
    ours = {p.relative_to(generator.TEMPLATES).as_posix() for p in generator.TEMPLATES.rglob("*")}
    # One with another name would be ignored, unless one of ours reads it.
    texts = "".join(p.read_text("utf-8") for p in generator.TEMPLATES.rglob("*.jinja"))
    assert [n for n in ours if n.endswith(".jinja") and n not in names and n not in texts] == []
