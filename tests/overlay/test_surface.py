"""Every operation of the spec is a typed method, and importing the client stays fast."""

import importlib
import importlib.metadata
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import quantconnect_client
import quantconnect_openapi.models
from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.settings import check_url, network_error
from tests.spec import DOCUMENT
from tools.overlay.calls import Call, calls

CALLS = calls(DOCUMENT)


@pytest.fixture(scope="module")
def qc() -> Iterator[QuantConnect]:
    with QuantConnect(1, "token") as client:
        yield client


def method_of(client: object, call: Call) -> Any:
    found = client
    for name in call.facts["x-qc-method"].split("."):
        found = getattr(found, name)
    return found


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.facts["x-qc-method"])
def test_an_operation_is_one_documented_typed_call(qc: QuantConnect, call: Call) -> None:
    method = method_of(qc, call)
    signature = inspect.signature(method)

    assert inspect.getdoc(method)
    assert call.operation["externalDocs"]["url"] in (inspect.getdoc(method) or "")
    assert signature.return_annotation is not inspect.Signature.empty
    parameters = signature.parameters.values()
    assert all(one.annotation is not inspect.Parameter.empty for one in parameters)


VERB = re.compile(
    "(abort|add|authenticate|authorize|broadcast|check|complete|convert|create|delete|enhance"
    "|estimate|export|list|lock|patch|prompt|read|refresh|remove|rename|request|search|set|stop"
    "|update)(_|$)"
)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.facts["x-qc-method"])
def test_the_method_of_an_operation_begins_with_a_verb(call: Call) -> None:
    assert VERB.match(call.method)


@pytest.mark.parametrize(
    ("tried", "calls"),
    [
        ("projects.read_nodes", "call qc.projects.nodes.read"),
        ("live.portfolio", "call qc.live.read_portfolio"),
        ("live.create_command", "call qc.live.commands.create"),
        ("lean.versions", "call qc.lean.list_versions"),
        ("read_project", "call qc.projects.read or qc.projects.nodes.read"),
        ("organizations.encryption_key", "call qc.organizations.list_encryption_keys"),
    ],
)
def test_a_missed_name_gets_the_calls_that_have_its_words(
    qc: QuantConnect, tried: str, calls: str
) -> None:
    *groups, name = tried.split(".")
    found: object = qc
    for group in groups:
        found = getattr(found, group)

    with pytest.raises(AttributeError, match=re.escape(calls)) as caught:
        getattr(found, name)

    assert str(caught.value).startswith(f"{'.'.join(['qc', *groups])} has no '{name}'")
    with pytest.raises(AttributeError, match=re.escape("call qc.live.read_portfolio")):
        _ = AsyncQuantConnect(1, "token").live.portfolio  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["nonsense", "_repr_html_", "__deepcopy__"])
def test_other_missing_attributes_are_plain_errors(qc: QuantConnect, name: str) -> None:
    other = AsyncQuantConnect(1, "token")
    for part in (qc, qc.live, qc.projects.nodes, other, other.live.commands):
        with pytest.raises(AttributeError, match=f"has no '{name}'$"):
            getattr(part, name)


def test_both_halves_have_the_same_calls(qc: QuantConnect) -> None:
    synchronous, asynchronous = surface(qc), surface(AsyncQuantConnect(1, "token"))

    assert {call.facts["x-qc-method"] for call in CALLS} <= synchronous.keys()
    assert synchronous == asynchronous


def surface(part: object, prefix: str = "") -> dict[str, list[tuple[object, ...]]]:
    """The parameters of every public method of a client and its groups."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in (name for name in dir(part) if not name.startswith("_")):
        value = getattr(part, name)
        if inspect.ismethod(value):
            signature = inspect.signature(value)
            found[prefix + name] = [
                *(
                    (p.name, p.kind, p.default, text(p.annotation))
                    for p in signature.parameters.values()
                ),
                (text(signature.return_annotation),),
            ]
        elif type(value).__module__.startswith("quantconnect_client._"):
            found |= surface(value, f"{prefix}{name}.")
    return found


def text(annotation: object) -> str:
    """A type, without the marks of the synchronous or asynchronous client."""
    return re.sub(r"Async(?=[A-Z])|_async|_sync", "", str(annotation))


@pytest.mark.parametrize(
    ("call", "required", "optional"),
    [
        ("backtests.create", ["project_id", "compile_id", "backtest_name"], ["parameters"]),
        ("projects.create", ["name", "language"], ["organization_id"]),
        ("files.update", ["project_id", "name", "content"], ["code_source_id"]),
    ],
)
def test_required_arguments_are_positional_and_others_are_keyword_only(
    qc: QuantConnect, call: str, required: list[str], optional: list[str]
) -> None:
    group, method = call.split(".")
    parameters = inspect.signature(getattr(getattr(qc, group), method)).parameters

    positional = [p.name for p in parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
    by_name = [p.name for p in parameters.values() if p.kind is p.KEYWORD_ONLY]
    assert positional == required
    assert set(optional) <= set(by_name)


def test_a_method_that_is_not_retried_documents_the_reason(qc: QuantConnect) -> None:
    text = " ".join(str(inspect.getdoc(qc.projects.update)).split())
    unknown = "OutcomeUnknownError: no usable response arrived; the request may have taken effect."
    assert f"{unknown} A retry could overwrite a name, description or parameters" in text
    assert "OutcomeUnknownError" not in str(inspect.getdoc(qc.projects.nodes.read))


def test_importing_the_client_imports_neither_models_nor_attrs() -> None:
    code = "import sys; from quantconnect_client import QuantConnect; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = set(done.stdout.split())

    assert not [name for name in imported if name.startswith("quantconnect_openapi")]
    assert not {"asyncio", "attrs", "fastjsonschema", "importlib.metadata"} & imported


def test_importing_a_group_imports_its_own_models_only() -> None:
    code = (
        "import sys; from quantconnect_client import QuantConnect\n"
        "QuantConnect(1, 'token').files; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    models = {name for name in done.stdout.split() if "quantconnect_openapi.models." in name}

    assert "quantconnect_openapi.models.project_file" in models
    assert "quantconnect_openapi.models.backtest_result" not in models


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        quantconnect_client.Nonsense  # noqa: B018


def test_the_overlay_uses_only_the_public_api_of_the_generated_client() -> None:
    forbidden = ("_get_kwargs", "_build_response", "_parse_response", "Authenticated")
    forbidden += (".with_headers", ".with_cookies", ".with_timeout")
    overlay = Path(quantconnect_client.__file__).parent

    for path in overlay.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not [word for word in forbidden if word in text], path


@pytest.mark.parametrize(
    "url",
    [
        "https://www.quantconnect.com/api/v2",
        "http://127.0.0.1:8000/api/v2",
        "http://localhost:8000",
        "http://[::1]:8000/api/v2",
    ],
)
def test_safe_base_urls_are_accepted(url: str) -> None:
    check_url(url)


def test_an_error_without_a_message_is_reported_by_its_class() -> None:
    error = network_error(
        httpx.ReadError(""),
        Operation("a.b", "/x", True, "d"),
        1.0,
        host="www.quantconnect.com",
        sent=True,
    )

    assert str(error) == (
        "a.b: The connection to www.quantconnect.com was lost before the response was "
        "complete (ReadError). Check your network and proxy settings."
    )


@pytest.mark.parametrize("name", quantconnect_client.__all__)
def test_a_public_name_exists_and_is_listed(name: str) -> None:
    assert getattr(quantconnect_client, name) is not None
    assert name in dir(quantconnect_client)


def test_a_module_is_imported_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(quantconnect_client, "otel", raising=False)

    assert quantconnect_client.otel.__name__ == "quantconnect_client.otel"


def test_every_error_is_a_public_name() -> None:
    assert set(quantconnect_client.errors.__all__) <= set(quantconnect_client.__all__)


def test_models_are_those_of_the_generated_package() -> None:
    from quantconnect_client.models import Project

    assert Project is quantconnect_openapi.models.Project
    assert {*dir(quantconnect_client.models)} == {*quantconnect_openapi.models.__all__}
    with pytest.raises(ImportError, match="Nonsense"):
        from quantconnect_client.models import Nonsense  # noqa: F401  # type: ignore[attr-defined]  # pyright: ignore
    assert quantconnect_client.__version__ == importlib.metadata.version("quantconnect-client")


PUBLIC_MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(
        quantconnect_client.__path__, f"{quantconnect_client.__name__}."
    )
    if not any(part.startswith("_") for part in name.split("."))
]


@pytest.mark.parametrize("name", ["quantconnect_client", *PUBLIC_MODULES])
def test_a_module_with_public_names_defines_all(name: str) -> None:
    module = importlib.import_module(name)

    assert all(hasattr(module, one) for one in module.__all__)


def test_the_public_modules_are_the_kits_the_models_and_what_signatures_name() -> None:
    found = {name.partition(".")[2] for name in PUBLIC_MODULES}

    kits = {"exports", "folders", "objects", "results", "sweeps"}
    assert found == {"errors", "events", "limits", "models", "otel", "params", "shapes"} | kits
