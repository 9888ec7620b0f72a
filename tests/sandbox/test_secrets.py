"""The sandbox logs requests without their secrets."""

import pytest

from quantconnect_openapi.types import SECRET_NAME
from quantconnect_sandbox.secrets import HIDDEN, is_secret_name, without_secrets
from tests.spec import DOCUMENT
from tools.spec.checks import places


def test_values_under_the_names_of_secrets_are_hidden_at_any_depth() -> None:
    given = {
        "apiKey": "a",
        "steps": [{"Authorization": {"a": 1}, "size": 2}],
        "key": "universe.csv",
    }
    assert without_secrets(given) == {
        "apiKey": HIDDEN,
        "steps": [{"Authorization": HIDDEN, "size": 2}],
        "key": "universe.csv",
    }


@pytest.mark.parametrize("name", ["key", "keys", "author", "projectId"])
def test_other_names_are_not_treated_as_secrets(name: str) -> None:
    assert not is_secret_name(name)


def test_sandbox_and_client_treat_the_same_names_as_secrets() -> None:
    names = {place.name.rpartition(".")[2] for place in places(DOCUMENT)}
    assert [name for name in names if is_secret_name(name) != bool(SECRET_NAME.search(name))] == []
    assert {name for name in names if is_secret_name(name)} >= {"token", "alpaca-access-token"}
