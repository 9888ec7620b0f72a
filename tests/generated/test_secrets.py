"""Models hide their secrets when they are printed, logged or nested in another model."""

import pickle
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from quantconnect_openapi import models
from quantconnect_openapi.models.agent import Agent
from quantconnect_openapi.models.agent_token import AgentToken
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
def test_fields_marked_as_secret_are_hidden_in_the_repr(attribute: tuple[str, str]) -> None:
    kind, name = attribute
    model = filled(getattr(models, kind), **{name: UNSEEN})

    assert UNSEEN not in repr(model)
    assert f"{name}='***'" in repr(model)
    assert UNSEEN in str(attrs.asdict(model))
    assert pickle.loads(pickle.dumps(model)) == model


@for_each(CLASSES, lambda kind: kind.__name__)
def test_unknown_fields_appear_in_the_repr_by_name_only(kind: Any) -> None:
    model = filled(kind)
    if not hasattr(model, "additional_properties"):
        return
    model.additional_properties = {
        "apiKey": UNSEEN,
        "order": {"auth_token": UNSEEN, "Password": [UNSEEN]},
        "steps": [{"client-secret": UNSEEN}, {"Authorization": {"a": UNSEEN}}],
        "quantity": 7,
    }

    assert UNSEEN not in repr(model)
    assert "apiKey" in repr(model)


@for_each(CLASSES, lambda kind: kind.__name__)
def test_other_fields_appear_in_the_repr_as_constructor_arguments(kind: Any) -> None:
    text = repr(filled(kind))

    assert text.startswith(f"{kind.__name__}(")
    shown = [field.name for field in attrs.fields(kind) if f"{field.name}=" in text]
    assert shown == [field.name for field in attrs.fields(kind)]


@pytest.mark.parametrize("given", [UNSEEN, {"llmApiTokenUser": UNSEEN}, [UNSEEN], {"a": UNSEEN}])
def test_a_secret_field_with_an_unexpected_type_is_hidden(given: object) -> None:
    assert UNSEEN not in repr(filled(Agent, token=given))


def test_a_nested_model_shows_its_other_fields() -> None:
    agent = filled(Agent, token=AgentToken(llm_api_token_user=UNSEEN, llm_provider_api="OpenAI"))

    assert UNSEEN not in repr(agent)
    assert "token=AgentToken(llm_api_token_user='***', llm_provider_api='OpenAI'" in repr(agent)


def test_credentials_returned_by_a_brokerage_appear_by_name_only() -> None:
    given = {"alpaca-access-token": UNSEEN, "something": UNSEEN, "accounts": [{"id": "PA1"}]}
    shown = repr(ExternalAuthorization.from_dict(given))

    assert UNSEEN not in shown
    assert "'something': '***'" in shown
    assert "PA1" in shown


def test_parameters_with_a_secret_name_are_hidden_in_the_repr() -> None:
    shown = repr(ParameterMap.from_dict({"fast": 10, "api-key": UNSEEN, "key": "EURUSD"}))
    right = "{'fast': 10, 'api-key': '***', 'key': 'EURUSD'}"

    assert shown == f"ParameterMap(additional_properties={right})"


def test_a_secret_that_is_none_appears_as_none() -> None:
    assert "token=None" in repr(filled(Agent, token=None))


def test_the_repr_of_a_raw_response_omits_the_body() -> None:
    shown = repr(Response(status_code=200, content=UNSEEN.encode(), headers={}, parsed=None))  # type: ignore[arg-type]

    assert UNSEEN not in shown
