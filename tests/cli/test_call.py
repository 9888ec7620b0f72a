"""`call` reaches every operation and every field, and prints the response as it came."""

import inspect
import io
import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from quantconnect_cli.calls import FORMS
from quantconnect_cli.facts import Shape, all_names, field_names, operation_named
from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.overlay.world import World, world

TEXTS = {"live.exports.read_logs", "live.exports.read_orders", "live.exports.read_trades"} | {
    f"backtests.exports.read_{kind}" for kind in ("logs", "orders", "trades")
}
LINKS = {"live.connections.authorize"}
ROWS = {"live.exports.read_insights", "backtests.exports.read_insights"}


@pytest.fixture(scope="module")
def account_of_everything() -> Iterator[tuple[World, Sandbox]]:
    everything = world()
    with everything.sandbox() as sandbox:
        yield everything, sandbox


@pytest.fixture
def whole(
    account_of_everything: tuple[World, Sandbox], home: Path, monkeypatch: pytest.MonkeyPatch
) -> World:
    """An account that has everything that an operation needs."""
    everything, sandbox = account_of_everything
    everything.put_into(sandbox)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("QC_USER_ID", str(sandbox.cloud.settings.user_id))
    monkeypatch.setenv("QC_API_TOKEN", sandbox.cloud.settings.api_token)
    monkeypatch.setenv("QC_BASE_URL", sandbox.base_url)
    return everything


def assignments(name: str, request: dict[str, Any], patch: pytest.MonkeyPatch) -> list[str]:
    """The fields of a request as arguments. Those with secrets are in the environment."""
    shape = Shape.of(operation_named(name))
    given: list[str] = []
    for field, value in request.items():
        if isinstance(value, bytes):
            Path("content").write_bytes(value)
            given.append(f"{field}=@content")
        elif shape.at(field).has_secret(value):
            patch.setenv(f"VALUE_OF_{field}", json.dumps(value))
            given.append(f"{field}:=@env:VALUE_OF_{field}")
        else:
            given.append(f"{field}:={json.dumps(value)}")
    return given


@pytest.mark.parametrize("name", all_names())
def test_every_operation_is_reached(
    name: str, whole: World, quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = quantconnect("call", name, *assignments(name, whole.requests[name], monkeypatch))

    assert (ran.code, ran.err) == (0, "")
    if name in TEXTS:
        assert "\n" in ran.out
        assert not ran.out.startswith(('"', "{"))
    elif name in LINKS:
        assert ran.out.startswith("http")
        assert ran.out.endswith(".txt\n")
    elif name in ROWS:
        assert isinstance(ran.json, list)
    else:
        assert isinstance(ran.json, dict)
        unfinished = operation_named(name).unfinished
        assert ran.json.get("success", True) or unfinished in ran.json


@pytest.mark.parametrize("name", all_names())
def test_every_field_is_one_of_the_clients(name: str) -> None:
    with QuantConnect(1, "any") as qc:
        methods = [attrgetter(form)(qc) for form in FORMS.get(name, (name,))]
    taken = {argument for one in methods for argument in inspect.signature(one).parameters}

    assert taken == set(field_names(operation_named(name)))


def test_an_operation_has_its_names_in_python_and_in_the_api(
    qc: QuantConnect, quantconnect: Command
) -> None:
    project_id = qc.projects.create("Momentum", "Py").project_id

    for operation in ("projects.read", "/projects/read", "projects/read"):
        for field in (f"project_id={project_id}", f"projectId={project_id}"):
            assert quantconnect("call", operation, field).json["projects"][0]["name"] == "Momentum"
    assert len(quantconnect("call", "projects.read").json["projects"]) == 1


def test_a_part_of_the_response_can_be_selected(qc: QuantConnect, quantconnect: Command) -> None:
    for name in ("Momentum", "Reversal"):
        qc.projects.create(name, "Py")
    call = ("call", "projects.read", "--select")

    assert quantconnect(*call, "projects[*].name").json == ["Reversal", "Momentum"]
    assert quantconnect(*call, "projects[0].name").out == '"Reversal"\n'
    assert quantconnect(*call, "projects[0].name", "--raw").out == "Reversal\n"
    assert quantconnect(*call, "projects[*].name", "-r").out == "Reversal\nMomentum\n"
    assert quantconnect(*call, "nothing").out == "null\n"
    malformed = quantconnect(*call, "projects[")
    assert (malformed.code, malformed.out) == (2, "")
    assert "--select 'projects['" in malformed.err


def test_the_text_of_an_operation_is_quoted_only_as_json(
    whole: World, quantconnect: Command
) -> None:
    backtest = whole.requests["backtests.exports.read_trades"]["backtestId"]
    call = ("call", "backtests.exports.read_trades", f"backtest_id={backtest}")

    text = quantconnect(*call).out

    assert "," in text.splitlines()[0]
    assert quantconnect(*call, "--json").json == text


def test_large_texts_come_from_files_and_standard_input(
    qc: QuantConnect, quantconnect: Command, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project_id = qc.projects.create("Momentum", "Py").project_id
    update = ("call", "files.update", f"project_id={project_id}", "name=main.py")
    (home / "main.py").write_bytes("# from a file: é\r\n".encode())

    assert quantconnect(*update, "content=@main.py").code == 0
    assert qc.files.read(project_id, "main.py").content == "# from a file: é\r\n"
    monkeypatch.setattr("sys.stdin", io.StringIO("# from input\n"))
    assert quantconnect(*update, "content=@-").code == 0
    assert qc.files.read(project_id, "main.py").content == "# from input"


@pytest.mark.usefixtures("account")
def test_a_missing_file_is_named(quantconnect: Command) -> None:
    ran = quantconnect("call", "files.update", "project_id=1", "name=x", "content=@none.py")

    assert (ran.code, ran.out) == (10, "")
    assert (
        ran.err == "quantconnect: 'none.py' can't be read or written: No such file or directory\n"
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Name an operation. --list lists them."),
        (["projects.raed"], "There is no operation 'projects.raed'. Did you mean projects.read"),
        (["nonsense/path"], "There is no operation 'nonsense/path'."),
        (["projects.read", "project_id"], "Field 1 must be NAME=VALUE or NAME:=JSON"),
        (
            ["projects.read", "projekt=1"],
            "projects.read has no field 'projekt'. Its fields: project_id",
        ),
        (["lean.list_versions", "a=1"], "lean.list_versions has no field 'a'. Its fields: none"),
        (["projects.read", "project_id=1", "projectId=2"], "projectId has two values."),
        (["projects.read", "project_id:={"], "projectId: the value is not JSON"),
        (["projects.read", "project_id=@env:NONE"], "the environment variable NONE is not set"),
        (
            ["files.update", "name=@-", "content=@-"],
            "Only one field can be read from standard input",
        ),
        (
            ["projects.read", "project_id=1", "start=0"],
            "projects.read: these fields can't be combined.",
        ),
        (["projects.read", "project_id=x"], "project_id must be a whole number; it is 'x'"),
        (["backtests.list"], "backtests.list: project_id is missing"),
        (["files.read", "name=x"], "files.read: project_id is missing"),
    ],
)
def test_bad_input_is_found_before_anything_is_sent(
    account: Sandbox, quantconnect: Command, arguments: list[str], words: str
) -> None:
    ran = quantconnect("call", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert account.requests.calls() == []


SECRET = "never-to-be-seen"


@pytest.mark.parametrize(
    "field",
    [
        f"brokerage.alpaca-access-token={SECRET}",
        f'brokerage:={{"id": "AlpacaBrokerage", "alpaca-access-token": "{SECRET}"}}',
        "brokerage.alpaca-access-token=@secret",
        f'notification.targets:=[{{"id": "1", "token": "{SECRET}"}}]',
        f"{SECRET}",
        f"brokerage:={{'{SECRET}'",
    ],
)
def test_a_secret_is_never_an_argument_and_never_shown(
    account: Sandbox, quantconnect: Command, home: Path, field: str
) -> None:
    (home / "secret").write_text(SECRET)

    ran = quantconnect("call", "live.create", "brokerage.id=AlpacaBrokerage", field, "--json")

    assert ran.code == 2
    assert SECRET not in ran.err
    assert account.requests.calls() == []


def test_operations_and_fields_are_listed(quantconnect: Command) -> None:
    operations = quantconnect("call", "--list").out.splitlines()
    fields = quantconnect("call", "projects.create", "--list").out.splitlines()
    as_json = quantconnect("call", "projects.create", "--list", "--json").json

    assert [line.partition("\t")[0] for line in operations] == all_names()
    assert "projects.create\t/projects/create\tyes" in operations
    assert fields == [
        "name\tyes\tno\tstring\t",
        "language\tyes\tno\tstring\tC#, Py",
        "organization_id\tno\tno\tstring\t",
    ]
    assert as_json[0]["api_name"] == "name"
