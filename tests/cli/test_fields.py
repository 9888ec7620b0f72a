"""The fields of a request, parsed from arguments by what the API description says of them."""

import io
from pathlib import Path
from typing import Any

import pytest

from quantconnect_cli.facts import operation_named
from quantconnect_cli.fields import body_of


@pytest.mark.parametrize(
    ("operation", "arguments", "body"),
    [
        ("projects.read", ["project_id=1"], {"projectId": 1}),
        ("projects.read", ["project_id:=1"], {"projectId": 1}),
        ("projects.create", ["name=12", "language=Py"], {"name": "12", "language": "Py"}),
        ("projects.create", ["name==a=b"], {"name": "=a=b"}),
        ("projects.create", ["name=a b:c@d"], {"name": "a b:c@d"}),
        ("projects.create", ["name="], {"name": ""}),
        ("projects.update", ["libraries=1"], {"libraries": [1]}),
        ("projects.update", ["libraries=1", "libraries=2"], {"libraries": [1, 2]}),
        ("projects.update", ["libraries=[1, 2]"], {"libraries": [1, 2]}),
        ("projects.update", ["libraries.0=1", "libraries.1=2"], {"libraries": [1, 2]}),
        (
            "projects.update",
            ["parameters.1.key=b", "parameters.1.value=2", "parameters.0.key=a"],
            {"parameters": [{"key": "a"}, {"key": "b", "value": "2"}]},
        ),
        ("backtests.create", ["parameters.fast=5"], {"parameters": {"fast": "5"}}),
        ("backtests.create", ['parameters={"fast": 5}'], {"parameters": {"fast": 5}}),
        ("live.create", ["automatic_redeploy=true"], {"automaticRedeploy": True}),
        ("live.create", ["automatic_redeploy=no"], {"automaticRedeploy": "no"}),
        ("live.create", ["version_id=-1"], {"versionId": "-1"}),
        ("optimizations.create", ["target_value=null"], {"targetValue": None}),
        ("optimizations.create", ["target_value=0.5"], {"targetValue": 0.5}),
        ("optimizations.create", ["target_value=[broken"], {"targetValue": "[broken"}),
        (
            "live.create",
            ["brokerage.id=AlpacaBrokerage", "brokerage.alpaca-environment=paper"],
            {"brokerage": {"id": "AlpacaBrokerage", "alpaca-environment": "paper"}},
        ),
        ("object_store.set", ["key=a", "object_data=text"], {"key": "a", "objectData": b"text"}),
    ],
)
def test_a_value_has_the_type_that_the_description_gives_it(
    operation: str, arguments: list[str], body: dict[str, Any]
) -> None:
    assert body_of(operation_named(operation), arguments) == body


def test_a_secret_comes_from_the_environment_or_standard_input(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refresh = operation_named("live.connections.refresh")
    monkeypatch.setenv("REFRESH", "from the environment")
    monkeypatch.setattr("sys.stdin", io.StringIO("from input\n"))

    assert body_of(refresh, ["refresh_token=@env:REFRESH"]) == {
        "refreshToken": "from the environment"
    }
    assert body_of(refresh, ["refresh_token=@-"]) == {"refreshToken": "from input"}


def test_a_file_is_sent_as_it_is_or_read_as_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text").write_bytes("é\r\n".encode())
    Path("parameters.json").write_text('{"fast": 5}', encoding="utf-8")

    assert body_of(operation_named("object_store.set"), ["object_data=@text"]) == {
        "objectData": Path("text")
    }
    assert body_of(operation_named("files.update"), ["content=@text"]) == {"content": "é\r\n"}
    assert body_of(operation_named("backtests.create"), ["parameters:=@parameters.json"]) == {
        "parameters": {"fast": 5}
    }
