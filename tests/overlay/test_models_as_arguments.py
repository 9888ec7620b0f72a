"""Models and integers of other libraries as arguments, for every operation that takes them."""

import json

import numpy as np
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.arguments import check_timeout
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import methods, operation_of
from quantconnect_client.errors import InvalidRequestError
from quantconnect_openapi import models
from tests.overlay.test_validation_parity import example_of
from tests.overlay.world import CALLS

TAKING_A_PROJECT = [
    one
    for one in map(operation_of, methods())
    if one.request.get("properties", {}).get("projectId", {}).get("type") == "integer"
    and one.name != "files.rename"  # the example of its request is that of files.update
]


class Index:
    """An integer of another library, such as numpy's."""

    def __index__(self) -> int:
        return 7


@pytest.mark.parametrize("operation", TAKING_A_PROJECT, ids=lambda one: one.name)
def test_a_model_in_place_of_its_id_is_named(operation: Operation) -> None:
    project = models.Project(7, "Momentum")

    body = {**example_of(CALLS[operation.name]), "projectId": project}

    with pytest.raises(InvalidRequestError, match="pass its project_id;") as raised:
        operation.body(body)

    assert raised.value.field == "projectId"
    assert "it is Project(project_id=7, name='Momentum')" in str(raised.value)


def test_many_operations_take_a_project() -> None:
    assert len(TAKING_A_PROJECT) > 40


def test_integers_of_other_libraries_are_integers() -> None:
    operation = operation_of("files.read")

    body = operation.body({"projectId": Index()})

    assert json.loads(json.dumps(body)) == {"projectId": 7}


def test_numbers_of_numpy_are_numbers_at_any_depth() -> None:
    parameters = {"fast": np.int64(5), "slow": np.float32(0.5), "both": np.bool_(True)}
    given = {"projectId": np.int64(7), "libraries": np.array([1, 2]), "parameters": [parameters]}

    body = Operation("group.method", "/x", True, "https://docs").body(given)

    assert json.loads(json.dumps(body)) == {
        "projectId": 7,
        "libraries": [1, 2],
        "parameters": [{"fast": 5, "slow": 0.5, "both": True}],
    }


def test_numbers_of_numpy_are_options_of_a_client() -> None:
    with QuantConnect(
        np.int64(123),
        "token",
        timeout=np.float32(30),
        attempts=np.int64(2),
        max_response_bytes=np.int32(1000),
        calls_per_minute=np.int64(30),
    ) as qc:
        assert repr(qc).startswith("QuantConnect(user_id=123, ")
    check_timeout("backtests.run", np.int64(60))
    for wrong in (np.float64("nan"), np.bool_(True), np.int64(-1)):
        with pytest.raises(InvalidRequestError):
            check_timeout("backtests.run", wrong)


def test_models_of_maps_are_sent_as_objects() -> None:
    operation = operation_of("backtests.create")
    arguments = {"projectId": 7, "compileId": "a", "backtestName": "b"}
    parameters = models.ParameterMap.from_dict({"fast": 10})

    body = operation.body({**arguments, "parameters": parameters})

    assert body["parameters"] == {"fast": 10}
    assert type(body["parameters"]) is dict
