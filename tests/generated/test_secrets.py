"""Models hide their secrets when they are printed, logged or nested in another model."""

import pickle
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from quantconnect_openapi import models
from quantconnect_openapi.models.agent import Agent
from quantconnect_openapi.models.agent_provider_token import AgentProviderToken
from quantconnect_openapi.models.external_authorization import ExternalAuthorization
from quantconnect_openapi.models.parameter_map import ParameterMap
from quantconnect_openapi.types import Response
from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.client.names import class_name, parameter_name

Json = dict[str, Any]
SEEN, UNSEEN = "plain-to-see", "never-to-be-seen"
SCHEMAS = DOCUMENT["components"]["schemas"]


def properties(schema: Json) -> Iterator[tuple[str, Json]]:
    yield from schema.get("properties", {}).items()
    for part in schema.get("allOf", ()):
        yield from properties(SCHEMAS[part["$ref"].rsplit("/", 1)[-1]] if "$ref" in part else part)


MARKED = [
    (class_name(schema), parameter_name(name))
    for schema, facts in SCHEMAS.items()
    for name, prop in properties(facts)
    if prop.get("format") == "password" and hasattr(models, class_name(schema))
]
CLASSES = [getattr(models, name) for name in models.__all__ if attrs.has(getattr(models, name))]


def filled(kind: Any, **given: object) -> Any:
    """A model whose attributes all have visible values, except for the given ones."""
    names = [field.name for field in attrs.fields(kind) if field.init]
    return kind(**{name: given.get(name, SEEN) for name in names})


def test_the_spec_marks_some_fields_as_secrets() -> None:
    assert len(MARKED) > 50
    assert len(CLASSES) > 250


@for_each(MARKED, ".".join)
def test_fields_marked_as_secret_are_hidden(attribute: tuple[str, str]) -> None:
    kind, name = attribute
    model = filled(getattr(models, kind), **{name: UNSEEN})

    assert UNSEEN not in repr(model)
    assert UNSEEN not in model._repr_html_()
    assert f"<th>{name}</th><td>&#x27;***&#x27;</td>" in model._repr_html_()
    assert UNSEEN in str(attrs.asdict(model))
    assert pickle.loads(pickle.dumps(model)) == model


@for_each(CLASSES, lambda kind: kind.__name__)
def test_unknown_secrets_are_hidden(kind: Any) -> None:
    model = filled(kind)
    model.additional_properties = {
        "apiKey": UNSEEN,
        "order": {"auth_token": UNSEEN, "Password": [UNSEEN]},
        "steps": [{"client-secret": UNSEEN}, {"Authorization": {"a": UNSEEN}}],
        "quantity": 7,
    }

    assert UNSEEN not in repr(model)
    assert UNSEEN not in model._repr_html_()
    assert "apiKey" in model._repr_html_()


@for_each(CLASSES, lambda kind: kind.__name__)
def test_the_repr_is_one_short_line_that_begins_with_the_first_fields(kind: Any) -> None:
    names = [field.name for field in attrs.fields(kind) if field.init]
    text = repr(kind(**dict.fromkeys(names, SEEN * 50)))

    assert len(text) < 300
    assert "\n" not in text
    assert text.startswith(f"{kind.__name__}({names[0] if names else ''}")


@for_each(CLASSES, lambda kind: kind.__name__)
def test_a_notebook_shows_every_field(kind: Any) -> None:
    names = [field.name for field in attrs.fields(kind) if field.init]

    assert all(f"<th>{name}</th>" in filled(kind)._repr_html_() for name in names)


def test_a_notebook_shows_text_as_text() -> None:
    project = models.Project(1, "<script>alert(1)</script>")

    assert "<script>" not in project._repr_html_()
    assert "&lt;script&gt;" in project._repr_html_()


@pytest.mark.parametrize("given", [UNSEEN, {"llmApiTokenUser": UNSEEN}, [UNSEEN], {"a": UNSEEN}])
def test_a_secret_field_with_an_unexpected_type_is_hidden(given: object) -> None:
    assert UNSEEN not in repr(filled(Agent, token=given))


def test_a_nested_model_shows_its_other_fields() -> None:
    agent = filled(
        Agent, token=AgentProviderToken(llm_api_token_user=UNSEEN, llm_provider_api="OpenAI")
    )

    assert UNSEEN not in repr(agent) + agent._repr_html_()
    assert "AgentProviderToken(l" in agent._repr_html_()


def test_credentials_returned_by_a_brokerage_appear_by_name_only() -> None:
    given = {"alpaca-access-token": UNSEEN, "something": UNSEEN, "accounts": [{"id": "PA1"}]}
    shown = ExternalAuthorization.from_dict(given)._repr_html_()

    assert UNSEEN not in shown
    assert "&#x27;something&#x27;: &#x27;***&#x27;" in shown
    assert "PA1" in shown


def test_parameters_with_a_secret_name_are_hidden_in_the_repr() -> None:
    shown = repr(ParameterMap.from_dict({"fast": 10, "api-key": UNSEEN, "key": "EURUSD"}))
    right = "{'api-key': '***', 'fast': 10, 'key': 'EURUSD'}"

    assert shown == f"ParameterMap(additional_properties={right})"


def test_an_absent_secret_is_not_shown_as_hidden() -> None:
    assert "token" not in filled(Agent, token=None)._repr_html_()


def test_the_repr_of_a_raw_response_omits_the_body() -> None:
    shown = repr(Response(status_code=200, content=UNSEEN.encode(), headers={}, parsed=None))  # type: ignore[arg-type]

    assert UNSEEN not in shown
